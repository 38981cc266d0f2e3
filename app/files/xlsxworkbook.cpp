// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xlsxworkbook.h"

#include <QtCore/QHash>

#include <array>

namespace files {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// One relationship of a part.
struct Relation {
    QString id;
    QString type; ///< behind the last slash: "worksheet", the same in transitional and strict files
    QString target; ///< resolved
};

class RelationsHandler final : public XmlHandler {
public:
    explicit RelationsHandler(QString fromPart) : m_fromPart(std::move(fromPart)) { }

    void startElement(std::string_view localName, const XmlAttributes &attributes) override
    {
        if (localName != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString type = textOf(attributes.value("Type"));
        relations.append({textOf(attributes.value("Id")), type.mid(type.lastIndexOf(QLatin1Char('/')) + 1),
                          ZipPackage::resolved(m_fromPart, textOf(attributes.value("Target")))});
        if (relations.size() > mostRelations)
            stop();
    }
    void endElement(std::string_view) override { }
    void text(std::string_view) override { }

    QList<Relation> relations;

private:
    static constexpr qsizetype mostRelations = 100'000;
    QString m_fromPart;
};

/// Relations of a part ("" for the package); a missing part gives none.
QList<Relation> relationsOf(const ZipPackage &package, const QString &part, const SpreadsheetLimits &limits,
                            SpreadsheetError &error)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    const QString name =
        part.left(slash + 1) + QLatin1String("_rels/") + part.mid(slash + 1) + QLatin1String(".rels");
    if (!package.contains(name))
        return {};
    std::unique_ptr<ZipPart> bytes = package.part(name, error);
    if (!bytes)
        return {};
    RelationsHandler handler(part);
    XmlStream stream(std::move(bytes), handler, limits);
    if (stream.run() == XmlStream::State::Failed)
        error = stream.error();
    return handler.relations;
}

/// Where the first relation of this type leads, or nowhere.
QString targetOf(const QList<Relation> &relations, QLatin1String type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

class WorkbookHandler final : public XmlHandler {
public:
    explicit WorkbookHandler(int mostSheets) : m_mostSheets(mostSheets) { }

    void startElement(std::string_view localName, const XmlAttributes &attributes) override
    {
        ++m_depth;
        if (m_depth == 2) {
            m_inSheets = localName == "sheets";
            if (localName == "workbookPr")
                from1904 = toBool(attributes.value("date1904"));
        } else if (m_depth == 3 && m_inSheets && localName == "sheet") {
            const std::string_view state = attributes.value("state");
            sheets.append({{textOf(attributes.value("name")), state == "hidden" || state == "veryHidden"},
                           textOf(attributes.prefixedValue("id"))});
            if (sheets.size() > m_mostSheets)
                stop();
        }
    }
    void endElement(std::string_view) override { --m_depth; }
    void text(std::string_view) override { }

    struct Named {
        SheetInfo info;
        QString relation;
    };
    QList<Named> sheets;
    bool from1904 = false;

private:
    int m_mostSheets;
    int m_depth = 0;
    bool m_inSheets = false;
};

class StylesHandler final : public XmlHandler {
public:
    explicit StylesHandler(int mostStyles) : m_mostStyles(mostStyles) { }

    void startElement(std::string_view localName, const XmlAttributes &attributes) override
    {
        ++m_depth;
        if (m_depth == 2) {
            m_in = localName == "numFmts" ? In::Formats : localName == "cellXfs" ? In::Cells : In::Other;
        } else if (m_depth == 3 && m_in == In::Formats && localName == "numFmt") {
            const std::optional<quint64> id = toCount(attributes.value("numFmtId"));
            if (id)
                m_codes.insert(*id, formatOfCode(attributes.value("formatCode")));
        } else if (m_depth == 3 && m_in == In::Cells && localName == "xf") {
            cells.push_back(toCount(attributes.value("numFmtId")).value_or(0));
        }
        if (static_cast<qsizetype>(cells.size()) + m_codes.size() > m_mostStyles)
            stop();
    }
    void endElement(std::string_view) override { --m_depth; }
    void text(std::string_view) override { }

    [[nodiscard]] NumberFormat format(quint64 id) const
    {
        const auto own = m_codes.constFind(id);
        return own != m_codes.constEnd() ? *own
                                         : builtinFormat(static_cast<int>(std::min<quint64>(id, 1000)));
    }

    std::vector<quint64> cells;

private:
    enum class In : quint8 { Other, Formats, Cells };
    int m_mostStyles;
    int m_depth = 0;
    In m_in = In::Other;
    QHash<quint64, NumberFormat> m_codes;
};

/// What a package is, by the part that its kind has.
QString kindOfPackage(const ZipPackage &package)
{
    constexpr std::array<std::pair<const char *, const char *>, 4> kinds{{{"word/document.xml", "docx"},
                                                                          {"ppt/presentation.xml", "pptx"},
                                                                          {"visio/document.xml", "vsdx"},
                                                                          {"content.xml", "odf"}}};
    for (const auto &[part, kind] : kinds) {
        if (package.contains(QLatin1String(part)))
            return QLatin1String(kind);
    }
    return QStringLiteral("zip");
}

} // namespace

XlsxWorkbook::XlsxWorkbook(const ZipPackage &package, const SpreadsheetLimits &limits)
    : m_package(package), m_limits(limits)
{
}

SpreadsheetError XlsxWorkbook::notAWorkbook() const
{
    if (m_package.contains(QStringLiteral("xl/workbook.bin")))
        return {SpreadsheetErrorKind::BinaryWorkbook, {}, {}, 0};
    if (m_package.contains(QStringLiteral("[Content_Types].xml"))
        && kindOfPackage(m_package) == QLatin1String("zip"))
        return {SpreadsheetErrorKind::Broken, {}, QStringLiteral("no workbook part"), 0};
    return {SpreadsheetErrorKind::NotASpreadsheet, {}, kindOfPackage(m_package), 0};
}

QString XlsxWorkbook::findWorkbook(SpreadsheetError &error) const
{
    const QString named =
        targetOf(relationsOf(m_package, {}, m_limits, error), QLatin1String("officeDocument"));
    if (!error && m_package.contains(named))
        return named;
    error = {};
    const QString usual = QStringLiteral("xl/workbook.xml");
    return m_package.contains(usual) ? usual : m_package.nameEnding(QStringLiteral("/workbook.xml"));
}

SpreadsheetError XlsxWorkbook::open()
{
    SpreadsheetError error;
    const QString part = findWorkbook(error);
    if (part.isEmpty() || part.endsWith(QLatin1String(".bin")))
        return notAWorkbook();
    std::unique_ptr<ZipPart> bytes = m_package.part(part, error);
    if (!bytes)
        return error;
    WorkbookHandler handler(m_limits.sheets);
    XmlStream stream(std::move(bytes), handler, m_limits);
    const XmlStream::State state = stream.run();
    if (state == XmlStream::State::Failed)
        return stream.error();
    if (state == XmlStream::State::Stopped)
        return {SpreadsheetErrorKind::TooLarge, part, QStringLiteral("sheets"), m_limits.sheets};
    const QList<Relation> relations = relationsOf(m_package, part, m_limits, error);
    if (error)
        return error;
    if (handler.sheets.isEmpty() && kindOfPackage(m_package) != QLatin1String("zip"))
        return notAWorkbook();
    m_from1904 = handler.from1904;
    m_stylesPart = targetOf(relations, QLatin1String("styles"));
    if (m_stylesPart.isEmpty())
        m_stylesPart = ZipPackage::resolved(part, QStringLiteral("styles.xml"));
    m_stringsPart = targetOf(relations, QLatin1String("sharedStrings"));
    if (m_stringsPart.isEmpty())
        m_stringsPart = ZipPackage::resolved(part, QStringLiteral("sharedStrings.xml"));
    QHash<QString, Relation> byId;
    for (const Relation &relation : relations)
        byId.insert(relation.id, relation);
    for (qsizetype i = 0; i < handler.sheets.size(); ++i) {
        Relation relation = byId.value(handler.sheets.at(i).relation);
        if (relations.isEmpty())
            relation = {{},
                        QStringLiteral("worksheet"),
                        ZipPackage::resolved(part, QStringLiteral("worksheets/sheet%1.xml").arg(i + 1))};
        if (relation.type == QLatin1String("worksheet"))
            m_sheets.push_back({handler.sheets.at(i).info, relation.target});
    }
    if (m_sheets.empty())
        return {SpreadsheetErrorKind::NoSheets, part, {}, 0};
    return {};
}

SpreadsheetError XlsxWorkbook::prepare()
{
    if (m_strings && !m_strings->error())
        return {};
    SpreadsheetError error;
    if (m_package.contains(m_stylesPart)) {
        std::unique_ptr<ZipPart> bytes = m_package.part(m_stylesPart, error);
        if (!bytes)
            return error;
        StylesHandler handler(m_limits.styles);
        XmlStream stream(std::move(bytes), handler, m_limits);
        const XmlStream::State state = stream.run();
        if (state == XmlStream::State::Failed)
            return stream.error();
        if (state == XmlStream::State::Stopped)
            return {SpreadsheetErrorKind::TooLarge, m_stylesPart, QStringLiteral("styles"), m_limits.styles};
        m_formats.clear();
        for (const quint64 id : handler.cells)
            m_formats.push_back(handler.format(id));
    }
    std::unique_ptr<ZipPart> strings;
    if (m_package.contains(m_stringsPart)) {
        strings = m_package.part(m_stringsPart, error);
        if (!strings)
            return error;
    }
    m_strings = std::make_unique<XlsxStrings>(std::move(strings), m_limits);
    return {};
}

} // namespace files

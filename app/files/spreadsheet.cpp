// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/spreadsheet.h"

#include "files/odsreader.h"
#include "files/spreadsheetole.h"
#include "files/xlsxreader.h"
#include "files/xlsxworkbook.h"
#include "files/zippackage.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>

namespace files {

namespace {

constexpr qint64 headBytes = 4096;
constexpr qint64 listedBytes = Q_INT64_C(4) << 20; ///< of an .ods, when only its sheets' names are wanted

const QString contentPart = QStringLiteral("content.xml");
const QString settingsPart = QStringLiteral("settings.xml");
const QString manifestPart = QStringLiteral("META-INF/manifest.xml");

bool isZip(QByteArrayView head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06") || head.startsWith("PK\x07\x08");
}

bool isOle(QByteArrayView head)
{
    return head.startsWith("\xD0\xCF\x11\xE0");
}

/// Workbooks of Excel 2 to 4, and those of 5 to 2003 without a container, begin with their first record.
bool isBareExcel(QByteArrayView head)
{
    constexpr std::array<std::string_view, 5> begins{
        std::string_view("\x09\x00\x04\x00", 4), std::string_view("\x09\x00\x06\x00", 4),
        std::string_view("\x09\x02\x06\x00", 4), std::string_view("\x09\x04\x06\x00", 4),
        std::string_view("\x09\x08\x10\x00", 4)};
    return std::any_of(begins.begin(), begins.end(), [head](std::string_view begin) {
        return head.startsWith(QByteArrayView(begin.data(), static_cast<qsizetype>(begin.size())));
    });
}

QString kindOfText(const QByteArray &head)
{
    const QByteArray low = head.toLower();
    if (low.contains("<html") || low.contains("<table") || low.contains("<!doctype html"))
        return QStringLiteral("html");
    if (low.contains("<?xml") || low.contains("<workbook") || low.contains("office:document"))
        return QStringLiteral("xml");
    return head.contains('\0') && !head.startsWith("\xFF\xFE") && !head.startsWith("\xFE\xFF")
        ? QString()
        : QStringLiteral("text");
}

} // namespace

struct SpreadsheetFile::Content {
    SpreadsheetLimits limits;
    std::unique_ptr<QFile> file; ///< when it was opened by its name
    std::unique_ptr<ZipPackage> package = std::make_unique<ZipPackage>();
    SpreadsheetFormat format = SpreadsheetFormat::Xlsx;
    std::unique_ptr<XlsxWorkbook> workbook;
    QList<SheetInfo> sheets;
    bool sheetsComplete = true;
    SpreadsheetError error;

    void open(QIODevice &device);
    void openXlsx();
    void openOds();
    [[nodiscard]] bool isOds();
    SpreadsheetError listSheets(qint64 mostBytes, const std::stop_token &stop);
    void addSheetsOfSettings();
    void readXlsx(int index, SpreadsheetRow &row, SheetReading &reading, const std::stop_token &stop,
                  const SheetProgress &progress);
    void readOds(int index, SpreadsheetRow &row, SheetReading &reading, const std::stop_token &stop,
                 const SheetProgress &progress);
};

void SpreadsheetFile::Content::open(QIODevice &device)
{
    // A string that stands in the file once may stand in every cell: what a sheet unpacks to is bounded as
    // parts are.
    const qint64 likely =
        std::max(limits.ratioFrom, std::min(device.size(), limits.textBytes) * limits.ratio);
    limits.textBytes = std::min(limits.textBytes, likely);
    const QByteArray head = device.seek(0) ? device.read(headBytes) : QByteArray();
    if (isOle(head)) {
        error = kindOfOle(device);
    } else if (isBareExcel(head)) {
        error = {SpreadsheetErrorKind::OldExcel, {}, {}, 0};
    } else if (!isZip(head)) {
        error = {SpreadsheetErrorKind::NotASpreadsheet, {}, kindOfText(head), 0};
    } else {
        error = package->open(device, limits);
        if (error)
            return;
        if (isOds())
            openOds();
        else if (!error)
            openXlsx();
    }
}

void SpreadsheetFile::Content::openXlsx()
{
    workbook = std::make_unique<XlsxWorkbook>(*package, limits);
    error = workbook->open();
    for (const XlsxWorkbook::Sheet &sheet : workbook->sheets())
        sheets.append(sheet.info);
}

bool SpreadsheetFile::Content::isOds()
{
    format = SpreadsheetFormat::Ods;
    QString type = QString::fromLatin1(package->head(QStringLiteral("mimetype"), 200)).trimmed();
    OdsManifest manifest;
    SpreadsheetError ignored;
    if (std::unique_ptr<ZipPart> part = package->part(manifestPart, ignored))
        XmlStream(std::move(part), manifest, limits).run();
    if (type.isEmpty())
        type = manifest.mediaType;
    const QString prefix = QStringLiteral("application/vnd.oasis.opendocument.");
    if (type.startsWith(prefix + QLatin1String("spreadsheet"))) {
        if (manifest.encrypted)
            error = {SpreadsheetErrorKind::Encrypted, manifestPart, QStringLiteral("encryption-data"), 0};
        return true;
    }
    if (type.startsWith(prefix)) {
        const QString kind = type.mid(prefix.size());
        error = {SpreadsheetErrorKind::NotASpreadsheet,
                 {},
                 kind.startsWith(QLatin1String("text"))               ? QStringLiteral("odt")
                     : kind.startsWith(QLatin1String("presentation")) ? QStringLiteral("odp")
                                                                      : QStringLiteral("odf"),
                 0};
        return false;
    }
    if (type.isEmpty() && package->contains(contentPart)
        && !package->contains(QStringLiteral("[Content_Types].xml")))
        return true;
    format = SpreadsheetFormat::Xlsx;
    return false;
}

void SpreadsheetFile::Content::openOds()
{
    if (!error)
        error = listSheets(listedBytes, {});
    if (error)
        return;
    if (!sheetsComplete)
        addSheetsOfSettings();
    if (sheetsComplete && sheets.isEmpty())
        error = {SpreadsheetErrorKind::NoSheets, contentPart, {}, 0};
}

SpreadsheetError SpreadsheetFile::Content::listSheets(qint64 mostBytes, const std::stop_token &stop)
{
    SpreadsheetError failed;
    std::unique_ptr<ZipPart> part = package->part(contentPart, failed);
    if (!part)
        return failed;
    OdsReader reader(limits);
    XmlStream stream(std::move(part), reader, limits);
    XmlStream::State state = XmlStream::State::More;
    while (state == XmlStream::State::More && stream.part().done() < mostBytes) {
        if (stop.stop_requested())
            return {SpreadsheetErrorKind::Cancelled, contentPart, {}, 0};
        state = stream.step();
    }
    if (state == XmlStream::State::Failed)
        return stream.error();
    if (reader.tooManySheets())
        return {SpreadsheetErrorKind::TooLarge, contentPart, QStringLiteral("sheets"), limits.sheets};
    sheets = reader.sheets();
    sheetsComplete = state == XmlStream::State::End;
    return {};
}

void SpreadsheetFile::Content::addSheetsOfSettings()
{
    OdsSettings settings;
    SpreadsheetError ignored;
    if (std::unique_ptr<ZipPart> part = package->part(settingsPart, ignored))
        XmlStream(std::move(part), settings, limits).run();
    const qsizetype most = std::min<qsizetype>(settings.sheets.size(), limits.sheets);
    const auto sameName = [](const SheetInfo &a, const SheetInfo &b) { return a.name == b.name; };
    const bool agree = sheets.size() <= settings.sheets.size()
        && std::equal(sheets.begin(), sheets.end(), settings.sheets.begin(), sameName);
    for (qsizetype i = sheets.size(); agree && i < most; ++i)
        sheets.append(settings.sheets.at(i));
}

void SpreadsheetFile::Content::readXlsx(int index, SpreadsheetRow &row, SheetReading &reading,
                                        const std::stop_token &stop, const SheetProgress &progress)
{
    reading.error = workbook->prepare();
    if (reading.error)
        return;
    std::unique_ptr<ZipPart> part =
        package->part(workbook->sheets().at(static_cast<std::size_t>(index)).part, reading.error);
    if (!part)
        return;
    XlsxReader reader(*workbook, row, reading, limits);
    XmlStream stream(std::move(part), reader, limits);
    const XmlStream::State state = stream.run(stop, progress);
    if (state == XmlStream::State::Failed)
        reading.error = stream.error();
    reading.complete = state == XmlStream::State::End;
}

void SpreadsheetFile::Content::readOds(int index, SpreadsheetRow &row, SheetReading &reading,
                                       const std::stop_token &stop, const SheetProgress &progress)
{
    std::unique_ptr<ZipPart> part = package->part(contentPart, reading.error);
    if (!part)
        return;
    OdsReader reader(index, row, reading, limits);
    XmlStream stream(std::move(part), reader, limits);
    const XmlStream::State state = stream.run(stop, progress);
    if (state == XmlStream::State::Failed)
        reading.error = stream.error();
    else if (state == XmlStream::State::End)
        reading.error = {SpreadsheetErrorKind::NoSuchSheet, contentPart, QString::number(index + 1), 0};
    reading.complete = reader.sheetDone() && !reading.error;
}

SpreadsheetFile::SpreadsheetFile(std::unique_ptr<Content> content) : m_content(std::move(content)) { }
SpreadsheetFile::SpreadsheetFile(SpreadsheetFile &&) noexcept = default;
SpreadsheetFile &SpreadsheetFile::operator=(SpreadsheetFile &&) noexcept = default;
SpreadsheetFile::~SpreadsheetFile() = default;

SpreadsheetFile SpreadsheetFile::open(const QString &path, const SpreadsheetLimits &limits)
{
    auto content = std::make_unique<Content>();
    content->limits = limits;
    content->file = std::make_unique<QFile>(path);
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        content->error = {SpreadsheetErrorKind::CannotRead, {}, QStringLiteral("not a regular file"), 0};
    else if (!content->file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        content->error = {SpreadsheetErrorKind::CannotRead, {}, content->file->errorString(), 0};
    else
        content->open(*content->file);
    return SpreadsheetFile(std::move(content));
}

SpreadsheetFile SpreadsheetFile::open(QIODevice &device, const SpreadsheetLimits &limits)
{
    auto content = std::make_unique<Content>();
    content->limits = limits;
    content->open(device);
    return SpreadsheetFile(std::move(content));
}

const SpreadsheetError &SpreadsheetFile::error() const
{
    return m_content->error;
}

SpreadsheetFormat SpreadsheetFile::format() const
{
    return m_content->format;
}

bool SpreadsheetFile::from1904() const
{
    return m_content->workbook && m_content->workbook->from1904();
}

const QList<SheetInfo> &SpreadsheetFile::sheets() const
{
    return m_content->sheets;
}

bool SpreadsheetFile::sheetsComplete() const
{
    return m_content->sheetsComplete;
}

SpreadsheetError SpreadsheetFile::completeSheets(std::stop_token stop)
{
    if (m_content->error || m_content->sheetsComplete)
        return m_content->error;
    return m_content->listSheets(m_content->limits.partBytes, stop);
}

int SpreadsheetFile::firstVisibleSheet() const
{
    const QList<SheetInfo> &all = sheets();
    const auto visible =
        std::find_if(all.begin(), all.end(), [](const SheetInfo &sheet) { return !sheet.hidden; });
    return visible == all.end() ? 0 : static_cast<int>(visible - all.begin());
}

std::optional<int> SpreadsheetFile::findSheet(const QString &nameOrNumber) const
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (qsizetype i = 0; i < sheets().size(); ++i) {
            if (sheets().at(i).name.compare(nameOrNumber, sensitivity) == 0)
                return static_cast<int>(i);
        }
    }
    bool isNumber = false;
    const int number = nameOrNumber.trimmed().toInt(&isNumber);
    if (isNumber && number >= 1 && number <= sheets().size())
        return number - 1;
    return {};
}

SheetReading SpreadsheetFile::readSheet(int index, const RowVisitor &visit, const std::stop_token &stop,
                                        const SheetProgress &progress)
{
    SheetReading reading;
    reading.error = m_content->error;
    if (!reading.error && (index < 0 || (index >= sheets().size() && sheetsComplete())))
        reading.error = {SpreadsheetErrorKind::NoSuchSheet, {}, QString::number(index + 1), 0};
    if (reading.error)
        return reading;
    const bool isXlsx = format() == SpreadsheetFormat::Xlsx;
    const QString part =
        isXlsx ? m_content->workbook->sheets().at(static_cast<std::size_t>(index)).part : contentPart;
    SpreadsheetRow row(visit, m_content->limits, part, reading, stop);
    if (isXlsx)
        m_content->readXlsx(index, row, reading, stop, progress);
    else
        m_content->readOds(index, row, reading, stop, progress);
    return reading;
}

bool looksLikeSpreadsheet(QByteArrayView head)
{
    return isZip(head) || isOle(head) || isBareExcel(head);
}

} // namespace files

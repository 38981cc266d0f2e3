// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/odsreader.h"

#include "files/spreadsheetvalues.h"

#include <algorithm>
#include <array>

namespace files {

namespace {

constexpr quint64 highestRepeat = quint64{1} << 40;
constexpr quint32 highestHiddenColumn = 16'384;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

quint64 repeatOf(std::string_view text)
{
    return std::clamp<quint64>(toCount(text).value_or(1), 1, highestRepeat);
}

bool isHidden(std::string_view visibility)
{
    return visibility == "collapse" || visibility == "filter";
}

/// Inside of a paragraph, what is not the paragraph's own text.
bool isForeign(std::string_view localName)
{
    constexpr std::array<std::string_view, 6> foreign{"annotation", "note",         "ruby-text",
                                                      "frame",      "custom-shape", "annotation-end"};
    return std::find(foreign.begin(), foreign.end(), localName) != foreign.end();
}

} // namespace

OdsReader::OdsReader(const SpreadsheetLimits &limits) : m_limits(limits) { }

OdsReader::OdsReader(int sheet, SpreadsheetRow &row, SheetReading &reading, const SpreadsheetLimits &limits)
    : m_limits(limits), m_target(sheet), m_row(&row), m_reading(&reading)
{
}

void OdsReader::startElement(std::string_view localName, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_skipDepth != 0)
        return;
    if (!m_inTarget) {
        startOutside(localName, attributes);
    } else if (m_rowDepth == 0) {
        if (localName == "table-row")
            startRow(attributes);
        else if (localName == "table-column")
            startColumn(attributes);
        else if (m_depth > 4 && (localName == "shapes" || localName == "table"))
            m_skipDepth = m_depth;
    } else if (!m_inCell) {
        if (m_depth == m_rowDepth + 1)
            startCell(localName, attributes);
    } else if (m_inParagraph) {
        startInParagraph(localName, attributes);
    } else if (m_depth == m_rowDepth + 2 && (localName == "p" || localName == "h")) {
        beginParagraph();
    } else {
        m_skipDepth = m_depth;
    }
}

void OdsReader::startOutside(std::string_view localName, const XmlAttributes &attributes)
{
    if (m_depth == 2)
        m_inBody = localName == "body";
    if (m_inBody && m_depth == 4 && localName == "table")
        startTable(attributes);
    else if (!m_inBody && m_depth == 3 && localName == "style")
        m_tableStyle =
            attributes.value("family") == "table" ? bytesOf(attributes.value("name")) : QByteArray();
    else if (!m_inBody && m_depth == 4 && localName == "table-properties" && !m_tableStyle.isEmpty()
             && attributes.value("display") == "false" && m_hiddenStyles.size() < m_limits.styles)
        m_hiddenStyles.insert(m_tableStyle);
}

void OdsReader::startTable(const XmlAttributes &attributes)
{
    if (m_sheets.size() >= m_limits.sheets) {
        m_tooManySheets = true;
        stop();
        return;
    }
    m_inTarget = m_sheets.size() == m_target;
    m_sheets.append(
        {textOf(attributes.value("name")), m_hiddenStyles.contains(bytesOf(attributes.value("style-name")))});
}

void OdsReader::startColumn(const XmlAttributes &attributes)
{
    if (!isHidden(attributes.value("visibility")))
        return;
    const quint64 columns = m_reading->hiddenColumns + repeatOf(attributes.value("number-columns-repeated"));
    m_reading->hiddenColumns = static_cast<quint32>(std::min<quint64>(columns, highestHiddenColumn));
}

void OdsReader::startRow(const XmlAttributes &attributes)
{
    m_rowDepth = m_depth;
    m_row->clear();
    m_column = 1;
    m_rowRepeat = 1;
    m_rowHidden = false;
    if (!*attributes.pairs())
        return;
    m_rowRepeat = repeatOf(attributes.value("number-rows-repeated"));
    m_rowHidden = isHidden(attributes.value("visibility"));
}

void OdsReader::startCell(std::string_view localName, const XmlAttributes &attributes)
{
    m_covered = localName == "covered-table-cell";
    if (!m_covered && localName != "table-cell") {
        m_skipDepth = m_depth;
        return;
    }
    m_inCell = true;
    m_cellRepeat = 1;
    m_formula = false;
    m_error = false;
    m_hasValue = false;
    m_firstParagraph = true;
    m_type = Type::None;
    m_value.clear();
    bool merged = false;
    for (const char *const *pair = attributes.pairs(); *pair; pair += 2) {
        const std::string_view name = pair[0];
        const std::string_view value = pair[1];
        const std::string_view local = name.substr(name.find(':') + 1);
        if (name.starts_with("calcext:")) {
            m_error = m_error || (local == "value-type" && value == "error");
        } else if (local == "value-type") {
            readType(value);
        } else if (local == "value" || local == "date-value" || local == "time-value"
                   || local == "boolean-value" || local == "string-value") {
            m_value = value;
            m_hasValue = true;
        } else if (local == "number-columns-repeated") {
            m_cellRepeat = repeatOf(value);
        } else if (local == "number-columns-spanned" || local == "number-rows-spanned") {
            merged = merged || repeatOf(value) > 1;
        } else if (local == "formula") {
            m_formula = true;
        }
    }
    m_reading->mergedRanges += merged ? 1 : 0;
}

void OdsReader::readType(std::string_view type)
{
    if (type == "float" || type == "percentage" || type == "currency")
        m_type = Type::Number;
    else if (type == "date")
        m_type = Type::Date;
    else if (type == "time")
        m_type = Type::Time;
    else if (type == "boolean")
        m_type = Type::Bool;
    else
        m_type = Type::Text;
}

void OdsReader::beginParagraph()
{
    m_inParagraph = true;
    m_spacePending = false;
    m_paragraphEmpty = true;
    if (!m_firstParagraph)
        write("\n");
    m_firstParagraph = false;
    m_paragraphEmpty = true;
}

void OdsReader::startInParagraph(std::string_view localName, const XmlAttributes &attributes)
{
    if (isForeign(localName)) {
        m_skipDepth = m_depth;
    } else if (localName == "s") {
        const quint64 count = repeatOf(attributes.value("c"));
        if (count > static_cast<quint64>(m_limits.rowBytes)) {
            m_row->fail(SpreadsheetErrorKind::TooLarge, QStringLiteral("rowBytes"), m_limits.rowBytes);
            stop();
            return;
        }
        write(std::string(static_cast<std::size_t>(count), ' '));
    } else if (localName == "tab") {
        write("\t");
    } else if (localName == "line-break") {
        write("\n");
    }
}

void OdsReader::write(std::string_view text)
{
    if (m_covered)
        return;
    bool goOn = true;
    if (m_spacePending && !m_paragraphEmpty)
        goOn = m_row->write(" ");
    m_spacePending = false;
    m_paragraphEmpty = false;
    if (!goOn || !m_row->write(text))
        stop();
}

void OdsReader::text(std::string_view text)
{
    if (!m_inParagraph || m_skipDepth != 0)
        return;
    constexpr std::string_view spaces = " \t\r\n";
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(spaces), text.size());
        if (end > 0)
            write(text.substr(0, end));
        text.remove_prefix(end);
        const std::size_t next = std::min(text.find_first_not_of(spaces), text.size());
        m_spacePending = m_spacePending || next > 0;
        text.remove_prefix(next);
    }
}

void OdsReader::endElement(std::string_view)
{
    const int depth = m_depth--;
    if (m_skipDepth != 0) {
        if (depth == m_skipDepth)
            m_skipDepth = 0;
    } else if (!m_inTarget) {
        return;
    } else if (depth == 4) {
        m_inTarget = false;
        m_sheetDone = true;
        stop();
    } else if (m_inParagraph) {
        m_inParagraph = depth != m_rowDepth + 2;
    } else if (m_inCell && depth == m_rowDepth + 1) {
        endCell();
    } else if (depth == m_rowDepth) {
        endRow();
    }
}

void OdsReader::endCell()
{
    m_inCell = false;
    if (!m_covered) {
        if (m_error)
            m_row->note(SheetNoteKind::ErrorValue, m_rowNumber, static_cast<quint32>(m_column));
        else if (m_formula && !m_hasValue && m_type == Type::None && m_row->written().empty())
            m_row->note(SheetNoteKind::NoCachedValue, m_rowNumber, static_cast<quint32>(m_column));
        shapeCell();
        const auto column = static_cast<quint32>(std::min<quint64>(m_column, ~quint32{0}));
        if (!m_row->put(column, m_cellRepeat))
            stop();
    }
    m_column = std::min(m_column + m_cellRepeat, highestRepeat);
}

/// What was written of the cell is what it shows; the value itself is in the attributes.
void OdsReader::shapeCell()
{
    std::string &buffer = m_row->buffer();
    const std::size_t begin = m_row->begin();
    const auto replace = [&](std::string_view text) { buffer.replace(begin, std::string::npos, text); };
    if (!m_hasValue)
        return;
    switch (m_type) {
    case Type::None:
        break;
    case Type::Text:
        if (!m_value.empty())
            replace(m_value);
        break;
    case Type::Number:
        shapeNumber();
        break;
    case Type::Date:
        replace(isoAsText(m_value));
        break;
    case Type::Time:
        replace(durationAsText(m_value));
        break;
    case Type::Bool:
        replace(toBool(m_value) ? "TRUE" : "FALSE");
        break;
    }
}

/// The digits that the cell shows, where they are the number (leading zeros, all digits of an ID); else the
/// value.
void OdsReader::shapeNumber()
{
    const std::string_view shown = m_row->written();
    const bool digits = !shown.empty() && shown.find_first_not_of("0123456789") == std::string_view::npos;
    if (digits && (shown == m_value || toDouble(shown) == toDouble(m_value)))
        return;
    m_row->buffer().replace(m_row->begin(), std::string::npos, m_value);
    makePlainNumber(m_row->buffer(), m_row->begin());
}

void OdsReader::endRow()
{
    m_rowDepth = 0;
    if (!m_row->give(m_rowNumber, m_rowRepeat, m_rowHidden))
        stop();
    m_rowNumber = std::min(m_rowNumber + m_rowRepeat, highestRepeat);
}

void OdsSettings::startElement(std::string_view localName, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_tablesDepth == 0 && localName == "config-item-map-named" && attributes.value("name") == "Tables")
        m_tablesDepth = m_depth;
    else if (m_tablesDepth != 0 && m_depth == m_tablesDepth + 1 && localName == "config-item-map-entry")
        sheets.append({textOf(attributes.value("name")), false});
}

void OdsSettings::endElement(std::string_view)
{
    if (m_depth-- == m_tablesDepth)
        stop();
}

void OdsManifest::startElement(std::string_view localName, const XmlAttributes &attributes)
{
    if (localName == "encryption-data") {
        encrypted = true;
        stop();
    } else if (localName == "file-entry" && attributes.value("full-path") == "/") {
        mediaType = textOf(attributes.value("media-type"));
    }
}

} // namespace files

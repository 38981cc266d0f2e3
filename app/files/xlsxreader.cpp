// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xlsxreader.h"

#include <algorithm>
#include <cstring>

namespace files {

namespace {

constexpr quint32 highestHiddenColumn = 16'384;

/// The column of "AB12", or 0 when it is no reference. Beyond all limits it stays there.
quint32 columnOf(const char *reference)
{
    quint32 column = 0;
    const char *at = reference;
    for (; (*at >= 'A' && *at <= 'Z') || (*at >= 'a' && *at <= 'z'); ++at) {
        const auto letter = static_cast<quint32>((*at & ~0x20) - 'A' + 1);
        column = std::min<quint32>(column * 26 + letter, 100'000'000);
    }
    return *at >= '0' && *at <= '9' ? column : 0;
}

} // namespace

XlsxReader::XlsxReader(XlsxWorkbook &workbook, SpreadsheetRow &row, SheetReading &reading,
                       const SpreadsheetLimits &limits)
    : m_workbook(workbook), m_row(row), m_reading(reading), m_limits(limits)
{
}

void XlsxReader::takeOrStop(bool goOn)
{
    if (!goOn)
        stop();
}

void XlsxReader::startElement(std::string_view localName, const XmlAttributes &attributes)
{
    ++m_depth;
    switch (m_at) {
    case At::Elsewhere:
        startPart(localName, attributes);
        break;
    case At::SheetData:
        if (m_depth == 3 && localName == "row")
            startRow(attributes);
        break;
    case At::Row:
        if (m_depth == 4 && localName == "c")
            startCell(attributes);
        break;
    case At::Cell:
        if (m_depth == 5)
            startInCell(localName, attributes);
        break;
    case At::InlineText:
        m_inline.start(localName, attributes, m_row.buffer());
        break;
    case At::Value:
        break;
    }
}

void XlsxReader::startPart(std::string_view localName, const XmlAttributes &attributes)
{
    if (m_depth == 2) {
        m_inColumns = localName == "cols";
        m_inMerges = localName == "mergeCells";
        if (localName == "sheetData")
            m_at = At::SheetData;
    } else if (m_depth == 3 && m_inMerges && localName == "mergeCell") {
        ++m_reading.mergedRanges;
    } else if (m_depth == 3 && m_inColumns && localName == "col" && toBool(attributes.value("hidden"))) {
        const quint64 first = toCount(attributes.value("min")).value_or(1);
        const quint64 last =
            std::min<quint64>(toCount(attributes.value("max")).value_or(0), highestHiddenColumn);
        if (first <= last)
            m_reading.hiddenColumns = static_cast<quint32>(
                std::min<quint64>(m_reading.hiddenColumns + (last - first + 1), highestHiddenColumn));
    }
}

void XlsxReader::startRow(const XmlAttributes &attributes)
{
    m_at = At::Row;
    m_row.clear();
    m_column = 0;
    m_highestColumn = 0;
    m_rowHidden = false;
    quint64 number = 0;
    for (const char *const *pair = attributes.pairs(); *pair; pair += 2) {
        const std::string_view name = pair[0];
        if (name == "r")
            number = toCount(pair[1]).value_or(0);
        else if (name == "hidden")
            m_rowHidden = toBool(pair[1]);
    }
    m_rowNumber = number != 0 ? number : m_rowNumber + 1;
    if (m_rowNumber <= m_highestRow)
        m_row.note(SheetNoteKind::MisplacedCell, m_rowNumber, 0);
    m_highestRow = std::max(m_highestRow, m_rowNumber);
    if (m_rowNumber > m_limits.rows)
        takeOrStop(m_row.fail(SpreadsheetErrorKind::TooLarge, QStringLiteral("rows"),
                              static_cast<qint64>(m_limits.rows)));
}

void XlsxReader::startCell(const XmlAttributes &attributes)
{
    m_at = At::Cell;
    m_type = Type::Number;
    m_style = 0;
    m_hasFormula = false;
    const char *reference = nullptr;
    for (const char *const *pair = attributes.pairs(); *pair; pair += 2) {
        if (pair[0][0] == '\0' || pair[0][1] != '\0')
            continue;
        const std::string_view value = pair[1];
        if (pair[0][0] == 'r')
            reference = pair[1];
        else if (pair[0][0] == 's')
            m_style = toCount(value).value_or(0);
        else if (pair[0][0] == 't')
            m_type = value == "s" ? Type::Shared
                : value == "n"    ? Type::Number
                : value == "b"    ? Type::Bool
                : value == "e"    ? Type::Error
                : value == "d"    ? Type::Date
                                  : Type::Text;
    }
    setReference(reference);
}

void XlsxReader::setReference(const char *reference)
{
    const quint32 column = reference ? columnOf(reference) : 0;
    if ((reference && column == 0) || (column != 0 && column <= m_highestColumn))
        m_row.note(SheetNoteKind::MisplacedCell, m_rowNumber, column);
    m_column = column != 0 ? column : m_column + 1;
    m_highestColumn = std::max(m_highestColumn, m_column);
}

void XlsxReader::startInCell(std::string_view localName, const XmlAttributes &attributes)
{
    if (localName == "v") {
        m_at = At::Value;
    } else if (localName == "is") {
        m_at = At::InlineText;
        m_type = Type::Inline;
        m_inline.begin(attributes);
    } else if (localName == "f") {
        m_hasFormula = true;
    }
}

void XlsxReader::text(std::string_view text)
{
    if (m_at == At::Value || (m_at == At::InlineText && m_inline.isInText()))
        takeOrStop(m_row.write(text));
}

void XlsxReader::endElement(std::string_view localName)
{
    --m_depth;
    switch (m_at) {
    case At::Elsewhere:
        break;
    case At::SheetData:
        if (m_depth == 1)
            m_at = At::Elsewhere;
        break;
    case At::Row:
        if (m_depth == 2)
            endRow();
        break;
    case At::Cell:
        if (m_depth == 3)
            endCell();
        break;
    case At::Value:
    case At::InlineText:
        if (m_depth == 4)
            m_at = At::Cell;
        else if (m_at == At::InlineText)
            m_inline.end(localName, m_row.buffer());
        break;
    }
}

void XlsxReader::endCell()
{
    m_at = At::Row;
    takeOrStop(putValue());
}

bool XlsxReader::putValue()
{
    if (m_row.written().empty()) {
        if (m_hasFormula && m_type != Type::Text)
            m_row.note(SheetNoteKind::NoCachedValue, m_rowNumber, m_column);
        return true;
    }
    std::string &buffer = m_row.buffer();
    const std::size_t begin = m_row.begin();
    switch (m_type) {
    case Type::Shared:
        return putShared();
    case Type::Number:
        shapeNumber();
        break;
    case Type::Bool:
        buffer.replace(begin, std::string::npos, toBool(m_row.written()) ? "TRUE" : "FALSE");
        break;
    case Type::Error:
        m_row.note(SheetNoteKind::ErrorValue, m_rowNumber, m_column);
        break;
    case Type::Inline:
    case Type::Text:
        unescapeUnits(buffer, begin);
        break;
    case Type::Date: {
        std::string text = isoAsText(m_row.written());
        constexpr std::string_view midnight = " 00:00:00";
        if (m_workbook.format(m_style).kind == NumberFormat::Kind::Date && text.ends_with(midnight))
            text.resize(text.size() - midnight.size());
        buffer.replace(begin, std::string::npos, text);
        break;
    }
    }
    return m_row.put(m_column);
}

bool XlsxReader::putShared()
{
    const std::optional<quint64> index = toCount(m_row.written());
    const std::optional<std::string_view> text = index ? m_workbook.strings().at(*index) : std::nullopt;
    if (!text && m_workbook.strings().error()) {
        m_reading.error = m_workbook.strings().error();
        return false;
    }
    if (!text)
        m_row.note(SheetNoteKind::MissingText, m_rowNumber, m_column);
    return m_row.putStable(m_column, text.value_or(std::string_view("\xEF\xBF\xBD"))); // U+FFFD
}

void XlsxReader::shapeNumber()
{
    std::string &buffer = m_row.buffer();
    const std::size_t begin = m_row.begin();
    const NumberFormat format = m_workbook.format(m_style);
    if (format.kind != NumberFormat::Kind::Number) {
        const std::optional<double> serial = toDouble(m_row.written());
        const std::optional<std::string> text =
            serial ? serialAsText(*serial, format, m_workbook.from1904()) : std::nullopt;
        if (text) {
            buffer.replace(begin, std::string::npos, *text);
            return;
        }
    }
    makePlainNumber(buffer, begin);
    if (format.zeros > 0)
        padWithZeros(buffer, begin, format.zeros);
}

void XlsxReader::endRow()
{
    m_at = At::SheetData;
    takeOrStop(m_row.give(m_rowNumber, 1, m_rowHidden));
}

} // namespace files

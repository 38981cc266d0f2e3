// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/spreadsheetrow.h"
#include "files/xlsxworkbook.h"

#include <string>

namespace files {

/// Turns the XML of one worksheet into rows. Not for other rooms.
class XlsxReader final : public XmlHandler {
public:
    XlsxReader(XlsxWorkbook &workbook, SpreadsheetRow &row, SheetReading &reading,
               const SpreadsheetLimits &limits);

    void startElement(std::string_view localName, const XmlAttributes &attributes) override;
    void endElement(std::string_view localName) override;
    void text(std::string_view text) override;

private:
    enum class Type : quint8 { Number, Shared, Inline, Text, Bool, Error, Date };
    enum class At : quint8 { Elsewhere, SheetData, Row, Cell, Value, InlineText };

    void startPart(std::string_view localName, const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void setReference(const char *reference);
    void startInCell(std::string_view localName, const XmlAttributes &attributes);
    void endCell();
    [[nodiscard]] bool putValue();
    [[nodiscard]] bool putShared();
    void shapeNumber();
    void endRow();
    void takeOrStop(bool goOn);

    XlsxWorkbook &m_workbook;
    SpreadsheetRow &m_row;
    SheetReading &m_reading;
    SpreadsheetLimits m_limits;
    XlsxText m_inline;

    At m_at = At::Elsewhere;
    int m_depth = 0;
    bool m_inColumns = false;
    bool m_inMerges = false;
    bool m_rowHidden = false;
    bool m_hasFormula = false;
    Type m_type = Type::Number;
    quint64 m_style = 0;
    quint64 m_rowNumber = 0;
    quint64 m_highestRow = 0;
    quint32 m_column = 0;
    quint32 m_highestColumn = 0;
};

} // namespace files

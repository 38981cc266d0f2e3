// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/spreadsheetrow.h"
#include "files/spreadsheetxml.h"

#include <QtCore/QSet>

#include <string>
#include <vector>

namespace files {

/// Reads the content.xml of an .ods: its sheets' names, and the rows of one of them. Not for other rooms.
class OdsReader final : public XmlHandler {
public:
    /// Only the names.
    explicit OdsReader(const SpreadsheetLimits &limits);
    /// The rows of sheet number `sheet`, from 0; stops behind it.
    OdsReader(int sheet, SpreadsheetRow &row, SheetReading &reading, const SpreadsheetLimits &limits);

    [[nodiscard]] const QList<SheetInfo> &sheets() const { return m_sheets; }
    [[nodiscard]] bool tooManySheets() const { return m_tooManySheets; }
    /// The sheet was read to its end.
    [[nodiscard]] bool sheetDone() const { return m_sheetDone; }

    void startElement(std::string_view localName, const XmlAttributes &attributes) override;
    void endElement(std::string_view localName) override;
    void text(std::string_view text) override;

private:
    enum class Type : quint8 { None, Number, Text, Date, Time, Bool };

    void startOutside(std::string_view localName, const XmlAttributes &attributes);
    void startTable(const XmlAttributes &attributes);
    void startColumn(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(std::string_view localName, const XmlAttributes &attributes);
    void readType(std::string_view type);
    void startInParagraph(std::string_view localName, const XmlAttributes &attributes);
    void beginParagraph();
    void endCell();
    void endRow();
    void shapeCell();
    void shapeNumber();
    void write(std::string_view text);

    SpreadsheetLimits m_limits;
    int m_target = -1;
    SpreadsheetRow *m_row = nullptr;
    SheetReading *m_reading = nullptr;
    QList<SheetInfo> m_sheets;
    QSet<QByteArray> m_hiddenStyles;
    QByteArray m_tableStyle; ///< the style whose properties are being read
    bool m_tooManySheets = false;
    bool m_sheetDone = false;

    int m_depth = 0;
    bool m_inBody = false;
    bool m_inTarget = false;
    int m_rowDepth = 0; ///< of the row that is open, 0: none
    bool m_inCell = false;
    bool m_inParagraph = false;
    int m_skipDepth = 0; ///< of an element whose text does not count, 0: none

    quint64 m_rowNumber = 1;
    quint64 m_rowRepeat = 1;
    bool m_rowHidden = false;
    quint64 m_column = 1;
    quint64 m_cellRepeat = 1;
    bool m_covered = false;
    bool m_formula = false;
    bool m_error = false;
    bool m_hasValue = false;
    Type m_type = Type::None;
    std::string m_value;
    bool m_firstParagraph = true;
    bool m_spacePending = false;
    bool m_paragraphEmpty = true;
};

/// The names of the sheets as the view settings have them (settings.xml), for files too large to look
/// through.
class OdsSettings final : public XmlHandler {
public:
    QList<SheetInfo> sheets;

    void startElement(std::string_view localName, const XmlAttributes &attributes) override;
    void endElement(std::string_view localName) override;
    void text(std::string_view) override { }

private:
    int m_depth = 0;
    int m_tablesDepth = 0;
};

/// Whether META-INF/manifest.xml tells of an encrypted part.
class OdsManifest final : public XmlHandler {
public:
    bool encrypted = false;
    QString mediaType; ///< of the whole

    void startElement(std::string_view localName, const XmlAttributes &attributes) override;
    void endElement(std::string_view) override { }
    void text(std::string_view) override { }
};

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace files {

/// Why a spreadsheet cannot be read. The words are made in words/.
enum class SpreadsheetErrorKind : quint8 {
    None,
    CannotRead, ///< the file cannot be opened or read; `raw`: the system's words
    NotASpreadsheet, ///< `raw` says what it is when it is known: "text", "html", "xml", "zip", "docx",
                     ///< "pptx", "odt", "odp", "odf", "ole2"; else empty
    OldExcel, ///< .xls, Excel 97 to 2003 and before
    BinaryWorkbook, ///< .xlsb
    Encrypted, ///< passworded: an OLE2 file around an encrypted package, an encrypted .ods, an encrypted zip
    Broken, ///< `part` and `raw`: where and what the zip or XML library said
    TooLarge, ///< beyond SpreadsheetLimits; `part`, `raw` names the limit, `limit` is its value
    NoSheets, ///< a workbook without any sheet of cells (charts only)
    NoSuchSheet, ///< the number or name asked for is not there
    Cancelled,
};

/// Raw facts only; texts come from outside and may hold anything.
struct SpreadsheetError {
    SpreadsheetErrorKind kind = SpreadsheetErrorKind::None;
    QString
        part; ///< name of the part inside the file ("xl/worksheets/sheet1.xml"), empty for the file itself
    QString raw;
    qint64 limit = 0;

    explicit operator bool() const { return kind != SpreadsheetErrorKind::None; }
    bool operator==(const SpreadsheetError &) const = default;
};

/// Bounds of what is read, so that a file made to hurt ends in SpreadsheetErrorKind::TooLarge.
struct SpreadsheetLimits {
    qint64 partBytes = Q_INT64_C(4) << 30; ///< of one part, unpacked
    qint64 ratio = 500; ///< unpacked to packed bytes of one part, looked at beyond ratioFrom
    qint64 ratioFrom = Q_INT64_C(256) << 20;
    qint64 stringBytes = Q_INT64_C(1) << 30; ///< memory of the shared strings
    qint64 textBytes =
        Q_INT64_C(4) << 30; ///< text of all cells of a sheet: one string may stand in every cell. Not more
                            ///< than `ratio` for a byte of the file either, beyond ratioFrom
    qint64 rowBytes = Q_INT64_C(64) << 20; ///< text of one row
    qint64 tokenBytes = Q_INT64_C(8) << 20; ///< one XML tag or comment
    int depth = 128; ///< nested XML elements
    quint64 rows = 16'777'216; ///< highest row number
    quint32 columns = 16'384; ///< highest column number
    int sheets = 10'000;
    int styles = 1'000'000; ///< cell formats
};

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/spreadsheet.h"

#include <QtCore/QBuffer>
#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <initializer_list>
#include <utility>

/// Spreadsheets for tests, put together part by part, and what the reader makes of them.
namespace zips {

using Parts = QList<std::pair<QByteArray, QByteArray>>;

/// A zip of these parts in this order; empty when that failed. `stored`: not packed.
[[nodiscard]] QByteArray zip(const Parts &parts, bool stored = false);

/// The parts of an .xlsx around one worksheet. `sheetData`: what stands inside of <sheetData>.
struct Xlsx {
    QByteArray sheetData;
    QByteArray sharedStrings; ///< <si> elements; empty: no such part
    QByteArray formats; ///< <numFmt> elements
    QByteArray cellFormats; ///< <xf> elements behind the first, which is general
    QByteArray workbookProperties; ///< attributes of <workbookPr>
    QByteArray beforeData; ///< elements of the sheet before <sheetData>
    QByteArray afterData;
};
[[nodiscard]] Parts parts(const Xlsx &xlsx);
[[nodiscard]] QByteArray xlsx(const Xlsx &xlsx);
/// The same with some parts replaced, added, or (null bytes) left out.
[[nodiscard]] QByteArray xlsx(const Xlsx &xlsx, const Parts &instead);

/// An .ods with this inside of <office:spreadsheet>.
[[nodiscard]] QByteArray ods(const QByteArray &tables, const QByteArray &automaticStyles = {});
[[nodiscard]] Parts odsParts(const QByteArray &tables, const QByteArray &automaticStyles = {});

/// A sheet as it was read.
struct Read {
    files::SpreadsheetError error;
    files::SheetReading reading;
    QList<files::SheetInfo> sheets;
    QList<quint64> numbers; ///< of the rows
    QList<QStringList> rows;
    bool validUtf8 = true;

    /// Rows joined for comparison: cells by '|', rows by '/'.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString cell(qsizetype row, qsizetype column) const;
};
[[nodiscard]] Read read(QByteArray bytes, int sheet = 0, const files::SpreadsheetLimits &limits = {},
                        quint64 maxRows = 1'000'000);
[[nodiscard]] Read readFile(const QString &path, int sheet = 0);

} // namespace zips

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>

/// The text that spreadsheets put on the clipboard and take from it: cells between tabs, rows between line
/// ends, cells that hold one of these or a quote between quotes, with quotes doubled.
namespace ui {

/// Rows of cells; rows may differ in length.
using Grid = QList<QStringList>;

/// Appends one row with its line end (LF). Cells that a spreadsheet could make something of as a formula get
/// the guard of files/formulaguard.h (CellUse::Identifier, because nobody knows what is copied), which
/// readTsv() takes away.
void appendTsvRow(QString &text, const QStringList &cells);

/// What writing gave, whatever the cells hold. Line ends of all three kinds; the one at the end makes no
/// further row. A quote counts where it begins a cell and is closed before a tab, a line end or the end; any
/// other is text, so that one stray quote never swallows what follows it. Empty text has no rows.
[[nodiscard]] Grid readTsv(QStringView text);

/// The same row by row, for texts that are too large to be held twice.
class TsvReader {
public:
    /// The text outlives the reader.
    explicit TsvReader(QStringView text) : m_text(text) { }

    /// False at the end.
    bool readRow(QStringList &row);
    /// Characters read so far.
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace ui

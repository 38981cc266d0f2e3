// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulkrewrite.h"
#include "ui/tablemodel.h"
#include "ui/tsv.h"

#include <QtCore/QItemSelection>

/// What spreadsheets do with a selection, as changes to the table: nothing is carried out here. Rows are told
/// as the window shows them, so a filter or an order counts.
namespace ui {

/// The cells as a person sees them: columns of the model that are not hidden, from left to right, status and
/// result among them. What is not among them is neither copied nor changed.
struct ShownGrid {
    const TableModel &model;
    std::vector<int> columns;
};

/// A rectangle: rows of the model, columns counted in a ShownGrid.
struct CellArea {
    int firstRow = 0;
    int firstColumn = 0;
    int rows = 0;
    int columns = 0;
};
/// The rectangle around a selection. Empty (rows 0) without one.
[[nodiscard]] CellArea areaAround(const ShownGrid &grid, const QItemSelection &selection);

/// More cells than this are not copied, cleared or filled in one go: it would take longer than a person
/// notices.
inline constexpr qint64 cellsAtOnce = 1'000'000;
/// How many cells are selected.
[[nodiscard]] qint64 cellCount(const QItemSelection &selection);

/// The selected cells as text for the clipboard; cells of the rectangle that are not selected are empty.
[[nodiscard]] QString copyText(const ShownGrid &grid, const QItemSelection &selection);
/// Rows of the table that the selection touches, ascending.
[[nodiscard]] std::vector<quint32> selectedRows(const TableModel &model, const QItemSelection &selection);

/// Empties the selected cells.
[[nodiscard]] friends::Change clearCells(const ShownGrid &grid, const QItemSelection &selection);
/// Copies the topmost cell of each selected column over those below it; with one row selected, the row above
/// over it.
[[nodiscard]] friends::Change fillDown(const ShownGrid &grid, const QItemSelection &selection);

/// The same for rowsEditedAtOnce rows and more, when all columns are selected in the same rows; else none.
[[nodiscard]] std::optional<BulkRewrite> clearingBlock(const ShownGrid &grid,
                                                       const QItemSelection &selection);
[[nodiscard]] std::optional<BulkRewrite> fillingBlock(const ShownGrid &grid, const QItemSelection &selection);

struct Paste {
    friends::Change change;
    CellArea area; ///< what it covers
    int lostColumns = 0; ///< columns of the clipboard that found no column of the table
    bool hadHeader = false; ///< its first row named the columns
};
/// Puts rows of cells at the top left of the selection. One cell fills all of the selection; rows beyond the
/// end become new rows; the status and result columns take nothing. Into an empty table, a first row that
/// names columns decides where the others go.
[[nodiscard]] Paste pasteCells(const ShownGrid &grid, const QItemSelection &selection, const Grid &cells);
/// Copies of rows (ascending) behind the last of them, with their texts and nothing of their results.
[[nodiscard]] friends::Change duplicateRows(friends::Table &table, const std::vector<quint32> &rows);

} // namespace ui

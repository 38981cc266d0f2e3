// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulkedits.h"
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

    bool operator==(const CellArea &) const = default;
};
/// The rectangle around a selection. Empty (rows 0) without one.
[[nodiscard]] CellArea areaAround(const ShownGrid &grid, const QItemSelection &selection);

/// How many cells are selected.
[[nodiscard]] qint64 cellCount(const QItemSelection &selection);

/// Rows of the table that the selection touches, ascending.
[[nodiscard]] std::vector<quint32> selectedRows(const TableModel &model, const QItemSelection &selection);

/// Empties the selected cells.
[[nodiscard]] friends::Change clearCells(const ShownGrid &grid, const QItemSelection &selection);
/// Copies the topmost cell of each selected column over those below it; with one row selected, the row above
/// over it.
[[nodiscard]] friends::Change fillDown(const ShownGrid &grid, const QItemSelection &selection);

/// Rows that the selection's ranges have, those of several ranges counted for each.
[[nodiscard]] qint64 rowCount(const QItemSelection &selection);
/// The same, and one text put into all of them, as work for another thread: for more than
/// rowsEditedAtOnce rows.
[[nodiscard]] BulkWork clearing(const ShownGrid &grid, const QItemSelection &selection);
[[nodiscard]] BulkWork fillingDown(const ShownGrid &grid, const QItemSelection &selection);
[[nodiscard]] BulkWork settingTo(const ShownGrid &grid, const QItemSelection &selection,
                                 friends::ChangeKind kind, const QString &cell);

struct Paste {
    friends::Change change;
    CellArea area; ///< what it covers
    int lostColumns = 0; ///< columns of the clipboard that found no column of the table
    bool hadHeader = false; ///< its first row named the columns
};
/// Puts rows of cells at the top left of the selection. One cell fills all of the selection, and a block that
/// fits into it several times is repeated; rows beyond the end become new rows; the status and result columns
/// take nothing. Into an empty table, a first row that names columns decides where the others go.
[[nodiscard]] Paste pasteCells(const ShownGrid &grid, const QItemSelection &selection, const Grid &cells);
/// What is selected, for a paste: without a selection a new row behind the last one.
struct PasteTarget {
    CellArea area;
    bool isRectangle = false; ///< all of the area is selected
};
[[nodiscard]] PasteTarget pasteTarget(const ShownGrid &grid, const QItemSelection &selection);
/// What a paste of so many rows and columns covers. As in a spreadsheet it is repeated over a selection that
/// has a multiple of its rows, or of its columns.
[[nodiscard]] CellArea pastedArea(const PasteTarget &target, int rows, int columns);
/// What the cells of a first row name, when it surely is a heading: To_Account among them, nothing twice;
/// else empty.
[[nodiscard]] std::vector<std::optional<friends::Column>> headingColumns(const QStringList &row);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gridedits.h"

#include "files/columnmapping.h"
#include "ui/cellareas.h"

#include <algorithm>

namespace ui {

namespace {

bool isCell(const TableModel &model, int column)
{
    return column >= 0 && column < model.columnCount() && model.kindOf(column) == ColumnKind::Cell;
}

/// The selection's ranges by row, so that edits come in the order of the rows.
QList<QItemSelectionRange> byRow(const QItemSelection &selection)
{
    QList<QItemSelectionRange> ranges(selection.begin(), selection.end());
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) {
        return std::pair(a.top(), a.left()) < std::pair(b.top(), b.left());
    });
    return ranges;
}

/// The columns of the model that the clipboard's columns go to; -1 for none.
std::vector<int> columnsFrom(const ShownGrid &grid, int first, int count)
{
    std::vector<int> columns;
    for (int i = first; i < first + count; ++i) {
        const bool shown = i < static_cast<int>(grid.columns.size());
        const int column = shown ? grid.columns[static_cast<std::size_t>(i)] : -1;
        columns.push_back(isCell(grid.model, column) ? column : -1);
    }
    return columns;
}

/// Where a column of the model is shown, or -1.
int placeOf(const ShownGrid &grid, int column)
{
    const auto at = std::find(grid.columns.begin(), grid.columns.end(), column);
    return at == grid.columns.end() ? -1 : static_cast<int>(at - grid.columns.begin());
}

/// The first shown column that can be typed into.
int firstCellOf(const ShownGrid &grid)
{
    const auto at = std::find_if(grid.columns.begin(), grid.columns.end(),
                                 [&](int column) { return isCell(grid.model, column); });
    return static_cast<int>(at - grid.columns.begin());
}

bool isShownCell(const ShownGrid &grid, int column)
{
    return isCell(grid.model, column) && placeOf(grid, column) >= 0;
}

qsizetype widest(const Grid &grid)
{
    qsizetype width = 0;
    for (const QStringList &row : grid)
        width = std::max(width, row.size());
    return width;
}

Paste pasteWithHeadings(const ShownGrid &shown, const Grid &grid,
                        const std::vector<std::optional<friends::Column>> &columns)
{
    Paste paste;
    paste.hadHeader = true;
    paste.lostColumns = static_cast<int>(std::count(columns.begin(), columns.end(), std::nullopt));
    QList<friends::NewRow> rows;
    for (const QStringList &cells : grid.mid(1)) {
        friends::NewRow row;
        for (qsizetype i = 0; i < cells.size() && i < static_cast<qsizetype>(columns.size()); ++i) {
            if (const auto &column = columns[static_cast<std::size_t>(i)])
                row.append({*column, cells[i].toUtf8()});
        }
        rows.append(row);
    }
    paste.change = shown.model.table().preparePaste({}, rows);
    paste.area = {0, firstCellOf(shown), static_cast<int>(rows.size()),
                  static_cast<int>(shown.columns.size()) - firstCellOf(shown)};
    return paste;
}

} // namespace

std::vector<std::optional<friends::Column>> headingColumns(const QStringList &row)
{
    std::vector<std::optional<friends::Column>> columns;
    bool sure = false;
    for (const QString &cell : row) {
        const std::optional<friends::Column> column = files::columnForHeader(cell);
        if (column && std::find(columns.begin(), columns.end(), column) != columns.end())
            return {};
        sure = sure || (column && column->field == friends::Field::ToAccount);
        columns.push_back(column);
    }
    return sure ? columns : std::vector<std::optional<friends::Column>>();
}

CellArea areaAround(const ShownGrid &grid, const QItemSelection &selection)
{
    if (selection.isEmpty())
        return {};
    int top = selection.first().top();
    int bottom = selection.first().bottom();
    int left = static_cast<int>(grid.columns.size());
    int right = -1;
    for (const QItemSelectionRange &range : selection) {
        top = std::min(top, range.top());
        bottom = std::max(bottom, range.bottom());
        for (int column = range.left(); column <= range.right(); ++column) {
            if (const int place = placeOf(grid, column); place >= 0) {
                left = std::min(left, place);
                right = std::max(right, place);
            }
        }
    }
    if (right < 0)
        return {};
    return {top, left, bottom - top + 1, right - left + 1};
}

qint64 cellCount(const QItemSelection &selection)
{
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection)
        cells += qint64{range.width()} * range.height();
    return cells;
}

std::vector<quint32> selectedRows(const TableModel &model, const QItemSelection &selection)
{
    std::vector<quint32> rows;
    if (rowCount(selection) > static_cast<qint64>(rowsEditedAtOnce)) {
        std::vector<bool> isSelected(model.table().rowCount());
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                isSelected[model.tableRow(row)] = true;
        }
        for (quint32 row = 0; row < isSelected.size(); ++row) {
            if (isSelected[row])
                rows.push_back(row);
        }
        return rows;
    }
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(model.tableRow(row));
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

qint64 rowCount(const QItemSelection &selection)
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows;
}

friends::Change clearCells(const ShownGrid &grid, const QItemSelection &selection)
{
    const TableModel &model = grid.model;
    std::vector<friends::CellEdit> edits;
    for (const QItemSelectionRange &range : byRow(selection)) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                if (isShownCell(grid, column))
                    edits.push_back({model.tableRow(row), model.columnAt(column), {}});
            }
        }
    }
    return model.table().prepareEdits(friends::ChangeKind::Clearing, edits);
}

friends::Change fillDown(const ShownGrid &grid, const QItemSelection &selection)
{
    const TableModel &model = grid.model;
    std::vector<friends::CellEdit> edits;
    for (const QItemSelectionRange &range : byRow(selection)) {
        const int from = range.height() == 1 ? range.top() - 1 : range.top();
        if (from < 0)
            continue;
        for (int row = from + 1; row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                if (!isShownCell(grid, column))
                    continue;
                const std::string_view text =
                    model.table().text(model.tableRow(from), model.columnAt(column));
                edits.push_back({model.tableRow(row), model.columnAt(column),
                                 QByteArray(text.data(), static_cast<qsizetype>(text.size()))});
            }
        }
    }
    return model.table().prepareEdits(friends::ChangeKind::Filling, edits);
}

namespace {

/// Shown cells of a selection, for changing them elsewhere.
struct SelectedCells {
    CellAreas areas;
    QList<friends::Column> columns; ///< that the areas' columns count
};

/// One area for each range that has shown cells; `firstOf` gives the first row of it that is meant.
template <typename FirstOf>
SelectedCells selectedCells(const ShownGrid &grid, const QItemSelection &selection, const FirstOf &firstOf)
{
    SelectedCells cells;
    std::vector<int> columns;
    for (const int column : grid.columns) {
        const bool isMeant = std::any_of(selection.begin(), selection.end(), [&](const auto &range) {
            return column >= range.left() && column <= range.right();
        });
        if (isMeant && isCell(grid.model, column))
            columns.push_back(column);
    }
    for (const int column : columns)
        cells.columns.append(grid.model.columnAt(column));
    for (const QItemSelectionRange &range : byRow(selection)) {
        std::vector<bool> meant;
        for (const int column : columns)
            meant.push_back(column >= range.left() && column <= range.right());
        std::vector<quint32> rows;
        for (int row = firstOf(range); row <= range.bottom(); ++row)
            rows.push_back(grid.model.tableRow(row));
        cells.areas.add(rows, std::move(meant));
    }
    return cells;
}

/// `textOf(area, column)`: what the cells of the area become in the column.
template <typename TextOf>
BulkWork settingCells(const ShownGrid &grid, friends::ChangeKind kind, SelectedCells cells, TextOf textOf)
{
    BulkWork work{kind, static_cast<qint64>(cells.areas.rowCount()), {}};
    work.workOut = [snapshot = grid.model.table().snapshot(), cells = std::move(cells),
                    textOf = std::move(textOf)](const friends::Watch &watch) mutable {
        cells.areas.sort();
        const std::vector<quint32> rows = cells.areas.rows();
        watch.expect(rows.size());
        return friends::rewriteRows(
            snapshot, rows, cells.columns,
            [&](quint32 row, std::size_t column, std::string_view, std::string &text) {
                const int area = cells.areas.areaOf(row, column);
                if (area < 0)
                    return false;
                text = textOf(static_cast<std::size_t>(area), column);
                return true;
            },
            watch);
    };
    return work;
}

/// The first row that is filled: the one below the topmost, or the only one, from the row above it.
int firstFilled(const QItemSelectionRange &range)
{
    return range.height() == 1 ? std::max(1, range.top()) : range.top() + 1;
}

int topRow(const QItemSelectionRange &range)
{
    return range.top();
}

} // namespace

BulkWork clearing(const ShownGrid &grid, const QItemSelection &selection)
{
    return settingCells(grid, friends::ChangeKind::Clearing, selectedCells(grid, selection, topRow),
                        [](std::size_t, std::size_t) { return std::string_view(); });
}

BulkWork fillingDown(const ShownGrid &grid, const QItemSelection &selection)
{
    SelectedCells cells = selectedCells(grid, selection, firstFilled);
    std::vector<std::vector<std::string>> texts; // by area and column
    for (const QItemSelectionRange &range : byRow(selection)) {
        const quint32 from = grid.model.tableRow(std::max(0, firstFilled(range) - 1));
        std::vector<std::string> &ofArea = texts.emplace_back();
        for (const friends::Column &column : std::as_const(cells.columns))
            ofArea.emplace_back(grid.model.table().text(from, column));
    }
    return settingCells(grid, friends::ChangeKind::Filling, std::move(cells),
                        [texts = std::move(texts)](std::size_t area, std::size_t column) {
                            return std::string_view(texts[area][column]);
                        });
}

BulkWork settingTo(const ShownGrid &grid, const QItemSelection &selection, friends::ChangeKind kind,
                   const QString &cell)
{
    return settingCells(
        grid, kind, selectedCells(grid, selection, topRow),
        [text = cell.toStdString()](std::size_t, std::size_t) { return std::string_view(text); });
}

PasteTarget pasteTarget(const ShownGrid &grid, const QItemSelection &selection)
{
    PasteTarget target{areaAround(grid, selection), true};
    CellArea &area = target.area;
    if (area.rows == 0)
        area = {grid.model.rowCount(), firstCellOf(grid), 1, 1};
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection) {
        const auto shown = std::count_if(grid.columns.begin(), grid.columns.end(), [&](int column) {
            return column >= range.left() && column <= range.right();
        });
        cells += qint64{range.height()} * shown;
    }
    target.isRectangle = cells == qint64{area.rows} * area.columns;
    if (area.columns == 1)
        area.firstColumn = std::max(area.firstColumn, firstCellOf(grid)); // nothing goes into Status
    return target;
}

CellArea pastedArea(const PasteTarget &target, int rows, int columns)
{
    CellArea area = target.area;
    if (rows == 1 && columns == 1)
        return area;
    if (!target.isRectangle || area.rows % rows != 0)
        area.rows = rows;
    if (!target.isRectangle || area.columns % columns != 0)
        area.columns = columns;
    return area;
}

namespace {

/// Columns of the clipboard that find none of the table; the status, copied with its row, is not missed.
int lostColumns(const ShownGrid &grid, const CellArea &area, const std::vector<int> &columns)
{
    int lost = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t place = static_cast<std::size_t>(area.firstColumn) + i;
        const bool isKnown = place < grid.columns.size();
        lost += columns[i] < 0 && !isKnown ? 1 : 0;
    }
    return lost;
}

} // namespace

Paste pasteCells(const ShownGrid &grid, const QItemSelection &selection, const Grid &cells)
{
    const TableModel &model = grid.model;
    if (cells.isEmpty())
        return {};
    if (model.table().rowCount() == 0) {
        const auto columns = headingColumns(cells.first());
        if (!columns.empty())
            return pasteWithHeadings(grid, cells, columns);
    }
    const bool fills = cells.size() == 1 && cells.first().size() == 1;
    const auto height = static_cast<int>(cells.size());
    const auto width = static_cast<int>(widest(cells));
    Paste paste;
    paste.area = pastedArea(pasteTarget(grid, selection), height, width);
    const std::vector<int> columns = columnsFrom(grid, paste.area.firstColumn, paste.area.columns);
    std::vector<friends::CellEdit> edits;
    QList<friends::NewRow> rows;
    for (int i = 0; i < paste.area.rows; ++i) {
        const int shown = paste.area.firstRow + i;
        const QStringList &line = cells[i % height];
        friends::NewRow row;
        for (std::size_t j = 0; j < columns.size(); ++j) {
            const qsizetype cell = static_cast<qsizetype>(j) % width;
            if (columns[j] < 0 || cell >= line.size())
                continue;
            if (fills && shown < model.rowCount() && !selection.isEmpty()
                && !selection.contains(model.index(shown, columns[j])))
                continue;
            const QByteArray text = line[cell].toUtf8();
            const friends::Column &column = model.columnAt(columns[j]);
            if (shown < model.rowCount())
                edits.push_back({model.tableRow(shown), column, text});
            else
                row.append({column, text});
        }
        if (shown >= model.rowCount())
            rows.append(row);
    }
    paste.lostColumns = lostColumns(grid, paste.area, columns);
    paste.change = model.table().preparePaste(edits, rows);
    return paste;
}

} // namespace ui

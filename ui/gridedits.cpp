// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gridedits.h"

#include "files/columnmapping.h"

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

/// What the cells of a first row name, when it surely is a heading: To_Account among them, nothing twice.
std::vector<std::optional<friends::Column>> headings(const QStringList &row)
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

QString copyText(const ShownGrid &grid, const QItemSelection &selection)
{
    const CellArea area = areaAround(grid, selection);
    const bool whole = selection.size() == 1;
    QString text;
    for (int row = area.firstRow; row < area.firstRow + area.rows; ++row) {
        QStringList cells;
        bool any = whole;
        for (int place = area.firstColumn; place < area.firstColumn + area.columns; ++place) {
            const QModelIndex index = grid.model.index(row, grid.columns[static_cast<std::size_t>(place)]);
            const bool selected = whole || selection.contains(index);
            any = any || selected;
            cells.append(selected ? index.data(Qt::EditRole).toString() : QString());
        }
        if (any)
            appendTsvRow(text, cells);
    }
    return text;
}

std::vector<quint32> selectedRows(const TableModel &model, const QItemSelection &selection)
{
    std::vector<quint32> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(model.tableRow(row));
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
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

/// Rows `first` to the last one selected, and the shown cells' columns that are selected, when all of them
/// are selected in the same rows.
std::optional<BulkRewrite> blockFrom(const ShownGrid &grid, const QItemSelection &selection, int first,
                                     friends::ChangeKind kind)
{
    BulkRewrite block;
    block.kind = kind;
    for (const QItemSelectionRange &range : selection) {
        if (range.top() != selection.first().top() || range.bottom() != selection.first().bottom())
            return {};
        for (int column = range.left(); column <= range.right(); ++column) {
            if (isShownCell(grid, column))
                block.columns.append(grid.model.columnAt(column));
        }
    }
    const qint64 rows = qint64{selection.first().bottom()} - first + 1;
    if (block.columns.isEmpty() || rows <= qint64{rowsEditedAtOnce})
        return {};
    block.rows.reserve(static_cast<std::size_t>(rows));
    for (int row = first; row <= selection.first().bottom(); ++row)
        block.rows.push_back(grid.model.tableRow(row));
    if (!grid.model.order().isAscending())
        std::sort(block.rows.begin(), block.rows.end());
    return block;
}

} // namespace

std::optional<BulkRewrite> clearingBlock(const ShownGrid &grid, const QItemSelection &selection)
{
    if (selection.isEmpty())
        return {};
    auto block = blockFrom(grid, selection, selection.first().top(), friends::ChangeKind::Clearing);
    if (block) {
        block->rewrite = [](quint32, std::size_t, std::string_view, std::string &text) {
            text.clear();
            return true;
        };
    }
    return block;
}

std::optional<BulkRewrite> fillingBlock(const ShownGrid &grid, const QItemSelection &selection)
{
    if (selection.isEmpty())
        return {};
    const QItemSelectionRange &range = selection.first();
    const int from = range.height() == 1 ? range.top() - 1 : range.top();
    if (from < 0)
        return {};
    auto block = blockFrom(grid, selection, from + 1, friends::ChangeKind::Filling);
    if (block) {
        std::vector<std::string> texts; // of the topmost row, by column
        for (const friends::Column &column : std::as_const(block->columns))
            texts.emplace_back(grid.model.table().text(grid.model.tableRow(from), column));
        block->rewrite = [texts](quint32, std::size_t column, std::string_view, std::string &text) {
            text = texts[column];
            return true;
        };
    }
    return block;
}

friends::Change duplicateRows(friends::Table &table, const std::vector<quint32> &rows)
{
    QList<friends::NewRow> copies;
    for (const quint32 row : rows) {
        friends::NewRow copy;
        for (const friends::Column &column : table.columns()) {
            const std::string_view text = table.text(row, column);
            copy.append({column, QByteArray(text.data(), static_cast<qsizetype>(text.size()))});
        }
        copies.append(copy);
    }
    return table.prepareInsert(friends::ChangeKind::DuplicatingRows, rows.back() + 1, copies);
}

namespace {

/// What a paste covers: one cell fills all of the selection, else it begins at its top left.
CellArea pasteArea(const ShownGrid &grid, const QItemSelection &selection, const Grid &cells, bool fills)
{
    CellArea area = areaAround(grid, selection);
    if (area.rows == 0)
        area = {0, firstCellOf(grid), 1, 1};
    if (area.columns == 1)
        area.firstColumn = std::max(area.firstColumn, firstCellOf(grid)); // nothing goes into Status
    if (!fills) {
        area.rows = static_cast<int>(cells.size());
        area.columns = static_cast<int>(widest(cells));
    }
    return area;
}

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
        const auto columns = headings(cells.first());
        if (!columns.empty())
            return pasteWithHeadings(grid, cells, columns);
    }
    const bool fills = cells.size() == 1 && cells.first().size() == 1;
    Paste paste;
    paste.area = pasteArea(grid, selection, cells, fills);
    const std::vector<int> columns = columnsFrom(grid, paste.area.firstColumn, paste.area.columns);
    std::vector<friends::CellEdit> edits;
    QList<friends::NewRow> rows;
    for (int i = 0; i < paste.area.rows; ++i) {
        const int shown = paste.area.firstRow + i;
        const QStringList &line = fills ? cells.first() : cells[i];
        friends::NewRow row;
        for (std::size_t j = 0; j < columns.size(); ++j) {
            if (columns[j] < 0 || (!fills && static_cast<qsizetype>(j) >= line.size()))
                continue;
            if (fills && shown < model.rowCount() && !selection.isEmpty()
                && !selection.contains(model.index(shown, columns[j])))
                continue;
            const QByteArray text = (fills ? line.first() : line[static_cast<qsizetype>(j)]).toUtf8();
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

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

/// The columns of the table that the clipboard's columns go to; -1 for none.
std::vector<int> columnsFrom(const TableModel &model, int first, qsizetype count)
{
    std::vector<int> columns;
    for (int i = 0; i < count; ++i)
        columns.push_back(isCell(model, first + i) ? first + i : -1);
    return columns;
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

Paste pasteWithHeadings(const TableModel &model, const Grid &grid,
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
    paste.change = model.table().preparePaste({}, rows);
    paste.area = {0, model.firstCell(), static_cast<int>(rows.size()), model.lastCell()};
    return paste;
}

} // namespace

CellArea areaAround(const QItemSelection &selection)
{
    if (selection.isEmpty())
        return {};
    int top = selection.first().top();
    int left = selection.first().left();
    int bottom = selection.first().bottom();
    int right = selection.first().right();
    for (const QItemSelectionRange &range : selection) {
        top = std::min(top, range.top());
        left = std::min(left, range.left());
        bottom = std::max(bottom, range.bottom());
        right = std::max(right, range.right());
    }
    return {top, left, bottom - top + 1, right - left + 1};
}

qint64 cellCount(const QItemSelection &selection)
{
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection)
        cells += qint64{range.width()} * range.height();
    return cells;
}

QString copyText(const TableModel &model, const QItemSelection &selection)
{
    const CellArea area = areaAround(selection);
    const bool whole = selection.size() == 1;
    QString text;
    for (int row = area.firstRow; row < area.firstRow + area.rows; ++row) {
        QStringList cells;
        bool any = whole;
        for (int column = area.firstColumn; column < area.firstColumn + area.columns; ++column) {
            const QModelIndex index = model.index(row, column);
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

friends::Change clearCells(const TableModel &model, const QItemSelection &selection)
{
    std::vector<friends::CellEdit> edits;
    for (const QItemSelectionRange &range : byRow(selection)) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                if (isCell(model, column))
                    edits.push_back({model.tableRow(row), model.columnAt(column), {}});
            }
        }
    }
    return model.table().prepareEdits(friends::ChangeKind::Clearing, edits);
}

friends::Change fillDown(const TableModel &model, const QItemSelection &selection)
{
    std::vector<friends::CellEdit> edits;
    for (const QItemSelectionRange &range : byRow(selection)) {
        const int from = range.height() == 1 ? range.top() - 1 : range.top();
        if (from < 0)
            continue;
        for (int row = from + 1; row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                if (!isCell(model, column))
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

Paste pasteCells(const TableModel &model, const QItemSelection &selection, const Grid &grid)
{
    if (grid.isEmpty())
        return {};
    if (model.table().rowCount() == 0) {
        const auto columns = headings(grid.first());
        if (!columns.empty())
            return pasteWithHeadings(model, grid, columns);
    }
    CellArea area = areaAround(selection);
    if (area.rows == 0)
        area = {0, model.firstCell(), 1, 1};
    if (area.columns == 1)
        area.firstColumn = std::max(area.firstColumn, model.firstCell()); // nothing can be pasted into Status
    const bool fills = grid.size() == 1 && grid.first().size() == 1;
    if (!fills) {
        area.rows = static_cast<int>(grid.size());
        area.columns = static_cast<int>(widest(grid));
    }
    const std::vector<int> columns = columnsFrom(model, area.firstColumn, area.columns);

    std::vector<friends::CellEdit> edits;
    QList<friends::NewRow> rows;
    for (int i = 0; i < area.rows; ++i) {
        const int shown = area.firstRow + i;
        const QStringList &cells = fills ? grid.first() : grid[i];
        friends::NewRow row;
        for (std::size_t j = 0; j < columns.size(); ++j) {
            if (columns[j] < 0 || (!fills && static_cast<qsizetype>(j) >= cells.size()))
                continue;
            if (fills && shown < model.rowCount() && !selection.isEmpty()
                && !selection.contains(model.index(shown, columns[j])))
                continue;
            const QByteArray text = (fills ? cells.first() : cells[static_cast<qsizetype>(j)]).toUtf8();
            const friends::Column &column = model.columnAt(columns[j]);
            if (shown < model.rowCount())
                edits.push_back({model.tableRow(shown), column, text});
            else
                row.append({column, text});
        }
        if (shown >= model.rowCount())
            rows.append(row);
    }
    Paste paste;
    paste.area = area;
    for (std::size_t j = 0; j < columns.size(); ++j) {
        const bool isStatus = area.firstColumn + static_cast<int>(j) == 0;
        paste.lostColumns += columns[j] < 0 && !isStatus ? 1 : 0;
    }
    paste.change = model.table().preparePaste(edits, rows);
    return paste;
}

} // namespace ui

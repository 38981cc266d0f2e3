// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/tableaccess.h"

#include "ui/access/cellaccess.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr std::size_t mostCells = 10'000; ///< kept, and listed of a selection

int bounded(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

TableAccess::TableAccess(QTableView &view) : QAccessibleWidget(&view, QAccessible::Table) { }

TableAccess::~TableAccess()
{
    forgetAll();
}

QTableView &TableAccess::view() const
{
    return *static_cast<QTableView *>(widget());
}

void *TableAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

// --- children

int TableAccess::rowCount() const
{
    return view().model() ? view().model()->rowCount() : 0;
}

int TableAccess::columnCount() const
{
    return view().model() ? view().model()->columnCount() : 0;
}

int TableAccess::childCount() const
{
    return view().model() ? bounded((qint64{rowCount()} + 1) * (qint64{columnCount()} + 1)) : 0;
}

QAccessibleInterface *TableAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const int across = columnCount() + 1;
    return at({index / across - 1, index % across - 1});
}

int TableAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const CellAccess *>(child);
    if (!cell || cell->table() != this)
        return -1;
    return bounded((qint64{cell->rowIndex()} + 1) * (qint64{columnCount()} + 1) + cell->columnIndex() + 1);
}

QAccessibleInterface *TableAccess::childAt(int x, int y) const
{
    const QPoint point(x, y);
    const auto in = [&point](const QWidget &part) {
        return part.isVisible() && part.rect().contains(part.mapFromGlobal(point));
    };
    const QHeaderView &above = *view().horizontalHeader();
    const QHeaderView &beside = *view().verticalHeader();
    if (in(*above.viewport()))
        return at({-1, above.logicalIndexAt(above.viewport()->mapFromGlobal(point))});
    if (in(*beside.viewport()))
        return at({beside.logicalIndexAt(beside.viewport()->mapFromGlobal(point)), -1});
    if (!in(*view().viewport()))
        return nullptr;
    const QModelIndex index = view().indexAt(view().viewport()->mapFromGlobal(point));
    return index.isValid() ? at({index.row(), index.column()}) : nullptr;
}

QAccessibleInterface *TableAccess::focusChild() const
{
    const QModelIndex current = view().currentIndex();
    return view().hasFocus() && current.isValid() ? at({current.row(), current.column()}) : nullptr;
}

QAccessibleInterface *TableAccess::cellAt(int row, int column) const
{
    return row < 0 || column < 0 ? nullptr : at({row, column});
}

CellAccess *TableAccess::at(Place place) const
{
    if (place.row < -1 || place.row >= rowCount() || place.column < -1 || place.column >= columnCount())
        return nullptr;
    if (const QAccessible::Id id = m_cells.value(place)) {
        if (auto *known = static_cast<CellAccess *>(QAccessible::accessibleInterface(id)))
            return known;
        m_cells.remove(place);
        std::erase(m_asked, place);
    }
    if (m_asked.size() >= mostCells) {
        QAccessible::deleteAccessibleInterface(m_cells.take(m_asked.front()));
        m_asked.pop_front();
    }
    auto *made = new CellAccess(view(), place.row, place.column);
    m_cells.insert(place, QAccessible::registerAccessibleInterface(made));
    m_asked.push_back(place);
    return made;
}

void TableAccess::forgetAll()
{
    m_asked.clear();
    for (const QAccessible::Id id : std::exchange(m_cells, {}))
        QAccessible::deleteAccessibleInterface(id);
}

void TableAccess::moveRows(int first, int last, bool inserted)
{
    const int count = last - first + 1;
    QHash<Place, QAccessible::Id> kept;
    std::deque<Place> asked;
    for (Place place : m_asked) {
        const QAccessible::Id id = m_cells.value(place);
        auto *cell = static_cast<CellAccess *>(QAccessible::accessibleInterface(id));
        if (!cell || (!inserted && place.row >= first && place.row <= last)) {
            QAccessible::deleteAccessibleInterface(id);
            continue;
        }
        if (place.row >= first)
            place.row += inserted ? count : -count;
        cell->moveToRow(place.row);
        kept.insert(place, id);
        asked.push_back(place);
    }
    m_cells = std::move(kept);
    m_asked = std::move(asked);
}

void TableAccess::modelChange(QAccessibleTableModelChangeEvent *event)
{
    using Change = QAccessibleTableModelChangeEvent;
    switch (event->modelChangeType()) {
    case Change::RowsInserted:
    case Change::RowsRemoved:
        return moveRows(event->firstRow(), event->lastRow(),
                        event->modelChangeType() == Change::RowsInserted);
    case Change::ModelReset:
    case Change::ColumnsInserted:
    case Change::ColumnsRemoved:
        return forgetAll();
    case Change::DataChanged:
        return;
    }
}

// --- actions

QStringList TableAccess::actionNames() const
{
    return QStringList{showMenuAction()} + QAccessibleWidget::actionNames();
}

void TableAccess::doAction(const QString &name)
{
    if (name == showMenuAction())
        CellAccess::askForMenu(view(), view().visualRect(view().currentIndex()).center());
    else
        QAccessibleWidget::doAction(name);
}

// --- what is selected

QItemSelection TableAccess::selection() const
{
    return view().selectionModel() ? view().selectionModel()->selection() : QItemSelection();
}

int TableAccess::selectedCellCount() const
{
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection())
        cells += qint64{range.width()} * range.height();
    return bounded(cells);
}

QList<QAccessibleInterface *> TableAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const QItemSelectionRange &range : selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                if (static_cast<std::size_t>(cells.size()) == mostCells)
                    return cells;
                cells += at({row, column});
            }
        }
    }
    return cells;
}

int TableAccess::selectedRowCount() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selection())
        rows += range.width() == columnCount() ? range.height() : 0;
    return bounded(rows);
}

int TableAccess::selectedColumnCount() const
{
    return static_cast<int>(selectedColumns().size());
}

QList<int> TableAccess::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection()) {
        for (int row = range.top(); range.width() == columnCount() && row <= range.bottom(); ++row) {
            if (static_cast<std::size_t>(rows.size()) == mostCells)
                return rows;
            rows += row;
        }
    }
    return rows;
}

QList<int> TableAccess::selectedColumns() const
{
    QList<int> columns;
    for (const QItemSelectionRange &range : selection()) {
        for (int column = range.left(); range.height() == rowCount() && column <= range.right(); ++column)
            columns += column;
    }
    return columns;
}

bool TableAccess::isRowSelected(int row) const
{
    return std::ranges::any_of(selection(), [&](const QItemSelectionRange &range) {
        return range.width() == columnCount() && row >= range.top() && row <= range.bottom();
    });
}

bool TableAccess::isColumnSelected(int column) const
{
    return std::ranges::any_of(selection(), [&](const QItemSelectionRange &range) {
        return range.height() == rowCount() && column >= range.left() && column <= range.right();
    });
}

/// A whole row (column -1) or a whole column (row -1).
bool TableAccess::select(int row, int column, bool on)
{
    const QModelIndex first =
        view().model() ? view().model()->index(std::max(row, 0), std::max(column, 0)) : QModelIndex();
    if (!first.isValid() || view().selectionMode() == QAbstractItemView::NoSelection)
        return false;
    QItemSelectionModel::SelectionFlags how =
        column < 0 ? QItemSelectionModel::Rows : QItemSelectionModel::Columns;
    how |= on ? QItemSelectionModel::Select : QItemSelectionModel::Deselect;
    if (on && view().selectionMode() == QAbstractItemView::SingleSelection)
        how |= QItemSelectionModel::Clear;
    if (on)
        view().selectionModel()->setCurrentIndex(first, how);
    else
        view().selectionModel()->select(first, how);
    return true;
}

bool TableAccess::selectRow(int row)
{
    return row >= 0 && select(row, -1, true);
}

bool TableAccess::selectColumn(int column)
{
    return column >= 0 && select(-1, column, true);
}

bool TableAccess::unselectRow(int row)
{
    return row >= 0 && select(row, -1, false);
}

bool TableAccess::unselectColumn(int column)
{
    return column >= 0 && select(-1, column, false);
}

QString TableAccess::columnDescription(int column) const
{
    const CellAccess *head = at({-1, column});
    return head ? head->text(QAccessible::Name) : QString();
}

QString TableAccess::rowDescription(int row) const
{
    const CellAccess *head = at({row, -1});
    return head ? head->text(QAccessible::Name) : QString();
}

} // namespace ui

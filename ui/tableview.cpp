// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableview.h"

#include "ui/edithistory.h"
#include "ui/rowheader.h"
#include "ui/stickyheader.h"
#include "ui/textmatcher.h"
#include "ui/theme.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

#include <limits>

namespace ui {

namespace {

constexpr int cellsLookedAt = 500'000; ///< by a jump to an edge: what a person does not notice

} // namespace

TableView::TableView(TableModel &model, EditHistory &history, QWidget *parent)
    : QTableView(parent), m_model(model), m_history(history)
{
    m_header = new StickyHeader(model, this);
    setHorizontalHeader(m_header);
    setVerticalHeader(new RowHeader(model, this));
    setModel(&model);
    auto *delegate = new CellDelegate(model, history, this);
    setItemDelegate(delegate);
    connect(delegate, &CellDelegate::left, this, &TableView::leave);
    connect(delegate, &CellDelegate::textForAll, this, &TableView::setSelectedTo);
    connect(delegate, &CellDelegate::dialogWanted, this, &TableView::openCellDialog);
    setAccessibleName(tr("Friends"));
    explain(*this,
            tr("One friend in each row. Type into the cells as in a spreadsheet; the first column says how "
               "far a row is, the last what became of it."));
    setUpLook();
    setColumnWidths();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptRow = currentTableRow();
        m_keptColumn = currentIndex().column();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        setColumnWidths();
        const int row = m_keptRow ? m_model.shownRow(*m_keptRow) : -1;
        if (row >= 0)
            goTo(row, std::min(m_keptColumn, m_model.columnCount() - 1));
        Q_EMIT selectionMoved();
    });
}

void TableView::setUpLook()
{
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setWordWrap(false);
    setShowGrid(true);
    setGridStyle(Qt::SolidLine);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(true);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(size::row);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(size::row);
    horizontalHeader()->setMinimumSectionSize(size::columnMin);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setHighlightSections(false);
    setSortingEnabled(true);
}

int TableView::usualWidth(int column) const
{
    switch (m_model.kindOf(column)) {
    case ColumnKind::Status:
        return forText(size::columnStatus, *this);
    case ColumnKind::Result:
        return forText(size::columnResult, *this);
    case ColumnKind::Cell: {
        const friends::Field field = m_model.columnAt(column).field;
        if (field == friends::Field::AddTime || field == friends::Field::RemarkTime)
            return forText(size::columnShort, *this);
        return forText(field == friends::Field::AddSource ? size::columnSource : size::columnText, *this);
    }
    }
    Q_UNREACHABLE();
}

void TableView::setColumnWidths()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (horizontalHeader()->sectionSize(column) == horizontalHeader()->defaultSectionSize())
            setColumnWidth(column, usualWidth(column));
    }
}

qint64 TableView::mostRows()
{
    return std::numeric_limits<int>::max() / size::row;
}

// --- where the cursor is

/// Where nothing is selected, the cell with the cursor is meant.
QItemSelection TableView::selected() const
{
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    const QModelIndex current = currentIndex();
    return selection.isEmpty() && current.isValid() ? QItemSelection(current, current) : selection;
}

std::vector<quint32> TableView::selectedTableRows() const
{
    return selectedRows(m_model, selected());
}

std::optional<quint32> TableView::currentTableRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model.tableRow(current)) : std::nullopt;
}

bool TableView::goToTableRow(quint32 row)
{
    const int shown = m_model.shownRow(row);
    if (shown < 0)
        return false;
    goTo(shown, std::max(m_model.firstCell(), currentIndex().column()));
    return true;
}

void TableView::goTo(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void TableView::leave(Leave where)
{
    const QModelIndex at = currentIndex();
    const std::optional<int> typedFrom = m_typedFrom;
    switch (where) {
    case Leave::Stay:
        break;
    case Leave::Down:
        // Who typed a row from left to right goes on with the next one where the first was begun.
        if (at.row() + 1 < m_model.rowCount())
            goTo(at.row() + 1, typedFrom.value_or(at.column()));
        break;
    case Leave::Up:
        goTo(std::max(at.row() - 1, 0), at.column());
        break;
    case Leave::Next:
        goRight();
        m_typedFrom = typedFrom.value_or(at.column());
        break;
    case Leave::Previous:
        goLeft();
        break;
    case Leave::Right:
    case Leave::Left:
        if (const QModelIndex next = moveCursor(where == Leave::Right ? MoveRight : MoveLeft, {});
            next.isValid())
            goTo(next.row(), next.column());
        break;
    }
    setFocus();
}

/// As a spreadsheet does: to the last cell of those that are filled, or to the next filled one, or to the
/// end.
QModelIndex TableView::edgeFrom(const QModelIndex &index, CursorAction way) const
{
    const std::vector<int> columns = shownColumns();
    const auto place = std::find(columns.begin(), columns.end(), index.column());
    if (place == columns.end())
        return index;
    const bool isVertical = way == MoveUp || way == MoveDown;
    const int step = way == MoveUp || way == MoveLeft ? -1 : 1;
    const int count = isVertical ? m_model.rowCount() : static_cast<int>(columns.size());
    const auto indexAt = [&](int i) {
        return isVertical ? m_model.index(i, index.column())
                          : m_model.index(index.row(), columns[static_cast<std::size_t>(i)]);
    };
    const auto isFilled = [&](int i) {
        const QModelIndex cell = indexAt(i);
        return m_model.kindOf(cell.column()) != ColumnKind::Cell
            || !m_model.table().text(m_model.tableRow(cell), m_model.columnAt(cell.column())).empty();
    };
    const int begin = isVertical ? index.row() : static_cast<int>(place - columns.begin());
    const int end = step < 0 ? 0 : count - 1;
    int at = begin;
    if (at == end)
        return index;
    const bool followsFilled = isFilled(at) && isFilled(at + step);
    for (at += step; at != end && std::abs(at - begin) < cellsLookedAt; at += step) {
        if (followsFilled ? !isFilled(at + step) : isFilled(at))
            return indexAt(at);
    }
    return indexAt(end);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool isArrow = action == MoveUp || action == MoveDown || action == MoveLeft || action == MoveRight;
    if (isArrow && modifiers.testFlag(Qt::ControlModifier) && currentIndex().isValid())
        return edgeFrom(currentIndex(), action);
    return QTableView::moveCursor(action, modifiers);
}

std::vector<int> TableView::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

std::vector<int> TableView::shownCells() const
{
    std::vector<int> columns = shownColumns();
    std::erase_if(columns, [this](int column) { return m_model.kindOf(column) != ColumnKind::Cell; });
    return columns;
}

void TableView::goToFirstCell(int row)
{
    const std::vector<int> columns = shownCells();
    goTo(row, columns.empty() ? m_model.firstCell() : columns.front());
}

void TableView::goRight()
{
    const QModelIndex at = currentIndex();
    for (const int column : shownCells()) {
        if (m_header->visualIndex(column) > m_header->visualIndex(at.column()))
            return goTo(at.row(), column);
    }
    if (at.row() + 1 < m_model.rowCount())
        return goToFirstCell(at.row() + 1);
    clearSelection();
    setCurrentIndex({});
    addRow();
}

void TableView::goLeft()
{
    const QModelIndex at = currentIndex();
    const std::vector<int> columns = shownCells();
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
        if (m_header->visualIndex(*column) < m_header->visualIndex(at.column()))
            return goTo(at.row(), *column);
    }
    if (at.row() > 0 && !columns.empty())
        goTo(at.row() - 1, columns.back());
}

void TableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &roles)
{
    // During a run most of what changes is out of sight, and painting all again is what costs.
    const int top = rowAt(0);
    const int bottom = rowAt(viewport()->height() - 1);
    if (topLeft.row() > (bottom < 0 ? m_model.rowCount() : bottom) || bottomRight.row() < top)
        return;
    QTableView::dataChanged(topLeft, bottomRight, roles);
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // QTableView's own makes a list of all these cells for screen readers: seconds, and a gigabyte.
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
    tellSelection(QAccessible::SelectionAdd, selected);
    tellSelection(QAccessible::SelectionRemove, deselected);
    Q_EMIT selectionMoved();
}

/// The first cell of what was selected, as a child of the table: its headers are children, too.
void TableView::tellSelection(QAccessible::Event kind, const QItemSelection &cells)
{
    if (!QAccessible::isActive() || cells.isEmpty())
        return;
    const QModelIndex first = cells.first().topLeft();
    QAccessibleEvent event(this, kind);
    event.setChild((first.row() + 1) * (m_model.columnCount() + 1) + first.column() + 1);
    QAccessible::updateAccessibility(&event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_typedFrom.reset();
    Q_EMIT selectionMoved();
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT contextMenuWanted(event->globalPos());
}

bool TableView::focusNextPrevChild(bool)
{
    return false; // Tab walks the cells; F6 leaves the table
}

bool TableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool begun = QTableView::edit(index, trigger, event);
    // Typing replaces, F2 edits what is there: Qt selects all of it in both cases.
    auto *line = begun ? qobject_cast<QLineEdit *>(indexWidget(index)) : nullptr;
    if (line && trigger == EditKeyPressed)
        line->end(false);
    if (line && trigger == AnyKeyPressed)
        setOpenedByTyping(*line, true);
    if (!begun && (trigger == EditKeyPressed || (trigger == DoubleClicked && isLocked(index))))
        tellWhyNotEdited(index);
    return begun;
}

/// Typing is meant for the cell under the cursor: where that takes none, it must not go to another row that
/// happens to begin with it.
void TableView::keyboardSearch(const QString &search)
{
    if (!search.isEmpty() && search.front().isPrint() && currentIndex().isValid())
        tellWhyNotEdited(currentIndex());
}

bool TableView::isLocked(const QModelIndex &index) const
{
    return index.isValid() && m_model.table().isReadOnly(m_model.tableRow(index));
}

void TableView::tellWhyNotEdited(const QModelIndex &index)
{
    if (isLocked(index)) {
        friends::Change nothing;
        nothing.skipped = 1; // told as for every other change that a locked row is left out of
        m_history.push(std::move(nothing));
    } else if (index.isValid() && m_model.kindOf(index.column()) != ColumnKind::Cell) {
        Q_EMIT told(tr("This column is filled in by the program. Type into the columns between Status and "
                       "Result."));
    }
}

/// Ctrl with a key that moves the cursor takes the selection along, as in a spreadsheet.
QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index,
                                                                const QEvent *event) const
{
    if (!event || event->type() != QEvent::KeyPress)
        return QTableView::selectionCommand(index, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const QKeyEvent plain(QEvent::KeyPress, key.key(), key.modifiers() & ~Qt::ControlModifier);
    return QTableView::selectionCommand(index, key.key() == Qt::Key_Space ? event : &plain);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    const bool plain = modifiers == Qt::NoModifier;
    if (event->key() == Qt::Key_Down && modifiers == Qt::AltModifier)
        return editInWindow();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain || shift)
            return leave(shift ? Leave::Up : Leave::Down);
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (plain || shift)
            return leave(shift ? Leave::Previous : Leave::Next);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (plain)
            return clearSelected();
        break;
    case Qt::Key_Space:
        if (shift || modifiers == Qt::ControlModifier)
            return selectWhole(shift ? Qt::Horizontal : Qt::Vertical);
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

/// The rows, or the columns, of what is selected.
void TableView::selectWhole(Qt::Orientation orientation)
{
    const bool rows = orientation == Qt::Horizontal;
    QItemSelection whole;
    for (const QItemSelectionRange &range : selected()) {
        whole.merge({m_model.index(rows ? range.top() : 0, rows ? 0 : range.left()),
                     m_model.index(rows ? range.bottom() : m_model.rowCount() - 1,
                                   rows ? m_model.columnCount() - 1 : range.right())},
                    QItemSelectionModel::Select);
    }
    selectionModel()->select(whole, QItemSelectionModel::ClearAndSelect);
}

bool TableView::find(const QString &text, bool backward)
{
    if (text.isEmpty() || m_model.rowCount() == 0)
        return false;
    const TextMatcher matcher(text);
    const int columns = m_model.lastCell() - m_model.firstCell() + 1;
    const qint64 cells = qint64{m_model.rowCount()} * columns;
    const QModelIndex current = currentIndex();
    qint64 at = backward ? cells : -1;
    if (current.isValid())
        at = qint64{current.row()} * columns
            + std::clamp(current.column() - m_model.firstCell(), 0, columns - 1);
    for (qint64 i = 0; i < cells; ++i) {
        at = (at + (backward ? cells - 1 : 1)) % cells;
        const auto row = static_cast<int>(at / columns);
        const int column = m_model.firstCell() + static_cast<int>(at % columns);
        if (matcher.matches(m_model.table().text(m_model.tableRow(row), m_model.columnAt(column)))) {
            goTo(row, column);
            return true;
        }
    }
    return false;
}

} // namespace ui

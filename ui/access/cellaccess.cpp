// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/cellaccess.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QHeaderView>

namespace ui {

CellAccess::CellAccess(QTableView &view, int row, int column)
    : m_view(&view), m_row(row), m_column(column) { }

bool CellAccess::isValid() const
{
    const QAbstractItemModel *model = m_view ? m_view->model() : nullptr;
    return model && m_row < model->rowCount() && m_column < model->columnCount();
}

QWindow *CellAccess::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *CellAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view.data());
}

QModelIndex CellAccess::index() const
{
    return isValid() && !isHead() ? m_view->model()->index(m_row, m_column) : QModelIndex();
}

void *CellAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

// --- what it says

QVariant CellAccess::data(int role) const
{
    if (!isValid() || (m_row < 0 && m_column < 0))
        return {};
    if (!isHead())
        return index().data(role);
    return m_row < 0 ? m_view->model()->headerData(m_column, Qt::Horizontal, role)
                     : m_view->model()->headerData(m_row, Qt::Vertical, role);
}

QString CellAccess::wholeText() const
{
    const QVariant bare = isHead() ? QVariant() : data(Qt::EditRole);
    return (bare.isValid() ? bare : data(Qt::DisplayRole)).toString();
}

QString CellAccess::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value)
        return wholeText();
    if (which == QAccessible::Description)
        return data(Qt::AccessibleDescriptionRole).toString();
    if (which != QAccessible::Name)
        return {};
    const QString said = data(Qt::AccessibleTextRole).toString();
    return said.isEmpty() ? data(Qt::DisplayRole).toString() : said;
}

QAccessible::Role CellAccess::role() const
{
    if (m_row < 0)
        return m_column < 0 ? QAccessible::Pane : QAccessible::ColumnHeader;
    return m_column < 0 ? QAccessible::RowHeader : QAccessible::Cell;
}

QRect CellAccess::rect() const
{
    if (!isValid() || (m_row < 0 && m_column < 0))
        return {};
    if (!isHead()) {
        const QRect cell = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
    }
    const QHeaderView &head = m_row < 0 ? *m_view->horizontalHeader() : *m_view->verticalHeader();
    const int section = m_row < 0 ? m_column : m_row;
    const int at = head.sectionViewportPosition(section);
    const QRect part = m_row < 0 ? QRect(at, 0, head.sectionSize(section), head.height())
                                 : QRect(0, at, head.width(), head.sectionSize(section));
    return {head.mapToGlobal(part.topLeft()), part.size()};
}

QAccessible::State CellAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QRect shown(m_view->mapToGlobal(QPoint()), m_view->size());
    state.invisible = !m_view->isVisible();
    state.offscreen = !shown.intersects(rect());
    state.disabled = !m_view->isEnabled();
    if (isHead())
        return state;
    const Qt::ItemFlags flags = index().flags();
    state.focusable = state.selectable = flags.testFlag(Qt::ItemIsSelectable);
    state.multiSelectable = state.extSelectable =
        m_view->selectionMode() == QAbstractItemView::ExtendedSelection;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
    state.editable =
        flags.testFlag(Qt::ItemIsEditable) && m_view->editTriggers() != QAbstractItemView::NoEditTriggers;
    return state;
}

// --- where it is

bool CellAccess::isSelected() const
{
    return !isHead() && isValid() && m_view->selectionModel()->isSelected(index());
}

QList<QAccessibleInterface *> CellAccess::columnHeaderCells() const
{
    if (!isValid() || isHead())
        return {};
    return {parent()->child(m_column + 1)};
}

QList<QAccessibleInterface *> CellAccess::rowHeaderCells() const
{
    if (!isValid() || isHead())
        return {};
    const qint64 child = (qint64{m_row} + 1) * (qint64{m_view->model()->columnCount()} + 1);
    return {parent()->child(static_cast<int>(child))};
}

// --- what can be done with it

QStringList CellAccess::actionNames() const
{
    if (isHead())
        return {};
    return {pressAction(), showMenuAction(), setFocusAction()};
}

void CellAccess::askForMenu(QTableView &view, const QPoint &where)
{
    // Posted, so that who asked from another program does not wait until the menu is closed.
    QCoreApplication::postEvent(
        view.viewport(),
        new QContextMenuEvent(QContextMenuEvent::Keyboard, where, view.viewport()->mapToGlobal(where)));
}

void CellAccess::doAction(const QString &name)
{
    const QModelIndex cell = index();
    if (!cell.isValid() || !m_view->isEnabled())
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    if (name == showMenuAction() && isSelected()) // the menu is about all that is selected
        m_view->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    else
        m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
    if (name == showMenuAction())
        askForMenu(*m_view, m_view->visualRect(cell).center());
    if (name != pressAction())
        return;
    if (state().editable) {
        m_view->edit(cell);
        return;
    }
    const QPointer<QTableView> view = m_view; // what follows may close the window, and end this
    Q_EMIT view->doubleClicked(cell);
    if (view)
        Q_EMIT view->activated(cell);
}

} // namespace ui

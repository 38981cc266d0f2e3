// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/frameaccess.h"

#include "ui/access/tableframe.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace ui {

namespace {

/// What the program put on a part of a table, from left to right.
QList<QWidget *> floatingOn(const QWidget &part)
{
    QList<QWidget *> found;
    for (QWidget *widget : part.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        const bool isQts = widget->objectName().startsWith(QLatin1String("qt_"));
        if (!isQts && !widget->isWindow() && !widget->isHidden())
            found += widget;
    }
    std::ranges::stable_sort(found, {}, [](const QWidget *widget) { return widget->x(); });
    return found;
}

} // namespace

QList<QWidget *> openMenusOf(const QWidget &widget)
{
    QList<QWidget *> open;
    for (QMenu *menu : widget.findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
        if (menu->isVisible())
            open += menu;
    }
    return open;
}

int WidgetsAccess::childCount() const
{
    return static_cast<int>(widgets().size());
}

QAccessibleInterface *WidgetsAccess::child(int index) const
{
    return QAccessible::queryAccessibleInterface(widgets().value(index));
}

int WidgetsAccess::indexOfChild(const QAccessibleInterface *child) const
{
    return child ? static_cast<int>(widgets().indexOf(qobject_cast<QWidget *>(child->object()))) : -1;
}

FrameAccess::FrameAccess(TableFrame &frame) : WidgetsAccess(&frame, QAccessible::Grouping), m_frame(frame) { }

QList<QWidget *> FrameAccess::widgets() const
{
    QTableView &view = m_frame.view();
    QList<QWidget *> found{&view};
    if (!floatingOn(*view.horizontalHeader()).isEmpty())
        found.prepend(view.horizontalHeader());
    if (!floatingOn(*view.viewport()).isEmpty())
        found.append(view.viewport());
    return found + openMenusOf(m_frame);
}

FloatingAccess::FloatingAccess(QWidget &part, QTableView &view)
    : WidgetsAccess(&part, QAccessible::Grouping), m_view(view)
{
}

QAccessibleInterface *FloatingAccess::parent() const
{
    auto *frame = qobject_cast<TableFrame *>(m_view.parentWidget());
    return QAccessible::queryAccessibleInterface(frame ? static_cast<QWidget *>(frame) : &m_view);
}

QList<QWidget *> FloatingAccess::widgets() const
{
    return floatingOn(*widget());
}

} // namespace ui

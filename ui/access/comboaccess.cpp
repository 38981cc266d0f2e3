// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/comboaccess.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace ui {

ComboAccess::ComboAccess(QComboBox &box) : QAccessibleWidget(&box, QAccessible::ComboBox) { }

QComboBox &ComboAccess::box() const
{
    return *static_cast<QComboBox *>(widget());
}

int ComboAccess::childCount() const
{
    return box().isEditable() ? 2 : 1;
}

QAccessibleInterface *ComboAccess::child(int index) const
{
    if (index == 0)
        return QAccessible::queryAccessibleInterface(box().view());
    return index == 1 ? QAccessible::queryAccessibleInterface(box().lineEdit()) : nullptr;
}

int ComboAccess::indexOfChild(const QAccessibleInterface *child) const
{
    if (!child || !child->object())
        return -1;
    if (child->object() == box().view())
        return 0;
    return child->object() == box().lineEdit() ? 1 : -1;
}

QAccessibleInterface *ComboAccess::childAt(int x, int y) const
{
    QAccessibleInterface *line = child(1);
    return line && line->rect().contains(x, y) ? line : nullptr;
}

QString ComboAccess::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value)
        return wholeText();
    const QString said = QAccessibleWidget::text(which);
    return said.isEmpty() && which == QAccessible::Name ? wholeText() : said;
}

QAccessible::State ComboAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const bool isOpen = box().view()->isVisible();
    state.expandable = true;
    state.expanded = isOpen;
    state.collapsed = !isOpen;
    state.hasPopup = true;
    state.editable = box().isEditable();
    return state;
}

void *ComboAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QStringList ComboAccess::actionNames() const
{
    return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
}

void ComboAccess::doAction(const QString &name)
{
    if (name != showMenuAction() && name != pressAction())
        return QAccessibleWidget::doAction(name);
    if (!box().isEnabled())
        return;
    if (box().view()->isVisible())
        box().hidePopup();
    else
        box().showPopup();
}

QString ComboAccess::wholeText() const
{
    return box().currentText();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/menubutton.h"

#include <QtWidgets/QMenu>

namespace ui {

void MenuButton::setPopup(QMenu &menu)
{
    connect(this, &QToolButton::clicked, &menu, [this, &menu] {
        menu.setAccessibleName(accessibleName());
        menu.popup(mapToGlobal(rect().bottomLeft()));
    });
}

MenuButtonAccess::MenuButtonAccess(MenuButton &button) : WidgetsAccess(&button, QAccessible::Button) { }

QAccessible::State MenuButtonAccess::state() const
{
    QAccessible::State state = WidgetsAccess::state();
    state.hasPopup = true;
    return state;
}

QStringList MenuButtonAccess::actionNames() const
{
    return widget()->isEnabled() ? QStringList{pressAction()} + WidgetsAccess::actionNames() : QStringList();
}

void MenuButtonAccess::doAction(const QString &name)
{
    if (name == pressAction())
        static_cast<MenuButton *>(widget())->click();
    else
        WidgetsAccess::doAction(name);
}

QList<QWidget *> MenuButtonAccess::widgets() const
{
    return openMenusOf(*widget());
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/access.h"

#include "ui/access/comboaccess.h"
#include "ui/access/frameaccess.h"
#include "ui/access/menubutton.h"
#include "ui/access/tableaccess.h"
#include "ui/access/tableframe.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace ui {

namespace {

/// The table that this is the viewport or the head of, or null.
QTableView *tableOf(const QWidget &part)
{
    auto *view = qobject_cast<QTableView *>(part.parentWidget());
    const bool isPart = view && (view->viewport() == &part || qobject_cast<const QHeaderView *>(&part));
    return isPart ? view : nullptr;
}

/// Asked for each class of an object, the most derived first.
QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className == QLatin1String("QTableView"))
        return new TableAccess(*static_cast<QTableView *>(object));
    if (className == QLatin1String("QComboBox"))
        return new ComboAccess(*static_cast<QComboBox *>(object));
    if (className == QLatin1String("ui::MenuButton"))
        return new MenuButtonAccess(*static_cast<MenuButton *>(object));
    if (className == QLatin1String("ui::TableFrame"))
        return new FrameAccess(*static_cast<TableFrame *>(object));
    if (className == QLatin1String("QHeaderView") || className == QLatin1String("QWidget")) {
        auto *part = static_cast<QWidget *>(object);
        if (QTableView *view = tableOf(*part))
            return new FloatingAccess(*part, *view);
    }
    return nullptr;
}

} // namespace

void installAccess()
{
    QAccessible::installFactory(make);
}

} // namespace ui

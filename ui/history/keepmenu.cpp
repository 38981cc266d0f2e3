// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/keepmenu.h"

#include "importing/retention.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QThreadPool>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::KeepMenu)
};

} // namespace

void fillKeepMenu(QMenu &menu, int days, const std::function<void(int days)> &chosen)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &name, int choice) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(days == choice);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [chosen, choice] { chosen(choice); });
    };
    add(Text::tr("Until I delete &runs"), 0);
    menu.addSeparator();
    for (const int choice : {7, 30, 90, 365})
        add(Text::tr("%n day(s)", nullptr, choice), choice);
}

void forgetOldRuns(const QString &folder, int days)
{
    if (days <= 0)
        return;
    QThreadPool::globalInstance()->start([folder, before = QDateTime::currentDateTimeUtc().addDays(-days)] {
        importing::removeRunsBefore(folder, before);
    });
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagemenu.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::LanguageMenu)
};

} // namespace

void fillLanguageMenu(QMenu &menu, std::optional<words::Language> present,
                      const std::function<void(std::optional<words::Language>)> &chosen)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &name, std::optional<words::Language> language) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(present == language);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [chosen, language] { chosen(language); });
    };
    add(Text::tr("As the &system"), {});
    menu.addSeparator();
    for (const words::Language language : words::languages)
        add(words::languageName(language), language);
}

} // namespace ui

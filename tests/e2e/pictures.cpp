// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of the window in its states, light and dark, at several sizes: friendconsole-pictures
// FOLDER.
#include "connections/sessionstore.h"
#include "ui/application.h"
#include "ui/findbar.h"
#include "ui/tableview.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>

#include <array>
#include <cstdio>

namespace {

using friends::Field;
using friends::State;

constexpr QSize usual{1280, 800};
constexpr QSize small{720, 480};
constexpr QSize large{1900, 1000};

QList<friends::NewRow> rows()
{
    const auto row = [](const QByteArray &to, const QByteArray &source, const QByteArray &remark,
                        const QByteArray &group = {}, const QByteArray &time = {}) {
        return friends::NewRow{{{Field::FromAccount, {}}, "alice"}, {{Field::ToAccount, {}}, to},
                               {{Field::AddSource, {}}, source},    {{Field::Remark, {}}, remark},
                               {{Field::GroupName, {}}, group},     {{Field::AddTime, {}}, time}};
    };
    return {row("bob", "AddSource_Type_Android", "Bob", "Friends|Work"),
            row("carol", "Android", "小明 from Shanghai", "Friends"),
            row("dave", "AddSource_Type_Web", "지영", "", "2024-01-31"),
            row("erin", "AddSource_Type_Web", QByteArray(120, 'x')),
            row("", "AddSource_Type_Web", "nobody"),
            row("frank", "AddSource_Type_Web", "Frank", "", "yesterday"),
            row("bob", "AddSource_Type_Web", "Bob again"),
            row("grace", "AddSource_Type_Web", "Grace"),
            row("heidi", "AddSource_Type_Web", "Heidi"),
            row("ivan", "AddSource_Type_Web", "Ivan"),
            row("judy", "AddSource_Type_Web", "Judy")};
}

void showOutcomes(friends::Table &table)
{
    const auto tracker = table.beginRun({0, 1, 2, 7, 8, 9, 10});
    const QList<friends::Outcome> outcomes{{friends::Cause::Row, 0, 200, 1, {}},
                                           {friends::Cause::Row, 30003, 200, 1, "account not exist"},
                                           {friends::Cause::Transport, 4, 0, 3, {}}};
    const std::array updates{
        friends::RowUpdate{0, State::Imported, 0}, friends::RowUpdate{1, State::Imported, 0},
        friends::RowUpdate{2, State::Failed, 1},   friends::RowUpdate{3, State::Failed, 1},
        friends::RowUpdate{4, State::Unknown, 2},  friends::RowUpdate{5, State::Sending, 0}};
    table.applyUpdates(*tracker, updates, outcomes);
}

class Photographer {
public:
    Photographer(QDir folder, ui::Application &program) : m_folder(std::move(folder)), m_program(program) { }

    void take(const QString &name, const QSize &size = usual)
    {
        ui::MainWindow &window = m_program.window();
        window.resize(size);
        for (const bool dark : {false, true}) {
            ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, false);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            const QString path =
                m_folder.filePath(name + (dark ? QStringLiteral("-dark.png") : QStringLiteral(".png")));
            window.grab().save(path);
            for (QDialog *dialog : window.findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    dialog->grab().save(m_folder.filePath(
                        name + (dark ? QStringLiteral("-dialog-dark.png") : QStringLiteral("-dialog.png"))));
            }
            std::fprintf(stdout, "%s\n", qPrintable(path));
        }
    }

private:
    QDir m_folder;
    ui::Application &m_program;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    if (qt.arguments().size() != 2)
        return 2;
    QDir folder(qt.arguments().last());
    folder.mkpath(QStringLiteral("."));
    const QTemporaryDir data;
    connections::SessionStore secrets;
    ui::Application program(qt, secrets, {true, {}, data.path()});
    program.show();
    Photographer photographer(folder, program);
    photographer.take(QStringLiteral("empty"));
    photographer.take(QStringLiteral("empty-small"), small);

    program.history().push(program.table().prepareInsert(friends::ChangeKind::AddingRows, 0, rows()));
    ui::TableView &view = program.window().view();
    view.goToTableRow(3);
    view.setFocus();
    photographer.take(QStringLiteral("problems"));
    view.setCurrentIndex(program.window().model().index(1, 4));
    view.edit(view.currentIndex());
    QTest::keyClicks(view.viewport()->findChild<QLineEdit *>(), QStringLiteral("Little Ming from Shanghai"));
    photographer.take(QStringLiteral("typing"));
    QTest::keyClick(view.viewport()->findChild<QLineEdit *>(), Qt::Key_Escape);

    showOutcomes(program.table());
    view.goToTableRow(2);
    photographer.take(QStringLiteral("outcomes"));
    photographer.take(QStringLiteral("outcomes-small"), small);
    photographer.take(QStringLiteral("outcomes-large"), large);
    program.window().findChild<ui::FindBar *>()->open();
    view.selectAll();
    photographer.take(QStringLiteral("selected"));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/sessionstore.h"
#include "ui/application.h"
#include "ui/menutext.h"
#include "ui/tableview.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>

#include <array>

using friends::Field;
using friends::NewRow;

namespace {

NewRow row(const QByteArray &to)
{
    return {{{Field::FromAccount, {}}, "alice"},
            {{Field::ToAccount, {}}, to},
            {{Field::AddSource, {}}, "AddSource_Type_Web"}};
}

/// The whole program on its sandbox, with a data folder of its own.
struct Program {
    QTemporaryDir data;
    connections::SessionStore secrets;
    std::unique_ptr<ui::Application> application;

    Program()
    {
        start();
        application->history().push(application->table().prepareInsert(
            friends::ChangeKind::AddingRows, 0, std::array{row("bob"), row("carol"), row("dave")}));
    }
    void start()
    {
        application.reset();
        application =
            std::make_unique<ui::Application>(*qApp, secrets, ui::StartOptions{true, {}, data.path()});
        application->show();
    }
    [[nodiscard]] ui::MainWindow &window() { return application->window(); }
    /// The entry of the language menu; null when there is none.
    [[nodiscard]] QAction *entry(const QString &name)
    {
        for (QMenu *menu : window().menuBar()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == name)
                    return action;
            }
        }
        return nullptr;
    }
    /// Whether a button of the window says this.
    [[nodiscard]] bool says(const QString &text)
    {
        for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
            if (button->text().contains(text))
                return true;
        }
        return false;
    }
};

} // namespace

/// Another language is chosen in the menu and spoken at once; nothing that was done is lost.
class TestLanguageOfTheWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMenuChangesTheLanguageAtOnce();
    void everythingIsWhereItWas();
    void theChoiceIsKeptForTheNextStart();
    void anOpenDialogIsNotTornDown();
    void buttonsShowNoKeysOfTheMenu();
};

void TestLanguageOfTheWindow::theMenuChangesTheLanguageAtOnce()
{
    Program program;
    QVERIFY(program.says(QStringLiteral("Ready 3")));
    for (const auto &[name, ready] : {std::pair{QStringLiteral("日本語"), QStringLiteral("準備完了 3")},
                                      std::pair{QStringLiteral("한국어"), QStringLiteral("준비됨 3")},
                                      std::pair{QStringLiteral("简体中文"), QStringLiteral("就绪 3")},
                                      std::pair{QStringLiteral("English"), QStringLiteral("Ready 3")}}) {
        QAction *entry = program.entry(name);
        QVERIFY2(entry, qPrintable(name));
        entry->trigger();
        QTRY_VERIFY2(program.says(ready), qPrintable(ready));
        QVERIFY(program.entry(name)->isChecked());
        QVERIFY(program.window().isVisible());
    }
}

void TestLanguageOfTheWindow::everythingIsWhereItWas()
{
    Program program;
    program.window().resize(900, 600);
    ui::TableView &before = program.window().view();
    before.horizontalHeader()->resizeSection(2, 321);
    before.sortByColumn(2, Qt::DescendingOrder);
    program.window().model().setFilter(ui::RowFilter::Ready);
    program.window().model().setFilterText(QStringLiteral("web"));
    QTRY_COMPARE(program.window().model().rowCount(), 3);
    QVERIFY(before.goToTableRow(1));
    before.setCurrentIndex(before.currentIndex().siblingAtColumn(3));
    before.setFocus();
    const ui::OrderChoice shown = program.window().model().choice();
    const QString undo = program.application->history().stack().undoText();

    program.entry(QStringLiteral("日本語"))->trigger();
    QTRY_VERIFY(program.says(QStringLiteral("準備完了 3")));
    ui::TableView &after = program.window().view();
    QCOMPARE(program.window().size(), QSize(900, 600));
    QCOMPARE(after.horizontalHeader()->sectionSize(2), 321);
    QTRY_COMPARE(program.window().model().choice(), shown);
    QCOMPARE(after.currentTableRow(), std::optional<quint32>(1));
    QCOMPARE(after.currentIndex().column(), 3);
    QVERIFY(after.hasFocus());
    QVERIFY(program.application->history().stack().canUndo());

    program.entry(QStringLiteral("English"))->trigger();
    QTRY_VERIFY(program.says(QStringLiteral("Ready 3")));
    QCOMPARE(program.application->history().stack().undoText(), undo);
}

void TestLanguageOfTheWindow::theChoiceIsKeptForTheNextStart()
{
    Program program;
    program.entry(QStringLiteral("한국어"))->trigger();
    QTRY_VERIFY(program.says(QStringLiteral("준비됨")));
    program.start();
    QVERIFY(program.entry(QStringLiteral("한국어"))->isChecked());
    QCOMPARE(QLocale().language(), QLocale::Korean);
}

void TestLanguageOfTheWindow::anOpenDialogIsNotTornDown()
{
    Program program;
    QDialog dialog(&program.window());
    dialog.open();
    QTRY_VERIFY(QApplication::activeModalWidget());
    const ui::MainWindow *window = &program.window();
    program.entry(QStringLiteral("日本語"))->trigger();
    QVERIFY(!program.window().statusBar()->currentMessage().isEmpty());
    dialog.close();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(&program.window(), window);
    QVERIFY(program.says(QStringLiteral("Ready")));
}

void TestLanguageOfTheWindow::buttonsShowNoKeysOfTheMenu()
{
    QCOMPARE(ui::withoutKey(QStringLiteral("&Import…")), QStringLiteral("Import…"));
    QCOMPARE(ui::withoutKey(QStringLiteral("导入(&I)…")), QStringLiteral("导入…"));
    Program program;
    program.entry(QStringLiteral("日本語"))->trigger();
    QTRY_VERIFY(program.says(QStringLiteral("準備完了")));
    QVERIFY(program.says(QStringLiteral("取り込み…")));
    QVERIFY(!program.says(QStringLiteral("(I)")));
}

QTEST_MAIN(TestLanguageOfTheWindow)
#include "tst_language.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connection.h"
#include "connections/datadirs.h"
#include "connections/sessionstore.h"
#include "importing/applock.h"
#include "importing/history.h"
#include "importing/rowsofrun.h"
#include "ui/application.h"
#include "ui/filterbar.h"
#include "ui/history/historydialog.h"
#include "ui/history/interruptedbar.h"
#include "ui/summary/runsummary.h"
#include "ui/tablemodel.h"
#include "ui/tableview.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using friends::Field;
using friends::State;
using importing::Verdict;

namespace {

/// The program on its sandbox with runs of before in its data folder.
struct Program {
    QTemporaryDir data;
    connections::SessionStore secrets;
    std::unique_ptr<ui::Application> application;

    void start()
    {
        application =
            std::make_unique<ui::Application>(*qApp, secrets, ui::StartOptions{false, {}, data.path()});
        application->show();
    }
    [[nodiscard]] QString folder() const { return connections::runsFolder(data.path()); }
    [[nodiscard]] ui::MainWindow &window() const { return application->window(); }
    [[nodiscard]] friends::Table &table() const { return application->table(); }

    /// A run of four rows: one imported, one failed, one that was sent and never answered, one not sent; its
    /// program was killed unless it has an end.
    void store(const QString &runId, std::optional<importing::RunEnd> end = {},
               const QString &connectionId = connections::sandboxId().toString())
    {
        const importing::RunInput input = rowsOfRun({{u"alice"_s, u"bob"_s},
                                                     {u"alice"_s, u"missing_erin"_s},
                                                     {u"alice"_s, u"carol"_s},
                                                     {u"bea"_s, u"<b>dave</b>"_s}});
        const importing::Plan plan = importing::makePlan(input);
        importing::RunHead head;
        head.runId = runId;
        head.connectionName = u"<i>Sandbox</i>"_s;
        head.connectionId = connectionId;
        head.started = QDateTime::currentDateTimeUtc();
        head.rows = 4;
        auto created = importing::Journal::create(folder(), head, input, plan);
        if (const QString *error = std::get_if<QString>(&created))
            qFatal("%s", qPrintable(*error));
        auto &journal = std::get<std::unique_ptr<importing::Journal>>(created);
        const friends::Outcome fine{friends::Cause::Row, 0, 200, 0, {}};
        const friends::Outcome missing{friends::Cause::Row, 30003, 200, 0, "no such account"};
        const bool written = journal->record({{1, {0, 1}}}, {})
            && journal->record({{2, {2}}},
                               {{1, {{Verdict::Imported, 0}, {Verdict::Failed, 1}}, {fine, missing}}})
            && (!end || journal->recordEnd(*end));
        if (!written)
            qFatal("%s", qPrintable(journal->error()));
    }

    [[nodiscard]] QWidget *bar() const { return window().findChild<ui::InterruptedBar *>(); }
    [[nodiscard]] ui::HistoryDialog *dialog() const
    {
        auto *found = window().findChild<ui::HistoryDialog *>();
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QTableView *list() const { return dialog()->findChild<QTableView *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] static QAbstractButton *button(const QWidget &inside, const QString &begin)
    {
        for (QAbstractButton *found : inside.findChildren<QAbstractButton *>()) {
            if (found->isVisible() && found->text().remove(u'&').startsWith(begin))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] static bool press(const QWidget &inside, const QString &begin)
    {
        QAbstractButton *found = button(inside, begin);
        if (!found || !found->isEnabled())
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }
    [[nodiscard]] QMessageBox *question() const
    {
        for (QMessageBox *box : window().findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    [[nodiscard]] bool answer(const QString &begin) const
    {
        QMessageBox *box = question();
        return box && press(*box, begin);
    }
    [[nodiscard]] bool choose(const QString &action) const
    {
        for (const QAction *menu : window().menuBar()->actions()) {
            for (QAction *found : menu->menu()->actions()) {
                if (found->text().remove(u'&') == action) {
                    found->trigger();
                    return true;
                }
            }
        }
        return false;
    }
    /// Opens the dialog from the menu and waits until it has as many runs.
    [[nodiscard]] bool showRuns(int runs) const
    {
        return choose(u"History of runs…"_s) && dialog()
            && QTest::qWaitFor([&] { return list()->model()->rowCount() == runs; }, 30'000);
    }
    [[nodiscard]] QByteArray to(quint32 row) const
    {
        return table().string(row, {Field::ToAccount, {}}).toUtf8();
    }
    void type(const QByteArray &from)
    {
        const QList<friends::NewRow> rows{{{{Field::FromAccount, {}}, from},
                                           {{Field::ToAccount, {}}, "zoe"},
                                           {{Field::AddSource, {}}, "AddSource_Type_Web"}}};
        application->history().push(
            table().prepareInsert(friends::ChangeKind::AddingRows, table().rowCount(), rows));
    }
    [[nodiscard]] bool isDone() const
    {
        return application->runs().stage() == ui::RunStage::Idle && application->runs().result();
    }
};

} // namespace

/// Runs of before: seen, opened, taken up again, deleted.
class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRunIsListedTheNewestFirst();
    void withoutRunsTheListSaysSo();
    void aRunComesBackWithWhatBecameOfItsRows();
    void whatIsOpenedIsShownWholeAndSummarised();
    void itIsTakenUpAgainLikeAnyOther();
    void resumeGoesOnWithTheRunItself();
    void whatWasChangedMeanwhileIsSentAsItIsNow();
    void openingAsksBeforeItReplacesRowsAndUndoBringsThemBack();
    void nothingIsOpenedWhileARunGoesOn();
    void aRunIsDeletedAfterAsking();
    void aRunThatGoesOnElsewhereIsLeftAlone();
    void aJournalThatCannotBeReadIsSaidAndCanBeDeleted();
    void anInterruptedImportIsToldAtTheStart();
    void notNowLeavesEverythingAsItIs();
    void runsThatEndedAreNotTold();
    void aConnectionThatIsGoneIsSaid();
    void theSandboxIsNeverGone_data();
    void theSandboxIsNeverGone();
    void keysDoEverything();
    void everythingHasANameAndOutsideTextIsShownAsItIs();
};

void TestHistory::everyRunIsListedTheNewestFirst()
{
    Program program;
    program.store(u"20261120-100000-aaaa"_s, importing::RunEnd::Completed);
    program.store(u"20261121-100000-bbbb"_s, importing::RunEnd::StoppedByPerson);
    program.store(u"20261122-100000-cccc"_s);
    program.start();
    QVERIFY(program.showRuns(3));
    QCOMPARE(program.cell(0, 2), u"Interrupted"_s);
    QCOMPARE(program.cell(1, 2), u"Stopped"_s);
    QCOMPARE(program.cell(2, 2), u"Completed"_s);
    QStringList counts;
    for (int column = 3; column < 8; ++column)
        counts += program.cell(0, column);
    QCOMPARE(counts, (QStringList{u"4"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s}));
}

void TestHistory::withoutRunsTheListSaysSo()
{
    Program program;
    program.start();
    QVERIFY(program.showRuns(0));
    const auto said = [&] {
        for (const QLabel *label : program.dialog()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == u"There are no runs yet."_s)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(said(), 30'000);
    QVERIFY(!Program::button(*program.dialog(), u"Open"_s)->isEnabled());
    QVERIFY(!Program::button(*program.dialog(), u"Delete"_s)->isEnabled());
}

void TestHistory::aRunComesBackWithWhatBecameOfItsRows()
{
    Program program;
    program.store(u"20261122-100000-cccc"_s);
    program.start();
    QVERIFY(program.showRuns(1));
    QVERIFY(Program::press(*program.dialog(), u"Open"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.table().rowCount(), 4U, 30'000);
    QTRY_VERIFY(!program.dialog());
    const friends::Table &table = program.table();
    QCOMPARE(table.state(0), State::Imported);
    QCOMPARE(table.state(1), State::Failed);
    QCOMPARE(table.outcome(1).code, 30003);
    QCOMPARE(table.outcome(1).info, QByteArray("no such account"));
    QCOMPARE(table.state(2), State::Unknown);
    QCOMPARE(table.state(3), State::Ready);
    QCOMPARE(program.to(2), QByteArray("carol"));
    QVERIFY(program.window().windowTitle().contains(u"run of"_s));
    QVERIFY(Program::button(program.window(), u"Submit 1 row"_s)->isEnabled());
}

void TestHistory::whatIsOpenedIsShownWholeAndSummarised()
{
    Program program;
    program.store(u"20261122-100000-cccc"_s);
    program.start();
    program.window().findChild<ui::FilterBar *>()->choose(ui::RowFilter::Problems);
    QTRY_VERIFY_WITH_TIMEOUT(program.bar()->isVisible(), 30'000);
    QVERIFY(Program::press(*program.bar(), u"Open it"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.table().rowCount(), 4U, 30'000);
    QCOMPARE(program.window().model().rowCount(), 4);
    QVERIFY(program.window().model().choice().filter == ui::RowFilter::All);
    QVERIFY(program.choose(u"Summary of the run…"_s));
    const auto *summary = program.window().findChild<ui::RunSummaryDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(summary->isReady(), 30'000);
    const auto says = [summary](const QString &words) {
        const auto labels = summary->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) { return each->text().contains(words); });
    };
    QVERIFY(says(u"4 rows"_s) && says(u"1 failed"_s));
}

void TestHistory::itIsTakenUpAgainLikeAnyOther()
{
    Program program;
    program.store(u"20261122-100000-cccc"_s);
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.bar()->isVisible(), 30'000);
    QVERIFY(Program::press(*program.bar(), u"Open it"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.table().rowCount(), 4U, 30'000);
    QVERIFY(program.choose(u"Retry unknown rows"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), 60'000);
    QCOMPARE(program.table().state(2), State::Imported);
    QVERIFY(program.choose(u"Retry failed rows"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), 60'000);
    QCOMPARE(program.table().state(1), State::Failed);
    QCOMPARE(program.application->runs().progress().rows, 1);
    QCOMPARE(program.table().state(0), State::Imported);
    QVERIFY(program.showRuns(3)); // each of them is a run of its own
}

void TestHistory::resumeGoesOnWithTheRunItself()
{
    Program program;
    program.store(u"20261122-100000-cccc"_s);
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.bar()->isVisible(), 30'000);
    QVERIFY(Program::press(*program.bar(), u"Resume"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), 60'000);
    QVERIFY(!program.bar()->isVisible());
    QCOMPARE(program.table().rowCount(), 4U);
    QCOMPARE(program.table().state(0), State::Imported);
    QCOMPARE(program.table().state(1), State::Failed); // what failed is for a person to decide
    QCOMPARE(program.table().state(2), State::Imported);
    QCOMPARE(program.table().outcome(2).attempts, 2);
    QVERIFY(program.table().state(3) == State::Imported || program.table().state(3) == State::Failed);
    QCOMPARE(program.application->runs().progress().rows, 4);
    QVERIFY(program.showRuns(1));
    QCOMPARE(program.cell(0, 2), u"Completed"_s);
    QVERIFY(!Program::button(*program.dialog(), u"Resume"_s)->isEnabled());
}

void TestHistory::whatWasChangedMeanwhileIsSentAsItIsNow()
{
    Program program;
    program.store(u"20261122-100000-cccc"_s);
    program.start();
    QVERIFY(program.showRuns(1));
    QVERIFY(Program::press(*program.dialog(), u"Open"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.table().rowCount(), 4U, 30'000);
    ui::RunController &runs = program.application->runs();
    runs.goOn(importing::summariseRun(program.folder(), u"20261122-100000-cccc"_s).head,
              {friends::Tracker::gone, friends::Tracker::gone, 2, 3});
    const std::vector<friends::CellEdit> edits{{3, {Field::ToAccount, {}}, "corrected"}};
    program.application->history().push(program.table().prepareEdits(friends::ChangeKind::Typing, edits));
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), 60'000);
    QCOMPARE(program.table().state(3), State::Imported);
    QVERIFY(program.showRuns(2)); // the earlier one holds the text of before
    QCOMPARE(program.cell(1, 2), u"Interrupted"_s);
}

void TestHistory::openingAsksBeforeItReplacesRowsAndUndoBringsThemBack()
{
    Program program;
    program.store(u"20261122-100000-cccc"_s);
    program.start();
    program.type("typed");
    QVERIFY(program.showRuns(1));
    QVERIFY(Program::press(*program.dialog(), u"Open"_s));
    QVERIFY(program.answer(u"Cancel"_s));
    QTRY_VERIFY(!program.question());
    QCOMPARE(program.to(0), QByteArray("zoe"));
    QVERIFY(Program::press(*program.dialog(), u"Open"_s));
    QVERIFY(program.answer(u"Replace"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.table().rowCount(), 4U, 30'000);
    QCOMPARE(program.table().count(State::Imported), 1);
    program.application->history().undo();
    QCOMPARE(program.table().rowCount(), 1U);
    QCOMPARE(program.to(0), QByteArray("zoe"));
    program.application->history().redo();
    QCOMPARE(program.table().state(1), State::Failed);
    QCOMPARE(program.table().outcome(1).code, 30003);
}

void TestHistory::nothingIsOpenedWhileARunGoesOn()
{
    Program program;
    program.store(u"20201122-100000-cccc"_s, importing::RunEnd::StoppedByPerson);
    program.start();
    program.type("slow_alice");
    QVERIFY(Program::press(program.window(), u"Submit"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.application->runs().stage(), ui::RunStage::Running, 30'000);
    QVERIFY(program.choose(u"History of runs…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.list()->model()->rowCount() >= 1, 30'000);
    program.list()->selectRow(program.list()->model()->rowCount() - 1);
    QVERIFY(!Program::button(*program.dialog(), u"Open"_s)->isEnabled());
    program.application->runs().stop();
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(Program::button(*program.dialog(), u"Open"_s)->isEnabled(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(program.list()->model()->rowCount(), 2, 30'000);
}

void TestHistory::aRunIsDeletedAfterAsking()
{
    Program program;
    program.store(u"20261121-100000-bbbb"_s, importing::RunEnd::Completed);
    program.store(u"20261122-100000-cccc"_s);
    program.start();
    QVERIFY(program.showRuns(2));
    QVERIFY(Program::press(*program.dialog(), u"Delete"_s));
    QVERIFY(program.answer(u"Cancel"_s));
    QTRY_VERIFY(!program.question());
    QCOMPARE(importing::listRuns(program.folder()).size(), 2);
    QVERIFY(Program::press(*program.dialog(), u"Delete"_s));
    QVERIFY(program.answer(u"Delete"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.list()->model()->rowCount(), 1, 30'000);
    QCOMPARE(importing::listRuns(program.folder()).first().head.runId, u"20261121-100000-bbbb"_s);
}

void TestHistory::aRunThatGoesOnElsewhereIsLeftAlone()
{
    Program program;
    const QString runId = u"20261122-100000-cccc"_s;
    program.store(runId);
    const auto lock = importing::lockJournal(importing::Journal::path(program.folder(), runId));
    QVERIFY(lock);
    program.start();
    QVERIFY(program.showRuns(1));
    QCOMPARE(program.cell(0, 2), u"Going on"_s);
    QVERIFY(!Program::button(*program.dialog(), u"Open"_s)->isEnabled());
    QVERIFY(!Program::button(*program.dialog(), u"Delete"_s)->isEnabled());
    QVERIFY(!program.bar()->isVisible());
}

void TestHistory::aJournalThatCannotBeReadIsSaidAndCanBeDeleted()
{
    Program program;
    program.store(u"20261121-100000-bbbb"_s);
    QFile file(importing::Journal::path(program.folder(), u"20991122-100000-cccc"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    program.start();
    QVERIFY(program.showRuns(2));
    QCOMPARE(program.cell(0, 2), u"Unreadable"_s);
    QVERIFY(!Program::button(*program.dialog(), u"Open"_s)->isEnabled());
    QVERIFY(Program::press(*program.dialog(), u"Delete"_s));
    QVERIFY(program.answer(u"Delete"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.list()->model()->rowCount(), 1, 30'000);
}

void TestHistory::anInterruptedImportIsToldAtTheStart()
{
    Program program;
    program.store(u"20261122-100000-cccc"_s);
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.bar()->isVisible(), 30'000);
    const QString said = program.bar()->findChild<QLabel *>()->text();
    QVERIFY2(said.endsWith(u" was interrupted: 1 imported, 1 failed, 1 unknown, 1 not sent."_s),
             qPrintable(said));
    QCOMPARE(program.table().rowCount(), 0U);
    QVERIFY(!program.question());
    QCOMPARE(program.application->runs().stage(), ui::RunStage::Idle);
}

void TestHistory::notNowLeavesEverythingAsItIs()
{
    Program program;
    program.store(u"20261122-100000-cccc"_s);
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.bar()->isVisible(), 30'000);
    QVERIFY(Program::press(*program.bar(), u"Not now"_s));
    QVERIFY(!program.bar()->isVisible());
    QCOMPARE(program.table().rowCount(), 0U);
    QVERIFY(program.showRuns(1));
    QCOMPARE(program.cell(0, 2), u"Interrupted"_s);
}

void TestHistory::runsThatEndedAreNotTold()
{
    Program program;
    program.store(u"20261121-100000-bbbb"_s); // interrupted, and not the last one
    program.store(u"20261122-100000-cccc"_s, importing::RunEnd::StoppedByPerson);
    program.start();
    QVERIFY(program.showRuns(2)); // read after the bar was decided about
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!program.bar()->isVisible());
}

void TestHistory::aConnectionThatIsGoneIsSaid()
{
    Program program;
    program.store(u"20261122-100000-cccc"_s, {}, u"11111111-2222-3333-4444-555555555555"_s);
    program.start();
    QVERIFY(program.showRuns(1));
    QVERIFY(Program::press(*program.dialog(), u"Open"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.table().rowCount(), 4U, 30'000);
    QVERIFY(program.window().statusBar()->currentMessage().contains(u"not among the connections"_s));
}

void TestHistory::theSandboxIsNeverGone_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("as it is written now") << connections::sandboxId().toString(QUuid::WithoutBraces);
    QTest::newRow("as older journals have it") << QString();
}

void TestHistory::theSandboxIsNeverGone()
{
    QFETCH(QString, id);
    Program program;
    program.store(u"20261122-100000-cccc"_s, {}, id);
    program.start();
    QVERIFY(program.showRuns(1));
    QVERIFY(Program::press(*program.dialog(), u"Open"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.table().rowCount(), 4U, 30'000);
    QTRY_VERIFY(program.window().statusBar()->currentMessage().startsWith(u"Run of"_s));
    QVERIFY(!program.window().statusBar()->currentMessage().contains(u"not among the connections"_s));
}

void TestHistory::keysDoEverything()
{
    Program program;
    program.store(u"20261121-100000-bbbb"_s, importing::RunEnd::Completed);
    program.store(u"20261122-100000-cccc"_s);
    program.start();
    QVERIFY(program.showRuns(2));
    QTRY_VERIFY(program.list()->hasFocus());
    QTest::keyClick(program.list(), Qt::Key_Delete);
    QTRY_VERIFY(program.question());
    QTest::keyClick(program.question(), Qt::Key_Escape);
    QTRY_VERIFY(!program.question());
    QTest::keyClick(program.list(), Qt::Key_Down);
    QTest::keyClick(program.list(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(program.table().rowCount(), 4U, 30'000);
    QVERIFY(program.showRuns(2));
    QTest::keyClick(program.list(), Qt::Key_Escape);
    QTRY_VERIFY(!program.dialog());
}

void TestHistory::everythingHasANameAndOutsideTextIsShownAsItIs()
{
    Program program;
    program.store(u"20261122-100000-cccc"_s);
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.bar()->isVisible(), 30'000);
    QVERIFY(!program.bar()->accessibleName().isEmpty());
    QVERIFY(program.showRuns(1));
    QVERIFY(!program.list()->accessibleName().isEmpty());
    QCOMPARE(program.cell(0, 1), u"<i>Sandbox</i>"_s);
    const QString hint = program.list()->model()->index(0, 1).data(Qt::ToolTipRole).toString();
    QVERIFY2(!hint.contains(u"<i>Sandbox"_s), qPrintable(hint));
    for (const QLabel *label : program.dialog()->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    for (const QAbstractButton *button : program.dialog()->findChildren<QAbstractButton *>())
        QVERIFY(button->inherits("QTableCornerButton") || !button->text().isEmpty());
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/sessionstore.h"
#include "files/fileimport.h"
#include "importing/history.h"
#include "testpaths.h"
#include "ui/application.h"
#include "ui/connections/connectiondialog.h"
#include "ui/filterbar.h"
#include "ui/importpreview/importpreview.h"
#include "ui/tableview.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using friends::Field;
using friends::NewRow;
using friends::State;

namespace {

NewRow row(const QByteArray &to, const QByteArray &from = "alice")
{
    return {{{Field::FromAccount, {}}, from},
            {{Field::ToAccount, {}}, to},
            {{Field::AddSource, {}}, "AddSource_Type_Web"}};
}

/// The whole program on its sandbox, with a data folder of its own.
struct Program {
    QTemporaryDir data;
    connections::SessionStore secrets;
    std::unique_ptr<ui::Application> application;

    Program() { start(); }
    void start()
    {
        application.reset();
        application =
            std::make_unique<ui::Application>(*qApp, secrets, ui::StartOptions{false, {}, data.path()});
        application->show();
    }
    [[nodiscard]] ui::MainWindow &window() { return application->window(); }
    [[nodiscard]] friends::Table &table() { return application->table(); }
    void add(const QList<NewRow> &rows)
    {
        application->history().push(
            table().prepareInsert(friends::ChangeKind::AddingRows, table().rowCount(), rows));
    }
    /// The visible button that begins like this, as a person would look for it.
    [[nodiscard]] QAbstractButton *button(const QString &begin, const QWidget *inside = nullptr)
    {
        const QWidget *where = inside ? inside : &window();
        for (QAbstractButton *found : where->findChildren<QAbstractButton *>()) {
            if (found->isVisible() && found->text().remove(u'&').startsWith(begin))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool press(const QString &begin)
    {
        QAbstractButton *found = button(begin);
        if (!found || !found->isEnabled())
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }
    [[nodiscard]] bool says(const QString &text)
    {
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    [[nodiscard]] QMessageBox *question()
    {
        for (QMessageBox *box : window().findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    [[nodiscard]] bool answer(const QString &begin)
    {
        QMessageBox *box = question();
        QAbstractButton *found = box ? button(begin, box) : nullptr;
        if (!found)
            return false;
        found->click();
        return true;
    }
    [[nodiscard]] bool isIdle() const { return application->runs().stage() == ui::RunStage::Idle; }
};

} // namespace

/// A person's whole way through the main window: rows in, submit, results, retry.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTableInvites();
    void theSampleInsideTheProgramIsReadToItsEnd();
    void typingRowsBeginsInTheFirstCell();
    void theSubmitButtonCountsWhatItSends();
    void everyRowGetsItsResult();
    void oneRowAllLikeItOrAllFailedAreRetried();
    void retryingAnImportedRowSaysThatThereIsNothingToSend();
    void chipsFilterAlsoWhenTheyAreToggledFromOutside();
    void aRunCanBePausedResumedAndStopped();
    void closingDuringARunAsks();
    void aRunThatIsPausedToCloseIsOfferedAgain();
    void rowsCannotBeChangedWhileTheyAreSentAndThatIsSaid();
    void productionIsAskedForOnce();
    void secretsThatAreKeptNowhereAreAskedForFirst();
    void theQuestionInTheMiddleOfARunLeavesWithTheRun();
    void whatTheStatusBarSaysIsStillSo();
    void cancellingAReplacementLeavesThePreviewAsItIs();
    void droppingAFileOpensItsPreview();
    void undoTakesAnImportBack();
    void savedTablesReadBackTheSame();
    void savedReportsHaveEveryResult();
    void aCustomTagCanBeAddedByHand();
    void theLookIsRemembered();
    void keysReachEveryPart();
    void everyControlHasAName();
    void outsideTextIsShownAsItIs();
};

void TestMainWindow::anEmptyTableInvites()
{
    Program program;
    for (const QString &offer : {u"Import a CSV or Excel file"_s, u"Paste from a spreadsheet"_s,
                                 u"Type rows"_s, u"Try it with sample rows"_s})
        QVERIFY2(program.button(offer), qPrintable(offer));
    QVERIFY(!program.button(u"Submit"_s)->isEnabled());
    QGuiApplication::clipboard()->setText(u"alice\tbob\tAddSource_Type_Web\n"_s);
    QVERIFY(program.press(u"Paste from a spreadsheet"_s));
    QCOMPARE(program.table().count(State::Ready), 1);
    QVERIFY(!program.button(u"Type rows"_s));
}

void TestMainWindow::theSampleInsideTheProgramIsReadToItsEnd()
{
    Program program;
    QVERIFY(program.press(u"Try it with sample rows"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        program.button(u"Add 1,204 rows"_s) && program.button(u"Add 1,204 rows"_s)->isEnabled(), 30'000);
    QVERIFY(program.press(u"Add 1,204 rows"_s));
    QTRY_COMPARE(program.table().rowCount(), 1204U);
}

void TestMainWindow::typingRowsBeginsInTheFirstCell()
{
    Program program;
    QVERIFY(program.press(u"Type rows"_s));
    auto *editor = program.window().view().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"alice"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    QTest::keyClicks(&program.window().view(), u"b"_s);
    QCOMPARE(program.table().string(0, {Field::FromAccount, {}}), u"alice"_s);
}

void TestMainWindow::theSubmitButtonCountsWhatItSends()
{
    Program program;
    program.add({row("bob"), row("carol"), row("")});
    QVERIFY(program.button(u"Submit 2 rows"_s));
    program.application->history().undo();
    QVERIFY(!program.button(u"Submit"_s)->isEnabled());
}

void TestMainWindow::everyRowGetsItsResult()
{
    Program program;
    program.add({row("bob"), row("missing_erin"), row("words_carol"), row(""), row("silent_dave")});
    QVERIFY(program.press(u"Submit 4 rows"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isIdle() && program.application->runs().result(), 60'000);
    QCOMPARE(program.table().state(0), State::Imported);
    QCOMPARE(program.table().state(1), State::Failed);
    QCOMPARE(program.table().state(2), State::Failed);
    QCOMPARE(program.table().state(3), State::Problem);
    QCOMPARE(program.table().state(4), State::Unknown);
    QVERIFY(program.button(u"Imported 1"_s));
    QVERIFY(program.button(u"Failed 2"_s));
    QVERIFY(program.button(u"Unknown 1"_s));
    QVERIFY(program.button(u"Retry 2 failed"_s));
    QVERIFY(program.button(u"Save report"_s));
    program.window().view().goToTableRow(1);
    QVERIFY(program.says(u"missing_erin"_s));
    QVERIFY(program.says(u"[30003]"_s));
}

void TestMainWindow::oneRowAllLikeItOrAllFailedAreRetried()
{
    Program program;
    program.add({row("missing_a"), row("missing_b"), row("words_c"), row("bob")});
    QVERIFY(program.press(u"Submit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isIdle() && program.application->runs().result(), 60'000);
    program.window().view().goToTableRow(0);
    QVERIFY(program.press(u"Retry 2 like it"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isIdle() && program.application->runs().result(), 60'000);
    QCOMPARE(program.application->runs().progress().rows, 2);
    QVERIFY(program.press(u"Retry this row"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isIdle() && program.application->runs().result(), 60'000);
    QCOMPARE(program.application->runs().progress().rows, 1);
    QVERIFY(program.press(u"Retry 3 failed"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isIdle() && program.application->runs().result(), 60'000);
    QCOMPARE(program.application->runs().progress().rows, 3);
    QCOMPARE(program.table().state(3), State::Imported);
}

void TestMainWindow::retryingAnImportedRowSaysThatThereIsNothingToSend()
{
    Program program;
    program.add({row("missing_a"), row("bob")});
    QVERIFY(program.press(u"Submit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isIdle() && program.application->runs().result(), 60'000);
    program.window().view().goToTableRow(1);
    const auto actions = program.window().findChildren<QAction *>();
    const auto retry = std::ranges::find(actions, u"Retry s&elected rows"_s, &QAction::text);
    QVERIFY(retry != actions.end() && (*retry)->isEnabled());
    (*retry)->trigger();
    QVERIFY(program.isIdle());
    QVERIFY(program.window().statusBar()->currentMessage().startsWith(u"Nothing to send"_s));
}

void TestMainWindow::chipsFilterAlsoWhenTheyAreToggledFromOutside()
{
    Program program;
    program.add({row("bob"), row(""), row("carol")});
    QVERIFY(program.press(u"Problems 1"_s));
    QCOMPARE(program.window().model().rowCount(), 1);
    program.button(u"Ready 2"_s)->toggle();
    QCOMPARE(program.window().model().rowCount(), 2);
    QVERIFY(program.says(u"Showing 2 of 3 rows"_s));
    QVERIFY(program.press(u"All 3"_s));
    QCOMPARE(program.window().model().rowCount(), 3);
}

void TestMainWindow::aRunCanBePausedResumedAndStopped()
{
    Program program;
    program.add({row("bob", "slow_alice"), row("carol", "slow_bea")});
    QVERIFY(program.press(u"Submit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.button(u"Pause"_s), 30'000);
    QVERIFY(program.press(u"Pause"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.button(u"Resume"_s), 30'000);
    QVERIFY(program.press(u"Resume"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.button(u"Stop"_s), 30'000);
    QVERIFY(program.press(u"Stop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isIdle(), 60'000);
    QCOMPARE(program.table().count(State::Queued) + program.table().count(State::Sending), 0);
}

void TestMainWindow::closingDuringARunAsks()
{
    Program program;
    program.add({row("bob", "slow_alice")});
    QVERIFY(program.press(u"Submit"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.application->runs().stage(), ui::RunStage::Running, 30'000);
    QVERIFY(!program.window().close());
    QVERIFY(program.answer(u"Keep running"_s));
    QVERIFY(program.window().isVisible());
    QVERIFY(!program.window().close());
    QTRY_VERIFY(program.question());
    QVERIFY(program.answer(u"Stop and close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!program.window().isVisible(), 60'000);
}

void TestMainWindow::aRunThatIsPausedToCloseIsOfferedAgain()
{
    Program program;
    QList<friends::NewRow> rows;
    for (int account = 0; account < 12; ++account)
        rows.push_back(row("account" + QByteArray::number(account), "slow_alice"));
    program.add(rows);
    QVERIFY(program.press(u"Submit"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.application->runs().stage(), ui::RunStage::Running, 30'000);
    QVERIFY(!program.window().close());
    QTRY_VERIFY(program.question());
    QVERIFY(program.answer(u"Pause and close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!program.window().isVisible(), 60'000);
    const QString runs = program.application->runs().journalDir();
    program.application.reset();
    QCOMPARE(importing::listRuns(runs).at(0).state, importing::RunState::Interrupted);
}

void TestMainWindow::rowsCannotBeChangedWhileTheyAreSentAndThatIsSaid()
{
    Program program;
    program.add({row("bob", "slow_alice")});
    QVERIFY(program.press(u"Submit"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.application->runs().stage(), ui::RunStage::Running, 30'000);
    QString told;
    connect(&program.application->history(), &ui::EditHistory::refused, this,
            [&told](const QString &what) { told = what; });
    program.application->history().undo();
    QVERIFY(!told.isEmpty());
    QCOMPARE(program.table().rowCount(), 1U);
    program.application->runs().stop();
    QTRY_VERIFY_WITH_TIMEOUT(program.isIdle(), 60'000);
}

/// A saved connection marked as production, which is chosen; its secret is only in `secrets` when
/// `withSecret`.
static void chooseProduction(Program &program, bool withSecret)
{
    connections::ConnectionStore store(program.data.path());
    connections::Connection connection;
    connection.name = u"Live <b>shop</b>"_s;
    connection.colour = connections::ConnectionColour::Red;
    connection.customHost = u"http://127.0.0.1:9"_s;
    connection.admin = u"administrator"_s;
    QVERIFY(!store.put(connection).isError());
    ui::Settings(program.data.path()).setConnection(connection.id);
    program.start();
    if (!withSecret)
        return;
    bool stored = false;
    program.secrets.write(connection.id, connections::Secret(1'400'000'000, "key"), qApp,
                          [&stored](const connections::SecretResult &) { stored = true; });
    QTRY_VERIFY(stored);
}

void TestMainWindow::productionIsAskedForOnce()
{
    Program program;
    chooseProduction(program, true);
    program.add({row("bob"), row("carol"), row("dave", "bea")});
    QVERIFY(program.press(u"Submit 3 rows"_s));
    QTRY_VERIFY(program.question());
    const QString asked = program.question()->text() + program.question()->informativeText();
    for (const QString &fact : {u"Live <b>shop</b>"_s, u"3 rows"_s, u"2 accounts"_s, u"2 calls"_s})
        QVERIFY2(asked.contains(fact), qPrintable(asked));
    QCOMPARE(program.question()->textFormat(), Qt::PlainText);
    QVERIFY(program.answer(u"Cancel"_s));
    QTRY_VERIFY(program.isIdle());
    QCOMPARE(program.table().count(State::Ready), 3);
    QVERIFY(program.press(u"Submit 3 rows"_s));
    QTRY_VERIFY(program.question());
    QVERIFY(program.answer(u"Submit 3 rows"_s));
    QTRY_COMPARE(program.application->runs().stage(), ui::RunStage::Running);
    program.application->runs().stop();
    QTRY_VERIFY_WITH_TIMEOUT(program.isIdle(), 60'000);
}

void TestMainWindow::secretsThatAreKeptNowhereAreAskedForFirst()
{
    Program program;
    chooseProduction(program, false);
    program.add({row("bob")});
    const auto dialog = [&program] { return program.window().findChild<ui::ConnectionDialog *>(); };
    QVERIFY(program.press(u"Submit 1 row"_s));
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QVERIFY(!program.question());
    QVERIFY(program.says(u"not kept anywhere"_s));
    dialog()->reject();
    QVERIFY(program.isIdle());
    QTRY_VERIFY(!dialog());
    QCOMPARE(program.table().state(0), State::Ready);

    QVERIFY(program.press(u"Submit 1 row"_s));
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    for (auto *edit : dialog()->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"SDKAppID"_s)
            edit->setText(u"1400000000"_s);
        if (edit->accessibleName() == u"Secret key"_s)
            edit->setText(u"key"_s);
    }
    for (auto *box : dialog()->findChildren<QCheckBox *>())
        box->setChecked(true); // for this session
    dialog()->accept();
    QTRY_VERIFY(program.question()); // and only now whether it is meant
    QVERIFY(program.answer(u"Cancel"_s));
    QTRY_VERIFY(program.isIdle());
}

void TestMainWindow::theQuestionInTheMiddleOfARunLeavesWithTheRun()
{
    Program program;
    program.add({row("bob", "slow_alice")});
    QVERIFY(program.press(u"Submit"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.application->runs().stage(), ui::RunStage::Running, 30'000);
    QVERIFY(!program.window().close());
    QTRY_VERIFY(program.question());
    QTRY_VERIFY_WITH_TIMEOUT(program.isIdle(), 60'000);
    QTRY_VERIFY(!program.question());
    QVERIFY(program.window().isVisible());
}

void TestMainWindow::whatTheStatusBarSaysIsStillSo()
{
    Program program;
    program.add({row("bob"), row(""), row("carol")});
    const auto said = [&program] { return program.window().statusBar()->currentMessage(); };
    QVERIFY(QTest::qWaitForWindowActive(&program.window()));
    QTest::keyClick(&program.window().view(), Qt::Key_F8);
    QTRY_VERIFY(said().startsWith(u"Row 2:"_s));
    program.window().view().goToTableRow(0);
    QCOMPARE(said(), QString());
    QVERIFY(program.press(u"Copy details"_s));
    QCOMPARE(said(), u"Details of row 1 copied."_s);
    const std::array edits{friends::CellEdit{2, {Field::Remark, {}}, "Carol"}};
    program.application->history().push(program.table().prepareEdits(friends::ChangeKind::Typing, edits));
    QCOMPARE(said(), QString());
    const std::array fixes{friends::CellEdit{1, {Field::ToAccount, {}}, "dave"}};
    program.application->history().push(program.table().prepareEdits(friends::ChangeKind::Fixing, fixes));
    QCOMPARE(said(), u"1 row fixed."_s);
    program.application->history().undo();
    QCOMPARE(said(), QString());
}

void TestMainWindow::cancellingAReplacementLeavesThePreviewAsItIs()
{
    Program program;
    program.add({row("bob")});
    QFile file(program.data.filePath(u"new.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("From_Account,To_Account,AddSource,Notes\nalice,carol,AddSource_Type_Web,x\n");
    file.close();
    program.window().importFiles({file.fileName()});
    ui::ImportPreview *preview = program.window().preview();
    QSignalSpy settled(preview, &ui::ImportPreview::settled);
    QVERIFY(settled.wait(20'000));
    QVERIFY(program.press(u"Replace the table"_s));
    QTRY_VERIFY(program.question());
    QVERIFY(program.question()->informativeText().contains(u"Undo brings these rows back."_s));
    QVERIFY(program.answer(u"Cancel"_s));
    QTRY_VERIFY(!program.question());
    QVERIFY(preview->isVisible());
    QCOMPARE(program.table().rowCount(), 1U);
    QVERIFY(program.press(u"Replace the table"_s));
    QTRY_VERIFY(program.question());
    QVERIFY(program.answer(u"Replace the table"_s));
    QTRY_VERIFY(!program.window().preview());
    QCOMPARE(program.table().string(0, {Field::ToAccount, {}}), u"carol"_s);
}

void TestMainWindow::droppingAFileOpensItsPreview()
{
    Program program;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromLatin1(FC_SOURCE_DIR "/resources/samples/friends.csv"))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window(), &drop);
    QVERIFY(program.window().preview());
    QTRY_VERIFY_WITH_TIMEOUT(
        program.button(u"Add 1,204 rows"_s) && program.button(u"Add 1,204 rows"_s)->isEnabled(), 30'000);
    QCOMPARE(program.table().rowCount(), 0U); // nothing before the person says so
    QVERIFY(program.press(u"Add 1,204 rows"_s));
    QTRY_COMPARE(program.table().rowCount(), 1204U);
}

void TestMainWindow::undoTakesAnImportBack()
{
    Program program;
    program.add({row("bob")});
    program.window().importFiles({QString::fromLatin1(FC_SOURCE_DIR "/resources/samples/friends.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(
        program.button(u"Add 1,204 rows"_s) && program.button(u"Add 1,204 rows"_s)->isEnabled(), 30'000);
    QVERIFY(program.press(u"Add 1,204 rows"_s));
    QTRY_COMPARE(program.table().rowCount(), 1205U);
    program.application->history().undo();
    QCOMPARE(program.table().rowCount(), 1U);
    program.application->history().redo();
    QCOMPARE(program.table().rowCount(), 1205U);
    QVERIFY(program.window().windowTitle().contains(u"friends.csv"_s));
}

void TestMainWindow::savedTablesReadBackTheSame()
{
    Program program;
    NewRow odd = row("bob");
    odd.append({{Field::Remark, {}}, "two\nlines, \"quoted\""});
    odd.append({{Field::CustomItem, "Tag_SNS_Custom_Level"}, "7"});
    program.add({odd, row("")});
    const QString path = program.data.filePath(u"table.csv"_s);
    const ui::Saved saved = ui::saveRows(ui::saveSource(program.table()), ui::SaveWhat::Table, path);
    QVERIFY(!saved.error);
    QCOMPARE(saved.rows, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF"
                                      "From_Account,"));
    const files::ImportedFile read = files::importFile(path);
    QVERIFY(!read.error);
    friends::Table other;
    friends::Change change = other.prepareImport(read.block, read.records, false);
    QVERIFY(other.apply(change));
    QCOMPARE(other.columns(), program.table().columns());
    for (quint32 i = 0; i < 2; ++i) {
        for (const friends::Column &column : other.columns())
            QCOMPARE(other.string(i, column), program.table().string(i, column));
    }
}

void TestMainWindow::savedReportsHaveEveryResult()
{
    Program program;
    program.add({row("bob"), row("missing_erin"), row("")});
    QVERIFY(program.press(u"Submit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isIdle() && program.application->runs().result(), 60'000);
    const QString path = program.data.filePath(u"report.csv"_s);
    QCOMPARE(ui::saveRows(ui::saveSource(program.table()), ui::SaveWhat::Report, path).rows, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Status,Code,Message,Attempts"));
    QVERIFY(text.contains("Imported"));
    QVERIFY(text.contains("30003"));
    const QString failed = program.data.filePath(u"failed.csv"_s);
    QCOMPARE(ui::saveRows(ui::saveSource(program.table()), ui::SaveWhat::NotImported, failed).rows, 1);
    const ui::Saved nowhere = ui::saveRows(ui::saveSource(program.table()), ui::SaveWhat::Table,
                                           program.data.filePath(u"no/such/folder.csv"_s));
    QVERIFY(nowhere.error);
}

void TestMainWindow::aCustomTagCanBeAddedByHand()
{
    Program program;
    program.add({row("bob")});
    for (QAction *action : program.window().findChildren<QAction *>()) {
        if (action->text() == u"Add a column for a custom &tag…"_s)
            action->trigger();
    }
    auto *dialog = program.window().findChild<QInputDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->textValue(), u"Tag_SNS_Custom_"_s);
    dialog->setTextValue(u"Level"_s); // the prefix is put before it
    dialog->accept();
    QCOMPARE(program.table().columns().last(), (friends::Column{Field::CustomItem, "Tag_SNS_Custom_Level"}));
    program.application->history().undo();
    QCOMPARE(program.table().columns().size(), 8);
}

void TestMainWindow::theLookIsRemembered()
{
    Program program;
    ui::Settings(program.data.path()).setTheme(ui::ThemeChoice::Dark);
    program.start();
    QVERIFY(ui::isDark(program.window().palette()));
    ui::Settings(program.data.path()).setTheme(ui::ThemeChoice::Light);
    program.start();
    QVERIFY(!ui::isDark(program.window().palette()));
}

void TestMainWindow::keysReachEveryPart()
{
    Program program;
    program.add({row("bob"), row("carol")});
    QVERIFY(QTest::qWaitForWindowActive(&program.window()));
    program.window().view().setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&program.window(), Qt::Key_F6);
        reached.insert(QApplication::focusWidget());
    }
    QVERIFY(reached.size() >= 3);
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Find in the rows shown"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"carol"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(program.window().view().currentTableRow(), std::optional(1U));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &program.window().view());
}

void TestMainWindow::everyControlHasAName()
{
    Program program;
    program.add({row("bob")});
    for (QAbstractButton *button : program.window().findChildren<QAbstractButton *>()) {
        const bool ours =
            !qobject_cast<QLineEdit *>(button->parentWidget()) && !button->inherits("QTableCornerButton");
        if (button->isVisible() && ours)
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     button->metaObject()->className());
    }
    for (const QLineEdit *field : program.window().findChildren<QLineEdit *>())
        QVERIFY(!field->accessibleName().isEmpty());
    QVERIFY(!program.window().view().accessibleName().isEmpty());
}

void TestMainWindow::outsideTextIsShownAsItIs()
{
    Program program;
    program.add({row("<i>bob</i>")});
    program.window().view().goToTableRow(0);
    QVERIFY(program.says(u"<i>bob</i>"_s));
    for (const QLabel *label : program.window().findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u"<i>bob</i>"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/table.h"
#include "ui/filterbar.h"
#include "ui/rowdetails.h"
#include "ui/runcontroller.h"
#include "ui/summary/barlist.h"
#include "ui/summary/runsummary.h"
#include "ui/tableview.h"
#include "ui/windows.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStatusBar>

using namespace Qt::StringLiterals;
using friends::Field;
using friends::State;

/// What a person does in the table when a run has ended: looking at what was left, taking back what was done.
class TestAfterRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aReasonInTheSummaryShowsItsRows();
    void anAccountInTheSummaryShowsItsRowsThatWereNotImported();
    void theDetailsTellEveryCallThatCarriedTheRow();
    void unknownRowsAreCheckedFromTheMenu();
    void undoingAnImportWhoseRowsAreImportedIsRefusedInWords();

private:
    [[nodiscard]] bool openSummary();
    [[nodiscard]] bool pressBar(const QString &begin);
    [[nodiscard]] QStringList shownAccounts();

    std::unique_ptr<ShownProgram> m_program;
};

void TestAfterRun::init()
{
    m_program = std::make_unique<ShownProgram>();
    const auto row = [](const QByteArray &from, const QByteArray &to) {
        return friends::NewRow{{{Field::FromAccount, {}}, from},
                               {{Field::ToAccount, {}}, to},
                               {{Field::AddSource, {}}, "AddSource_Type_Web"}};
    };
    const QList<friends::NewRow> rows{
        row("alice", "missing_a"), row("alice", "bob"), row("bea", "missing_b"),  row("bea", "words_c"),
        row("bea", "silent_d"),    row("bea", "erin"),  row("bea2", "missing_e"), row("Bea", "missing_f")};
    ui::Application &application = m_program->application();
    QVERIFY(application.history().push(
        application.table().prepareInsert(friends::ChangeKind::Importing, 0, rows)));
    m_program->window().submit();
    QTRY_VERIFY_WITH_TIMEOUT(application.runs().stage() == ui::RunStage::Idle && application.runs().result(),
                             60'000);
    QCOMPARE(application.table().count(State::Imported), 2);
    QCOMPARE(application.table().count(State::Failed), 5);
    QCOMPARE(application.table().count(State::Unknown), 1);
}

bool TestAfterRun::openSummary()
{
    for (QAction *action : m_program->window().findChildren<QAction *>()) {
        if (action->text().remove(u'&').startsWith(u"Summary of the run"_s))
            action->trigger();
    }
    const auto *summary = m_program->window().findChild<ui::RunSummaryDialog *>();
    return summary && QTest::qWaitFor([&] { return summary->isReady(); }, 20'000);
}

bool TestAfterRun::pressBar(const QString &begin)
{
    const auto *summary = m_program->window().findChild<ui::RunSummaryDialog *>();
    for (const ui::BarList *list : summary->findChildren<ui::BarList *>()) {
        for (int place = 0; place < list->model()->rowCount(); ++place) {
            const QModelIndex bar = list->model()->index(place, 0);
            if (bar.data().toString().startsWith(begin)) {
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(bar).center());
                return true;
            }
        }
    }
    return false;
}

QStringList TestAfterRun::shownAccounts()
{
    QStringList accounts;
    const ui::TableModel &model = m_program->window().model();
    for (int row = 0; row < model.rowCount(); ++row)
        accounts.append(model.table().string(model.tableRow(row), {Field::ToAccount, {}}));
    return accounts;
}

void TestAfterRun::aReasonInTheSummaryShowsItsRows()
{
    m_program->window().model().setFilterText(u"erin"_s); // what was chosen before counts no more
    QVERIFY(openSummary());
    QVERIFY(pressBar(u"Account not found [30003]"_s));
    QTRY_COMPARE(shownAccounts(),
                 (QStringList{u"missing_a"_s, u"missing_b"_s, u"missing_e"_s, u"missing_f"_s}));
    QTRY_VERIFY(!m_program->window().findChild<ui::RunSummaryDialog *>());
}

void TestAfterRun::anAccountInTheSummaryShowsItsRowsThatWereNotImported()
{
    QVERIFY(openSummary());
    QVERIFY(pressBar(u"bea"_s));
    QTRY_COMPARE(shownAccounts(), (QStringList{u"missing_b"_s, u"words_c"_s, u"silent_d"_s}));
    bool told = false;
    for (const auto *chip : m_program->window().findChildren<QAbstractButton *>())
        told = told || (chip->isVisible() && chip->isChecked() && chip->text() == u"Not imported 6"_s);
    QVERIFY(told);
    // Whoever types another text looks for parts of cells again.
    auto *text = m_program->window().findChild<ui::FilterBar *>()->findChild<QLineEdit *>();
    QCOMPARE(text->text(), u"bea"_s);
    text->selectAll();
    QTest::keyClicks(text, u"be"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(shownAccounts(),
                 (QStringList{u"missing_b"_s, u"words_c"_s, u"silent_d"_s, u"missing_e"_s, u"missing_f"_s}));
}

void TestAfterRun::theDetailsTellEveryCallThatCarriedTheRow()
{
    ui::TableView &view = *m_program->window().findChild<ui::TableView *>();
    view.setCurrentIndex(view.model()->index(4, 0)); // silent_d
    const auto press = [&](const QString &text) {
        for (auto *button : m_program->window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press(u"More…"_s);
    const auto *dialog = m_program->window().findChild<ui::RowDetailsDialog *>();
    QVERIFY(dialog);
    const auto *text = dialog->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(text->toPlainText().contains(u"The calls that carried this row:"_s));
    QCOMPARE(text->toPlainText().count(u"may have been imported or not: "_s), 5);
    press(u"Copy details"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
}

void TestAfterRun::unknownRowsAreCheckedFromTheMenu()
{
    QAction *check = nullptr;
    for (QAction *action : m_program->window().findChildren<QAction *>()) {
        if (action->text().remove(u'&') == u"Check unknown rows"_s)
            check = action;
    }
    QVERIFY(check && check->isEnabled());
    check->trigger();
    ui::RunController &runs = m_program->application().runs();
    QTRY_VERIFY_WITH_TIMEOUT(runs.stage() == ui::RunStage::Idle && runs.result(), 60'000);
    QVERIFY(runs.isCheck());
    QCOMPARE(m_program->application().table().count(State::Unknown), 0);
    QVERIFY(!check->isEnabled());
}

void TestAfterRun::undoingAnImportWhoseRowsAreImportedIsRefusedInWords()
{
    m_program->application().history().undo();
    QCOMPARE(m_program->application().table().rowCount(), 8U);
    const QString said = m_program->window().statusBar()->currentMessage();
    QVERIFY2(said.startsWith(u"Could not undo: "_s) && said.contains(u"unlock and delete"_s),
             qPrintable(said));
}

QTEST_MAIN(TestAfterRun)
#include "tst_afterrun.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/journal.h"
#include "importing/rowsofrun.h"
#include "ui/summary/barlist.h"
#include "ui/summary/pacechart.h"
#include "ui/summary/runsummary.h"
#include "ui/summary/summaryreport.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

/// What a person reads off a run that has ended, and hands over.
class TestRunSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theWindowTellsWhyAndWhoseRowsWereNotImported();
    void aBarLeadsToItsRows();
    void aRunThatCannotBeReadIsSaid();
    void namesInASavedSummaryAreTextAndItsPictureIsInside();
    void aSummaryIsSavedAsPdfForItsOwnerOnly();
    void aFolderThatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] bool isSaid(const ui::RunSummaryDialog &dialog, const QString &part) const;
    [[nodiscard]] importing::RunFigures figures() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRunSummary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const importing::RunInput input =
        rowsOfRun({{u"<b>mary</b>"_s, u"1"_s}, {u"<b>mary</b>"_s, u"2"_s}, {u"john"_s, u"3"_s}});
    const importing::Plan plan = importing::makePlan(input);
    importing::RunHead head;
    head.runId = u"run-1"_s;
    head.connectionName = u"Shop"_s;
    head.started = QDateTime::currentDateTimeUtc();
    head.rows = 3;
    auto made = importing::Journal::create(m_folder->path(), head, input, plan);
    auto &journal = std::get<std::unique_ptr<importing::Journal>>(made);
    using importing::Verdict;
    const friends::Outcome refused{friends::Cause::Row, 30003, 200, 1, "no such account"};
    QVERIFY(journal->record({{1, {0, 1}}}, {}));
    QVERIFY(journal->record({{2, {2}}}, {{1, {{Verdict::Failed, 0}, {Verdict::Failed, 0}}, {refused}}}));
    QVERIFY(journal->record({}, {{2, {{Verdict::Imported, 0}}, {friends::Outcome{}}}}));
    QVERIFY(journal->recordEnd(importing::RunEnd::Completed));
}

bool TestRunSummary::isSaid(const ui::RunSummaryDialog &dialog, const QString &part) const
{
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

importing::RunFigures TestRunSummary::figures() const
{
    return std::get<importing::RunFigures>(importing::readFigures(m_folder->path(), u"run-1"_s));
}

void TestRunSummary::theWindowTellsWhyAndWhoseRowsWereNotImported()
{
    ui::RunSummaryDialog dialog(m_folder->path(), u"run-1"_s);
    dialog.show();
    QTRY_VERIFY(dialog.isReady());
    QVERIFY(isSaid(dialog, u"Shop"_s));
    QVERIFY(isSaid(dialog, u"1 imported, 2 failed"_s));
    QStringList bars;
    for (const ui::BarList *list : dialog.findChildren<ui::BarList *>())
        bars.append(list->model()->index(0, 0).data().toString());
    bars.sort();
    QCOMPARE(bars, (QStringList{u"<b>mary</b>, 2 rows"_s, u"Account not found [30003], 2 rows"_s}));
    QVERIFY(!dialog.findChild<ui::PaceChart *>()->isVisible()); // all was over at once: there is no pace
}

void TestRunSummary::aBarLeadsToItsRows()
{
    ui::RunSummaryDialog dialog(m_folder->path(), u"run-1"_s);
    dialog.show();
    QTRY_VERIFY(dialog.isReady());
    QSignalSpy account(&dialog, &ui::RunSummaryDialog::accountChosen);
    int code = 0;
    connect(&dialog, &ui::RunSummaryDialog::failureChosen, &dialog,
            [&code](const friends::Outcome &outcome) { code = outcome.code; });
    for (ui::BarList *list : dialog.findChildren<ui::BarList *>()) {
        const QRect bar = list->visualRect(list->model()->index(0, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, bar.center());
    }
    QCOMPARE(code, 30003);
    QCOMPARE(account.size(), 1);
    QCOMPARE(account.at(0).at(0).toString(), u"<b>mary</b>"_s);
}

void TestRunSummary::aRunThatCannotBeReadIsSaid()
{
    ui::RunSummaryDialog dialog(m_folder->path(), u"no such run"_s);
    dialog.show();
    QTRY_VERIFY(dialog.isReady());
    QVERIFY(isSaid(dialog, u"cannot be read"_s));
}

void TestRunSummary::namesInASavedSummaryAreTextAndItsPictureIsInside()
{
    importing::RunFigures twoSeconds = figures();
    twoSeconds.settled = {2, 1};
    twoSeconds.slice = std::chrono::seconds(1);
    ui::PaceChart chart;
    chart.setFigures(twoSeconds);
    QVERIFY(!chart.accessibleDescription().isEmpty());
    const QString path = m_folder->filePath(u"summary.html"_s);
    QCOMPARE(ui::saveSummary(twoSeconds, chart.picture(), path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("Account not found [30003]"));
    QVERIFY(html.contains("&lt;b&gt;mary&lt;/b&gt;"));
    QVERIFY(!html.contains("<b>mary"));
    QVERIFY(html.contains("data:image/png;base64,"));
    QVERIFY(!html.contains("http-equiv=\"refresh\""));
}

void TestRunSummary::aSummaryIsSavedAsPdfForItsOwnerOnly()
{
    const QString path = m_folder->filePath(u"summary.pdf"_s);
    QCOMPARE(ui::saveSummary(figures(), ui::PaceChart().picture(), path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestRunSummary::aFolderThatCannotBeWrittenIsSaid()
{
    QVERIFY(!ui::saveSummary(figures(), {}, m_folder->filePath(u"no folder/summary.pdf"_s)).isEmpty());
}

QTEST_MAIN(TestRunSummary)
#include "tst_runsummary.moc"

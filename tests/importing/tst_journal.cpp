// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/applock.h"
#include "importing/history.h"
#include "importing/journal.h"
#include "importing/journalformat.h"
#include "importing/rowsofrun.h"
#include "importing/runfigures.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <numeric>

using namespace importing;
using namespace Qt::StringLiterals;
using friends::Cause;
using friends::State;

namespace {

RunHead headFor(const Plan &plan)
{
    RunHead head;
    head.runId = u"run-1"_s;
    head.connectionName = u"Test"_s;
    head.host = u"https://example.com"_s;
    head.admin = u"administrator"_s;
    head.started = QDateTime::currentDateTimeUtc();
    head.rows = static_cast<qint64>(plan.order.size());
    return head;
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_input = rowsOfRun({{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}, {u"a"_s, u"3"_s}, {u"b"_s, u"1"_s}});
        m_plan = makePlan(m_input);
    }

    void whatWasSentAndNeverAnsweredIsUnknown()
    {
        auto journal = create();
        QVERIFY(journal->record({{1, {0, 1}}}, {}));
        journal.reset(); // as after kill -9: nothing else was written
        const JournalRun run = read();
        QCOMPARE(run.states,
                 (std::vector<State>{State::Unknown, State::Unknown, State::Ready, State::Ready}));
        QCOMPARE(run.outcomes.at(0).cause, Cause::Interrupted);
        QCOMPARE(run.calls, 1);
        QVERIFY(!run.end);
    }

    void whatStoodInTheLogIsOverwrittenWhenItGoes()
    {
        auto journal = create();
        QVERIFY(journal->record({{1, {0, 1}}}, {}));
        QFile log(Journal::path(m_dir->path() + u"/journals"_s, u"run-1"_s) + u"-wal"_s);
        QVERIFY(
            log.open(QIODevice::ReadOnly | QIODevice::Unbuffered)); // its bytes, whatever becomes of its name
        const QByteArray before = log.readAll();
        QVERIFY(before != QByteArray(before.size(), '\0'));
        QCOMPARE(read().calls, 1); // who only looks does nothing to it
        QVERIFY(log.seek(0));
        QCOMPARE(log.readAll(), before);
        QVERIFY(journal->recordEnd(RunEnd::StoppedByPerson));
        QVERIFY(log.size() >= before.size()); // nothing of it was given back as it is
        journal.reset();
        QVERIFY(!log.exists());
        QVERIFY(log.seek(0));
        const QByteArray after = log.readAll();
        QVERIFY(after.size() >= before.size());
        QCOMPARE(after, QByteArray(after.size(), '\0'));
        QCOMPARE(read().calls, 1);
    }

    void whatWasAnsweredIsWhatTheAnswerSaid()
    {
        auto journal = create();
        QVERIFY(journal->record({{1, {0, 1, 2}}}, {}));
        const friends::Outcome fine{Cause::Row, 0, 200, 0, {}};
        const friends::Outcome missing{Cause::Row, 30003, 200, 0, "no such account"};
        QVERIFY(journal->record(
            {{2, {3}}},
            {{1, {{Verdict::Imported, 0}, {Verdict::Failed, 1}, {Verdict::Retry, 1}}, {fine, missing}}}));
        QVERIFY(journal->recordEnd(RunEnd::StoppedByPerson));
        journal.reset();
        const JournalRun run = read();
        QCOMPARE(run.states,
                 (std::vector<State>{State::Imported, State::Failed, State::Ready, State::Unknown}));
        QCOMPARE(run.outcomes.at(1).info, QByteArray("no such account"));
        QCOMPARE(run.outcomes.at(1).attempts, 1);
        QCOMPARE(run.end->end, RunEnd::StoppedByPerson);
        QCOMPARE(run.head.connectionName, u"Test"_s);
    }

    void aRowOnceUnknownStaysSoUntilAnAnswerSettlesIt()
    {
        auto journal = create();
        const friends::Outcome cut{Cause::Transport, 3, 0, 0, {}};
        const friends::Outcome busy{Cause::Row, 30006, 200, 0, {}};
        QVERIFY(journal->record({{1, {0, 1}}}, {}));
        QVERIFY(journal->record({{2, {0, 1}}},
                                {{1, {{Verdict::RetryUnknown, 0}, {Verdict::RetryUnknown, 0}}, {cut}}}));
        QVERIFY(journal->record({}, {{2, {{Verdict::Retry, 0}, {Verdict::Imported, 0}}, {busy}}}));
        journal.reset();
        const JournalRun run = read();
        QCOMPARE(run.states.at(0), State::Unknown);
        QCOMPARE(run.states.at(1), State::Imported);
        QCOMPARE(run.outcomes.at(0).attempts, 2);
    }

    void othersCannotReadIt()
    {
        auto journal = create();
        QVERIFY(journal->record({{1, {0}}}, {}));
        const QFileInfoList files = QDir(m_dir->path() + u"/journals"_s).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 2); // the journal and its WAL
        for (const QFileInfo &file : files) {
            QVERIFY2(!(file.permissions()
                       & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)),
                     qPrintable(file.fileName()));
        }
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        QFile file(m_dir->filePath(u"a file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto journal =
            Journal::create(file.fileName() + u"/journals"_s, headFor(m_plan), m_input, m_plan);
        QVERIFY(std::holds_alternative<QString>(journal));
        QVERIFY(!std::get<QString>(journal).isEmpty());
    }

    void aJournalIsNeverOverwritten()
    {
        const auto journal = create();
        const auto second = Journal::create(m_dir->path() + u"/journals"_s, headFor(m_plan), m_input, m_plan);
        QVERIFY(std::holds_alternative<QString>(second));
    }

    void rubbishIsNotReadAsARun()
    {
        QDir().mkpath(m_dir->path() + u"/journals"_s);
        QFile file(Journal::path(m_dir->path() + u"/journals"_s, u"run-1"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QVERIFY(std::holds_alternative<QString>(readJournal(file.fileName())));
        QVERIFY(std::holds_alternative<QString>(readJournal(m_dir->filePath(u"not there"_s))));
    }

    void theHistoryTellsHowEachRunStands()
    {
        const QString dir = m_dir->path() + u"/journals"_s;
        QVERIFY(listRuns(dir).isEmpty());
        auto journal = create();
        QVERIFY(journal->record({{1, {0, 1}}}, {}));
        QVERIFY(journal->record({{2, {2}}},
                                {{1, {{Verdict::Imported, 0}, {Verdict::Failed, 0}}, {friends::Outcome{}}}}));
        const auto lock = lockJournal(Journal::path(dir, u"run-1"_s));
        QCOMPARE(listRuns(dir).at(0).state, RunState::GoingOn);
        QVERIFY(!canResume(listRuns(dir).at(0)));
        QVERIFY(!deleteRun(dir, u"run-1"_s));
        lock->unlock();
        journal.reset();
        const RunSummary run = listRuns(dir).at(0);
        QCOMPARE(run.state, RunState::Interrupted);
        QCOMPARE(run.imported, 1);
        QCOMPARE(run.failed, 1);
        QCOMPARE(run.unknown, 1);
        QCOMPARE(run.notSent, 1);
        QVERIFY(canResume(run));
        QVERIFY(deleteRun(dir, u"run-1"_s));
        QVERIFY(QDir(dir).entryList(QDir::Files).isEmpty());
        QCOMPARE(summariseRun(dir, u"run-1"_s).state, RunState::Unreadable);
    }

    void theFiguresTellWhatFailedAndWhose()
    {
        const QString dir = m_dir->path() + u"/journals"_s;
        const friends::Outcome refused{friends::Cause::Row, 30003, 200, 1, "no such account"};
        auto journal = create();
        QVERIFY(journal->record({{1, {0, 1}}}, {}));
        QVERIFY(journal->record(
            {{2, {2}}},
            {{1, {{Verdict::Imported, 0}, {Verdict::Failed, 1}}, {friends::Outcome{}, refused}}}));
        journal.reset();
        const auto read = readFigures(dir, u"run-1"_s);
        QVERIFY(std::holds_alternative<RunFigures>(read));
        const RunFigures &figures = std::get<RunFigures>(read);
        QCOMPARE(figures.run.failed, 1);
        QCOMPARE(figures.failures.size(), 2);
        QCOMPARE(figures.failures.at(0).rows + figures.failures.at(1).rows, 2);
        qint64 lost = 0;
        for (const AccountFailures &each : figures.accounts)
            lost += each.rows;
        QCOMPARE(lost, 2);
        QCOMPARE(std::accumulate(figures.settled.begin(), figures.settled.end(), qint64{0}), 2);
        QVERIFY(std::holds_alternative<QString>(readFigures(dir, u"no such run"_s)));
    }

    void theRowsComeBackFromTheJournal()
    {
        create().reset();
        const auto read = readRows(Journal::path(m_dir->path() + u"/journals"_s, u"run-1"_s));
        QVERIFY(std::holds_alternative<RunInput>(read));
        const RunInput &input = std::get<RunInput>(read);
        QCOMPARE(input.rows.size(), m_plan.order.size());
        for (std::size_t i = 0; i < input.rows.size(); ++i) {
            friends::RowFields stored;
            friends::RowFields original;
            input.blocks[input.rows[i].block]->readFields(input.rows[i].place, stored);
            const SourceRow &row = m_input.rows[m_plan.order[i]];
            m_input.blocks[row.block]->readFields(row.place, original);
            QCOMPARE(stored.plain, original.plain);
            QCOMPARE(stored.line, original.line);
        }
    }

    void placesAreKeptInAFewBytes()
    {
        std::vector<quint32> places;
        for (quint32 i = 0; i < 1000; ++i)
            places.push_back(500 + i);
        places.push_back(7);
        const QByteArray bytes = writePlaces(places);
        QVERIFY(bytes.size() < 10);
        QCOMPARE(*readPlaces(bytes, 2000), places);
        QVERIFY(!readPlaces(bytes, 1000));
        QVERIFY(!readPlaces(bytes.chopped(1), 2000));
    }

private:
    std::unique_ptr<Journal> create()
    {
        auto journal = Journal::create(m_dir->path() + u"/journals"_s, headFor(m_plan), m_input, m_plan);
        if (const QString *error = std::get_if<QString>(&journal))
            qFatal("%s", qPrintable(*error));
        return std::move(std::get<std::unique_ptr<Journal>>(journal));
    }

    JournalRun read()
    {
        auto run = readJournal(Journal::path(m_dir->path() + u"/journals"_s, u"run-1"_s));
        if (const QString *error = std::get_if<QString>(&run))
            qFatal("%s", qPrintable(*error));
        return std::get<JournalRun>(run);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    RunInput m_input;
    Plan m_plan;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"

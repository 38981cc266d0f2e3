// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scriptedservice.h"
#include "importing/attempts.h"
#include "importing/journal.h"
#include "importing/rowsofrun.h"
#include "importing/watchedrun.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace importing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Arrival;
using fakes::Reply;
using fakes::ScriptedService;

/// Which calls carried a row, and what each of them told.
class TestAttempts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallOfARowIsTold()
    {
        ScriptedService service([](const Arrival &arrival) {
            if (arrival.to.contains(u"busy"_s) && arrival.timesSeen == 1)
                return Reply{Reply::Kind::Answer, ScriptedService::refusal(60008, "try again")};
            if (arrival.to.contains(u"busy"_s) && arrival.timesSeen == 2)
                return Reply{Reply::Kind::CutBeforeHeaders};
            return Reply{Reply::Kind::Answer, ScriptedService::answer(arrival.to, [](const QString &to) {
                             return to == u"gone"_s ? 30003 : 0;
                         })};
        });
        RunSettings settings;
        settings.firstRetryWait = 5ms;
        settings.batchSize = 1;
        Watched watched(rowsOfRun({{u"a"_s, u"fine"_s}, {u"b"_s, u"busy"_s}, {u"a"_s, u"gone"_s}}),
                        service.url(), settings, m_dir.path());
        const QDateTime before = QDateTime::currentDateTimeUtc();
        QVERIFY(watched.finish());
        const QString path = Journal::path(m_dir.path(), watched.run().runId());

        const QList<Attempt> busy = attemptsOf(path, "b", "busy");
        QCOMPARE(busy.size(), 3);
        QCOMPARE(busy.at(0).verdict, Verdict::Retry);
        QCOMPARE(busy.at(0).outcome.code, 60008);
        QCOMPARE(busy.at(0).outcome.info, QByteArray("try again"));
        QCOMPARE(busy.at(1).verdict, Verdict::RetryUnknown);
        QCOMPARE(busy.at(1).outcome.cause, friends::Cause::Transport);
        QCOMPARE(busy.at(2).verdict, Verdict::Imported);
        QDateTime last = before;
        for (const Attempt &attempt : busy) {
            QVERIFY(attempt.started >= last && attempt.ended >= attempt.started && !attempt.check);
            last = attempt.started;
        }
        QCOMPARE(attemptsOf(path, "a", "gone").size(), 1);
        QCOMPARE(attemptsOf(path, "a", "gone").at(0).verdict, Verdict::Failed);
        QCOMPARE(attemptsOf(path, "a", "busy").size(), 0);
    }

    void aCallThatTheProgramDidNotLiveToSeeHasNoEnd()
    {
        const RunInput input = rowsOfRun({{u"a"_s, u"x"_s}, {u"a"_s, u"y"_s}});
        RunHead head;
        head.runId = u"20261122-100000-cccc"_s;
        head.rows = 2;
        auto created = Journal::create(m_dir.path(), head, input, makePlan(input));
        QVERIFY(std::get<std::unique_ptr<Journal>>(created)->record({{1, {1}}}, {}));
        const QString path = Journal::path(m_dir.path(), head.runId);
        const QList<Attempt> attempts = attemptsOf(path, "a", "y"); // while the journal is open
        QCOMPARE(attempts.size(), 1);
        QVERIFY(attempts.at(0).started.isValid());
        QVERIFY(!attempts.at(0).ended.isValid());
        QCOMPARE(attemptsOf(path, "a", "x").size(), 0);
        QCOMPARE(attemptsOf(path + u"nothing"_s, "a", "x").size(), 0);
    }

    void aRowIsFoundAmongMany()
    {
        QList<std::pair<QString, QString>> pairs;
        for (int i = 0; i < 60'000; ++i) // its rows are in several parts of the journal
            pairs.append({u"someone with a long name %1"_s.arg(i % 7), u"friend %1"_s.arg(i)});
        const RunInput input = rowsOfRun(pairs);
        const Plan plan = makePlan(input);
        RunHead head;
        head.runId = u"20261122-100000-dddd"_s;
        head.rows = pairs.size();
        auto created = Journal::create(m_dir.path(), head, input, plan);
        const quint32 place = 59'000;
        QVERIFY(std::get<std::unique_ptr<Journal>>(created)->record({{1, {place}}}, {}));
        const auto [from, to] = pairs.at(plan.order.at(place));
        const QString path = Journal::path(m_dir.path(), head.runId);
        QCOMPARE(attemptsOf(path, from.toUtf8(), to.toUtf8()).size(), 1);
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestAttempts)
#include "tst_attempts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scriptedservice.h"
#include "importing/journal.h"
#include "importing/rowsofrun.h"
#include "importing/watchedrun.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <atomic>

using namespace importing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Arrival;
using fakes::Reply;
using fakes::ScriptedService;
using friends::State;

namespace {

int fine(const QString &)
{
    return 0;
}

Reply allImported(const Arrival &arrival)
{
    return {Reply::Kind::Answer, ScriptedService::answer(arrival.to, fine)};
}

QList<std::pair<QString, QString>> manyPairs(int rows, int accounts)
{
    QRandomGenerator random(5);
    QList<std::pair<QString, QString>> pairs;
    for (int i = 0; i < rows; ++i)
        pairs.append({u"from%1"_s.arg(random.bounded(accounts)), u"to%1"_s.arg(i)});
    return pairs;
}

RunSettings quick()
{
    RunSettings settings;
    settings.firstRetryWait = 5ms;
    settings.callTimeout = 5s;
    return settings;
}

/// A run of many rows, of which one had its only attempt without an answer.
struct OneUnknown {
    OneUnknown(bool isThere, const QString &dir)
        : service([isThere](const Arrival &arrival) {
              if (arrival.check)
                  return Reply{Reply::Kind::Answer,
                               ScriptedService::checked(arrival.to, [isThere](auto) { return isThere; })};
              if (arrival.from == u"from0"_s && arrival.timesSeen == 1)
                  return Reply{Reply::Kind::CutBeforeHeaders};
              Reply reply = allImported(arrival);
              reply.delayMs = 20;
              return reply;
          }),
          watched(rowsOfRun(pairs()), service.url(), settings(), dir)
    {
    }
    static QList<std::pair<QString, QString>> pairs()
    {
        QList<std::pair<QString, QString>> pairs;
        for (quint32 i = 0; i < row; ++i)
            pairs.append({u"from1"_s, u"to%1"_s.arg(i)});
        pairs.append({u"from0"_s, u"in doubt"_s});
        return pairs;
    }
    static RunSettings settings()
    {
        RunSettings settings = quick();
        settings.batchSize = 1;
        settings.maxAttempts = 1;
        return settings;
    }
    [[nodiscard]] bool pauseWhenUnknown()
    {
        watched.run().start();
        if (!QTest::qWaitFor([this] { return watched.run().progress().unknown == 1; }))
            return false;
        watched.run().pause();
        return QTest::qWaitFor([this] { return watched.run().progress().phase == RunPhase::Paused; });
    }

    static constexpr quint32 row = 200;
    ScriptedService service;
    Watched watched;
};

} // namespace

class TestRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowGetsWhatTheServiceSaid()
    {
        const auto code = [](const QString &to) {
            return to.endsWith(u'7') ? 30003 : to.endsWith(u'8') ? 30010 : 0;
        };
        ScriptedService service([&](const Arrival &arrival) {
            return Reply{Reply::Kind::Answer, ScriptedService::answer(arrival.to, code), 200, 3};
        });
        const auto pairs = manyPairs(5000, 40);
        Watched watched(rowsOfRun(pairs), service.url(), quick(), m_dir.path());
        QVERIFY(watched.finish());
        for (qsizetype row = 0; row < pairs.size(); ++row) {
            const int expected = code(pairs.at(row).second);
            QCOMPARE(watched.state(static_cast<std::size_t>(row)),
                     expected == 0 ? State::Imported : State::Failed);
            QCOMPARE(watched.outcome(static_cast<std::size_t>(row)).code, expected);
        }
        QCOMPARE(watched.result().end, RunEnd::Completed);
        QCOMPARE(watched.result().totals.imported, 4000);
        QCOMPARE(watched.result().codes, (QMap<int, qint64>{{30003, 500}, {30010, 500}}));
        QCOMPARE(service.overlaps(), 0);
        for (const Arrival &arrival : service.arrivals()) {
            QVERIFY(arrival.to.size() <= 1000);
            QCOMPARE(QSet<QString>(arrival.to.begin(), arrival.to.end()).size(), arrival.to.size());
        }
        for (const int times : service.pairs())
            QCOMPARE(times, 1);
    }

    void smallBatchesKeepOrderLaneAndLimit()
    {
        ScriptedService service(allImported);
        RunSettings settings = quick();
        settings.batchSize = 2;
        settings.callsPerSecond = 100;
        Watched watched(rowsOfRun(manyPairs(500, 8)), service.url(), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.count(State::Imported), 500);
        QVERIFY(service.mostInASecond() <= 100);
        QCOMPARE(service.overlaps(), 0);
    }

    void passingTroubleHealsWithoutAPerson_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("502") << static_cast<int>(Reply::Kind::Answer) << 502 << 0;
        QTest::newRow("429") << static_cast<int>(Reply::Kind::Answer) << 429 << 0;
        QTest::newRow("closed before an answer")
            << static_cast<int>(Reply::Kind::CutBeforeHeaders) << 200 << 0;
        QTest::newRow("closed in the headers") << static_cast<int>(Reply::Kind::CutInHeaders) << 200 << 0;
        QTest::newRow("closed in the body") << static_cast<int>(Reply::Kind::CutInBody) << 200 << 0;
        for (const int code :
             {30006, 30007, 30008, 60007, 60008, 60011, 60013, 60014, 60018, 60019, 70169, 70202, 70500})
            QTest::addRow("%d for the call", code) << static_cast<int>(Reply::Kind::Answer) << 200 << code;
        QTest::newRow("a new signature") << static_cast<int>(Reply::Kind::Answer) << 200 << 70001;
    }
    void passingTroubleHealsWithoutAPerson()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(int, code);
        ScriptedService service([&](const Arrival &arrival) {
            if (arrival.timesSeen > 1)
                return allImported(arrival);
            const QByteArray body = code == 0 ? ScriptedService::answer(arrival.to, fine)
                                              : ScriptedService::refusal(code, "passing");
            return Reply{static_cast<Reply::Kind>(kind), body, status};
        });
        Watched watched(rowsOfRun(manyPairs(30, 3)), service.url(), quick(), m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.count(State::Imported), 30);
        for (const int times : service.pairs())
            QCOMPARE(times, 2);
        QCOMPARE(watched.result().totals.retries, 3);
        QCOMPARE(service.overlaps(), 0);
    }

    void onlyTheRowsThatAskForItAreRepeated()
    {
        ScriptedService service([](const Arrival &arrival) {
            return Reply{Reply::Kind::Answer, ScriptedService::answer(arrival.to, [&](const QString &to) {
                             return to == u"to3"_s && arrival.timesSeen == 1 && arrival.to.size() > 1 ? 30006
                                                                                                      : 0;
                         })};
        });
        Watched watched(rowsOfRun(manyPairs(10, 1)), service.url(), quick(), m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.count(State::Imported), 10);
        QCOMPARE(service.arrivals().size(), 2);
        QCOMPARE(service.arrivals().at(1).to, QStringList{u"to3"_s});
        QCOMPARE(watched.outcome(3).attempts, 2);
    }

    void attemptsEndAndTheRowIsFailedWithItsCode()
    {
        ScriptedService service([](const Arrival &arrival) {
            return Reply{Reply::Kind::Answer, ScriptedService::answer(arrival.to, [](const QString &to) {
                             return to == u"to1"_s ? 30006 : 0;
                         })};
        });
        RunSettings settings = quick();
        settings.maxAttempts = 3;
        Watched watched(rowsOfRun(manyPairs(3, 1)), service.url(), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.state(1), State::Failed);
        QCOMPARE(watched.outcome(1).code, 30006);
        QCOMPARE(watched.outcome(1).attempts, 3);
        QCOMPARE(service.arrivals().size(), 3);
        QCOMPARE(watched.result().codes, (QMap<int, qint64>{{30006, 1}}));
    }

    void anAnswerThatNeverComesLeavesTheRowUnknown()
    {
        ScriptedService service([](const Arrival &arrival) {
            return arrival.from == u"from0"_s ? Reply{Reply::Kind::CutBeforeHeaders} : allImported(arrival);
        });
        RunSettings settings = quick();
        settings.batchSize = 1;
        settings.maxAttempts = 2;
        const auto pairs = QList<std::pair<QString, QString>>{{u"from0"_s, u"x"_s}, {u"from1"_s, u"1"_s},
                                                              {u"from1"_s, u"2"_s}, {u"from1"_s, u"3"_s},
                                                              {u"from1"_s, u"4"_s}, {u"from1"_s, u"5"_s}};
        Watched watched(rowsOfRun(pairs), service.url(), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.state(0), State::Unknown);
        QCOMPARE(service.pairs().value(u"from0\nx"_s), 2);
    }

    void aStopCodeEndsTheRunAtOnce()
    {
        ScriptedService service([](const Arrival &) {
            return Reply{Reply::Kind::Answer, ScriptedService::refusal(70003, "wrong key")};
        });
        Watched watched(rowsOfRun(manyPairs(400, 40)), service.url(), quick(), m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.result().end, RunEnd::StoppedByService);
        QCOMPARE(watched.result().stop.code, 70003);
        QCOMPARE(service.arrivals().size(), 1);
        QCOMPARE(watched.count(State::Imported), 0);
        const Progress totals = watched.result().totals;
        QCOMPARE(totals.imported + totals.failed + totals.unknown + totals.notSent, 400);
        QVERIFY(totals.notSent > 300);
    }

    void aSignatureThatStaysExpiredStopsAfterASecondTry()
    {
        ScriptedService service([](const Arrival &) {
            return Reply{Reply::Kind::Answer, ScriptedService::refusal(70001, "expired")};
        });
        Watched watched(rowsOfRun(manyPairs(4, 1)), service.url(), quick(), m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.result().end, RunEnd::StoppedByService);
        QCOMPARE(watched.result().stop.code, 70001);
        QCOMPARE(service.arrivals().size(), 2);
    }

    void aClockThatIsOffIsNamed()
    {
        ScriptedService service([](const Arrival &) {
            Reply reply{Reply::Kind::Answer, ScriptedService::refusal(70001, "expired")};
            reply.date = "Sat, 01 Jan 2050 00:00:00 GMT";
            return reply;
        });
        Watched watched(rowsOfRun(manyPairs(1, 1)), service.url(), quick(), m_dir.path());
        QVERIFY(watched.finish());
        QVERIFY(watched.result().stop.clockOffset > 365 * 24 * 3600);
    }

    void aHostThatIsNotThereEndsTheRunAndNothingIsUnknown()
    {
        QUrl gone;
        {
            ScriptedService service(allImported);
            gone = service.url();
        }
        Watched watched(rowsOfRun(manyPairs(100, 10)), gone, quick(), m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.result().end, RunEnd::StoppedByService);
        QCOMPARE(watched.result().stop.cause, friends::Cause::Transport);
        QCOMPARE(watched.result().stop.code, static_cast<int>(chatapi::TransportError::ConnectionRefused));
        QCOMPARE(watched.result().totals.notSent, 100);
    }

    void aNetworkThatGoesAwayIsWaitedForAndCostsNoAttempts_data()
    {
        QTest::addColumn<QUrl>("standby");
        QTest::newRow("the host") << QUrl();
        QTest::newRow("the host, and names do not resolve") << QUrl(u"http://standby.invalid"_s);
    }

    void aNetworkThatGoesAwayIsWaitedForAndCostsNoAttempts()
    {
        QFETCH(QUrl, standby);
        ScriptedService service(allImported);
        RunSettings settings = quick();
        settings.batchSize = 1;
        settings.callsPerSecond = 50;
        settings.maxAttempts = 2;
        settings.firstRetryWait = 1ms;
        Target target = Watched::target(service.url());
        if (!standby.isEmpty())
            target.standby = standby;
        Watched watched(rowsOfRun(manyPairs(40, 4)), target, settings, m_dir.path());
        bool gone = false;
        bool back = false;
        QObject::connect(&watched.run(), &Run::progressed, &watched.run(), [&](const Progress &progress) {
            if (!gone && progress.imported >= 4) {
                gone = true;
                service.goAway();
            }
            // It says that it waits, and is not over.
            if (gone && !back && progress.untilNextCall > 600ms) {
                back = true;
                service.comeBack();
            }
        });
        QVERIFY(watched.finish());
        QVERIFY(gone && back);
        QCOMPARE(watched.result().end, RunEnd::Completed);
        QCOMPARE(watched.result().totals.imported, 40);
        QCOMPARE(watched.count(State::Imported), 40);
    }

    void aNetworkThatStaysAwayEndsTheRunInTheEnd()
    {
        ScriptedService service(allImported);
        RunSettings settings = quick();
        settings.batchSize = 1;
        settings.networkPatience = 600ms;
        Watched watched(rowsOfRun(manyPairs(40, 4)), service.url(), settings, m_dir.path());
        QObject::connect(&watched.run(), &Run::progressed, &watched.run(), [&](const Progress &progress) {
            if (progress.imported > 0)
                service.goAway();
        });
        QVERIFY(watched.finish());
        QCOMPARE(watched.result().end, RunEnd::StoppedByService);
        QCOMPARE(watched.result().stop.code, static_cast<int>(chatapi::TransportError::ConnectionRefused));
        const Progress totals = watched.result().totals;
        QCOMPARE(totals.failed, 0);
        QCOMPARE(totals.imported + totals.unknown + totals.notSent, 40);
        QVERIFY(totals.imported > 0 && totals.notSent > 0);
    }

    void aHostThatNeverAnswersEndsTheRun()
    {
        ScriptedService service([](const Arrival &) { return Reply{Reply::Kind::Silence}; });
        RunSettings settings = quick();
        settings.callTimeout = 30ms;
        Watched watched(rowsOfRun(manyPairs(200, 50)), service.url(), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.result().end, RunEnd::StoppedByService);
        QCOMPARE(watched.result().stop.code, static_cast<int>(chatapi::TransportError::Timeout));
        const Progress totals = watched.result().totals;
        QCOMPARE(totals.unknown + totals.notSent, 200);
        QVERIFY(totals.unknown > 0);
    }

    void oneCallThatIsCutOffDoesNotEndTheRunHoweverFewAttemptsThereAre()
    {
        ScriptedService service([](const Arrival &arrival) {
            return arrival.number == 1 || arrival.number == 4 ? Reply{Reply::Kind::CutBeforeHeaders}
                                                              : allImported(arrival);
        });
        RunSettings settings = quick();
        settings.batchSize = 10;
        settings.maxAttempts = 1;
        Watched watched(rowsOfRun(manyPairs(100, 1)), service.url(), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.result().end, RunEnd::Completed);
        QCOMPARE(watched.count(State::Unknown), 20);
        QCOMPARE(watched.count(State::Imported), 80);
    }

    void oneAccountInTroubleDoesNotEndTheRun_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("cut off") << static_cast<int>(Reply::Kind::CutBeforeHeaders) << 200;
        QTest::newRow("500") << static_cast<int>(Reply::Kind::Answer) << 500;
        QTest::newRow("429") << static_cast<int>(Reply::Kind::Answer) << 429;
        QTest::newRow("never answered") << static_cast<int>(Reply::Kind::Silence) << 200;
    }
    void oneAccountInTroubleDoesNotEndTheRun()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        ScriptedService service([&](const Arrival &arrival) {
            if (arrival.from != u"from3"_s)
                return allImported(arrival);
            return Reply{static_cast<Reply::Kind>(kind), "<h1>no</h1>", status};
        });
        RunSettings settings = quick();
        settings.batchSize = 1;
        settings.maxAttempts = 3;
        settings.callTimeout = 200ms;
        const auto pairs = manyPairs(60, 6);
        Watched watched(rowsOfRun(pairs), service.url(), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.result().end, RunEnd::Completed);
        for (qsizetype row = 0; row < pairs.size(); ++row) {
            if (pairs.at(row).first != u"from3"_s)
                QCOMPARE(watched.state(static_cast<std::size_t>(row)), State::Imported);
            else
                QCOMPARE(watched.outcome(static_cast<std::size_t>(row)).attempts, 3);
        }
    }

    void whatWasRefusedForNowIsToldWhenTheRunStops_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("state");
        QTest::newRow("a timeout inside the service: it may have been applied")
            << 30007 << static_cast<int>(State::Unknown);
        QTest::newRow("an error inside the service") << 30006 << static_cast<int>(State::Unknown);
        QTest::newRow("too often: it was not applied") << 60011 << static_cast<int>(State::Ready);
        QTest::newRow("two at once: it was not applied") << 30008 << static_cast<int>(State::Ready);
    }
    void whatWasRefusedForNowIsToldWhenTheRunStops()
    {
        QFETCH(int, code);
        QFETCH(int, state);
        ScriptedService service([&](const Arrival &arrival) {
            return Reply{Reply::Kind::Answer,
                         ScriptedService::refusal(arrival.from == u"from0"_s ? code : 60020, "not now")};
        });
        RunSettings settings = quick();
        settings.firstRetryWait = 30s;
        const auto pairs = QList<std::pair<QString, QString>>{{u"from0"_s, u"x"_s}, {u"from1"_s, u"y"_s}};
        Watched watched(rowsOfRun(pairs), service.url(), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.result().end, RunEnd::StoppedByService);
        QCOMPARE(static_cast<int>(watched.state(0)), state);
        QCOMPARE(watched.outcome(0).code, code);
        QCOMPARE(watched.outcome(0).attempts, 1);
        QCOMPARE(watched.result().totals.unknown + watched.result().totals.notSent, 1);
        const auto read = readJournal(Journal::path(m_dir.path(), watched.run().runId()));
        const JournalRun &run = std::get<JournalRun>(read);
        QCOMPARE(static_cast<int>(run.states.at(0)), state);
        QCOMPARE(run.outcomes.at(0).code, code);
        QCOMPARE(run.outcomes.at(0).attempts, 1);
    }

    void bytesThatDripDoNotHoldACallForever()
    {
        ScriptedService service([](const Arrival &arrival) {
            return arrival.timesSeen == 1 ? Reply{Reply::Kind::Drip, QByteArray(100'000, ' ')}
                                          : allImported(arrival);
        });
        RunSettings settings = quick();
        settings.callTimeout = 300ms;
        Watched watched(rowsOfRun(manyPairs(2, 1)), service.url(), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.count(State::Imported), 2);
    }

    void pausingLetsWhatIsOnItsWayComeBackAndSendsNothingMore()
    {
        ScriptedService service([](const Arrival &arrival) {
            Reply reply = allImported(arrival);
            reply.delayMs = 20;
            return reply;
        });
        RunSettings settings = quick();
        settings.batchSize = 1;
        Watched watched(rowsOfRun(manyPairs(60, 3)), service.url(), settings, m_dir.path());
        watched.run().start();
        QTRY_VERIFY(watched.run().progress().imported > 5);
        watched.run().pause();
        QTRY_COMPARE(watched.run().progress().phase, RunPhase::Paused);
        QCOMPARE(watched.run().progress().inFlight, 0);
        const qsizetype arrived = service.arrivals().size();
        QVERIFY(arrived < 60);
        watched.run().resume();
        QVERIFY(watched.wait());
        QCOMPARE(watched.count(State::Imported), 60);
        for (const int times : service.pairs())
            QCOMPARE(times, 1);
    }

    void stoppingLeavesNothingInBetween()
    {
        ScriptedService service([](const Arrival &arrival) {
            return arrival.number > 10 ? Reply{Reply::Kind::Silence} : allImported(arrival);
        });
        RunSettings settings = quick();
        settings.batchSize = 1;
        Watched watched(rowsOfRun(manyPairs(200, 20)), service.url(), settings, m_dir.path());
        watched.run().start();
        QTRY_VERIFY(service.arrivals().size() > 10);
        watched.run().stop(50ms);
        QVERIFY(watched.wait());
        const RunResult result = watched.result();
        QCOMPARE(result.end, RunEnd::StoppedByPerson);
        QCOMPARE(result.totals.imported, watched.count(State::Imported));
        QCOMPARE(result.totals.unknown, watched.count(State::Unknown));
        QVERIFY(result.totals.unknown >= 1);
        QCOMPARE(result.totals.imported + result.totals.failed + result.totals.unknown
                     + result.totals.notSent,
                 200);
    }

    void unknownRowsAreLookedUpWhileTheRunGoesOn_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<int>("timesSent");
        QTest::newRow("it is there: not sent again") << true << 1;
        QTest::newRow("it is not there: sent again") << false << 2;
    }
    void unknownRowsAreLookedUpWhileTheRunGoesOn()
    {
        QFETCH(bool, isThere);
        QFETCH(int, timesSent);
        OneUnknown run(isThere, m_dir.path());
        QVERIFY(run.pauseWhenUnknown());
        run.watched.run().checkUnknown({run.row, 0, 77777}); // others are left alone
        run.watched.run().resume();
        QVERIFY(run.watched.wait());
        QCOMPARE(run.watched.state(run.row), State::Imported);
        QCOMPARE(run.watched.outcome(run.row).attempts, timesSent);
        QCOMPARE(run.watched.outcome(run.row).cause == friends::Cause::FoundByCheck, isThere);
        const RunResult result = run.watched.result();
        QCOMPARE(result.end, RunEnd::Completed);
        QCOMPARE(result.totals.imported, result.totals.rows);
        QCOMPARE(result.totals.unknown, 0);
        QCOMPARE(run.service.pairs().value(u"from0\nin doubt"_s), timesSent);
        QCOMPARE(run.service.overlaps(), 0);
        const auto read = readJournal(Journal::path(m_dir.path(), run.watched.run().runId()));
        QCOMPARE(std::get<JournalRun>(read).states.at(run.row), State::Imported);
    }

    void unknownRowsThatWereNotLookedUpBeforeTheEndStayUnknown()
    {
        OneUnknown run(true, m_dir.path());
        QVERIFY(run.pauseWhenUnknown());
        run.watched.run().checkUnknown({run.row});
        run.watched.run().stop(50ms);
        QVERIFY(run.watched.wait());
        QCOMPARE(run.watched.state(run.row), State::Unknown);
        QCOMPARE(run.watched.result().totals.unknown, 1);
        const auto read = readJournal(Journal::path(m_dir.path(), run.watched.run().runId()));
        QCOMPARE(std::get<JournalRun>(read).states.at(run.row), State::Unknown);
    }

    void whatWasLookedUpAndIsNotThereIsNoLongerUnknownWhenTheRunStops()
    {
        ScriptedService service([](const Arrival &arrival) {
            return arrival.check
                ? Reply{Reply::Kind::Answer, ScriptedService::checked(arrival.to, [](auto) { return false; })}
                : Reply{Reply::Kind::Answer, ScriptedService::refusal(70003, "key")};
        });
        RunInput input = rowsOfRun({{u"a"_s, u"x"_s}, {u"b"_s, u"y"_s}});
        input.states = {State::Unknown, State::Unknown};
        Watched watched(input, service.url(), quick(), m_dir.path());
        QVERIFY(watched.finish());
        const Progress totals = watched.result().totals;
        QCOMPARE(watched.count(State::Unknown), totals.unknown);
        QCOMPARE(watched.count(State::Ready), totals.notSent);
        QCOMPARE(watched.count(State::Failed), totals.failed);
        QCOMPARE(watched.count(State::Queued), totals.unknown); // those that nothing was said of
    }

    void whatWaitsToBeRepeatedWhenTheRunEndsIsUnknownAndNotCalledNotSent()
    {
        ScriptedService service([](const Arrival &arrival) {
            return arrival.from == u"from0"_s
                ? Reply{Reply::Kind::CutBeforeHeaders}
                : Reply{Reply::Kind::Answer, ScriptedService::refusal(70003, "key")};
        });
        RunSettings settings = quick();
        settings.firstRetryWait = 30s;
        const auto pairs = QList<std::pair<QString, QString>>{{u"from0"_s, u"x"_s}, {u"from1"_s, u"y"_s}};
        Watched watched(rowsOfRun(pairs), service.url(), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.result().end, RunEnd::StoppedByService);
        QCOMPARE(watched.state(0), State::Unknown);
        QCOMPARE(watched.outcome(0).attempts, 1);
        QCOMPARE(watched.result().totals.unknown, 1);
        QCOMPARE(watched.result().totals.notSent, 0);
        const auto read = readJournal(Journal::path(m_dir.path(), watched.run().runId()));
        QCOMPARE(std::get<JournalRun>(read).states.at(0), State::Unknown);
    }

    void theJournalSaysWhatTheScreenSays()
    {
        ScriptedService service([](const Arrival &arrival) {
            return Reply{Reply::Kind::Answer, ScriptedService::answer(arrival.to, [](const QString &to) {
                             return to.endsWith(u'3') ? 30003 : 0;
                         })};
        });
        const auto pairs = manyPairs(50, 1);
        Watched watched(rowsOfRun(pairs), service.url(), quick(), m_dir.path());
        QVERIFY(watched.finish());
        const QString path = Journal::path(m_dir.path(), watched.run().runId());
        const auto read = readJournal(path);
        QVERIFY(std::holds_alternative<JournalRun>(read));
        const JournalRun &run = std::get<JournalRun>(read);
        QCOMPARE(run.end->end, RunEnd::Completed);
        QCOMPARE(run.states.size(), 50U);
        for (std::size_t row = 0; row < 50; ++row)
            QCOMPARE(run.states.at(row), watched.state(row));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("a secret key"));
        QVERIFY(!bytes.contains("1400000001"));
        QVERIFY(!bytes.contains("usersig"));
    }

    void whatCannotBeRecordedIsNotSent()
    {
        ScriptedService service(allImported);
        QFile file(m_dir.filePath(u"in the way"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Watched watched(rowsOfRun(manyPairs(5, 1)), service.url(), quick(), file.fileName());
        QVERIFY(watched.finish());
        QCOMPARE(watched.result().end, RunEnd::JournalUnwritable);
        QVERIFY(!watched.result().stop.journalError.isEmpty());
        QCOMPARE(service.arrivals().size(), 0);
        QCOMPARE(watched.result().totals.notSent, 5);
    }

    void aJournalThatSomebodyElseLocksStopsTheRunBeforeMoreIsSent()
    {
        ScriptedService service([](const Arrival &arrival) {
            Reply reply = allImported(arrival);
            reply.delayMs = 2000; // time to take the lock meanwhile
            return reply;
        });
        RunSettings settings = quick();
        settings.batchSize = 1;
        Watched watched(rowsOfRun(manyPairs(20, 1)), service.url(), settings, m_dir.path());
        watched.run().start();
        QTRY_COMPARE(service.arrivals().size(), 1);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"somebody else"_s);
            other.setDatabaseName(Journal::path(m_dir.path(), watched.run().runId()));
            QVERIFY(other.open() && QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        }
        QVERIFY(watched.wait());
        QSqlDatabase::removeDatabase(u"somebody else"_s);
        const RunResult result = watched.result();
        QCOMPARE(result.end, RunEnd::JournalUnwritable);
        QVERIFY2(result.stop.journalError.contains(u"locked"_s), qPrintable(result.stop.journalError));
        QCOMPARE(service.arrivals().size(), 1);
        QCOMPARE(result.totals.imported, 1);
        QCOMPARE(result.totals.notSent, 19);
        // What could not be recorded is unknown to the journal, and neither lost nor imported.
        const auto read = readJournal(Journal::path(m_dir.path(), watched.run().runId()));
        const std::vector<State> &states = std::get<JournalRun>(read).states;
        QCOMPARE(std::count(states.begin(), states.end(), State::Unknown), 1);
        QCOMPARE(std::count(states.begin(), states.end(), State::Ready), 19);
    }

    void rowsThatWereUnknownBeforeARunAreSoInItsJournalToo()
    {
        ScriptedService service([](const Arrival &) { return Reply{Reply::Kind::Silence}; });
        RunInput input = rowsOfRun(manyPairs(3, 1));
        input.states = {State::Ready, State::Unknown, State::Ready};
        QString runId;
        {
            Watched watched(input, service.url(), quick(), m_dir.path());
            runId = watched.run().runId();
            watched.run().start();
            QTRY_COMPARE(service.arrivals().size(), 1); // the question whether it is there
        }
        const auto read = readJournal(Journal::path(m_dir.path(), runId));
        const JournalRun &run = std::get<JournalRun>(read);
        QCOMPARE(run.states, (std::vector<State>{State::Ready, State::Unknown, State::Ready}));
        QCOMPARE(run.calls, 1);
    }

    void aRunWithoutRowsEnds()
    {
        ScriptedService service(allImported);
        Watched watched({}, service.url(), quick(), m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.result().end, RunEnd::Completed);
        QCOMPARE(watched.timesFinished(), 1);
    }

    void aRunThatIsThrownAwayLeavesAJournalThatKnows()
    {
        ScriptedService service([](const Arrival &arrival) {
            return arrival.number > 3 ? Reply{Reply::Kind::Silence} : allImported(arrival);
        });
        RunSettings settings = quick();
        settings.batchSize = 1;
        QString runId;
        {
            Watched watched(rowsOfRun(manyPairs(20, 1)), service.url(), settings, m_dir.path());
            runId = watched.run().runId();
            watched.run().start();
            QTRY_COMPARE(service.arrivals().size(), 4);
        }
        const auto read = readJournal(Journal::path(m_dir.path(), runId));
        QVERIFY(std::holds_alternative<JournalRun>(read));
        const std::vector<State> &states = std::get<JournalRun>(read).states;
        QCOMPARE(std::count(states.begin(), states.end(), State::Imported), 3);
        QCOMPARE(std::count(states.begin(), states.end(), State::Unknown), 1);
        QCOMPARE(std::count(states.begin(), states.end(), State::Ready), 16);
    }

    void anUnknownRowIsLookedUpAndOnlySentWhenItIsNotThere()
    {
        ScriptedService service([](const Arrival &arrival) {
            if (!arrival.check)
                return allImported(arrival);
            return Reply{Reply::Kind::Answer, ScriptedService::checked(arrival.to, [](const QString &to) {
                             return to == u"to1"_s;
                         })};
        });
        RunInput input = rowsOfRun(manyPairs(4, 1));
        input.states = {State::Ready, State::Unknown, State::Unknown, State::Imported};
        input.attempts = {0, 5, 5, 1};
        Watched watched(input, service.url(), quick(), m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.outcome(1).cause, friends::Cause::FoundByCheck);
        QCOMPARE(watched.outcome(1).attempts, 5);
        QCOMPARE(watched.outcome(2).cause, friends::Cause::Row);
        QCOMPARE(watched.outcome(2).attempts, 6);
        QCOMPARE(watched.result().totals.imported, 4);
        QCOMPARE(service.pairs(), (QHash<QString, int>{{u"from0\nto0"_s, 1}, {u"from0\nto2"_s, 1}}));
        QCOMPARE(service.overlaps(), 0);
    }

    void aCheckAloneSendsNothing()
    {
        ScriptedService service([](const Arrival &arrival) {
            return Reply{Reply::Kind::Answer, ScriptedService::checked(arrival.to, [](const QString &to) {
                             return to == u"to1"_s;
                         })};
        });
        RunInput input = rowsOfRun(manyPairs(3, 1));
        input.states = {State::Unknown, State::Unknown, State::Unknown};
        input.checkOnly = true;
        Watched watched(input, service.url(), quick(), m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.state(1), State::Imported);
        QCOMPARE(watched.outcome(1).cause, friends::Cause::FoundByCheck);
        QCOMPARE(watched.state(0), State::Ready);
        QCOMPARE(watched.state(2), State::Ready);
        QCOMPARE(watched.result().end, RunEnd::Completed);
        QCOMPARE(watched.result().totals.imported, 1);
        QCOMPARE(watched.result().totals.notSent, 2);
        QVERIFY(service.pairs().isEmpty());
    }

    void aRowThatCannotBeLookedUpStaysUnknown()
    {
        ScriptedService service([](const Arrival &arrival) {
            return arrival.check ? Reply{Reply::Kind::Answer, ScriptedService::refusal(30006, "later")}
                                 : allImported(arrival);
        });
        RunInput input = rowsOfRun(manyPairs(2, 1));
        input.states = {State::Unknown, State::Ready};
        RunSettings settings = quick();
        settings.maxAttempts = 3;
        Watched watched(input, service.url(), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.state(0), State::Unknown);
        QCOMPARE(watched.state(1), State::Imported);
        QCOMPARE(service.arrivals().size(), 4);
        QCOMPARE(service.pairs().value(u"from0\nto0"_s), 0);
    }

    void aRunThatWasCutOffGoesOnWhereItWas()
    {
        // The first three calls are applied and answered, the fourth is applied and its answer never comes.
        QSet<QString> friendsThere;
        ScriptedService service([&](const Arrival &arrival) {
            if (arrival.check)
                return Reply{Reply::Kind::Answer,
                             ScriptedService::checked(
                                 arrival.to, [&](const QString &to) { return friendsThere.contains(to); })};
            friendsThere += QSet<QString>(arrival.to.begin(), arrival.to.end());
            return arrival.number == 4 ? Reply{Reply::Kind::Silence} : allImported(arrival);
        });
        RunSettings settings = quick();
        settings.batchSize = 1;
        QString runId;
        {
            Watched watched(rowsOfRun(manyPairs(20, 1)), service.url(), settings, m_dir.path());
            runId = watched.run().runId();
            watched.run().start();
            QTRY_COMPARE(service.arrivals().size(), 4);
        }
        Run resumed(runId, Watched::target(service.url()), settings, m_dir.path());
        QSignalSpy finished(&resumed, &Run::finished);
        resumed.start();
        QVERIFY(finished.wait(30'000));
        const RunResult result = finished.at(0).at(0).value<RunResult>();
        QCOMPARE(result.end, RunEnd::Completed);
        QCOMPARE(result.totals.imported, 20);
        QCOMPARE(friendsThere.size(), 20);
        for (const int times : service.pairs())
            QCOMPARE(times, 1);
        const auto read = readJournal(Journal::path(m_dir.path(), runId));
        const JournalRun &run = std::get<JournalRun>(read);
        QCOMPARE(std::count(run.states.begin(), run.states.end(), State::Imported), 20);
        QCOMPARE(run.outcomes.at(3).cause, friends::Cause::FoundByCheck);
        QCOMPARE(run.end->end, RunEnd::Completed);
    }

    void aRunThatIsGoingOnIsNotTakenUpTwice()
    {
        ScriptedService service([](const Arrival &) { return Reply{Reply::Kind::Silence}; });
        Watched first(rowsOfRun(manyPairs(2, 1)), service.url(), quick(), m_dir.path());
        first.run().start();
        QTRY_COMPARE(service.arrivals().size(), 1);
        Run second(first.run().runId(), Watched::target(service.url()), quick(), m_dir.path());
        QSignalSpy finished(&second, &Run::finished);
        second.start();
        QVERIFY(finished.wait(10'000));
        QCOMPARE(finished.at(0).at(0).value<RunResult>().end, RunEnd::JournalInUse);
        QCOMPARE(service.arrivals().size(), 1);
    }

    void twoRunsForOneAppGoOneAfterTheOther()
    {
        std::atomic<bool> answer = false;
        ScriptedService service([&](const Arrival &arrival) {
            Reply reply = allImported(arrival);
            if (!answer)
                reply.kind = Reply::Kind::CutBeforeHeaders;
            return reply;
        });
        RunSettings settings = quick();
        settings.maxAttempts = 100;
        settings.maxRetryWait = 20ms;
        Watched first(rowsOfRun(manyPairs(2, 1)), service.url(), settings, m_dir.path());
        first.run().start();
        QTRY_VERIFY(!service.arrivals().isEmpty());
        Watched second(rowsOfRun({{u"another"_s, u"x"_s}}), service.url(), quick(), m_dir.path());
        second.run().start();
        QTRY_COMPARE(second.run().progress().phase, RunPhase::Waiting);
        QVERIFY(!service.pairs().contains(u"another\nx"_s));
        answer = true;
        QVERIFY(first.wait());
        QVERIFY(second.wait());
        QCOMPARE(second.count(State::Imported), 1);
    }

    void theStandbyHostIsUsedWhileTheHostCannotBeReached()
    {
        QUrl gone;
        {
            ScriptedService service(allImported);
            gone = service.url();
        }
        ScriptedService standby(allImported);
        Target target = Watched::target(gone);
        target.standby = standby.url();
        Run run(rowsOfRun(manyPairs(50, 5)), target, quick(), m_dir.path());
        QSignalSpy finished(&run, &Run::finished);
        run.start();
        QVERIFY(finished.wait(30'000));
        const RunResult result = finished.at(0).at(0).value<RunResult>();
        QCOMPARE(result.totals.imported, 50);
        QVERIFY(result.totals.onStandby);
        for (const int times : standby.pairs())
            QCOMPARE(times, 1);
    }

    void anAnswerNeverMovesTheRunToTheStandbyHost()
    {
        ScriptedService service([](const Arrival &arrival) {
            return arrival.timesSeen == 1 ? Reply{Reply::Kind::Answer, {}, 503} : allImported(arrival);
        });
        ScriptedService standby(allImported);
        Target target = Watched::target(service.url());
        target.standby = standby.url();
        Run run(rowsOfRun(manyPairs(5, 1)), target, quick(), m_dir.path());
        QSignalSpy finished(&run, &Run::finished);
        run.start();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(finished.at(0).at(0).value<RunResult>().totals.imported, 5);
        QVERIFY(standby.arrivals().isEmpty());
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"

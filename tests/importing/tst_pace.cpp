// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/pace.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <cmath>

#include <algorithm>
#include <map>

using namespace importing;
using namespace std::chrono_literals;

namespace {

int mostInASecond(std::vector<Nanoseconds> times)
{
    std::sort(times.begin(), times.end());
    std::ptrdiff_t most = 0;
    for (auto last = times.begin(); last != times.end(); ++last) {
        const auto first = std::upper_bound(times.begin(), times.end(), *last - 1s);
        most = std::max(most, last - first + 1);
    }
    return static_cast<int>(most);
}

/// A way there and back on which calls are late.
struct Network {
    Nanoseconds there = 20ms;
    Nanoseconds back = 30ms;
    Nanoseconds shaking{0}; ///< each way takes up to this much more
    Nanoseconds stallEvery{0}; ///< now and then the service counts nothing for a while ...
    Nanoseconds stallFor{0}; ///< ... and then everything that has come meanwhile
};

/// Begins calls as early as the pace allows, the first one alone as a run does, from a loop that is late by
/// up to `lateness` each time; gives the times at which the service counts them.
std::vector<Nanoseconds> countedCalls(Pace &pace, Nanoseconds until, Nanoseconds lateness,
                                      const Network &network)
{
    QRandomGenerator random(7);
    const auto upTo = [&](Nanoseconds most) {
        return most > 0ns ? Nanoseconds(random.bounded(static_cast<qint64>(most.count()))) : 0ns;
    };
    std::vector<Nanoseconds> counted;
    std::multimap<Nanoseconds, quint64> ends;
    Nanoseconds now{0};
    bool answered = false;
    while (now < until) {
        Nanoseconds next = answered || ends.empty() ? pace.nextStart(now) : ends.begin()->first;
        if (!ends.empty())
            next = std::min(next, ends.begin()->first);
        now = std::max(now, next) + upTo(lateness) + 1us;
        while (!ends.empty() && ends.begin()->first <= now) {
            pace.ended(ends.begin()->second, now);
            answered = true;
            ends.erase(ends.begin());
        }
        while (pace.nextStart(now) <= now && (answered || ends.empty())) {
            const quint64 call = pace.started(now);
            Nanoseconds count = now + network.there + upTo(network.shaking);
            if (network.stallEvery > 0ns && count % network.stallEvery < network.stallFor)
                count += network.stallFor - count % network.stallEvery;
            counted.push_back(count);
            ends.emplace(count + network.back + upTo(network.shaking), call);
        }
    }
    return counted;
}

} // namespace

class TestPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSlidingSecondHoldsMoreThanTheLimit_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("lateMs");
        for (const int limit : {1, 2, 7, 60, 200}) {
            for (const int late : {0, 1, 15, 300})
                QTest::addRow("limit %d, loop late by up to %d ms", limit, late) << limit << late;
        }
    }
    void noSlidingSecondHoldsMoreThanTheLimit()
    {
        QFETCH(int, limit);
        QFETCH(int, lateMs);
        Pace pace(limit);
        const std::vector<Nanoseconds> times = countedCalls(pace, 20s, std::chrono::milliseconds(lateMs), {});
        QVERIFY(times.size() >= 15);
        QVERIFY2(mostInASecond(times) <= limit, qPrintable(QString::number(mostInASecond(times))));
    }

    void callsThatAreLateOnTheirWayStillKeepTheLimit_data()
    {
        QTest::addColumn<int>("shakingMs");
        QTest::addColumn<int>("stallMs");
        for (const int shaking : {0, 15, 80, 400}) {
            for (const int stall : {0, 100, 500, 1500})
                QTest::addRow("shaken by up to %d ms, stalled for %d ms", shaking, stall) << shaking << stall;
        }
    }
    void callsThatAreLateOnTheirWayStillKeepTheLimit()
    {
        QFETCH(int, shakingMs);
        QFETCH(int, stallMs);
        Pace pace(200);
        Network network;
        network.shaking = std::chrono::milliseconds(shakingMs);
        network.stallEvery = stallMs > 0 ? Nanoseconds(3s) : 0ns;
        network.stallFor = std::chrono::milliseconds(stallMs);
        const std::vector<Nanoseconds> times = countedCalls(pace, 30s, 1ms, network);
        const int most = mostInASecond(times);
        QVERIFY2(most <= 200, qPrintable(QString::number(most)));
        QVERIFY(times.size() > 2000);
    }

    void whateverTheClockDoesNoSecondHoldsMoreThanTheLimit_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whateverTheClockDoesNoSecondHoldsMoreThanTheLimit()
    {
        // Limits, networks, loops that are late, sleeping computers, lost answers and slow codes as they
        // come.
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto upTo = [&](Nanoseconds most) {
            return Nanoseconds(random.bounded(static_cast<qint64>(most.count()) + 1));
        };
        const int limit = 1 + static_cast<int>(random.bounded(200));
        const Nanoseconds lateness = upTo(random.bounded(3) == 0 ? Nanoseconds(200ms) : Nanoseconds(3ms));
        const Nanoseconds there = upTo(100ms);
        const Nanoseconds shaking = upTo(random.bounded(2) == 0 ? Nanoseconds(20ms) : Nanoseconds(600ms));
        Pace pace(limit);
        std::vector<Nanoseconds> counted;
        std::multimap<Nanoseconds, quint64> ends;
        Nanoseconds now{0};
        bool answered = false;
        while (now < 40s && counted.size() < 3000) {
            Nanoseconds next = answered || ends.empty() ? pace.nextStart(now) : ends.begin()->first;
            if (!ends.empty())
                next = std::min(next, ends.begin()->first);
            now = std::max(now, next) + upTo(lateness) + 1us;
            if (random.bounded(400) == 0)
                now += upTo(30s); // asleep
            while (!ends.empty() && ends.begin()->first <= now) {
                pace.ended(ends.begin()->second, now);
                answered = true;
                ends.erase(ends.begin());
                if (random.bounded(200) == 0)
                    pace.slowDown(now);
            }
            while (pace.nextStart(now) <= now && (answered || ends.empty())) {
                const quint64 call = pace.started(now);
                const Nanoseconds count = now + there + upTo(shaking);
                counted.push_back(count);
                const bool lost = random.bounded(100) == 0;
                ends.emplace(lost ? now + 30s : count + there + upTo(shaking), call);
            }
        }
        QVERIFY(counted.size() > 10);
        const int most = mostInASecond(counted);
        QVERIFY2(most <= limit, qPrintable(QStringLiteral("%1 of %2").arg(most).arg(limit)));
    }

    void thePaceIsNearlyTheLimitWhereNothingIsLate()
    {
        Pace pace(200);
        QVERIFY(countedCalls(pace, 10s, 1ms, {}).size() > 1900);
    }

    void askedToSlowDownItHalvesAndRecovers()
    {
        Pace pace(200);
        pace.slowDown(10s);
        QCOMPARE(pace.share(10s), 0.5);
        pace.slowDown(Nanoseconds(10s) + 100ms); // the answers to calls that were under way say the same
        QVERIFY(pace.share(Nanoseconds(10s) + 100ms) >= 0.5);
        pace.slowDown(12s);
        QVERIFY(pace.share(12s) < 0.4);
        QCOMPARE(pace.share(60s), 1.0);
    }

    void theWindowBeginsWithOneAndGrowsWhileAnswersStayFast()
    {
        FlightWindow window(64);
        QCOMPARE(window.size(), 1);
        for (int i = 0; i < 100; ++i)
            window.answered(50ms, true);
        QCOMPARE(window.size(), 64);
    }

    void theWindowDoesNotGrowWhenItIsNotUsed()
    {
        FlightWindow window(64);
        for (int i = 0; i < 100; ++i)
            window.answered(50ms, false);
        QCOMPARE(window.size(), 8);
    }

    void theWindowShrinksWhenAnswersTakeLongAndNeverBelowOne()
    {
        FlightWindow window(64);
        for (int i = 0; i < 100; ++i)
            window.answered(50ms, true);
        for (int i = 0; i < 40; ++i)
            window.answered(2s, true);
        QVERIFY(window.size() < 30);
        for (int i = 0; i < 50; ++i)
            window.troubled();
        QCOMPARE(window.size(), 1);
    }

    void theWindowStaysWhereAnswersTakeAnyTime()
    {
        QRandomGenerator random(7);
        FlightWindow window(64);
        for (int i = 0; i < 5000; ++i) { // exponential, 100 ms on average
            const double ms = -100 * std::log(1 - random.generateDouble());
            window.answered(std::chrono::milliseconds(static_cast<int>(ms)), true);
            QVERIFY2(window.size() >= std::min(8, i + 1), qPrintable(QString::number(i)));
        }
        QCOMPARE(window.size(), 64);
    }

    void aFewCallsInTroubleDoNotCloseTheWindow()
    {
        FlightWindow window(64);
        for (int i = 0; i < 5000; ++i) {
            if (i % 50 == 49)
                window.troubled();
            else
                window.answered(100ms, true);
        }
        QCOMPARE(window.size(), 64);
    }
};

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"

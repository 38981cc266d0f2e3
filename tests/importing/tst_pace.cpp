// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/pace.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>

using namespace importing;
using namespace std::chrono_literals;

namespace {

int mostInASecond(const std::vector<Nanoseconds> &times)
{
    std::ptrdiff_t most = 0;
    for (auto last = times.begin(); last != times.end(); ++last) {
        const auto first = std::upper_bound(times.begin(), times.end(), *last - 1s);
        most = std::max(most, last - first + 1);
    }
    return static_cast<int>(most);
}

/// Begins calls as early as the pace allows, from a loop that is late by up to `lateness` each time.
std::vector<Nanoseconds> callsAt(Pace &pace, Nanoseconds until, Nanoseconds lateness)
{
    QRandomGenerator random(7);
    std::vector<Nanoseconds> times;
    Nanoseconds now{0};
    while (now < until) {
        now = std::max(now, pace.nextStart(now));
        if (lateness > 0ns)
            now += Nanoseconds(random.bounded(static_cast<qint64>(lateness.count())));
        while (pace.nextStart(now) <= now) {
            pace.started(now);
            times.push_back(now);
        }
    }
    return times;
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
        const std::vector<Nanoseconds> times = callsAt(pace, 20s, std::chrono::milliseconds(lateMs));
        QVERIFY(times.size() >= 15);
        QVERIFY2(mostInASecond(times) <= limit, qPrintable(QString::number(mostInASecond(times))));
    }

    void callsThatAreShakenOnTheirWayStillKeepTheLimit()
    {
        Pace pace(200);
        std::vector<Nanoseconds> times = callsAt(pace, 20s, 1ms);
        QRandomGenerator random(11);
        for (Nanoseconds &time : times)
            time += Nanoseconds(random.bounded(qint64{30'000'000}));
        std::sort(times.begin(), times.end());
        QVERIFY(mostInASecond(times) <= 200);
    }

    void thePaceIsNearlyTheLimitWhereTheLoopIsOnTime()
    {
        Pace pace(200);
        QVERIFY(callsAt(pace, 10s, 1ms).size() > 1850);
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
        QCOMPARE(window.size(), 1);
    }

    void theWindowShrinksWhenAnswersTakeLongAndNeverBelowOne()
    {
        FlightWindow window(64);
        for (int i = 0; i < 100; ++i)
            window.answered(50ms, true);
        for (int i = 0; i < 20; ++i)
            window.answered(2s, true);
        QVERIFY(window.size() < 30);
        for (int i = 0; i < 50; ++i)
            window.troubled();
        QCOMPARE(window.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/clocks.h"

#include "chatapi/usersig.h"
#include "importing/pace.h"

#include <QtTest/QTest>

using namespace importing;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

} // namespace

/// A computer that sleeps, clocks that jump, a network that comes and goes: with clocks that are values.
class TestClocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBusyComputerIsAwake()
    {
        AwakeWatch watch;
        QVERIFY(!watch.slept(1h, noon));
        for (int i = 1; i < 100; ++i)
            QVERIFY(!watch.slept(1h + i * 2s, noon.addSecs(2 * i)));
    }

    void sleepIsNoticedByWhicheverClockTellsIt()
    {
        AwakeWatch standsStill; // the steady clock of many systems while they sleep
        QVERIFY(!standsStill.slept(10s, noon));
        QVERIFY(standsStill.slept(10s + 50ms, noon.addSecs(8 * 3600)));
        QVERIFY(!standsStill.slept(10s + 100ms, noon.addSecs(8 * 3600)));

        AwakeWatch goesOn; // and of others; also when the process was held
        QVERIFY(!goesOn.slept(10s, noon));
        QVERIFY(goesOn.slept(10s + 8h, noon.addSecs(8 * 3600)));

        AwakeWatch setBack; // somebody set the clock: taken for sleep, which does no harm
        QVERIFY(!setBack.slept(10s, noon));
        QVERIFY(setBack.slept(10s + 50ms, noon.addDays(-3)));
    }

    void anAnswerThatSleptIsNoClockThatIsOff()
    {
        // Sent at noon, written at once, read when the lid was opened in the evening.
        QCOMPARE(clockOffset(noon, noon.addSecs(8 * 3600), noon.addSecs(1)), 0);
        // The clock was set forward, and back, while the call was on its way.
        QCOMPARE(clockOffset(noon, noon.addDays(2), noon.addSecs(1)), 0);
        QCOMPARE(clockOffset(noon, noon.addDays(-2), noon.addDays(-2).addSecs(1)), 0);
    }

    void aClockThatIsOffIs()
    {
        QCOMPARE(clockOffset(noon, noon.addSecs(1), noon.addSecs(3601)), 3600);
        QCOMPARE(clockOffset(noon, noon.addSecs(1), noon.addSecs(-3600)), -3600);
    }

    /// What a run does with a signature when the clock jumps and the service refuses it: one more try is
    /// enough, each time.
    void aSignatureFollowsEveryJump()
    {
        const chatapi::Credentials credentials(1400000001, "key", "administrator");
        chatapi::UserSigSource source(credentials);
        const qint64 real = noon.toSecsSinceEpoch(); // the service's clock
        for (const qint64 jump : {0LL, 2LL * 86400, 0LL, -400LL * 86400, 0LL, 3600LL}) {
            const qint64 here = real + jump;
            const QByteArray first = source.current(here);
            if (chatapi::verifyUserSig(first, credentials, real) == chatapi::UserSigVerdict::Valid)
                continue;
            const QDateTime now = QDateTime::fromSecsSinceEpoch(here, Qt::UTC);
            source.setClockOffset(clockOffset(now, now, noon));
            source.renew();
            QCOMPARE(chatapi::verifyUserSig(source.current(here), credentials, real),
                     chatapi::UserSigVerdict::Valid);
        }
    }

    void aSignatureIsFreshAfterADayOfSleep()
    {
        const chatapi::Credentials credentials(1400000001, "key", "administrator");
        chatapi::UserSigSource source(credentials);
        const qint64 before = noon.toSecsSinceEpoch();
        QVERIFY(!source.current(before).isEmpty());
        for (const qint64 later : {20LL * 3600, 3LL * 86400})
            QCOMPARE(chatapi::verifyUserSig(source.current(before + later), credentials, before + later),
                     chatapi::UserSigVerdict::Valid);
    }

    /// However long nothing ran, no second has more calls than are allowed.
    void thePaceIsKeptAfterAJump()
    {
        Pace pace(200);
        std::vector<Nanoseconds> starts;
        Nanoseconds time = 1s;
        for (int i = 0; i < 1000; ++i) {
            if (i == 300)
                time += 8h;
            time = std::max(time, pace.nextStart(time));
            const quint64 call = pace.started(time);
            starts.push_back(time);
            pace.ended(call, time + 10ms);
        }
        for (std::size_t first = 0, last = 0; last < starts.size(); ++last) {
            while (starts[last] - starts[first] >= 1s)
                ++first;
            QVERIFY(last - first + 1 <= 200);
        }
        QVERIFY(starts.back() - starts[300] < 4s); // and it is not slower either
    }

    void aNetworkThatIsAwayIsTriedMoreAndMoreSeldom()
    {
        Absence absence(60s);
        QCOMPARE(absence.nextTry(), 0ns);
        Nanoseconds time = 100s;
        std::vector<Nanoseconds> waits;
        while (absence.waits(time)) {
            QVERIFY(absence.waits(time)); // two calls of the same failure
            waits.push_back(absence.nextTry() - time);
            time = absence.nextTry();
        }
        QCOMPARE(waits.front(), Nanoseconds(500ms));
        QCOMPARE(waits.back(), Nanoseconds(8s));
        QVERIFY(std::is_sorted(waits.begin(), waits.end()));
        QVERIFY(time >= 160s && time < 170s);
        absence.over();
        QCOMPARE(absence.nextTry(), 0ns);
        QVERIFY(absence.waits(time));
        QVERIFY(!Absence(0s).waits(time)); // who wants one attempt gets one
    }
};

QTEST_GUILESS_MAIN(TestClocks)

#include "tst_clocks.moc"

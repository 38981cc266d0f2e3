// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/hostchoice.h"

#include <QtTest/QTest>

using namespace importing;
using namespace std::chrono_literals;

class TestHostChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHostIsUsedWhileItCanBeReached()
    {
        HostChoice choice(m_host, m_standby);
        QCOMPARE(choice.next(0s), m_host);
        choice.reached(m_host);
        QCOMPARE(choice.next(1h), m_host);
        QVERIFY(!choice.isOnStandby());
    }

    void theStandbyIsUsedWhenItCannot()
    {
        HostChoice choice(m_host, m_standby);
        choice.unreachable(m_host, 10s);
        QVERIFY(choice.isOnStandby());
        QCOMPARE(choice.next(10s), m_standby);
        QCOMPARE(choice.next(69s), m_standby);
    }

    void onceAMinuteOneCallTriesTheHostAgain()
    {
        HostChoice choice(m_host, m_standby);
        choice.unreachable(m_host, 10s);
        QCOMPARE(choice.next(70s), m_host);
        QCOMPARE(choice.next(70s), m_standby); // one call, not all
        QVERIFY(choice.isOnStandby());
        choice.unreachable(m_host, 71s);
        QCOMPARE(choice.next(100s), m_standby);
        QCOMPARE(choice.next(131s), m_host);
        choice.reached(m_host);
        QVERIFY(!choice.isOnStandby());
        QCOMPARE(choice.next(131s), m_host);
    }

    void answersOfTheStandbyKeepTheRunThere()
    {
        HostChoice choice(m_host, m_standby);
        choice.unreachable(m_host, 10s);
        choice.reached(m_standby);
        QVERIFY(choice.isOnStandby());
    }

    void aStandbyThatCannotBeReachedEitherGivesWay()
    {
        HostChoice choice(m_host, m_standby);
        choice.unreachable(m_host, 10s);
        choice.unreachable(m_standby, 11s);
        QCOMPARE(choice.next(11s), m_host);
    }

    void withoutAStandbyThereIsNothingToChoose()
    {
        HostChoice choice(m_host, std::nullopt);
        choice.unreachable(m_host, 10s);
        QCOMPARE(choice.next(11s), m_host);
        QVERIFY(!choice.isOnStandby());
    }

private:
    const QUrl m_host{QStringLiteral("https://host.example.com")};
    const QUrl m_standby{QStringLiteral("https://standby.example.com")};
};

QTEST_GUILESS_MAIN(TestHostChoice)
#include "tst_hostchoice.moc"

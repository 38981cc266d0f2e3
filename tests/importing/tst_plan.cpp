// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/plan.h"
#include "importing/rowsofrun.h"

#include <QtTest/QTest>

using namespace importing;
using namespace Qt::StringLiterals;

class TestPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOneAccountStandTogetherInTheTablesOrder()
    {
        const Plan plan = makePlan(rowsOfRun(
            {{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}, {u"a"_s, u"2"_s}, {u"c"_s, u"9"_s}, {u"b"_s, u"0"_s}}));
        QCOMPARE(plan.order, (std::vector<quint32>{0, 2, 1, 4, 3}));
        QCOMPARE(plan.lanes, (std::vector<Lane>{{0, 2}, {2, 2}, {4, 1}}));
        QVERIFY(plan.repeated.empty());
    }

    void aPairGoesOnceAndItsRepetitionsAreNamed()
    {
        const Plan plan =
            makePlan(rowsOfRun({{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}, {u"a"_s, u"1"_s}, {u"a"_s, u"1"_s}}));
        QCOMPARE(plan.order, (std::vector<quint32>{0, 1}));
        QCOMPARE(plan.repeated, (std::vector<quint32>{2, 3}));
    }

    void callsAreCountedForEachAccountByItself()
    {
        QList<std::pair<QString, QString>> pairs;
        for (int i = 0; i < 2001; ++i)
            pairs.append({u"a"_s, QString::number(i)});
        pairs.append({u"b"_s, u"x"_s});
        const Plan plan = makePlan(rowsOfRun(pairs));
        QCOMPARE(plan.calls(1000), 4);
        QCOMPARE(plan.calls(1), 2002);
    }

    void nothingToSendIsAnEmptyPlan()
    {
        const Plan plan = makePlan({});
        QVERIFY(plan.order.empty());
        QVERIFY(plan.lanes.empty());
        QCOMPARE(plan.calls(1000), 0);
    }

    void theLeastTimeKeepsTheLimit()
    {
        QCOMPARE(leastTime(1, 200).count(), 0);
        QVERIFY(leastTime(201, 200) >= std::chrono::seconds(1));
        QVERIFY(leastTime(2001, 200) >= std::chrono::seconds(10));
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"

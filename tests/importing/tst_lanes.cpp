// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/lanes.h"

#include <QtTest/QTest>

using namespace importing;
using namespace std::chrono_literals;

namespace {

Batch batchOf(std::vector<quint32> rows, quint32 lane = 0)
{
    Batch batch;
    batch.lane = lane;
    batch.rows = std::move(rows);
    batch.repeated = true;
    return batch;
}

} // namespace

class TestLanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLaneGivesNothingMoreUntilItsBatchIsBack()
    {
        Plan plan;
        plan.lanes = {{0, 5}};
        const std::vector<friends::State> allReady;
        Lanes lanes(plan, 2, allReady);
        const auto first = lanes.take(0s);
        QCOMPARE(first->rows, (std::vector<quint32>{0, 1}));
        QVERIFY(!lanes.take(0s));
        QVERIFY(!lanes.take(1h));
        QVERIFY(!lanes.nextDue());
        lanes.returned(first->lane, {}, 0s, false);
        const auto second = lanes.take(0s);
        QCOMPARE(second->rows, (std::vector<quint32>{2, 3}));
        lanes.returned(second->lane, {}, 0s, false);
        QCOMPARE(lanes.take(0s)->rows, (std::vector<quint32>{4}));
    }

    void lanesTakeTurns()
    {
        Plan plan;
        plan.lanes = {{0, 2}, {2, 2}};
        const std::vector<friends::State> allReady;
        Lanes lanes(plan, 1, allReady);
        const auto a = lanes.take(0s);
        const auto b = lanes.take(0s);
        QCOMPARE(a->lane, 0U);
        QCOMPARE(b->lane, 1U);
        lanes.returned(b->lane, {}, 0s, false);
        QCOMPARE(lanes.take(0s)->lane, 1U);
    }

    void rowsToBeRepeatedWaitWhileTheLaneGoesOn()
    {
        Plan plan;
        plan.lanes = {{0, 4}};
        const std::vector<friends::State> allReady;
        Lanes lanes(plan, 2, allReady);
        const auto first = lanes.take(0s);
        lanes.returned(first->lane, {batchOf({1})}, 10s, false);
        const auto second = lanes.take(1s);
        QCOMPARE(second->rows, (std::vector<quint32>{2, 3}));
        lanes.returned(second->lane, {}, 0s, false);
        QVERIFY(!lanes.take(9s));
        QCOMPARE(*lanes.nextDue(), Nanoseconds(10s));
        const auto again = lanes.take(10s);
        QCOMPARE(again->rows, (std::vector<quint32>{1}));
        QVERIFY(again->repeated);
        lanes.returned(again->lane, {}, 0s, false);
        QVERIFY(lanes.isEmpty());
    }

    void aLaneThatWaitsSendsNothingElseBefore()
    {
        Plan plan;
        plan.lanes = {{0, 4}};
        const std::vector<friends::State> allReady;
        Lanes lanes(plan, 2, allReady);
        const auto first = lanes.take(0s);
        lanes.returned(first->lane, {batchOf({0, 1})}, 10s, true);
        QVERIFY(!lanes.take(9s));
        QVERIFY(!lanes.isEmpty());
        QCOMPARE(lanes.take(10s)->rows, (std::vector<quint32>{0, 1}));
    }

    void unknownRowsAreLookedUpFirstAndSettledOnesLeftAlone()
    {
        using friends::State;
        Plan plan;
        plan.lanes = {{0, 5}, {5, 1}};
        const std::vector<State> states{State::Imported, State::Ready, State::Unknown,
                                        State::Failed,   State::Ready, State::Imported};
        Lanes lanes(plan, 10, states);
        const auto check = lanes.take(0s);
        QVERIFY(check->check);
        QCOMPARE(check->rows, (std::vector<quint32>{2}));
        QVERIFY(!lanes.take(0s));
        lanes.returned(0, {batchOf({2})}, 0s, false);
        QCOMPARE(lanes.take(0s)->rows, (std::vector<quint32>{2}));
        lanes.returned(0, {}, 0s, false);
        const auto fresh = lanes.take(0s);
        QVERIFY(!fresh->check);
        QCOMPARE(fresh->rows, (std::vector<quint32>{1, 4}));
        lanes.returned(0, {}, 0s, false);
        QVERIFY(lanes.isEmpty());
    }

    void rowsThatAreAddedWaitForTheirLane()
    {
        Plan plan;
        plan.lanes = {{0, 2}, {2, 1}};
        const std::vector<friends::State> allReady;
        Lanes lanes(plan, 2, allReady);
        QCOMPARE(lanes.take(0s)->lane, 0U);
        QCOMPARE(lanes.take(0s)->lane, 1U);
        lanes.returned(1, {}, 0s, false);
        QVERIFY(lanes.isEmpty());
        lanes.add(batchOf({0})); // its lane is out
        QVERIFY(!lanes.take(0s));
        lanes.add(batchOf({2}, 1)); // its lane was done
        lanes.add(batchOf({2}, 1));
        QCOMPARE(lanes.take(0s)->rows, (std::vector<quint32>{2}));
        QVERIFY2(!lanes.take(0s), "a lane never has two calls on their way");
        lanes.returned(0, {}, 0s, false);
        QCOMPARE(lanes.take(0s)->rows, (std::vector<quint32>{0}));
    }
};

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"

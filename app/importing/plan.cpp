// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/plan.h"

#include "importing/pace.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace importing {

namespace {

struct Pair {
    quint32 lane;
    std::string_view to;

    bool operator==(const Pair &) const = default;
};

struct PairHash {
    std::size_t operator()(const Pair &pair) const
    {
        return std::hash<std::string_view>{}(pair.to) ^ (std::size_t{pair.lane} * 0x9e3779b97f4a7c15U);
    }
};

} // namespace

qint64 Plan::calls(int batchSize) const
{
    qint64 calls = 0;
    for (const Lane &lane : lanes)
        calls += (static_cast<qint64>(lane.count) + batchSize - 1) / batchSize;
    return calls;
}

Plan makePlan(const RunInput &input)
{
    const friends::Column from{friends::Field::FromAccount, {}};
    const friends::Column to{friends::Field::ToAccount, {}};
    Plan plan;
    std::unordered_map<std::string_view, quint32> laneNumbers;
    std::unordered_set<Pair, PairHash> pairs;
    pairs.reserve(input.rows.size());
    constexpr quint32 leftOut = ~quint32{0};
    std::vector<quint32> laneOfRow(input.rows.size(), leftOut);
    for (std::size_t i = 0; i < input.rows.size(); ++i) {
        const SourceRow &row = input.rows[i];
        const friends::Block &block = *input.blocks[row.block];
        const auto [lane, isNew] =
            laneNumbers.try_emplace(block.field(row.place, from), static_cast<quint32>(plan.lanes.size()));
        if (isNew)
            plan.lanes.push_back({});
        if (!pairs.insert({lane->second, block.field(row.place, to)}).second) {
            plan.repeated.push_back(static_cast<quint32>(i));
            continue;
        }
        laneOfRow[i] = lane->second;
        ++plan.lanes[lane->second].count;
    }
    quint32 next = 0;
    std::vector<quint32> places;
    for (Lane &lane : plan.lanes) {
        lane.first = next;
        places.push_back(next);
        next += lane.count;
    }
    plan.order.resize(next);
    for (std::size_t i = 0; i < laneOfRow.size(); ++i) {
        if (laneOfRow[i] != leftOut)
            plan.order[places[laneOfRow[i]]++] = static_cast<quint32>(i);
    }
    return plan;
}

std::chrono::milliseconds leastTime(qint64 calls, int callsPerSecond)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(callInterval(callsPerSecond)
                                                                 * std::max<qint64>(0, calls - 1));
}

} // namespace importing

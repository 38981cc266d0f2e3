// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/plan.h"

#include "importing/pace.h"

#include <bit>
#include <string_view>
#include <unordered_map>

namespace importing {

namespace {

/// The rows whose pairs were seen, found by what makes a pair. A million of them cost 16 MB and a look at one
/// line of memory each.
class SeenPairs {
public:
    explicit SeenPairs(std::size_t rows) : m_slots(std::bit_ceil(2 * rows + 2)) { }

    /// False when a row for which `isSame` is true was inserted with this hash already.
    template <typename IsSame> bool insert(std::size_t hash, quint32 row, IsSame isSame)
    {
        const auto tag = static_cast<quint32>(quint64{hash} >> 32);
        for (std::size_t at = hash & (m_slots.size() - 1);; at = (at + 1) & (m_slots.size() - 1)) {
            Slot &slot = m_slots[at];
            if (slot.row == nobody) {
                slot = {row, tag};
                return true;
            }
            if (slot.tag == tag && isSame(slot.row))
                return false;
        }
    }

private:
    static constexpr quint32 nobody = ~quint32{0};
    struct Slot {
        quint32 row = nobody;
        quint32 tag = 0;
    };
    std::vector<Slot> m_slots;
};

/// The number of the lane of a From_Account, a new one for a new one.
class LaneNumbers {
public:
    quint32 of(std::string_view from)
    {
        if (from != m_last || m_numbers.empty()) { // neighbours often have the same
            m_number = m_numbers.try_emplace(from, static_cast<quint32>(m_numbers.size())).first->second;
            m_last = from;
        }
        return m_number;
    }

private:
    std::unordered_map<std::string_view, quint32> m_numbers;
    std::string_view m_last;
    quint32 m_number = 0;
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
    constexpr quint32 leftOut = ~quint32{0};
    std::vector<quint32> laneOfRow(input.rows.size(), leftOut);
    const auto toOf = [&](quint32 row) {
        return input.blocks[input.rows[row].block]->field(input.rows[row].place, to);
    };
    LaneNumbers laneNumbers;
    SeenPairs seen(input.rows.size());
    for (quint32 i = 0; i < input.rows.size(); ++i) {
        const SourceRow &row = input.rows[i];
        const quint32 lane = laneNumbers.of(input.blocks[row.block]->field(row.place, from));
        if (lane == plan.lanes.size())
            plan.lanes.push_back({});
        const std::string_view account = toOf(i);
        const std::size_t hash =
            std::hash<std::string_view>{}(account) ^ (std::size_t{lane} * 0x9e3779b97f4a7c15U);
        const bool isNew = seen.insert(
            hash, i, [&](quint32 other) { return laneOfRow[other] == lane && toOf(other) == account; });
        if (!isNew) {
            plan.repeated.push_back(i);
            continue;
        }
        laneOfRow[i] = lane;
        ++plan.lanes[lane].count;
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

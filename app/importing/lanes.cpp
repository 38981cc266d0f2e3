// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/lanes.h"

#include <algorithm>

namespace importing {

Lanes::Lanes(const Plan &plan, int batchSize) : m_batchSize(batchSize)
{
    m_lanes.reserve(plan.lanes.size());
    for (const Lane &lane : plan.lanes) {
        if (lane.count > 0)
            m_ready.push_back(static_cast<quint32>(m_lanes.size()));
        m_lanes.push_back({lane.first, lane.first + lane.count, Nanoseconds{0}, {}});
    }
}

std::optional<Nanoseconds> Lanes::dueTime(const LaneState &lane) const
{
    std::optional<Nanoseconds> due;
    if (lane.next < lane.end)
        due = Nanoseconds{0};
    for (const Repeat &repeat : lane.repeats)
        due = due ? std::min(*due, repeat.due) : repeat.due;
    if (due)
        due = std::max(*due, lane.waitsUntil);
    return due;
}

void Lanes::queue(quint32 lane, Nanoseconds now)
{
    const std::optional<Nanoseconds> due = dueTime(m_lanes[lane]);
    if (!due)
        return;
    if (*due <= now)
        m_ready.push_back(lane);
    else
        m_waiting.push({*due, lane});
}

std::optional<Batch> Lanes::take(Nanoseconds now)
{
    while (!m_waiting.empty() && m_waiting.top().time <= now) {
        m_ready.push_back(m_waiting.top().lane);
        m_waiting.pop();
    }
    if (m_ready.empty())
        return {};
    const quint32 number = m_ready.front();
    m_ready.pop_front();
    LaneState &lane = m_lanes[number];
    const auto due = std::find_if(lane.repeats.begin(), lane.repeats.end(),
                                  [&](const Repeat &repeat) { return repeat.due <= now; });
    if (due != lane.repeats.end()) {
        Batch batch = std::move(due->batch);
        lane.repeats.erase(due);
        return batch;
    }
    Batch batch;
    batch.lane = number;
    const quint32 end = std::min(lane.end, lane.next + static_cast<quint32>(m_batchSize));
    for (; lane.next < end; ++lane.next)
        batch.rows.push_back(lane.next);
    return batch;
}

void Lanes::putBack(Batch batch)
{
    const quint32 lane = batch.lane;
    m_lanes[lane].repeats.insert(m_lanes[lane].repeats.begin(), {std::move(batch), Nanoseconds{0}});
    m_ready.push_front(lane);
}

void Lanes::returned(const Batch &batch, std::optional<Batch> again, Nanoseconds due, bool waits)
{
    LaneState &lane = m_lanes[batch.lane];
    if (waits)
        lane.waitsUntil = due;
    if (again && !again->rows.empty())
        lane.repeats.push_back({std::move(*again), due});
    queue(batch.lane, Nanoseconds{0});
}

std::optional<Nanoseconds> Lanes::nextDue() const
{
    if (!m_ready.empty())
        return Nanoseconds{0};
    if (m_waiting.empty())
        return {};
    return m_waiting.top().time;
}

} // namespace importing

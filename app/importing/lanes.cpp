// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/lanes.h"

#include <algorithm>

namespace importing {

Lanes::Lanes(const Plan &plan, int batchSize, const std::vector<friends::State> &states)
    : m_batchSize(batchSize), m_states(states)
{
    m_lanes.reserve(plan.lanes.size());
    for (const Lane &lane : plan.lanes) {
        const auto number = static_cast<quint32>(m_lanes.size());
        m_lanes.push_back({lane.first, lane.first + lane.count, Nanoseconds{0}, {}, Standing::Done});
        addChecks(m_lanes.back(), number);
        queue(number, Nanoseconds{0});
    }
}

bool Lanes::isReady(quint32 place) const
{
    return m_states.empty() || m_states[place] == friends::State::Ready;
}

void Lanes::addChecks(LaneState &state, quint32 lane)
{
    if (m_states.empty())
        return;
    for (quint32 place = state.next; place < state.end; ++place) {
        if (m_states[place] != friends::State::Unknown)
            continue;
        if (state.repeats.empty() || state.repeats.back().batch.rows.size() >= chatapi::itemsPerCall) {
            Batch batch;
            batch.lane = lane;
            batch.check = true;
            state.repeats.push_back({std::move(batch), Nanoseconds{0}});
        }
        state.repeats.back().batch.rows.push_back(place);
    }
    while (state.next < state.end && !isReady(state.next))
        ++state.next;
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
    m_lanes[lane].standing = due ? Standing::Queued : Standing::Done;
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
    lane.standing = Standing::Out;
    const auto due = std::find_if(lane.repeats.begin(), lane.repeats.end(),
                                  [&](const Repeat &repeat) { return repeat.due <= now; });
    if (due != lane.repeats.end()) {
        Batch batch = std::move(due->batch);
        lane.repeats.erase(due);
        return batch;
    }
    Batch batch;
    batch.lane = number;
    // Never left standing on a row that is not to be sent, so that next < end means that there is one.
    while (lane.next < lane.end && batch.rows.size() < static_cast<std::size_t>(m_batchSize)) {
        batch.rows.push_back(lane.next++);
        while (lane.next < lane.end && !isReady(lane.next))
            ++lane.next;
    }
    return batch;
}

void Lanes::add(Batch batch)
{
    const quint32 lane = batch.lane;
    m_lanes[lane].repeats.push_back({std::move(batch), Nanoseconds{0}});
    if (m_lanes[lane].standing == Standing::Done)
        queue(lane, Nanoseconds{0});
}

void Lanes::returned(quint32 lane, std::vector<Batch> again, Nanoseconds due, bool waits)
{
    LaneState &state = m_lanes[lane];
    if (waits)
        state.waitsUntil = due;
    for (Batch &batch : again) {
        if (!batch.rows.empty())
            state.repeats.push_back({std::move(batch), due});
    }
    queue(lane, Nanoseconds{0});
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

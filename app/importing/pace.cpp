// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/pace.h"

#include <algorithm>

namespace importing {

namespace {

using namespace std::chrono_literals;

constexpr Nanoseconds mostCatchingUp = 20ms;
constexpr int averagedOver = 16; // answers
constexpr double muchTrouble = 0.15; // three calls of the last sixteen
constexpr double fewToBeginWith = 8; // once the first answer says that the connection is as it should be

} // namespace

Nanoseconds callInterval(int callsPerSecond)
{
    return Nanoseconds(1s + paceMargin) / std::max(1, callsPerSecond);
}

Pace::Pace(int limit)
    : m_limit(static_cast<std::size_t>(std::max(1, limit))), m_fullInterval(callInterval(limit))
{
}

double Pace::share(Nanoseconds now) const
{
    if (m_slowShare >= 1)
        return 1;
    const double seconds = std::chrono::duration<double>(now - m_slowedAt).count();
    return std::min(1.0, m_slowShare + seconds / 10);
}

Nanoseconds Pace::interval(Nanoseconds now) const
{
    return Nanoseconds(
        static_cast<Nanoseconds::rep>(static_cast<double>(m_fullInterval.count()) / share(now)));
}

Nanoseconds Pace::countedAt(const Recent &call, Nanoseconds now) const
{
    if (m_shortest < 0ns)
        return call.started;
    return std::max(call.started, (call.ended < 0ns ? now : call.ended) - m_shortest);
}

Nanoseconds Pace::nextStart(Nanoseconds now) const
{
    const Nanoseconds slot = std::max(m_slot, now - mostCatchingUp);
    if (m_recent.size() < m_limit)
        return slot;
    std::vector<Nanoseconds> free; // when each call leaves the second that the next one would stand in
    free.reserve(m_recent.size());
    for (const Recent &call : m_recent)
        free.push_back(countedAt(call, now) + 1s + paceMargin);
    const auto next = free.begin() + static_cast<std::ptrdiff_t>(m_recent.size() - m_limit);
    std::nth_element(free.begin(), next, free.end());
    return std::max(slot, *next);
}

quint64 Pace::started(Nanoseconds now)
{
    std::erase_if(m_recent, [&](const Recent &call) {
        return call.ended >= 0ns
            && call.ended + 1s + paceMargin <= now; // however short the shortest turns out to be
    });
    m_slot = std::max(m_slot, now - mostCatchingUp) + interval(now);
    m_recent.push_back({++m_lastCall, now, Nanoseconds{-1}});
    return m_lastCall;
}

void Pace::ended(quint64 number, Nanoseconds now)
{
    const auto call =
        std::find_if(m_recent.begin(), m_recent.end(), [&](const Recent &r) { return r.call == number; });
    if (call == m_recent.end())
        return;
    call->ended = now;
    const Nanoseconds took = now - call->started;
    m_shortest = m_shortest < 0ns ? took : std::min(took, m_shortest + m_shortest / 10000);
}

void Pace::slowDown(Nanoseconds now)
{
    if (m_slowShare < 1 && now - m_slowedAt < 1s)
        return;
    m_slowShare = std::max(0.005, share(now) / 2);
    m_slowedAt = now;
    m_slot = std::max(m_slot, now + interval(now));
}

FlightWindow::FlightWindow(int most) : m_most(std::max(1, most)) { }

void FlightWindow::answered(std::chrono::milliseconds elapsed, bool full)
{
    const double ms = std::max(1.0, static_cast<double>(elapsed.count()));
    if (m_answers == 0)
        m_size = std::max(m_size, std::min(m_most, fewToBeginWith));
    m_answers = std::min(m_answers + 1, averagedOver);
    m_average += (ms - m_average) / m_answers;
    m_trouble -= m_trouble / averagedOver;
    const bool known = m_answers == averagedOver;
    if (known)
        m_best = m_best <= 0 ? m_average : std::min(m_average, m_best * 1.0005);
    if (known && m_average > 2 * m_best + 100) {
        m_growing = false;
        m_size = std::max(1.0, m_size * 0.97);
    } else if (full && (!known || m_average < 1.5 * m_best + 50)) {
        m_size = std::min(m_most, m_size + (m_growing ? 1 : 1 / m_size));
    }
}

void FlightWindow::troubled()
{
    m_trouble += (1 - m_trouble) / averagedOver;
    if (m_trouble < muchTrouble)
        return;
    m_growing = false;
    m_size = std::max(1.0, m_size * 0.7);
}

} // namespace importing

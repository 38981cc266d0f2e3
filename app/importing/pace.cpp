// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/pace.h"

#include <algorithm>
#include <cmath>

namespace importing {

namespace {

using namespace std::chrono_literals;

constexpr Nanoseconds mostCatchingUp = 20ms;

} // namespace

Nanoseconds callInterval(int callsPerSecond)
{
    return Nanoseconds(1s + paceMargin) / std::max(1, callsPerSecond);
}

Pace::Pace(int limit)
    : m_fullInterval(callInterval(limit)),
      m_recent(static_cast<std::size_t>(std::max(1, limit)), Nanoseconds::min() / 2)
{
}

double Pace::share(Nanoseconds now) const
{
    if (m_slowShare >= 1)
        return 1;
    const double seconds = std::chrono::duration<double>(now - m_slowedAt).count();
    return std::min(1.0, m_slowShare * std::pow(1.1, seconds));
}

Nanoseconds Pace::interval(Nanoseconds now) const
{
    return Nanoseconds(
        static_cast<Nanoseconds::rep>(static_cast<double>(m_fullInterval.count()) / share(now)));
}

Nanoseconds Pace::nextStart(Nanoseconds now) const
{
    const Nanoseconds windowFree = m_recent[m_oldest] + 1s + paceMargin / 2;
    return std::max({m_slot, windowFree, now - mostCatchingUp});
}

void Pace::started(Nanoseconds now)
{
    m_slot = std::max(m_slot, now - mostCatchingUp) + interval(now);
    m_recent[m_oldest] = now;
    m_oldest = (m_oldest + 1) % m_recent.size();
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
    m_fastest = m_fastest < 0 ? ms : std::min(ms, m_fastest * 1.01);
    if (ms > 4 * m_fastest + 100) {
        m_growing = false;
        m_size = std::max(1.0, m_size * 0.95);
    } else if (full && ms < 2 * m_fastest + 50) {
        m_size = std::min(m_most, m_size + (m_growing ? 1 : 1 / m_size));
    }
}

void FlightWindow::troubled()
{
    m_growing = false;
    m_size = std::max(1.0, m_size * 0.7);
}

} // namespace importing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/clocks.h"

#include <algorithm>
#include <cstdlib>

namespace importing {

using namespace std::chrono_literals;

namespace {

constexpr Nanoseconds firstWait = 500ms;
constexpr Nanoseconds longestWait = 8s;

} // namespace

bool AwakeWatch::slept(Nanoseconds steady, const QDateTime &calendar)
{
    const Nanoseconds before = std::exchange(m_steady, steady);
    const QDateTime day = std::exchange(m_calendar, calendar);
    if (before < 0ns)
        return false;
    const auto passed = std::chrono::milliseconds(std::abs(day.msecsTo(calendar)));
    return steady - before > longestNap || passed > longestNap;
}

qint64 clockOffset(const QDateTime &sent, const QDateTime &received, const QDateTime &service)
{
    const auto [first, last] = std::minmax(sent, received);
    if (service < first)
        return first.secsTo(service);
    return service > last ? last.secsTo(service) : 0;
}

bool Absence::waits(Nanoseconds now)
{
    if (!m_since) {
        m_since = now;
        m_wait = firstWait;
    } else if (now >= m_next) { // several calls may come back from one absence at once
        m_wait = std::min(longestWait, m_wait * 2);
    }
    m_next = now + m_wait;
    return now - *m_since < m_patience;
}

} // namespace importing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/telling.h"

namespace importing {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr Nanoseconds span = 3s;
constexpr double shortestSpan = 0.2; // seconds; over less than that a rate is noise

} // namespace

void UpdateCollector::add(quint32 row, friends::State state, const friends::Outcome &outcome)
{
    auto number = m_numbers.constFind(outcome);
    if (number == m_numbers.constEnd()) {
        number = m_numbers.insert(outcome, static_cast<quint32>(m_updates.outcomes.size()));
        m_updates.outcomes.append(outcome);
    }
    m_updates.rows.push_back({row, state, *number});
}

RunUpdates UpdateCollector::take()
{
    m_numbers.clear();
    return std::exchange(m_updates, {});
}

void RateMeter::measure(Progress &progress, Nanoseconds now)
{
    const qint64 settled = progress.rows - progress.notSent;
    m_samples.push_back({now, progress.calls, settled});
    while (m_samples.size() > 2 && now - m_samples.front().time > span)
        m_samples.pop_front();
    const Sample &first = m_samples.front();
    const double seconds = std::chrono::duration<double>(now - first.time).count();
    progress.timeLeft = milliseconds{-1};
    if (seconds < shortestSpan)
        return;
    progress.callsPerSecond = static_cast<double>(progress.calls - first.calls) / seconds;
    const double rowsPerSecond = static_cast<double>(settled - first.settled) / seconds;
    if (rowsPerSecond > 0)
        progress.timeLeft =
            milliseconds(static_cast<qint64>(static_cast<double>(progress.notSent) / rowsPerSecond * 1000));
}

} // namespace importing

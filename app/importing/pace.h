// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

namespace importing {

using Nanoseconds = std::chrono::nanoseconds;

/// What the network may do to the even spacing of calls without a sliding second at the service's end holding
/// more than the limit: calls are spaced so that limit + 1 of them span a second and this much.
inline constexpr std::chrono::milliseconds paceMargin{60};

/// The time between the beginnings of two calls at a limit of that many in any sliding second.
Nanoseconds callInterval(int callsPerSecond);

/// When the next call may begin. Calls are spaced evenly; a call that is late by a little lets the next ones
/// catch up, but never more than the limit begin within any second and paceMargin. Times are of one steady
/// clock, chosen by the caller. No thread of its own.
class Pace {
public:
    /// `limit`: calls in any sliding second, 1 or more.
    explicit Pace(int limit);

    /// The earliest time at which the next call may begin; not later than `now` when it may begin now.
    [[nodiscard]] Nanoseconds nextStart(Nanoseconds now) const;
    /// A call begins at `now`, which nextStart() allowed.
    void started(Nanoseconds now);
    /// The service asked for fewer calls: half of the pace, once a second at most, since the answers to calls
    /// sent before it took effect say the same. Recovers by a tenth a second from then on.
    void slowDown(Nanoseconds now);
    /// 1 at full pace; below while it is slowed.
    [[nodiscard]] double share(Nanoseconds now) const;

private:
    [[nodiscard]] Nanoseconds interval(Nanoseconds now) const;

    Nanoseconds m_fullInterval;
    std::vector<Nanoseconds> m_recent; ///< the last `limit` beginnings, a ring
    std::size_t m_oldest = 0;
    Nanoseconds m_slot{0};
    double m_slowShare = 1;
    Nanoseconds m_slowedAt{0};
};

/// How many calls may be on their way at once: begins with one until the first answer, grows while answers
/// come about as fast as the fastest, falls when they take much longer or fail.
class FlightWindow {
public:
    /// `most`: never more than that, 1 or more.
    explicit FlightWindow(int most);

    [[nodiscard]] int size() const { return static_cast<int>(m_size); }
    /// A usable answer came after `elapsed`; `full`: as many calls were on their way as the window allows.
    void answered(std::chrono::milliseconds elapsed, bool full);
    /// No usable answer, or the service asked for less.
    void troubled();

private:
    double m_most;
    double m_size = 1;
    bool m_growing = true; ///< doubles a round trip until the first sign of trouble
    double m_fastest = -1; ///< ms; forgets slowly, so that a change of network is taken in
};

} // namespace importing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <chrono>
#include <vector>

namespace importing {

using Nanoseconds = std::chrono::nanoseconds;

/// What is kept free beyond the second, for what cannot be measured from here.
inline constexpr std::chrono::milliseconds paceMargin{30};

/// The time between the beginnings of two calls at a limit of that many in any sliding second.
Nanoseconds callInterval(int callsPerSecond);

/// When the next call may begin, so that no sliding second holds more than the limit where the service
/// counts, at its end of the network. Calls are spaced evenly. What the service sees is later than what is
/// sent, by a time that varies: a call may have been counted as late as its answer came, less the shortest
/// time that any call took. A second is counted from there, so calls that pile up on their way hold back the
/// ones after them. Times are of one steady clock, chosen by the caller. No thread of its own.
class Pace {
public:
    /// `limit`: calls in any sliding second, 1 or more.
    explicit Pace(int limit);

    /// The earliest time at which the next call may begin; not later than `now` when it may begin now. While
    /// calls on their way fill the second it is an estimate, to be asked for again when one of them ends.
    [[nodiscard]] Nanoseconds nextStart(Nanoseconds now) const;
    /// A call begins at `now`, which nextStart() allowed. Gives the number by which its end is told.
    quint64 started(Nanoseconds now);
    /// The call ended, with whatever answer or none.
    void ended(quint64 call, Nanoseconds now);
    /// The service asked for fewer calls: half of the pace, once a second at most, since the answers to calls
    /// sent before it took effect say the same. A tenth of the full pace comes back each second from then on.
    void slowDown(Nanoseconds now);
    /// 1 at full pace; below while it is slowed.
    [[nodiscard]] double share(Nanoseconds now) const;

private:
    struct Recent {
        quint64 call = 0;
        Nanoseconds started{0};
        Nanoseconds ended{-1}; ///< below 0 while it is on its way
    };

    [[nodiscard]] Nanoseconds interval(Nanoseconds now) const;
    /// The latest time, by our clock, at which the service may have counted a call.
    [[nodiscard]] Nanoseconds countedAt(const Recent &call, Nanoseconds now) const;

    std::size_t m_limit;
    Nanoseconds m_fullInterval;
    std::vector<Recent> m_recent; ///< on their way, or counted less than a second ago
    quint64 m_lastCall = 0;
    Nanoseconds m_shortest{-1}; ///< time of a call; forgets slowly, so that a change of network is taken in
    Nanoseconds m_slot{0};
    double m_slowShare = 1;
    Nanoseconds m_slowedAt{0};
};

/// How many calls may be on their way at once: one until the first answer, a few after it, grows while
/// answers come about as fast as at the best of times, falls when they take much longer or many fail. Judged
/// by averages: single answers that are quick, slow or missing say nothing about a service.
class FlightWindow {
public:
    /// `most`: never more than that, 1 or more.
    explicit FlightWindow(int most);

    [[nodiscard]] int size() const { return static_cast<int>(m_size); }
    /// The service did what it was asked, and its answer came after `elapsed`; `full`: as many calls were on
    /// their way as the window allows.
    void answered(std::chrono::milliseconds elapsed, bool full);
    /// No usable answer, or the service asked for less.
    void troubled();

private:
    double m_most;
    double m_size = 1;
    bool m_growing = true; ///< doubles a round trip until the first sign of trouble
    int m_answers = 0; ///< counted up to as many as an average stands for
    double m_average = 0; ///< ms, of the last answers
    double m_best = 0; ///< ms, the lowest average; forgets slowly, so that a change of network is taken in
    double m_trouble = 0; ///< share of the last calls that were in trouble
};

} // namespace importing

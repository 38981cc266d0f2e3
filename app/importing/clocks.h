// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/pace.h"

#include <QtCore/QDateTime>

#include <optional>

/// What a run makes of clocks that jump and of a computer that sleeps.
namespace importing {

/// Notices that the program did not run for a while. Times are handed in, so that it can be tried out.
class AwakeWatch {
public:
    static constexpr std::chrono::seconds longestNap{5}; ///< a busy computer may take that long

    /// To be asked several times a second. True when more than longestNap went by since the last time: by the
    /// steady clock, which stands still while some computers sleep, or by the calendar's, which may also have
    /// been set anew, forward or back. Kept connections are not to be trusted then, and no patience has been
    /// used up.
    [[nodiscard]] bool slept(Nanoseconds steady, const QDateTime &calendar);

private:
    Nanoseconds m_steady{-1};
    QDateTime m_calendar;
};

/// Seconds that the service's clock is ahead of this computer's, as far as an answer tells: 0 when the time
/// that the service wrote lies between `sent` and `received` by this computer's clock, however long that was
/// (the computer may have slept meanwhile), else the distance from the nearer one. All valid.
[[nodiscard]] qint64 clockOffset(const QDateTime &sent, const QDateTime &received, const QDateTime &service);

/// How long a run waits for a network that went away after the service had answered: a name that does not
/// resolve any more, a host that cannot be reached. One call at a time tries again, and none of it counts as
/// an attempt of a row.
class Absence {
public:
    /// `patience`: 0 for none.
    explicit Absence(Nanoseconds patience) : m_patience(patience) { }

    /// A call could not leave at `now`. False when it is time to give up.
    [[nodiscard]] bool waits(Nanoseconds now);
    /// It was waited for as long as it was to be.
    [[nodiscard]] bool isTooLong(Nanoseconds now) const
    {
        return m_since && m_patience > Nanoseconds{0} && now - *m_since >= m_patience;
    }
    /// An answer came, or the program did not run for a while.
    void over() { m_since.reset(); }
    /// Before that no call may begin; in the past when nothing is amiss.
    [[nodiscard]] Nanoseconds nextTry() const { return m_since ? m_next : Nanoseconds{0}; }

private:
    Nanoseconds m_patience;
    std::optional<Nanoseconds> m_since;
    Nanoseconds m_next{0};
    Nanoseconds m_wait{0};
};

} // namespace importing

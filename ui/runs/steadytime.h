// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <chrono>
#include <optional>

namespace ui {

/// The time that is left as a person can read it: measured many times a second it jumps, shown it goes down
/// like a clock, in steps that fit its length, and goes up only when it was clearly wrong.
class SteadyTime {
public:
    using Milliseconds = std::chrono::milliseconds;

    void restart() { *this = {}; }
    /// `left`: as measured, below 0 when it cannot be told; `now`: of one steady clock. Gives what to show,
    /// below 0 for nothing.
    Milliseconds show(Milliseconds left, Milliseconds now);

private:
    std::optional<double> m_end; ///< when it would be over by what was measured, smoothed; of the clock, ms
    Milliseconds m_first{0};
    Milliseconds m_last{0};
    Milliseconds m_shown{-1};
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/pace.h"
#include "importing/run.h"

#include <QtCore/QHash>

#include <deque>
#include <utility>

namespace importing {

/// Collects what became of rows until it is told.
class UpdateCollector {
public:
    /// A row is queued or on its way.
    void add(quint32 row, friends::State state) { m_updates.rows.push_back({row, state, 0}); }
    /// A row has an outcome.
    void add(quint32 row, friends::State state, const friends::Outcome &outcome);
    [[nodiscard]] bool isEmpty() const { return m_updates.rows.empty(); }
    /// Everything since the last time.
    RunUpdates take();

private:
    RunUpdates m_updates;
    QHash<friends::Outcome, quint32> m_numbers;
};

/// Calls a second and the time that is left, over the last seconds.
class RateMeter {
public:
    /// Sets callsPerSecond and timeLeft from the other numbers of `progress`, as of `now`.
    void measure(Progress &progress, Nanoseconds now);
    void restart() { m_samples.clear(); }

private:
    struct Sample {
        Nanoseconds time;
        qint64 calls;
        qint64 settled;
    };
    std::deque<Sample> m_samples;
};

} // namespace importing

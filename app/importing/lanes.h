// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/pace.h"
#include "importing/plan.h"

#include <deque>
#include <optional>
#include <queue>
#include <vector>

namespace importing {

/// Rows for one call, all of one lane.
struct Batch {
    quint32 lane = 0;
    std::vector<quint32> rows; ///< places in Plan::order
    bool repeated = false; ///< carries rows that were sent before
    bool renewed = false; ///< its last answer asked for a new signature
    bool check = false; ///< to be looked up with friend_check, not sent
    int tries = 0; ///< calls that carried this batch of checks
};

/// Which batch may go next. A lane gives out one batch and no other until that one comes back. Lanes take
/// turns; rows that are to be repeated wait for their time while the lane goes on with others, unless the
/// whole lane waits.
class Lanes {
public:
    /// `states`, by place in the plan: rows that are Ready are sent, Unknown ones are looked up first, the
    /// others are left alone. Empty: all are Ready. Both must outlive this.
    Lanes(const Plan &plan, int batchSize, const std::vector<friends::State> &states);

    /// The next batch that may go at `now`; none when every lane is empty, out, or waiting.
    std::optional<Batch> take(Nanoseconds now);
    /// A batch came back. `again`: its rows that are to be repeated or looked up at `due`. `waits`: the lane
    /// sends nothing else before.
    void returned(quint32 lane, std::vector<Batch> again, Nanoseconds due, bool waits);
    /// One more batch, of rows that no batch holds now; it may go as soon as its lane may.
    void add(Batch batch);
    /// When take() may give a batch again that it does not give now; none when only returned() can change
    /// that.
    [[nodiscard]] std::optional<Nanoseconds> nextDue() const;
    /// Nothing left to give out, now or later, of lanes that are not out.
    [[nodiscard]] bool isEmpty() const { return m_ready.empty() && m_waiting.empty(); }

private:
    struct Repeat {
        Batch batch;
        Nanoseconds due{0};
    };
    enum class Standing : quint8 { Done, Queued, Out };
    struct LaneState {
        quint32 next = 0; ///< the first place that was never taken
        quint32 end = 0;
        Nanoseconds waitsUntil{0};
        std::vector<Repeat> repeats;
        Standing standing = Standing::Done; ///< Queued: once in m_ready or m_waiting
    };
    struct Due {
        Nanoseconds time;
        quint32 lane;
        bool operator>(const Due &other) const { return time > other.time; }
    };

    void queue(quint32 lane, Nanoseconds now);
    void addChecks(LaneState &state, quint32 lane);
    [[nodiscard]] bool isReady(quint32 place) const;
    [[nodiscard]] std::optional<Nanoseconds> dueTime(const LaneState &lane) const;

    int m_batchSize;
    const std::vector<friends::State> &m_states;
    std::vector<LaneState> m_lanes;
    std::deque<quint32> m_ready;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_waiting;
};

} // namespace importing

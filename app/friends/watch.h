// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <atomic>
#include <memory>
#include <stop_token>
#include <utility>

namespace friends {

/// How far work on another thread is, for whoever waits for it, and whether it should go on. Copies share
/// both. Any thread.
class Watch {
public:
    /// Nobody waits: nothing stops the work, unless `stop` does.
    explicit Watch(std::stop_token stop = {})
        : m_stop(std::move(stop)), m_steps(std::make_shared<Steps>()) { }

    /// Work that is asked to stop ends soon, with a useless result.
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
    /// How many steps the work has, as far as known.
    void expect(quint64 steps) const { m_steps->all = steps; }
    void advance(quint64 steps) const { m_steps->done += steps; }
    /// From 0 to 1.
    [[nodiscard]] double share() const
    {
        const quint64 all = m_steps->all;
        return all == 0 ? 0 : std::min(1.0, static_cast<double>(m_steps->done) / static_cast<double>(all));
    }

private:
    struct Steps {
        std::atomic<quint64> all = 0;
        std::atomic<quint64> done = 0;
    };
    std::stop_token m_stop;
    std::shared_ptr<Steps> m_steps;
};

} // namespace friends

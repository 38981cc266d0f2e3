// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/run.h"

#include <QtTest/QSignalSpy>

#include <algorithm>

namespace importing {

/// A run that is watched: the last state and outcome that it told of each row.
class Watched {
public:
    Watched(const RunInput &input, const QUrl &host, RunSettings settings, const QString &dir)
        : Watched(input, target(host), settings, dir)
    {
    }
    Watched(const RunInput &input, const Target &target, RunSettings settings, const QString &dir)
        : m_states(input.rows.size(), friends::State::Queued), m_outcomes(input.rows.size()),
          m_run(input, target, settings, dir), m_finished(&m_run, &Run::finished)
    {
        QObject::connect(&m_run, &Run::updated, &m_run, [this](const RunUpdates &updates) {
            for (const friends::RowUpdate &update : updates.rows) {
                m_states[update.row] = update.state;
                if (update.state != friends::State::Queued && update.state != friends::State::Sending)
                    m_outcomes[update.row] = updates.outcomes.at(update.outcome);
            }
        });
    }

    static Target target(const QUrl &host)
    {
        Target target;
        target.connectionName = QStringLiteral("Test");
        target.host = host;
        target.credentials =
            chatapi::Credentials(1400000001, "a secret key that is in no journal", "administrator");
        return target;
    }

    [[nodiscard]] bool finish()
    {
        m_run.start();
        return wait();
    }
    [[nodiscard]] bool wait() { return m_finished.count() > 0 || m_finished.wait(60'000); }
    RunResult result() { return m_finished.at(0).at(0).value<RunResult>(); }
    Run &run() { return m_run; }
    [[nodiscard]] friends::State state(std::size_t row) const { return m_states.at(row); }
    [[nodiscard]] const friends::Outcome &outcome(std::size_t row) const { return m_outcomes.at(row); }
    [[nodiscard]] qsizetype count(friends::State state) const
    {
        return std::count(m_states.begin(), m_states.end(), state);
    }
    [[nodiscard]] qsizetype timesFinished() const { return m_finished.count(); }

private:
    std::vector<friends::State> m_states;
    std::vector<friends::Outcome> m_outcomes;
    Run m_run;
    QSignalSpy m_finished;
};

} // namespace importing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/usersig.h"
#include "importing/journal.h"
#include "importing/lanes.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace importing {

/// What carries out a run: takes batches from the lanes as pace and window allow, records them, sends them,
/// judges the answers, records those, and tells. Everything happens on the thread it lives on; Run is its
/// face to others.
class Engine : public QObject {
    Q_OBJECT

public:
    Engine(QString runId, RunInput input, Target target, RunSettings settings, QString journalDir);
    ~Engine() override;

    void start();
    void pause();
    void resume();
    void stop(std::chrono::milliseconds grace);

Q_SIGNALS:
    void updated(const importing::RunUpdates &updates);
    void progressed(const importing::Progress &progress);
    void finished(const importing::RunResult &result);

private:
    struct Flight;

    // --- sending
    void pump();
    void send(Batch batch, quint32 attempt);
    [[nodiscard]] QByteArray bodyOf(const Batch &batch) const;
    void wakeAt(std::optional<Nanoseconds> time);

    // --- judging
    void callFinished(quint32 attempt, const chatapi::CallResult &result);
    void learnClock(const chatapi::CallResult &result);
    void settle(const Batch &batch, quint32 attempt, Assessment assessment);
    [[nodiscard]] Verdict settledVerdict(quint32 row, Verdict verdict, bool lastAttempt) const;
    void takeUpdate(quint32 row, Verdict verdict, quint32 outcome);
    [[nodiscard]] Nanoseconds plainWaitBefore(int attempt) const;
    [[nodiscard]] Nanoseconds waitBefore(int attempt) const;
    void stopFor(const StopReason &reason, RunEnd end);
    [[nodiscard]] bool hostIsSilent(const Flight &flight, const Assessment &assessment);

    // --- telling
    bool record(const std::vector<AttemptStart> &starts);
    void tell();
    void tellProgress();
    void setPhase(RunPhase phase);
    void measureRate();
    void endWhenIdle();
    void end();
    [[nodiscard]] Nanoseconds now() const { return Nanoseconds(m_clock.nsecsElapsed()); }
    [[nodiscard]] std::string_view fieldOf(quint32 row, friends::Field field) const;

    const QString m_runId;
    const RunInput m_input;
    Target m_target;
    const RunSettings m_settings;
    const QString m_journalDir;

    QElapsedTimer m_clock;
    QTimer m_wake; ///< for the next call
    QTimer m_tell; ///< for what is to be told, about 20 times a second
    QTimer m_grace; ///< how long calls on their way may still come back after stop()
    Plan m_plan;
    std::unique_ptr<Lanes> m_lanes;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<chatapi::NetworkAccess> m_network;
    chatapi::UserSigSource m_userSig;
    chatapi::AnswerReader m_reader;
    Pace m_pace;
    FlightWindow m_window;

    std::vector<quint8> m_attempts; ///< by place in the plan
    std::vector<bool> m_mayBeApplied; ///< an attempt ended without an answer
    QHash<quint32, std::shared_ptr<Flight>> m_flights; ///< by attempt
    quint32 m_lastAttempt = 0;
    Nanoseconds m_lastAnswer{-1};
    int m_callsWithoutAnswer = 0; ///< in a row
    Nanoseconds m_silentSince{0}; ///< when the first of them ended
    qint64 m_clockOffset = 0;

    std::vector<AttemptEnd> m_ends; ///< to be recorded
    RunUpdates m_updates; ///< to be told once recorded
    QHash<friends::Outcome, quint32> m_outcomeNumbers; ///< in m_updates
    Progress m_progress;
    QMap<int, qint64> m_codes;
    std::deque<std::pair<Nanoseconds, std::pair<qint64, qint64>>>
        m_rates; ///< time, calls and rows settled until then
    Nanoseconds m_pausedAt{0};
    Nanoseconds m_paused{0};
    bool m_ending = false;
    RunEnd m_end = RunEnd::Completed;
    StopReason m_stop;
};

} // namespace importing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/usersig.h"
#include "importing/applock.h"
#include "importing/clocks.h"
#include "importing/hostchoice.h"
#include "importing/journal.h"
#include "importing/lanes.h"
#include "importing/telling.h"

#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

#include <memory>
#include <vector>

namespace importing {

/// What carries out a run: takes batches from the lanes as pace and window allow, records them, sends them,
/// judges the answers, records those, and tells. Everything happens on the thread it lives on; Run is its
/// face to others.
class Engine : public QObject {
    Q_OBJECT

public:
    /// Without `input`: goes on with the run of that name, from its journal.
    Engine(QString runId, std::optional<RunInput> input, Target target, RunSettings settings,
           QString journalDir);
    ~Engine() override;

    void start();
    void pause();
    void resume();
    void stop(std::chrono::milliseconds grace);
    /// As Run::checkUnknown().
    void checkUnknown(const std::vector<quint32> &rows);
    void setProxyPassword(const QString &user, const QString &password);
    void refuseProxyPassword();

Q_SIGNALS:
    void updated(const importing::RunUpdates &updates);
    void progressed(const importing::Progress &progress);
    void proxyPasswordWanted(const chatapi::ProxyQuestion &question);
    void finished(const importing::RunResult &result);

private:
    /// A call on its way.
    struct Flight {
        Batch batch;
        chatapi::Call *call = nullptr;
        Nanoseconds started{0};
        QDateTime sent; ///< by the calendar
        QUrl host;
        quint64 paceCall = 0; ///< its number with Pace
        bool full = false; ///< as many calls were on their way as the window allowed
    };

    // --- beginning
    void begin();
    bool openJournal();
    [[nodiscard]] QString createJournal();
    [[nodiscard]] QString readJournalToContinue(const QString &path);
    void takeStates();

    // --- sending
    void pump();
    void send(const std::shared_ptr<Flight> &flight, quint32 attempt);
    [[nodiscard]] QByteArray bodyOf(const Batch &batch) const;
    void wakeAt(std::optional<Nanoseconds> time);

    // --- judging
    void callFinished(quint32 attempt, const chatapi::CallResult &result);
    void learnClock(const Flight &flight, const chatapi::CallResult &result);
    void learnHost(const Flight &flight, const chatapi::CallResult &result, const Assessment &assessment);
    void learnSignature(const Flight &flight, Assessment &assessment);
    void settle(const Batch &batch, quint32 attempt, Assessment assessment);
    [[nodiscard]] bool isUnknown(quint32 row) const { return m_settled[row] && m_mayBeApplied[row]; }
    void unsettle(quint32 row);
    [[nodiscard]] bool isExhausted(const Batch &batch, quint32 row) const;
    [[nodiscard]] Verdict settledVerdict(quint32 row, Verdict verdict, bool lastAttempt) const;
    void takeOutcome(quint32 row, Verdict verdict, friends::Outcome outcome);
    void keepUntold(quint32 row, const RowVerdict &verdict, const friends::Outcome &outcome);
    [[nodiscard]] int attemptsOf(quint32 row) const;
    [[nodiscard]] Nanoseconds waitBefore(const Batch &batch, int attempts,
                                         const Assessment &assessment) const;
    void again(std::vector<Batch> &batches, const Batch &batch, quint32 row, Verdict verdict,
               bool renewed) const;
    void stopFor(const StopReason &reason, RunEnd end);
    void keepForProxyPassword(Flight &flight, Assessment &assessment);
    void takeAttemptBack(Flight &flight);
    [[nodiscard]] bool waitsForNetwork(Flight &flight, const chatapi::CallResult &result);
    void wakeUp();
    void takeRest();
    [[nodiscard]] bool hostIsSilent(const Flight &flight, const chatapi::CallResult &result, bool answered);

    // --- telling
    bool record(const std::vector<AttemptStart> &starts);
    void tell();
    void tellProgress();
    void setPhase(RunPhase phase);
    void settleUntold();
    void endWhenIdle();
    void end();
    [[nodiscard]] Nanoseconds now() const { return Nanoseconds(m_clock.nsecsElapsed()); }
    [[nodiscard]] std::string_view fieldOf(quint32 row, friends::Field field) const;

    const QString m_runId;
    RunInput m_input;
    const bool m_continues;
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
    AppLock m_appLock;
    QTimer m_waitForApp;
    std::unique_ptr<QLockFile> m_journalLock;
    HostChoice m_host;
    std::unique_ptr<chatapi::NetworkAccess> m_network;
    AwakeWatch m_awake;
    Absence m_absence;
    chatapi::UserSigSource m_userSig;
    chatapi::AnswerReader m_reader;
    Pace m_pace;
    FlightWindow m_window;

    std::vector<friends::State> m_states; ///< by place in the plan, as the run began
    std::vector<quint8> m_attempts; ///< by place in the plan, in this run
    std::vector<bool> m_settled; ///< by place: it has an outcome of this run
    struct Untold {
        friends::Outcome outcome;
        bool doubt = false; ///< it may have been applied
    };
    /// Rows that were sent, or were to be, and have no outcome yet: the last that is known of them. It is
    /// theirs if the run ends before they are sent again.
    QHash<quint32, Untold> m_untold;
    /// By place: an attempt ended without an answer, and nothing since told what became of the row.
    std::vector<bool> m_mayBeApplied;
    std::vector<bool> m_wasUnknown; ///< by place: when it was taken into the run, or taken again
    QHash<quint32, std::shared_ptr<Flight>> m_flights; ///< by attempt
    quint32 m_lastAttempt = 0;
    Nanoseconds m_lastAnswer{-1};
    int m_callsWithoutAnswer = 0; ///< in a row
    Nanoseconds m_silentSince{0}; ///< when the first of them ended
    quint32 m_silentLane = 0; ///< that the first of them was of
    bool m_silentElsewhere = false; ///< another one of them was of another lane
    qint64 m_clockOffset = 0;
    std::optional<StopReason> m_proxyWants; ///< a proxy's password, which a person is asked for

    std::vector<AttemptEnd> m_ends; ///< to be recorded
    UpdateCollector m_updates; ///< to be told once recorded
    RateMeter m_rate;
    Progress m_progress;
    QMap<int, qint64> m_codes;
    Nanoseconds m_pausedAt{0};
    Nanoseconds m_paused{0};
    bool m_ending = false;
    RunEnd m_end = RunEnd::Completed;
    StopReason m_stop;
};

} // namespace importing

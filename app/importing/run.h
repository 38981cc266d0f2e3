// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/call.h"
#include "friends/table.h"
#include "importing/runsettings.h"

#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QThread>

#include <memory>
#include <vector>

namespace importing {

class Engine;

/// A row to send: where its text is (friends::Record::block and ::place).
struct SourceRow {
    quint32 block = 0;
    quint64 place = 0;
};

/// What a run sends. Every row is without errors by friends::checkRow; rows with one pair twice are sent
/// once: the later ones stay not sent.
struct RunInput {
    std::vector<std::shared_ptr<const friends::Block>> blocks; ///< friends::Table::shareBlocks()
    std::vector<SourceRow> rows; ///< in the order of the table; at most 2^32 - 2
    /// By row, or empty when all are Ready: Ready rows are sent, Unknown ones are looked up with friend_check
    /// first and sent when they are not there, others are left alone and counted as what they are.
    std::vector<friends::State> states;
    std::vector<quint8> attempts; ///< calls that carried each row before; empty for none
    /// Unknown rows are only looked up: what is not there becomes Ready and is not sent.
    bool checkOnly = false;
    QString parentRunId; ///< the run whose rows these are, when they are sent again; for the history
};

/// What became of rows since the last time. RowUpdate::row is the index into RunInput::rows.
struct RunUpdates {
    std::vector<friends::RowUpdate> rows;
    QList<friends::Outcome> outcomes;
};

enum class RunPhase : quint8 {
    Starting,
    Waiting, ///< another run of this user sends for the same app; this one begins when that one has ended
    Running,
    Pausing,
    Paused,
    Stopping,
    Ended,
};

/// How far a run is. imported + failed + unknown + notSent is always rows.
struct Progress {
    RunPhase phase = RunPhase::Starting;
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 failed = 0;
    qint64 unknown = 0;
    qint64 notSent = 0; ///< still to go: waiting, on their way, or waiting for another attempt
    qint64 calls = 0; ///< sent so far
    qint64 retries = 0; ///< of these, calls that carried rows which had been sent before
    int inFlight = 0;
    bool onStandby = false; ///< the host cannot be reached; its standby is used meanwhile
    double callsPerSecond = 0; ///< over the last seconds
    double paceShare = 1; ///< of the full pace; below 1 since the service asked for fewer calls
    /// Nothing is on its way, because rows wait to be sent or looked up again: how long still; -1 otherwise.
    std::chrono::milliseconds untilNextCall{-1};
    std::chrono::milliseconds elapsed{0}; ///< without pauses
    std::chrono::milliseconds timeLeft{-1}; ///< -1 while it cannot be told
};

/// Why a run ended.
enum class RunEnd : quint8 {
    Completed, ///< every row has an outcome
    StoppedByPerson,
    StoppedByService, ///< a code or a failure marked Stop (API.md)
    JournalUnwritable, ///< what is to be sent could not be recorded first, so nothing more was sent
    JournalInUse, ///< to go on with a run that another process is carrying out; nothing was sent
};

/// What stopped a run: raw facts for words/.
struct StopReason {
    friends::Cause cause = friends::Cause::None; ///< Row, Request or Transport
    int code = 0; ///< as friends::Outcome::code
    int httpStatus = 0;
    QByteArray info; ///< ErrorInfo, UTF-8, data
    QList<chatapi::CertificateFault> certificateFaults;
    /// Seconds that the service's clock is ahead of this computer's, when an answer told its time; 0
    /// otherwise.
    qint64 clockOffset = 0;
    QString journalError; ///< for JournalUnwritable: the database's own text
    std::optional<chatapi::ProxyQuestion> proxy; ///< for TransportError::ProxyPasswordWanted
};

struct RunResult {
    QString runId;
    RunEnd end = RunEnd::Completed;
    StopReason stop;
    Progress totals;
    QMap<int, qint64> codes; ///< final failures: code -> rows
};

/// One run on a thread of its own. Made, used and destroyed on one thread, whose event loop receives the
/// signals; network, JSON and journal are on the run's thread, so nothing here blocks but the destructor.
class Run : public QObject {
    Q_OBJECT

public:
    /// `journalDir`: where the run's journal goes, created when missing, readable by its owner only.
    Run(RunInput input, Target target, RunSettings settings, QString journalDir, QObject *parent = nullptr);
    /// Goes on with a run that was interrupted or stopped: its rows, and where they stand, are read from its
    /// journal. RowUpdate::row is then a row's place in that journal, as in readRows() and readJournal().
    Run(const QString &runId, Target target, RunSettings settings, QString journalDir,
        QObject *parent = nullptr);
    /// A run that has not ended is stopped as if the program had been killed: what is on its way is Unknown
    /// in the journal. Waits for the thread.
    ~Run() override;

    /// Once.
    void start();
    /// No further calls; what is on its way comes back first. Phase Pausing, then Paused.
    void pause();
    void resume();
    /// No further calls; what is on its way may come back for `grace`, is cut off then, and is Unknown if it
    /// does not.
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds{3'000});

    /// Looks rows up that ended as Unknown in this run while the run goes on: what is there becomes Imported,
    /// what is not is sent again, with as many attempts as at first. `rows` are indices into RunInput::rows;
    /// those that are not Unknown are left alone. While the run is paused they wait, and when it has ended
    /// nothing happens.
    void checkUnknown(std::vector<quint32> rows);

    /// The answer to proxyPasswordWanted(): the run goes on with it. It is tried once; a wrong one is asked
    /// for again.
    void setProxyPassword(const QString &user, const QString &password);
    /// The other answer: there is none. The run stops, and says that the proxy wants one.
    void refuseProxyPassword();

    [[nodiscard]] const QString &runId() const { return m_runId; }
    /// As of the last progressed().
    [[nodiscard]] const Progress &progress() const { return m_progress; }

Q_SIGNALS:
    /// About 20 times a second at most while rows change, and before finished(). What it tells is in the
    /// journal.
    void updated(const importing::RunUpdates &updates);
    /// With updated(), and when the phase changes.
    void progressed(const importing::Progress &progress);
    /// A proxy wants a name and a password, and ProxyChoice::canAsk says that somebody answers: by
    /// setProxyPassword() or refuseProxyPassword(), or by stop(). Until then nothing is sent, and the phase
    /// is Paused; resume() asks the proxy again. Without canAsk the run stops instead.
    void proxyPasswordWanted(const chatapi::ProxyQuestion &question);
    /// Exactly once after start(), after the last updated().
    void finished(const importing::RunResult &result);

private:
    void begin(Engine *engine);

    QString m_runId;
    Progress m_progress;
    QThread m_thread;
    Engine *m_engine = nullptr; ///< on m_thread, which deletes it
};

/// A name for a run that sorts by time and does not repeat: "20261122-235900-3f9c".
QString newRunId();

} // namespace importing

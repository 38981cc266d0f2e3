// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"
#include "friends/table.h"
#include "importing/run.h"
#include "words/runwords.h"
#include "words/said.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace ui {

class ConnectionChoice;
struct TargetAnswer;

/// What a run would take, to be looked at before it begins.
struct RunPlan {
    QString connection; ///< its name as people see it
    qint64 rows = 0;
    qint64 accounts = 0; ///< different From_Accounts
    qint64 calls = 0;
    std::chrono::milliseconds leastTime{0}; ///< at the pace that is set
};

enum class RunStage : quint8 {
    Idle, ///< nothing runs
    Preparing, ///< counting, asking the person, waiting for the keychain
    Running, ///< importing::Progress tells more
};

/// The window's one run: which rows, through which connection, and what became of them. GUI thread; nothing
/// here waits.
class RunController : public QObject {
    Q_OBJECT

public:
    /// Table and choice outlive the controller. `journalDir`: as importing::Run takes it.
    RunController(friends::Table &table, ConnectionChoice &choice, QString journalDir,
                  QObject *parent = nullptr);
    ~RunController() override;

    [[nodiscard]] friends::Table &table() const { return m_table; }
    /// Where the journals of runs are.
    [[nodiscard]] const QString &journalDir() const { return m_journalDir; }
    [[nodiscard]] RunStage stage() const { return m_stage; }
    [[nodiscard]] const importing::Progress &progress() const { return m_progress; }
    /// Of the last run that ended; none before and while another one goes on.
    [[nodiscard]] const std::optional<importing::RunResult> &result() const { return m_result; }
    /// How the last run ended, in words.
    [[nodiscard]] words::Said resultWords() const;
    /// The name of the connection that the run goes through, or went through.
    [[nodiscard]] const QString &connectionName() const { return m_context.connection; }

    // --- what could be sent: rows of the table, ascending
    [[nodiscard]] std::vector<quint32> readyRows() const;
    [[nodiscard]] std::vector<quint32> rowsIn(friends::State state) const;
    /// Failed and unknown rows whose outcome has the same cause and code as this row's.
    [[nodiscard]] std::vector<quint32> rowsLike(quint32 row) const;
    /// Whether a person may send this row (again): it is ready, failed or unknown, and without errors.
    [[nodiscard]] bool canSend(quint32 row) const;
    /// Of these, the rows that canSend() is true for.
    [[nodiscard]] std::vector<quint32> sendableOf(const std::vector<quint32> &rows) const;

    /// Sends these rows. For a connection marked red it asks first: confirmationWanted(), and then nothing
    /// until confirm() or cancel(). Nothing happens while a run goes on.
    void submit(std::vector<quint32> rows);
    void confirm();
    void cancel();

    void pause();
    void resume();
    void stop();

Q_SIGNALS:
    void stageChanged();
    void progressed();
    /// Before rows go to production.
    void confirmationWanted(const ui::RunPlan &plan);
    /// A run that was asked for did not begin.
    void notStarted(const words::Said &why);
    void finished();

private:
    void setStage(RunStage stage);
    void fail(const words::Said &why);
    void makePlan();
    void askForTarget();
    void start(const TargetAnswer &answer);
    void takeUpdates(const importing::RunUpdates &updates);
    void takeResult(const importing::RunResult &result);
    [[nodiscard]] importing::RunInput input();

    friends::Table &m_table;
    ConnectionChoice &m_choice;
    QString m_journalDir;
    importing::RunSettings m_settings;
    RunStage m_stage = RunStage::Idle;
    std::vector<quint32> m_rows; ///< of the run that is being prepared
    quint64 m_attempt = 0; ///< of preparing: an answer for an earlier one is dropped
    connections::Connection m_connection;
    words::RunContext m_context;
    std::shared_ptr<friends::Tracker> m_tracker;
    std::unique_ptr<importing::Run> m_run;
    importing::Progress m_progress;
    std::optional<importing::RunResult> m_result;
};

/// Counts what a run takes. Any thread.
[[nodiscard]] RunPlan planOf(const importing::RunInput &input, const importing::RunSettings &settings);

} // namespace ui

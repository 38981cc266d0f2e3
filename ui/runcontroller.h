// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"
#include "friends/table.h"
#include "importing/journal.h"
#include "importing/run.h"
#include "importing/tracelessfolder.h"
#include "ui/runs/runfamily.h"
#include "words/runwords.h"
#include "words/said.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

class ConnectionChoice;
class Settings;
struct TargetAnswer;

/// What a run would take, to be looked at before it begins.
struct RunPlan {
    QString connection; ///< its name as people see it
    qint64 rows = 0;
    qint64 accounts = 0; ///< different From_Accounts
    qint64 calls = 0;
    std::chrono::milliseconds leastTime{0}; ///< at the pace that is set
};

/// Which connection rows of the table went through.
struct WentThrough {
    QUuid connection; ///< null for one that is in no list
    QString name; ///< as people see it
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
    /// Table, choice and settings outlive the controller. `journalDir`: as importing::Run takes it.
    RunController(friends::Table &table, ConnectionChoice &choice, const Settings &settings,
                  QString journalDir, QObject *parent = nullptr);
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

    /// Where the outcomes in the table come from: of the last run that began, or that was opened.
    [[nodiscard]] const std::optional<WentThrough> &wentThrough() const { return m_wentThrough; }

    // --- what could be sent: rows of the table, ascending
    [[nodiscard]] std::vector<quint32> readyRows() const;
    [[nodiscard]] std::vector<quint32> rowsIn(friends::State state) const;
    /// Failed and unknown rows whose outcome has the same cause and code as this row's.
    [[nodiscard]] std::vector<quint32> rowsLike(quint32 row) const;
    /// Whether a person may send this row (again): it is ready, failed or unknown, and without errors.
    [[nodiscard]] bool canSend(quint32 row) const;
    /// Of these, the rows that canSend() is true for.
    [[nodiscard]] std::vector<quint32> sendableOf(const std::vector<quint32> &rows) const;

    /// These rows as a run takes them.
    [[nodiscard]] importing::RunInput inputOf(const std::vector<quint32> &rows);
    /// How a run through the chosen connection is carried out.
    [[nodiscard]] importing::RunSettings settings() const;
    [[nodiscard]] ConnectionChoice &connections() const { return m_choice; }
    /// Rows of the table, in the order in which they are in the run, that came back out of its journal.
    void knowRun(const QString &runId, std::vector<quint32> rows, const WentThrough &through);

    /// The journals of the last runs that this row was in, the oldest first, the run that goes on included.
    [[nodiscard]] QStringList journalsOf(quint32 row) const;

    /// Sends these rows. For a connection marked red it asks first: confirmationWanted(), and then nothing
    /// until confirm() or cancel(). Nothing happens while a run goes on.
    void submit(std::vector<quint32> rows);
    void confirm();
    void cancel();
    /// The answer to secretsWanted(): what is asked before a run is asked anew.
    void secretsGiven();
    /// Looks these rows up, of which the unknown ones count, and sends nothing: what is there becomes
    /// Imported, what is not becomes Ready. While a run goes on, the rows that are unknown in it are looked
    /// up by that run, which then sends what is not there.
    void check(std::vector<quint32> rows);
    /// Goes on with a run that was cut off or stopped, in its own journal: its unknown rows are looked up
    /// first, then sent with the others that are left. `rows`: by a row's place in the journal the row of the
    /// table that came from it, Tracker::gone for those that have an outcome. Through the chosen connection,
    /// with the run's own settings; asks before production as submit() does. When the table was changed
    /// before the run begins, the rows are sent as they are now, as a run of their own. Nothing happens while
    /// a run goes on.
    void goOn(const importing::RunHead &head, std::vector<quint32> rows);
    /// Whether the run that goes on, or the last one, leaves no record behind; chosen for its connection.
    [[nodiscard]] bool leavesNoTrace() const { return m_noTrace; }
    /// Whether the run that goes on, or the last one, was a check.
    [[nodiscard]] bool isCheck() const { return m_checks; }

    void pause();
    void resume();
    void stop();
    /// The answers to proxyPasswordWanted(), as importing::Run takes them.
    void setProxyPassword(const QString &user, const QString &password);
    void refuseProxyPassword();

Q_SIGNALS:
    void stageChanged();
    void progressed();
    /// Nothing holds the secrets of the chosen connection: waits for secretsGiven() or cancel(). Comes before
    /// confirmationWanted().
    void secretsWanted();
    /// Before rows go to production.
    void confirmationWanted(const ui::RunPlan &plan);
    /// A run that was asked for did not begin.
    void notStarted(const words::Said &why);
    /// The run waits for setProxyPassword() or refuseProxyPassword().
    void proxyPasswordWanted(const chatapi::ProxyQuestion &question);
    void finished();

private:
    void setStage(RunStage stage);
    void fail(const words::Said &why);
    /// A run that is to be gone on with, as goOn() took it.
    struct Earlier {
        importing::RunHead head;
        std::vector<quint32> rows; ///< by place in the journal
        quint64 textVersion = 0; ///< of the table whose rows these are
    };

    void begin(std::vector<quint32> rows, bool checks);
    void checkInRun(const std::vector<quint32> &rows);
    void makeRun(importing::Target target);
    void makePlan();
    void prepare();
    void askForTarget(const std::function<void(const TargetAnswer &)> &then);
    void start(const TargetAnswer &answer);
    [[nodiscard]] bool makeTraceless();
    void removeTrace();
    void takeUpdates(const importing::RunUpdates &updates);
    void takeResult(const importing::RunResult &result);

    friends::Table &m_table;
    ConnectionChoice &m_choice;
    QString m_journalDir;
    const Settings &m_settings;
    RunStage m_stage = RunStage::Idle;
    std::vector<quint32> m_rows; ///< of the run that is being prepared
    std::optional<Earlier> m_earlier; ///< that is being prepared
    quint64 m_attempt = 0; ///< of preparing: an answer for an earlier one is dropped
    connections::Connection m_connection;
    words::RunContext m_context;
    std::shared_ptr<friends::Tracker> m_tracker;
    RunFamily m_family;
    std::optional<WentThrough> m_wentThrough;
    bool m_checks = false;
    bool m_noTrace = false;
    std::shared_ptr<importing::TracelessFolder> m_traceless; ///< the journal's, when m_noTrace
    std::unique_ptr<importing::Run> m_run;
    importing::Progress m_progress;
    std::optional<importing::RunResult> m_result;
};

/// Why a target could not be had, in words.
[[nodiscard]] words::Said whyNoTarget(const TargetAnswer &answer, const QString &connection);

/// Counts what a run takes. Any thread.
[[nodiscard]] RunPlan planOf(const importing::RunInput &input, const importing::RunSettings &settings);

} // namespace ui

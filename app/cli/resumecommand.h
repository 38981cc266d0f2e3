// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/exitstatus.h"
#include "cli/importsummary.h"
#include "cli/interruption.h"
#include "cli/outputs.h"
#include "cli/runending.h"
#include "cli/targetfinder.h"
#include "importing/run.h"

#include <QtCore/QObject>

#include <memory>
#include <variant>

namespace cli {

/// What `resume` was asked to do.
struct ResumeRequest {
    QString runId;
    QString report; ///< empty for none
    QString failed; ///< empty for none
    QString dataDir; ///< empty for the system's own places
    bool json = false;
    bool rawCells = false; ///< cells that begin like formulas are written without a guard
    bool retryFailed = false; ///< send the failed rows again, as a run of their own

    [[nodiscard]] Outputs outputs() const { return {{"report", report}, {"failed", failed}}; }
};

/// Reads the arguments of `resume`. The sentence says what cannot be used.
[[nodiscard]] std::variant<ResumeRequest, QString> readResumeRequest(const QStringList &given);

/// `resume`: goes on with a run that was interrupted or stopped. Rows whose outcome is unknown are looked up
/// first; failed rows are left to a person, or, when asked to, sent again as a child run. Exit statuses and
/// JSON are those of `import`; finished() comes exactly once.
class ResumeCommand : public QObject {
    Q_OBJECT

public:
    /// `console` outlives the command.
    ResumeCommand(ResumeRequest request, Console &console, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(cli::ExitStatus status);

private:
    [[nodiscard]] std::unique_ptr<importing::Run> newRun(const importing::Target &target);
    void send(const importing::Target &target);
    void takeResult(const importing::RunResult &result);
    void unusable(const QString &why);
    void conclude(ExitStatus status);
    [[nodiscard]] bool writeResults();

    ResumeRequest m_request;
    Console &m_console;
    Interruption m_interruption;
    TargetFinder m_targets;
    importing::RunHead m_head;
    ImportSummary m_summary;
    std::unique_ptr<importing::Run> m_run;
    std::unique_ptr<ProxyAnswers> m_proxyAnswers; ///< of m_run
    WaitTelling m_waits;
    bool m_isFinished = false;
};

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/resumecommand.h"

#include "cli/fileoptions.h"
#include "cli/resultfiles.h"
#include "cli/storedrun.h"
#include "connections/datadirs.h"
#include "importing/history.h"
#include "importing/storedrows.h"
#include "words/commandwords.h"
#include "words/filewords.h"
#include "words/historywords.h"
#include "words/runwords.h"

#include <array>
#include <utility>

namespace cli {

std::variant<ResumeRequest, QString> readResumeRequest(const QStringList &given)
{
    const Arguments arguments = readArguments(
        given,
        std::array{OptionSpec{"report", "OUT.csv"}, OptionSpec{"failed", "OUT.csv"}, OptionSpec{"raw-cells"},
                   OptionSpec{"json"}, OptionSpec{"retry-failed"}, OptionSpec{"data-dir", "DIR"}});
    if (arguments.error)
        return argumentErrorText(*arguments.error, QStringLiteral("resume"));
    if (arguments.files.size() != 1)
        return words::noRunNamed(QStringLiteral("resume"));
    ResumeRequest request;
    request.runId = arguments.files.first();
    request.report = arguments.value("report");
    request.failed = arguments.value("failed");
    request.dataDir = arguments.value("data-dir");
    request.json = arguments.has("json");
    request.retryFailed = arguments.has("retry-failed");
    request.rawCells = arguments.has("raw-cells");
    if (const QString error = outputError(request.outputs(), {}, request.json); !error.isEmpty())
        return error;
    return request;
}

ResumeCommand::ResumeCommand(ResumeRequest request, Console &console, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_console(console)
{
    connect(&m_interruption, &Interruption::interrupted, this, [this] {
        m_console.say(words::stopping());
        if (m_run)
            m_run->stop();
        else
            conclude(ExitStatus::Interrupted);
    });
    connect(&m_targets, &TargetFinder::found, this, &ResumeCommand::send);
    connect(&m_targets, &TargetFinder::failed, this, &ResumeCommand::unusable);
}

void ResumeCommand::start()
{
    const QString folder = connections::runsFolder(m_request.dataDir);
    const auto stored = readStoredRun(folder, m_request.runId);
    if (const QString *error = std::get_if<QString>(&stored))
        return unusable(*error);
    const importing::RunSummary run = importing::summariseRun(folder, m_request.runId);
    if (run.state == importing::RunState::GoingOn)
        return unusable(words::runGoingOn(m_request.runId));
    m_head = run.head;
    m_summary.run = m_request.runId;
    if (m_request.retryFailed ? run.failed == 0 : !importing::canResume(run)) {
        m_console.say(m_request.retryFailed ? words::nothingToRetry() : words::nothingToResume());
        return conclude(run.imported == run.head.rows ? ExitStatus::Done : ExitStatus::SomeNot);
    }
    m_console.say(m_request.retryFailed ? words::retryingFailed(run.failed)
                                        : words::resuming(run.unknown, run.notSent));
    m_targets.findAgain(m_head, m_request.dataDir);
}

std::unique_ptr<importing::Run> ResumeCommand::newRun(const importing::Target &target)
{
    const QString folder = connections::runsFolder(m_request.dataDir);
    if (!m_request.retryFailed)
        return std::make_unique<importing::Run>(m_request.runId, target, m_head.settings, folder);
    auto failed = importing::failedRows(importing::Journal::path(folder, m_request.runId));
    if (const QString *error = std::get_if<QString>(&failed)) {
        unusable(words::runNotReadable(m_request.runId, *error));
        return nullptr;
    }
    auto run = std::make_unique<importing::Run>(std::move(std::get<importing::RunInput>(failed)), target,
                                                m_head.settings, folder);
    m_request.runId = run->runId(); // which the results are of
    m_summary.run = m_request.runId;
    return run;
}

void ResumeCommand::send(const importing::Target &target)
{
    if (m_isFinished)
        return;
    m_run = newRun(target);
    if (!m_run)
        return;
    words::RunContext context;
    context.connection = target.connectionName;
    context.host = target.host.authority();
    context.admin = QString::fromUtf8(target.credentials.admin());
    connect(m_run.get(), &importing::Run::progressed, this, [this](const importing::Progress &progress) {
        m_console.progress(words::progressText(progress));
        m_waits.tell(progress, m_console);
    });
    connect(m_run.get(), &importing::Run::finished, this,
            [this, context](const importing::RunResult &result) {
                words::RunContext now = context;
                now.now = QDateTime::currentDateTime();
                m_summary.end = words::runEndWords(result, now);
                takeResult(result);
            });
    m_proxyAnswers = std::make_unique<ProxyAnswers>(*m_run);
    m_run->start();
}

void ResumeCommand::takeResult(const importing::RunResult &result)
{
    m_summary.calls = result.totals.calls;
    m_summary.retries = result.totals.retries;
    m_summary.time = result.totals.elapsed;
    m_console.endProgress();
    if (result.end == importing::RunEnd::Completed)
        m_console.say(m_summary.end->text());
    else
        m_console.complain(m_summary.end->text());
    conclude(statusOf(result, m_interruption.happened(), result.totals.imported == result.totals.rows));
}

void ResumeCommand::unusable(const QString &why)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_console.complain(why);
    Q_EMIT finished(ExitStatus::Unusable);
}

void ResumeCommand::conclude(ExitStatus status)
{
    if (std::exchange(m_isFinished, true))
        return;
    const bool written = writeResults();
    if (m_request.json)
        m_console.resultBytes(toJson(m_summary));
    else
        m_console.result(
            words::countsText(m_summary.imported, m_summary.failed, m_summary.unknown, m_summary.notSent));
    if ((!m_console.flush() || !written) && status == ExitStatus::Done)
        status = ExitStatus::SomeNot;
    Q_EMIT finished(status);
}

/// Counts, report and failed rows as the journal has them now; false when a file could not be written, which
/// is said.
bool ResumeCommand::writeResults()
{
    const auto stored = readStoredRun(connections::runsFolder(m_request.dataDir), m_request.runId);
    if (const QString *error = std::get_if<QString>(&stored)) {
        m_console.complain(*error);
        return false;
    }
    const StoredRun &run = std::get<StoredRun>(stored);
    countRows(*run.table, m_summary);
    bool written = true;
    const auto check = [&](const files::FileError &error) {
        if (error)
            m_console.complain(words::fileErrorWords(error).text());
        written = written && !error;
    };
    if (!m_request.report.isEmpty())
        check(writeReport(m_request.report, run.files, *run.table, !m_request.rawCells));
    if (!m_request.failed.isEmpty())
        check(writeFailed(m_request.failed, run.files, *run.table, !m_request.rawCells));
    return written;
}

} // namespace cli

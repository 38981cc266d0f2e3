// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/history.h"

#include "importing/applock.h"
#include "importing/retention.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace importing {

namespace {

using namespace Qt::StringLiterals;
using friends::State;

RunState stateOf(const JournalRun &run, bool goingOn)
{
    if (goingOn)
        return RunState::GoingOn;
    if (!run.end)
        return RunState::Interrupted;
    return run.end->end == RunEnd::Completed ? RunState::Completed : RunState::Stopped;
}

} // namespace

bool canResume(const RunSummary &run)
{
    return run.state != RunState::GoingOn && run.state != RunState::Unreadable
        && run.unknown + run.notSent > 0;
}

RunSummary summariseRun(const QString &dir, const QString &runId)
{
    RunSummary summary;
    summary.head.runId = runId;
    const QString path = Journal::path(dir, runId);
    const bool goingOn = isJournalLocked(path);
    const auto read = readJournal(path);
    if (const QString *error = std::get_if<QString>(&read)) {
        summary.state = RunState::Unreadable;
        summary.error = *error;
        return summary;
    }
    const JournalRun &run = std::get<JournalRun>(read);
    summary.head = run.head;
    summary.state = stateOf(run, goingOn);
    const auto count = [&](State state) { return std::count(run.states.begin(), run.states.end(), state); };
    summary.imported = count(State::Imported);
    summary.failed = count(State::Failed);
    summary.unknown = count(State::Unknown);
    summary.notSent = run.head.rows - summary.imported - summary.failed - summary.unknown;
    summary.seconds =
        static_cast<double>(run.head.started.msecsTo(std::max(run.head.started, run.last))) / 1000;
    return summary;
}

QList<RunSummary> listRuns(const QString &dir)
{
    QList<RunSummary> runs;
    const QStringList files = QDir(dir).entryList({u"*.journal"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &file : files)
        runs.append(summariseRun(dir, QFileInfo(file).completeBaseName()));
    // The names tell seconds; a run and the one that repeats its failures may have begun in the same.
    const auto begun = [](const RunSummary &run) {
        return run.head.started.isValid() ? run.head.started.toUTC().toString(u"yyyyMMdd-HHmmss.zzz"_s)
                                          : run.head.runId;
    };
    std::stable_sort(runs.begin(), runs.end(),
                     [&](const RunSummary &a, const RunSummary &b) { return begun(a) > begun(b); });
    return runs;
}

bool deleteRun(const QString &dir, const QString &runId)
{
    const QString path = Journal::path(dir, runId);
    const auto lock = lockJournal(path);
    if (!lock)
        return false;
    bool done = true;
    // The journal last: as long as it is there, the run is in the list and can be deleted again.
    for (const QString &file : {path + u"-journal"_s, path + u"-wal"_s, path + u"-shm"_s, path})
        done = removeForGood(file) && done;
    return done;
}

} // namespace importing

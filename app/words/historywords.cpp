// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/historywords.h"

#include "words/numbers.h"
#include "words/runwords.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <array>
#include <utility>

namespace words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::History)
};

} // namespace

QString runStateName(importing::RunState state)
{
    switch (state) {
    case importing::RunState::GoingOn:
        return Text::tr("going on");
    case importing::RunState::Completed:
        return Text::tr("completed");
    case importing::RunState::Stopped:
        return Text::tr("stopped");
    case importing::RunState::Interrupted:
        return Text::tr("interrupted");
    case importing::RunState::Unreadable:
        return Text::tr("unreadable");
    }
    Q_UNREACHABLE();
}

QString runLine(const importing::RunSummary &run)
{
    if (run.state == importing::RunState::Unreadable)
        return Text::tr("%1  its journal cannot be read").arg(visible(run.head.runId));
    const QString line = Text::tr("%1  %2  %3  %4: %5")
                             .arg(visible(run.head.runId), date(run.head.started.toLocalTime()),
                                  visible(run.head.connectionName), runStateName(run.state),
                                  countsText(run.imported, run.failed, run.unknown, run.notSent));
    return run.head.parentRunId.isEmpty()
        ? line
        : Text::tr("%1 (retry of run %2)", "a line about a run, the run whose rows it sent again")
              .arg(line, visible(run.head.parentRunId));
}

QString noRuns()
{
    return Text::tr("There are no runs yet.");
}

QString runTime(const QDateTime &started, const QDateTime &now)
{
    if (started.toLocalTime().date() == now.toLocalTime().date())
        return clockTime(started);
    return Text::tr("%1, %2").arg(date(started), clockTime(started));
}

QString runCounts(const importing::RunSummary &run)
{
    const std::array<std::pair<qint64, QString>, 4> parts{{{run.imported, Text::tr("%1 imported")},
                                                           {run.failed, Text::tr("%1 failed")},
                                                           {run.unknown, Text::tr("%1 unknown")},
                                                           {run.notSent, Text::tr("%1 not sent")}}};
    QStringList all;
    for (const auto &[rows, text] : parts) {
        if (rows > 0)
            all.append(text.arg(number(rows)));
    }
    return all.join(Text::tr(", "));
}

QString runInterrupted(const importing::RunSummary &run, const QDateTime &now)
{
    return Text::tr("The import of %1 was interrupted: %2.")
        .arg(runTime(run.head.started, now), runCounts(run));
}

QString runNotFound(const QString &runId)
{
    return Text::tr("There is no run “%1”. “friendconsole runs” lists them.").arg(visible(runId));
}

QString runNotReadable(const QString &runId, const QString &databaseError)
{
    return Text::tr("The journal of run “%1” cannot be read (%2). Nothing was sent.")
        .arg(visible(runId), visible(databaseError));
}

QString runGoingOn(const QString &runId)
{
    return Text::
        tr("Run “%1” is going on in another window or terminal. Wait until it has ended, or stop it there.")
            .arg(visible(runId));
}

QString nothingToResume()
{
    return Text::tr("Every row of this run has an outcome already; nothing was sent.");
}

QString resuming(qint64 unknown, qint64 notSent)
{
    return Text::tr("Resuming: %1 to look up, %2 to send.").arg(rowCount(unknown), rowCount(notSent));
}

QString nothingToRetry()
{
    return Text::tr("No row of this run failed; nothing was sent.");
}

QString retryingFailed(qint64 failed)
{
    return Text::tr("Sending %1 that failed again, as a run of their own.").arg(rowCount(failed));
}

QString notSentInDryRun()
{
    return Text::tr("The row can be sent; nothing was sent, because this was a dry run.");
}

QString notSentAndNotKept()
{
    return Text::tr(
        "The run ended before this row was sent, and no record of the run was kept. Save the rows that "
        "were not imported with --failed, and import that file.");
}

QString notSentInRun()
{
    return Text::tr("The run ended before this row was sent. Go on with the run (“friendconsole resume”), or "
                    "import the row "
                    "again.");
}

QString noRunNamed(const QString &command)
{
    return Text::tr("Which run? Give its name: friendconsole %1 RUN. “friendconsole runs” lists them.")
        .arg(command);
}

QString noOutFile()
{
    return Text::tr("Where to? Give --out FILE.");
}

} // namespace words

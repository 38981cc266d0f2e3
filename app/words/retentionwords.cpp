// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/retentionwords.h"

#include "words/sanitise.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Retention)
};

} // namespace

QString runsForgotten(int runs)
{
    if (runs == 0)
        return Text::tr("There is no such run: nothing was removed.");
    return Text::tr("%n run(s) removed from the history, with all their rows.", nullptr, runs);
}

QString runNotForgotten(const QString &runId)
{
    return Text::tr("Run “%1” was not removed: it is still going on, or its files cannot be written. Try "
                    "again when it has ended.")
        .arg(visible(runId));
}

QString runsNotForgotten(int runs)
{
    return Text::tr("%n run(s) could not be removed: their files cannot be written.", nullptr, runs);
}

Said noTracelessPlace()
{
    Said said;
    said.title = Text::tr("No place for a temporary file");
    said.sentence =
        Text::tr("Nothing was sent: a run without a trace needs a temporary file, and neither your login "
                 "session's folder nor the folder for temporary files can be written.");
    said.nextStep = Text::tr("Make space on that disk, or let the run leave its record.");
    return said;
}

QString leavesNoTrace()
{
    return Text::tr("This run leaves no record when it has ended, so it cannot be resumed.");
}

QString noTraceKept()
{
    return Text::tr("No record of this run was kept: it is not in the history and cannot be resumed.");
}

} // namespace words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/journal.h"

#include <QtCore/QList>

namespace importing {

/// Where a run of the history stands.
enum class RunState : quint8 {
    GoingOn, ///< a process that lives is carrying it out
    Completed, ///< every row has an outcome
    Stopped, ///< ended by a person or the service with rows left
    Interrupted, ///< its process ended in the middle; it can be taken up again
    Unreadable, ///< the journal is there and cannot be read
};

/// One run, as a list of runs shows it.
struct RunSummary {
    RunHead head; ///< of an Unreadable one only runId
    RunState state = RunState::Completed;
    qint64 imported = 0;
    qint64 failed = 0;
    qint64 unknown = 0;
    qint64 notSent = 0;
    double seconds = 0; ///< from its beginning to the last thing that its journal tells
    QString error; ///< of an Unreadable one, in the database's words
};

/// Runs whose rows may still be sent or looked up: not GoingOn and not Unreadable, with rows unknown or not
/// sent.
bool canResume(const RunSummary &run);

/// All runs whose journals are in `dir`, the newest first. Reads every journal's calls, not its rows.
QList<RunSummary> listRuns(const QString &dir);
/// One of them; state Unreadable when there is no such run.
RunSummary summariseRun(const QString &dir, const QString &runId);
/// Removes a run's journal and what SQLite keeps beside it, for good (retention.h). False while it is going
/// on, and when a file could not be removed.
bool deleteRun(const QString &dir, const QString &runId);

} // namespace importing

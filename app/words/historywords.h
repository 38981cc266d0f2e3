// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/history.h"

#include <QtCore/QString>

namespace words {

/// "going on", "completed", "stopped", "interrupted", "unreadable".
[[nodiscard]] QString runStateName(importing::RunState state);
/// One run in one line: when, through what, what became of its rows.
[[nodiscard]] QString runLine(const importing::RunSummary &run);
[[nodiscard]] QString noRuns();
/// When a run began, as short as it can be told on the day of `now`: "14:03", or "22 Nov 2026, 14:03".
[[nodiscard]] QString runTime(const QDateTime &started, const QDateTime &now);
/// What became of its rows, without what there is none of: "812 imported, 3 unknown, 389 not sent".
[[nodiscard]] QString runCounts(const importing::RunSummary &run);
/// "The import of 14:03 was interrupted: 812 imported, 3 unknown, 389 not sent."
[[nodiscard]] QString runInterrupted(const importing::RunSummary &run, const QDateTime &now);

/// Why a run cannot be taken up or reported: there is none of that name, its journal cannot be read, or a
/// process that lives is carrying it out.
[[nodiscard]] QString runNotFound(const QString &runId);
[[nodiscard]] QString runNotReadable(const QString &runId, const QString &databaseError);
[[nodiscard]] QString runGoingOn(const QString &runId);
/// Every row of it has an outcome already.
[[nodiscard]] QString nothingToResume();
/// How many rows a resumed run looks up and how many it sends.
[[nodiscard]] QString resuming(qint64 unknown, qint64 notSent);
/// That a run has no failed rows to send again, and how many are.
[[nodiscard]] QString nothingToRetry();
[[nodiscard]] QString retryingFailed(qint64 failed);
/// A row that was not sent because its run ended before its turn.
[[nodiscard]] QString notSentInRun();
/// The same of a run of which no record is kept.
[[nodiscard]] QString notSentAndNotKept();
/// A row that a dry run would send.
[[nodiscard]] QString notSentInDryRun();
[[nodiscard]] QString noRunNamed(const QString &command);
[[nodiscard]] QString noOutFile();

} // namespace words

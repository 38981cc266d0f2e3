// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/run.h"
#include "words/said.h"

#include <QtCore/QDateTime>

namespace words {

/// What sentences about a run name besides its own facts.
struct RunContext {
    QString connection; ///< its name as people see it; may be empty
    QString host; ///< "adminapisgp.im.qcloud.com"; may be empty
    QString admin; ///< UserID; may be empty
    QDateTime now = QDateTime::currentDateTime(); ///< for "come back at 14:06"
};

/// "Starting", "Waiting for another run of this app", "Running", "Pausing", "Paused", "Stopping", "Ended".
[[nodiscard]] QString phaseName(importing::RunPhase phase);
/// "812 imported · 14 failed · 354 to go · 42 calls/s · about 6 s".
[[nodiscard]] QString progressText(const importing::Progress &progress);
/// What a run that has not begun waits for, and that nothing of it was sent.
[[nodiscard]] QString waitingForApp();
/// Said where there is no progress line: nothing can be sent for so long.
[[nodiscard]] QString longWait(std::chrono::milliseconds time);
/// The counts alone: "812 imported, 14 failed, 3 unknown, 0 not sent".
[[nodiscard]] QString countsText(qint64 imported, qint64 failed, qint64 unknown, qint64 notSent);

/// How a run ended, in one clear sentence or two with what to do next.
[[nodiscard]] Said runEndWords(const importing::RunResult &result, const RunContext &context);
/// The same for a run that only looked unknown rows up.
[[nodiscard]] Said checkEndWords(const importing::RunResult &result, const RunContext &context);
/// Why the service or the way to it stopped a run: wrong key, wrong region, clock off by 12 minutes, locked:
/// come back at 14:06, IP not allowed, certificate, host not found, ...
[[nodiscard]] Said stopWords(const importing::StopReason &stop, const RunContext &context);

/// "This computer's clock is 12 minutes behind ...": `offset` as StopReason::clockOffset. Empty when it is
/// within 5 minutes.
[[nodiscard]] QString clockText(qint64 offset);

/// What a plan takes before it is sent: "1,180 rows for 40 accounts in 44 calls, at least 1 s".
[[nodiscard]] QString planText(qint64 rows, qint64 accounts, qint64 calls,
                               std::chrono::milliseconds leastTime);

/// "1,149 rows were imported into “Sandbox”, not into “Production”. 22 rows failed there or …": of rows that
/// went through another connection than the one that is chosen. One of the counts is more than 0.
[[nodiscard]] QString wentElsewhere(qint64 imported, qint64 others, const QString &through,
                                    const QString &chosen);

} // namespace words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/runfigures.h"

#include <QtCore/QString>

/// The sentences of a run's summary.
namespace words {

/// "Account not found [30003]".
[[nodiscard]] QString failureName(const friends::Outcome &outcome);
/// "alice, 12 rows": a bar of a chart for who listens.
[[nodiscard]] QString barText(const QString &name, qint64 rows);
/// "22 Nov 2026, 14:03 to Production: 1,204 rows in 42 s."
[[nodiscard]] QString summaryHead(const importing::RunSummary &run);
/// "On average 512 rows a second, at most 1,000." Empty when all was over at once, or
/// nothing has an outcome: there is no pace then.
[[nodiscard]] QString paceText(const importing::RunFigures &figures);
/// "and 12 more accounts"; empty when all are shown.
[[nodiscard]] QString moreAccounts(const importing::RunFigures &figures);
/// The figures of a run cannot be read, in the database's words.
[[nodiscard]] QString figuresNotReadable(const QString &databaseError);

} // namespace words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/history.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <chrono>
#include <variant>

namespace importing {

/// Failed and unknown rows that have the same cause and code.
struct FailureGroup {
    friends::Outcome outcome; ///< of the first of them; `attempts` and `info` are its own
    qint64 rows = 0;
};

/// How many rows of one From_Account were not imported, of those that were sent.
struct AccountFailures {
    QByteArray account; ///< UTF-8, as the rows have it
    qint64 rows = 0;
};

/// What a run came to, in the figures that a summary shows.
struct RunFigures {
    RunSummary run;
    QList<FailureGroup> failures; ///< the most rows first
    QList<AccountFailures> accounts; ///< the most rows first, `mostAccounts` at most
    qint64 accountsWithFailures = 0; ///< all of them
    /// Rows that got their outcome in each slice of the run's time, from its begin to its end.
    QList<qint64> settled;
    std::chrono::milliseconds slice{0}; ///< how long a slice is; 0 when nothing has an outcome

    static constexpr qsizetype mostAccounts = 10;
    static constexpr qsizetype mostSlices = 60;
};

/// Reads a run's figures from its journal. Reads the rows' text only when some failed. Not for the window's
/// thread; the text of an error is the database's own.
[[nodiscard]] std::variant<RunFigures, QString> readFigures(const QString &dir, const QString &runId);

} // namespace importing

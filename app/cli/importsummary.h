// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/preparationoptions.h"
#include "cli/sourcefiles.h"
#include "importing/preflight.h"
#include "importing/run.h"
#include "words/said.h"

#include <QtCore/QMap>
#include <QtCore/QString>

#include <chrono>

namespace cli {

/// What `--dry-run` says that a run would take.
struct PlanSummary {
    qint64 rows = 0;
    qint64 accounts = 0;
    qint64 calls = 0;
    std::chrono::milliseconds leastTime{0};
    QList<importing::CrowdedAccount> crowded;
};

/// What an import came to: imported + failed + unknown + notSent is rows.
struct ImportSummary {
    QString run; ///< empty when nothing was to be sent
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 failed = 0;
    qint64 unknown = 0;
    qint64 notSent = 0; ///< with rows that have errors
    qint64 problems = 0; ///< rows with errors
    qint64 calls = 0;
    qint64 retries = 0;
    std::chrono::milliseconds time{0};
    QMap<int, qint64> codes; ///< final failures: code -> rows
    std::optional<PlanSummary> plan; ///< of --dry-run
    std::optional<words::Said> end; ///< how the run ended
    PreparationRequest preparation; ///< what was asked for
    std::vector<friends::FixCount> fixes; ///< what was counted for it
    std::vector<friends::TimeColumn> times;
    bool endIsSaid = false; ///< on stderr, because the run was stopped
};

/// Counts what became of the rows of a table, and the codes of those that failed.
void countRows(const friends::Table &table, ImportSummary &summary);
/// The one JSON object of `import --json`, with a line end. Of several files each one's rows too ("files"),
/// and what was done with the rows where that was asked for ("fixes", "times", "leftOut").
[[nodiscard]] QByteArray toJson(const ImportSummary &summary, const SourceFiles &sources = {});
/// The same in words, for stdout.
void tell(const ImportSummary &summary, const SourceFiles &sources, const friends::Table &table,
          Console &console);

} // namespace cli

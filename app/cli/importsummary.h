// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "files/fileimport.h"
#include "friends/table.h"
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
    bool endIsSaid = false; ///< on stderr, because the run was stopped
};

/// Counts what became of the rows of a table, and the codes of those that failed.
void countRows(const friends::Table &table, ImportSummary &summary);
/// The one JSON object of `import --json`, with a line end.
[[nodiscard]] QByteArray toJson(const ImportSummary &summary);
/// The same in words, for stdout. `file` for the problems that it lists.
void tell(const ImportSummary &summary, const files::ImportedFile &file, const friends::Table &table,
          Console &console);

} // namespace cli

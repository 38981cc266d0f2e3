// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/sourcefiles.h"
#include "importing/history.h"

#include <QtCore/QString>

#include <memory>
#include <variant>

namespace cli {

/// A run as its journal holds it, in the shape of files that were read and of a table that was sent, so that
/// reports are written as after an import. Rows are in the order of their files.
struct StoredRun {
    importing::RunHead head;
    SourceFiles files;
    std::unique_ptr<friends::Table> table; ///< rows with their states and outcomes
};

/// Reads all of a run. The sentence says what is wrong with it.
[[nodiscard]] std::variant<StoredRun, QString> readStoredRun(const QString &runsFolder, const QString &runId);

} // namespace cli

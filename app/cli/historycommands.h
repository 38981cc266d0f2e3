// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/exitstatus.h"

#include <QtCore/QStringList>

namespace cli {

/// `runs [--json] [--data-dir DIR]`: all runs, the newest first.
[[nodiscard]] ExitStatus listRuns(const QStringList &given, Console &console);
/// `report RUN --out FILE [--data-dir DIR]`: every row of a run with what became of it.
[[nodiscard]] ExitStatus reportRun(const QStringList &given, Console &console);

} // namespace cli

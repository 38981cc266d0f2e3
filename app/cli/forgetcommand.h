// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/exitstatus.h"

#include <QtCore/QStringList>

namespace cli {

/// `forget (RUN | --older-than DAYS) [--data-dir DIR]`: removes a run, or all old ones that need nothing any
/// more, from the history, with their rows.
[[nodiscard]] ExitStatus forgetRuns(const QStringList &given, Console &console);

} // namespace cli

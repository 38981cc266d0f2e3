// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/exitstatus.h"

#include <QtCore/QStringList>

namespace cli {

/// `inspect`: how a file is read and what is wrong in it. `given`: what stands behind the command.
[[nodiscard]] ExitStatus inspect(const QStringList &given, Console &console);

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace cli {

enum class Topic { Program, Inspect, Import, Resume, Runs, Report, Forget };

/// The help of the program or of one command, for stdout; ends without a line end.
[[nodiscard]] QString helpText(Topic topic);

} // namespace cli

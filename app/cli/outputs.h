// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QtCore/QStringList>

namespace cli {

/// Files that results are asked for in, by option: {"report", "out.csv"}.
using Outputs = QList<std::pair<const char *, QString>>;

/// Looks before anything is sent whether results can be written where they are asked for; the sentence says
/// what keeps them from it, or is empty. Empty paths count as not asked for. `inputs`: files that are read.
/// `json`: the standard output is taken already.
[[nodiscard]] QString outputError(const Outputs &outputs, const QStringList &inputs, bool json);

/// What people are told goes to stderr where a result takes the standard output.
void makeRoomFor(const Outputs &outputs, Console &console);

} // namespace cli

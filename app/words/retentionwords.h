// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace words {

/// After runs were removed from the history.
[[nodiscard]] QString runsForgotten(int runs);
/// A run that could not be removed: it is going on, or its files cannot be written.
[[nodiscard]] QString runNotForgotten(const QString &runId);
[[nodiscard]] QString runsNotForgotten(int runs);
/// After a run without a trace: what that costs.
[[nodiscard]] QString noTraceKept();

} // namespace words

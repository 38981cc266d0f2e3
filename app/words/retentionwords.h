// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/said.h"

#include <QtCore/QString>

namespace words {

/// After runs were removed from the history.
[[nodiscard]] QString runsForgotten(int runs);
/// A run that could not be removed: it is going on, or its files cannot be written.
[[nodiscard]] QString runNotForgotten(const QString &runId);
[[nodiscard]] QString runsNotForgotten(int runs);
/// No folder for the journal of a run that is to leave no trace; nothing was sent.
[[nodiscard]] Said noTracelessPlace();
/// Before such a run.
[[nodiscard]] QString leavesNoTrace();
/// After a run without a trace: what that costs.
[[nodiscard]] QString noTraceKept();

} // namespace words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/attempts.h"

#include <QtCore/QString>

namespace words {

/// The calls that carried a row, a line each, the first first: "14:02:11 · 0.21 s · imported". `now`: calls
/// of another day have their date. Empty when there are none.
[[nodiscard]] QString attemptLines(const QList<importing::Attempt> &attempts, const QDateTime &now);

} // namespace words

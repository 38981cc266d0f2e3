// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/pace.h"
#include "importing/runsettings.h"

namespace importing {

/// The wait before attempt number `attempt` (2 for the first repetition) before it is spread: firstRetryWait,
/// doubled for each further attempt, up to maxRetryWait.
Nanoseconds plainRetryWait(const RunSettings &settings, int attempt);
/// The same, spread by a random factor of 0.5 to 1.5, so that calls which failed together do not come back
/// together.
Nanoseconds retryWait(const RunSettings &settings, int attempt);

} // namespace importing

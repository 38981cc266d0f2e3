// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/outcome.h"
#include "friends/rules.h"
#include "words/said.h"

#include <span>

namespace words {

/// "Ready", "Problem", "Queued", "Sending", "Imported", "Failed", "Unknown".
[[nodiscard]] QString stateName(friends::State state);
/// What the state means and what a person can do about it, for a tooltip of a chip.
[[nodiscard]] QString stateHint(friends::State state);

/// What is known about one row: title for the status cell ("Account not found", "Imported", "Remark too
/// long"), and the sentences for the details pane. `problems` are read for Ready and Problem only. The
/// accounts are outside text and may be empty.
[[nodiscard]] Said rowWords(friends::State state, const friends::Outcome &outcome,
                            std::span<const friends::Problem> problems, QStringView fromAccount,
                            QStringView toAccount);

/// The result column: "[30003] account not found", the service's own words for an unknown code, "2 attempts".
/// Empty when the row was not in a run.
[[nodiscard]] QString resultText(friends::State state, const friends::Outcome &outcome);

/// The code of an outcome as reports give it: "30003", "HTTP 502", "timeout"; empty when there is none.
[[nodiscard]] QString outcomeCode(const friends::Outcome &outcome);

} // namespace words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/runsettings.h"

namespace ui {

/// What a person may choose about runs through one connection. Nothing secret.
struct RunPreferences {
    int share = 100; ///< per cent of the calls a second that the service allows an app, 1..100
    int rowsACall = chatapi::itemsPerCall; ///< 1..1000
    int attempts = importing::RunSettings().maxAttempts; ///< calls that may carry one row, 1..100
    bool noTrace = false; ///< no record of a run stays when it has ended

    /// The calls a second that the share stands for, 1 or more.
    [[nodiscard]] int callsPerSecond() const;
    [[nodiscard]] importing::RunSettings settings() const;
    bool operator==(const RunPreferences &) const = default;
};

/// With every value inside its range.
[[nodiscard]] RunPreferences inRange(RunPreferences preferences);

} // namespace ui

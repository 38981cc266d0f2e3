// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runpreferences.h"

#include <algorithm>

namespace ui {

int RunPreferences::callsPerSecond() const
{
    return importing::callsOfShare(share);
}

importing::RunSettings RunPreferences::settings() const
{
    importing::RunSettings settings;
    settings.callsPerSecond = callsPerSecond();
    settings.batchSize = rowsACall;
    settings.maxAttempts = attempts;
    return importing::inRange(settings);
}

RunPreferences inRange(RunPreferences preferences)
{
    preferences.share = std::clamp(preferences.share, 1, 100);
    preferences.rowsACall = std::clamp(preferences.rowsACall, 1, chatapi::itemsPerCall);
    preferences.attempts = std::clamp(preferences.attempts, 1, 100);
    return preferences;
}

} // namespace ui

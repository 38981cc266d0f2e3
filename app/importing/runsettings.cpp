// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/runsettings.h"

#include <algorithm>

namespace importing {

int callsOfShare(int percent)
{
    return std::clamp(chatapi::callsPerSecond * percent / 100, 1, chatapi::callsPerSecond);
}

RunSettings inRange(RunSettings settings)
{
    using std::chrono::milliseconds;
    settings.batchSize = std::clamp(settings.batchSize, 1, chatapi::itemsPerCall);
    settings.callsPerSecond = std::clamp(settings.callsPerSecond, 1, chatapi::callsPerSecond);
    settings.maxInFlight = std::clamp(settings.maxInFlight, 1, 512);
    settings.maxAttempts = std::clamp(settings.maxAttempts, 1, 100);
    settings.callTimeout = std::clamp(settings.callTimeout, milliseconds{1}, milliseconds{3'600'000});
    settings.firstRetryWait = std::clamp(settings.firstRetryWait, milliseconds{1}, milliseconds{60'000});
    settings.maxRetryWait = std::clamp(settings.maxRetryWait, settings.firstRetryWait, milliseconds{600'000});
    settings.networkPatience = std::clamp(settings.networkPatience, milliseconds{0}, milliseconds{3'600'000});
    return settings;
}

} // namespace importing

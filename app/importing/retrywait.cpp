// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/retrywait.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace importing {

Nanoseconds plainRetryWait(const RunSettings &settings, int attempt)
{
    const int doublings = std::clamp(attempt - 2, 0, 20);
    return std::min<Nanoseconds>(settings.maxRetryWait, settings.firstRetryWait * (1LL << doublings));
}

Nanoseconds retryWait(const RunSettings &settings, int attempt)
{
    const double spread = 0.5 + QRandomGenerator::global()->generateDouble();
    return std::chrono::duration_cast<Nanoseconds>(plainRetryWait(settings, attempt) * spread);
}

} // namespace importing

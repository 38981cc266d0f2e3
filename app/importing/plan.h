// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/run.h"

#include <chrono>
#include <vector>

namespace importing {

/// All rows of one From_Account: places first .. first + count - 1 of Plan::order. Never two calls in flight.
struct Lane {
    quint32 first = 0;
    quint32 count = 0;

    bool operator==(const Lane &) const = default;
};

/// Which rows go in which order: by From_Account, in the order of the table. A row's place in `order` is its
/// number in the run's journal.
struct Plan {
    std::vector<quint32> order; ///< indices into RunInput::rows
    std::vector<Lane> lanes; ///< in the order in which their From_Accounts appear
    std::vector<quint32> repeated; ///< indices of rows whose pair an earlier row has: left out

    /// Calls that it takes when nothing has to be repeated.
    [[nodiscard]] qint64 calls(int batchSize) const;
};

/// Makes the plan; reads every row's accounts, so for many rows it belongs on another thread than the
/// window's.
Plan makePlan(const RunInput &input);

/// The least time in which that many calls can be made at a limit of `callsPerSecond`.
std::chrono::milliseconds leastTime(qint64 calls, int callsPerSecond);

} // namespace importing

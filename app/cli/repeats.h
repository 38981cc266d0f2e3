// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/record.h"

#include <memory>
#include <span>
#include <vector>

namespace cli {

/// Which rows with one pair of accounts are taken.
enum class Keep : quint8 {
    All, ///< all; those behind the first are not sent, and told
    First, ///< the first of each pair
    Last, ///< the last of each pair
};

/// For each row the one that is taken in its place: by the pair of From_Account and To_Account, whatever else
/// is in the rows. The row itself where it is taken, which rows without both accounts always are. Keep::All:
/// as for Keep::First. `records`: Record::block is a place in `blocks`. About 0.1 µs a row.
[[nodiscard]] std::vector<quint32> ownersOfPairs(std::span<const friends::Record> records,
                                                 std::span<const std::shared_ptr<friends::Block>> blocks,
                                                 Keep keep);

} // namespace cli

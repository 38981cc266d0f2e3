// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/fixes.h"
#include "friends/times.h"

#include <memory>
#include <stop_token>

namespace friends {

/// What is to be done with rows of a file before they go to the table; asked for by a person.
struct Preparation {
    std::vector<FixKind> fixes;
    TimeChoice times;
    bool changesTimes = true; ///< false: times are only looked at, and go to the table as they are

    bool operator==(const Preparation &) const = default;
};

/// Rows as they go to the table. What the file says stays in its own block, untouched.
struct Prepared {
    std::vector<Record>
        records; ///< in the order of the file; Record::block 0: the file's block, 1: `changed`
    std::shared_ptr<Block> changed; ///< rows with other texts than in the file; null when there are none
    std::vector<FixCount> fixes; ///< what is, or could be, put right: counted on the file's own texts
    std::vector<TimeColumn> times; ///< what the columns of times hold
};

/// Counts what could be put right in rows of `block` and does what is asked for. Cells only: what stands for
/// missing ones (Layout::defaults) stays as a person gave it. `places`: of the rows in the block. Any thread;
/// about 0.5 µs a row, and the text of the rows that change once more. Ends early, and is worthless then,
/// when it is asked to stop. `current`: `places` are what makeRecord() gives with the block's layout as it
/// is, and are taken over for rows that do not change.
[[nodiscard]] Prepared prepare(const Block &block, std::span<const Record> places,
                               const Preparation &preparation, const std::stop_token &stop = {},
                               bool current = false);

} // namespace friends

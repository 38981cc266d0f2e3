// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/block.h"
#include "friends/outcome.h"

#include <memory>
#include <vector>

namespace friends {

/// One row as the table holds it: where its text is, and where it stands. 16 bytes.
struct Record {
    quint64 place : 48 = 0; ///< inside its block
    quint64 block : 16 = 0; ///< number of the block in the table
    quint32 pairHash = 0; ///< of From_Account and To_Account, 0 when either is empty
    quint32 outcome : 24 = 0; ///< number of the Outcome in the table, 0 for none
    quint32 state : 4 = 0; ///< State
    quint32 warning : 1 = 0; ///< has a warning
    quint32 ownError : 1 = 0; ///< has an error of its own, whatever other rows hold
    quint32 duplicate : 1 = 0; ///< an earlier row has the same pair
    quint32 unlocked : 1 = 0; ///< imported, and a person asked to edit it nevertheless

    [[nodiscard]] constexpr State rowState() const { return static_cast<State>(state); }
};
static_assert(sizeof(Record) == 16);

/// Reads and checks the row at `place` of `block` by the rules that need no other row. Any thread; an import
/// does this in the background and hands the records to Table::prepareImport(). Block number and duplicates
/// are left to the table.
Record makeRecord(const Block &block, quint64 place);

/// The table as it was at one moment, for reading on any thread; costs nothing to copy.
struct Snapshot {
    std::shared_ptr<const std::vector<Record>> records;
    std::vector<std::shared_ptr<const Block>> blocks; ///< by Record::block
    QList<Column> columns;
    QList<Outcome> outcomes; ///< by Record::outcome; the first is empty
    quint64 structure = 0; ///< Table::structure() at that moment

    [[nodiscard]] quint32 rowCount() const { return static_cast<quint32>(records->size()); }
    [[nodiscard]] const Block &blockOf(const Record &record) const { return *blocks[record.block]; }
};

} // namespace friends

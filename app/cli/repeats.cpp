// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/repeats.h"

#include <bit>
#include <numeric>

namespace cli {

std::vector<quint32> ownersOfPairs(std::span<const friends::Record> records,
                                   std::span<const std::shared_ptr<friends::Block>> blocks, Keep keep)
{
    constexpr quint32 nobody = ~quint32{0};
    const friends::Column from{friends::Field::FromAccount, {}};
    const friends::Column to{friends::Field::ToAccount, {}};
    const auto field = [&](quint32 row, const friends::Column &column) {
        return blocks[records[row].block]->field(records[row].place, column);
    };
    const auto isSame = [&](quint32 a, quint32 b) {
        return records[a].pairHash == records[b].pairHash && field(a, to) == field(b, to)
            && field(a, from) == field(b, from);
    };
    std::vector<quint32> owners(records.size());
    std::iota(owners.begin(), owners.end(), 0U);
    const std::size_t slots = std::bit_ceil(std::max<std::size_t>(16, records.size() * 2));
    std::vector<quint32> seen(slots, nobody);
    for (quint32 i = 0; i < records.size(); ++i) {
        const quint32 row = keep == Keep::Last ? static_cast<quint32>(records.size()) - 1 - i : i;
        if (records[row].pairHash == 0)
            continue;
        std::size_t slot = records[row].pairHash & (slots - 1);
        while (seen[slot] != nobody && !isSame(seen[slot], row))
            slot = (slot + 1) & (slots - 1);
        if (seen[slot] == nobody)
            seen[slot] = row;
        owners[row] = seen[slot];
    }
    return owners;
}

} // namespace cli

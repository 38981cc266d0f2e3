// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of From_Account and To_Account that are in the table twice. A change is followed pair by pair: one
// pass over the hashes of all rows (2 ms for a million) finds the rows that share a pair with what was
// changed, and only these are judged again. An index of all pairs would save that pass and cost half as much
// memory again as the rows themselves.
#include "friends/table.h"

#include <algorithm>
#include <bit>
#include <bitset>
#include <memory>
#include <numeric>

namespace friends {

namespace {

/// Beyond this many pairs all rows are judged: finding them one by one would cost more.
constexpr std::size_t mostTouched = 4096;
constexpr quint32 filterBits = 1U << 16;

} // namespace

bool Table::samePair(quint32 a, quint32 b) const
{
    if (m_records[a].pairHash != m_records[b].pairHash || m_records[a].pairHash == 0)
        return false;
    if (m_records[a].place == m_records[b].place && m_records[a].block == m_records[b].block)
        return true; // duplicated, and neither was edited since
    const Column from{Field::FromAccount, {}};
    const Column to{Field::ToAccount, {}};
    return text(a, to) == text(b, to) && text(a, from) == text(b, from);
}

quint32 Table::ownerOfPair(quint32 row) const
{
    const auto known = m_owners.constFind(m_records[row].pairHash);
    // While rows come and go one after the other, what is said about the others stays as it was.
    if (known != m_owners.constEnd() && (m_moving || (*known < rowCount() && samePair(*known, row))))
        return *known;
    for (quint32 other = 0; other < rowCount(); ++other) { // two pairs with one hash
        if (other != row && !m_records[other].duplicate && samePair(row, other))
            return other;
    }
    return Tracker::gone;
}

void Table::touchPair(const Record &record)
{
    if (record.pairHash == 0 || m_allTouched)
        return;
    m_touchedPairs.push_back(record.pairHash);
    m_allTouched = m_touchedPairs.size() > mostTouched;
}

void Table::finishChange()
{
    if (m_allTouched)
        findAllDuplicates();
    else if (!m_touchedPairs.empty())
        findTouchedDuplicates();
    m_allTouched = false;
    m_touchedPairs.clear();
    m_editedInRun = m_editedInRun || count(State::Queued) + count(State::Sending) > 0;
    Q_EMIT countsChanged();
}

void Table::findTouchedDuplicates()
{
    std::sort(m_touchedPairs.begin(), m_touchedPairs.end());
    m_touchedPairs.erase(std::unique(m_touchedPairs.begin(), m_touchedPairs.end()), m_touchedPairs.end());
    const auto maybe = std::make_unique<std::bitset<filterBits>>();
    for (const quint32 hash : m_touchedPairs) {
        maybe->set(hash % filterBits);
        m_owners.remove(hash);
    }
    std::vector<quint32> rows;
    for (quint32 row = 0; row < rowCount(); ++row) {
        const quint32 hash = m_records[row].pairHash;
        if (maybe->test(hash % filterBits)
            && std::binary_search(m_touchedPairs.begin(), m_touchedPairs.end(), hash))
            rows.push_back(row);
    }
    judgeDuplicates(rows);
}

void Table::findAllDuplicates()
{
    m_owners.clear();
    std::vector<quint32> all(rowCount());
    std::iota(all.begin(), all.end(), quint32{0});
    judgeDuplicates(all);
}

/// A pair belongs to the row that was sent or is being sent, else to the first one that could be. `rows`:
/// ascending, all rows of each pair that is among them.
void Table::judgeDuplicates(std::span<const quint32> rows)
{
    const std::size_t slots = std::bit_ceil(std::max<std::size_t>(16, rows.size() * 2));
    std::vector<quint32> owners(slots, Tracker::gone);
    /// The row that has the pair: this one, when nobody had it yet.
    const auto claim = [&](quint32 row) {
        std::size_t slot = m_records[row].pairHash & (slots - 1);
        while (owners[slot] != Tracker::gone) {
            if (owners[slot] == row || samePair(owners[slot], row))
                return owners[slot];
            slot = (slot + 1) & (slots - 1);
        }
        owners[slot] = row;
        return row;
    };
    for (const quint32 row : rows) {
        if (isReadOnly(row))
            claim(row);
    }
    quint32 first = Tracker::gone;
    quint32 last = 0;
    for (const quint32 row : rows) {
        Record &record = m_records[row];
        bool duplicate = false;
        if (!isReadOnly(row) && !record.ownError && record.pairHash != 0) {
            const quint32 owner = claim(row);
            duplicate = owner != row;
            if (duplicate)
                m_owners.insert(record.pairHash, owner);
        }
        const bool judged = record.rowState() == State::Ready || record.rowState() == State::Problem;
        const State wanted =
            record.ownError || duplicate || isMarkedMissing(record) ? State::Problem : State::Ready;
        if (record.duplicate == duplicate && (!judged || record.rowState() == wanted))
            continue;
        record.duplicate = duplicate;
        m_sharedIsOld = true;
        if (judged)
            setState(row, wanted);
        first = std::min(first, row);
        last = row;
    }
    if (first != Tracker::gone)
        Q_EMIT rowsChanged(first, last);
}

} // namespace friends

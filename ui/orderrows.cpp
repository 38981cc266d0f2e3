// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orderrows.h"

#include "friends/parallel.h"
#include "ui/sortkeys.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace ui {

namespace {

constexpr std::size_t rowsBetweenStops = 4096;
constexpr std::size_t rowsOfOneThread = 50'000;

// --- which rows

std::vector<quint32> fittingRows(const friends::Snapshot &snapshot, const OrderChoice &choice,
                                 const std::stop_token &stop)
{
    const std::size_t count = snapshot.records->size();
    std::vector<quint32> rows;
    if (choice.showsAllRows()) {
        rows.resize(count);
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    const std::size_t parts = friends::partCount(count, rowsOfOneThread);
    std::vector<std::vector<quint32>> found(parts);
    friends::inParts(count, parts, [&](std::size_t part, std::size_t first, std::size_t last) {
        RowFit fit(snapshot, choice);
        for (std::size_t row = first; row < last; ++row) {
            if (row % rowsBetweenStops == 0 && stop.stop_requested())
                return;
            if (fit.fits((*snapshot.records)[row]))
                found[part].push_back(static_cast<quint32>(row));
        }
    });
    for (const std::vector<quint32> &part : found)
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

// --- in which order

/// A row and the part of its key that is compared now.
struct Entry {
    quint64 prefix = 0; ///< eight bytes of the key, so that comparing needs no other memory
    quint64 at = 0; ///< of the key
    quint32 size = 0; ///< of the key; 0 for rows that come last
    quint32 row = 0;
};

/// Sorts rows by one key after the other. What a key leaves equal is handed to the next one, and at last to
/// the table's own order.
class Sorter {
public:
    Sorter(const friends::Snapshot &snapshot, const QList<SortKey> &keys, const QLocale &locale,
           const std::stop_token &stop)
        : m_snapshot(snapshot), m_keys(keys), m_locale(locale), m_stop(stop)
    {
    }

    void sort(std::span<quint32> rows) { sortBy(0, rows); }

private:
    /// Keys of one group of rows while it is sorted.
    struct Group {
        const std::vector<std::string> &bytes; ///< by part
        std::size_t parts;
        bool descending;
    };

    /// Where a key lies: the part is in the upper bits.
    static constexpr int partBits = 56;

    void sortBy(qsizetype number, std::span<quint32> rows)
    {
        if (rows.size() < 2 || m_stop.stop_requested())
            return;
        if (number == m_keys.size()) {
            std::sort(rows.begin(), rows.end());
            return;
        }
        const std::size_t parts = friends::partCount(rows.size(), rowsOfOneThread);
        std::vector<std::string> bytes(parts);
        std::vector<Entry> entries(rows.size());
        friends::inParts(rows.size(), parts, [&](std::size_t part, std::size_t first, std::size_t last) {
            std::unique_ptr<SortKeys> own;
            if (parts > 1)
                own = std::make_unique<SortKeys>(m_snapshot, m_keys.at(number), m_locale);
            SortKeys &keys = own ? *own : keysOf(number);
            for (std::size_t i = first; i < last; ++i) {
                if (i % rowsBetweenStops == 0 && m_stop.stop_requested())
                    return;
                const std::size_t at = bytes[part].size();
                keys.append((*m_snapshot.records)[rows[i]], bytes[part]);
                entries[i] = {0, quint64{part} << partBits | at,
                              static_cast<quint32>(bytes[part].size() - at), rows[i]};
            }
        });
        if (m_stop.stop_requested())
            return;
        // Who sorts looks for what is there: nothing comes last in both directions.
        const auto empty = std::stable_partition(entries.begin(), entries.end(),
                                                 [](const Entry &entry) { return entry.size > 0; });
        const Group group{bytes, parts, m_keys.at(number).direction == Qt::DescendingOrder};
        const auto filled = static_cast<std::size_t>(empty - entries.begin());
        sortEntries(group, std::span(entries).first(filled), 0, parts);
        writeBack(group, number, entries, filled, rows);
    }

    /// Kept, because there may be very many small groups.
    SortKeys &keysOf(qsizetype number)
    {
        m_made.resize(static_cast<std::size_t>(m_keys.size()));
        std::unique_ptr<SortKeys> &made = m_made[static_cast<std::size_t>(number)];
        if (!made)
            made = std::make_unique<SortKeys>(m_snapshot, m_keys.at(number), m_locale);
        return *made;
    }

    /// By the eight bytes at `depth`, and what has the same eight by the next ones.
    void sortEntries(const Group &group, std::span<Entry> entries, std::size_t depth, std::size_t parts)
    {
        if (m_stop.stop_requested())
            return;
        friends::inParts(entries.size(), parts, [&](std::size_t, std::size_t first, std::size_t last) {
            for (Entry &entry : entries.subspan(first, last - first))
                entry.prefix = prefixOf(group, entry, depth);
            std::sort(entries.begin() + static_cast<qptrdiff>(first),
                      entries.begin() + static_cast<qptrdiff>(last), isBefore);
        });
        for (std::size_t part = 1; part < parts; ++part) {
            std::inplace_merge(
                entries.begin(), entries.begin() + static_cast<qptrdiff>(entries.size() * part / parts),
                entries.begin() + static_cast<qptrdiff>(entries.size() * (part + 1) / parts), isBefore);
        }
        const auto deeper = [&](std::size_t first, std::size_t last) {
            eachRun(
                entries.subspan(first, last - first),
                [](const Entry &a, const Entry &b) { return a.prefix == b.prefix; },
                [&](std::span<Entry> run) {
                    if (run.size() > 1 && std::any_of(run.begin(), run.end(), [&](const Entry &entry) {
                            return entry.size > depth + sizeof(quint64);
                        }))
                        sortEntries(group, run, depth + sizeof(quint64), 1);
                });
        };
        std::vector<std::size_t> cuts{0};
        for (std::size_t part = 1; part < parts; ++part)
            cuts.push_back(std::max(cuts.back(), cutNear(entries, entries.size() * part / parts)));
        cuts.push_back(entries.size());
        friends::inParts(parts, parts, [&](std::size_t part, std::size_t, std::size_t) {
            deeper(cuts[part], cuts[part + 1]);
        });
    }

    /// The first place from `at` on where another prefix begins.
    static std::size_t cutNear(std::span<const Entry> entries, std::size_t at)
    {
        while (at > 0 && at < entries.size() && entries[at].prefix == entries[at - 1].prefix)
            ++at;
        return at;
    }

    static bool isBefore(const Entry &a, const Entry &b) { return a.prefix < b.prefix; }

    static std::string_view keyOf(const Group &group, const Entry &entry)
    {
        const std::string &bytes = group.bytes[entry.at >> partBits];
        return {bytes.data() + (entry.at & ((quint64{1} << partBits) - 1)), entry.size};
    }

    static quint64 prefixOf(const Group &group, const Entry &entry, std::size_t depth)
    {
        const std::string_view key = keyOf(group, entry);
        quint64 prefix = 0;
        for (std::size_t i = depth; i < depth + sizeof prefix; ++i)
            prefix = prefix << 8 | (i < key.size() ? static_cast<quint8>(key[i]) : 0U);
        return group.descending ? ~prefix : prefix;
    }

    template <typename Same, typename Visit>
    static void eachRun(std::span<Entry> entries, const Same &same, const Visit &visit)
    {
        for (std::size_t first = 0; first < entries.size();) {
            std::size_t last = first + 1;
            while (last < entries.size() && same(entries[first], entries[last]))
                ++last;
            visit(entries.subspan(first, last - first));
            first = last;
        }
    }

    /// The rows in the order of their entries; what has the same key is sorted by the next one.
    void writeBack(const Group &group, qsizetype number, std::span<Entry> entries, std::size_t filled,
                   std::span<quint32> rows)
    {
        std::transform(entries.begin(), entries.end(), rows.begin(),
                       [](const Entry &entry) { return entry.row; });
        std::size_t at = 0;
        eachRun(
            entries.first(filled),
            [&](const Entry &a, const Entry &b) {
                return a.prefix == b.prefix && keyOf(group, a) == keyOf(group, b);
            },
            [&](std::span<Entry> run) {
                sortBy(number + 1, rows.subspan(at, run.size()));
                at += run.size();
            });
        sortBy(number + 1, rows.subspan(filled));
    }

    const friends::Snapshot &m_snapshot;
    const QList<SortKey> &m_keys;
    const QLocale &m_locale;
    const std::stop_token &m_stop;
    std::vector<std::unique_ptr<SortKeys>> m_made; ///< by key
};

} // namespace

std::vector<quint32> orderRows(const friends::Snapshot &snapshot, const OrderChoice &choice,
                               const QLocale &locale, const std::stop_token &stop)
{
    std::vector<quint32> rows = fittingRows(snapshot, choice, stop);
    if (!choice.keys.isEmpty())
        Sorter(snapshot, choice.keys, locale, stop).sort(rows);
    return stop.stop_requested() ? std::vector<quint32>() : rows;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/rewrite.h"

#include "friends/cellreader.h"
#include "friends/parallel.h"
#include "friends/table.h"

#include <algorithm>
#include <iterator>

namespace friends {

namespace {

constexpr std::size_t rowsOfOneThread = 50'000;
constexpr std::size_t rowsBetweenStops = 1024;

/// Calls visit(i) for each i below `count`, unless it is told to stop.
template <typename Visit> void forEachWatched(std::size_t count, const Watch &watch, const Visit &visit)
{
    for (std::size_t first = 0; first < count && !watch.isStopped(); first += rowsBetweenStops) {
        const std::size_t last = std::min(count, first + rowsBetweenStops);
        for (std::size_t i = first; i < last; ++i)
            visit(i);
        watch.advance(last - first);
    }
}

/// What one thread makes of its share of the rows.
class Part {
public:
    Part(const Snapshot &snapshot, const QList<Column> &all, std::span<const Column> columns)
        : m_snapshot(snapshot), m_reader(snapshot, all), m_blockOf(snapshot.blocks.size(), -1)
    {
        for (const Column &column : columns)
            m_positions.push_back(static_cast<std::size_t>(all.indexOf(column)));
        m_texts.resize(columns.size());
    }

    void rewrite(std::span<const quint32> rows, const CellRewriter &rewrite, const Watch &watch)
    {
        forEachWatched(rows.size(), watch, [&](std::size_t i) { rewriteRow(rows[i], rewrite); });
    }

    Rewritten made;

private:
    void rewriteRow(quint32 row, const CellRewriter &rewrite)
    {
        const Record &record = (*m_snapshot.records)[row];
        const std::span<std::string_view> cells = m_reader.read(record);
        qsizetype changed = 0;
        for (std::size_t i = 0; i < m_positions.size(); ++i) {
            std::string_view &cell = cells[m_positions[i]];
            if (!rewrite(row, i, cell, m_texts[i]) || cell == m_texts[i])
                continue;
            cell = m_texts[i];
            ++changed;
        }
        if (changed == 0)
            return;
        if (isReadOnly(record)) {
            ++made.skipped;
            return;
        }
        made.cells += changed;
        const std::size_t number = blockFor(record);
        Block &block = *made.blocks[number];
        const quint32 line = m_snapshot.blockOf(record).text(record.place).line();
        Record fresh = makeRecord(block, block.append(line, cells));
        fresh.block = number & 0xffff;
        made.edited.emplace_back(row, fresh);
    }

    /// The new block for rows of the same source.
    std::size_t blockFor(const Record &record)
    {
        int &number = m_blockOf[record.block];
        if (number >= 0)
            return static_cast<std::size_t>(number);
        const QString &source = m_snapshot.blockOf(record).source();
        const auto known =
            std::find_if(made.blocks.begin(), made.blocks.end(),
                         [&](const std::shared_ptr<Block> &block) { return block->source() == source; });
        number = static_cast<int>(known - made.blocks.begin());
        if (known == made.blocks.end())
            made.blocks.push_back(std::make_shared<Block>(typingLayout(m_reader.columns()), source));
        return static_cast<std::size_t>(number);
    }

    const Snapshot &m_snapshot;
    CellReader m_reader;
    std::vector<int> m_blockOf; ///< by block of the snapshot; -1 for none yet
    std::vector<std::size_t> m_positions; ///< of the columns to rewrite
    std::vector<std::string> m_texts;
};

void append(Rewritten &to, Rewritten part)
{
    const std::size_t before = to.blocks.size();
    std::move(part.blocks.begin(), part.blocks.end(), std::back_inserter(to.blocks));
    for (auto &[row, record] : part.edited)
        record.block = (record.block + before) & 0xffff;
    to.edited.insert(to.edited.end(), part.edited.begin(), part.edited.end());
    to.skipped += part.skipped;
    to.cells += part.cells;
}

} // namespace

Rewritten rewriteRows(const Snapshot &snapshot, std::span<const quint32> rows,
                      std::span<const Column> columns, const CellRewriter &rewrite, const Watch &watch)
{
    QList<Column> all = snapshot.columns;
    for (const Column &column : columns) {
        if (!all.contains(column))
            all.append(column);
    }
    const std::size_t threads = partCount(rows.size(), rowsOfOneThread);
    std::vector<std::unique_ptr<Part>> parts;
    for (std::size_t i = 0; i < threads; ++i)
        parts.push_back(std::make_unique<Part>(snapshot, all, columns));
    inParts(rows.size(), threads, [&](std::size_t part, std::size_t first, std::size_t last) {
        parts[part]->rewrite(rows.subspan(first, last - first), rewrite, watch);
    });
    Rewritten made = std::move(parts[0]->made);
    for (std::size_t i = 1; i < threads; ++i)
        append(made, std::move(parts[i]->made));
    made.from = snapshot.records;
    made.columns = all;
    made.structure = snapshot.structure;
    return made;
}

void addRows(Rewritten &rewritten, std::shared_ptr<Block> block, std::span<const quint64> places,
             const Watch &watch)
{
    const std::size_t number = rewritten.blocks.size();
    const std::size_t before = rewritten.added.size();
    rewritten.added.resize(before + places.size());
    inParts(places.size(), partCount(places.size(), rowsOfOneThread),
            [&](std::size_t, std::size_t first, std::size_t last) {
                forEachWatched(last - first, watch, [&](std::size_t i) {
                    Record &record = rewritten.added[before + first + i];
                    record = makeRecord(*block, places[first + i]);
                    record.block = number & 0xffff;
                });
            });
    for (const SourceColumn &source : block->layout().columns) {
        if (source.column && !rewritten.columns.contains(*source.column))
            rewritten.columns.append(*source.column);
    }
    rewritten.blocks.push_back(std::move(block));
}

} // namespace friends

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/record.h"
#include "friends/watch.h"

#include <functional>
#include <span>
#include <string>

namespace friends {

/// Says what becomes of one cell: true, with the new text (UTF-8) put into `text`, or false to leave it as it
/// is. `column` counts the columns that rewriteRows() was given. Called from several threads at once.
using CellRewriter =
    std::function<bool(quint32 row, std::size_t column, std::string_view now, std::string &text)>;

/// New texts for many rows, and rows that come or go with them, made away from the table:
/// Table::prepareRewrite() makes a Change of them.
struct Rewritten {
    std::vector<std::shared_ptr<Block>> blocks;
    /// Ascending by row; Record::block counts `blocks`.
    std::vector<std::pair<quint32, Record>> edited;
    std::vector<Record> added; ///< new rows at the end of the table; Record::block counts `blocks`
    /// Rows, ascending, that go if an earlier one still has their pair when the change is made.
    std::vector<quint32> repeats;
    std::shared_ptr<const std::vector<Record>> from; ///< the rows as they were
    QList<Column> columns; ///< of the blocks
    quint64 structure = 0; ///< of the snapshot
    qsizetype skipped = 0; ///< rows that are read-only and would have been changed
    qsizetype cells = 0; ///< cells that get another text
};

/// Whether a row's text may be changed: not while it is in a run, nor once it is imported.
[[nodiscard]] constexpr bool isReadOnly(const Record &record)
{
    return isInRun(record.rowState()) || record.rowState() == State::Imported;
}

/// Rewrites cells of rows (ascending) in columns of the snapshot's table. Any thread; works on two threads
/// when there is much to do: about 1 µs a row that changes, each row a step of `watch`.
[[nodiscard]] Rewritten rewriteRows(const Snapshot &snapshot, std::span<const quint32> rows,
                                    std::span<const Column> columns, const CellRewriter &rewrite,
                                    const Watch &watch = Watch());

/// Adds rows of a block that is in no table yet, with the columns that it has, behind what is there. Any
/// thread; works on two threads when there is much to do, each row a step of `watch`.
void addRows(Rewritten &rewritten, std::shared_ptr<Block> block, std::span<const quint64> places,
             const Watch &watch = Watch());

} // namespace friends

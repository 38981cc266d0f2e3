// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/record.h"

#include <span>
#include <string_view>
#include <vector>

namespace friends {

/// Reads cells of a snapshot's rows by the columns that one cares for, with the defaults of the rows' sources
/// put in. What each block's cells mean is worked out once. One thread; make one for each.
class CellReader {
public:
    /// The snapshot outlives the reader.
    CellReader(const Snapshot &snapshot, QList<Column> columns);

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    /// The row's cells by the reader's columns; the span is valid until the next call, its texts as long as
    /// the snapshot.
    std::span<std::string_view> read(const Record &record);
    /// One of them; `column` counts the reader's columns.
    std::string_view read(const Record &record, std::size_t column);

private:
    struct Source {
        bool known = false;
        std::vector<int> columnOf; ///< by cell of the block; -1 for none
        std::vector<int> cellOf; ///< by column; -1 for none
        std::vector<std::string_view> defaults; ///< by column
    };
    const Source &source(const Record &record);

    const Snapshot &m_snapshot;
    QList<Column> m_columns;
    std::vector<Source> m_sources;
    std::vector<std::string_view> m_cells;
};

} // namespace friends

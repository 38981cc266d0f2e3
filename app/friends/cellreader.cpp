// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/cellreader.h"

#include <algorithm>

namespace friends {

CellReader::CellReader(const Snapshot &snapshot, QList<Column> columns)
    : m_snapshot(snapshot), m_columns(std::move(columns)), m_sources(snapshot.blocks.size()),
      m_cells(static_cast<std::size_t>(m_columns.size()))
{
}

const CellReader::Source &CellReader::source(const Record &record)
{
    Source &source = m_sources[record.block];
    if (source.known)
        return source;
    source.known = true;
    const Block &block = m_snapshot.blockOf(record);
    source.columnOf.assign(static_cast<std::size_t>(block.layout().columns.size()), -1);
    for (int column = 0; column < m_columns.size(); ++column) {
        const int cell = block.sourceIndex(m_columns.at(column));
        source.cellOf.push_back(cell);
        source.defaults.push_back(block.defaultFor(m_columns.at(column)));
        if (cell >= 0)
            source.columnOf[static_cast<std::size_t>(cell)] = column;
    }
    return source;
}

std::span<std::string_view> CellReader::read(const Record &record)
{
    const Source &from = source(record);
    std::copy(from.defaults.begin(), from.defaults.end(), m_cells.begin());
    m_snapshot.blockOf(record).text(record.place).forEachCell([&](quint32 cell, std::string_view text) {
        if (text.empty() || cell >= from.columnOf.size() || from.columnOf[cell] < 0)
            return;
        m_cells[static_cast<std::size_t>(from.columnOf[cell])] = text;
    });
    return m_cells;
}

std::string_view CellReader::read(const Record &record, std::size_t column)
{
    const Source &from = source(record);
    const int cell = from.cellOf[column];
    if (cell < 0)
        return from.defaults[column];
    const RowText row = m_snapshot.blockOf(record).text(record.place);
    const std::string_view text = row.cell(static_cast<quint32>(cell));
    return text.empty() ? from.defaults[column] : text;
}

} // namespace friends

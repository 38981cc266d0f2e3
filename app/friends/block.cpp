// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/block.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace friends {

namespace {

constexpr std::size_t chunkSize = std::size_t{1} << 20;
constexpr int offsetBits =
    24; // a place is (chunk << 24) | offset; a row longer than a chunk gets a chunk of its own
constexpr std::size_t longestNumber = 10;

char *writeNumber(char *at, quint64 number)
{
    while (number >= 0x80) {
        *at++ = static_cast<char>(number | 0x80);
        number >>= 7;
    }
    *at++ = static_cast<char>(number);
    return at;
}

} // namespace

Layout typingLayout(const QList<Column> &columns)
{
    Layout layout;
    for (const Column &column : columns)
        layout.columns.append({columnName(column), column});
    return layout;
}

quint64 RowText::readNumber(const char *&at)
{
    quint64 number = 0;
    int shift = 0;
    while (true) {
        const auto byte = static_cast<quint8>(*at++);
        number |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
        shift += 7;
    }
}

RowText::RowText(const char *at)
{
    m_line = static_cast<quint32>(readNumber(at));
    const quint64 cells = readNumber(at);
    m_cellCount = static_cast<quint32>(cells / 2);
    m_isTorn = cells % 2 == 1;
    m_cells = at;
}

std::string_view RowText::cell(quint32 index) const
{
    if (index >= m_cellCount)
        return {};
    const char *at = m_cells;
    while (true) {
        const auto length = static_cast<std::size_t>(readNumber(at));
        if (index-- == 0)
            return {at, length};
        at += length;
    }
}

std::string_view RowText::allCells() const
{
    const char *at = m_cells;
    for (quint32 i = 0; i < m_cellCount; ++i) {
        const auto length = static_cast<std::size_t>(readNumber(at));
        at += length;
    }
    return {m_cells, static_cast<std::size_t>(at - m_cells)};
}

Block::Block(Layout layout, QString source) : m_source(std::move(source))
{
    setLayout(std::move(layout));
}

Block::~Block() = default;

void Block::setLayout(Layout layout)
{
    m_layout = std::move(layout);
    m_target.clear();
    m_cellOf.fill(-1);
    QList<Column> taken;
    for (SourceColumn &source : m_layout.columns) {
        if (source.column && taken.contains(*source.column))
            source.column.reset();
        if (!source.column) {
            m_target.push_back(-1);
            continue;
        }
        if (source.column->field != Field::CustomItem)
            m_cellOf[static_cast<std::size_t>(source.column->field)] = static_cast<int>(m_target.size());
        taken.append(*source.column);
        m_target.push_back(source.column->field == Field::CustomItem
                               ? static_cast<int>(plainFields.size())
                               : static_cast<int>(source.column->field));
    }
}

quint64 Block::append(quint32 line, std::span<const std::string_view> cells, bool isTorn)
{
    std::size_t need = (cells.size() + 2) * longestNumber;
    for (const std::string_view cell : cells)
        need += cell.size();
    if (m_size - m_used < need)
        addChunk(std::max(need, chunkSize));
    char *const bytes = chunk(m_chunkCount - 1).get();
    const std::size_t offset = m_used;
    char *at = bytes + offset;
    at = writeNumber(at, line);
    at = writeNumber(at, cells.size() * 2 + (isTorn ? 1 : 0));
    for (const std::string_view cell : cells) {
        at = writeNumber(at, cell.size());
        std::memcpy(at, cell.data(), cell.size());
        at += cell.size();
    }
    m_used = static_cast<std::size_t>(at - bytes);
    return ((m_chunkCount - 1) << offsetBits) | offset;
}

Block::Chunk &Block::chunk(quint64 number) const
{
    const auto segment = static_cast<std::size_t>(std::bit_width(number + 1)) - 1;
    return m_segments[segment][number + 1 - (quint64{1} << segment)];
}

void Block::addChunk(std::size_t size)
{
    const auto segment = static_cast<std::size_t>(std::bit_width(m_chunkCount + 1)) - 1;
    if (!m_segments[segment])
        m_segments[segment] = std::make_unique<Chunk[]>(std::size_t{1} << segment);
    chunk(m_chunkCount) = std::make_unique_for_overwrite<char[]>(size);
    ++m_chunkCount;
    m_size = size;
    m_used = 0;
    m_bytes += static_cast<qsizetype>(size);
}

RowText Block::text(quint64 place) const
{
    return RowText(chunk(place >> offsetBits).get() + (place & ((quint64{1} << offsetBits) - 1)));
}

std::string_view Block::defaultFor(const Column &column) const
{
    for (const auto &[target, text] : m_layout.defaults) {
        if (target == column)
            return {text.constData(), static_cast<std::size_t>(text.size())};
    }
    return {};
}

int Block::sourceIndex(const Column &column) const
{
    if (column.field != Field::CustomItem)
        return m_cellOf[static_cast<std::size_t>(column.field)];
    for (qsizetype i = 0; i < m_layout.columns.size(); ++i) {
        if (m_layout.columns.at(i).column == column)
            return static_cast<int>(i);
    }
    return -1;
}

void Block::readFields(quint64 place, RowFields &fields) const
{
    const RowText row = text(place);
    fields.plain.fill({});
    fields.custom.clear();
    fields.line = row.line();
    fields.isTorn = row.isTorn();
    fields.surplusCells = 0;
    const auto columns = static_cast<quint32>(m_layout.columns.size());
    fields.missingCells = row.cellCount() < columns ? columns - row.cellCount() : 0;
    row.forEachCell([&](quint32 index, std::string_view cell) {
        if (index >= columns) {
            fields.surplusCells += cell.empty() ? 0 : 1;
            return;
        }
        const int target = m_target[index];
        if (target < 0 || cell.empty())
            return;
        if (target < static_cast<int>(plainFields.size()))
            fields.plain[static_cast<std::size_t>(target)] = cell;
        else
            fields.custom.emplace_back(&*m_layout.columns.at(index).column, cell);
    });
    for (const auto &[column, text] : m_layout.defaults) {
        const std::string_view value{text.constData(), static_cast<std::size_t>(text.size())};
        if (column.field != Field::CustomItem) {
            std::string_view &cell = fields.plain[static_cast<std::size_t>(column.field)];
            if (cell.empty())
                cell = value;
            continue;
        }
        const auto same = [&target = column](const auto &item) { return *item.first == target; };
        if (std::none_of(fields.custom.begin(), fields.custom.end(), same))
            fields.custom.emplace_back(&column, value);
    }
}

std::string_view Block::field(quint64 place, const Column &column) const
{
    const int index = sourceIndex(column);
    const std::string_view cell =
        index < 0 ? std::string_view{} : text(place).cell(static_cast<quint32>(index));
    return cell.empty() ? defaultFor(column) : cell;
}

} // namespace friends

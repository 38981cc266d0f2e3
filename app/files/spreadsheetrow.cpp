// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/spreadsheetrow.h"

#include <algorithm>

namespace files {

namespace {

constexpr qsizetype mostNotes = 10'000;
/// What a cell costs even when its text is short, so that a row of nothing but cells has an end too.
constexpr qint64 cellBytes = 16;

} // namespace

SpreadsheetRow::SpreadsheetRow(const RowVisitor &visit, const SpreadsheetLimits &limits, QString part,
                               SheetReading &reading, const std::stop_token &stop)
    : m_visit(visit), m_limits(limits), m_part(std::move(part)), m_reading(reading), m_stop(stop)
{
}

void SpreadsheetRow::clear()
{
    m_cells.clear();
    m_buffer.clear();
    m_begin = 0;
    m_rowBytes = 0;
}

bool SpreadsheetRow::fail(SpreadsheetErrorKind kind, const QString &raw, qint64 limit)
{
    m_reading.error = {kind, m_part, raw, limit};
    return false;
}

void SpreadsheetRow::note(SheetNoteKind kind, quint64 row, quint32 column)
{
    ++m_reading.noteCount;
    if (m_reading.notes.size() < mostNotes)
        m_reading.notes.append({kind, row, column});
}

bool SpreadsheetRow::write(std::string_view text)
{
    m_buffer += text;
    if (static_cast<qint64>(m_buffer.size()) > m_limits.rowBytes)
        return fail(SpreadsheetErrorKind::TooLarge, QStringLiteral("rowBytes"), m_limits.rowBytes);
    return true;
}

bool SpreadsheetRow::put(quint32 column, quint64 repeat)
{
    const Cell cell{nullptr, m_begin, m_buffer.size() - m_begin};
    m_begin = m_buffer.size();
    return place(column, repeat, cell);
}

bool SpreadsheetRow::putStable(quint32 column, std::string_view text)
{
    m_buffer.resize(m_begin);
    return place(column, 1, {text.data(), 0, text.size()});
}

bool SpreadsheetRow::place(quint32 column, quint64 repeat, Cell cell)
{
    if (cell.size == 0)
        return true;
    if (column < 1 || column > m_limits.columns || repeat > m_limits.columns - column + 1)
        return fail(SpreadsheetErrorKind::TooLarge, QStringLiteral("columns"), m_limits.columns);
    m_rowBytes += (static_cast<qint64>(cell.size) + cellBytes) * static_cast<qint64>(repeat);
    if (m_rowBytes > m_limits.rowBytes)
        return fail(SpreadsheetErrorKind::TooLarge, QStringLiteral("rowBytes"), m_limits.rowBytes);
    const std::size_t end = column - 1 + static_cast<std::size_t>(repeat);
    if (m_cells.size() < end)
        m_cells.resize(end);
    std::fill(m_cells.begin() + (column - 1), m_cells.begin() + static_cast<std::ptrdiff_t>(end), cell);
    return true;
}

bool SpreadsheetRow::give(quint64 row, quint64 repeat, bool hidden)
{
    if (m_cells.empty())
        return true;
    m_views.clear();
    for (const Cell &cell : m_cells)
        m_views.emplace_back(cell.stable ? cell.stable : m_buffer.data() + cell.offset, cell.size);
    for (quint64 i = 0; i < repeat; ++i) {
        if (row + i > m_limits.rows)
            return fail(SpreadsheetErrorKind::TooLarge, QStringLiteral("rows"),
                        static_cast<qint64>(m_limits.rows));
        m_textBytes += m_rowBytes;
        if (m_textBytes > m_limits.textBytes)
            return fail(SpreadsheetErrorKind::TooLarge, QStringLiteral("textBytes"), m_limits.textBytes);
        ++m_reading.rows;
        m_reading.lastRow = row + i;
        m_reading.hiddenRows += hidden ? 1 : 0;
        if (!m_visit(row + i, m_views))
            return false;
        if (i % 4096 == 4095 && m_stop.stop_requested())
            return fail(SpreadsheetErrorKind::Cancelled, {}, 0);
    }
    return true;
}

} // namespace files

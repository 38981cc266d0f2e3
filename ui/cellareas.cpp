// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cellareas.h"

#include <algorithm>

namespace ui {

void CellAreas::add(std::span<const quint32> rows, std::vector<bool> columns)
{
    const auto area = static_cast<quint32>(m_columns.size());
    m_columns.push_back(std::move(columns));
    m_rows.reserve(m_rows.size() + rows.size());
    for (const quint32 row : rows)
        m_rows.emplace_back(row, area);
}

void CellAreas::sort()
{
    if (!std::is_sorted(m_rows.begin(), m_rows.end()))
        std::sort(m_rows.begin(), m_rows.end());
}

std::vector<quint32> CellAreas::rows() const
{
    std::vector<quint32> rows;
    rows.reserve(m_rows.size());
    for (const auto &[row, area] : m_rows) {
        if (rows.empty() || rows.back() != row)
            rows.push_back(row);
    }
    return rows;
}

int CellAreas::areaOf(quint32 row, std::size_t column) const
{
    if (m_columns.size() == 1)
        return m_columns.front()[column] ? 0 : -1;
    auto last = std::upper_bound(m_rows.begin(), m_rows.end(), std::pair(row, ~quint32{0}));
    while (last != m_rows.begin() && (--last)->first == row) {
        if (m_columns[last->second][column])
            return static_cast<int>(last->second);
    }
    return -1;
}

} // namespace ui

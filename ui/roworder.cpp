// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roworder.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr quint32 nowhere = ~quint32{0};

} // namespace

void RowOrder::showAll(quint32 tableRows)
{
    m_identity = true;
    m_ascending = true;
    m_count = tableRows;
    m_rows = {};
    m_places = {};
}

void RowOrder::show(std::vector<quint32> rows, bool ascending)
{
    m_identity = false;
    m_ascending = ascending;
    m_rows = std::move(rows);
    m_places.clear();
}

quint32 RowOrder::count() const
{
    return m_identity ? m_count : static_cast<quint32>(m_rows.size());
}

std::optional<quint32> RowOrder::shownRow(quint32 tableRow) const
{
    if (m_identity)
        return tableRow < m_count ? std::optional(tableRow) : std::nullopt;
    if (m_ascending) {
        const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), tableRow);
        if (at == m_rows.end() || *at != tableRow)
            return std::nullopt;
        return static_cast<quint32>(at - m_rows.begin());
    }
    if (m_places.empty() && !m_rows.empty()) {
        m_places.assign(std::size_t{*std::max_element(m_rows.begin(), m_rows.end())} + 1, nowhere);
        for (quint32 place = 0; place < m_rows.size(); ++place)
            m_places[m_rows[place]] = place;
    }
    if (tableRow >= m_places.size() || m_places[tableRow] == nowhere)
        return std::nullopt;
    return m_places[tableRow];
}

std::pair<quint32, quint32> RowOrder::shownRange(quint32 first, quint32 last) const
{
    if (m_identity)
        return {first, last - first + 1};
    if (!m_ascending)
        return {0, count()};
    const auto begin = std::lower_bound(m_rows.begin(), m_rows.end(), first);
    const auto end = std::upper_bound(begin, m_rows.end(), last);
    return {static_cast<quint32>(begin - m_rows.begin()), static_cast<quint32>(end - begin)};
}

quint32 RowOrder::placeFor(quint32 first, bool atEnd) const
{
    if (m_ascending)
        return shownRange(first, first).first;
    const std::optional<quint32> above = atEnd || first == 0 ? std::optional<quint32>() : shownRow(first - 1);
    return above ? *above + 1 : count();
}

void RowOrder::insert(quint32 first, quint32 number, bool atEnd)
{
    if (m_identity) {
        m_count += number;
        return;
    }
    const quint32 place = placeFor(first, atEnd);
    for (quint32 &row : m_rows) {
        if (row >= first)
            row += number;
    }
    const auto at = m_rows.insert(m_rows.begin() + place, number, 0);
    std::iota(at, at + number, first);
    m_places.clear();
}

void RowOrder::remove(quint32 first, quint32 number)
{
    if (m_identity) {
        m_count -= number;
        return;
    }
    std::erase_if(m_rows, [=](quint32 row) { return row >= first && row - first < number; });
    for (quint32 &row : m_rows) {
        if (row >= first)
            row -= number;
    }
    m_places.clear();
}

} // namespace ui

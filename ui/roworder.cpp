// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roworder.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace ui {

namespace {

constexpr quint32 nowhere = ~quint32{0};
constexpr quint32 rowsBetweenStops = 4096;

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool holdsText(const TextMatcher &matcher, const friends::RowFields &fields)
{
    const auto matches = [&](std::string_view cell) { return matcher.matches(cell); };
    return std::any_of(fields.plain.begin(), fields.plain.end(), matches)
        || std::any_of(fields.custom.begin(), fields.custom.end(),
                       [&](const auto &cell) { return matcher.matches(cell.second); });
}

std::vector<quint32> filtered(const OrderSource &source, const OrderChoice &choice,
                              const std::stop_token &stop)
{
    std::vector<quint32> rows;
    const TextMatcher matcher(choice.text);
    friends::RowFields fields;
    const auto count = static_cast<quint32>(source.records.size());
    for (quint32 row = 0; row < count; ++row) {
        if (row % rowsBetweenStops == 0 && stop.stop_requested())
            return {};
        const friends::Record &record = source.records[row];
        if (!isIn(choice.filter, record.rowState()))
            continue;
        if (!matcher.isEmpty()) {
            source.blocks[record.block]->readFields(record.place, fields);
            if (!holdsText(matcher, fields))
                continue;
        }
        rows.push_back(row);
    }
    return rows;
}

/// Sorts by a number for each row.
template <typename Key> void sortByNumber(std::vector<quint32> &rows, Qt::SortOrder direction, Key key)
{
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
        return direction == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
    });
}

struct TextKey {
    quint64 prefix = 0; ///< the first eight bytes, so that most comparisons need no more
    std::string_view text;
    quint32 row = 0;
};

void sortByText(std::vector<quint32> &rows, const OrderSource &source, const OrderChoice &choice,
                const std::stop_token &stop)
{
    std::vector<TextKey> keys;
    keys.reserve(rows.size());
    for (const quint32 row : rows) {
        if (keys.size() % rowsBetweenStops == 0 && stop.stop_requested())
            return;
        const friends::Record &record = source.records[row];
        TextKey key{0, source.blocks[record.block]->field(record.place, choice.column), row};
        for (std::size_t i = 0; i < 8; ++i)
            key.prefix = key.prefix << 8 | (i < key.text.size() ? static_cast<quint8>(key.text[i]) : 0U);
        keys.push_back(key);
    }
    const auto less = [](const TextKey &a, const TextKey &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : a.text < b.text;
    };
    // Empty cells last in both directions: who sorts looks for what is there.
    std::stable_sort(keys.begin(), keys.end(), [&](const TextKey &a, const TextKey &b) {
        if (a.text.empty() != b.text.empty())
            return b.text.empty();
        return choice.direction == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const TextKey &key) { return key.row; });
}

} // namespace

// --- the order itself

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

quint32 RowOrder::placeFor(quint32 first) const
{
    return m_ascending ? shownRange(first, first).first : count();
}

void RowOrder::insert(quint32 first, quint32 number)
{
    if (m_identity) {
        m_count += number;
        return;
    }
    const quint32 place = placeFor(first);
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

// --- making one

bool isIn(RowFilter filter, friends::State state)
{
    switch (filter) {
    case RowFilter::All:
        return true;
    case RowFilter::Ready:
        return state == friends::State::Ready;
    case RowFilter::Problems:
        return state == friends::State::Problem;
    case RowFilter::Waiting:
        return state == friends::State::Queued || state == friends::State::Sending;
    case RowFilter::Imported:
        return state == friends::State::Imported;
    case RowFilter::Failed:
        return state == friends::State::Failed;
    case RowFilter::Unknown:
        return state == friends::State::Unknown;
    }
    Q_UNREACHABLE();
}

std::vector<quint32> orderRows(const OrderSource &source, const OrderChoice &choice,
                               const std::stop_token &stop)
{
    std::vector<quint32> rows = filtered(source, choice, stop);
    switch (choice.sort) {
    case SortBy::Nothing:
        break;
    case SortBy::Status:
        sortByNumber(rows, choice.direction, [&](quint32 row) { return source.records[row].state; });
        break;
    case SortBy::Result:
        sortByNumber(rows, choice.direction, [&](quint32 row) { return source.records[row].outcome; });
        break;
    case SortBy::Cell:
        sortByText(rows, source, choice, stop);
        break;
    }
    return stop.stop_requested() ? std::vector<quint32>() : rows;
}

// --- text

TextMatcher::TextMatcher(const QString &text) : m_text(text), m_bytes(text.toUtf8())
{
    if (text.toLower() == text && text.toUpper() == text) {
        m_way = Way::Bytes;
    } else if (m_bytes.size() == text.size()) {
        m_way = Way::AsciiWithoutCase;
        m_bytes = m_bytes.toLower();
    }
}

bool TextMatcher::matches(std::string_view cell) const
{
    switch (m_way) {
    case Way::Bytes:
        return cell.find(std::string_view(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())))
            != std::string_view::npos;
    case Way::AsciiWithoutCase:
        return std::search(cell.begin(), cell.end(), m_bytes.begin(), m_bytes.end(),
                           [](char a, char b) { return lowered(a) == b; })
            != cell.end();
    case Way::Unicode:
        return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()))
            .contains(m_text, Qt::CaseInsensitive);
    }
    Q_UNREACHABLE();
}

} // namespace ui

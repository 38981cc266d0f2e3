// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sortkeys.h"

#include "friends/values.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr char positive = 0x41; ///< and above, by the number of digits before the point
constexpr char negative = 0x3f; ///< and below
constexpr std::size_t mostDigits = 60;
constexpr char afterNumbers = 0x7f; ///< texts come behind all numbers

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void appendBigEndian(quint32 number, std::string &bytes)
{
    for (int shift = 24; shift >= 0; shift -= 6) // six bits a byte, so that none is 0
        bytes.push_back(static_cast<char>(1 + ((number >> shift) & 0x3f)));
}

bool isTime(friends::Field field)
{
    return field == friends::Field::AddTime || field == friends::Field::RemarkTime;
}

/// The rank of each outcome by what it says; the empty one is 0.
std::vector<quint32> ranksOf(const QList<friends::Outcome> &outcomes)
{
    std::vector<quint32> order(static_cast<std::size_t>(outcomes.size()));
    std::iota(order.begin(), order.end(), 0U);
    const auto said = [&](quint32 number) {
        const friends::Outcome &outcome = outcomes.at(number);
        return std::tuple(number != 0, outcome.cause, outcome.code, outcome.httpStatus, outcome.info);
    };
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return said(a) < said(b); });
    std::vector<quint32> ranks(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool same = i > 0 && said(order[i]) == said(order[i - 1]);
        ranks[order[i]] = same ? ranks[order[i - 1]] : static_cast<quint32>(i);
    }
    return ranks;
}

} // namespace

bool appendNumberKey(std::string_view text, std::string &bytes)
{
    text = friends::trimmed(text);
    const bool minus = !text.empty() && text.front() == '-';
    if (minus || (!text.empty() && text.front() == '+'))
        text.remove_prefix(1);
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string_view whole = text.substr(0, point);
    std::string_view part = point < text.size() ? text.substr(point + 1) : std::string_view();
    if (whole.size() + part.size() == 0 || !isDigits(whole) || !isDigits(part))
        return false;
    whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size()));
    const std::size_t lastDigit = part.find_last_not_of('0');
    part = part.substr(0, lastDigit == std::string_view::npos ? 0 : lastDigit + 1);
    if (whole.size() > mostDigits)
        return false;
    const auto size = static_cast<char>(whole.size());
    const bool below = minus && whole.size() + part.size() > 0;
    bytes.push_back(static_cast<char>(below ? negative - size : positive + size));
    for (const std::string_view digits : {whole, part}) {
        for (const char digit : digits)
            bytes.push_back(static_cast<char>(below ? '0' + ('9' - digit) : digit));
    }
    if (below)
        bytes.push_back('~'); // the longer of two is the smaller
    return true;
}

SortKeys::SortKeys(const friends::Snapshot &snapshot, const SortKey &key, const QLocale &locale)
    : m_key(key), m_reader(snapshot, {key.column}), m_collation(locale)
{
    if (key.by == SortBy::Result)
        m_ranks = ranksOf(snapshot.outcomes);
}

void SortKeys::append(const friends::Record &record, std::string &bytes)
{
    switch (m_key.by) {
    case SortBy::Status:
        bytes.push_back(static_cast<char>(1 + record.state));
        return;
    case SortBy::Result:
        if (record.outcome != 0)
            appendBigEndian(m_ranks[record.outcome], bytes);
        return;
    case SortBy::Cell:
        appendCell(m_reader.read(record, 0), bytes);
        return;
    }
    Q_UNREACHABLE();
}

void SortKeys::appendCell(std::string_view cell, std::string &bytes)
{
    if (cell.empty())
        return;
    if (isTime(m_key.column.field)) {
        if (const auto time = friends::readTime(cell)) {
            appendNumberKey(std::to_string(time->seconds), bytes);
            return;
        }
    }
    const char first = cell.front();
    const bool maybeNumber =
        first <= '9' && (first >= '0' || first == '-' || first == '+' || first == '.' || first == ' ');
    if (maybeNumber && appendNumberKey(cell, bytes))
        return;
    bytes.push_back(afterNumbers);
    m_collation.appendKey(cell, bytes);
}

} // namespace ui

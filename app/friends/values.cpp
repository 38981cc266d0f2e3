// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/values.h"

#include "friends/times.h"

#include <algorithm>
#include <charconv>

namespace friends {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::optional<qint64> readDate(std::string_view text)
{
    const std::optional<WrittenDate> read = readYearFirst(text);
    if (!read)
        return {};
    if (!read->offset)
        return QDateTime(read->date, read->time).toSecsSinceEpoch();
    return QDateTime(read->date, read->time, Qt::UTC).toSecsSinceEpoch() - *read->offset;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

std::optional<Time> readTime(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return {};
    if (std::all_of(text.begin(), text.end(), isDigit)) {
        qint64 number = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc{})
            return {};
        if (text.size() >= 12)
            return Time{number / 1000, true};
        return Time{number, false};
    }
    const std::optional<qint64> seconds = readDate(text);
    if (!seconds || *seconds < 0)
        return {};
    return Time{*seconds, false};
}

std::vector<std::string_view> splitGroups(std::string_view text)
{
    std::vector<std::string_view> groups;
    while (true) {
        const std::size_t end = text.find_first_of("|;");
        const std::string_view group = trimmed(text.substr(0, end));
        if (!group.empty())
            groups.push_back(group);
        if (end == std::string_view::npos)
            return groups;
        text.remove_prefix(end + 1);
    }
}

bool isAddSourceKeyword(std::string_view text)
{
    return !text.empty() && text.size() <= static_cast<std::size_t>(addSourceLetters)
        && std::all_of(text.begin(), text.end(), isLetter);
}

std::string completeAddSource(std::string_view text)
{
    std::string complete;
    if (isAddSourceKeyword(text))
        complete = "AddSource_Type_";
    return complete.append(text);
}

std::variant<qint64, std::string_view> readCustomValue(std::string_view text)
{
    std::string_view digits = text;
    if (digits.starts_with('-'))
        digits.remove_prefix(1);
    const bool plain = !digits.empty() && std::all_of(digits.begin(), digits.end(), isDigit)
        && (digits.front() != '0' || text == "0");
    qint64 number = 0;
    if (plain && std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc{})
        return number;
    return text;
}

} // namespace friends

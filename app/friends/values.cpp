// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/values.h"

#include "friends/times.h"

#include <algorithm>
#include <charconv>
#include <unordered_set>

namespace friends {

namespace {

constexpr std::size_t fewGroups = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::optional<Time> asTime(const WrittenDate &read, TimeKind kind)
{
    const qint64 seconds = read.offset
        ? QDateTime(read.date, read.time, Qt::UTC).toSecsSinceEpoch() - *read.offset
        : QDateTime(read.date, read.time).toSecsSinceEpoch();
    return seconds < 0 ? std::nullopt : std::optional(Time{seconds, kind});
}

/// Parts of a second are told by the number of digits: each kind means the years from 1973 to 2286.
Time unixTime(qint64 number, std::size_t digits)
{
    if (digits < 12)
        return {number, TimeKind::Seconds};
    if (digits < 15)
        return {number / 1'000, TimeKind::Milliseconds};
    if (digits < 17)
        return {number / 1'000'000, TimeKind::Microseconds};
    return {number / 1'000'000'000, TimeKind::Nanoseconds};
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
        if (const std::optional<WrittenDate> date = readDateDigits(text))
            return asTime(*date, TimeKind::DateDigits);
        qint64 number = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc{})
            return {};
        return unixTime(number, text.size());
    }
    const std::optional<WrittenDate> date = readYearFirst(text);
    return date ? asTime(*date, TimeKind::Date) : std::nullopt;
}

std::vector<std::string_view> splitGroups(std::string_view text, std::size_t *repeated)
{
    std::vector<std::string_view> groups;
    std::unordered_set<std::string_view> known; // filled only when there are many
    const auto isKnown = [&](std::string_view group) {
        if (groups.size() < fewGroups)
            return std::find(groups.begin(), groups.end(), group) != groups.end();
        if (known.empty())
            known.insert(groups.begin(), groups.end());
        return !known.insert(group).second;
    };
    while (true) {
        const std::size_t end = text.find_first_of("|;");
        const std::string_view group = trimmed(text.substr(0, end));
        const bool isRepeated = !group.empty() && isKnown(group);
        if (isRepeated && repeated != nullptr)
            ++*repeated;
        if (!group.empty() && !isRepeated)
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

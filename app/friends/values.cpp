// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/values.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

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

/// Reads digits off the front; -1 when there are none or more than `most`.
int takeNumber(std::string_view &text, std::size_t most)
{
    std::size_t digits = 0;
    int number = 0;
    while (digits < text.size() && isDigit(text[digits])) {
        if (digits == most)
            return -1;
        number = number * 10 + (text[digits++] - '0');
    }
    text.remove_prefix(digits);
    return digits == 0 ? -1 : number;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

/// "Z", "+08:00", "+0800", "+08" as seconds east of Greenwich.
std::optional<int> takeOffset(std::string_view &text)
{
    if (take(text, 'Z') || take(text, 'z'))
        return 0;
    const int sign = text.starts_with('-') ? -1 : 1;
    if (!take(text, '+') && !take(text, '-'))
        return {};
    const std::string_view digits = text;
    int hours = takeNumber(text, 4);
    int minutes = 0;
    if (digits.size() - text.size() == 4) {
        minutes = hours % 100;
        hours /= 100;
    } else if (take(text, ':')) {
        minutes = takeNumber(text, 2);
    }
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return {};
    return sign * (hours * 3600 + minutes * 60);
}

std::optional<QTime> takeClock(std::string_view &text)
{
    const int hour = takeNumber(text, 2);
    if (hour < 0 || !take(text, ':'))
        return {};
    const int minute = takeNumber(text, 2);
    int second = 0;
    if (take(text, ':')) {
        second = takeNumber(text, 2);
        if (take(text, '.') || take(text, ',')) {
            while (!text.empty() && isDigit(text.front()))
                text.remove_prefix(1);
        }
    }
    const QTime time(hour, minute, second);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<qint64> readDate(std::string_view text)
{
    const int year = takeNumber(text, 4);
    if (year < 0 || text.empty() || (text.front() != '-' && text.front() != '/'))
        return {};
    const char separator = text.front();
    text.remove_prefix(1);
    const int month = takeNumber(text, 2);
    if (!take(text, separator))
        return {};
    const QDate date(year, month, takeNumber(text, 2));
    if (!date.isValid())
        return {};
    QTime time(0, 0);
    if (!text.empty()) {
        if (!take(text, 'T') && !take(text, 't') && !take(text, ' '))
            return {};
        text = trimmed(text);
        const std::optional<QTime> clock = takeClock(text);
        if (!clock)
            return {};
        time = *clock;
        text = trimmed(text);
    }
    if (text.empty())
        return QDateTime(date, time).toSecsSinceEpoch();
    const std::optional<int> offset = takeOffset(text);
    if (!offset || !text.empty())
        return {};
    return QDateTime(date, time, Qt::UTC).toSecsSinceEpoch() - *offset;
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
    return !text.empty() && text.size() <= 8 && std::all_of(text.begin(), text.end(), isLetter);
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

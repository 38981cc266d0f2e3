// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/celltypes.h"

#include "friends/values.h"

#include <QtCore/QByteArrayView>

#include <algorithm>
#include <array>

namespace files {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<quint8>(c) >= 0x80;
}

/// Digits at `at`; how many there are.
std::size_t digitsAt(std::string_view text, std::size_t at)
{
    std::size_t count = 0;
    while (at + count < text.size() && isDigit(text[at + count]))
        ++count;
    return count;
}

bool isNumber(std::string_view text)
{
    for (const std::string_view sign : {"$", "€", "£", "¥", "￥", "₩", "+", "-", "(", "\xE2\x88\x92"}) {
        if (text.starts_with(sign))
            text.remove_prefix(sign.size());
    }
    if (text.starts_with("$"))
        text.remove_prefix(1);
    for (const std::string_view unit : {")", "%", " %", "€", " €", "元", "원", "円", "-"}) {
        if (text.ends_with(unit))
            text.remove_suffix(unit.size());
    }
    std::size_t at = 0;
    std::size_t digits = 0;
    char last = 0;
    std::size_t marks = 0;
    while (at < text.size()) {
        const std::size_t run = digitsAt(text, at);
        digits += run;
        at += run;
        if (at == text.size())
            break;
        const char c = text[at];
        const bool exponent = (c == 'e' || c == 'E') && digits > 0 && at + 1 < text.size();
        if (exponent) {
            std::string_view power = text.substr(at + 1);
            if (power.starts_with("+") || power.starts_with("-"))
                power.remove_prefix(1);
            return !power.empty() && digitsAt(power, 0) == power.size();
        }
        if (c != '.' && c != ',' && c != '\'' && c != ' ')
            return false;
        // "1.234.567,89": groups of three between marks; the last part of any length.
        const std::size_t following = digitsAt(text, at + 1);
        const bool more = at + 1 + following < text.size();
        if (more && following != 3)
            return false;
        if (c == ' ' && (following != 3 || run > 3))
            return false;
        if (marks > 0 && c == last && following != 3)
            return false;
        last = c;
        ++marks;
        ++at;
    }
    return digits > 0 && marks <= 5;
}

/// hh:mm, hh:mm:ss, with fractions, AM or PM, or a zone behind.
bool isTime(std::string_view text)
{
    const std::size_t hours = digitsAt(text, 0);
    if (hours == 0 || hours > 2 || hours >= text.size() || text[hours] != ':')
        return false;
    const std::size_t minutes = digitsAt(text, hours + 1);
    if (minutes != 2)
        return false;
    std::string_view rest = text.substr(hours + 3);
    if (rest.starts_with(":")) {
        if (digitsAt(rest, 1) != 2)
            return false;
        rest.remove_prefix(3);
        if (rest.starts_with(".") || rest.starts_with(","))
            rest.remove_prefix(1 + digitsAt(rest, 1));
    }
    rest = friends::trimmed(rest);
    constexpr std::array<std::string_view, 8> behind{"", "Z", "AM", "PM", "am", "pm", "a.m.", "p.m."};
    if (std::find(behind.begin(), behind.end(), rest) != behind.end())
        return true;
    return (rest.starts_with("+") || rest.starts_with("-") || rest.starts_with("UTC")
            || rest.starts_with("GMT"))
        && rest.size() <= 9;
}

/// "3:4", "16:9:1".
bool isRatio(std::string_view text)
{
    bool colon = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t run = digitsAt(text, at);
        at += run;
        if (run == 0 || run > 4)
            return false;
        if (at == text.size())
            return colon;
        if (text[at++] != ':')
            return false;
        colon = true;
    }
    return false;
}

bool isMonth(std::string_view word)
{
    constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
    if (word.size() < 3 || word.size() > 9)
        return false;
    std::string begin(word.substr(0, 3));
    std::transform(begin.begin(), begin.end(), begin.begin(),
                   [](char c) { return static_cast<char>(c | 0x20); });
    return std::find(months.begin(), months.end(), begin) != months.end()
        && std::all_of(word.begin(), word.end(), isLetter);
}

/// Three parts with the same mark between them, one of them a year or a month's name. How much of the text it
/// takes, 0 for no date.
std::size_t dateLength(std::string_view text)
{
    constexpr std::string_view chinese[] = {"年", "月", "日"};
    std::size_t at = digitsAt(text, 0);
    if (at == 4 && text.substr(at).starts_with(chinese[0])) {
        const std::size_t end = text.find(chinese[2]);
        return end < 20 ? end + chinese[2].size() : 0;
    }
    std::size_t longest = 0;
    std::size_t parts = 0;
    std::size_t position = 0;
    char mark = 0;
    bool month = false;
    while (parts < 3) {
        std::size_t length = digitsAt(text, position);
        if (length == 0) {
            while (position + length < text.size() && isLetter(text[position + length]))
                ++length;
            if (!isMonth(text.substr(position, length)))
                return 0;
            month = true;
        } else if (length > 4 || length == 3) {
            return 0;
        }
        longest = std::max(longest, length);
        position += length;
        if (++parts == 3)
            break;
        if (position >= text.size())
            return 0;
        const char c = text[position];
        if (!(c == '-' || c == '/' || c == '.' || (c == ' ' && (month || parts == 1)))
            || (mark != 0 && c != mark))
            return 0;
        mark = c;
        ++position;
    }
    return longest >= 4 || month || mark == '/' || mark == '-' ? position : 0;
}

bool isUrl(std::string_view text)
{
    if (text.find(' ') != std::string_view::npos)
        return false;
    const std::size_t scheme = text.find("://");
    if (scheme != std::string_view::npos && scheme > 1 && scheme < 12)
        return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(scheme), isLetter);
    if (text.starts_with("www.") || text.starts_with("mailto:"))
        return true;
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos
        && text.find_first_of(",;|\t:") == std::string_view::npos;
}

bool isLogical(std::string_view text)
{
    constexpr std::array<std::string_view, 18> words{"true", "false", "yes",  "no",  "na",  "n/a",
                                                     "null", "nan",   "none", "\\n", "-",   "--",
                                                     "y",    "n",     "t",    "f",   "inf", "?"};
    if (text.size() > 5)
        return false;
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(words.begin(), words.end(), lower) != words.end();
}

} // namespace

CellType typeOfCell(std::string_view text)
{
    text = friends::trimmed(text);
    if (text.empty())
        return CellType::Empty;
    if (isDigit(text.front()) || text.front() == '-' || text.front() == '+' || text.front() == '.'
        || isDigit(text.back()) || text.back() == '%' || text.back() == ')') {
        if (isNumber(text))
            return CellType::Number;
    }
    if (isTime(text) || isRatio(text))
        return CellType::Time;
    if (const std::size_t date = dateLength(text)) {
        std::string_view rest = friends::trimmed(text.substr(date));
        if (rest.empty() || rest == "Z")
            return CellType::Date;
        if (rest.front() == 'T' || rest.front() == ',' || rest.front() == ':')
            rest.remove_prefix(1);
        if (isTime(friends::trimmed(rest)))
            return CellType::DateTime;
    }
    if (isLogical(text))
        return CellType::Logical;
    if (isUrl(text))
        return CellType::Url;
    if (isNumber(text))
        return CellType::Number;
    if (text.front() == '(' && text.back() == ')')
        return CellType::Json;
    if ((text.front() == '{' && text.back() == '}') || (text.front() == '[' && text.back() == ']'))
        return CellType::Json;
    bool word = true;
    bool letters = false;
    bool plain = true;
    bool digits = false;
    for (const char c : text) {
        letters = letters || isLetter(c);
        digits = digits || isDigit(c);
        word = word && (isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '/');
        plain = plain && static_cast<quint8>(c) >= 0x20 && c != '"' && c != '|' && c != ';' && c != '^'
            && c != '~';
    }
    if (word && (digits || text.find_first_of("_-./") != std::string_view::npos))
        return CellType::Identifier;
    if (plain && letters)
        return CellType::Words;
    return CellType::Other;
}

} // namespace files

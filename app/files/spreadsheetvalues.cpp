// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/spreadsheetvalues.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace files {

namespace {

constexpr std::size_t longestWrittenOut = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameText(std::string_view a, std::string_view lowerCase)
{
    return a.size() == lowerCase.size()
        && std::equal(a.begin(), a.end(), lowerCase.begin(), [](char x, char y) { return lower(x) == y; });
}

/// A decimal number taken apart: digits, and where its point stands among them.
struct Decimal {
    bool negative = false;
    std::string digits;
    long point = 0;
    bool hadExponent = false;
};

std::optional<Decimal> takeApart(std::string_view text)
{
    Decimal number;
    std::size_t at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        number.negative = text[at++] == '-';
    const std::size_t begin = at;
    std::optional<std::size_t> point;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !point)); ++at) {
        if (text[at] == '.')
            point = at - begin;
        else
            number.digits += text[at];
    }
    if (number.digits.empty())
        return {};
    number.point = static_cast<long>(point.value_or(number.digits.size()));
    if (at == text.size())
        return number;
    if (text[at] != 'E' && text[at] != 'e')
        return {};
    ++at;
    if (at < text.size() && text[at] == '+')
        ++at;
    int exponent = 0;
    const auto [end, code] = std::from_chars(text.data() + at, text.data() + text.size(), exponent);
    if (code != std::errc{} || end != text.data() + text.size() || std::abs(exponent) > 400)
        return {};
    number.point += exponent;
    number.hadExponent = true;
    return number;
}

/// Written without exponent; none when that is longer than anybody would read.
std::optional<std::string> writtenOut(Decimal number)
{
    const auto zeros =
        static_cast<long>(std::min(number.digits.find_first_not_of('0'), number.digits.size()));
    number.digits.erase(0, static_cast<std::size_t>(zeros));
    number.point -= zeros;
    if (number.digits.empty())
        return "0";
    const auto length = static_cast<long>(number.digits.size());
    std::string whole = "0";
    std::string fraction;
    if (std::max({length, number.point, length - number.point}) > static_cast<long>(longestWrittenOut))
        return {};
    if (number.point <= 0) {
        fraction = std::string(static_cast<std::size_t>(-number.point), '0') + number.digits;
    } else if (number.point >= length) {
        whole = number.digits + std::string(static_cast<std::size_t>(number.point - length), '0');
    } else {
        whole = number.digits.substr(0, static_cast<std::size_t>(number.point));
        fraction = number.digits.substr(static_cast<std::size_t>(number.point));
    }
    fraction.erase(fraction.find_last_not_of('0') + 1);
    return (number.negative ? "-" : "") + whole + (fraction.empty() ? "" : "." + fraction);
}

/// Excel stores 1.1 as 1.1000000000000001: with 17 digits, whether they are needed or not.
void dropNeedlessDigits(std::string &plain)
{
    const std::size_t point = plain.find('.');
    if (point == std::string::npos)
        return;
    const std::size_t first = plain.find_first_not_of("-0.");
    const std::size_t digits = plain.size() - first - (first < point ? 1 : 0);
    const std::optional<double> value = toDouble(plain);
    if (digits < 16 || digits > 17 || !value)
        return;
    std::array<char, 400> text{};
    const auto [end, code] =
        std::to_chars(text.data(), text.data() + text.size(), *value, std::chars_format::fixed);
    const std::string_view shortest(text.data(), static_cast<std::size_t>(end - text.data()));
    if (code == std::errc{} && shortest.size() + 2 <= plain.size())
        plain = shortest;
}

std::string twoDigits(long long number)
{
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%02lld", number);
    return text.data();
}

struct Day {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
};

/// Days since 1970-01-01 in the Gregorian calendar.
Day dayOf(long long days)
{
    days += 719'468;
    const long long era = (days >= 0 ? days : days - 146'096) / 146'097;
    const auto ofEra = static_cast<unsigned>(days - era * 146'097);
    const unsigned year = (ofEra - ofEra / 1460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const unsigned ofYear = ofEra - (365 * year + year / 4 - year / 100);
    const unsigned month = (5 * ofYear + 2) / 153;
    const unsigned calendarMonth = month < 10 ? month + 3 : month - 9;
    return {static_cast<int>(year) + static_cast<int>(era) * 400 + (calendarMonth <= 2 ? 1 : 0),
            calendarMonth, ofYear - (153 * month + 2) / 5 + 1};
}

/// The day of a serial. Day 60 of the 1900 system is the 29th of February that 1900 did not have.
std::optional<std::string> dateText(long long serial, bool from1904)
{
    constexpr long long begin1900 = -25'569; // 1899-12-30, right from serial 61 on
    constexpr long long begin1904 = -24'107; // 1904-01-01
    constexpr long long last1900 = 2'958'465; // 9999-12-31
    if (from1904 ? serial < 0 || serial > last1900 - 1462 : serial < 1 || serial > last1900)
        return {};
    Day day{1900, 2, 29};
    if (from1904)
        day = dayOf(begin1904 + serial);
    else if (serial != 60)
        day = dayOf(begin1900 + serial + (serial < 60 ? 1 : 0));
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", day.year, day.month, day.day);
    return text.data();
}

std::string timeText(long long milliseconds, bool withMilliseconds)
{
    const long long seconds = milliseconds / 1000;
    std::string text =
        twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60) + ':' + twoDigits(seconds % 60);
    if (withMilliseconds && milliseconds % 1000 != 0) {
        std::array<char, 8> fraction{};
        std::snprintf(fraction.data(), fraction.size(), ".%03d", static_cast<int>(milliseconds % 1000));
        text += fraction.data();
    }
    return text;
}

/// What a format code asks for, letter by letter.
struct CodeScan {
    bool date = false;
    bool time = false;
    bool elapsed = false;
    bool fraction = false;
    bool digitsFirst = false;
    char lastLetter = 0; ///< of the date and time letters
    bool minutesOrMonths = false; ///< an m that neither hours before it nor seconds behind it have explained

    void letter(char c)
    {
        if (c == 's' || c == 'h') {
            time = true;
            minutesOrMonths = minutesOrMonths && c != 's';
        } else if (c == 'm') {
            if (lastLetter == 'h' || lastLetter == 's')
                time = true;
            else if (lastLetter != 'm')
                settle(), minutesOrMonths = true;
        } else {
            date = true;
        }
        lastLetter = lastLetter == 'h' && c == 'm' ? 'h' : c;
    }
    void settle()
    {
        date = date || minutesOrMonths;
        minutesOrMonths = false;
    }
};

/// Leaves out quoted, escaped and padding characters; `at` stands on one of them. False when it does not.
bool skipLiteral(std::string_view code, std::size_t &at)
{
    if (code[at] == '"') {
        const std::size_t end = code.find('"', at + 1);
        at = end == std::string_view::npos ? code.size() : end + 1;
        return true;
    }
    if (code[at] == '\\' || code[at] == '_' || code[at] == '*') {
        at += 2;
        return true;
    }
    return false;
}

/// [h], [mm] and [ss] are durations; [Red], [$-804] and [>100] say nothing here.
void takeBrackets(std::string_view code, std::size_t &at, CodeScan &scan)
{
    const std::size_t end = std::min(code.find(']', at), code.size());
    const std::string_view inside = code.substr(at + 1, end - at - 1);
    const char first = inside.empty() ? '\0' : lower(inside[0]);
    if ((first == 'h' || first == 'm' || first == 's')
        && std::all_of(inside.begin(), inside.end(), [first](char c) { return lower(c) == first; })) {
        scan.elapsed = true;
        scan.lastLetter = first == 'm' ? 'h' : first;
    }
    at = end + 1;
}

/// Words of the format's language: "General", "AM/PM", "A/P".
bool takeWord(std::string_view code, std::size_t &at, CodeScan &scan)
{
    constexpr std::string_view general = "general";
    if (sameText(code.substr(at, general.size()), general)) {
        at += general.size();
        scan.digitsFirst = true;
        return true;
    }
    for (const std::string_view token : {"am/pm", "a/p"}) {
        if (sameText(code.substr(at, token.size()), token)) {
            at += token.size();
            scan.time = true;
            return true;
        }
    }
    return false;
}

void takeLetter(std::string_view code, std::size_t &at, CodeScan &scan)
{
    const char c = lower(code[at]);
    const bool exponent = c == 'e' && at + 1 < code.size() && (code[at + 1] == '+' || code[at + 1] == '-');
    if (c == '0' || c == '#' || c == '?') {
        if (scan.lastLetter == 's')
            scan.fraction = true;
        else if (scan.lastLetter == 0)
            scan.digitsFirst = true;
    } else if (!exponent && std::string_view("ymdhsgeb").find(c) != std::string_view::npos) {
        scan.letter(c);
    }
    ++at;
}

bool isGeneral(std::string_view code)
{
    return sameText(code, "general") || sameText(code, "standard") || code == "@" || code.empty();
}

} // namespace

NumberFormat builtinFormat(int id)
{
    using Kind = NumberFormat::Kind;
    if ((id >= 14 && id <= 17) || (id >= 71 && id <= 74))
        return {Kind::Date, 0, false};
    if ((id >= 18 && id <= 21) || id == 45 || (id >= 75 && id <= 76) || id == 78)
        return {Kind::Time, 0, false};
    if (id == 22 || id == 77)
        return {Kind::DateTime, 0, false};
    if (id == 46 || id == 79)
        return {Kind::Duration, 0, false};
    if (id == 47 || id == 80)
        return {Kind::Time, 0, true};
    if (id == 32 || id == 33 || (id == 81))
        return {id == 81 ? Kind::Date : Kind::Time, 0, false};
    // In East Asia 34, 35, 55 and 56 are times in one language and dates in another; the value tells.
    if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {Kind::Date, 0, false};
    return {};
}

NumberFormat formatOfCode(std::string_view code)
{
    CodeScan scan;
    bool onlyZeros = !code.empty();
    std::size_t at = 0;
    std::size_t end = code.size();
    if (isGeneral(code))
        return {};
    while (at < code.size()) {
        if (code[at] == ';') {
            end = at;
            break;
        }
        onlyZeros = onlyZeros && code[at] == '0';
        if (code[at] == '[')
            takeBrackets(code, at, scan);
        else if (!skipLiteral(code, at) && !takeWord(code, at, scan))
            takeLetter(code, at, scan);
    }
    scan.settle();
    using Kind = NumberFormat::Kind;
    if (isGeneral(code.substr(0, end)) || scan.digitsFirst) {
        const bool pads = onlyZeros && end >= 2 && end <= longestWrittenOut;
        return {Kind::Number, static_cast<quint8>(pads ? end : 0), false};
    }
    if (scan.elapsed)
        return {Kind::Duration, 0, scan.fraction};
    if (scan.date)
        return {scan.time ? Kind::DateTime : Kind::Date, 0, scan.fraction};
    return {scan.time ? Kind::Time : Kind::Number, 0, scan.fraction};
}

void makePlainNumber(std::string &text, std::size_t begin)
{
    constexpr std::string_view spaces = " \t\r\n";
    if (text.size() > begin
        && (spaces.find(text[begin]) != std::string_view::npos
            || spaces.find(text.back()) != std::string_view::npos)) {
        text.erase(text.find_last_not_of(spaces) + 1 < begin ? begin : text.find_last_not_of(spaces) + 1);
        text.erase(begin, text.find_first_not_of(spaces, begin) - begin);
    }
    const std::string_view number = std::string_view(text).substr(begin);
    if (number.find_first_not_of("0123456789", number.starts_with('-') ? 1 : 0) == std::string_view::npos)
        return;
    const std::optional<Decimal> parts = takeApart(number);
    if (!parts)
        return;
    std::optional<std::string> plain = writtenOut(*parts);
    if (!plain)
        return;
    dropNeedlessDigits(*plain);
    text.replace(begin, std::string::npos, *plain);
}

void padWithZeros(std::string &text, std::size_t begin, std::size_t digits)
{
    const std::size_t there = text.size() - begin;
    if (there < digits && text.find_first_not_of("0123456789", begin) == std::string::npos)
        text.insert(begin, digits - there, '0');
}

std::optional<std::string> serialAsText(double serial, NumberFormat format, bool from1904)
{
    using Kind = NumberFormat::Kind;
    constexpr double highest = 3'000'000;
    if (format.kind == Kind::Number || !(serial >= 0 && serial < highest))
        return {};
    constexpr long long day = 86'400'000;
    const double whole = std::floor(serial);
    const double unit = format.milliseconds ? 1 : 1000;
    const auto inDay =
        std::llround((serial - whole) * static_cast<double>(day) / unit) * static_cast<long long>(unit);
    const long long days = static_cast<long long>(whole) + inDay / day;
    const long long milliseconds = inDay % day;
    if (format.kind == Kind::Duration)
        return timeText(days * day + milliseconds, format.milliseconds);
    if (days == 0 && (format.kind == Kind::Time || (!from1904 && milliseconds != 0)))
        return timeText(milliseconds, format.milliseconds);
    const std::optional<std::string> date = dateText(days, from1904);
    if (!date || (format.kind == Kind::Date && milliseconds == 0))
        return date;
    return *date + ' ' + timeText(milliseconds, format.milliseconds);
}

std::string isoAsText(std::string_view iso)
{
    std::string text(iso);
    if (text.size() > 10 && text[10] == 'T')
        text[10] = ' ';
    constexpr std::size_t toSeconds = 19;
    if (text.size() < toSeconds + 2 || text.find_first_of(".,") != toSeconds)
        return text;
    const std::size_t end = std::min(text.find_first_not_of("0123456789", toSeconds + 1), text.size());
    const bool up = isDigit(text[toSeconds + 1]) && text[toSeconds + 1] >= '5';
    text.erase(toSeconds, end - toSeconds);
    const QString seconds = QString::fromLatin1(text.data(), static_cast<qsizetype>(toSeconds));
    const QDateTime time = QDateTime::fromString(seconds + QLatin1Char('Z'), Qt::ISODate);
    if (up && time.isValid())
        text.replace(0, toSeconds,
                     time.addSecs(1).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString());
    return text;
}

std::string durationAsText(std::string_view iso)
{
    long long seconds = 0;
    const bool negative = iso.starts_with('-');
    std::string_view rest = iso.substr(negative ? 1 : 0);
    if (!rest.starts_with("P"))
        return std::string(iso);
    rest.remove_prefix(1);
    while (!rest.empty()) {
        if (rest[0] == 'T') {
            rest.remove_prefix(1);
            continue;
        }
        const std::size_t unit = std::min(rest.find_first_not_of("0123456789.,"), rest.size());
        const std::optional<double> value = toDouble(rest.substr(0, unit));
        if (!value || unit == rest.size() || *value > 1e9)
            return std::string(iso);
        const char letter = rest[unit];
        const int factor = letter == 'D' ? 86'400
            : letter == 'H'              ? 3600
            : letter == 'M'              ? 60
            : letter == 'S'              ? 1
                                         : 0;
        if (factor == 0)
            return std::string(iso);
        seconds += std::llround(*value * factor);
        rest.remove_prefix(unit + 1);
    }
    return (negative ? "-" : "") + timeText(seconds * 1000, false);
}

namespace {

/// The unit at _xHHHH_ at `at`, or none.
std::optional<unsigned> unitAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t length = 7;
    if (at + length > text.size() || text[at] != '_' || lower(text[at + 1]) != 'x' || text[at + 6] != '_')
        return {};
    unsigned unit = 0;
    const auto [end, code] = std::from_chars(text.data() + at + 2, text.data() + at + 6, unit, 16);
    if (code != std::errc{} || end != text.data() + at + 6)
        return {};
    return unit;
}

void appendUtf8(std::string &text, unsigned point)
{
    if (point < 0x80) {
        text += static_cast<char>(point);
        return;
    }
    if (point < 0x800) {
        text += static_cast<char>(0xC0 | (point >> 6));
    } else {
        if (point < 0x10000) {
            text += static_cast<char>(0xE0 | (point >> 12));
        } else {
            text += static_cast<char>(0xF0 | (point >> 18));
            text += static_cast<char>(0x80 | ((point >> 12) & 0x3F));
        }
        text += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    }
    text += static_cast<char>(0x80 | (point & 0x3F));
}

} // namespace

void unescapeUnits(std::string &text, std::size_t begin)
{
    std::size_t at = text.find("_x", begin);
    if (at == std::string::npos)
        at = text.find("_X", begin);
    if (at == std::string::npos)
        return;
    const std::string from = text.substr(at);
    text.resize(at);
    for (std::size_t i = 0; i < from.size();) {
        const std::optional<unsigned> unit = from[i] == '_' ? unitAt(from, i) : std::nullopt;
        if (!unit) {
            text += from[i++];
            continue;
        }
        i += 7;
        const bool high = *unit >= 0xD800 && *unit < 0xDC00;
        const std::optional<unsigned> next = high ? unitAt(from, i) : std::nullopt;
        if (next && *next >= 0xDC00 && *next < 0xE000) {
            i += 7;
            appendUtf8(text, 0x10000 + ((*unit - 0xD800) << 10) + (*next - 0xDC00));
        } else {
            appendUtf8(text, *unit >= 0xD800 && *unit < 0xE000 ? 0xFFFD : *unit);
        }
    }
}

std::string escapeUnits(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 && byte != '\t' && byte != '\n') {
            std::array<char, 8> unit{};
            std::snprintf(unit.data(), unit.size(), "_x%04X_", static_cast<unsigned>(byte));
            escaped += unit.data();
        } else if (text[i] == '_' && unitAt(text, i)) {
            escaped += "_x005F_";
        } else if (text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF") {
            escaped += text[i + 2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            i += 2;
        } else {
            escaped += text[i];
        }
    }
    return escaped;
}

std::optional<double> toDouble(std::string_view text)
{
    double value = 0;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return {};
    return value;
}

std::optional<quint64> toCount(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\t'))
        text.remove_suffix(1);
    quint64 value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code == std::errc::result_out_of_range)
        return ~quint64{0};
    if (code != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

bool toBool(std::string_view text)
{
    return text == "1" || sameText(text, "true") || sameText(text, "on");
}

} // namespace files

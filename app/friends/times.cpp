// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/times.h"

#include "friends/values.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace friends {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr qint64 unixDay1900 = 25'569; ///< 1 January 1970 as a day number of the 1900 system
constexpr qint64 unixDay1904 = 24'107;
constexpr int firstDigitsYear = 1980; ///< of dates in digits only: others are rather numbers
constexpr int lastDigitsYear = 2099;
constexpr double lastDayNumber = 73'050; ///< 31 December 2099

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
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

bool takeOneOf(std::string_view &text, std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words) {
        if (text.starts_with(word)) {
            text.remove_prefix(word.size());
            return true;
        }
    }
    return false;
}

/// A number and the word behind it, as in 2024年 or 1월; -1 when they do not stand there.
int takeCounted(std::string_view &text, std::initializer_list<std::string_view> words)
{
    text = trimmed(text);
    std::string_view rest = text;
    const int number = takeNumber(rest, 4);
    if (number < 0 || !takeOneOf(rest, words))
        return -1;
    text = rest;
    return number;
}

/// 9:05, or 9时5分30秒 and the like in Chinese, Korean and Japanese.
std::optional<QTime> takeClockInWords(std::string_view &text)
{
    const int hour = takeCounted(text, {"时", "時", "点", "點", "시"});
    if (hour < 0)
        return takeClock(text);
    const int minute = takeCounted(text, {"分", "분"});
    const int second = minute < 0 ? -1 : takeCounted(text, {"秒", "초"});
    const QTime time(hour, std::max(minute, 0), std::max(second, 0));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// 2024年1月31日, 2024년 1월 31일, and a time behind it.
std::optional<WrittenDate> readDateInWords(std::string_view text)
{
    const int year = takeCounted(text, {"年", "년"});
    const int month = year < 0 ? -1 : takeCounted(text, {"月", "월"});
    const int day = month < 0 ? -1 : takeCounted(text, {"日", "号", "號", "일"});
    WrittenDate read;
    read.date = QDate(year, month, day);
    text = trimmed(text);
    if (day < 0 || !read.date.isValid())
        return {};
    if (text.empty())
        return read;
    const std::optional<QTime> clock = takeClockInWords(text);
    if (!clock)
        return {};
    read.time = *clock;
    text = trimmed(text);
    if (!text.empty())
        read.offset = takeOffset(text);
    return text.empty() ? std::optional(read) : std::nullopt;
}

/// What stands behind a date: nothing, or a time, or a time and a zone.
bool takeRest(std::string_view text, WrittenDate &date)
{
    if (!text.empty()) {
        if (!take(text, 'T') && !take(text, 't') && !take(text, ' '))
            return false;
        text = trimmed(text);
        const std::optional<QTime> clock = takeClock(text);
        if (!clock)
            return false;
        date.time = *clock;
        text = trimmed(text);
    }
    if (text.empty())
        return true;
    date.offset = takeOffset(text);
    return date.offset && text.empty();
}

/// Two numbers and a year, and what stands behind.
struct YearLast {
    int first = 0;
    int second = 0;
    int year = 0;
    WrittenDate rest;
};

std::optional<YearLast> readYearLast(std::string_view text)
{
    YearLast read;
    read.first = takeNumber(text, 2);
    if (read.first < 0 || text.empty()
        || std::string_view("./-").find(text.front()) == std::string_view::npos)
        return {};
    const char separator = text.front();
    text.remove_prefix(1);
    read.second = takeNumber(text, 2);
    if (!take(text, separator))
        return {};
    const std::size_t before = text.size();
    read.year = takeNumber(text, 4);
    const bool asDayFirst = QDate::isValid(read.year, read.second, read.first);
    const bool asMonthFirst = QDate::isValid(read.year, read.first, read.second);
    if (before - text.size() != 4 || (!asDayFirst && !asMonthFirst) || !takeRest(text, read.rest))
        return {};
    return read;
}

void setMeaning(TimeReading &reading, const WrittenDate &date, const QTimeZone &zone)
{
    qint64 seconds = 0;
    if (date.offset) {
        seconds = QDateTime(date.date, date.time, Qt::UTC).toSecsSinceEpoch() - *date.offset;
    } else {
        seconds = QDateTime(date.date, date.time, zone).toSecsSinceEpoch();
        // Clocks go back or forward by at most two hours, and not by less than half of one.
        const int there = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds));
        for (const int aside : {-7200, 7200}) {
            const int other = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds + aside));
            const qint64 local = QDateTime(date.date, date.time, Qt::UTC).toSecsSinceEpoch();
            const bool alsoThere =
                zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(local - other)) == other && other != there;
            reading.clockChange = reading.clockChange || alsoThere || local - there != seconds;
        }
    }
    if (seconds >= 0)
        reading.seconds = seconds;
}

TimeReading readDayAndMonth(const YearLast &read, const TimeChoice &choice)
{
    TimeReading reading;
    reading.form = TimeForm::DayAndMonth;
    const QDate dayFirst(read.year, read.second, read.first);
    const QDate monthFirst(read.year, read.first, read.second);
    if (!monthFirst.isValid())
        reading.proves = DayOrder::DayFirst;
    else if (!dayFirst.isValid())
        reading.proves = DayOrder::MonthFirst;
    const DayOrder order = choice.dayOrder;
    const bool same = read.first == read.second;
    if (order == DayOrder::Unknown && reading.proves == DayOrder::Unknown && !same)
        return reading;
    WrittenDate date = read.rest;
    const bool isDayFirst =
        order == DayOrder::Unknown ? reading.proves != DayOrder::MonthFirst : order == DayOrder::DayFirst;
    date.date = isDayFirst ? dayFirst : monthFirst;
    if (date.date.isValid())
        setMeaning(reading, date, choice.zone);
    return reading;
}

/// A day number as Unix seconds, in the chosen zone; none when the text is none.
TimeReading readDayNumber(std::string_view text, const TimeChoice &choice)
{
    TimeReading reading;
    double days = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
    const qint64 epoch = choice.from1904 ? unixDay1904 : unixDay1900;
    const bool usual = isDigit(text.front()) && error == std::errc{} && end == text.data() + text.size()
        && days >= static_cast<double>(epoch) && days <= lastDayNumber;
    if (!usual)
        return reading;
    reading.form = TimeForm::DayNumber;
    const auto local = std::llround((days - static_cast<double>(epoch)) * static_cast<double>(secondsOfDay));
    const QDateTime read = QDateTime::fromSecsSinceEpoch(local, Qt::UTC);
    setMeaning(reading, {read.date(), read.time(), {}}, choice.zone);
    return reading;
}

TimeReading readDigits(std::string_view text, const TimeChoice &choice)
{
    TimeReading reading;
    const std::optional<Time> time = readTime(text);
    if (!time)
        return reading;
    if (time->kind == TimeKind::DateDigits) {
        reading.form = TimeForm::DateDigits;
        setMeaning(reading, *readDateDigits(text), choice.zone);
        return reading;
    }
    const TimeReading asDay = text.size() == 5 ? readDayNumber(text, choice) : TimeReading{};
    if (asDay.form == TimeForm::DayNumber && choice.wholeNumbers == WholeNumbers::Days) {
        reading = asDay;
    } else {
        const bool isWhole = time->kind == TimeKind::Seconds;
        reading.form = isWhole ? TimeForm::UnixSeconds : TimeForm::UnixMilliseconds;
        reading.seconds = time->seconds;
    }
    reading.mayBeDayNumber = asDay.form == TimeForm::DayNumber;
    return reading;
}

} // namespace

std::optional<WrittenDate> readYearFirst(std::string_view text)
{
    if (std::optional<WrittenDate> inWords = readDateInWords(text))
        return inWords;
    const int year = takeNumber(text, 4);
    if (year < 0 || text.empty() || std::string_view("-/.").find(text.front()) == std::string_view::npos)
        return {};
    const char separator = text.front();
    text.remove_prefix(1);
    const int month = takeNumber(text, 2);
    if (!take(text, separator))
        return {};
    WrittenDate read;
    read.date = QDate(year, month, takeNumber(text, 2));
    if (!read.date.isValid() || !takeRest(text, read))
        return {};
    return read;
}

std::optional<WrittenDate> readDateDigits(std::string_view text)
{
    if (!isNumber(text) || (text.size() != 8 && text.size() != 12 && text.size() != 14))
        return {};
    const auto part = [text](std::size_t begin, std::size_t digits) {
        std::string_view piece = text.size() < begin + digits ? "0" : text.substr(begin, digits);
        return takeNumber(piece, digits);
    };
    WrittenDate read;
    read.date = QDate(part(0, 4), part(4, 2), part(6, 2));
    read.time = QTime(part(8, 2), part(10, 2), part(12, 2));
    const bool isPlausible = read.date.isValid() && read.time.isValid() && read.date.year() >= firstDigitsYear
        && read.date.year() <= lastDigitsYear;
    return isPlausible ? std::optional(read) : std::nullopt;
}

TimeReading understandTime(std::string_view text, const TimeChoice &choice)
{
    text = trimmed(text);
    if (text.empty())
        return {};
    if (isNumber(text))
        return readDigits(text, choice);
    if (const std::optional<YearLast> read = readYearLast(text))
        return readDayAndMonth(*read, choice);
    if (const std::optional<WrittenDate> read = readYearFirst(text)) {
        TimeReading reading;
        reading.form = read->offset ? TimeForm::WithZone : TimeForm::YearFirst;
        setMeaning(reading, *read, choice.zone);
        return reading;
    }
    return readDayNumber(text, choice);
}

std::optional<QByteArray> timeForTable(std::string_view text, const TimeChoice &choice)
{
    const TimeReading reading = understandTime(text, choice);
    if (!reading.seconds)
        return {};
    const std::optional<Time> asItIs = readTime(text);
    if (asItIs && asItIs->seconds == *reading.seconds && asItIs->kind != TimeKind::DateDigits)
        return {};
    const int offset = choice.zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(*reading.seconds));
    return QDateTime::fromSecsSinceEpoch(*reading.seconds, Qt::OffsetFromUTC, offset)
        .toString(Qt::ISODate)
        .toLatin1();
}

namespace {

/// As Unix seconds they would all lie within one day of January 1970.
bool holdsOnlyDays(const TimeColumn &column)
{
    const qsizetype days = column.mayBeDayNumbers + column.count(TimeForm::DayNumber);
    return column.mayBeDayNumbers > 0
        && days == std::accumulate(column.counts.begin(), column.counts.end(), qsizetype{0});
}

} // namespace

void TimeSurvey::look(const Column &column, std::string_view text)
{
    if (trimmed(text).empty())
        return;
    auto found = std::find_if(m_columns.begin(), m_columns.end(),
                              [&](const TimeColumn &other) { return other.column == column; });
    if (found == m_columns.end())
        found = m_columns.insert(m_columns.end(), TimeColumn{column, {}, 0, 0, 0, false, false, {}, {}});
    const TimeReading reading = understandTime(text, m_choice);
    const bool isPlain = reading.form == TimeForm::UnixSeconds || reading.form == TimeForm::NotATime;
    const bool first = found->example.isEmpty();
    const bool hasPlainExample = !first
        && found->count(TimeForm::UnixSeconds)
            == std::accumulate(found->counts.begin() + 1, found->counts.end(), qsizetype{0});
    ++found->counts[static_cast<std::size_t>(reading.form)];
    found->undecided += reading.form == TimeForm::DayAndMonth && !reading.seconds ? 1 : 0;
    found->mayBeDayNumbers += reading.mayBeDayNumber ? 1 : 0;
    found->clockChanges += reading.clockChange ? 1 : 0;
    found->provesDayFirst = found->provesDayFirst || reading.proves == DayOrder::DayFirst;
    found->provesMonthFirst = found->provesMonthFirst || reading.proves == DayOrder::MonthFirst;
    if ((first && reading.form != TimeForm::NotATime) || (!isPlain && hasPlainExample)) {
        found->example = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        found->meaning = reading.seconds;
    }
}

TimeChoice TimeSurvey::decided(const Column &column) const
{
    TimeChoice choice = m_choice;
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const TimeColumn &other) { return other.column == column; });
    if (choice.dayOrder == DayOrder::Unknown && found != m_columns.end()
        && found->provesDayFirst != found->provesMonthFirst)
        choice.dayOrder = found->provesDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    if (choice.wholeNumbers == WholeNumbers::Unknown && found != m_columns.end() && holdsOnlyDays(*found))
        choice.wholeNumbers = WholeNumbers::Days;
    return choice;
}

void TimeSurvey::settle()
{
    for (TimeColumn &column : m_columns) {
        const TimeChoice choice = decided(column.column);
        if (choice.wholeNumbers == m_choice.wholeNumbers)
            continue;
        column.counts[static_cast<std::size_t>(TimeForm::UnixSeconds)] -= column.mayBeDayNumbers;
        column.counts[static_cast<std::size_t>(TimeForm::DayNumber)] += column.mayBeDayNumbers;
        column.meaning =
            understandTime({column.example.constData(), std::size_t(column.example.size())}, choice).seconds;
    }
}

} // namespace friends

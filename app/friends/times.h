// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/field.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

/// How people write times, and what is meant. A file's times are understood column by column: what one value
/// proves counts for its neighbours; what nothing proves is told and not guessed. Pure functions, any thread.
namespace friends {

/// A date as it was written with the year in front, and what stands behind it.
struct WrittenDate {
    QDate date;
    QTime time{0, 0};
    std::optional<int> offset; ///< seconds east of Greenwich; none: no zone was written
};

/// Reads 2024-01-31, 2024/1/31 9:05, 2024.1.31, 2024-01-31T09:05:00Z, ...+08:00, ...+0800, 2024年1月31日
/// 9:05, 2024년 1월 31일, ...9时5分. Fractions of seconds are dropped. `text` without spaces around. None
/// when it is nothing of that.
[[nodiscard]] std::optional<WrittenDate> readYearFirst(std::string_view text);

/// Reads 20240131, 202401310905 and 20240131090500, of the years 1980 to 2099: as Unix seconds they would be
/// in 1970, as milliseconds in 1976 or far in the future. None when it is nothing of that.
[[nodiscard]] std::optional<WrittenDate> readDateDigits(std::string_view text);

enum class TimeForm : quint8 {
    NotATime,
    UnixSeconds,
    UnixMilliseconds, ///< 12 digits and more: milliseconds, or microseconds and nanoseconds
    WithZone, ///< a date with a zone or an offset
    YearFirst, ///< a date without one: counts in the chosen zone
    DayAndMonth, ///< 31.1.2024, 1/31/2024: which is which must be known
    DayNumber, ///< what a spreadsheet calls 31 January 2024: 45322, 45322.378
    DateDigits, ///< 20240131, 20240131090500: counts in the chosen zone
};
inline constexpr int timeFormCount = 8;

/// Which of two numbers before the year is the day.
enum class DayOrder : quint8 { Unknown, DayFirst, MonthFirst };

/// What a whole number like 45322 is. Unknown: a day where its whole column can be days, else seconds.
enum class WholeNumbers : quint8 { Unknown, Seconds, Days };

/// How times of a file are to be understood.
struct TimeChoice {
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of dates without one
    DayOrder dayOrder = DayOrder::Unknown;
    WholeNumbers wholeNumbers = WholeNumbers::Unknown; ///< 45322 is a day, or 12:35 on 1 January 1970
    bool from1904 = false; ///< day numbers count from 1904 (old Excel for Mac)

    bool operator==(const TimeChoice &) const = default;
};

/// What one text means.
struct TimeReading {
    TimeForm form = TimeForm::NotATime;
    std::optional<qint64> seconds; ///< Unix seconds, 0 or more; none when it is no time or not decided
    DayOrder proves = DayOrder::Unknown; ///< of DayAndMonth: what the value itself shows (31 is no month)
    bool mayBeDayNumber = false; ///< a whole number that a spreadsheet may have meant as a day (1970 to 2099)
    bool clockChange = false; ///< in the hour that the zone's clocks skip or repeat
};
[[nodiscard]] TimeReading understandTime(std::string_view text, const TimeChoice &choice);

/// What the table takes for such a text, so that it means the same there: a date with its offset
/// ("2024-01-31T09:05:00+08:00"). None when the text can stay as it is, and when its meaning is not decided.
[[nodiscard]] std::optional<QByteArray> timeForTable(std::string_view text, const TimeChoice &choice);

/// What was found in one column of times.
struct TimeColumn {
    Column column;
    std::array<qsizetype, timeFormCount> counts{}; ///< by TimeForm
    qsizetype undecided = 0; ///< of DayAndMonth, with the order that is not known
    qsizetype mayBeDayNumbers = 0;
    qsizetype clockChanges = 0;
    bool provesDayFirst = false;
    bool provesMonthFirst = false;
    QByteArray example; ///< the first text that is neither Unix seconds nor empty, else the first one
    std::optional<qint64> meaning; ///< of the example, Unix seconds

    [[nodiscard]] qsizetype count(TimeForm form) const { return counts[static_cast<std::size_t>(form)]; }
};

/// Looks over the times of a file.
class TimeSurvey {
public:
    explicit TimeSurvey(TimeChoice choice) : m_choice(std::move(choice)) { }

    /// `text` of a cell of AddTime or RemarkTime; empty ones do not count.
    void look(const Column &column, std::string_view text);
    [[nodiscard]] const std::vector<TimeColumn> &columns() const { return m_columns; }
    /// The choice, with what the column itself shows where nothing was chosen: the order of day and month (a
    /// column that proves both proves nothing), and that its whole numbers are days.
    [[nodiscard]] TimeChoice decided(const Column &column) const;
    /// Once, when all is looked at and decided: columns() tells numbers that are days as such.
    void settle();

private:
    TimeChoice m_choice;
    std::vector<TimeColumn> m_columns;
};

} // namespace friends

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What the text of a cell means to the service. Pure functions, any thread; the text itself is never
/// altered.
namespace friends {

/// What a text was taken for.
enum class TimeKind : quint8 {
    Seconds, ///< Unix seconds
    Milliseconds, ///< a number of 12 to 14 digits
    Microseconds, ///< of 15 or 16 digits
    Nanoseconds, ///< of 17 digits and more
    DateDigits, ///< readDateDigits()
    Date, ///< readYearFirst()
};

/// A point in time as the service wants it, and what the text was taken for.
struct Time {
    qint64 seconds = 0; ///< Unix seconds, 0 or more
    TimeKind kind = TimeKind::Seconds;
};

/// Reads Unix seconds ("1420000001") and their smaller parts, or a date with or without a time:
/// readYearFirst() and readDateDigits() say in which forms. A date without a zone is local time of this
/// computer. Surrounding spaces are ignored. None when it is nothing of that or before 1970.
std::optional<Time> readTime(std::string_view text);

/// The friend lists that a GroupName cell names: split at '|' or ';', spaces around each dropped, empty ones
/// dropped, each only once. `repeated` is raised by the number of those that were there before.
std::vector<std::string_view> splitGroups(std::string_view text, std::size_t *repeated = nullptr);

/// The letters that an AddSource keyword has at most (API.md).
inline constexpr qsizetype addSourceLetters = 8;

/// True for 1..8 ASCII letters, what stands behind "AddSource_Type_" (API.md).
bool isAddSourceKeyword(std::string_view text);

/// What is sent as AddSource: a bare keyword gets the prefix, everything else stays as it is.
std::string completeAddSource(std::string_view text);

/// A custom item's value: a plain decimal integer that fits 64 bits ("0", "-12", not "007" or "+5") is an
/// integer, everything else a string (API.md: "Value: String/Integer").
std::variant<qint64, std::string_view> readCustomValue(std::string_view text);

/// Without ASCII spaces, tabs and line ends at both ends.
std::string_view trimmed(std::string_view text);

} // namespace friends

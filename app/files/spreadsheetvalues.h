// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <optional>
#include <string>
#include <string_view>

/// What the values of cells mean as text. Not for other rooms.
namespace files {

/// What a number format makes of a number, as far as it matters here.
struct NumberFormat {
    enum class Kind : quint8 { Number, Date, Time, DateTime, Duration };
    Kind kind = Kind::Number;
    quint8 zeros = 0; ///< digits at least, for formats of zeros only ("00000"); 0: as they are
    bool milliseconds = false; ///< the format shows fractions of seconds

    bool operator==(const NumberFormat &) const = default;
};

/// By number, for those that every workbook has (ECMA-376 part 1, 18.8.30, with those of East Asia and
/// Thailand).
[[nodiscard]] NumberFormat builtinFormat(int id);
/// By code: "yyyy\-mm\-dd", "[h]:mm:ss", "#,##0.00 \"d\"". Only the section for positive numbers counts.
[[nodiscard]] NumberFormat formatOfCode(std::string_view code);

/// Replaces text from `begin` on, a number as a file writes it, by the same number without exponent and
/// without zeros behind the point; see SpreadsheetFile. Anything that is no number stays.
void makePlainNumber(std::string &text, std::size_t begin = 0);
/// Zeros in front of a whole number that is not negative, up to `digits`.
void padWithZeros(std::string &text, std::size_t begin, std::size_t digits);

/// A serial as the format shows it, or none when it is no date of that system.
[[nodiscard]] std::optional<std::string> serialAsText(double serial, NumberFormat format, bool from1904);

/// "2024-01-31T09:05:00.0000" as "2024-01-31 09:05:00". Fractions are rounded off; a zone stays. Other text
/// stays as it is.
[[nodiscard]] std::string isoAsText(std::string_view iso);
/// "PT26H30M00S" as "26:30:00"; other text as it is.
[[nodiscard]] std::string durationAsText(std::string_view iso);

/// Replaces _xHHHH_ from `begin` on by the character it stands for (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
void unescapeUnits(std::string &text, std::size_t begin = 0);
/// The reverse: characters that XML cannot carry, carriage returns, and text that looks like an escape.
[[nodiscard]] std::string escapeUnits(std::string_view text);

/// A double of the whole text, in the C locale's notation; or none.
[[nodiscard]] std::optional<double> toDouble(std::string_view text);
/// A whole number of the whole text, not negative; or none.
[[nodiscard]] std::optional<quint64> toCount(std::string_view text);
/// "1", "true" or "on" in the ways of XML.
[[nodiscard]] bool toBool(std::string_view text);

} // namespace files

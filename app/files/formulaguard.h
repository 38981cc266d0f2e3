// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Spreadsheets run a cell of a CSV file as a formula when it begins with one of = + - @, a tab or a line
/// end, and some the full-width forms of these (OWASP, "CSV Injection"); a remark that somebody else chose
/// may be one.
///
/// Such a cell is written with U+2060 WORD JOINER before it: for every spreadsheet it is text then, on the
/// screen it looks as it did, and no file of others has this before such a character, so that our reader can
/// take it away again without ever touching what a person wrote. The usual apostrophe is neither:
/// spreadsheets show it when it comes from a file, and remarks such as '-_- begin with one. A cell that
/// already is such a pair gets one more, so that writing and reading always give back the same bytes.
namespace files {

inline constexpr std::string_view formulaGuard = "\xE2\x81\xA0";

/// What a cell is for.
enum class CellUse : unsigned char {
    Text, ///< guarded, unless it is a plain number
    /// An ID that other systems look up: guarded only where a spreadsheet could do something with it. A sign
    /// or @ and nothing but letters, digits, '.', '_' and '-' behind it ("-abc", "@x", "+8613900000000")
    /// calls nothing and stays as it is.
    Identifier,
};

/// Whether a cell, UTF-8, has to be written with a guard before it.
[[nodiscard]] bool needsGuard(std::string_view cell, CellUse use);

/// The cell as it was before needsGuard() had its way; most cells as they are.
[[nodiscard]] std::string_view withoutGuard(std::string_view cell);

} // namespace files

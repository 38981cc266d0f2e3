// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/rules.h"
#include "words/said.h"

#include <span>

namespace words {

/// What is wrong with a cell or a row by the rules: title "Remark too long", sentence "The Remark has 120
/// bytes; the service takes 96.", next step "Shorten it by 24 bytes (about 8 Chinese characters)."
[[nodiscard]] Said problemWords(const friends::Problem &problem);

/// The same for rows that stand in a file: a row with the same pair is named by its line in it, not by its
/// number in the table. `otherLine`: of Problem::other, 0 when it has none; `otherFile`: its file, empty when
/// it is the same one.
[[nodiscard]] Said problemWordsInFile(const friends::Problem &problem, quint64 otherLine,
                                      const QString &otherFile = {});

/// All problems of a row in one line, errors first. Empty when there are none.
[[nodiscard]] QString problemsText(std::span<const friends::Problem> problems);

/// The title for the row's status: of its first error, else of its first warning, with "+2" behind it when
/// there are more. Empty when there are none.
[[nodiscard]] QString problemsTitle(std::span<const friends::Problem> problems);

/// "Error" or "Warning".
[[nodiscard]] QString severityName(friends::Severity severity);

/// How much room is left while a cell is typed.
struct RoomLeft {
    QString text; ///< "12 bytes left", "3 bytes too many"; empty where there is no limit (friends::byteLimit)
    bool isTooLong = false;
};
/// `typed`: UTF-8, in GroupName one list's name. AddSource counts the letters of its keyword, with or without
/// the prefix before them.
[[nodiscard]] RoomLeft roomLeft(const friends::Column &column, std::string_view typed);

} // namespace words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/block.h"

#include <QtCore/QtGlobal>

#include <vector>

/// The rules of API.md, "Limits on fields". Every length is in UTF-8 bytes.
namespace friends {

inline constexpr qsizetype userIdBytes = 32;
inline constexpr qsizetype remarkBytes = 96;
inline constexpr qsizetype addWordingBytes = 256;
inline constexpr qsizetype groupNameBytes = 30;
inline constexpr qsizetype groupsOfOneUser = 32;
inline constexpr qsizetype customValueBytes = 500;
inline constexpr qsizetype friendsOfOneUser = 3000;

/// An Error keeps the row from being sent; a Warning is told and the row is sent.
enum class Severity : quint8 { Warning, Error };

/// What is wrong with a cell or a row. The words are made in words/.
enum class ProblemKind : quint8 {
    Missing, ///< a required field is empty (error)
    TooLong, ///< found bytes, limit bytes (error)
    Undecodable, ///< holds U+FFFD or is not UTF-8: bytes of the file that did not decode (error)
    UnusualCharacters, ///< a UserID outside printable ASCII (warning)
    SpacesAround, ///< a UserID begins or ends with a space (warning)
    ControlCharacters, ///< holds a control character other than tab and line end (warning)
    SameAccount, ///< To_Account is From_Account (warning)
    AddSourceWithoutPrefix, ///< a bare keyword, sent with the prefix (warning)
    AddSourceInvalid, ///< not "AddSource_Type_" and 1..8 letters (error)
    TimeInvalid, ///< neither Unix seconds nor a date, or before 1970 (error)
    TimeInMilliseconds, ///< taken for parts of a second: found Unix seconds, limit 3, 6 or 9 for
                        ///< milliseconds, microseconds or nanoseconds (warning)
    TimeInDigits, ///< 20240131 was taken for a date: found Unix seconds (warning)
    TimeVeryEarly, ///< Unix seconds soon after 1970, which is rather something else: found Unix seconds
                   ///< (warning)
    GroupTooLong, ///< one friend list's name: found bytes, limit bytes (error)
    TooManyGroups, ///< found, limit (error)
    RepeatedGroups, ///< found friend lists are named more than once; each is sent once (warning)
    CustomTagInvalid, ///< not "Tag_SNS_Custom_" and letters, digits, underscores (error)
    CustomTagUnusual, ///< the tag holds digits or underscores (warning)
    TooFewCells, ///< found cells missing; they are taken as empty (warning)
    TooManyCells, ///< found cells more than columns: the row may be shifted (error)
    QuoteNotClosed, ///< a quote of the row was never closed in its file: its cells may be others (error)
    DuplicatePair, ///< the same From_Account and To_Account as an earlier row; `other` is that row, from 0
                   ///< (error)
    AccountMissing, ///< a check before sending found that the account is not in the app (error)
};

/// One thing that is wrong. Raw facts only.
struct Problem {
    ProblemKind kind = ProblemKind::Missing;
    Severity severity = Severity::Error;
    std::optional<Column> column; ///< none: the whole row
    qint64 found = 0;
    qint64 limit = 0;
    qint64 other = -1;

    bool operator==(const Problem &) const = default;
};

/// Checks one row by every rule that needs no other row; `problems` is overwritten, errors and warnings in
/// the order of the columns. Any thread.
void checkRow(const RowFields &fields, std::vector<Problem> &problems);

/// The limit in UTF-8 bytes of what may be typed into a column; 0 where there is none of that kind.
/// For GroupName it is the limit of one list's name.
qsizetype byteLimit(const Column &column);

/// A text cut to at most `bytes` UTF-8 bytes, never inside a character.
std::string_view cutToBytes(std::string_view text, qsizetype bytes);

} // namespace friends

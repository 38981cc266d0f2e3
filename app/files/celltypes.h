// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <string_view>

/// What kind of thing a cell holds, for the detection of dialects and headers. Not for other rooms.
namespace files {

enum class CellType : quint8 {
    Empty,
    Number, ///< also with thousands separators, decimal commas, percent, currency
    Date,
    Time,
    DateTime,
    Url, ///< also e-mail addresses and paths of the web
    Logical, ///< yes, no, true, false, NA, NULL, ...
    Identifier, ///< letters and digits, underscores, hyphens, dots: one word with a digit or mark in it
    Words, ///< text of letters with what stands between words
    Json, ///< {...}, [...] or (...)
    Other, ///< anything else
};

/// The type of a cell without its quotes; spaces around do not count.
[[nodiscard]] CellType typeOfCell(std::string_view text);

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/dialect.h"

#include <string_view>
#include <vector>

/// The begin of a text, read in one way or another. Not for other rooms.
namespace files {

/// One way to read a text.
struct Choice {
    QByteArray delimiter = ",";
    bool runs = false;
    char quote = '"';
    Escape escape = Escape::Doubled;
    bool spacesAroundQuotes = false;
};

struct SampleCell {
    std::string_view text; ///< as in the file, without its outer quotes
    bool quoted = false;
    bool broken = false; ///< holds a quote where none should be
};

struct SampleRow {
    std::size_t line = 0; ///< physical line in the sample, from 0
    std::vector<SampleCell> cells;
};

struct TableSample {
    std::vector<SampleRow> rows;
    std::size_t quotedCells = 0;
    std::size_t brokenCells = 0;
    std::size_t escapedQuotes = 0; ///< \" inside quoted cells
    std::size_t doubledQuotes = 0; ///< "" inside quoted cells
    std::size_t neededQuotes = 0; ///< quoted cells that hold a delimiter, a line end or a quote
    std::size_t spacedQuotes = 0; ///< quoted cells with a space before the quote
};

/// Reads up to some hundred rows. A quote that is not closed within the next lines is text.
[[nodiscard]] TableSample readSample(std::string_view text, const Choice &choice,
                                     const QByteArray &commentPrefix);

/// The number of cells that most rows have, counting wide rows a little more than narrow ones.
[[nodiscard]] std::size_t usualWidth(const TableSample &table);

} // namespace files

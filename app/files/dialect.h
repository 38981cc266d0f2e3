// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace files {

enum class LineEnding : quint8 { Lf, CrLf, Cr, Mixed };

/// How a quote inside a quoted cell is written. None: it is not (the first quote ends the cell).
/// Doubled: `""`. Backslash: `\"`, and `\\` for a backslash; a backslash escapes outside quotes too.
enum class Escape : quint8 { None, Doubled, Backslash };

/// How rows and cells are written in a file. The default is RFC 4180.
struct Dialect {
    QByteArray delimiter = ","; ///< one character, UTF-8; never empty
    /// Runs of the delimiter count as one, and those at the begin and end of a line as none (columns set with
    /// spaces).
    bool delimiterRuns = false;
    char quote = '"'; ///< '"', '\'' or 0 for none
    Escape escape = Escape::Doubled;
    /// Spaces between a delimiter and a quote do not make the quote part of the text.
    bool spacesAroundQuotes = false;
    LineEnding lineEnding = LineEnding::Lf; ///< as found; reading takes all kinds
    bool header = true; ///< the first row that is read names the columns
    /// Physical lines at the begin that are no rows: titles, blank lines, a "sep=;" line.
    int skipLines = 0;
    QByteArray commentPrefix; ///< lines that begin with it are no rows; empty for none
    /// Every row ends with a delimiter behind which there is no cell.
    bool trailingDelimiter = false;

    bool operator==(const Dialect &) const = default;
};

} // namespace files

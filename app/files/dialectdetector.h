// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/dialect.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <optional>

namespace files {

/// What is known beforehand; the rest is found out.
struct DialectHints {
    std::optional<QByteArray> delimiter;
    std::optional<char> quote; ///< 0: the file has no quotes
    std::optional<Escape> escape;
    std::optional<bool> header;
    std::optional<int> skipLines;
};

/// Finds the dialect by the consistency of the table and of its cells' types together.
/// `sample`: the begin of the decoded file, UTF-8; `complete` when it is all of it, otherwise its last line
/// is left out. A part of up to 128 KiB is looked at; about 10 ms. A file of one column has ",". Any thread.
[[nodiscard]] Dialect detectDialect(QByteArrayView sample, bool complete, const DialectHints &hints = {});

/// The line ending of a text: which of the three, or Mixed; LF when there is none.
[[nodiscard]] LineEnding lineEndingOf(QByteArrayView text);

/// Whether the first of these rows names the columns: names that the program knows, or cells of another kind
/// than those below. `rows`: up to 100 rows as read, the candidate first; needs one row at least.
[[nodiscard]] bool looksLikeHeader(const QList<QList<QByteArray>> &rows);

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/dialect.h"
#include "files/encoding.h"

#include <QtCore/QString>

namespace words {

/// "GB18030 (Chinese)", "UTF-8". A name that is not known is shown as it is.
[[nodiscard]] QString encodingName(QByteArrayView name);
/// The same with ", with byte order mark" where there is one.
[[nodiscard]] QString encodingName(const files::Encoding &encoding);
/// "comma", "semicolon", "tab", "space runs"; any other character between quotes.
[[nodiscard]] QString delimiterName(const QByteArray &delimiter, bool runs = false);
/// "double quote", "single quote", "none".
[[nodiscard]] QString quoteName(char quote);
/// "doubled quotes", "backslash", "none".
[[nodiscard]] QString escapeName(files::Escape escape);
/// "LF (Unix)", "CRLF (Windows)", "CR (old Mac)", "mixed".
[[nodiscard]] QString lineEndingName(files::LineEnding ending);
/// The whole dialect in one line: "comma, double quote, LF (Unix), first row is a header".
[[nodiscard]] QString dialectText(const files::Dialect &dialect);

} // namespace words

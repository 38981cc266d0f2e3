// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/QStringView>

namespace words {

/// Characters of outside text that a sentence takes.
inline constexpr qsizetype visibleCharacters = 200;

/// Text from outside made safe to show in one line of plain text, in a window or on a terminal: control
/// characters become their pictures (a line end U+240A, escape U+241B), bidirectional overrides, isolates and
/// marks, zero-width and other invisible characters, private use, noncharacters and halves of pairs become
/// "<U+202E>", so that nothing can reorder, hide or begin a terminal sequence. Longer than `max` characters:
/// cut, with an ellipsis. Joiners inside emoji and Indic or Arabic text are shown as well: this is for
/// reading, not for copying.
[[nodiscard]] QString visible(QStringView text, qsizetype max = visibleCharacters);
/// The same for UTF-8; bytes that are none become U+FFFD.
[[nodiscard]] QString visible(QByteArrayView utf8, qsizetype max = visibleCharacters);

/// The same without a cap and with line ends and tabs kept, for text that may have several lines.
[[nodiscard]] QString visibleLines(QStringView text);

/// The same for lines of a file as they stand there: tabs and spaces that look like others or like nothing
/// are shown too (tab U+2409, no-break and wide spaces as "<U+00A0>", spaces at the end of a line as U+00B7).
[[nodiscard]] QString visibleRaw(QByteArrayView utf8);

} // namespace words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

/// The parts of guessEncoding() that are guesses. Not for other rooms.
namespace files {

/// UTF-16 or UTF-32 without mark by where the NUL bytes stand, or none.
[[nodiscard]] std::optional<QByteArray> guessWide(QByteArrayView bytes);

/// The encoding of text that is neither Unicode nor ASCII: East Asian encodings by their structure and by how
/// common the characters would be, weighed with the votes of ICU and uchardet; one-byte encodings by those
/// votes.
[[nodiscard]] QByteArray guessLegacy(QByteArrayView bytes);

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/requests.h"

/// Requests as text for people: to be read in a window, and to be run in a shell.
namespace chatapi {

/// The same JSON with everything that cannot be seen, or that would reorder or hide text (DEL, C1 controls,
/// zero-width and bidirectional characters, private use, U+2028 and their like), written as \uXXXX inside of
/// its strings. `json`: valid UTF-8 JSON as the bodies of requests.h are.
[[nodiscard]] QByteArray visibleJson(const QByteArray &json);

/// The same JSON over several lines: one for each item of a list that is directly in the object. Nothing but
/// white space between tokens is added.
[[nodiscard]] QByteArray jsonInLines(const QByteArray &json);

/// A command for a POSIX shell that makes the call with curl. What is secret is left out: $SDKAPPID and
/// $USERSIG stand for it, to be set by who runs it. Nothing of `body` is ever taken for anything but text by
/// the shell, whatever it holds; a body that is too long for an argument comes from a here-document.
/// `random`: as requestUrl() takes it.
[[nodiscard]] QByteArray curlCommand(const QUrl &host, Command command, QByteArrayView admin,
                                     const QByteArray &body, quint32 random);

} // namespace chatapi

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/call.h"
#include "words/said.h"

namespace words {

/// Why there is no answer that can be used. `httpStatus` is read for HttpStatus. `host`: where the call went,
/// for the sentence; may be empty.
[[nodiscard]] Said transportWords(chatapi::TransportError error, int httpStatus = 0,
                                  const QString &host = {});

/// Qt-free name of a transport error for reports: "host not found", "timeout", "HTTP 502".
[[nodiscard]] QString transportCode(chatapi::TransportError error, int httpStatus = 0);

} // namespace words

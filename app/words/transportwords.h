// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/networkaccess.h"
#include "words/said.h"

namespace words {

/// Why there is no answer that can be used. `httpStatus` is read for HttpStatus. `host`: where the call went,
/// for the sentence; may be empty.
[[nodiscard]] Said transportWords(chatapi::TransportError error, int httpStatus = 0,
                                  const QString &host = {});

/// A proxy that wants a password, by name.
[[nodiscard]] Said proxyWords(const chatapi::ProxyQuestion &question);

/// Qt-free name of a transport error for reports: "host not found", "timeout", "HTTP 502".
[[nodiscard]] QString transportCode(chatapi::TransportError error, int httpStatus = 0);

} // namespace words

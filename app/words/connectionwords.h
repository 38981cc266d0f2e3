// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"
#include "connections/connectioncheck.h"
#include "connections/connectionstore.h"
#include "connections/secretstore.h"
#include "words/said.h"

namespace words {

/// "Singapore", "Silicon Valley", ...
[[nodiscard]] QString regionName(chatapi::Region region);
/// "Green", "Amber", ... with what it is commonly used for where there is one: "Red (production)".
[[nodiscard]] QString colourName(connections::ConnectionColour colour);
/// The connection's name, made visible; "Sandbox — this computer" for the sandbox.
[[nodiscard]] QString connectionName(const connections::Connection &connection);
/// Where its calls go: "Singapore (adminapisgp.im.qcloud.com)", or the custom host.
[[nodiscard]] QString connectionTarget(const connections::Connection &connection);

/// What a check came to. Fine has a title and a sentence too.
[[nodiscard]] Said checkWords(const connections::CheckResult &result,
                              const connections::Connection &connection);
/// One thing that is wrong with a connection's field.
[[nodiscard]] Said connectionProblemWords(const connections::ConnectionProblem &problem);
/// "Host", "Admin UserID", "Secret key", ...
[[nodiscard]] QString connectionPartName(connections::ConnectionPart part);
/// Why the list of connections could not be read or saved.
[[nodiscard]] Said storeErrorWords(const connections::StoreError &error);

/// How an operation on a secret ended. `connection`: the connection's name; may be empty. `raw`: the
/// keychain's words.
[[nodiscard]] Said secretWords(connections::SecretStatus status, const QString &connection = {},
                               const QString &raw = {});
/// Where secrets are kept, or that there is no keychain or a locked one and what can be done.
[[nodiscard]] Said keychainWords(const connections::KeychainState &state);

/// Why a text is not an address that calls may go to.
[[nodiscard]] Said hostErrorWords(chatapi::HostError error, const QString &typed);

} // namespace words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/credentials.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace connections {

/// What proves to the service that a call is the app's own. Lives in the keychain or in memory, nowhere else.
/// The last copy of a key overwrites its bytes when it goes.
struct Secret {
    quint32 sdkAppId = 0; ///< 1 or more
    QByteArray secretKey; ///< UTF-8 text as the service's console shows it; of a proxy: the password
    QString proxyUser; ///< only of a proxy's secret, which has no SDKAppID

    Secret() = default;
    Secret(quint32 id, QByteArray key);
    /// What a proxy wants.
    static Secret ofProxy(const QString &user, const QString &password);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool operator==(const Secret &) const = default;

    /// Overwrites the key's bytes if nobody else shares them, and forgets both.
    void wipe();
};

/// What chatapi needs for calls: the secret and who calls with it.
[[nodiscard]] chatapi::Credentials credentials(const Secret &secret, const QString &admin);

/// A secret as one keychain entry: a JSON object with `sdkAppId` (number) and `secretKey` (string); a proxy's
/// with `proxyUser` and `proxyPassword`.
[[nodiscard]] QByteArray toEntry(const Secret &secret);

/// What toEntry() wrote; none when it is anything else.
[[nodiscard]] std::optional<Secret> fromEntry(const QByteArray &entry);

} // namespace connections

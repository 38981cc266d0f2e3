// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QStringView>

#include <optional>

namespace chatapi {

/// Overwrites memory in a way that the compiler does not leave out.
void wipe(void *memory, std::size_t bytes);
/// Overwrites the bytes of an array that nobody else shares, and empties it.
void wipe(QByteArray &bytes);

/// An SDKAppID as a person types it: decimal, 1..4294967295, spaces around it ignored. None otherwise.
std::optional<quint32> readSdkAppId(QStringView text);

/// Who calls: SDKAppID, the app's secret key, and the admin's UserID. Each copy holds bytes of its own, and
/// each wipes them when it goes. Not to be logged, stored or shown; there is no operator<< on purpose.
class Credentials {
public:
    Credentials() = default;
    /// `secretKey`: the key as text, as the console shows it; surrounding white space is dropped.
    /// `admin`: UserID of an app admin, UTF-8.
    Credentials(quint32 sdkAppId, QByteArrayView secretKey, QByteArrayView admin);
    Credentials(const Credentials &other);
    Credentials(Credentials &&other) noexcept;
    Credentials &operator=(Credentials other) noexcept;
    ~Credentials();

    [[nodiscard]] quint32 sdkAppId() const { return m_sdkAppId; }
    /// A view, so that no copy of the key outlives this object unseen.
    [[nodiscard]] QByteArrayView secretKey() const { return m_secretKey; }
    [[nodiscard]] const QByteArray &admin() const { return m_admin; }
    /// True when all three are there.
    [[nodiscard]] bool isComplete() const;

private:
    quint32 m_sdkAppId = 0;
    QByteArray m_secretKey;
    QByteArray m_admin;
};

} // namespace chatapi

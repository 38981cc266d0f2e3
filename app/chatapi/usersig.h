// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/credentials.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

/// UserSig as API.md describes it: what proves to the service that a call comes from the app's admin.
namespace chatapi {

/// A UserSig for the admin of `credentials`. `time`: Unix seconds at which it was made; `lifetime`: seconds
/// it is valid. The same arguments give the same signature. Pure, any thread, about 30 µs.
QByteArray makeUserSig(const Credentials &credentials, qint64 time, qint64 lifetime);

/// What is wrong with a UserSig, in the order in which it is found.
enum class UserSigVerdict : quint8 {
    Valid,
    Unreadable, ///< not base64, not zlib, not the JSON object that is expected, or larger than 16 KiB inside
    WrongIdentifier, ///< made for another UserID
    WrongSdkAppId, ///< made for another SDKAppID
    WrongSignature, ///< made with another key, or altered
    Expired, ///< its time and lifetime lie before `now`, or it comes from a future further away than its
             ///< lifetime
};

/// Checks a UserSig as the service does: made for this admin and SDKAppID, with this key, and valid at `now`
/// (Unix seconds). Compares the signature in constant time. Pure, any thread.
UserSigVerdict verifyUserSig(QByteArrayView userSig, const Credentials &credentials, qint64 now);

/// Keeps one UserSig and makes the next before it expires. One thread at a time.
class UserSigSource {
public:
    /// One day: longer than any run, short enough that one that leaks is soon worthless.
    static constexpr qint64 defaultLifetime = 24 * 60 * 60;

    explicit UserSigSource(Credentials credentials, qint64 lifetime = defaultLifetime);

    /// The UserSig to call with at `now` (Unix seconds of this computer's clock). Made anew when 80 % of its
    /// lifetime are over, when the clock went back behind its making, or after renew() or setClockOffset().
    const QByteArray &current(qint64 now = QDateTime::currentSecsSinceEpoch());
    /// The next current() makes a new one: the service called it expired (70001, 70052).
    void renew() { m_userSig.clear(); }
    /// Seconds that the service's clock is ahead of this computer's (from an answer's Date header); 0 at
    /// first. Signatures are made for the service's clock.
    void setClockOffset(qint64 seconds);
    [[nodiscard]] qint64 clockOffset() const { return m_clockOffset; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }

private:
    Credentials m_credentials;
    qint64 m_lifetime = defaultLifetime;
    qint64 m_clockOffset = 0;
    qint64 m_madeAt = 0;
    QByteArray m_userSig;
};

} // namespace chatapi

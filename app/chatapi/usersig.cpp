// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/usersig.h"

#include "chatapi/requests.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QVariant>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace chatapi {

namespace {

constexpr qsizetype largestSignature = 16 * 1024;

/// RFC 2104 over Qt's SHA-256. Qt's own QMessageAuthenticationCode leaves copies of the key in memory that
/// was given back; here every block that holds the key is overwritten.
QByteArray hmacSha256(QByteArrayView key, QByteArrayView text)
{
    constexpr std::size_t blockBytes = 64;
    std::array<char, blockBytes> block{};
    if (key.size() > qsizetype{blockBytes}) {
        QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
        std::ranges::copy(digest, block.begin());
        wipe(digest);
    } else {
        std::ranges::copy(key, block.begin());
    }
    const auto masked = [&block](char mask, QByteArrayView rest) {
        for (char &c : block)
            c = static_cast<char>(c ^ mask);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArrayView(block.data(), blockBytes));
        hash.addData(rest); // takes the place of the key inside the hash
        QByteArray digest = hash.result();
        for (char &c : block)
            c = static_cast<char>(c ^ mask);
        return digest;
    };
    const QByteArray mac = masked(0x5c, masked(0x36, text));
    wipe(block.data(), block.size());
    return mac;
}

QByteArray hmac(QByteArrayView key, QByteArrayView identifier, qint64 sdkAppId, qint64 time, qint64 expire)
{
    QByteArray text;
    text.append("TLS.identifier:").append(identifier);
    text.append("\nTLS.sdkappid:").append(QByteArray::number(sdkAppId));
    text.append("\nTLS.time:").append(QByteArray::number(time));
    text.append("\nTLS.expire:").append(QByteArray::number(expire)).append('\n');
    return hmacSha256(key, text).toBase64();
}

QByteArray deflated(const QByteArray &text)
{
    uLongf size = compressBound(static_cast<uLong>(text.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
              reinterpret_cast<const Bytef *>(text.constData()), static_cast<uLong>(text.size()),
              Z_BEST_COMPRESSION);
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

/// The unpacked bytes, when they are at most largestSignature.
std::optional<QByteArray> inflated(const QByteArray &packed)
{
    QByteArray text(largestSignature, Qt::Uninitialized);
    uLongf size = static_cast<uLongf>(text.size());
    if (uncompress(reinterpret_cast<Bytef *>(text.data()), &size,
                   reinterpret_cast<const Bytef *>(packed.constData()), static_cast<uLong>(packed.size()))
        != Z_OK)
        return {};
    text.truncate(static_cast<qsizetype>(size));
    return text;
}

/// base64 with the characters that need no escaping in a URL (API.md, "UserSig").
void translate(QByteArray &base64, const char (&from)[4], const char (&to)[4])
{
    for (char &c : base64) {
        for (int i = 0; i < 3; ++i) {
            if (c == from[i]) {
                c = to[i];
                break;
            }
        }
    }
}

std::optional<QJsonObject> readUserSig(QByteArrayView userSig)
{
    if (userSig.size() > largestSignature || userSig.contains('+') || userSig.contains('/')
        || userSig.contains('='))
        return {};
    QByteArray base64 = userSig.toByteArray();
    translate(base64, "*-_", "+/=");
    const auto packed =
        QByteArray::fromBase64Encoding(std::move(base64), QByteArray::AbortOnBase64DecodingErrors);
    if (!packed)
        return {};
    const std::optional<QByteArray> text = inflated(packed.decoded);
    if (!text)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// Numbers; some kits write them as strings.
std::optional<qint64> readNumber(const QJsonValue &value)
{
    bool ok = false;
    const qint64 number = value.toVariant().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// Takes the same time wherever the first difference is.
bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

} // namespace

QByteArray makeUserSig(const Credentials &credentials, qint64 time, qint64 lifetime)
{
    QByteArray json = R"({"TLS.ver":"2.0","TLS.identifier":)";
    appendJsonString(json,
                     {credentials.admin().constData(), static_cast<std::size_t>(credentials.admin().size())});
    json.append(R"(,"TLS.sdkappid":)").append(QByteArray::number(credentials.sdkAppId()));
    json.append(R"(,"TLS.time":)").append(QByteArray::number(time));
    json.append(R"(,"TLS.expire":)").append(QByteArray::number(lifetime));
    json.append(R"(,"TLS.sig":")");
    json.append(hmac(credentials.secretKey(), credentials.admin(), credentials.sdkAppId(), time, lifetime));
    json.append("\"}");
    QByteArray userSig = deflated(json).toBase64();
    translate(userSig, "+/=", "*-_");
    return userSig;
}

UserSigVerdict verifyUserSig(QByteArrayView userSig, const Credentials &credentials, qint64 now)
{
    const std::optional<QJsonObject> object = readUserSig(userSig);
    if (!object)
        return UserSigVerdict::Unreadable;
    const QJsonValue identifier = object->value(QLatin1StringView("TLS.identifier"));
    const QJsonValue signature = object->value(QLatin1StringView("TLS.sig"));
    const auto sdkAppId = readNumber(object->value(QLatin1StringView("TLS.sdkappid")));
    const auto time = readNumber(object->value(QLatin1StringView("TLS.time")));
    const auto lifetime = readNumber(object->value(QLatin1StringView("TLS.expire")));
    if (!identifier.isString() || !signature.isString() || !sdkAppId || !time || !lifetime)
        return UserSigVerdict::Unreadable;
    if (identifier.toString().toUtf8() != credentials.admin())
        return UserSigVerdict::WrongIdentifier;
    if (*sdkAppId != credentials.sdkAppId())
        return UserSigVerdict::WrongSdkAppId;
    const QByteArray expected =
        hmac(credentials.secretKey(), credentials.admin(), *sdkAppId, *time, *lifetime);
    if (!equalInConstantTime(signature.toString().toUtf8(), expected))
        return UserSigVerdict::WrongSignature;
    // Unsigned distances, so that no time and lifetime that somebody signed can overflow.
    const bool past = now >= *time;
    const quint64 distance = past ? static_cast<quint64>(now) - static_cast<quint64>(*time)
                                  : static_cast<quint64>(*time) - static_cast<quint64>(now);
    if (*lifetime <= 0
        || (past ? distance >= static_cast<quint64>(*lifetime) : distance > static_cast<quint64>(*lifetime)))
        return UserSigVerdict::Expired;
    return UserSigVerdict::Valid;
}

UserSigSource::UserSigSource(Credentials credentials, qint64 lifetime)
    : m_credentials(std::move(credentials)), m_lifetime(lifetime)
{
}

const QByteArray &UserSigSource::current(qint64 now)
{
    const qint64 serviceNow = now + m_clockOffset;
    if (m_userSig.isEmpty() || serviceNow < m_madeAt || serviceNow - m_madeAt >= m_lifetime / 5 * 4) {
        m_madeAt = serviceNow;
        m_userSig = makeUserSig(m_credentials, m_madeAt, m_lifetime);
    }
    return m_userSig;
}

void UserSigSource::setClockOffset(qint64 seconds)
{
    if (seconds != m_clockOffset)
        renew();
    m_clockOffset = seconds;
}

} // namespace chatapi

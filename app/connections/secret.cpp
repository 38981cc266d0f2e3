// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/secret.h"

#include "chatapi/requests.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <limits>

namespace connections {

namespace {

const QLatin1StringView sdkAppIdName("sdkAppId");
const QLatin1StringView secretKeyName("secretKey");
const QLatin1StringView proxyUserName("proxyUser");
const QLatin1StringView proxyPasswordName("proxyPassword");

} // namespace

Secret::Secret(quint32 id, QByteArray key) : sdkAppId(id), secretKey(std::move(key)) { }

Secret Secret::ofProxy(const QString &user, const QString &password)
{
    Secret secret(0, password.toUtf8());
    secret.proxyUser = user;
    return secret;
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        sdkAppId = other.sdkAppId;
        secretKey = other.secretKey;
        proxyUser = other.proxyUser;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        sdkAppId = std::exchange(other.sdkAppId, 0);
        secretKey.swap(other.secretKey);
        proxyUser.swap(other.proxyUser);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    sdkAppId = 0;
    proxyUser.clear();
    chatapi::wipe(secretKey);
}

chatapi::Credentials credentials(const Secret &secret, const QString &admin)
{
    return chatapi::Credentials(secret.sdkAppId, secret.secretKey, admin.toUtf8());
}

QByteArray toEntry(const Secret &secret)
{
    if (!secret.proxyUser.isEmpty())
        return QJsonDocument(QJsonObject{{proxyUserName, secret.proxyUser},
                                         {proxyPasswordName, QString::fromUtf8(secret.secretKey)}})
            .toJson(QJsonDocument::Compact);
    // By hand: a JSON document keeps copies of its own. Room for every character escaped, so that nothing
    // moves.
    QByteArray entry;
    entry.reserve(6 * secret.secretKey.size() + 100);
    entry.append("{\"").append(secretKeyName).append("\":");
    chatapi::appendJsonString(
        entry, {secret.secretKey.constData(), static_cast<std::size_t>(secret.secretKey.size())});
    entry.append(",\"")
        .append(sdkAppIdName)
        .append("\":")
        .append(QByteArray::number(secret.sdkAppId))
        .append('}');
    return entry;
}

namespace {

/// An entry as toEntry() writes it for a key that needs no escapes, which all of the service's do.
std::optional<Secret> fromPlainEntry(QByteArrayView entry)
{
    constexpr QByteArrayView begin("{\"secretKey\":\"");
    constexpr QByteArrayView middle("\",\"sdkAppId\":");
    if (!entry.startsWith(begin) || !entry.endsWith('}') || entry.contains('\\'))
        return std::nullopt;
    const QByteArrayView rest = entry.sliced(begin.size()).chopped(1);
    const qsizetype end = rest.indexOf('"');
    if (end < 1 || !rest.sliced(end).startsWith(middle))
        return std::nullopt;
    bool isNumber = false;
    const uint id = rest.sliced(end + middle.size()).toUInt(&isNumber);
    return isNumber && id > 0 ? std::optional(Secret(id, rest.first(end).toByteArray())) : std::nullopt;
}

} // namespace

std::optional<Secret> fromEntry(const QByteArray &entry)
{
    if (std::optional<Secret> plain = fromPlainEntry(entry))
        return plain;
    const QJsonObject object = QJsonDocument::fromJson(entry).object();
    if (const QString user = object.value(proxyUserName).toString(); !user.isEmpty())
        return Secret::ofProxy(user, object.value(proxyPasswordName).toString());
    const qint64 id = object.value(sdkAppIdName).toInteger();
    QByteArray key = object.value(secretKeyName).toString().toUtf8();
    if (id < 1 || id > std::numeric_limits<quint32>::max() || key.isEmpty())
        return std::nullopt;
    return Secret(static_cast<quint32>(id), std::move(key));
}

} // namespace connections

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/secret.h"

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
    const QJsonObject object{{sdkAppIdName, qint64{secret.sdkAppId}},
                             {secretKeyName, QString::fromUtf8(secret.secretKey)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Secret> fromEntry(const QByteArray &entry)
{
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

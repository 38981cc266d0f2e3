// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusInterface>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>

/// Locks the keyring of with-keyring's session.
[[nodiscard]] inline bool lockKeyring()
{
    QDBusInterface service(QStringLiteral("org.freedesktop.secrets"),
                           QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service"));
    const QDBusObjectPath login(QStringLiteral("/org/freedesktop/secrets/collection/login"));
    const QDBusMessage reply =
        service.call(QStringLiteral("Lock"), QVariant::fromValue(QList<QDBusObjectPath>{login}));
    return reply.type() == QDBusMessage::ReplyMessage;
}

/// Opens the keyring as its owner does, through the interface that GNOME's own key manager uses for it.
[[nodiscard]] inline bool unlockKeyring()
{
    const QString service = QStringLiteral("org.freedesktop.secrets");
    const QString path = QStringLiteral("/org/freedesktop/secrets");
    QDBusInterface secrets(service, path, QStringLiteral("org.freedesktop.Secret.Service"));
    const QDBusMessage session = secrets.call(QStringLiteral("OpenSession"), QStringLiteral("plain"),
                                              QVariant::fromValue(QDBusVariant(QString())));
    QDBusArgument password;
    password.beginStructure();
    password << session.arguments().value(1).value<QDBusObjectPath>() << QByteArray() << QByteArray("test")
             << QStringLiteral("text/plain");
    password.endStructure();
    QDBusInterface keyManager(service, path,
                              QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"));
    const QDBusObjectPath login(QStringLiteral("/org/freedesktop/secrets/collection/login"));
    const QDBusMessage reply = keyManager.call(QStringLiteral("UnlockWithMasterPassword"),
                                               QVariant::fromValue(login), QVariant::fromValue(password));
    return reply.type() == QDBusMessage::ReplyMessage;
}

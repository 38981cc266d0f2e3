// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>

/// A call of the Secret Service on the bus of with-keyring's session, made beside the program under test.
[[nodiscard]] inline QDBusMessage callSecretService(const QString &interface, const QString &method,
                                                    const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                       QStringLiteral("/org/freedesktop/secrets"), interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

inline const QString secretInterface = QStringLiteral("org.freedesktop.Secret.Service");
inline const QDBusObjectPath loginKeyring(QStringLiteral("/org/freedesktop/secrets/collection/login"));

/// Locks the keyring of with-keyring's session.
[[nodiscard]] inline bool lockKeyring()
{
    const QVariant keyrings = QVariant::fromValue(QList<QDBusObjectPath>{loginKeyring});
    return callSecretService(secretInterface, QStringLiteral("Lock"), {keyrings}).type()
        == QDBusMessage::ReplyMessage;
}

/// Opens the keyring as its owner does, through the interface that GNOME's own key manager uses for it.
[[nodiscard]] inline bool unlockKeyring()
{
    const QDBusMessage session =
        callSecretService(secretInterface, QStringLiteral("OpenSession"),
                          {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    QDBusArgument password;
    password.beginStructure();
    password << session.arguments().value(1).value<QDBusObjectPath>() << QByteArray() << QByteArray("test")
             << QStringLiteral("text/plain");
    password.endStructure();
    return callSecretService(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
                             QStringLiteral("UnlockWithMasterPassword"),
                             {QVariant::fromValue(loginKeyring), QVariant::fromValue(password)})
               .type()
        == QDBusMessage::ReplyMessage;
}

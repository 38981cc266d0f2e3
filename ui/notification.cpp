// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notification.h"

#include <QtCore/QCoreApplication>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCall>
#include <QtGui/QGuiApplication>

namespace ui {

void notify(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    constexpr int asLongAsUsual = -1;
    // The body may be taken for markup, so that what comes from outside must not look like it.
    message.setArguments({QCoreApplication::translate("ui::notify", "Friend Console"), 0U,
                          QStringLiteral("friendconsole"), title, text.toHtmlEscaped(), QStringList(),
                          QVariantMap(), asLongAsUsual});
    bus.asyncCall(message);
}

} // namespace ui

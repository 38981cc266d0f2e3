// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notification.h"

#include "words/sanitise.h"

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
    // The body is taken for markup by most desktops, and one can be made by what comes from outside.
    const QString body = words::visibleLines(text).toHtmlEscaped();
    message.setArguments({QCoreApplication::translate("ui::notify", "Friend Console"), 0U,
                          QStringLiteral("friendconsole"), words::visibleLines(title), body, QStringList(),
                          QVariantMap(), asLongAsUsual});
    bus.asyncCall(message);
}

} // namespace ui

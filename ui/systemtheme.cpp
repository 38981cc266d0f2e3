// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemtheme.h"

#include "ui/theme.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtGui/QGuiApplication>

namespace ui {

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String group("org.freedesktop.appearance");
constexpr QLatin1String key("color-scheme");
constexpr uint preferDark = 1;

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent), m_dark(ui::isDark(QGuiApplication::palette().color(QPalette::Window)))
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    askPortal();
}

void SystemTheme::askPortal()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question.setArguments({group, key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void SystemTheme::settingChanged(const QString &changedGroup, const QString &changedKey,
                                 const QDBusVariant &value)
{
    if (changedGroup == group && changedKey == key)
        take(value.variant());
}

void SystemTheme::take(const QVariant &colourScheme)
{
    // Portals before version 2 of the interface wrap the answer twice.
    const QVariant inner =
        colourScheme.canConvert<QDBusVariant>() ? colourScheme.value<QDBusVariant>().variant() : colourScheme;
    const bool dark = inner.toUInt() == preferDark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtDBus/QDBusVariant>

namespace ui {

/// Whether the desktop is dark: what its portal says (org.freedesktop.appearance), and until it answers, or
/// where there is none, the lightness of the palette that the program was started with.
class SystemTheme : public QObject {
    Q_OBJECT

public:
    /// Make it before the program's own palette is set.
    explicit SystemTheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void take(const QVariant &colourScheme);

    bool m_dark = false;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QMenu>

namespace ui {

class Settings;

/// The files that were opened or saved last, the newest first, and an entry that forgets them. The list
/// itself is in the settings.
class RecentFilesMenu : public QMenu {
    Q_OBJECT

public:
    /// Outlives the menu.
    explicit RecentFilesMenu(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void fileWanted(const QString &path);

private:
    void fill();

    Settings &m_settings;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/runpreferences.h"
#include "ui/theme.h"
#include "words/language.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUuid>

#include <memory>
#include <optional>

class QSettings;

namespace ui {

/// A column as a person arranged it.
struct ShownColumn {
    QString name;
    int width = 0; ///< device-independent pixels
    bool hidden = false;

    bool operator==(const ShownColumn &) const = default;
};

/// What the window remembers: nothing about the rows, nothing secret.
class Settings {
public:
    /// `folder`: connections::settingsFolder(); the file in it is window.ini.
    explicit Settings(const QString &folder);
    ~Settings();

    /// False when what was set cannot be written: it lasts until the program ends.
    [[nodiscard]] bool isKept() const;

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] std::optional<words::Language> language() const; ///< none: as the system
    void setLanguage(std::optional<words::Language> language);
    [[nodiscard]] QByteArray geometry() const; ///< of the main window
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QUuid connection() const; ///< the one chosen last
    void setConnection(const QUuid &id);
    [[nodiscard]] QString folder() const; ///< where a file was opened or saved last
    void setFolder(const QString &folder);
    [[nodiscard]] QString addSource() const; ///< chosen last for a file without the field
    void setAddSource(const QString &addSource);
    /// How runs through this connection are carried out.
    [[nodiscard]] RunPreferences runPreferences(const QUuid &connection) const;
    void setRunPreferences(const QUuid &connection, const RunPreferences &preferences);
    /// Absolute paths, the newest first, recentFilesKept at most.
    static constexpr qsizetype recentFilesKept = 10;
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void clearRecentFiles();
    /// How the columns of the table are shown: by the service's name of each, in their order.
    [[nodiscard]] QList<ShownColumn> columns() const;
    void setColumns(const QList<ShownColumn> &columns);
    [[nodiscard]] bool keyColumnsStay() const; ///< in sight while the table is scrolled sideways
    void setKeyColumnsStay(bool stay);

    [[nodiscard]] int keepRunsDays() const; ///< how long the history is kept, 0: until a person deletes runs
    void setKeepRunsDays(int days);

    /// What the columns of a file with this header meant last time, one entry a column: a service name
    /// ("To_Account", a custom tag) or empty for an ignored one. None when that is not known. Of the header
    /// its hash is kept, of the cells nothing; the hundred that were used last are kept.
    [[nodiscard]] std::optional<QStringList> mapping(const QList<QByteArray> &header) const;
    void rememberMapping(const QList<QByteArray> &header, const QStringList &fields);
    void forgetMapping(const QList<QByteArray> &header);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace ui

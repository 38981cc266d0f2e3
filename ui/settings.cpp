// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QSettings>

namespace ui {

namespace {

/// The whole table of keys: name, and what stands for a value that is missing.
namespace key {
constexpr QLatin1String theme("theme"); // 0: as the system
constexpr QLatin1String language("language"); // none: as the system
constexpr QLatin1String geometry("geometry");
constexpr QLatin1String connection("connection"); // none: the sandbox
constexpr QLatin1String folder("folder"); // none: the home folder
constexpr QLatin1String addSource("addSource"); // none: the preview's own
constexpr QLatin1String keepRunsDays("keepRunsDays"); // 0: until a person deletes runs
constexpr QLatin1String mappings("mappings/"); // and a header's hash: what its columns mean
constexpr QLatin1String mappingsOrder("mappingsOrder"); // hashes, the one used last behind
constexpr QLatin1String recentFiles("recentFiles"); // none
constexpr QLatin1String columns("columns"); // none: as the table has them
constexpr QLatin1String keyColumnsStay("keyColumnsStay"); // true
// In a group of its own for each connection; see RunPreferences for what stands for one that is missing.
constexpr QLatin1String share("share");
constexpr QLatin1String rowsACall("rowsACall");
constexpr QLatin1String attempts("attempts");
constexpr QLatin1String noTrace("noTrace");

QString ofRun(const QUuid &id, QLatin1String what)
{
    return QStringLiteral("runs-%1/%2").arg(id.toString(QUuid::WithoutBraces), what);
}
} // namespace key

/// Wider than this is a mistake in the file.
constexpr int widestColumn = 4000;
constexpr int mostColumns = 200;
constexpr qsizetype mostMappings = 100;

/// Names a header without saying what stands in it.
QString hashOf(const QList<QByteArray> &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &cell : header) {
        hash.addData(QByteArray::number(cell.size()) + ':');
        hash.addData(cell);
    }
    return QString::fromLatin1(hash.result().toHex().first(32));
}

} // namespace

Settings::Settings(const QString &folder)
    : m_store(std::make_unique<QSettings>(folder + QStringLiteral("/window.ini"), QSettings::IniFormat))
{
}

Settings::~Settings() = default;

bool Settings::isKept() const
{
    m_store->sync();
    return m_store->status() == QSettings::NoError && m_store->isWritable();
}

ThemeChoice Settings::theme() const
{
    const int stored = m_store->value(key::theme, 0).toInt();
    return stored > 0 && stored < themeChoiceCount ? static_cast<ThemeChoice>(stored) : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store->setValue(key::theme, static_cast<int>(theme));
}

std::optional<words::Language> Settings::language() const
{
    return words::languageFromCode(m_store->value(key::language).toString());
}

void Settings::setLanguage(std::optional<words::Language> language)
{
    if (language)
        m_store->setValue(key::language, words::languageCode(*language));
    else
        m_store->remove(key::language);
}

QByteArray Settings::geometry() const
{
    return m_store->value(key::geometry).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_store->setValue(key::geometry, geometry);
}

QUuid Settings::connection() const
{
    return QUuid::fromString(m_store->value(key::connection).toString());
}

void Settings::setConnection(const QUuid &id)
{
    m_store->setValue(key::connection, id.toString(QUuid::WithoutBraces));
}

QString Settings::folder() const
{
    return m_store->value(key::folder, QDir::homePath()).toString();
}

void Settings::setFolder(const QString &folder)
{
    m_store->setValue(key::folder, folder);
}

QString Settings::addSource() const
{
    return m_store->value(key::addSource).toString();
}

void Settings::setAddSource(const QString &addSource)
{
    m_store->setValue(key::addSource, addSource);
}

int Settings::keepRunsDays() const
{
    return std::max(m_store->value(key::keepRunsDays, 0).toInt(), 0);
}

void Settings::setKeepRunsDays(int days)
{
    m_store->setValue(key::keepRunsDays, days);
}

RunPreferences Settings::runPreferences(const QUuid &connection) const
{
    const RunPreferences usual;
    const auto number = [&](QLatin1String what, int otherwise) {
        return m_store->value(key::ofRun(connection, what), otherwise).toInt();
    };
    return inRange({number(key::share, usual.share), number(key::rowsACall, usual.rowsACall),
                    number(key::attempts, usual.attempts),
                    m_store->value(key::ofRun(connection, key::noTrace), usual.noTrace).toBool()});
}

void Settings::setRunPreferences(const QUuid &connection, const RunPreferences &preferences)
{
    m_store->setValue(key::ofRun(connection, key::share), preferences.share);
    m_store->setValue(key::ofRun(connection, key::rowsACall), preferences.rowsACall);
    m_store->setValue(key::ofRun(connection, key::attempts), preferences.attempts);
    m_store->setValue(key::ofRun(connection, key::noTrace), preferences.noTrace);
}

std::optional<QStringList> Settings::mapping(const QList<QByteArray> &header) const
{
    const QVariant known = m_store->value(key::mappings + hashOf(header));
    return known.isValid() ? std::optional(known.toStringList()) : std::nullopt;
}

void Settings::rememberMapping(const QList<QByteArray> &header, const QStringList &fields)
{
    const QString hash = hashOf(header);
    QStringList order = m_store->value(key::mappingsOrder).toStringList();
    order.removeAll(hash);
    order.append(hash);
    while (order.size() > mostMappings)
        m_store->remove(key::mappings + order.takeFirst());
    m_store->setValue(key::mappings + hash, fields);
    m_store->setValue(key::mappingsOrder, order);
}

void Settings::forgetMapping(const QList<QByteArray> &header)
{
    const QString hash = hashOf(header);
    QStringList order = m_store->value(key::mappingsOrder).toStringList();
    order.removeAll(hash);
    m_store->remove(key::mappings + hash);
    m_store->setValue(key::mappingsOrder, order);
}

QStringList Settings::recentFiles() const
{
    return m_store->value(key::recentFiles).toStringList().mid(0, recentFilesKept);
}

void Settings::addRecentFile(const QString &path)
{
    if (path.startsWith(QLatin1String(":/"))) // the sample inside the program
        return;
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store->setValue(key::recentFiles, files.mid(0, recentFilesKept));
}

void Settings::clearRecentFiles()
{
    m_store->remove(key::recentFiles);
}

QList<ShownColumn> Settings::columns() const
{
    QList<ShownColumn> columns;
    const int count = std::min(m_store->beginReadArray(key::columns), mostColumns);
    for (int i = 0; i < count; ++i) {
        m_store->setArrayIndex(i);
        const ShownColumn column{m_store->value(QStringLiteral("name")).toString(),
                                 m_store->value(QStringLiteral("width")).toInt(),
                                 m_store->value(QStringLiteral("hidden")).toBool()};
        if (!column.name.isEmpty() && column.width > 0 && column.width <= widestColumn)
            columns.append(column);
    }
    m_store->endArray();
    return columns;
}

void Settings::setColumns(const QList<ShownColumn> &columns)
{
    m_store->remove(key::columns);
    m_store->beginWriteArray(key::columns, static_cast<int>(columns.size()));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        m_store->setArrayIndex(static_cast<int>(i));
        m_store->setValue(QStringLiteral("name"), columns[i].name);
        m_store->setValue(QStringLiteral("width"), columns[i].width);
        m_store->setValue(QStringLiteral("hidden"), columns[i].hidden);
    }
    m_store->endArray();
}

bool Settings::keyColumnsStay() const
{
    return m_store->value(key::keyColumnsStay, true).toBool();
}

void Settings::setKeyColumnsStay(bool stay)
{
    m_store->setValue(key::keyColumnsStay, stay);
}

} // namespace ui

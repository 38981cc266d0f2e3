// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionstore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace connections {

namespace {

constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;

constexpr std::array<std::pair<ConnectionColour, const char *>, 5> colourKeys{{
    {ConnectionColour::Green, "green"},
    {ConnectionColour::Amber, "amber"},
    {ConnectionColour::Red, "red"},
    {ConnectionColour::Blue, "blue"},
    {ConnectionColour::Grey, "grey"},
}};

QString colourKey(ConnectionColour colour)
{
    const auto at = std::find_if(colourKeys.begin(), colourKeys.end(),
                                 [&](const auto &entry) { return entry.first == colour; });
    return QString::fromLatin1(at->second);
}

ConnectionColour colourOfKey(const QString &key)
{
    const auto at = std::find_if(colourKeys.begin(), colourKeys.end(),
                                 [&](const auto &entry) { return key == QLatin1StringView(entry.second); });
    return at == colourKeys.end() ? ConnectionColour::Grey : at->first;
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toString();
}

/// None when the entry is not a connection at all. A region that this version does not know becomes an empty
/// custom host, which checkConnection() complains about.
std::optional<Connection> readConnection(const QJsonObject &object)
{
    Connection connection;
    connection.id = QUuid::fromString(text(object, "id"));
    connection.name = text(object, "name");
    if (connection.id.isNull() || connection.isSandbox() || connection.name.trimmed().isEmpty())
        return std::nullopt;
    connection.colour = colourOfKey(text(object, "colour"));
    connection.region = chatapi::regionOfKey(text(object, "region"));
    connection.customHost = text(object, "host");
    connection.caFile = text(object, "caFile");
    connection.admin = text(object, "admin");
    return connection;
}

/// Puts a connection into what the file said about it, so that fields of a newer version stay.
QJsonObject writeConnection(const Connection &connection, QJsonObject object)
{
    object.insert(QLatin1StringView("id"), connection.id.toString(QUuid::WithoutBraces));
    object.insert(QLatin1StringView("name"), connection.name);
    object.insert(QLatin1StringView("colour"), colourKey(connection.colour));
    if (connection.region)
        object.insert(QLatin1StringView("region"), chatapi::regionKey(*connection.region));
    else if (!connection.customHost.isEmpty())
        object.remove(QLatin1StringView("region"));
    object.insert(QLatin1StringView("host"), connection.customHost);
    object.insert(QLatin1StringView("caFile"), connection.caFile);
    object.insert(QLatin1StringView("admin"), connection.admin);
    return object;
}

/// Creates the folder, its own part for the owner only; what stands above it as the system does.
bool makeFolder(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(QDir(folder).absolutePath()));
    if (info.isDir())
        return true;
    return QDir().mkpath(info.path()) && QDir(info.path()).mkdir(info.fileName(), ownerFolder);
}

bool sameContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

/// Keeps bytes beside the file under the first free name, or finds that they are kept already. "" when it
/// failed.
QString keepBytes(const QString &file, const QByteArray &bytes)
{
    for (int number = 1; number < 1000; ++number) {
        const QString path = QStringLiteral("%1.kept-%2").arg(file).arg(number);
        if (QFileInfo::exists(path)) {
            if (sameContent(path, bytes))
                return path;
            continue;
        }
        QFile kept(path);
        if (!kept.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
            return {};
        return kept.write(bytes) == bytes.size() && kept.flush() ? path : QString();
    }
    return {};
}

struct FileReading {
    QList<Connection> connections;
    QHash<QUuid, QJsonObject> originals;
    bool isWhole = true; ///< false: something in it was not understood
    QString raw;
};

FileReading readBytes(const QByteArray &bytes)
{
    FileReading reading;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const QJsonValue list = document.object().value(QLatin1StringView("connections"));
    if (!list.isArray()) {
        reading.isWhole = false;
        reading.raw = error.error == QJsonParseError::NoError
            ? QStringLiteral("no list of connections")
            : QStringLiteral("%1, at byte %2").arg(error.errorString()).arg(error.offset);
        return reading;
    }
    for (const QJsonValue &value : list.toArray()) {
        const std::optional<Connection> connection = readConnection(value.toObject());
        if (!connection || reading.originals.contains(connection->id)) {
            reading.isWhole = false;
            reading.raw = QStringLiteral("an entry is not a connection");
            continue;
        }
        reading.connections.append(*connection);
        reading.originals.insert(connection->id, value.toObject());
    }
    return reading;
}

} // namespace

QString settingsFolder(const QString &dataDir)
{
    return dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : dataDir;
}

ConnectionStore::ConnectionStore(QString folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_sandbox(sandboxConnection({}, {}))
{
}

QString ConnectionStore::file() const
{
    return QDir(m_folder).filePath(QStringLiteral("connections.json"));
}

StoreError ConnectionStore::load()
{
    const StoreError error = readFile();
    Q_EMIT connectionsChanged();
    return error;
}

StoreError ConnectionStore::readFile()
{
    m_loadError = {};
    m_connections.clear();
    m_originals.clear();
    QFile file(this->file());
    if (!QFileInfo::exists(file.fileName()) && !QFileInfo(file.fileName()).isSymLink())
        return m_loadError;
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly)) {
        m_loadError = {StoreErrorKind::NotReadable, file.fileName(), {}, file.errorString(), {}};
        return m_loadError;
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        m_loadError = {StoreErrorKind::NotReadable, file.fileName(), {}, file.errorString(), {}};
        return m_loadError;
    }
    FileReading reading = readBytes(bytes);
    m_connections = std::move(reading.connections);
    m_originals = std::move(reading.originals);
    if (!reading.isWhole)
        m_loadError = {StoreErrorKind::NotUnderstood,
                       file.fileName(),
                       keepBytes(file.fileName(), bytes),
                       reading.raw,
                       {}};
    return m_loadError;
}

QList<Connection> ConnectionStore::connections() const
{
    return QList<Connection>{m_sandbox} + m_connections;
}

std::optional<Connection> ConnectionStore::find(const QUuid &id) const
{
    if (id == sandboxId())
        return m_sandbox;
    const auto at = std::find_if(m_connections.begin(), m_connections.end(),
                                 [&](const Connection &connection) { return connection.id == id; });
    return at == m_connections.end() ? std::nullopt : std::optional(*at);
}

std::optional<Connection> ConnectionStore::findByName(const QString &name) const
{
    const QString wanted = name.trimmed();
    const auto at =
        std::find_if(m_connections.begin(), m_connections.end(), [&](const Connection &connection) {
            return connection.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    return at == m_connections.end() ? std::nullopt : std::optional(*at);
}

void ConnectionStore::setSandbox(const QUrl &baseUrl, const QString &admin)
{
    m_sandbox = sandboxConnection(baseUrl, admin);
    Q_EMIT connectionsChanged();
}

StoreError ConnectionStore::check(const Connection &connection) const
{
    if (connection.isSandbox())
        return {StoreErrorKind::IsSandbox, {}, {}, {}, {}};
    const QList<ConnectionProblem> problems = checkConnection(connection, m_connections);
    if (std::any_of(problems.begin(), problems.end(), [](const auto &problem) { return problem.prevents(); }))
        return {StoreErrorKind::NotValid, {}, {}, {}, problems};
    return mayOverwrite() ? StoreError{} : m_loadError;
}

/// False while the file holds what would be lost: it cannot be opened, or was not understood and not kept
/// aside.
bool ConnectionStore::mayOverwrite() const
{
    return m_loadError.kind != StoreErrorKind::NotReadable
        && (m_loadError.kind != StoreErrorKind::NotUnderstood || !m_loadError.keptAs.isEmpty());
}

StoreError ConnectionStore::put(Connection &connection)
{
    readFile(); // another window may have saved since
    Connection saved = connection;
    saved.name = saved.name.trimmed();
    if (saved.id.isNull())
        saved.id = QUuid::createUuid();
    if (StoreError refused = check(saved); refused.isError())
        return refused;
    QList<Connection> changed = m_connections;
    const auto at = std::find_if(changed.begin(), changed.end(),
                                 [&](const Connection &other) { return other.id == saved.id; });
    if (at == changed.end())
        changed.append(saved);
    else
        *at = saved;
    const StoreError error = save(changed);
    if (!error.isError())
        connection = saved;
    return error;
}

StoreError ConnectionStore::remove(const QUuid &id)
{
    if (id == sandboxId())
        return {StoreErrorKind::IsSandbox, {}, {}, {}, {}};
    readFile();
    QList<Connection> changed = m_connections;
    if (changed.removeIf([&](const Connection &connection) { return connection.id == id; }) == 0)
        return {StoreErrorKind::NotKnown, {}, {}, {}, {}};
    return save(changed);
}

StoreError ConnectionStore::save(const QList<Connection> &connections)
{
    if (!mayOverwrite())
        return m_loadError;
    QJsonArray list;
    for (const Connection &connection : connections)
        list.append(writeConnection(connection, m_originals.value(connection.id)));
    const QByteArray bytes = QJsonDocument(QJsonObject{{QLatin1StringView("connections"), list}}).toJson();
    if (!makeFolder(m_folder))
        return {StoreErrorKind::NotWritable, m_folder, {}, {}, {}};
    QSaveFile file(this->file());
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerFile)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!isSaved)
        return {StoreErrorKind::NotWritable, file.fileName(), {}, file.errorString(), {}};
    readFile();
    Q_EMIT connectionsChanged();
    return {};
}

} // namespace connections

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>

namespace connections {

enum class StoreErrorKind : quint8 {
    None,
    NotReadable, ///< the file is there and cannot be opened
    NotUnderstood, ///< the file is not what this program writes; a copy is under `keptAs`
    NotWritable, ///< the folder or the file cannot be written
    NotKnown, ///< no connection has this id
    IsSandbox, ///< the sandbox can be neither edited nor removed
    NotValid, ///< `problems` says why
};

/// What went wrong with the list of connections. Raw facts; the words are made in words/.
struct StoreError {
    StoreErrorKind kind = StoreErrorKind::None;
    QString file;
    QString keptAs; ///< the copy of a file that was not understood; "" when it could not be kept
    QString raw; ///< what the system or the parser said
    QList<ConnectionProblem> problems;

    [[nodiscard]] bool isError() const { return kind != StoreErrorKind::None; }
};

/// The folder for settings: `dataDir` when it is given (`--data-dir`), else the system's own place for them.
[[nodiscard]] QString settingsFolder(const QString &dataDir);

/// The named connections, kept as connections.json in a folder, readable by its owner only. Holds neither
/// SDKAppIDs nor keys: those are in a SecretStore under the connection's id. The sandbox is always there,
/// first, and in no file.
///
/// The file is written as a whole (QSaveFile), so that it is the old or the new list whatever happens. A file
/// that cannot be read is never overwritten: one that is not understood is copied aside
/// ("connections.json.kept-1") when it is loaded, and what is understood in it is used; one that cannot be
/// opened makes saving fail. Each save reads the file first, so that two windows do not undo each other's
/// changes.
class ConnectionStore : public QObject {
    Q_OBJECT

public:
    /// `folder` is created by the first save, owner only.
    explicit ConnectionStore(QString folder, QObject *parent = nullptr);

    /// Reads the list again. A missing file is an empty list and no error. Entries of a newer version keep
    /// what this version does not know when they are saved.
    StoreError load();

    /// All connections, the sandbox first, then in the order in which they were added.
    [[nodiscard]] QList<Connection> connections() const;
    [[nodiscard]] std::optional<Connection> find(const QUuid &id) const;
    /// By its name, case ignored, spaces around ignored. "sandbox" is no name here: it is a choice of its
    /// own.
    [[nodiscard]] std::optional<Connection> findByName(const QString &name) const;

    /// Tells where the sandbox runs and who its administrator is; connections() has it from then on.
    void setSandbox(const QUrl &baseUrl, const QString &admin);

    /// Whether put() would take this connection: NotValid with its problems, IsSandbox, or what keeps the
    /// file from being written over.
    [[nodiscard]] StoreError check(const Connection &connection) const;
    /// Adds a connection, or changes the one that has its id, and saves. One without an id gets one, which is
    /// written to `connection`. On an error the list stays as it was.
    StoreError put(Connection &connection);
    /// Takes a connection out and saves. Its secret is the caller's to remove: see ConnectionKeeper.
    StoreError remove(const QUuid &id);

    [[nodiscard]] QString file() const;

Q_SIGNALS:
    void connectionsChanged();

private:
    StoreError readFile();
    [[nodiscard]] bool mayOverwrite() const;
    StoreError save(const QList<Connection> &connections);

    QString m_folder;
    Connection m_sandbox;
    QList<Connection> m_connections; ///< without the sandbox
    QHash<QUuid, QJsonObject> m_originals; ///< what the file said, by connection
    StoreError m_loadError; ///< why saving must not overwrite the file
};

} // namespace connections

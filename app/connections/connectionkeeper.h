// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionstore.h"
#include "connections/secretstore.h"
#include "connections/sessionstore.h"

#include <QtCore/QPointer>

namespace connections {

/// Where a person wants the secrets of a connection to be kept.
enum class KeepWhere : quint8 { Keychain, ThisSession };

/// How saving or removing a connection with its secret ended: the first thing that went wrong, or neither.
struct KeepResult {
    StoreError list; ///< of the list of connections
    SecretStatus secretStatus = SecretStatus::Done; ///< of the secret
    QString secretRaw;

    [[nodiscard]] bool isDone() const { return !list.isError() && secretStatus == SecretStatus::Done; }
};

/// Connections together with their secrets, in the order that loses nothing: a secret is stored and read back
/// before the list is saved and before a copy elsewhere is dropped; an entry is removed before its connection
/// goes. GUI thread; answers as SecretStore's: exactly once, later, unless `context` is destroyed.
class ConnectionKeeper : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const KeepResult &)>;

    /// All three outlive the keeper.
    ConnectionKeeper(ConnectionStore &list, SecretStore &keychain, SessionStore &session,
                     QObject *parent = nullptr);

    /// Saves a connection, and its secret when one is given (none: the stored one stays). A connection
    /// without an id gets one; `answer` finds it in the list. With KeepWhere::ThisSession an entry
    /// that the keychain has of it goes, after the session holds the new one; when it cannot go (locked,
    /// say), all else is done and the answer says so.
    void save(Connection connection, const std::optional<Secret> &secret, KeepWhere where, QObject *context,
              Answer answer);
    /// Removes a connection and its secret. When the keychain does not let its entry go (locked, say), the
    /// connection stays and the answer says so; `evenIfSecretStays` removes it nevertheless.
    void remove(const QUuid &id, bool evenIfSecretStays, QObject *context, Answer answer);
    /// The secret of a connection: of this session if it is held there, else of the keychain.
    void secret(const QUuid &id, QObject *context, SecretStore::Answer answer);

private:
    void dropKeychainEntry(const QUuid &id, const QPointer<QObject> &asker, Answer answer);
    StoreError listAfterSecret(Connection connection, bool isNew);

    ConnectionStore &m_list;
    SecretStore &m_keychain;
    SessionStore &m_session;
};

} // namespace connections

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionkeeper.h"

namespace connections {

namespace {

void later(QObject *context, ConnectionKeeper::Answer answer, KeepResult result)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), result = std::move(result)] { answer(result); },
        Qt::QueuedConnection);
}

StoreError error(StoreErrorKind kind, QList<ConnectionProblem> problems = {})
{
    return {kind, {}, {}, {}, std::move(problems)};
}

} // namespace

ConnectionKeeper::ConnectionKeeper(ConnectionStore &list, SecretStore &keychain, SessionStore &session,
                                   QObject *parent)
    : QObject(parent), m_list(list), m_keychain(keychain), m_session(session)
{
}

void ConnectionKeeper::save(Connection connection, const std::optional<Secret> &secret, KeepWhere where,
                            QObject *context, Answer answer)
{
    // Looked at before the secret is stored, so that a name that is taken leaves nothing behind in the
    // keychain.
    if (StoreError refused = m_list.check(connection); refused.isError()) {
        later(context, std::move(answer), {std::move(refused), SecretStatus::Done, {}});
        return;
    }
    const bool isNew = connection.id.isNull();
    if (isNew)
        connection.id = QUuid::createUuid();
    if (!secret) {
        later(context, std::move(answer), {m_list.put(connection), SecretStatus::Done, {}});
        return;
    }
    const QPointer<QObject> asker(context);
    if (where == KeepWhere::ThisSession) {
        KeepResult result{m_list.put(connection), SecretStatus::Done, {}};
        if (result.list.isError()) {
            later(context, std::move(answer), std::move(result));
            return;
        }
        m_session.write(connection.id, *secret, this, [](const SecretResult &) {});
        if (isNew)
            later(context, std::move(answer), std::move(result));
        else
            dropKeychainEntry(connection.id, asker, std::move(answer));
        return;
    }
    m_keychain.write(
        connection.id, *secret, this,
        [this, connection, isNew, asker, answer = std::move(answer)](const SecretResult &stored) {
            KeepResult result{{}, stored.status, stored.raw};
            if (stored.status == SecretStatus::Done)
                result.list = listAfterSecret(connection, isNew);
            if (asker)
                answer(result);
        });
}

/// The session holds the secret now; an older one must not stay where the person does not want it, and what
/// cannot be removed is said.
void ConnectionKeeper::dropKeychainEntry(const QUuid &id, const QPointer<QObject> &asker, Answer answer)
{
    m_keychain.remove(id, this, [asker, answer = std::move(answer)](const SecretResult &removed) {
        KeepResult result{{}, removed.status, removed.raw};
        // Without a keychain there is no entry that this program could have left there.
        if (removed.status == SecretStatus::NoKeychain)
            result.secretStatus = SecretStatus::Done;
        if (asker)
            answer(result);
    });
}

/// The secret is in the keychain: now the list may name the connection, and the session's copy may go.
StoreError ConnectionKeeper::listAfterSecret(Connection connection, bool isNew)
{
    StoreError result = m_list.put(connection);
    if (!result.isError())
        m_session.remove(connection.id, this, [](const SecretResult &) {});
    else if (isNew)
        m_keychain.remove(connection.id, this, [](const SecretResult &) {});
    return result;
}

void ConnectionKeeper::remove(const QUuid &id, bool evenIfSecretStays, QObject *context, Answer answer)
{
    if (id == sandboxId() || !m_list.find(id)) {
        const StoreErrorKind kind = id == sandboxId() ? StoreErrorKind::IsSandbox : StoreErrorKind::NotKnown;
        later(context, std::move(answer), {error(kind), SecretStatus::Done, {}});
        return;
    }
    const QPointer<QObject> asker(context);
    m_keychain.remove(
        id, this,
        [this, id, evenIfSecretStays, asker, answer = std::move(answer)](const SecretResult &removed) {
            KeepResult result{{}, removed.status, removed.raw};
            // Without a keychain there is no entry that this program could have left there.
            if (removed.status == SecretStatus::NoKeychain)
                result.secretStatus = SecretStatus::Done;
            if (result.secretStatus == SecretStatus::Done || evenIfSecretStays) {
                result.list = m_list.remove(id);
                m_session.remove(id, this, [](const SecretResult &) {});
            }
            if (asker)
                answer(result);
        });
}

void ConnectionKeeper::secret(const QUuid &id, QObject *context, SecretStore::Answer answer)
{
    if (m_session.holds(id))
        m_session.read(id, context, std::move(answer));
    else
        m_keychain.read(id, context, std::move(answer));
}

} // namespace connections

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/secretstore.h"

namespace connections {

/// Secrets in the memory of this process, for people without a keychain. Always there, never locked; gone,
/// and overwritten, with the object.
class SessionStore : public SecretStore {
    Q_OBJECT

public:
    using SecretStore::SecretStore;
    ~SessionStore() override;

    void state(QObject *context, StateAnswer answer) override;
    void read(const QUuid &connection, QObject *context, Answer answer) override;
    void write(const QUuid &connection, const Secret &secret, QObject *context, Answer answer) override;
    void remove(const QUuid &connection, QObject *context, Answer answer) override;
    void unlock(QObject *context, Answer answer) override;

    /// At once, because memory need not be waited for.
    [[nodiscard]] bool holds(const QUuid &connection) const { return m_secrets.contains(connection); }
    [[nodiscard]] std::optional<Secret> held(const QUuid &connection) const;
    /// Forgets everything now.
    void wipe();

private:
    QHash<QUuid, Secret> m_secrets;
};

} // namespace connections

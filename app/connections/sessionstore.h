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
    void read(const EntryName &name, QObject *context, Answer answer) override;
    void write(const EntryName &name, const Secret &secret, QObject *context, Answer answer) override;
    void remove(const EntryName &name, QObject *context, Answer answer) override;
    void unlock(QObject *context, Answer answer) override;

    /// At once, because memory need not be waited for.
    [[nodiscard]] bool holds(const EntryName &name) const { return m_secrets.contains(name); }
    [[nodiscard]] std::optional<Secret> held(const EntryName &name) const;
    /// Forgets everything now.
    void wipe();

private:
    QHash<EntryName, Secret> m_secrets;
};

} // namespace connections

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/keychainoperation.h"
#include "connections/secretstore.h"

#include <deque>
#include <memory>

namespace connections {

/// The keychain of the operating system through QtKeychain: service "Friend Console", one entry for each
/// connection under its id, and one for each proxy under "proxy HOST:PORT". Never falls back to a file.
/// Operations are carried out one after the other.
///
/// On Linux it first asks the Secret Service itself whether it is there and open, because a locked keyring
/// with nobody to prompt looks like an empty one to QtKeychain, and it reads back after each write and each
/// removal. No call waits on the thread it is made in. An operation that timed out may still be carried out
/// when the person answers the keychain's question later.
class KeychainStore : public SecretStore {
    Q_OBJECT

public:
    explicit KeychainStore(QObject *parent = nullptr);
    explicit KeychainStore(KeychainPatience patience, QObject *parent = nullptr);
    ~KeychainStore() override;

    void state(QObject *context, StateAnswer answer) override;
    void read(const EntryName &name, QObject *context, Answer answer) override;
    void write(const EntryName &name, const Secret &secret, QObject *context, Answer answer) override;
    void remove(const EntryName &name, QObject *context, Answer answer) override;
    void unlock(QObject *context, Answer answer) override;

    /// Under which the entries stand in the keychain.
    static constexpr const char *serviceName = "Friend Console";

private:
    std::unique_ptr<KeychainOperation> newOperation(KeychainOperation::Kind kind, const EntryName &name = {},
                                                    const Secret &secret = {});
    void enqueue(std::unique_ptr<KeychainOperation> operation, QObject *context, Answer answer);
    void startNext();

    KeychainPatience m_patience;
    std::unique_ptr<KeychainDoor> m_door;
    std::deque<std::unique_ptr<KeychainOperation>> m_operations; ///< the first one is under way
};

} // namespace connections

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/secretstore.h"

#include <chrono>
#include <deque>
#include <memory>

namespace connections {

class KeychainDoor;

/// How long a keychain is waited for.
struct KeychainPatience {
    /// For everything that needs no person: is it there, is it locked.
    std::chrono::milliseconds answer{10'000};
    /// For everything at which the keychain may ask the person for a password.
    std::chrono::milliseconds person{120'000};
};

/// The keychain of the operating system through QtKeychain: service "Friend Console", one entry for each
/// connection under its id. Never falls back to a file. Operations are carried out one after the other.
///
/// On Linux it first asks the Secret Service itself (or KWallet, where QtKeychain would use that) whether it
/// is there and open, because a locked keyring with nobody to prompt looks like an empty one to QtKeychain;
/// and it reads back after each write and each removal. No call waits on the thread it is made in.
class KeychainStore : public SecretStore {
    Q_OBJECT

public:
    explicit KeychainStore(QObject *parent = nullptr);
    explicit KeychainStore(KeychainPatience patience, QObject *parent = nullptr);
    ~KeychainStore() override;

    void state(QObject *context, StateAnswer answer) override;
    void read(const QUuid &connection, QObject *context, Answer answer) override;
    void write(const QUuid &connection, const Secret &secret, QObject *context, Answer answer) override;
    void remove(const QUuid &connection, QObject *context, Answer answer) override;
    void unlock(QObject *context, Answer answer) override;

    /// Under which the entries stand in the keychain.
    static constexpr const char *serviceName = "Friend Console";

private:
    struct Operation;
    using Step = std::function<void()>;

    void enqueue(std::unique_ptr<Operation> operation);
    void startNext();
    void finish(SecretResult result);
    void whenOpen(Step then);
    void readEntry();
    void writeEntry();
    void removeEntry();
    void readBack();

    KeychainPatience m_patience;
    std::unique_ptr<KeychainDoor> m_door;
    std::deque<std::unique_ptr<Operation>> m_waiting;
    std::unique_ptr<Operation> m_current;
};

} // namespace connections

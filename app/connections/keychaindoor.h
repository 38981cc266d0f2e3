// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/secretstore.h"

#include <chrono>
#include <memory>

namespace connections {

/// How long a keychain is waited for.
struct KeychainPatience {
    /// For everything that needs no person: is it there, is it locked.
    std::chrono::milliseconds answer{10'000};
    /// For everything at which the keychain may ask the person for a password.
    std::chrono::milliseconds person{120'000};
};

/// What a look at the keychain from outside told.
struct DoorLook {
    SecretStatus status = SecretStatus::Done; ///< Done: there and open; NoKeychain, Locked, TimedOut, Failed
    KeychainKind kind = KeychainKind::Unknown;
    QString raw;
};

/// The way into the system's keychain, before an entry is touched: is it there, is it open, please open it.
/// Answers exactly once, later, unless the door is destroyed before. One question at a time.
class KeychainDoor : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const DoorLook &)>;

    using QObject::QObject;

    /// Asks nobody for a password.
    virtual void look(Answer answer) = 0;
    /// Lets the keychain ask the person; answers as look() does afterwards.
    virtual void unlock(Answer answer) = 0;
};

/// The door of the system this is built for.
[[nodiscard]] std::unique_ptr<KeychainDoor> makeKeychainDoor(KeychainPatience patience);

} // namespace connections

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/secret.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QUuid>

#include <functional>
#include <optional>

namespace connections {

/// How an operation on secrets ended.
enum class SecretStatus : quint8 {
    Done,
    NotFound, ///< the store was asked and holds nothing for this connection
    NoKeychain, ///< there is no keychain to ask: no session bus, no service, no backend
    Locked, ///< the keychain is there and locked; nothing was read, written or removed
    Denied, ///< the keychain refused, or the person did when asked by it
    TimedOut, ///< no answer in time; the keychain may still be asking the person
    NotCreated, ///< there was no keychain yet, and the person cancelled the question that creates one
    Failed, ///< anything else; `raw` says what
};

struct SecretResult {
    SecretStatus status = SecretStatus::Failed;
    std::optional<Secret> secret; ///< only of read(), and only when Done
    QString raw; ///< what the keychain itself said, for "details"; never holds a secret
};

/// Which product keeps the secrets.
enum class KeychainKind : quint8 {
    Unknown, ///< there is none, or it did not say
    GnomeKeyring,
    KWallet,
    KeePassXC,
    SecretService, ///< another one that speaks org.freedesktop.secrets
    WindowsCredentialManager,
    MacKeychain,
    ThisSession, ///< memory of this process
};

/// The name by which people know it ("GNOME Keyring"), not translated because it is a product's name; empty
/// for Unknown and ThisSession, which have no such name.
[[nodiscard]] QString keychainName(KeychainKind kind);

enum class KeychainAvailability : quint8 { NoKeychain, Locked, Available };

struct KeychainState {
    KeychainAvailability availability = KeychainAvailability::NoKeychain;
    KeychainKind kind = KeychainKind::Unknown;
    QString raw; ///< why it is not there, as the system said it
};

/// Under which name a secret stands: the id of its connection, or its proxy.
class EntryName {
public:
    EntryName() = default;
    EntryName(const QUuid &connection) : m_text(connection.toString(QUuid::WithoutBraces)) { }
    /// `proxy`: "host:port", chatapi::ProxyQuestion::proxy().
    static EntryName ofProxy(const QString &proxy);

    [[nodiscard]] const QString &text() const { return m_text; }
    bool operator==(const EntryName &) const = default;

private:
    QString m_text;
};

inline size_t qHash(const EntryName &name, size_t seed = 0)
{
    return qHash(name.text(), seed);
}

/// Where secrets are kept, one entry for each connection, and for each proxy that wants a password. All
/// functions return at once; the answer is called exactly once, later from the event loop and never before
/// the function has returned, unless `context` is destroyed before: then never. Use it from the thread it was
/// made in.
class SecretStore : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const SecretResult &)>;
    using StateAnswer = std::function<void(const KeychainState &)>;

    using QObject::QObject;

    /// Whether secrets can be kept here now, and by whom. Nobody is asked for a password.
    virtual void state(QObject *context, StateAnswer answer) = 0;
    /// Done with the secret, or why not.
    virtual void read(const EntryName &name, QObject *context, Answer answer) = 0;
    /// Stores a secret, in the place of an older one of this connection. Done only after it was read back and
    /// was the same. With any other result the older one was not dropped by this program.
    virtual void write(const EntryName &name, const Secret &secret, QObject *context, Answer answer) = 0;
    /// Done when the store was asked afterwards and holds nothing for this connection (any more).
    virtual void remove(const EntryName &name, QObject *context, Answer answer) = 0;
    /// Lets the keychain ask the person to unlock it. Done when it is open afterwards, Locked when it is not.
    virtual void unlock(QObject *context, Answer answer) = 0;
};

} // namespace connections

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/keychainstore.h"

#include "connections/keychainoperation.h"

namespace connections {

namespace {

KeychainState stateOf(const DoorLook &look)
{
    KeychainState state{KeychainAvailability::NoKeychain, look.kind, look.raw};
    if (look.status == SecretStatus::Done)
        state.availability = KeychainAvailability::Available;
    else if (look.status == SecretStatus::Locked)
        state.availability = KeychainAvailability::Locked;
    return state;
}

} // namespace

QString keychainName(KeychainKind kind)
{
    switch (kind) {
    case KeychainKind::Unknown:
    case KeychainKind::ThisSession:
        return {};
    case KeychainKind::GnomeKeyring:
        return QStringLiteral("GNOME Keyring");
    case KeychainKind::KWallet:
        return QStringLiteral("KWallet");
    case KeychainKind::KeePassXC:
        return QStringLiteral("KeePassXC");
    case KeychainKind::SecretService:
        return QStringLiteral("Secret Service");
    case KeychainKind::WindowsCredentialManager:
        return QStringLiteral("Windows Credential Manager");
    case KeychainKind::MacKeychain:
        return QStringLiteral("macOS Keychain");
    }
    Q_UNREACHABLE();
}

EntryName EntryName::ofProxy(const QString &proxy)
{
    EntryName name;
    name.m_text = QStringLiteral("proxy ") + proxy;
    return name;
}

KeychainStore::KeychainStore(QObject *parent) : KeychainStore(KeychainPatience{}, parent) { }

KeychainStore::KeychainStore(KeychainPatience patience, QObject *parent)
    : SecretStore(parent), m_patience(patience), m_door(makeKeychainDoor(patience))
{
}

KeychainStore::~KeychainStore() = default;

void KeychainStore::state(QObject *context, StateAnswer answer)
{
    auto operation = newOperation(KeychainOperation::Kind::Look);
    const KeychainOperation *looking = operation.get();
    enqueue(std::move(operation), context, [looking, answer = std::move(answer)](const SecretResult &) {
        answer(stateOf(looking->door()));
    });
}

void KeychainStore::read(const EntryName &name, QObject *context, Answer answer)
{
    enqueue(newOperation(KeychainOperation::Kind::Read, name), context, std::move(answer));
}

void KeychainStore::write(const EntryName &name, const Secret &secret, QObject *context, Answer answer)
{
    enqueue(newOperation(KeychainOperation::Kind::Write, name, secret), context, std::move(answer));
}

void KeychainStore::remove(const EntryName &name, QObject *context, Answer answer)
{
    enqueue(newOperation(KeychainOperation::Kind::Remove, name), context, std::move(answer));
}

void KeychainStore::unlock(QObject *context, Answer answer)
{
    enqueue(newOperation(KeychainOperation::Kind::Unlock), context, std::move(answer));
}

std::unique_ptr<KeychainOperation> KeychainStore::newOperation(KeychainOperation::Kind kind,
                                                               const EntryName &name, const Secret &secret)
{
    return std::make_unique<KeychainOperation>(kind, name, secret, *m_door, m_patience);
}

void KeychainStore::enqueue(std::unique_ptr<KeychainOperation> operation, QObject *context, Answer answer)
{
    connect(operation.get(), &KeychainOperation::finished, context, std::move(answer));
    // Queued, and after the answer, so that an answer may ask for the next operation or destroy this store.
    connect(operation.get(), &KeychainOperation::finished, this, &KeychainStore::startNext,
            Qt::QueuedConnection);
    m_operations.push_back(std::move(operation));
    if (m_operations.size() == 1)
        QMetaObject::invokeMethod(m_operations.front().get(), &KeychainOperation::start,
                                  Qt::QueuedConnection);
}

void KeychainStore::startNext()
{
    m_operations.pop_front();
    if (!m_operations.empty())
        m_operations.front()->start();
}

} // namespace connections

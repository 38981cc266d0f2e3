// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/keychaindoor.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include "connections/secretservice.h"

namespace connections {

std::unique_ptr<KeychainDoor> makeKeychainDoor(KeychainPatience patience)
{
    return std::make_unique<SecretServiceDoor>(patience);
}

} // namespace connections

#else

namespace connections {

namespace {

/// Windows and macOS: the keychain is part of the system and asks by itself when an entry is touched.
class SystemDoor : public KeychainDoor {
public:
    explicit SystemDoor(KeychainKind kind) : m_kind(kind) { }

    void look(Answer answer) override
    {
        QMetaObject::invokeMethod(
            this,
            [kind = m_kind, answer = std::move(answer)] {
                answer({SecretStatus::Done, kind, {}});
            },
            Qt::QueuedConnection);
    }
    void unlock(Answer answer) override { look(std::move(answer)); }

private:
    KeychainKind m_kind;
};

} // namespace

std::unique_ptr<KeychainDoor> makeKeychainDoor(KeychainPatience)
{
#ifdef Q_OS_WIN
    return std::make_unique<SystemDoor>(KeychainKind::WindowsCredentialManager);
#else
    return std::make_unique<SystemDoor>(KeychainKind::MacKeychain);
#endif
}

} // namespace connections

#endif

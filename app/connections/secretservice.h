// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/keychaindoor.h"

#include <QtCore/QTimer>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>

namespace connections {

/// The door to whatever owns org.freedesktop.secrets on the session bus (GNOME Keyring, KWallet, KeePassXC).
/// Only asynchronous calls, over a bus connection of its own that is made on another thread, because
/// connecting waits. Source: Secret Service API, https://specifications.freedesktop.org/secret-service/
class SecretServiceDoor : public KeychainDoor {
    Q_OBJECT

public:
    explicit SecretServiceDoor(KeychainPatience patience);
    ~SecretServiceDoor() override;

    void look(Answer answer) override;
    void unlock(Answer answer) override;

private Q_SLOTS:
    void promptCompleted(bool dismissed, const QDBusVariant &result);

private:
    enum class Wish : quint8 { Look, Unlock };

    void begin(Wish wish, Answer answer);
    void connectToBus();
    void busConnected(const QString &name);
    void askForDefaultCollection();
    void collectionKnown(const QDBusMessage &reply);
    void askWhoItIs();
    void candidateKnown(const QDBusMessage &reply);
    void whoKnown();
    void askWhetherLocked();
    void lockedKnown(const QDBusMessage &reply);
    void askToUnlock();
    void unlockAnswered(const QDBusMessage &reply);
    void showPrompt(const QString &path);
    void promptShown(const QDBusMessage &reply);
    void forgetPrompt();
    void call(QDBusMessage message, void (SecretServiceDoor::*then)(const QDBusMessage &));
    void fail(const QDBusMessage &error);
    void finish(SecretStatus status, const QString &raw = {});

    KeychainPatience m_patience;
    Answer m_answer;
    Wish m_wish = Wish::Look;
    quint64 m_question = 0; ///< counts questions, so that a late answer to an old one is dropped
    QTimer m_timer;
    QString m_busName; ///< of our own connection, "" while there is none
    QString m_owner; ///< unique bus name of the service
    KeychainKind m_kind = KeychainKind::Unknown;
    std::size_t m_candidate = 0; ///< number of the product that is asked for
    QString m_kindOf; ///< the owner that m_kind is known for
    QString m_collection; ///< object path, "/" when there is none yet
    QString m_prompt; ///< object path while the person is asked
    QString m_promptRaw;
};

} // namespace connections

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/secretservice.h"

#include <QtCore/QPointer>
#include <QtCore/QThread>
#include <QtDBus/QDBusError>
#include <QtDBus/QDBusPendingCallWatcher>

#include <array>
#include <atomic>

namespace connections {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString collectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");
const QString promptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");

/// A second bus name that tells a product: the one that has it beside org.freedesktop.secrets.
struct Product {
    const char *busName;
    KeychainKind kind;
};
constexpr std::array products{
    Product{"org.gnome.keyring", KeychainKind::GnomeKeyring},
    Product{"org.kde.kwalletd6", KeychainKind::KWallet},
    Product{"org.kde.kwalletd5", KeychainKind::KWallet},
    Product{"org.keepassxc.KeePassXC.MainWindow", KeychainKind::KeePassXC},
};

QString newBusName()
{
    static std::atomic<int> number{0};
    return QStringLiteral("friendconsole-secrets-%1").arg(++number);
}

SecretStatus statusOf(const QString &errorName)
{
    static const std::array gone{
        QStringLiteral("org.freedesktop.DBus.Error.ServiceUnknown"),
        QStringLiteral("org.freedesktop.DBus.Error.NameHasNoOwner"),
        QStringLiteral("org.freedesktop.DBus.Error.NoServer"),
        QStringLiteral("org.freedesktop.DBus.Error.Disconnected"),
        QStringLiteral("org.freedesktop.DBus.Error.UnknownObject"),
        QStringLiteral("org.freedesktop.DBus.Error.UnknownInterface"),
        QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod"),
    };
    if (errorName.startsWith(QStringLiteral("org.freedesktop.DBus.Error.Spawn."))
        || std::find(gone.begin(), gone.end(), errorName) != gone.end())
        return SecretStatus::NoKeychain;
    if (errorName == QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"))
        return SecretStatus::Denied;
    if (errorName == QStringLiteral("org.freedesktop.DBus.Error.NoReply")
        || errorName == QStringLiteral("org.freedesktop.DBus.Error.Timeout")
        || errorName == QStringLiteral("org.freedesktop.DBus.Error.TimedOut"))
        return SecretStatus::TimedOut;
    return SecretStatus::Failed;
}

} // namespace

SecretServiceDoor::SecretServiceDoor(KeychainPatience patience) : m_patience(patience)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(SecretStatus::TimedOut); });
}

SecretServiceDoor::~SecretServiceDoor()
{
    forgetPrompt();
    if (!m_busName.isEmpty())
        QDBusConnection::disconnectFromBus(m_busName);
}

void SecretServiceDoor::look(Answer answer)
{
    begin(Wish::Look, std::move(answer));
}

void SecretServiceDoor::unlock(Answer answer)
{
    begin(Wish::Unlock, std::move(answer));
}

void SecretServiceDoor::begin(Wish wish, Answer answer)
{
    ++m_question;
    m_wish = wish;
    m_answer = std::move(answer);
    m_promptRaw.clear();
    m_timer.start(m_patience.answer);
    if (!m_busName.isEmpty() && QDBusConnection(m_busName).isConnected())
        askForDefaultCollection();
    else
        connectToBus();
}

/// A bus that accepts and never speaks would hold the thread for half a minute, so it is not this one.
void SecretServiceDoor::connectToBus()
{
    if (!m_busName.isEmpty())
        QDBusConnection::disconnectFromBus(std::exchange(m_busName, {}));
    const QString name = newBusName();
    const quint64 question = m_question;
    QThread *thread =
        QThread::create([name] { QDBusConnection::connectToBus(QDBusConnection::SessionBus, name); });
    connect(thread, &QThread::finished, this, [this, name, question] {
        if (question == m_question && m_answer)
            busConnected(name);
        else
            QDBusConnection::disconnectFromBus(name);
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void SecretServiceDoor::busConnected(const QString &name)
{
    const QDBusConnection bus(name);
    if (bus.isConnected()) {
        m_busName = name;
        askForDefaultCollection();
        return;
    }
    const QString raw = bus.lastError().message();
    QDBusConnection::disconnectFromBus(name);
    finish(SecretStatus::NoKeychain, raw);
}

void SecretServiceDoor::call(QDBusMessage message, void (SecretServiceDoor::*then)(const QDBusMessage &))
{
    const int timeout = static_cast<int>(m_patience.answer.count());
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection(m_busName).asyncCall(message, timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, then, question = m_question](auto *done) {
                done->deleteLater();
                if (question == m_question && m_answer)
                    (this->*then)(done->reply());
            });
}

void SecretServiceDoor::askForDefaultCollection()
{
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface,
                                                          QStringLiteral("ReadAlias"));
    message << QStringLiteral("default");
    call(message, &SecretServiceDoor::collectionKnown);
}

void SecretServiceDoor::collectionKnown(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage) {
        fail(reply);
        return;
    }
    m_collection = reply.arguments().value(0).value<QDBusObjectPath>().path();
    m_owner = reply.service();
    if (m_kindOf == m_owner) {
        whoKnown();
        return;
    }
    m_kind = KeychainKind::SecretService;
    m_candidate = 0;
    askWhoItIs();
}

void SecretServiceDoor::askWhoItIs()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetNameOwner"));
    message << QString::fromLatin1(products.at(m_candidate).busName);
    call(message, &SecretServiceDoor::candidateKnown);
}

void SecretServiceDoor::candidateKnown(const QDBusMessage &reply)
{
    const bool isIt =
        reply.type() == QDBusMessage::ReplyMessage && reply.arguments().value(0).toString() == m_owner;
    if (isIt)
        m_kind = products.at(m_candidate).kind;
    else if (++m_candidate < products.size()) {
        askWhoItIs();
        return;
    }
    m_kindOf = m_owner;
    whoKnown();
}

void SecretServiceDoor::whoKnown()
{
    // No default collection yet: the service makes one, and asks the person, when the first secret is stored.
    if (m_collection.isEmpty() || m_collection == QStringLiteral("/")) {
        finish(SecretStatus::Done);
        return;
    }
    askWhetherLocked();
}

void SecretServiceDoor::askWhetherLocked()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceName, m_collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << collectionInterface << QStringLiteral("Locked");
    call(message, &SecretServiceDoor::lockedKnown);
}

void SecretServiceDoor::lockedKnown(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage) {
        fail(reply);
        return;
    }
    const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
    if (locked.typeId() == QMetaType::Bool && !locked.toBool())
        finish(SecretStatus::Done);
    else if (m_wish == Wish::Unlock)
        askToUnlock();
    else
        finish(SecretStatus::Locked, m_promptRaw);
}

void SecretServiceDoor::askToUnlock()
{
    m_wish = Wish::Look; // once; then it is locked or not
    QDBusMessage message =
        QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, QStringLiteral("Unlock"));
    message << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(m_collection)});
    call(message, &SecretServiceDoor::unlockAnswered);
}

void SecretServiceDoor::unlockAnswered(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage) {
        fail(reply);
        return;
    }
    const QString prompt = reply.arguments().value(1).value<QDBusObjectPath>().path();
    if (prompt.isEmpty() || prompt == QStringLiteral("/"))
        askWhetherLocked();
    else
        showPrompt(prompt);
}

void SecretServiceDoor::showPrompt(const QString &path)
{
    m_prompt = path;
    m_timer.start(m_patience.person);
    // By its unique name: with the well-known one Qt would ask the bus for the owner and wait for the answer.
    QDBusConnection(m_busName).connect(m_owner, path, promptInterface, QStringLiteral("Completed"), this,
                                       SLOT(promptCompleted(bool, QDBusVariant)));
    QDBusMessage message =
        QDBusMessage::createMethodCall(serviceName, path, promptInterface, QStringLiteral("Prompt"));
    message << QString();
    call(message, &SecretServiceDoor::promptShown);
}

void SecretServiceDoor::promptShown(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        fail(reply);
}

void SecretServiceDoor::promptCompleted(bool dismissed, const QDBusVariant &)
{
    if (m_prompt.isEmpty())
        return;
    forgetPrompt();
    m_promptRaw = dismissed ? QStringLiteral("prompt dismissed") : QString();
    m_timer.start(m_patience.answer);
    askWhetherLocked();
}

/// Stops waiting for the person. The question stays on the screen: taking it back with Dismiss ends GNOME
/// Keyring 42 by a failed assertion, and an answer that comes late opens the keyring all the same.
void SecretServiceDoor::forgetPrompt()
{
    if (m_prompt.isEmpty())
        return;
    QDBusConnection(m_busName).disconnect(m_owner, std::exchange(m_prompt, {}), promptInterface,
                                          QStringLiteral("Completed"), this,
                                          SLOT(promptCompleted(bool, QDBusVariant)));
}

void SecretServiceDoor::fail(const QDBusMessage &error)
{
    finish(statusOf(error.errorName()), error.errorMessage());
}

void SecretServiceDoor::finish(SecretStatus status, const QString &raw)
{
    m_timer.stop();
    forgetPrompt();
    const Answer answer = std::exchange(m_answer, {});
    const bool isKnown = status == SecretStatus::Done || status == SecretStatus::Locked;
    answer({status, isKnown ? m_kind : KeychainKind::Unknown, raw});
}

} // namespace connections

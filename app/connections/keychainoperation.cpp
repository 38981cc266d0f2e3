// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/keychainoperation.h"

#include "connections/keychainstore.h"

#include <QtCore/QPointer>

#include <qt6keychain/keychain.h>

namespace connections {

namespace {

/// libsecret makes a first keychain when it writes, and asks for its password. When that is cancelled, it
/// writes nevertheless, to a path that is not there (org.freedesktop.Secret.Error.NoSuchObject).
bool isCancelledCreation(const QKeychain::Job &job)
{
    return job.error() == QKeychain::OtherError // in whose words, which are translated, only the path is sure
        && job.errorString().contains(QLatin1String("/org/freedesktop/secrets/collection/"));
}

SecretStatus statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretStatus::Done;
    case QKeychain::EntryNotFound:
        return SecretStatus::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretStatus::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretStatus::NoKeychain;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return SecretStatus::Failed;
    }
    return SecretStatus::Failed;
}

} // namespace

KeychainOperation::KeychainOperation(Kind kind, const EntryName &name, Secret secret, KeychainDoor &door,
                                     KeychainPatience patience)
    : m_kind(kind), m_name(name), m_secret(std::move(secret)), m_door(door)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience.person);
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(SecretStatus::TimedOut); });
}

void KeychainOperation::start()
{
    const QPointer<KeychainOperation> self(this);
    const auto answer = [self](const DoorLook &look) {
        if (self)
            self->doorAnswered(look);
    };
    if (m_kind == Kind::Unlock)
        m_door.unlock(answer);
    else
        m_door.look(answer);
}

void KeychainOperation::doorAnswered(const DoorLook &look)
{
    m_look = look;
    if (look.status != SecretStatus::Done) {
        finish(look.status, look.raw);
        return;
    }
    switch (m_kind) {
    case Kind::Look:
    case Kind::Unlock:
        finish(SecretStatus::Done);
        break;
    case Kind::Read:
        readEntry();
        break;
    case Kind::Write:
        writeEntry();
        break;
    case Kind::Remove:
        removeEntry();
        break;
    }
}

void KeychainOperation::startJob(QKeychain::Job *job, void (KeychainOperation::*then)(QKeychain::Job *))
{
    job->setKey(m_name.text());
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, then);
    m_timer.start();
    job->start();
}

void KeychainOperation::readEntry()
{
    startJob(new QKeychain::ReadPasswordJob(QString::fromLatin1(KeychainStore::serviceName)),
             &KeychainOperation::entryRead);
}

void KeychainOperation::entryRead(QKeychain::Job *job)
{
    const SecretStatus status = statusOf(job->error());
    if (status == SecretStatus::NotFound) {
        lookAgain(SecretStatus::NotFound);
        return;
    }
    if (status != SecretStatus::Done) {
        finish(status, job->errorString());
        return;
    }
    QByteArray entry = static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
    std::optional<Secret> secret = fromEntry(entry);
    chatapi::wipe(entry);
    if (secret)
        finish(SecretStatus::Done, {}, std::move(secret));
    else
        finish(SecretStatus::Failed, QStringLiteral("the entry is not of this program's form"));
}

void KeychainOperation::writeEntry()
{
    auto *job = new QKeychain::WritePasswordJob(QString::fromLatin1(KeychainStore::serviceName));
    job->setTextData(QString::fromUtf8(toEntry(m_secret)));
    startJob(job, &KeychainOperation::entryChanged);
}

void KeychainOperation::removeEntry()
{
    startJob(new QKeychain::DeletePasswordJob(QString::fromLatin1(KeychainStore::serviceName)),
             &KeychainOperation::entryChanged);
}

void KeychainOperation::entryChanged(QKeychain::Job *job)
{
    const SecretStatus status = statusOf(job->error());
    const bool wasNotThere = m_kind == Kind::Remove && status == SecretStatus::NotFound;
    if (status != SecretStatus::Done && !wasNotThere) {
        finish(m_kind == Kind::Write && isCancelledCreation(*job) ? SecretStatus::NotCreated : status,
               job->errorString());
        return;
    }
    startJob(new QKeychain::ReadPasswordJob(QString::fromLatin1(KeychainStore::serviceName)),
             &KeychainOperation::readBackDone);
}

void KeychainOperation::readBackDone(QKeychain::Job *job)
{
    const SecretStatus status = statusOf(job->error());
    if (m_kind == Kind::Remove) {
        if (status == SecretStatus::NotFound)
            lookAgain(SecretStatus::Done);
        else if (status == SecretStatus::Done)
            finish(SecretStatus::Failed, QStringLiteral("the entry is still there"));
        else
            finish(status, job->errorString());
        return;
    }
    if (status == SecretStatus::NotFound) {
        lookAgain(SecretStatus::Failed);
        return;
    }
    if (status != SecretStatus::Done) {
        finish(status, job->errorString());
        return;
    }
    QByteArray entry = static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
    const bool isSame = fromEntry(entry) == m_secret;
    chatapi::wipe(entry);
    if (isSame)
        finish(SecretStatus::Done);
    else
        finish(SecretStatus::Failed, QStringLiteral("the entry reads back as something else"));
}

/// "Not found" is only true when the keyring was not locked in between.
void KeychainOperation::lookAgain(SecretStatus otherwise)
{
    m_timer.stop();
    const QPointer<KeychainOperation> self(this);
    m_door.look([self, otherwise](const DoorLook &look) {
        if (!self)
            return;
        self->m_look = look;
        if (look.status != SecretStatus::Done)
            self->finish(look.status, look.raw);
        else
            self->finish(otherwise);
    });
}

void KeychainOperation::finish(SecretStatus status, const QString &raw, std::optional<Secret> secret)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_timer.stop();
    Q_EMIT finished({status, std::move(secret), raw});
}

} // namespace connections

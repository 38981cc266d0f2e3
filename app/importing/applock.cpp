// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/applock.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace importing {

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds. Whoever looks whether a run goes on holds its lock for an instant; a run holds it for
/// longer.
constexpr int onlooker = 300;

QString lockDir()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QFileInfo(runtime).isWritable() ? runtime : QDir::tempPath();
}

} // namespace

AppLock::AppLock(const Target &target)
{
    // The name must not tell the SDKAppID to who looks into the folder.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(target.host.toEncoded());
    hash.addData(QByteArray::number(target.credentials.sdkAppId()));
    hash.addData(target.credentials.secretKey());
    const QString name = QString::fromLatin1(hash.result().toHex().first(24));
    m_file = std::make_unique<QLockFile>(lockDir() + u"/friendconsole-"_s + name + u".lock"_s);
    m_file->setStaleLockTime(0);
}

AppLock::~AppLock() = default;

bool AppLock::tryLock()
{
    return m_file->isLocked() || m_file->tryLock(0) || m_file->error() != QLockFile::LockFailedError;
}

void AppLock::release()
{
    m_file->unlock();
}

std::unique_ptr<QLockFile> lockJournal(const QString &path)
{
    auto file = std::make_unique<QLockFile>(path + u".lock"_s);
    file->setStaleLockTime(0);
    if (!file->tryLock(onlooker) && file->error() == QLockFile::LockFailedError)
        return nullptr;
    return file;
}

bool isJournalLocked(const QString &path)
{
    return lockJournal(path) == nullptr;
}

} // namespace importing

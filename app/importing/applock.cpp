// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/applock.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace importing {

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds. Whoever looks whether a run goes on holds its lock for an instant; a run holds it for
/// longer.
constexpr int onlooker = 300;

/// A command that no session started (by cron, over ssh) has no runtime folder, and has to meet those that
/// have one; so a lock is taken in each place, always in this order.
QStringList lockDirs()
{
    QStringList dirs{QDir::tempPath()};
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QFileInfo(runtime).isWritable() && !dirs.contains(runtime))
        dirs.append(runtime);
    return dirs;
}

/// What tells one user's locks from another's, whose file in a shared folder could not be taken over when its
/// process has died.
QByteArray userNumber()
{
#ifdef Q_OS_UNIX
    return QByteArray::number(geteuid());
#else
    return {};
#endif
}

} // namespace

AppLock::AppLock(const Target &target)
{
    // The name must not tell the SDKAppID to who looks into the folder.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(target.host.toEncoded());
    hash.addData(QByteArray::number(target.credentials.sdkAppId()));
    hash.addData(target.credentials.secretKey());
    hash.addData(userNumber());
    const QString name = QString::fromLatin1(hash.result().toHex().first(24));
    for (const QString &dir : lockDirs()) {
        m_files.push_back(std::make_unique<QLockFile>(dir + u"/friendconsole-"_s + name + u".lock"_s));
        m_files.back()->setStaleLockTime(0);
    }
}

AppLock::~AppLock() = default;

bool AppLock::tryLock()
{
    const auto isOurs = [](const std::unique_ptr<QLockFile> &file) {
        return file->isLocked() || file->tryLock(0) || file->error() != QLockFile::LockFailedError;
    };
    if (std::all_of(m_files.begin(), m_files.end(), isOurs))
        return true;
    release(); // or two that wait could hold one each
    return false;
}

void AppLock::release()
{
    for (const std::unique_ptr<QLockFile> &file : m_files)
        file->unlock();
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

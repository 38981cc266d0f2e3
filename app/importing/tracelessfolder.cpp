// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/tracelessfolder.h"

#include "importing/retention.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtCore/QStorageInfo>
#include <QtCore/QTemporaryDir>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 comfortable = qint64{256} << 20; // bytes

QStringList places()
{
    QStringList found;
    for (const QString &place : {qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/dev/shm"_s, QDir::tempPath()}) {
        const QFileInfo folder(place);
        if (!place.isEmpty() && folder.isDir() && folder.isWritable())
            found.append(place);
    }
    return found;
}

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u"/in-use"_s);
    lock->setStaleLockTime(0); // only a process that is gone loses it
    return lock;
}

/// Whoever else may write into /dev/shm and /tmp cannot give a folder to this user.
bool isOwn(const QFileInfo &folder)
{
#ifdef Q_OS_UNIX
    return folder.isDir() && !folder.isSymLink() && folder.ownerId() == geteuid();
#else
    return folder.isDir() && !folder.isSymLink();
#endif
}

/// The lock goes last: until then nobody else takes the folder for one that was left.
void removeAll(const QString &folder, QLockFile &lock)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo &file : files) {
        if (file.fileName() != "in-use"_L1)
            removeForGood(file.filePath());
    }
    lock.unlock();
    QDir().rmdir(folder);
}

} // namespace

TracelessFolder::TracelessFolder()
{
    removeLeftTraces();
    const QStringList all = places();
    // The session's folder is often small, and a run's record is as large as its rows.
    const bool found = std::any_of(all.begin(), all.end(), [this](const QString &place) {
        return QStorageInfo(place).bytesAvailable() > comfortable && makeIn(place);
    });
    if (!found)
        static_cast<void>(
            std::any_of(all.begin(), all.end(), [this](const QString &place) { return makeIn(place); }));
}

TracelessFolder::~TracelessFolder()
{
    if (isValid())
        removeAll(m_path, *m_lock);
}

bool TracelessFolder::makeIn(const QString &place)
{
    QTemporaryDir folder(place + u"/friendconsole-run-XXXXXX"_s);
    if (!folder.isValid())
        return false;
    auto lock = lockOf(folder.path());
    if (!lock->tryLock())
        return false;
    folder.setAutoRemove(false);
    m_path = folder.path();
    m_lock = std::move(lock);
    return true;
}

void removeLeftTraces()
{
    for (const QString &place : places()) {
        const QFileInfoList folders =
            QDir(place).entryInfoList({u"friendconsole-run-??????"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QFileInfo &folder : folders) {
            // Without the lock it is not one of ours, whatever it is called; or there is nothing in it yet.
            if (!isOwn(folder) || !QFileInfo::exists(folder.filePath() + u"/in-use"_s))
                continue;
            const auto lock = lockOf(folder.filePath());
            if (lock->tryLock())
                removeAll(folder.filePath(), *lock);
        }
    }
}

} // namespace importing

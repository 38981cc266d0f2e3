// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/datadirs.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

namespace connections {

namespace {

QString dataFolder(const QString &dataDir)
{
    return dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                             : dataDir;
}

} // namespace

QString runsFolder(const QString &dataDir)
{
    return dataFolder(dataDir) + QStringLiteral("/runs");
}

QString autosaveFolder(const QString &dataDir)
{
    return dataFolder(dataDir) + QStringLiteral("/autosave");
}

QString makeTracelessFolder()
{
    for (const QString &place :
         {qEnvironmentVariable("XDG_RUNTIME_DIR"), QStringLiteral("/dev/shm"), QDir::tempPath()}) {
        if (place.isEmpty() || !QFileInfo(place).isWritable())
            continue;
        QTemporaryDir folder(place + QStringLiteral("/friendconsole-XXXXXX"));
        folder.setAutoRemove(false);
        if (folder.isValid())
            return folder.path();
    }
    return {};
}

bool makeOwnFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        if (!QDir().mkpath(folder))
            return false;
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QFileInfo made(folder);
    return made.isDir() && made.isWritable();
}

} // namespace connections

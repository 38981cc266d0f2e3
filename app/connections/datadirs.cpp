// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/datadirs.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

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

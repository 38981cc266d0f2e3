// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/datadirs.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace connections {

QString runsFolder(const QString &dataDir)
{
    const QString data =
        dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : dataDir;
    return data + QStringLiteral("/runs");
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

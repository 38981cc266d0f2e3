// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/outputdevice.h"

#include <QtCore/QFileInfo>

#include <cstdio>

namespace files {

bool isStandardOutput(const QString &path)
{
    return path == QLatin1String("-") || path == QLatin1String("/dev/stdout")
        || path == QLatin1String("/dev/fd/1") || path == QLatin1String("/proc/self/fd/1");
}

bool isOutputDevice(const QString &path)
{
    const QFileInfo info(path);
    return isStandardOutput(path) || (info.exists() && !info.isFile() && !info.isDir());
}

std::unique_ptr<QFile> openOutputDevice(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (isStandardOutput(path))
        (void)file->open(stdout, QIODevice::WriteOnly, QFileDevice::DontCloseHandle); // error() tells
    else
        (void)file->open(QIODevice::WriteOnly);
    return file;
}

} // namespace files

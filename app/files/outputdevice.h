// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QString>

#include <memory>

namespace files {

/// Whether a path means the standard output of this process: "-", "/dev/stdout", "/dev/fd/1".
[[nodiscard]] bool isStandardOutput(const QString &path);

/// Whether a path is written to as it goes and not replaced as a whole: the standard output, and whatever
/// exists there that is neither a file nor a folder (a pipe, a terminal, /dev/null).
[[nodiscard]] bool isOutputDevice(const QString &path);

/// Opens such a path for writing; QFile::error() tells whether that went well. A pipe waits for its reader.
/// What else is written to the standard output is to be flushed before.
[[nodiscard]] std::unique_ptr<QFile> openOutputDevice(const QString &path);

} // namespace files

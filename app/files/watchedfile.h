// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileproblem.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>

#include <stop_token>

/// A file that is read and watched. Not for other rooms.
namespace files {

/// What tells whether a file is still the one that was opened.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = -1;
    qint64 modified = 0; ///< nanoseconds where the system has them

    bool operator==(const FileStamp &) const = default;
};

/// A file that is open for reading only, and watched. It is read by read(), never mapped into memory, so a
/// file that shrinks gives an error and no signal. Pipes and devices of characters (a terminal) are read to
/// their end when they are opened, and then kept in memory.
class WatchedFile {
public:
    explicit WatchedFile(QString path) : m_path(std::move(path)) { }

    /// `pipeBytes`: how much is read from a pipe; more is FileErrorKind::TooLarge with the detail "pipe"; 0:
    /// pipes are refused. Waits for who writes into the pipe, and ends soon after `stop`, with Cancelled.
    FileError open(qint64 pipeBytes, const std::stop_token &stop);

    /// What has happened to the file since it was opened: None, Changed or Disappeared.
    [[nodiscard]] FileError check() const;

    /// Where the bytes come from; random-access.
    [[nodiscard]] QIODevice &device() { return m_isPipe ? static_cast<QIODevice &>(m_buffer) : m_file; }
    /// Bytes, as it was opened.
    [[nodiscard]] qint64 size() const { return m_isPipe ? m_data.size() : m_stamp.size; }

private:
    FileError openRegular();
    FileError readPipe(qint64 most, const std::stop_token &stop);
    [[nodiscard]] FileError failure(FileErrorKind kind, const QString &detail = {}, qint64 limit = 0) const
    {
        return {kind, m_path, detail, limit};
    }

    QString m_path;
    QFile m_file;
    FileStamp m_stamp;
    bool m_isPipe = false;
    QByteArray m_data;
    QBuffer m_buffer;
};

} // namespace files

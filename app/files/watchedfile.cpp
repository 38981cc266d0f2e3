// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/watchedfile.h"

#include "files/filename.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>

#include <optional>

#if defined(Q_OS_UNIX)
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace files {

namespace {

/// A file that the program carries inside itself does not change.
bool isResource(const QString &path)
{
    return path.startsWith(QLatin1String(":/"));
}

#if defined(Q_OS_UNIX)

constexpr int waitMilliseconds = 100;
constexpr qsizetype pipePiece = 256 * 1024;

FileStamp stampFrom(const struct stat &status)
{
#if defined(Q_OS_DARWIN)
    const timespec &modified = status.st_mtimespec;
#else
    const timespec &modified = status.st_mtim;
#endif
    return {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino),
            static_cast<qint64>(status.st_size),
            static_cast<qint64>(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec};
}

/// The file descriptor that a path like "/dev/stdin" or "/dev/fd/63" stands for; -1 for any other.
int descriptorOf(const QByteArray &path)
{
    if (path == "/dev/stdin")
        return STDIN_FILENO;
    for (const QByteArrayView folder : {"/dev/fd/", "/proc/self/fd/"}) {
        bool isNumber = false;
        const int number = path.startsWith(folder) ? path.mid(folder.size()).toInt(&isNumber) : -1;
        if (isNumber && number >= 0)
            return number;
    }
    return -1;
}

/// Opened without waiting for a writer. Sockets and pipes of somebody else cannot be opened by their name
/// again; they are taken over.
int openForReading(const QByteArray &path)
{
    const int opened = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (opened >= 0)
        return opened;
    const int error = errno;
    const int descriptor = descriptorOf(path);
    const int copy = descriptor < 0 ? -1 : ::fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    errno = copy < 0 ? error : errno;
    return copy;
}

QString systemWords(int error)
{
    return qt_error_string(error);
}

#endif

std::optional<FileStamp> stampOfPath(const QString &path)
{
    if (isResource(path))
        return FileStamp{0, 0, QFile(path).size(), 0};
#if defined(Q_OS_UNIX)
    struct stat status { };
    if (::stat(fileNameToBytes(path).constData(), &status) != 0)
        return {};
    return stampFrom(status);
#else
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return FileStamp{0, 0, info.size(), info.lastModified().toMSecsSinceEpoch()};
#endif
}

std::optional<FileStamp> stampOfOpen(const QFile &file, const QString &path)
{
    if (isResource(path))
        return stampOfPath(path);
#if defined(Q_OS_UNIX)
    struct stat status { };
    if (::fstat(file.handle(), &status) != 0)
        return {};
    return stampFrom(status);
#else
    Q_UNUSED(file)
    return stampOfPath(path);
#endif
}

} // namespace

#if defined(Q_OS_UNIX)

FileError WatchedFile::open(qint64 pipeBytes, const std::stop_token &stop)
{
    if (isResource(m_path))
        return openRegular();
    const QByteArray path = fileNameToBytes(m_path);
    struct stat status { };
    if (::stat(path.constData(), &status) != 0) {
        if (errno == EACCES)
            return failure(FileErrorKind::NoPermission, systemWords(errno));
        const QFileInfo info(m_path);
        return failure(FileErrorKind::NotFound, info.isSymbolicLink() ? info.symLinkTarget() : QString());
    }
    if (S_ISDIR(status.st_mode))
        return failure(FileErrorKind::IsFolder);
    const bool isPipe = S_ISFIFO(status.st_mode) || S_ISCHR(status.st_mode) || S_ISSOCK(status.st_mode);
    if (!S_ISREG(status.st_mode) && !(isPipe && pipeBytes > 0))
        return failure(FileErrorKind::ReadFailed, QStringLiteral("not a regular file"));
    const int descriptor = openForReading(path);
    if (descriptor < 0) {
        const bool denied = errno == EACCES || errno == EPERM;
        return failure(denied ? FileErrorKind::NoPermission : FileErrorKind::ReadFailed, systemWords(errno));
    }
    if (!m_file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failure(FileErrorKind::ReadFailed, m_file.errorString());
    }
    if (isPipe)
        return readPipe(pipeBytes, stop);
    m_stamp = stampOfOpen(m_file, m_path).value_or(FileStamp{});
    return {};
}

FileError WatchedFile::readPipe(qint64 most, const std::stop_token &stop)
{
    m_isPipe = true;
    QByteArray piece(pipePiece, Qt::Uninitialized);
    while (!stop.stop_requested()) {
        pollfd waiting{m_file.handle(), POLLIN, 0};
        const int ready = ::poll(&waiting, 1, waitMilliseconds);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const ssize_t got = ::read(m_file.handle(), piece.data(), static_cast<std::size_t>(piece.size()));
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (got < 0)
            return failure(FileErrorKind::ReadFailed, systemWords(errno));
        if (got == 0) {
            m_buffer.setBuffer(&m_data);
            m_buffer.open(QIODevice::ReadOnly);
            return {};
        }
        if (m_data.size() + got > most)
            return failure(FileErrorKind::TooLarge, QStringLiteral("pipe"), most);
        m_data.append(piece.constData(), got);
    }
    return failure(FileErrorKind::Cancelled);
}

#else

FileError WatchedFile::open(qint64, const std::stop_token &)
{
    const QFileInfo info(m_path);
    if (!isResource(m_path) && !info.exists())
        return failure(FileErrorKind::NotFound, info.isSymbolicLink() ? info.symLinkTarget() : QString());
    if (info.isDir())
        return failure(FileErrorKind::IsFolder);
    return openRegular();
}

#endif

FileError WatchedFile::openRegular()
{
    m_file.setFileName(m_path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const bool denied = m_file.error() == QFileDevice::PermissionsError;
        return failure(denied ? FileErrorKind::NoPermission : FileErrorKind::ReadFailed,
                       m_file.errorString());
    }
    m_stamp = stampOfOpen(m_file, m_path).value_or(FileStamp{});
    return {};
}

FileError WatchedFile::check() const
{
    if (m_isPipe)
        return {};
    const std::optional<FileStamp> there = stampOfPath(m_path);
    if (!there)
        return failure(FileErrorKind::Disappeared);
    if (*there != m_stamp || stampOfOpen(m_file, m_path) != m_stamp)
        return failure(FileErrorKind::Changed);
    return {};
}

} // namespace files

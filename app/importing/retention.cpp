// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/retention.h"

#include "importing/history.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace importing {

namespace {

void overwrite(QFile &file)
{
    const QByteArray zeros(qsizetype{1} << 16, '\0');
    qint64 left = file.size();
    while (left > 0) {
        const qint64 written = file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
        if (written <= 0)
            return;
        left -= written;
    }
#ifdef Q_OS_UNIX
    fdatasync(file.handle());
#endif
}

bool isOld(const RunSummary &run, const QDateTime &before)
{
    const auto took = static_cast<qint64>(run.seconds * 1000);
    return run.head.started.isValid() && run.head.started.addMSecs(took) < before;
}

} // namespace

bool removeForGood(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return true;
    if (file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        overwrite(file);
    return file.remove();
}

LogWiper::LogWiper(const QString &path) : m_log(path + QStringLiteral("-wal"))
{
#ifdef Q_OS_UNIX
    // Missing when nothing was written; elsewhere an open file could not be removed.
    static_cast<void>(m_log.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered));
#endif
}

LogWiper::~LogWiper()
{
#ifdef Q_OS_UNIX
    struct stat status { };
    if (m_log.isOpen() && fstat(m_log.handle(), &status) == 0 && status.st_nlink == 0)
        overwrite(m_log);
#endif
}

Removed removeRunsBefore(const QString &dir, const QDateTime &before)
{
    Removed removed;
    for (const RunSummary &run : listRuns(dir)) {
        const bool ended = run.state == RunState::Completed || run.state == RunState::Stopped
            || run.state == RunState::Interrupted;
        if (!ended || canResume(run) || !isOld(run, before))
            continue;
        ++(deleteRun(dir, run.head.runId) ? removed.runs : removed.failed);
    }
    return removed;
}

} // namespace importing

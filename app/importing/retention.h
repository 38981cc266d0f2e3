// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QString>

/// How long runs stay, and that nothing of them stays longer.
namespace importing {

/// Overwrites a file's bytes with zeros, on the disk when it returns, and removes it. What a disk with a
/// memory of its own or a file system with copies keeps beside that is out of reach. True when the file is
/// gone, also when it was not there.
bool removeForGood(const QString &path);

/// When the last connection to a journal closes, SQLite removes its write-ahead log and gives the space back
/// as it is, with the rows in it. To be made while the journal is open, and to go when it was closed: what
/// has no name any more by then is overwritten.
class LogWiper {
public:
    /// `path`: of the journal.
    explicit LogWiper(const QString &path);
    ~LogWiper();
    LogWiper(const LogWiper &) = delete;
    LogWiper &operator=(const LogWiper &) = delete;

private:
    QFile m_log;
};

/// How many runs were removed, and how many should have been but could not.
struct Removed {
    int runs = 0;
    int failed = 0;
};

/// Removes every run in `dir` whose last word is older than `before`, but not those that can still be resumed
/// or that are going on: their rows have no other place. Reads the journals; not for the window's thread.
Removed removeRunsBefore(const QString &dir, const QDateTime &before);

} // namespace importing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

/// How long runs stay, and that nothing of them stays longer.
namespace importing {

/// Overwrites a file's bytes with zeros, on the disk when it returns, and removes it. What a disk with a
/// memory of its own or a file system with copies keeps beside that is out of reach. True when the file is
/// gone, also when it was not there.
bool removeForGood(const QString &path);

/// How many runs were removed, and how many should have been but could not.
struct Removed {
    int runs = 0;
    int failed = 0;
};

/// Removes every run in `dir` whose last word is older than `before`, but not those that can still be resumed
/// or that are going on: their rows have no other place. Reads the journals; not for the window's thread.
Removed removeRunsBefore(const QString &dir, const QDateTime &before);

} // namespace importing

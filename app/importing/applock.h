// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/runsettings.h"

#include <QtCore/QLockFile>

#include <memory>
#include <vector>

namespace importing {

/// One sender for one app on this computer: the service counts calls for each SDKAppID, and two writes for
/// one From_Account at once collide (30008), so two runs for one app, in whatever windows or terminals of one
/// user, go one after the other. The lock ends with the process that holds it, however that ends.
class AppLock {
public:
    explicit AppLock(const Target &target);
    ~AppLock();

    /// Takes the lock when it is free. True as well where no lock file can be made at all: then nothing is
    /// known of others, and nobody is kept from working.
    bool tryLock();
    /// Gives the lock to whoever waits for it.
    void release();

private:
    std::vector<std::unique_ptr<QLockFile>> m_files;
};

/// Holds a run's journal for one process. `path` as Journal::path() gives it.
std::unique_ptr<QLockFile> lockJournal(const QString &path);
/// A process that lives is carrying out the run of this journal.
bool isJournalLocked(const QString &path);

} // namespace importing

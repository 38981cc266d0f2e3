// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <memory>

class QLockFile;

namespace importing {

/// A folder for the journal of a run that is to leave no trace: in memory where the system has a place for
/// that (the person's runtime folder, /dev/shm), else on the disk; for its owner only, under a name that
/// tells nothing. It goes with this object, and everything in it for good (retention.h); that of a program
/// that was killed goes when the next one is made, or by removeLeftTraces(). Any thread.
class TracelessFolder {
public:
    /// Makes it; see isValid().
    TracelessFolder();
    /// Overwrites what is in it; not for the window's thread after a large run.
    ~TracelessFolder();
    TracelessFolder(const TracelessFolder &) = delete;
    TracelessFolder &operator=(const TracelessFolder &) = delete;

    /// False when no such folder could be made anywhere.
    [[nodiscard]] bool isValid() const { return !m_path.isEmpty(); }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] bool makeIn(const QString &place);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< tells others that this one is in use
};

/// Removes such folders of this user whose program is no longer there.
void removeLeftTraces();

} // namespace importing

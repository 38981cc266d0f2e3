// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace connections {

/// The folder for the journals of runs: "runs" inside `dataDir` when that is given (`--data-dir`), else
/// inside the system's own place for an application's data. Settings are in settingsFolder()
/// (connectionstore.h).
[[nodiscard]] QString runsFolder(const QString &dataDir);

/// The folder for tables that are in no other file yet, beside the journals.
[[nodiscard]] QString autosaveFolder(const QString &dataDir);

/// Makes a folder that only its owner can look into; an existing one stays as it is. False when there is none
/// afterwards, or none in which files can be made.
[[nodiscard]] bool makeOwnFolder(const QString &folder);

} // namespace connections

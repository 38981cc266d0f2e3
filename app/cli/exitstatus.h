// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The commands that need no window.
namespace cli {

/// What a command tells the shell.
enum class ExitStatus : int {
    Done = 0, ///< every row imported; for other commands: done
    SomeNot = 1, ///< some rows were not imported, or a result could not be written
    Unusable = 2, ///< the command line or the file cannot be used; nothing was sent
    Refused = 3, ///< the service refused the connection: a Stop code, its certificate, no host
    Interrupted = 4, ///< by SIGINT or SIGTERM
};

} // namespace cli

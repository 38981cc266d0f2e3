// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace cli {

/// Whether the program was called for a command (inspect, import, help, --help, --version) and not for the
/// window. Before any application object is made.
[[nodiscard]] bool isCommand(int argc, char **argv);

/// Carries out the command of `arguments` (the program's name first, as QCoreApplication::arguments()) and
/// gives the exit status. Needs a QCoreApplication whose name and version are set, and runs its event loop.
/// Results go to stdout, everything else to stderr.
[[nodiscard]] int run(const QStringList &arguments);

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace connections {

/// Keeps what this process knows to its owner, for as long as it lives: files and folders that it makes are
/// readable by their owner only (umask 077), a crash leaves no core, and other processes of the same person
/// may neither attach to it nor read its memory or environment (Linux: PR_SET_DUMPABLE 0; a debugger that
/// starts the process still may). Called first in main(), before a thread is started. Where the system does
/// not offer one of these, the others hold.
void keepToOwner();

} // namespace connections

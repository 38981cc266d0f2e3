// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Tells Qt how the tables and choice boxes of this program, and what floats on a table, are heard by who
/// listens to the screen. Call it once there is a QApplication and before windows are shown; a second call
/// changes nothing.
void installAccess();

} // namespace ui

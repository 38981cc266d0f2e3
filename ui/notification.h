// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace ui {

/// Tells something through the desktop, for a person who looks at another window. Plain text. Nothing happens
/// where the desktop takes no notifications. Does not wait.
void notify(const QString &title, const QString &text);

} // namespace ui

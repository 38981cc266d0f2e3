// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace ui {

/// Tells a screen reader what has just become of a part of the window, without moving the focus: `part` is a
/// bar or a dialog, and takes the text as its description. Plain text.
void announce(QWidget &part, const QString &text);

} // namespace ui

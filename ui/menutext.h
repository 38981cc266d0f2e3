// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace ui {

/// A menu entry's words for a button: without its key, "&Import…" or "导入(&I)…" as "Import…" and "导入…".
[[nodiscard]] QString withoutKey(QString menuText);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

class QMenu;

namespace ui {

/// The choices of Run > Keep the history: for ever, or a number of days. `days`: the one that is ticked, 0
/// for ever. `chosen` is called when a person chooses.
void fillKeepMenu(QMenu &menu, int days, const std::function<void(int days)> &chosen);

/// Removes, on another thread, the runs in `folder` that ended longer than `days` ago and need nothing any
/// more (importing::removeRunsBefore). Nothing for 0 days.
void forgetOldRuns(const QString &folder, int days);

} // namespace ui

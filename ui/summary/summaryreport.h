// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/runfigures.h"

#include <QtCore/QString>
#include <QtGui/QImage>

namespace ui {

/// Saves a run's summary to be handed over: as PDF when `path` ends in .pdf, as one HTML file with its
/// pictures inside otherwise. It holds counts, codes and accounts, no other text of rows. The file is the old
/// or the new one, never half of either, and readable by its owner only. Returns the system's words for what
/// went wrong; empty when it was saved. GUI thread.
[[nodiscard]] QString saveSummary(const importing::RunFigures &figures, const QImage &paceChart,
                                  const QString &path);

} // namespace ui

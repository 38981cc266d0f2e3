// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QMimeData;

namespace ui {

/// The files of this computer that are dragged.
[[nodiscard]] QStringList droppedFiles(const QMimeData &data);

} // namespace ui

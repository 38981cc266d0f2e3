// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tablesave.h"

#include <QtCore/QStringList>

class QLineEdit;

namespace ui {

class EditHistory;

/// The different values of a column (of GroupName the single names), the most frequent first; not more than
/// valuesOffered, found in at most rowsLookedAt rows. Any thread.
inline constexpr qsizetype valuesOffered = 200;
inline constexpr std::size_t rowsLookedAt = 200'000;
[[nodiscard]] QStringList knownValues(const SaveSource &source, const friends::Column &column);

/// Offers values of the table while something is typed into an editor of AddSource or GroupName; the values
/// are found on another thread. What was typed stays as it was typed unless one of them is chosen.
void offerKnownValues(QLineEdit &editor, const friends::Column &column, EditHistory &history);

} // namespace ui

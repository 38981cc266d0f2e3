// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/block.h"
#include "friends/field.h"

#include <QtCore/QString>

namespace words {

/// What the head of a column says: the service's own name ("From_Account", "Tag_SNS_Custom_Level").
[[nodiscard]] QString fieldLabel(const friends::Column &column);
/// What the field is and what it takes, for a tooltip: one to three sentences.
[[nodiscard]] QString fieldHint(const friends::Column &column);

/// The name of column `index` (from 0) of a file, control characters made visible: "Column 3" in the language
/// of the program for one that has none.
[[nodiscard]] QString sourceColumnName(const friends::SourceColumn &column, qsizetype index);

} // namespace words

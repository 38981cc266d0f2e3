// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/field.h"

#include <QtCore/QString>

namespace words {

/// What the head of a column says: the service's own name ("From_Account", "Tag_SNS_Custom_Level").
[[nodiscard]] QString fieldLabel(const friends::Column &column);
/// What the field is and what it takes, for a tooltip: one to three sentences.
[[nodiscard]] QString fieldHint(const friends::Column &column);

} // namespace words

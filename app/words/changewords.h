// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtCore/QString>

namespace words {

/// What a change is called behind "Undo" and "Redo": "typing", "pasting 12 rows".
[[nodiscard]] QString changeName(friends::ChangeKind kind, qsizetype rows);

/// The same as an entry of a list: "Type", "Paste 12 rows".
[[nodiscard]] QString changeTitle(friends::ChangeKind kind, qsizetype rows);

/// What was typed into one cell, and where it was then.
struct Typed {
    quint32 row = 0;
    friends::Column column;
    QString text;
};
/// "Type “Bob” into Remark in row 4", for the same list.
[[nodiscard]] QString typedTitle(const Typed &typed);

} // namespace words

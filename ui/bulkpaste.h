// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gridedits.h"

namespace ui {

/// Where a large paste goes: values only, for another thread.
struct PastePlace {
    friends::Snapshot snapshot;
    PasteTarget target;
    std::vector<quint32> rows; ///< of the table, as they are shown, from the target's first one on
    /// What the columns of the clipboard are, as far as there are shown ones; none takes nothing.
    std::vector<std::optional<friends::Column>> columns;
    bool seeksHeadings = false; ///< the table is empty: a first row that names columns decides where they go
};

/// What a large paste comes to.
struct BulkPasted {
    friends::Rewritten rewritten;
    CellArea area; ///< what it covers
    int lostColumns = 0; ///< columns of the clipboard that found no column of the table
    bool hadHeader = false; ///< its first row named the columns
};

/// Whether a text is for pasteText(): more than is there at once.
[[nodiscard]] bool isLargePaste(QStringView text);
[[nodiscard]] PastePlace pastePlace(const ShownGrid &grid, const QItemSelection &selection);
/// What pasteCells() makes of more than one cell, on any thread: about 2 µs a row.
[[nodiscard]] BulkPasted pasteText(const PastePlace &place, QStringView text,
                                   const friends::Watch &watch = friends::Watch());

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gridedits.h"

#include <QtCore/QRect>

namespace ui {

/// More cells than this are not copied: their text would take a gigabyte of memory and more.
inline constexpr qint64 mostCellsCopied = 20'000'000;

/// What is copied: values only, for another thread.
struct CopySource {
    /// A column of the table, or its state or result in words.
    struct Shown {
        ColumnKind kind = ColumnKind::Cell;
        friends::Column column;
        int number = 0; ///< of the model
    };
    friends::Snapshot snapshot;
    std::vector<quint32> rows; ///< of the table, as they are shown
    std::vector<Shown> columns; ///< as they are shown
    int firstRow = 0; ///< as shown: where rows begin
    QList<QRect> selected; ///< rows as shown and columns of the model; empty: all of it
};
[[nodiscard]] CopySource copySource(const ShownGrid &grid, const QItemSelection &selection);

/// The selected cells as text for the clipboard; cells of the rectangle that are not selected are empty, rows
/// without a selected one are left out. Any thread: about 3 µs a row, each a step of `watch`.
[[nodiscard]] QString copyText(const CopySource &source, const friends::Watch &watch = friends::Watch());

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/record.h"

#include <QtCore/QString>

#include <optional>

namespace ui {

/// The rows that a chip shows. NotImported: failed and unknown together, what a run left to be done.
enum class RowFilter : quint8 { All, Ready, Problems, Waiting, Imported, Failed, Unknown, NotImported };
inline constexpr int rowFilterCount = 8;

[[nodiscard]] bool isIn(RowFilter filter, friends::State state);

/// Rows whose outcome has this cause and code.
struct OutcomeCode {
    friends::Cause cause = friends::Cause::None;
    int code = 0;

    bool operator==(const OutcomeCode &) const = default;
};

enum class SortBy : quint8 { Status, Cell, Result };

/// One column to sort by.
struct SortKey {
    SortBy by = SortBy::Cell;
    friends::Column column; ///< for SortBy::Cell; the default one otherwise
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

/// What a person chose to see.
struct OrderChoice {
    RowFilter filter = RowFilter::All;
    QString text; ///< that a cell of the row holds, case ignored; empty for every row
    std::optional<friends::Column> textColumn; ///< which cell; none for any
    bool isWholeCell = false; ///< the cell is exactly the text, in the same letters
    std::optional<OutcomeCode> code; ///< of the row's outcome; none for every row
    std::optional<QString> source; ///< the file that the row came from, empty for typed rows; none for all
    QList<SortKey> keys; ///< the first one counts most; none for the table's own order

    [[nodiscard]] bool showsAllRows() const
    {
        return filter == RowFilter::All && text.isEmpty() && !code && !source;
    }
    [[nodiscard]] bool isEverything() const { return showsAllRows() && keys.isEmpty(); }
    bool operator==(const OrderChoice &) const = default;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orderchoice.h"

#include <QtCore/QLocale>

#include <stop_token>
#include <vector>

namespace ui {

/// The rows that the choice shows, in its order; rows that compare equal stay in the table's order. Any
/// thread but the window's, several at once when there is much to do; an empty list when `stop` was asked for
/// meanwhile.
///
/// Cells are ordered as a spreadsheet does it: numbers by their value before texts, texts by the rules of
/// `locale`, times by the moment that they mean, empty cells last in both directions.
[[nodiscard]] std::vector<quint32> orderRows(const friends::Snapshot &snapshot, const OrderChoice &choice,
                                             const QLocale &locale = QLocale(),
                                             const std::stop_token &stop = {});

/// Whether a row of the snapshot is among those that the choice shows, asked for many rows one by one: what
/// the choice means for each source and each outcome is worked out once. One thread.
class RowFit {
public:
    /// Both outlive it.
    RowFit(const friends::Snapshot &snapshot, const OrderChoice &choice);
    ~RowFit();
    [[nodiscard]] bool fits(const friends::Record &record);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <functional>
#include <optional>

class QObject;

namespace ui {

/// New texts for many cells, which become one step to undo.
struct BulkRewrite {
    friends::ChangeKind kind = friends::ChangeKind::SettingField;
    std::vector<quint32> rows; ///< of the table, ascending
    QList<friends::Column> columns;
    friends::CellRewriter rewrite; ///< called from other threads
};

/// More rows than this are for bulkChange(), fewer for Table::prepareEdits(): it is there at once, and needs
/// no block of texts of its own for each change.
inline constexpr std::size_t rowsEditedAtOnce = 5'000;

/// Works out on another thread what the texts become, and gives the change to `then` on the window's; not at
/// all when `context` is destroyed meanwhile. Nothing is given when rows came or went meanwhile, as their
/// numbers mean other rows now. The table outlives the context.
void bulkChange(friends::Table &table, BulkRewrite work, QObject *context,
                std::function<void(std::optional<friends::Change>)> then);

} // namespace ui

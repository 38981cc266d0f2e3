// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtCore/QString>

/// What the window says about one row, put together from the sentences of words/. Plain text.
namespace ui {

/// For the status column: the state, or in one or two words what is wrong.
[[nodiscard]] QString statusWords(const friends::Table &table, quint32 row);
/// For the result column: what the last run said about the row; empty when it said nothing.
[[nodiscard]] QString resultWords(const friends::Table &table, quint32 row);
/// The same two of a snapshot's row, on any thread.
[[nodiscard]] QString statusWords(const friends::Snapshot &snapshot, const friends::Record &record);
[[nodiscard]] QString resultWords(const friends::Snapshot &snapshot, const friends::Record &record);
/// Everything that is wrong with one cell, a line each; empty when nothing is.
[[nodiscard]] QString cellWords(const std::vector<friends::Problem> &problems, const friends::Column &column);
/// Everything that is wrong with the row, a line each.
[[nodiscard]] QString problemWords(const std::vector<friends::Problem> &problems);
/// For the details: who, what happened, what it means, what to do next, and where the row came from.
[[nodiscard]] QString detailWords(const friends::Table &table, quint32 row);

} // namespace ui

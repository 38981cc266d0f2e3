// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"
#include "importing/preflight.h"

#include <QtCore/QStringList>

#include <span>

namespace cli {

/// What a person should know of rows before they are sent, as sentences for the terminal: times that were
/// warned about, and From_Accounts with more rows than a user may have friends. `rows`: those that will be
/// sent; several `files` have their names said.
[[nodiscard]] QStringList forewarnings(const friends::Table &table, std::span<const quint32> rows,
                                       const QList<importing::CrowdedAccount> &crowded, bool severalFiles);

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/run.h"

#include <QtCore/QStringList>

#include <initializer_list>
#include <utility>

/// Rows for a run without a file or a table: pairs of From_Account and To_Account.
inline importing::RunInput rowsOfRun(const QList<std::pair<QString, QString>> &pairs)
{
    friends::Layout layout;
    for (const friends::Field field :
         {friends::Field::FromAccount, friends::Field::ToAccount, friends::Field::AddSource})
        layout.columns.append({friends::columnName({field, {}}), friends::Column{field, {}}});
    auto block = std::make_shared<friends::Block>(layout, QString());
    importing::RunInput input;
    quint32 line = 1;
    for (const auto &[from, to] : pairs) {
        const std::string fromText = from.toStdString();
        const std::string toText = to.toStdString();
        const std::array<std::string_view, 3> cells{fromText, toText, "AddSource_Type_Android"};
        input.rows.push_back({0, block->append(++line, cells)});
    }
    input.blocks.push_back(block);
    return input;
}

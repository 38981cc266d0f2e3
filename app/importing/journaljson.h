// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/journal.h"

#include <QtCore/QJsonObject>

#include <memory>

/// How a run and the layout of its rows are written into a journal's texts. Version 1 of the format.
namespace importing {

[[nodiscard]] QString compact(const QJsonObject &object);
[[nodiscard]] QJsonObject headToJson(const RunHead &head);
[[nodiscard]] RunHead headFromJson(const QJsonObject &json);
/// Layout and source, without the rows.
[[nodiscard]] QJsonObject layoutToJson(const friends::Block &block);
/// An empty block of that layout and source.
[[nodiscard]] std::shared_ptr<friends::Block> blockFromJson(const QJsonObject &json);

} // namespace importing

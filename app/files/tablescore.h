// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/samplereader.h"

#include <optional>
#include <string_view>

/// How much a text looks like a table when it is read in one way or another. Not for other rooms.
namespace files {

/// The best way to read the text; what is given is not changed.
[[nodiscard]] Choice chooseDialect(std::string_view text, const std::optional<QByteArray> &delimiter,
                                   std::optional<char> quote, std::optional<Escape> escape,
                                   const QByteArray &commentPrefix);

} // namespace files

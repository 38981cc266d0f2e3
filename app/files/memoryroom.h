// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <optional>

namespace files {

/// Bytes that this process could still take without hurting the system: what the system has available, or the
/// limit of its control group where that is lower. None where it cannot be told. Any thread.
[[nodiscard]] std::optional<quint64> memoryRoom();

} // namespace files

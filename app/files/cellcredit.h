// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/celltypes.h"
#include "files/samplereader.h"

/// How much single cells say for a reading of a text. Not for other rooms.
namespace files {

/// How sure it is, from 0 to 1, that such a cell was one cell in the mind of who wrote it.
[[nodiscard]] double creditOf(const SampleCell &cell, CellType type);

/// Whether two cells beside each other were one thing before the delimiter split them (a time, an address,
/// two words). Columns that are set with several spaces were meant.
[[nodiscard]] bool isOneThing(const Choice &choice, const SampleCell &left, const SampleCell &right);

} // namespace files

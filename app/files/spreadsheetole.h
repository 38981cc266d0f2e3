// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/spreadsheeterror.h"

#include <QtCore/QIODevice>

namespace files {

/// What an OLE2 compound file (MS-CFB) is, by the names in its directory: a passworded workbook, an .xls, or
/// something else. Never None. Not for other rooms.
[[nodiscard]] SpreadsheetError kindOfOle(QIODevice &device);

} // namespace files

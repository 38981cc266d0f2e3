// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileimport.h"

#include <QtCore/QIODevice>

namespace files {

/// Reads the chosen sheet of a spreadsheet into `file`, whose path is set: what importFile() and
/// previewFile() do for such a file. `head`: its first bytes. Not for other rooms.
void importSpreadsheet(ImportedFile &file, QIODevice &device, QByteArrayView head,
                       const ImportOptions &options, std::optional<quint64> previewRows,
                       const std::stop_token &stop, const ImportProgress &progress);

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileimport.h"
#include "friends/table.h"

#include <QtCore/QString>

namespace cli {

/// A row that was not imported: anything but Imported.
[[nodiscard]] bool isNotImported(const friends::Table &table, quint32 row);

/// Writes every row: the file's line, its columns as read, Status ("Imported", "Failed", "Unknown", "Not
/// sent"), Code, Message and Attempts. CSV in UTF-8 with mark, so that spreadsheets open it; .xlsx where the
/// name says so. `table` holds the file's rows in their order. `guardFormulas`:
/// files::WriteOptions::guardFormulas, with the columns of accounts as identifiers.
/// `dryRun`: no run was meant to send the rows.
files::FileError writeReport(const QString &path, const files::ImportedFile &file,
                             const friends::Table &table, bool guardFormulas, bool dryRun = false);

/// Writes the rows that were not imported as they stood in the file: its columns, its header if it had one,
/// its encoding and separator where these can carry any text; .xlsx where the name says so.
files::FileError writeFailed(const QString &path, const files::ImportedFile &file,
                             const friends::Table &table, bool guardFormulas);

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/sourcefiles.h"

#include <QtCore/QString>

namespace cli {

/// A row that was not imported: anything but Imported.
[[nodiscard]] bool isNotImported(const friends::Table &table, quint32 row);

/// What is said of rows that could be sent and were not.
enum class NotSent : quint8 { CanBeResumed, NotKept, DryRun };

/// Writes every row: with several files the File that it is of, the file's Line, its columns as read, Status
/// ("Imported", "Failed", "Unknown", "Not sent", "Left out"), Code, Message and Attempts. CSV in UTF-8 with
/// mark, so that spreadsheets open it; .xlsx where the name says so. `table` has the files' rows.
/// `guardFormulas`: files::WriteOptions::guardFormulas, with the columns of accounts as identifiers.
/// Our own columns are called "Report Status" and so on where the file has a column of that name.
files::FileError writeReport(const QString &path, const SourceFiles &sources, const friends::Table &table,
                             bool guardFormulas, NotSent notSent = NotSent::CanBeResumed);

/// Writes the rows that were not imported as they stood in their file: its columns, its header if it had one,
/// its encoding and separator where these can carry any text; .xlsx where the name says so. Of several files:
/// in the shape of the first, with the columns that others add. Rows that were left out are not among them.
files::FileError writeFailed(const QString &path, const SourceFiles &sources, const friends::Table &table,
                             bool guardFormulas);

} // namespace cli

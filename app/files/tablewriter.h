// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/csvwriter.h"
#include "files/spreadsheetwriter.h"

#include <variant>

namespace files {

/// Whether a file of this name is written as a spreadsheet: its extension is .xlsx, in any case.
[[nodiscard]] bool isSpreadsheetName(const QString &path);

/// Writes rows as .xlsx where the file's name asks for it, else as CSV. The file is replaced as a whole by
/// finish(), or left as it was. In both kinds every cell is text: IDs keep all their digits.
class TableWriter {
public:
    /// `options` for CSV; `header`: the first row names the columns (a spreadsheet shows it as such).
    explicit TableWriter(const QString &path, const WriteOptions &options = {}, bool header = true);

    /// Cells as UTF-8. Does nothing after an error.
    void writeRow(std::span<const std::string_view> cells);
    void writeRow(const QList<QByteArray> &cells);

    /// Writes what is left and puts the file in its place. The error of the whole writing, or none.
    FileError finish();
    [[nodiscard]] const FileError &error() const;

private:
    std::variant<std::unique_ptr<CsvWriter>, std::unique_ptr<SpreadsheetWriter>> m_writer;
};

} // namespace files

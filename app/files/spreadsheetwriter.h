// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileproblem.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <span>
#include <string_view>

namespace files {

/// How a table is written as .xlsx.
struct SpreadsheetWriteOptions {
    QString sheetName = QStringLiteral("Sheet1"); ///< what Excel forbids in it is left out
    bool header = true; ///< the first row is bold and stays in place when the rest scrolls
};

/// Writes rows as an .xlsx of one sheet. Every cell is text, in a format for text, so that IDs keep all their
/// digits and leading zeros, there and when somebody edits them. SpreadsheetFile reads back the same cells;
/// bytes that are no UTF-8 become U+FFFD. Memory: one row; the rows wait in a temporary file beside the
/// target.
class SpreadsheetWriter {
public:
    /// To a file, which is replaced as a whole by finish(), or left as it was.
    explicit SpreadsheetWriter(const QString &path, SpreadsheetWriteOptions options = {});
    ~SpreadsheetWriter();
    SpreadsheetWriter(const SpreadsheetWriter &) = delete;
    SpreadsheetWriter &operator=(const SpreadsheetWriter &) = delete;

    /// Cells as UTF-8. Does nothing after an error. FileErrorKind::SheetFull when the format cannot hold it;
    /// `detail` says what, `limit` how much fits: "rows" 1,048,576, "columns" 16,384, "cell" 32,767 UTF-16
    /// units.
    void writeRow(std::span<const std::string_view> cells);
    void writeRow(const QList<QByteArray> &cells);

    /// Writes what is left, reads all of it back, and puts the file in its place. The error of the whole
    /// writing, or none.
    FileError finish();
    [[nodiscard]] const FileError &error() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace files

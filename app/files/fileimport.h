// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/columnmapping.h"
#include "files/dialectdetector.h"
#include "files/encoding.h"
#include "files/fileproblem.h"
#include "files/spreadsheet.h"
#include "friends/block.h"
#include "friends/table.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace files {

/// The most rows that a table takes, in the window and in the terminal: a view of more would be higher than
/// 2^31 pixels.
inline constexpr quint64 mostRowsOfTable = 70'000'000;

/// What a person decides about a file; what is left out is found out.
struct ImportOptions {
    std::optional<QByteArray> encoding; ///< one of knownEncodings()
    DialectHints dialect;
    QList<MapEntry> mapping; ///< overrides
    QList<std::pair<friends::Column, QByteArray>> defaults; ///< friends::Layout::defaults
    quint64 maxRows = mostRowsOfTable; ///< more rows: FileErrorKind::TooLarge
    quint64 maxColumns = 16'384; ///< a row of more cells: FileErrorKind::TooLarge with the detail "columns"
    /// What is read from a pipe at most; more: TooLarge with the detail "pipe". Previews refuse pipes.
    qint64 maxPipeBytes = qint64{512} * 1024 * 1024;
    /// Bytes of memory that the rows may take; none: memoryRoom(). A file whose rows will need more: TooLarge
    /// with the detail "memory", before it is read; the limit is what they would need.
    std::optional<quint64> memoryRoom;
    qsizetype maxProblems = 10'000; ///< listed; all are counted
    bool makeRecords = true; ///< false: cells only (inspect of a file that holds no friends)
    /// Of a spreadsheet: the sheet's name, or its number from 1; empty: the first that is not hidden. Of the
    /// options above, encoding and the dialect's delimiter, quote and escape mean nothing to a spreadsheet;
    /// skipLines are rows of the sheet.
    QString sheet;
};

/// What was read of a spreadsheet.
struct SheetChoice {
    SpreadsheetFormat format = SpreadsheetFormat::Xlsx;
    QList<SheetInfo> sheets; ///< in their order
    bool sheetsComplete = true; ///< false in previews of a large .ods, which may have further ones
    int sheet = -1; ///< the one that was read, from 0; -1: there is none as was asked for
    quint64 hiddenRows = 0; ///< hidden or filtered out, and read all the same
    quint32 hiddenColumns = 0;
    quint64 mergedRanges = 0;
    bool from1904 = false; ///< numbers that mean days count from 1904 in this workbook
};

/// Everything that was found in one file.
struct ImportedFile {
    FileError error; ///< when set, the rest is what was known until then, without rows
    QString path;
    qint64 size = 0; ///< bytes

    std::optional<SheetChoice> spreadsheet; ///< none for text
    /// Of a spreadsheet: UTF-8, and the default dialect but for header and skipLines. Lines are the row
    /// numbers that the sheet shows.
    Encoding encoding;
    Dialect dialect;
    QList<QByteArray> headerCells; ///< as read; empty without header
    quint64 headerLine = 0; ///< physical line of the header, 0 without
    QList<friends::SourceColumn> columns;
    QList<MapEntry> unusedOverrides; ///< options.mapping that named no column

    /// Data rows. With makeRecords those with nothing in any cell are left out, else they are among them.
    quint64 rows = 0;
    quint64 blankRows = 0; ///< rows with nothing in any cell
    quint64 firstBlankLine = 0; ///< on which the first of them stands
    bool complete = true; ///< false: a preview that did not read to the end
    QList<FileProblem> problems; ///< by line, BlankRows before all others; at most options.maxProblems
    quint64 problemCount = 0; ///< all of them

    std::shared_ptr<friends::Block>
        block; ///< all cells of all data rows as read; source() is the file's name
    std::vector<quint64> places; ///< of the rows in the block, when makeRecords is false
    std::vector<friends::Record> records; ///< by friends::makeRecord(), when makeRecords is true

    /// The row's place in the block, by number from 0.
    [[nodiscard]] quint64 place(quint64 row) const
    {
        return places.empty() ? records[static_cast<std::size_t>(row)].place
                              : places[static_cast<std::size_t>(row)];
    }
};

/// Called now and then with bytes read and the file's size, in the thread that reads.
using ImportProgress = std::function<void(qint64 done, qint64 total)>;

/// Reads the whole file in one pass (a second one when the encoding turns out different behind the sample).
/// Any thread; the file is only read. `path`: by fileNameFromBytes() where names may be no UTF-8; a pipe
/// ("/dev/stdin", a FIFO) is read to its end first. A file that changes meanwhile gives
/// FileErrorKind::Changed or Disappeared and no rows.
[[nodiscard]] ImportedFile importFile(const QString &path, const ImportOptions &options = {},
                                      std::stop_token stop = {}, const ImportProgress &progress = {});

/// The first rows only, from the head of the file (at most 1 MiB is read): milliseconds whatever the size.
/// ImportedFile::complete tells whether that was all. The encoding is guessed from the head.
[[nodiscard]] ImportedFile previewFile(const QString &path, const ImportOptions &options = {},
                                       quint64 maxRows = 200);

/// Another mapping or other defaults for a file that was read: the block's layout and the records are made
/// anew, the file is not read. Takes about 0.3 µs a row. Not while another thread reads the block.
void remap(ImportedFile &file, const QList<MapEntry> &mapping,
           const QList<std::pair<friends::Column, QByteArray>> &defaults);

/// The same with the columns as a person set them in the preview.
void setColumns(ImportedFile &file, const QList<friends::SourceColumn> &columns,
                const QList<std::pair<friends::Column, QByteArray>> &defaults);

/// Lists the rows with nothing in any cell as a problem of the file (FileProblemKind::BlankRows), if there
/// are any. Done already where they are left out; without makeRecords they are rows like all others until
/// somebody makes records.
void noteBlankRows(ImportedFile &file);

/// Physical lines of a file as text, decoded, with their line ends left out: what stands there. At most 64
/// KiB; nothing of a spreadsheet, which has no lines.
[[nodiscard]] QByteArray rawLines(const QString &path, const Encoding &encoding, quint64 firstLine,
                                  quint64 count = 1);

/// The binary or spreadsheet kind of a file by its first bytes (FileErrorKind::Binary, Spreadsheet), or None.
/// `path` is only put into the error.
[[nodiscard]] FileError binaryKind(QByteArrayView head, const QString &path);

} // namespace files

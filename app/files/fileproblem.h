// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/rules.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace files {

/// What the reader found and how it went on. The words are made in words/.
enum class FileProblemKind : quint8 {
    Undecodable, ///< bytes that the encoding does not have; U+FFFD stands for them (error). found: how many
                 ///< in the cell
    StrayQuote, ///< a quote in the middle of a cell, kept as text (warning)
    TextAfterQuote, ///< text between a closing quote and the next delimiter, kept as part of the cell
                    ///< (warning)
    UnterminatedQuote, ///< a quote that is never closed, kept as text; the row ends with its line (error)
    NulByte, ///< NUL characters, kept (warning). found: how many in the cell
    TooFewCells, ///< found cells, expected cells (warning)
    TooManyCells, ///< found cells, expected cells (warning)
    CutOff, ///< the file ends in the middle of this row: inside quotes, or without line end and with cells
            ///< missing (warning)
    MissingText, ///< a cell of a spreadsheet points to text that is not in the file; U+FFFD stands for it
                 ///< (error)
    NoCachedValue, ///< a formula whose result was never stored; taken as empty (warning)
    ErrorValue, ///< a cell of a spreadsheet shows an error ("#N/A"), kept as that text (warning)
    MisplacedCell, ///< a row or cell of a spreadsheet that stands out of its order (warning)
    EndMark, ///< Ctrl-Z (U+001A) at the end of the file, the end mark of old systems, was left out (warning)
    EndNuls, ///< NUL characters at the end of the file, as a write that was cut off leaves them, were left
             ///< out (warning). found: how many
    BlankRows, ///< rows of nothing but separators, as spreadsheets save empty rows with a format; no table
               ///< takes them (warning). line: of the first; found: how many
    RowTooLong, ///< a row longer than the reader takes was cut into rows (error). found: bytes
};

/// One repair. Raw facts only.
struct FileProblem {
    FileProblemKind kind = FileProblemKind::StrayQuote;
    friends::Severity severity = friends::Severity::Warning;
    quint64 line = 0; ///< physical line of the file, from 1, on which the cell (or the row) begins
    quint32 column = 0; ///< number of the cell, from 1; 0: the whole row
    quint64 row = 0; ///< number of the row among the data rows, from 1; 0: the header
    qint64 found = 0;
    qint64 expected = 0;

    bool operator==(const FileProblem &) const = default;
};

/// Warning or error, by kind.
[[nodiscard]] friends::Severity severityOf(FileProblemKind kind);

/// Why a file cannot be read or written at all.
enum class FileErrorKind : quint8 {
    None,
    NotFound,
    IsFolder,
    NoPermission,
    Empty, ///< no bytes, or nothing but a byte order mark, spaces and blank lines
    NoRows, ///< everything was skipped or a comment
    /// A spreadsheet that cannot be read. `detail` says why: "xls" or "xlsb" (older or binary formats),
    /// "encrypted" (passworded), "no sheets" (charts only), "no such sheet" (as was asked for), or "broken: "
    /// and what was found where. From binaryKind(): the kind of file, "xlsx", "xls" or "ods".
    Spreadsheet,
    Binary, ///< no text; `detail` says what it is when it is known ("PNG", "PDF", "ZIP", "ELF", ...), else
            ///< empty
    TooLarge, ///< more rows than may be imported, or cells in a row (`detail` is "columns"); `limit`: how
              ///< many. Or bytes: `detail` "line" (`limit`: of one row), "memory" (`limit`: that would be
              ///< needed) or "pipe" (`limit`: that are read from a pipe)
    Changed, ///< the file was changed, truncated or replaced while it was read
    Disappeared, ///< the file was removed while it was read
    ReadFailed, ///< `detail`: the system's words
    Cancelled,
    WriteFailed, ///< `detail`: the system's words
    NoSpace, ///< the disk is full
    SheetFull, ///< what is to be written does not fit into an .xlsx; `detail` says what there is too much of,
               ///< `limit` how much fits: "rows", "columns" or "cell" (UTF-16 units of one cell)
    NotEncodable, ///< the chosen encoding lacks a character of the rows; `limit`: number of the row, from 1
};

struct FileError {
    FileErrorKind kind = FileErrorKind::None;
    QString path;
    QString detail; ///< see the kinds; raw
    qint64 limit = 0;

    explicit operator bool() const { return kind != FileErrorKind::None; }
    bool operator==(const FileError &) const = default;
};

} // namespace files

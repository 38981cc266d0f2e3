// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/spreadsheeterror.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QIODevice>
#include <QtCore/QList>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>

namespace files {

enum class SpreadsheetFormat : quint8 {
    Xlsx, ///< .xlsx, .xlsm, .xltx: transitional or strict Office Open XML
    Ods, ///< .ods, .ots
};

/// One sheet of cells. Sheets of charts, dialogs and macros are not listed.
struct SheetInfo {
    QString name;
    bool hidden = false;

    bool operator==(const SheetInfo &) const = default;
};

/// What a cell held that a person should look at.
enum class SheetNoteKind : quint8 {
    MissingText, ///< the cell points to a shared string that is not in the file; given as U+FFFD
    NoCachedValue, ///< a formula whose value was never stored (written by a program, never calculated); empty
    ErrorValue, ///< the cell shows an error ("#N/A"); given as that text
    MisplacedCell, ///< a row or cell that stands before its predecessor, or a reference that cannot be read;
                   ///< put where it says, else behind its predecessor
};

/// One of them.
struct SheetNote {
    SheetNoteKind kind = SheetNoteKind::MissingText;
    quint64 row = 0; ///< as the sheet shows it, from 1
    quint32 column = 0; ///< from 1 (A); 0: the row

    bool operator==(const SheetNote &) const = default;
};

/// What came of reading a sheet.
struct SheetReading {
    SpreadsheetError error;
    bool complete = false; ///< false when the visitor stopped, or after an error
    quint64 rows = 0; ///< given to the visitor
    quint64 lastRow = 0; ///< number of the last of them, as the sheet shows it
    quint64 hiddenRows = 0; ///< of these: hidden or filtered out
    quint32 hiddenColumns = 0; ///< declared hidden; columns behind the last used one count too
    quint64 mergedRanges = 0; ///< known only when complete
    QList<SheetNote> notes; ///< in reading order, at most 10,000
    quint64 noteCount = 0; ///< all of them
};

/// Gets a row: its number as the sheet shows it, from 1, and its cells from column A on, up to the last one
/// that is not empty; gaps are empty cells. Valid UTF-8, valid until the visitor returns. False ends the
/// reading.
using RowVisitor = std::function<bool(quint64 rowNumber, std::span<const std::string_view> cells)>;

/// Now and then: unpacked bytes that were read and their number as declared by the file.
using SheetProgress = std::function<void(qint64 done, qint64 total)>;

/// A spreadsheet that is open for reading. Nothing of it is ever unpacked to disk and no reference out of it
/// is followed. Movable; one thread at a time.
///
/// Cells as text:
/// - text as it is; rich text joined, phonetic guides and annotations left out; paragraphs of one cell joined
///   by a line feed;
/// - numbers with the digits of the file: an exponent is written out (up to 64 characters), zeros behind the
///   point are cut, 17 digits that only stand for a shorter binary fraction (1.1000000000000001) become that
///   fraction; a cell shown with leading zeros (format "00000") has them;
/// - dates "2024-01-31", with a time "2024-01-31 09:05:00", times "09:05:00", durations "26:30:00", by the
/// cell's
///   number format, in the 1900 and the 1904 system; fractions of seconds only where the format shows them.
///   Serials that are no date stay numbers;
/// - TRUE and FALSE; errors as their text ("#N/A"); formulas as the value stored with them.
/// Cells covered by a merged one are empty. Rows without any text are not given.
class SpreadsheetFile {
public:
    /// Opens a file. Look at error() next.
    [[nodiscard]] static SpreadsheetFile open(const QString &path, const SpreadsheetLimits &limits = {});
    /// The same from a device that is open, random-access and kept by the caller as long as this object
    /// lives.
    [[nodiscard]] static SpreadsheetFile open(QIODevice &device, const SpreadsheetLimits &limits = {});

    SpreadsheetFile(SpreadsheetFile &&) noexcept;
    SpreadsheetFile &operator=(SpreadsheetFile &&) noexcept;
    ~SpreadsheetFile();

    /// Why the file cannot be read, or none.
    [[nodiscard]] const SpreadsheetError &error() const;
    [[nodiscard]] SpreadsheetFormat format() const;
    /// Whether the workbook counts days from 1904 (old Excel for Mac), not from 1900; never for .ods, which
    /// writes dates out.
    [[nodiscard]] bool from1904() const;

    /// The sheets in their order; empty after an error. Of an .ods larger than 4 MiB unpacked, those that its
    /// first 4 MiB and its view settings name: see sheetsComplete().
    [[nodiscard]] const QList<SheetInfo> &sheets() const;
    [[nodiscard]] bool sheetsComplete() const;
    /// Looks for the rest of the sheets of a large .ods, which takes a pass over the whole file.
    SpreadsheetError completeSheets(std::stop_token stop = {});

    /// The sheet to begin with: the first one that is not hidden, else the first.
    [[nodiscard]] int firstVisibleSheet() const;
    /// A sheet by what a person typed: its name, else its name in another case, else its number from 1.
    [[nodiscard]] std::optional<int> findSheet(const QString &nameOrNumber) const;

    /// Reads a sheet, by number from 0, row by row. Memory: one row and the shared strings. A visitor that
    /// stops after n rows makes a preview: little more than these rows is unpacked, and of the shared strings
    /// only those up to the last one needed. `stop` is looked at every 64 KiB.
    SheetReading readSheet(int index, const RowVisitor &visit, const std::stop_token &stop = {},
                           const SheetProgress &progress = {});

    struct Content;

private:
    explicit SpreadsheetFile(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

/// By the first bytes of a file (4 bytes suffice for yes): a zip or an OLE2 container, that is something that
/// SpreadsheetFile::open() can read, or name. Never true for text.
[[nodiscard]] bool looksLikeSpreadsheet(QByteArrayView head);

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/dialect.h"
#include "files/encoding.h"
#include "files/fileproblem.h"

#include <QtCore/QIODevice>

#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace files {

/// Bounds of what the reader takes.
struct ReaderLimits {
    std::size_t pieceBytes = 256 * 1024; ///< read at a time
    std::size_t rowBytes =
        16 * 1024 * 1024; ///< a longer row is cut; a longer quoted cell is an unterminated quote
    std::size_t rowCells =
        1'000'000; ///< a row that goes on after so many separators is cut too, for its memory
};

/// Reads rows from a device, one after the other: the only parser of the program, for preview, import and
/// inspect. Blank lines and comments are no rows. The header, when the dialect has one, is the first row that
/// next() gives.
///
/// The fast part looks at 64 bytes at a time (masks of quotes, delimiters and line ends; a prefix XOR tells
/// what is inside quotes) and reads well-formed rows; a row with anything unusual is read again by a careful
/// rule that repairs and says so. Well-formed rows come out cell by cell as Python's csv module gives them.
///
/// One thread at a time. Memory: two pieces, or the longest row.
class CsvReader {
public:
    /// `device`: open, at its begin; only read. It and nothing else is kept by reference.
    CsvReader(QIODevice &device, QByteArrayView encoding, Dialect dialect, ReaderLimits limits = {});
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    /// Lets another thread end the reading: next() is false soon after. The caller asks the token why.
    void setStop(std::stop_token stop) { m_stop = std::move(stop); }
    /// Goes to the next row. False at the end, and when the device fails (see readFailed()).
    bool next();

    /// The row's cells, UTF-8, unquoted, without what CsvWriter put before formulas. Valid until next().
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_cells; }
    /// Physical line on which the row begins, from 1.
    [[nodiscard]] quint64 line() const { return m_rowLine; }
    /// The row as it stands in the file, decoded, without its line end. Valid until next().
    [[nodiscard]] std::string_view raw() const { return m_raw; }
    /// Repairs of this row, by cell; mostly empty. FileProblem::row is left to the caller, and so is the
    /// number of cells.
    [[nodiscard]] const std::vector<FileProblem> &problems() const { return m_problems; }
    /// The row was ended by the end of the file, not by a line end.
    [[nodiscard]] bool endedByFile() const { return m_endedByFile; }
    [[nodiscard]] bool readFailed() const { return m_readFailed; }
    /// Bytes of the device that were read so far.
    [[nodiscard]] quint64 bytesRead() const { return m_bytesRead; }
    /// Some byte so far did not decode.
    [[nodiscard]] bool sawUndecodable() const { return m_sawUndecodable; }
    /// Physical line of a Ctrl-Z that stood at the end of the text and was left out; 0 when there was none.
    /// Known at the end.
    [[nodiscard]] quint64 endMarkLine() const;
    /// How many NUL characters stood at the end of the text and were left out, at the line that line() would
    /// be next. Known at the end.
    [[nodiscard]] quint64 endNuls() const { return m_endNuls; }
    /// The line on which the text ends. Known at the end.
    [[nodiscard]] quint64 lastLine() const;
    /// Which line endings were met so far, outside quotes.
    [[nodiscard]] LineEnding lineEnding() const;

    /// Counts rows and cells to the end without giving their text: the bare scan (checked UTF-8, indexed
    /// rows).
    struct Count {
        quint64 rows = 0;
        quint64 cells = 0;
    };
    /// `rowStarts`, when given, gets the offset in the decoded text of every row that was well-formed or
    /// repaired.
    Count countAll(std::vector<quint64> *rowStarts = nullptr);

private:
    struct Window;
    enum class Step : quint8 { Row, NoRow, NeedMore };

    bool fill();
    bool skipLine();
    bool atComment() const;
    [[nodiscard]] bool isTooLong() const;
    Step stepFast();
    Step stepCareful(bool cut = false);
    void emitFast(std::size_t firstMark, std::size_t lastMark, std::size_t end);
    [[nodiscard]] bool swallowedLines(std::size_t begin, std::size_t end) const;
    void finishRow(std::size_t begin, std::size_t end, std::size_t next, quint64 lines);
    void noteReplaced(std::size_t begin, std::size_t end);

    QIODevice &m_device;
    Decoder m_decoder;
    Dialect m_dialect;
    ReaderLimits m_limits;
    std::stop_token m_stop;

    std::vector<std::string_view> m_cells;
    std::vector<FileProblem> m_problems;
    std::string_view m_raw;
    quint64 m_rowLine = 0;
    bool m_endedByFile = false;
    bool m_readFailed = false;
    bool m_sawUndecodable = false;
    quint64 m_bytesRead = 0;
    bool m_hasEndMark = false;
    quint64 m_endNuls = 0;

    std::unique_ptr<Window> m_window;
};

/// How long a whole text is without the Ctrl-Z and NUL characters (one or several) at its very end.
[[nodiscard]] std::size_t withoutEndMark(std::string_view text);

/// All rows of a text that is already UTF-8 (the clipboard, a sample). At most `maxRows` rows.
[[nodiscard]] QList<QList<QByteArray>> readRows(QByteArrayView utf8, const Dialect &dialect,
                                                qsizetype maxRows = -1,
                                                std::vector<FileProblem> *problems = nullptr);

} // namespace files

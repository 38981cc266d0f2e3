// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/dialect.h"
#include "files/fileproblem.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The careful half of the reader. Not for other rooms.
namespace files {

/// How many line ends a text holds; CR LF is one.
[[nodiscard]] std::size_t lineEndsIn(std::string_view text);
/// Nothing but spaces and tabs.
[[nodiscard]] bool isBlank(std::string_view text);
/// Whether every whole line of a text, the first and at least one more, would be a row of so many cells.
[[nodiscard]] bool linesHaveCells(std::string_view text, const Dialect &dialect, std::size_t cells);
/// Appends the inside of a quoted cell with its doubled quotes made single; the view of what was appended.
std::string_view appendUndoubled(std::string_view inner, char quote, std::string &out);

/// Reads one row character by character, repairs it, and tells what was repaired.
class RowRepair {
public:
    struct Result {
        bool needMore = false;
        std::size_t end = 0; ///< of the row, without line end
        std::size_t next = 0;
        quint64 innerLines = 0; ///< line ends within the row
    };

    explicit RowRepair(Dialect dialect);

    /// `text` begins with the row. `final`: what lies behind the text does not belong to the row. `cut`:
    /// because the row is too long. `expected`: cells that a row should have, 0 when not known.
    Result read(std::string_view text, bool final, bool cut, std::size_t expected);

    [[nodiscard]] std::size_t cellCount() const { return m_cells.size(); }
    [[nodiscard]] std::string_view cell(std::size_t index) const;
    /// Their lines are counted from the row's begin, which is 0.
    [[nodiscard]] const std::vector<FileProblem> &problems() const { return m_problems; }

private:
    enum class Outcome : quint8 { Done, NeedMore, Unterminated };

    Outcome readRow();
    Outcome readCell(bool &more);
    Outcome readQuoted(std::size_t &at);
    bool readUnquoted(std::size_t &at, bool quotesAreStray);
    bool endCell(std::size_t at, bool &more);
    bool readEscape(std::size_t &at, bool &needMore);
    [[nodiscard]] std::size_t delimiterAt(std::size_t at) const;
    [[nodiscard]] bool lineEndAt(std::size_t at) const;
    [[nodiscard]] std::size_t skipSpaces(std::size_t at) const;
    [[nodiscard]] bool looksOpening(std::size_t quoteAt) const;
    void addProblem(FileProblemKind kind, qint64 found = 0);
    void readCutOff();

    Dialect m_dialect;
    std::string_view m_text;
    bool m_final = false;
    std::size_t m_at = 0; ///< begin of the cell
    std::size_t m_end = 0; ///< of the row
    std::vector<std::size_t> m_literal; ///< cells, from 0, whose first quote is text
    quint64 m_line = 0;
    std::size_t m_cellBegin = 0; ///< in m_out
    std::string m_out;
    std::vector<std::pair<std::size_t, std::size_t>> m_cells;
    std::vector<FileProblem> m_problems;
};

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/spreadsheet.h"

#include <string>
#include <vector>

/// How a row is put together and given away. Not for other rooms.
namespace files {

/// Gathers the cells of one row after the other and gives them to a visitor, within the limits. When
/// something ends the reading, put() and give() return false and SheetReading::error tells why (none: the
/// visitor's wish).
class SpreadsheetRow {
public:
    /// All but `part` outlive this object.
    SpreadsheetRow(const RowVisitor &visit, const SpreadsheetLimits &limits, QString part,
                   SheetReading &reading, const std::stop_token &stop);

    void clear();

    /// Writes text of the cell that comes next.
    [[nodiscard]] bool write(std::string_view text);
    /// What was written, for changes from begin() on.
    [[nodiscard]] std::string &buffer() { return m_buffer; }
    [[nodiscard]] std::size_t begin() const { return m_begin; }
    [[nodiscard]] std::string_view written() const { return std::string_view(m_buffer).substr(m_begin); }

    /// What was written since the last put() is the text of columns `column` (from 1) to column + repeat - 1.
    [[nodiscard]] bool put(quint32 column, quint64 repeat = 1);
    /// The same for text that lives as long as the row; what was written is thrown away.
    [[nodiscard]] bool putStable(quint32 column, std::string_view text);

    /// Gives the row under the numbers `row` to row + repeat - 1, unless it is empty.
    [[nodiscard]] bool give(quint64 row, quint64 repeat, bool hidden);
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }

    void note(SheetNoteKind kind, quint64 row, quint32 column);
    /// Ends the reading with an error; false.
    bool fail(SpreadsheetErrorKind kind, const QString &raw, qint64 limit);

private:
    struct Cell {
        const char *stable = nullptr; ///< or null: at `offset` of the buffer
        std::size_t offset = 0;
        std::size_t size = 0;
    };
    bool place(quint32 column, quint64 repeat, Cell cell);

    const RowVisitor &m_visit;
    const SpreadsheetLimits &m_limits;
    QString m_part;
    SheetReading &m_reading;
    const std::stop_token &m_stop;
    std::string m_buffer;
    std::size_t m_begin = 0;
    std::vector<Cell> m_cells; ///< up to the last one that is not empty
    std::vector<std::string_view> m_views;
    qint64 m_rowBytes = 0;
    qint64 m_textBytes = 0;
};

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace ui {

/// Cells of a table as areas, each with its own rows and columns, for changing them row by row. Areas may
/// overlap; the last one counts.
class CellAreas {
public:
    /// Rows of the table in any order; which of the columns, by whatever number both sides agree on.
    void add(std::span<const quint32> rows, std::vector<bool> columns);
    /// Once, behind the last add(): 80 ms for a million rows in no order, so not on the window's thread.
    void sort();
    /// Of all areas together.
    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    /// All rows, ascending, each once.
    [[nodiscard]] std::vector<quint32> rows() const;
    /// The area that a cell is in, by the order of add(), or -1. Any number of threads.
    [[nodiscard]] int areaOf(quint32 row, std::size_t column) const;

private:
    std::vector<std::vector<bool>> m_columns; ///< by area
    std::vector<std::pair<quint32, quint32>> m_rows; ///< row and area
};

} // namespace ui

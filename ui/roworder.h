// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <optional>
#include <utility>
#include <vector>

namespace ui {

/// Which rows of the table are shown, and in which order: nothing at all for "all, as they are", else 4 bytes
/// for each row that is shown. Follows rows as others come and go; never changes by itself which rows are in
/// it.
class RowOrder {
public:
    /// All rows of a table, as they are.
    void showAll(quint32 tableRows);
    /// These rows of the table. `ascending`: in the table's own order.
    void show(std::vector<quint32> rows, bool ascending);

    [[nodiscard]] bool isIdentity() const { return m_identity; }
    [[nodiscard]] bool isAscending() const { return m_ascending; }
    [[nodiscard]] quint32 count() const;
    [[nodiscard]] quint32 tableRow(quint32 shown) const { return m_identity ? shown : m_rows[shown]; }
    /// Where a row of the table is shown, or none. Constant time, or O(log n) with a filter; with an order,
    /// the first question after a change takes O(n).
    [[nodiscard]] std::optional<quint32> shownRow(quint32 tableRow) const;
    /// Where the rows first..last of the table are shown, as far as they stand together: first place and
    /// number. With an order of its own: everything.
    [[nodiscard]] std::pair<quint32, quint32> shownRange(quint32 first, quint32 last) const;

    /// Rows that come into the table are shown too, below the row that stands above them in the table, so
    /// that what is typed stays where it is typed; last when that row is not shown in an order of its own, or
    /// when `atEnd` of the table. placeFor() tells where, before they are inserted.
    [[nodiscard]] quint32 placeFor(quint32 first, bool atEnd) const;
    void insert(quint32 first, quint32 number, bool atEnd);
    /// Rows that left the table. In an order of its own their places are scattered.
    void remove(quint32 first, quint32 number);

private:
    bool m_identity = true;
    bool m_ascending = true;
    quint32 m_count = 0; ///< of an identity
    std::vector<quint32> m_rows;
    mutable std::vector<quint32> m_places; ///< by table row, made when it is asked for
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtCore/QString>

#include <memory>
#include <optional>
#include <stop_token>
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

    /// Rows that come into the table are shown too: beside their neighbours, or last with an order of its
    /// own. placeFor() tells where, before they are inserted.
    ///
    [[nodiscard]] quint32 placeFor(quint32 first) const;
    void insert(quint32 first, quint32 number);
    /// Rows that left the table. In an order of its own their places are scattered.
    void remove(quint32 first, quint32 number);

private:
    bool m_identity = true;
    bool m_ascending = true;
    quint32 m_count = 0; ///< of an identity
    std::vector<quint32> m_rows;
    mutable std::vector<quint32> m_places; ///< by table row, made when it is asked for
};

/// The rows that a chip shows.
enum class RowFilter : quint8 { All, Ready, Problems, Waiting, Imported, Failed, Unknown };
inline constexpr int rowFilterCount = 7;

[[nodiscard]] bool isIn(RowFilter filter, friends::State state);

enum class SortBy : quint8 { Nothing, Status, Cell, Result };

/// What a person chose to see.
struct OrderChoice {
    RowFilter filter = RowFilter::All;
    QString text; ///< that a cell of the row holds, case ignored; empty for every row
    SortBy sort = SortBy::Nothing;
    friends::Column column; ///< for SortBy::Cell
    Qt::SortOrder direction = Qt::AscendingOrder;

    [[nodiscard]] bool isEverything() const
    {
        return filter == RowFilter::All && text.isEmpty() && sort == SortBy::Nothing;
    }
    bool operator==(const OrderChoice &) const = default;
};

/// A copy of what ordering needs, for another thread: 16 bytes a row.
struct OrderSource {
    std::vector<friends::Record> records;
    std::vector<std::shared_ptr<const friends::Block>> blocks;
    QList<friends::Column> columns;
};

/// The rows that the choice shows, in its order; rows that compare equal stay in the table's order. Any
/// thread; an empty list when `stop` was asked for meanwhile.
[[nodiscard]] std::vector<quint32> orderRows(const OrderSource &source, const OrderChoice &choice,
                                             const std::stop_token &stop = {});

/// Finds a text in UTF-8 text, case ignored. Scripts without case and ASCII are compared byte by byte.
class TextMatcher {
public:
    explicit TextMatcher(const QString &text);
    [[nodiscard]] bool matches(std::string_view cell) const;
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

private:
    enum class Way : quint8 { Bytes, AsciiWithoutCase, Unicode };
    QString m_text;
    QByteArray m_bytes; ///< lower case for AsciiWithoutCase
    Way m_way = Way::Unicode;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"
#include "ui/orderchoice.h"
#include "ui/roworder.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace ui {

/// What a column of the window's table shows.
enum class ColumnKind : quint8 { Status, Cell, Result };

/// The window's table: the rows of friends::Table that are to be seen, in the order in which they are to be
/// seen. Columns: status, the table's own columns, result. Looks only; changes are made through EditHistory.
///
/// Roles: Display (status and result in words; cells on one line, long ones cut), Edit (a cell's whole text),
/// ToolTip and StatusTip (what is wrong with the cell, or with the row), AccessibleText ("Remark, Bob,
/// ready"; a header that is sorted by says so).
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `table` outlives the model.
    explicit TableModel(friends::Table &table, QObject *parent = nullptr);
    ~TableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Sorts by a column; -1 for the table's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] friends::Table &table() const { return m_table; }
    [[nodiscard]] ColumnKind kindOf(int column) const;
    /// The table's column that is shown there; not for status and result.
    [[nodiscard]] const friends::Column &columnAt(int column) const;
    /// The first and the last of the columns that hold cells.
    [[nodiscard]] int firstCell() const { return 1; }
    [[nodiscard]] int lastCell() const { return columnCount() - 2; }

    [[nodiscard]] quint32 tableRow(int row) const { return m_order.tableRow(static_cast<quint32>(row)); }
    [[nodiscard]] quint32 tableRow(const QModelIndex &index) const { return tableRow(index.row()); }
    /// Where a row of the table is shown; -1 when it is not.
    [[nodiscard]] int shownRow(quint32 tableRow) const;
    /// The worst thing wrong with a cell, or none. The row's own troubles count for the status column.
    [[nodiscard]] std::optional<friends::Severity> severity(const QModelIndex &index) const;

    [[nodiscard]] const OrderChoice &choice() const { return m_choice; }
    /// Shows other rows. Small tables at once; for large ones the rows are found on another thread while the
    /// old ones stay. Until the next choice the rows shown stay the same, whatever becomes of them.
    void setFilter(RowFilter filter);
    void setFilterText(const QString &text);
    /// The column in which setFilterText() looks; none for any.
    void setFilterColumn(const std::optional<friends::Column> &column);
    /// Whether a cell has to be exactly the text of setFilterText().
    void setFilterWholeCell(bool whole);
    /// Only rows whose outcome has this code; none for all.
    void setFilterCode(const std::optional<OutcomeCode> &code);
    /// Only rows from this file, with the name that Table::sourceCounts() tells; none for all.
    void setFilterSource(const std::optional<QString> &source);
    /// All of a choice at once.
    void setChoice(OrderChoice choice);
    /// Sorts by several columns, the first one counts most; empty for the table's own order.
    void setSortKeys(const QList<SortKey> &keys);
    /// Makes a column one more to sort by; if it is one already: descending, and then not any more.
    void addSortColumn(int column);
    /// Which of the sort keys a column is, from 0, or -1.
    [[nodiscard]] int sortPlace(int column) const;
    /// Finds the rows of the present choice again.
    void refresh();
    /// Whether rows changed so that the choice would show others, or in another order.
    [[nodiscard]] bool isStale() const { return m_stale; }
    /// The rows shown, in their order, for other threads: nothing when all are shown as they are.
    [[nodiscard]] const RowOrder &order() const { return m_order; }
    /// Whether rows are being found on another thread.
    [[nodiscard]] bool isOrdering() const { return m_stop.has_value(); }

Q_SIGNALS:
    /// The rows of the choice are now shown.
    void orderChanged();
    /// isStale() is another.
    void staleChanged();
    /// isOrdering() is another.
    void orderingChanged();

private:
    [[nodiscard]] std::optional<SortKey> sortKeyOf(int column) const;
    void stopOrdering();
    void takeOrder(std::vector<quint32> rows, quint64 structure, quint64 version);
    void orderElsewhere();
    void showOrder(std::vector<quint32> rows, bool everything);
    void setStale(bool stale);
    [[nodiscard]] bool changesChoice(quint32 first, quint32 last, bool texts) const;
    [[nodiscard]] std::pair<quint32, quint32> shownRange(quint32 first, quint32 last) const;
    [[nodiscard]] bool isAtEnd(quint32 first) const { return first == m_tableRows; }
    void connectTable();
    void beginInsert(quint32 first, quint32 count);
    void endInsert(quint32 first, quint32 count);
    void beginRemove(quint32 first, quint32 count);
    void endRemove(quint32 first, quint32 count);
    void changed(quint32 first, quint32 last);
    void tableReset();
    [[nodiscard]] const std::vector<friends::Problem> &problems(quint32 row) const;
    [[nodiscard]] QString display(quint32 row, int column) const;
    [[nodiscard]] QString toolTip(quint32 row, int column) const;
    [[nodiscard]] QString spoken(quint32 row, int column) const;
    [[nodiscard]] QString spokenHeader(int column) const;

    friends::Table &m_table;
    RowOrder m_order;
    OrderChoice m_choice;
    quint32 m_tableRows = 0; ///< before the insertion that is under way
    quint64 m_version = 0; ///< of the table's texts, when they were last seen
    bool m_stale = false;
    std::optional<std::stop_source> m_stop;
    enum class Removing : quint8 { Nothing, Rows, All } m_removing = Removing::Nothing;
    mutable std::optional<quint32> m_problemsRow; ///< whose problems are kept: a row is painted cell by cell
    mutable std::vector<friends::Problem> m_problems;
    QThreadPool m_pool; ///< one thread: the newest question waits at most until the one before has stopped
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QAccessibleWidget>

#include <deque>

class QItemSelection;
class QTableView;

namespace ui {

class CellAccess;

/// A table as it is heard. Its children are counted as Qt's own table counts them: row by row, the head of
/// the columns and that of the rows included, so that what QTableView tells of its cursor fits. Unlike Qt's,
/// it gives each cell a text, has the menu of its rows as an action, and keeps a bounded number of cells:
/// those that were asked for last. What is selected is listed up to the same bound, and counted without one.
class TableAccess final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit TableAccess(QTableView &view);
    ~TableAccess() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedColumnCount() const override;
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int column) const override;
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    struct Place {
        int row = 0; ///< -1: the head of the columns
        int column = 0; ///< -1: the head of the rows
        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.row, place.column);
        }
    };
    [[nodiscard]] QTableView &view() const;
    [[nodiscard]] QItemSelection selection() const;
    [[nodiscard]] CellAccess *at(Place place) const;
    bool select(int row, int column, bool on);
    void forgetAll();
    /// Rows came or went: cells that were asked for go along with theirs.
    void moveRows(int first, int last, bool inserted);

    mutable QHash<Place, QAccessible::Id> m_cells;
    mutable std::deque<Place> m_asked; ///< places of m_cells, the one that was made first at the front
};

} // namespace ui

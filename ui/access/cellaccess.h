// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/readonlytext.h"

#include <QtCore/QModelIndex>
#include <QtCore/QPointer>
#include <QtWidgets/QTableView>

namespace ui {

/// A cell of a table, or one of its heads, as it is heard. What an outside reader gets: as its name what the
/// model says for readers (Qt::AccessibleTextRole: "Remark, Bob, Ready"), as its text and its value the bare
/// text of the cell ("Bob"), as its description what is wrong with it. Press begins to edit a cell that can
/// be edited, and is a double-click on one that cannot.
class CellAccess final : public QAccessibleInterface,
                         public QAccessibleTableCellInterface,
                         public QAccessibleActionInterface,
                         public ReadOnlyText {
public:
    /// Row -1 is the head of the columns, column -1 that of the rows.
    CellAccess(QTableView &view, int row, int column);

    void moveToRow(int row) { m_row = row; }
    /// The menu of a table as at this point of its viewport; it opens later.
    static void askForMenu(QTableView &view, const QPoint &where);

    using ReadOnlyText::text;
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override;
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    [[nodiscard]] QString wholeText() const override;

private:
    [[nodiscard]] bool isHead() const { return m_row < 0 || m_column < 0; }
    [[nodiscard]] QModelIndex index() const;
    [[nodiscard]] QVariant data(int role) const;

    QPointer<QTableView> m_view;
    int m_row;
    int m_column;
};

} // namespace ui

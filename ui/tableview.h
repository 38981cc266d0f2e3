// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/celldelegate.h"
#include "ui/gridedits.h"

#include <QtWidgets/QTableView>

class QMenu;

namespace ui {

class EditHistory;

/// The main table with the habits of a spreadsheet: Enter goes down, Tab right and adds a row at the end,
/// typing replaces, F2 edits, Delete clears, Ctrl+D fills down, copy, cut and paste as text that spreadsheets
/// understand.
class TableView : public QTableView {
    Q_OBJECT

public:
    using QTableView::edit;

    /// Both outlive the view.
    TableView(TableModel &model, EditHistory &history, QWidget *parent = nullptr);

    /// As many rows as a table view can hold: its rows times their height have to fit 31 bits.
    [[nodiscard]] static qint64 mostRows();

    void copy();
    void cut();
    void paste();
    void clearSelected();
    void fillSelectedDown();
    void deleteSelectedRows();
    void unlockSelectedRows();
    void unlockCurrentRow();
    /// Adds a row behind the current one's table row, or at the end, and begins at its first cell.
    void addRow();
    /// The rows of the table that are selected, ascending.
    [[nodiscard]] std::vector<quint32> selectedTableRows() const;
    /// The row of the table under the cursor, or none.
    [[nodiscard]] std::optional<quint32> currentTableRow() const;
    /// Puts the cursor on a row of the table, if it is shown.
    bool goToTableRow(quint32 row);
    /// Puts the cursor on the next cell that holds the text, forward or backward, around the end. False:
    /// there is none.
    bool find(const QString &text, bool backward);

Q_SIGNALS:
    /// What is selected or under the cursor is another.
    void selectionMoved();
    /// Something that a person should know and need not answer; plain text.
    void told(const QString &sentence);
    /// The menu of a selection is about to be shown; others add to it.
    void contextMenuWanted(const QPoint &globalPosition);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setUpLook();
    void setColumnWidths();
    void leave(Leave where);
    void goTo(int row, int column);
    void goRight();
    void goLeft();
    [[nodiscard]] QItemSelection selected() const;
    /// Whether something is selected, and not too much of it; tells when it is too much.
    [[nodiscard]] bool canTakeSelected();

    TableModel &m_model;
    EditHistory &m_history;
    std::optional<quint32> m_keptRow; ///< the cursor's row of the table, across a reset of the model
    int m_keptColumn = 0;
};

} // namespace ui

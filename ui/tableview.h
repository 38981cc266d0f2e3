// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/celldelegate.h"
#include "ui/gridedits.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QTableView>

class QMenu;

namespace ui {

class EditHistory;
class StickyHeader;

/// The main table with the habits of a spreadsheet: Enter goes down (behind a row that was typed with Tab, to
/// where that was begun), Tab right and adds a row at the end, typing replaces, arrows leave a cell that is
/// typed into, F2 edits, Ctrl+Enter puts what is typed into all selected cells, Delete clears, Ctrl+D fills
/// down, Ctrl with an arrow jumps to the edge of what is filled, Shift+Space and Ctrl+Space select rows and
/// columns, copy, cut and paste as text that spreadsheets understand. Columns can be moved, hidden and kept
/// in sight; what a person does with cells goes by the columns as they are shown, and leaves hidden ones
/// alone.
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
    /// Puts a copy of each selected row behind the last of them.
    void duplicateSelectedRows();
    /// Opens the window of the current cell's field, if it has one and can be edited.
    void editInWindow();
    void unlockSelectedRows();
    void unlockCurrentRow();
    /// Adds a row behind the current one's table row, or at the end, and begins at its first cell.
    void addRow();
    [[nodiscard]] StickyHeader &columnHeader() const { return *m_header; }
    /// How wide a column is before a person changes it.
    [[nodiscard]] int usualWidth(int column) const;
    /// The columns that are not hidden, from left to right; and of these, those that hold cells.
    [[nodiscard]] std::vector<int> shownColumns() const;
    [[nodiscard]] std::vector<int> shownCells() const;
    /// The rows of the table that are selected, ascending.
    [[nodiscard]] std::vector<quint32> selectedTableRows() const;
    /// The row of the table under the cursor, or none.
    [[nodiscard]] std::optional<quint32> currentTableRow() const;
    /// Puts the cursor on a row of the table, if it is shown.
    bool goToTableRow(quint32 row);
    /// Puts the cursor on the next cell that holds the text, forward or backward, around the end. False:
    /// there is none.
    bool find(const QString &text, bool backward);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// What is selected or under the cursor is another.
    void selectionMoved();
    /// Something that a person should know and need not answer; plain text.
    void told(const QString &sentence);
    /// The menu of a selection is about to be shown; others add to it.
    void contextMenuWanted(const QPoint &globalPosition);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    bool focusNextPrevChild(bool next) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tellSelection(QAccessible::Event kind, const QItemSelection &cells);
    [[nodiscard]] bool isLocked(const QModelIndex &index) const;
    void tellWhyNotEdited(const QModelIndex &index);
    void openCellDialog(const QString &text);
    void sayNothingIsShown();
    void paintStuckCell(QPainter &painter, int row, int column, const QRect &where);
    void setUpLook();
    void setColumnWidths();
    void leave(Leave where);
    [[nodiscard]] QModelIndex edgeFrom(const QModelIndex &index, CursorAction way) const;
    void selectWhole(Qt::Orientation orientation);
    void setSelectedTo(const QString &text);
    void goTo(int row, int column);
    void goRight();
    void goLeft();
    void goToFirstCell(int row);
    [[nodiscard]] QItemSelection selected() const;
    /// Whether something is selected, and not too much of it; tells when it is too much.
    [[nodiscard]] bool canCopy();
    void copyThen(const std::function<void()> &then);
    void pasteElsewhere(const QString &text);
    void tellPasted(int rows, int lostColumns, bool hadHeader);
    [[nodiscard]] ShownGrid shownGrid() const;
    /// Selects cells; columns count shownColumns().
    void selectShown(const CellArea &area);

    TableModel &m_model;
    EditHistory &m_history;
    StickyHeader *m_header = nullptr;
    std::optional<quint32> m_keptRow; ///< the cursor's row of the table, across a reset of the model
    int m_keptColumn = 0;
    std::optional<int> m_typedFrom; ///< the column in which Tab was pressed first, until the cursor is moved
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/field.h"

#include <QtWidgets/QStyledItemDelegate>

class QKeyEvent;
class QLabel;
class QLineEdit;

namespace ui {

class EditHistory;
class TableModel;

/// Where the cursor goes when an editor is closed.
/// Next and Previous: the cells one after the other, from row to row.
enum class Leave : quint8 { Stay, Down, Up, Next, Previous, Right, Left };

/// Whether an editor was opened by typing: then arrows leave it, as in a spreadsheet, until F2 is pressed.
void setOpenedByTyping(QLineEdit &editor, bool typing);

/// Paints the cells of the main table and edits them in place, with the number of bytes that are left beside
/// the editor.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Both outlive the delegate. `parent` is the view.
    CellDelegate(TableModel &model, EditHistory &history, QWidget *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

    /// The tool tip of a text that is cut off begins with all of it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /// The editor was closed with a key that says where to go.
    void left(ui::Leave where);
    /// All selected cells are to get this text; the editor is closed.
    void textForAll(const QString &text);
    /// The cell is to be edited in a window of its own, beginning with this text.
    void dialogWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool takeKey(QLineEdit &editor, const QKeyEvent &key);
    void showRoomLeft(QLineEdit *editor, const friends::Column &column) const;

    TableModel &m_model;
    EditHistory &m_history;
    QLabel *m_meter = nullptr; ///< child of the viewport, shown while a cell with a limit is edited
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>

class QListWidget;

namespace ui {

class EditHistory;

/// What was done last, newest first, as a menu: an entry undoes everything down to itself, itself included.
class UndoMenu : public QMenu {
    Q_OBJECT

public:
    /// Outlives the menu.
    explicit UndoMenu(EditHistory &history, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The last entry: all steps, also those that were undone.
    void wholeListWanted();

private:
    void fill();

    EditHistory &m_history;
};

/// Every step that is remembered, the oldest first, with the one where the table stands now. Choosing a step
/// undoes or redoes up to it. Follows the history while it is open.
class UndoListDialog : public QDialog {
    Q_OBJECT

public:
    /// Outlives the dialog.
    explicit UndoListDialog(EditHistory &history, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    EditHistory &m_history;
    QListWidget *m_list = nullptr;
};

} // namespace ui

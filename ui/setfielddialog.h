// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class EditHistory;

/// Sets one field of many rows to one text, after showing what becomes of some of them. One step to undo.
class SetFieldDialog : public QDialog {
    Q_OBJECT

public:
    /// `rows` of the table, ascending; `column`: the one that is offered first.
    SetFieldDialog(EditHistory &history, std::vector<quint32> rows, const friends::Column &column,
                   QWidget *parent = nullptr);

private:
    void showPreview();
    void carryOut();
    void carryOutElsewhere();
    [[nodiscard]] bool isWanted(quint32 row) const;
    [[nodiscard]] const friends::Column &column() const;

    EditHistory &m_history;
    std::vector<quint32> m_rows;
    QList<friends::Column> m_columns;
    QComboBox *m_column = nullptr;
    QLineEdit *m_text = nullptr;
    QLabel *m_meter = nullptr;
    QCheckBox *m_onlyEmpty = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_set = nullptr;
};

} // namespace ui

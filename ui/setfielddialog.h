// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtWidgets/QDialog>

#include <stop_token>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class EditHistory;

/// A text for a field.
struct FieldQuestion {
    friends::Column column;
    std::string text; ///< UTF-8
    bool onlyEmpty = false; ///< only where the cell is empty
};

/// What becomes of rows when their field is set.
struct FieldPreview {
    qint64 changes = 0; ///< rows that get another text
    QList<std::pair<quint32, QString>> examples; ///< the first of them, and what they have now
};
/// Any thread: 0.1 µs a row. Rows that are read-only do not count. `stop` ends it early, with a useless
/// result.
[[nodiscard]] FieldPreview previewField(const friends::Snapshot &snapshot, const std::vector<quint32> &rows,
                                        const FieldQuestion &question, const std::stop_token &stop = {});

/// Sets one field of many rows to one text, after showing what becomes of some of them. One step to undo.
class SetFieldDialog : public QDialog {
    Q_OBJECT

public:
    /// `rows` of the table, ascending; `column`: the one that is offered first.
    SetFieldDialog(EditHistory &history, std::vector<quint32> rows, const friends::Column &column,
                   QWidget *parent = nullptr);

private:
    void ask();
    void showPreview(const FieldPreview &preview);
    void carryOut();
    void carryOutElsewhere();
    [[nodiscard]] FieldQuestion question() const;
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
    std::stop_source m_stop; ///< of the preview that is being worked out
};

} // namespace ui

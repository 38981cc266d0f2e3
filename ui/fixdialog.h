// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/fixes.h"
#include "ui/tablesave.h"

#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class EditHistory;

/// What can be put right in these rows.
struct OfferedFixes {
    std::vector<friends::FixCount> fixes;
    std::vector<quint32> duplicates; ///< rows whose pair an earlier row has, ascending
};
/// About 1 µs a row. Any thread. Read-only rows do not count.
[[nodiscard]] OfferedFixes findFixes(const SaveSource &source, const std::vector<quint32> &rows);

/// Offers the fixes that apply, each with how many cells it changes and an example of before and after, and
/// carries out those that are ticked, as one step that can be undone.
class FixDialog : public QDialog {
    Q_OBJECT

public:
    /// `rows` of the table, ascending. Looks for what applies on another thread.
    FixDialog(EditHistory &history, std::vector<quint32> rows, QWidget *parent = nullptr);

private:
    void take(OfferedFixes offered);
    void showChosen();
    /// What is ticked.
    struct Wanted {
        std::vector<quint32> removed; ///< rows, ascending
        QList<friends::Column> columns;
        std::vector<std::vector<friends::FixKind>> kinds; ///< by column
    };
    [[nodiscard]] Wanted wanted() const;
    void carryOut();
    void carryOutElsewhere();

    EditHistory &m_history;
    std::vector<quint32> m_rows;
    OfferedFixes m_offered;
    QLabel *m_head = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_fix = nullptr;
};

} // namespace ui

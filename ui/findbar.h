// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cellfinder.h"

#include <QtCore/QItemSelection>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class EditHistory;
struct BulkResult;
class TableView;

/// Finds text in the rows shown, and replaces it: Ctrl+F opens it, Ctrl+H with the line for replacing, Enter
/// and F3 go on, Shift goes back, Escape closes it. How many cells match is counted while one types; nothing
/// of it keeps the window waiting.
class FindBar : public QWidget {
    Q_OBJECT

public:
    /// All of them outlive the bar. Hidden at first.
    FindBar(TableView &view, TableModel &model, EditHistory &history, QWidget *parent = nullptr);

    void open();
    void openReplace();
    void findNext(bool backward);
    void replaceOne();
    /// Every cell that matches, as one step.
    void replaceAll();

Q_SIGNALS:
    /// What became of a replacement, in words.
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// "Where" as its box lists them.
    enum Where : quint8 { AllColumns, ThisColumn, Selection };

    void makeControls();
    void layOut();
    void connectControls();
    void close();
    [[nodiscard]] FindQuestion question() const;
    [[nodiscard]] FindScope scope() const;
    void takeWhere();
    /// The question is another one: counts again, soon.
    void asksAnew();
    void count();
    void showCount(const FoundCount &count);
    void show(const std::optional<FoundCell> &cell);
    void showError(const PatternError &error);
    void tellReplaced(const BulkResult &result);

    TableView &m_view;
    TableModel &m_model;
    EditHistory &m_history;
    CellFinder m_finder;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_replacement = nullptr;
    QComboBox *m_mode = nullptr;
    QCheckBox *m_case = nullptr;
    QComboBox *m_where = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_replaceAll = nullptr;
    QWidget *m_replaceLine = nullptr;
    QLabel *m_result = nullptr;
    QTimer m_rest; ///< what is typed is counted when typing rests
    QItemSelection m_selection; ///< where to look, as it was when "selection" was chosen
    friends::Column m_column; ///< the same for "this column"
};

} // namespace ui

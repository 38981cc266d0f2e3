// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/problemscan.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class TableModel;
class TableView;

/// What is wrong with the rows, by kind and with counts; a kind leads to its rows, one after the other. Found
/// on another thread, again when the table rests after a change.
class ProblemsPane : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the pane. Hidden at first.
    ProblemsPane(TableModel &model, TableView &view, QWidget *parent = nullptr);

    /// Puts the cursor on the next or the previous row with a problem that is shown: of the kind that is
    /// chosen in the pane while it is open, else of any. Goes around the end.
    void walk(bool backward);
    void setOpen(bool open);

Q_SIGNALS:
    /// The person wants to see the fixes that are offered.
    void fixesWanted();
    /// Where the cursor went, or that there is nothing to go to; plain text.
    void told(const QString &sentence);
    void openChanged(bool open);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followChoice();
    void scan();
    void take(std::vector<ProblemGroup> groups);
    [[nodiscard]] const ProblemGroup *chosen() const;
    [[nodiscard]] std::optional<int> nextShown(bool backward) const;
    void goTo(int shownRow);

    TableModel &m_model;
    TableView &m_view;
    QListWidget *m_list = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_fix = nullptr;
    std::vector<ProblemGroup> m_groups;
    QTimer m_rest;
    bool m_ledByChoice = false; ///< the kind was another before the last press of a button of the mouse
    bool m_scanning = false;
    bool m_again = false;
};

} // namespace ui

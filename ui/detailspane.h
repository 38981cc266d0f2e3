// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class RunController;
class TableView;
class TableModel;

/// What there is to say about the row under the cursor, and what can be done about it.
class DetailsPane : public QWidget {
    Q_OBJECT

public:
    /// All outlive the pane.
    DetailsPane(TableModel &model, TableView &view, RunController &runs, QWidget *parent = nullptr);

Q_SIGNALS:
    /// About the row under the cursor; plain text.
    void told(const QString &sentence);

private:
    void update();
    void copyDetails();
    void showDetails();
    void readCalls(quint32 row, const std::function<void(const QString &calls)> &then);

    TableModel &m_model;
    TableView &m_view;
    RunController &m_runs;
    QLabel *m_text = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_retryLike = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace ui

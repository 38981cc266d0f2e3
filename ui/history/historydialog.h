// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/history.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class RunController;
class RunModel;

/// Every run whose journal is kept, the newest first: to be opened in the main table, or deleted. The
/// journals are read on another thread.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    /// `runs` outlives the dialog; its journals are shown, and nothing can be opened while a run of it goes
    /// on.
    explicit HistoryDialog(RunController &runs, QWidget *parent = nullptr);

    /// Reads the journals again.
    void refresh();

Q_SIGNALS:
    /// This run's rows are wanted in the main table. The dialog stays open.
    void openWanted(const importing::RunSummary &run);
    /// The same, and it is to be gone on with.
    void resumeWanted(const importing::RunSummary &run);
    /// The same, and what is not imported of it is to be sent again as a run of its own.
    void retryWanted(const importing::RunSummary &run);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeWidgets();
    void take(QList<importing::RunSummary> runs);
    void updateButtons();
    void askToDelete();
    void askWhereToSave();
    void saveReport(const QString &runId, const QString &file);
    void deleteRun(const QString &runId);
    void openChosen();
    [[nodiscard]] const importing::RunSummary *chosen() const;
    /// Why this run cannot be opened now; empty when it can.
    [[nodiscard]] QString whyNotOpened(const importing::RunSummary &run) const;

    RunController &m_runs;
    RunModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QStackedWidget *m_pages = nullptr; ///< the list, or that there is nothing to list
    QLabel *m_note = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_saveReport = nullptr;
    quint64 m_reading = 0; ///< what an earlier reading finds is dropped
    bool m_isRead = false;
    QString m_failure; ///< what went wrong or was done last, until another run is chosen
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace words {
struct Said;
}

namespace ui {

class OutcomeBar;
class RunController;

/// How the run goes, and how it ended: bar, sentence and what can be done now. Hidden until there is
/// something to tell.
class RunBar : public QWidget {
    Q_OBJECT

public:
    /// Outlives the bar.
    explicit RunBar(RunController &runs, QWidget *parent = nullptr);

    /// Why something did not begin, in the place of a run.
    void tell(const words::Said &what);

Q_SIGNALS:
    void saveReportWanted();

private:
    void makeButtons();
    void showStage();
    void showProgress();
    void showEnd();
    void offerRetries();
    void hideButtons();

    RunController &m_runs;
    OutcomeBar *m_bar = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_saveReport = nullptr;
    QPushButton *m_retryFailed = nullptr;
    QPushButton *m_retryUnknown = nullptr;
    QToolButton *m_dismiss = nullptr;
};

} // namespace ui

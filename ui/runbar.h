// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/run.h"
#include "ui/runs/steadytime.h"

#include <QtCore/QElapsedTimer>
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
    void showPhase(const importing::Progress &progress);
    [[nodiscard]] QString progressText(importing::Progress progress);
    void showEnd();
    void offerRetries();
    void offerCheck(qint64 unknown);
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
    QPushButton *m_checkUnknown = nullptr;
    importing::RunPhase m_phase = importing::RunPhase::Starting; ///< that the buttons stand for
    QElapsedTimer m_clock; ///< since the run began
    qint64 m_told = 0; ///< when the text was changed last, by the clock
    SteadyTime m_left;
    QToolButton *m_dismiss = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runbar.h"

#include "ui/announcement.h"
#include "ui/icons.h"
#include "ui/outcomebar.h"
#include "ui/runcontroller.h"
#include "ui/theme.h"
#include "words/numbers.h"
#include "words/retentionwords.h"
#include "words/runwords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace ui {

namespace {

constexpr qint64 readable = 250; // ms; a text that changes more often cannot be read

} // namespace

RunBar::RunBar(RunController &runs, QWidget *parent) : QWidget(parent), m_runs(runs)
{
    setAccessibleName(tr("Run"));
    makeBar(*this, BarEdge::Top);
    m_bar = new OutcomeBar(this);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeButtons();

    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_text, 1);
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_pause, m_resume, m_stop, m_retryFailed, m_checkUnknown,
                                          m_retryUnknown, m_saveReport, m_dismiss})
        line->addWidget(button, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_bar);
    layout->addLayout(line);
    hide();

    connect(&runs, &RunController::stageChanged, this, &RunBar::showStage);
    connect(&runs, &RunController::progressed, this, &RunBar::showProgress);
    connect(&runs, &RunController::finished, this, &RunBar::showEnd);
    connect(&runs, &RunController::notStarted, this, &RunBar::tell);
    connect(&runs.table(), &friends::Table::countsChanged, this, [this] {
        if (m_runs.stage() == RunStage::Idle && m_runs.result())
            offerRetries(); // rows are corrected or removed after the run
    });
    if (runs.stage() != RunStage::Idle)
        showStage(); // the bar of a window that takes another one's place
    else if (runs.result())
        showEnd();
}

void RunBar::makeButtons()
{
    const auto button = [this](const QString &text, auto press) {
        auto *made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, this, press);
        return made;
    };
    m_pause = button(tr("Pause"), [this] { m_runs.pause(); });
    m_resume = button(tr("Resume"), [this] { m_runs.resume(); });
    m_stop = button(tr("Stop"), [this] { m_runs.stop(); });
    m_retryFailed = button({}, [this] { m_runs.submit(m_runs.rowsIn(friends::State::Failed)); });
    m_checkUnknown = button({}, [this] { m_runs.check(m_runs.rowsIn(friends::State::Unknown)); });
    m_retryUnknown = button({}, [this] { m_runs.submit(m_runs.rowsIn(friends::State::Unknown)); });
    m_saveReport = button(tr("Save report…"), [this] { Q_EMIT saveReportWanted(); });
    setHint(*m_pause,
            tr("Sends nothing more until you resume. Calls that are on their way come back first."));
    setHint(*m_resume, tr("Goes on with the run."));
    setHint(*m_stop, tr("Ends the run. Rows that were not sent stay unsent."));
    setHint(*m_saveReport, tr("Writes every row that was sent, with what became of it, to a file."));
    setHint(*m_retryFailed, tr("Sends all failed rows again."));
    setHint(*m_retryUnknown, tr("Asks the service which of them are there, and sends those that are not."));
    m_dismiss = new QToolButton(this);
    m_dismiss->setText(tr("Dismiss"));
    setHint(*m_dismiss,
            tr("Hides this line. What became of the rows stays in the table and in the history."));
    m_dismiss->setIcon(icon(QLatin1String("close")));
    m_dismiss->setAutoRaise(true);
    connect(m_dismiss, &QToolButton::clicked, this, &QWidget::hide);
}

void RunBar::hideButtons()
{
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_pause, m_resume, m_stop, m_saveReport, m_retryFailed,
                                          m_checkUnknown, m_retryUnknown, m_dismiss})
        button->hide();
}

void RunBar::showStage()
{
    switch (m_runs.stage()) {
    case RunStage::Idle:
        if (!m_runs.result())
            hide();
        return;
    case RunStage::Preparing:
        hideButtons();
        m_bar->show({});
        m_text->setText(tr("Preparing…"));
        break;
    case RunStage::Running:
        m_clock.start();
        m_told = -1;
        showProgress();
        break;
    }
    m_bar->setVisible(true);
    setVisible(true);
}

void RunBar::showProgress()
{
    if (m_runs.stage() != RunStage::Running)
        return;
    const importing::Progress &progress = m_runs.progress();
    m_bar->show(progress);
    if (progress.phase != m_phase || m_told < 0)
        showPhase(progress);
    else if (m_clock.elapsed() - m_told < readable)
        return;
    m_told = m_clock.elapsed();
    offerCheck(progress.phase == importing::RunPhase::Running ? progress.unknown : 0);
    m_text->setText(progress.phase == importing::RunPhase::Waiting ? words::waitingForApp()
                                                                   : progressText(progress));
    m_bar->setAccessibleDescription(m_text->text()); // no more often than it can be heard
}

void RunBar::showPhase(const importing::Progress &progress)
{
    using importing::RunPhase;
    m_phase = progress.phase;
    m_left.restart();
    const bool paused = m_phase == RunPhase::Paused || m_phase == RunPhase::Pausing;
    const bool stopping = m_phase == RunPhase::Stopping;
    const bool waiting = m_phase == RunPhase::Waiting;
    hideButtons();
    m_pause->setVisible(!paused && !stopping && !waiting);
    m_resume->setVisible(paused);
    m_stop->setText(waiting ? tr("Cancel") : tr("Stop"));
    m_stop->setVisible(!stopping);
    if (waiting)
        announce(*this, words::waitingForApp());
    else if (m_phase != RunPhase::Starting && m_phase != RunPhase::Ended)
        announce(*this, words::phaseName(m_phase));
}

QString RunBar::progressText(importing::Progress progress)
{
    progress.timeLeft = m_left.show(progress.timeLeft, std::chrono::milliseconds(m_clock.elapsed()));
    const QString text = words::progressText(progress);
    return m_runs.isCheck() ? tr("Looking up unknown rows · %1").arg(text) : text;
}

void RunBar::showEnd()
{
    const importing::Progress &totals = m_runs.progress();
    hideButtons();
    m_bar->show(totals);
    QString said = m_runs.resultWords().text();
    if (m_runs.leavesNoTrace())
        said = words::sentences({said, words::noTraceKept()});
    m_text->setText(said);
    m_bar->setAccessibleDescription(words::progressText(totals));
    offerRetries();
    m_saveReport->show();
    m_dismiss->show();
    m_bar->setVisible(true);
    setVisible(true);
    announce(*this, said);
}

void RunBar::offerRetries()
{
    const auto offer = [this](QPushButton &button, const QString &text, friends::State state) {
        const qsizetype rows = m_runs.table().count(state);
        button.setText(text.arg(words::number(qint64{rows})));
        button.setVisible(rows > 0);
    };
    offer(*m_retryFailed, tr("Retry %1 failed"), friends::State::Failed);
    offer(*m_retryUnknown, tr("Retry %1 unknown"), friends::State::Unknown);
    offerCheck(m_runs.table().count(friends::State::Unknown));
}

void RunBar::offerCheck(qint64 unknown)
{
    m_checkUnknown->setText(tr("Check %1 unknown now").arg(words::number(unknown)));
    setHint(*m_checkUnknown,
            m_runs.stage() == RunStage::Running && !m_runs.isCheck()
                ? tr("Asks the service which of them are there. This run then sends those that are not.")
                : tr("Asks the service which of them are there. Nothing is sent."));
    m_checkUnknown->setVisible(unknown > 0);
}

void RunBar::tell(const words::Said &what)
{
    hideButtons();
    m_bar->hide();
    m_text->setText(what.text());
    m_dismiss->show();
    setVisible(true);
    announce(*this, what.text());
}

} // namespace ui

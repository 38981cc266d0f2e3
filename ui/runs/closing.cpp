// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/closing.h"

#include "ui/notification.h"
#include "ui/plainbox.h"
#include "ui/runcontroller.h"
#include "words/retentionwords.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace ui {

Closing::Closing(RunController &runs, QMainWindow &window) : QObject(&window), m_runs(runs), m_window(window)
{
    connect(&runs, &RunController::progressed, this, &Closing::follow);
    connect(&runs, &RunController::finished, this, &Closing::runEnded);
}

/// A run that is paused when the program ends counts as interrupted, and is offered at the next start.
bool Closing::isPaused() const
{
    const importing::RunPhase phase = m_runs.progress().phase;
    return phase == importing::RunPhase::Paused || phase == importing::RunPhase::Waiting;
}

bool Closing::mayClose()
{
    if (m_runs.stage() != RunStage::Running || (m_choice == Choice::Pause && isPaused()))
        return true;
    if (m_choice == Choice::None && !m_question)
        ask();
    return false;
}

void Closing::ask()
{
    QStringList choices{
        tr("Finish in the background: the window goes away and the run goes on. When it has ended you are "
           "told; the window comes back if something is left to do, and whenever you start Friend Console "
           "again."),
        tr("Stop and close: calls that are on their way get a moment to come back. Rows that were not sent "
           "stay unsent.")};
    // What leaves no trace cannot wait for the next start.
    const bool canWait = !m_runs.leavesNoTrace();
    if (canWait)
        choices.insert(1,
                       tr("Pause and close: calls that are on their way come back first. The rows that are "
                          "left are offered at the next start."));
    else
        choices.append(words::leavesNoTrace());
    m_question =
        plainBox(&m_window, tr("A run is still going on"),
                 tr("Close Friend Console in the middle of the run?"), choices.join(QStringLiteral("\n\n")));
    QPushButton *background = m_question->addButton(tr("Finish in the background"), QMessageBox::AcceptRole);
    QPushButton *pause =
        canWait ? m_question->addButton(tr("Pause and close"), QMessageBox::AcceptRole) : nullptr;
    QPushButton *stop = m_question->addButton(tr("Stop and close"), QMessageBox::DestructiveRole);
    QPushButton *keep = m_question->addButton(tr("Keep running"), QMessageBox::RejectRole);
    m_question->setDefaultButton(keep);
    m_question->setEscapeButton(keep);
    connect(m_question, &QDialog::finished, this, [this, box = m_question.data(), background, pause, stop] {
        const QAbstractButton *chosen = box->clickedButton();
        m_question = nullptr;
        choose(chosen == background           ? Choice::Background
                   : chosen == stop           ? Choice::Stop
                   : pause && chosen == pause ? Choice::Pause
                                              : Choice::None);
    });
    m_question->open();
}

void Closing::choose(Choice choice)
{
    m_choice = choice;
    if (choice == Choice::None)
        return;
    if (m_runs.stage() != RunStage::Running) { // it ended while the person was asked
        m_choice = Choice::None;
        m_window.close();
        return;
    }
    switch (choice) {
    case Choice::None:
        return;
    case Choice::Background:
        if (m_runs.progress().phase == importing::RunPhase::Paused
            || m_runs.progress().phase == importing::RunPhase::Pausing)
            m_runs.resume();
        QApplication::setQuitOnLastWindowClosed(false);
        m_window.hide();
        return;
    case Choice::Pause:
        m_runs.pause();
        follow();
        return;
    case Choice::Stop:
        m_runs.stop();
        return;
    }
}

void Closing::follow()
{
    if (m_choice != Choice::Pause || m_runs.stage() != RunStage::Running)
        return;
    if (isPaused())
        m_window.close();
    else
        m_runs.pause(); // it may have been asked for before the run had quite begun
}

void Closing::comeBack()
{
    if (isInBackground()) {
        m_choice = Choice::None;
        QApplication::setQuitOnLastWindowClosed(true);
    }
    m_window.show();
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
}

void Closing::runEnded()
{
    if (m_question)
        m_question->close(); // there is no middle of the run any more
    const Choice choice = std::exchange(m_choice, Choice::None);
    switch (choice) {
    case Choice::Pause:
    case Choice::Stop:
        m_choice = choice; // nobody is asked twice
        m_window.close();
        m_choice = Choice::None;
        return;
    case Choice::Background: {
        QApplication::setQuitOnLastWindowClosed(true);
        notify(tr("The run has ended"), m_runs.resultWords().text());
        const friends::Table &table = m_runs.table();
        // Nothing of the table would be lost or overlooked.
        if (table.count(friends::State::Imported) == static_cast<qsizetype>(table.rowCount())
            && m_window.close()) {
            QCoreApplication::quit();
            return;
        }
        m_window.setAttribute(Qt::WA_ShowWithoutActivating);
        m_window.show();
        m_window.setAttribute(Qt::WA_ShowWithoutActivating, false);
        QApplication::alert(&m_window);
        return;
    }
    case Choice::None:
        if (m_window.isActiveWindow())
            return;
        QApplication::alert(&m_window);
        notify(tr("The run has ended"), m_runs.resultWords().text());
        return;
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// How MainWindow gives way to another one that speaks another language.
#include "ui/filterbar.h"
#include "ui/history/interruptedbar.h"
#include "ui/history/runhistory.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/tableview.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>

namespace ui {

WindowMemory MainWindow::memory() const
{
    WindowMemory memory;
    memory.geometry = saveGeometry();
    memory.columns = m_view->horizontalHeader()->saveState();
    memory.shown = m_model.choice();
    memory.row = m_view->currentTableRow();
    memory.column = m_view->currentIndex().column();
    memory.focus = focusPlace(*this);
    if (const InterruptedBar &bar = m_pastRuns->bar(); bar.isVisibleTo(this))
        memory.interrupted = bar.run();
    return memory;
}

void MainWindow::remember(const WindowMemory &before)
{
    restoreGeometry(before.geometry);
    m_view->horizontalHeader()->restoreState(before.columns);
    m_filter->setText(before.shown.text);
    m_model.setChoice(before.shown);
    if (before.row && m_view->goToTableRow(*before.row))
        m_view->setCurrentIndex(m_view->currentIndex().siblingAtColumn(before.column));
    if (before.interrupted)
        m_pastRuns->bar().showRun(*before.interrupted);
    updateTitle();
}

void MainWindow::chooseLanguage(std::optional<words::Language> language)
{
    if (QApplication::activeModalWidget())
        return tell(tr("Close the open dialog first, then change the language."));
    m_services.settings.setLanguage(language);
    Q_EMIT languageChosen();
}

} // namespace ui

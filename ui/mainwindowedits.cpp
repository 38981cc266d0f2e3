// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow offers for many rows at once: problems, fixes, a field for all, the list of what was done.
#include "ui/edithistory.h"
#include "ui/fixdialog.h"
#include "ui/mainwindow.h"
#include "ui/problemspane.h"
#include "ui/setfielddialog.h"
#include "ui/tableview.h"
#include "ui/undolist.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <numeric>

namespace ui {

void MainWindow::makeProblems()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Problems"));
    m_do.problems = addAction(
        menu, tr("Show the &problems"), tr("Opens the list of what is wrong with the rows, by kind."),
        Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { m_problems->setOpen(m_do.problems->isChecked()); });
    m_do.problems->setCheckable(true);
    addAction(menu, tr("&Next problem"), tr("Goes to the next row with a problem."), Qt::Key_F8,
              [this] { m_problems->walk(false); });
    addAction(menu, tr("Pre&vious problem"), tr("Goes back to the previous row with a problem."),
              Qt::SHIFT | Qt::Key_F8, [this] { m_problems->walk(true); });
    menu.addSeparator();
    m_do.fixes = addAction(menu, tr("&Fixes…"),
                           tr("Offers what can be put right at once, and shows it before it is done."), {},
                           [this] { showFixes(); });
    connect(m_problems, &ProblemsPane::openChanged, m_do.problems, &QAction::setChecked);
    connect(m_problems, &ProblemsPane::fixesWanted, this, &MainWindow::showFixes);
    connect(m_problems, &ProblemsPane::told, this, &MainWindow::tellOfRow);
}

void MainWindow::setField()
{
    const std::vector<quint32> rows = m_view->selectedTableRows();
    if (rows.empty())
        return;
    const int at = m_view->currentIndex().column();
    const bool isCell = at >= m_model.firstCell() && at <= m_model.lastCell();
    auto *dialog = new SetFieldDialog(m_services.history, rows,
                                      m_model.columnAt(isCell ? at : m_model.firstCell()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showFixes()
{
    // One selected row is just where the cursor is.
    std::vector<quint32> rows = m_view->selectedTableRows();
    if (rows.size() < 2) {
        rows.resize(m_services.table.rowCount());
        std::iota(rows.begin(), rows.end(), 0U);
    }
    auto *dialog = new FixDialog(m_services.history, std::move(rows), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showUndoList()
{
    auto *list = new UndoListDialog(m_services.history, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

} // namespace ui

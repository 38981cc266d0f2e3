// SPDX-License-Identifier: GPL-3.0-or-later
// The menus and the bar at the top of MainWindow.
#include "ui/access/menubutton.h"
#include "ui/columnlayout.h"
#include "ui/connections/connectionbutton.h"
#include "ui/detailspane.h"
#include "ui/document.h"
#include "ui/filterbar.h"
#include "ui/findbar.h"
#include "ui/help/codesdialog.h"
#include "ui/help/guidewindow.h"
#include "ui/history/interruptedbar.h"
#include "ui/history/keepmenu.h"
#include "ui/history/runhistory.h"
#include "ui/icons.h"
#include "ui/languagemenu.h"
#include "ui/mainwindow.h"
#include "ui/menutext.h"
#include "ui/plainbox.h"
#include "ui/problemspane.h"
#include "ui/recentfiles.h"
#include "ui/runbar.h"
#include "ui/runs/runtools.h"
#include "ui/settings.h"
#include "ui/summary/runsummary.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/undolist.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWhatsThis>

namespace ui {

namespace {

/// The same entry in another menu. Not the action itself: to who listens to the screen it is in one menu
/// only.
void addTwin(QMenu &menu, QAction &action)
{
    QAction *twin = menu.addAction(action.icon(), action.text());
    setHint(*twin, hintOf(action));
    twin->setEnabled(action.isEnabled());
    twin->setShortcut(action.shortcut()); // to be read
    twin->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(twin, &QAction::triggered, &action, &QAction::trigger);
}

} // namespace

QAction *MainWindow::addAction(QMenu &menu, const QString &text, const QString &hint,
                               const QKeySequence &keys, std::function<void()> carryOut)
{
    menu.setToolTipsVisible(true);
    QAction *action = menu.addAction(text);
    action->setIconText(withoutKey(text));
    setHint(*action, hint);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [does = std::move(carryOut)] { does(); });
    return action;
}

void MainWindow::makeFileMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&File"));
    m_do.import =
        addAction(menu, tr("&Import…"), tr("Shows a CSV or Excel file before anything enters the table."),
                  QKeySequence::Open, [this] { chooseFile(); });
    m_do.import->setIcon(icon(QLatin1String("import")));
    auto *recent = new RecentFilesMenu(m_services.settings, &menu);
    connect(recent, &RecentFilesMenu::fileWanted, this, [this](const QString &path) { importFiles({path}); });
    menu.addMenu(recent);
    menu.addSeparator();
    m_do.save = addAction(menu, tr("Sa&ve table"),
                          tr("Saves all rows of the table to the file that they were saved to before."),
                          QKeySequence::Save, [this] { m_services.document.save(*this); });
    m_do.save->setIcon(icon(QLatin1String("save")));
    m_do.saveTable =
        addAction(menu, tr("&Save table as…"), tr("Saves all rows of the table to another file."),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { saveAs(SaveWhat::Table); });
    m_do.saveFailed = addAction(
        menu, tr("Save &failed rows as…"),
        tr("Writes the rows that failed or are unknown to a file, to be corrected and imported again."), {},
        [this] { saveAs(SaveWhat::NotImported); });
    m_do.saveReport = addAction(menu, tr("Save &report as…"),
                                tr("Writes every row that was sent, with what became of it, to a file."), {},
                                [this] { saveAs(SaveWhat::Report); });
    menu.addSeparator();
    addAction(menu, tr("&Quit"),
              tr("Closes the window. If a run is going on, you are asked what to do with it."),
              QKeySequence::Quit, [this] { close(); });
}

void MainWindow::makeEditMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Edit"));
    m_do.undo = addAction(menu, tr("&Undo"), tr("Undoes the last change to the table."), QKeySequence::Undo,
                          [this] { m_services.history.undo(); });
    m_do.undo->setIcon(icon(QLatin1String("undo")));
    m_do.redo = addAction(menu, tr("&Redo"), tr("Redoes the change that was undone last."), {},
                          [this] { m_services.history.redo(); });
    m_do.redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    m_do.redo->setIcon(icon(QLatin1String("redo")));
    m_undoMenu = new UndoMenu(m_services.history, &menu);
    menu.addMenu(m_undoMenu);
    menu.addSeparator();
    m_do.cut = addAction(menu, tr("Cu&t"), tr("Copies the selected cells and empties them."),
                         QKeySequence::Cut, [this] { m_view->cut(); });
    m_do.copy =
        addAction(menu, tr("&Copy"), tr("Copies the selected cells, for this table or for a spreadsheet."),
                  QKeySequence::Copy, [this] { m_view->copy(); });
    m_do.paste = addAction(menu, tr("&Paste"),
                           tr("Puts what was copied here or in a spreadsheet into the table. Rows are added "
                              "where they are needed."),
                           QKeySequence::Paste, [this] { m_view->paste(); });
    m_do.clear = addAction(menu, tr("C&lear cells"), tr("Empties the selected cells."), {},
                           [this] { m_view->clearSelected(); });
    m_do.fillDown =
        addAction(menu, tr("Fill &down"), tr("Fills the selected cells with what is in the topmost of them."),
                  Qt::CTRL | Qt::Key_D, [this] { m_view->fillSelectedDown(); });
    menu.addSeparator();
    m_do.addRow =
        addAction(menu, tr("&Add row"), tr("Adds an empty row below the one that the cursor is in."),
                  Qt::CTRL | Qt::Key_Plus, [this] { m_view->addRow(); });
    m_do.addRow->setIcon(icon(QLatin1String("add-row")));
    m_do.setField =
        addAction(menu, tr("Set a f&ield…"), tr("Writes one text into a field of all selected rows."),
                  Qt::CTRL | Qt::Key_E, [this] { setField(); });
    m_do.withCell = {addAction(
        menu, tr("Edit the cell in a &window…"),
        tr("Opens the cell in a window of its own, with a calendar for times and a list for friend lists."),
        Qt::SHIFT | Qt::Key_F2, [this] { m_view->editInWindow(); })};
    m_do.duplicateRows =
        addAction(menu, tr("D&uplicate rows"), tr("Adds a copy of each selected row."),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { m_view->duplicateSelectedRows(); });
    m_do.deleteRows =
        addAction(menu, tr("D&elete rows"),
                  tr("Removes the selected rows from the table. Nothing is deleted at the service."),
                  Qt::CTRL | Qt::Key_Minus, [this] { m_view->deleteSelectedRows(); });
    addAction(menu, tr("Add a column for a custom &tag…"),
              tr("Adds a column for a tag that was set up for your app."), {}, [this] { askForTag(); });
    m_do.unlock =
        addAction(menu, tr("Unloc&k imported rows"),
                  tr("Makes the imported ones of the selected rows editable, and ready to be sent again."),
                  {}, [this] { m_view->unlockSelectedRows(); });
    menu.addSeparator();
    m_do.find = addAction(menu, tr("&Find…"), tr("Looks for a text in the rows shown."), QKeySequence::Find,
                          [this] { m_find->open(); });
    m_do.find->setIcon(icon(QLatin1String("find")));
    m_do.withRows = {
        addAction(menu, tr("&Replace…"), tr("Replaces a text that is found with another."),
                  Qt::CTRL | Qt::Key_H, [this] { m_find->openReplace(); }),
        addAction(menu, tr("Find &next"), tr("Goes to the next cell that has the text."), Qt::Key_F3,
                  [this] { m_find->findNext(false); }),
        addAction(menu, tr("Find pre&vious"), tr("Goes back to the previous cell that has the text."),
                  Qt::SHIFT | Qt::Key_F3, [this] { m_find->findNext(true); }),
        addAction(menu, tr("Filter ro&ws by text"), tr("Goes to the field for the text to filter rows by."),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { m_filter->focusText(); })};
    menu.addSeparator();
    m_do.withRows.append(addAction(menu, tr("&Select all"), tr("Selects every cell of the rows shown."),
                                   QKeySequence::SelectAll, [this] { m_view->selectAll(); }));
}

void MainWindow::makeViewMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&View"));
    const std::array filters{RowFilter::All,        RowFilter::Ready,  RowFilter::Problems,
                             RowFilter::Imported,   RowFilter::Failed, RowFilter::Unknown,
                             RowFilter::NotImported};
    int number = 0;
    for (const RowFilter filter : filters) {
        ++number;
        addAction(menu, tr("Show rows: %1").arg(filterName(filter)),
                  tr("Shows only the rows of this kind. All of them come back with “Show rows: All”."),
                  Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number),
                  [this, filter] { m_filter->choose(filter); });
    }
    addAction(menu, tr("Clear s&orting"), tr("Puts the rows back into the order of the table."), {},
              [this] { m_model.setSortKeys({}); });
    menu.addSeparator();
    QMenu &columns = *menu.addMenu(tr("&Columns"));
    setHint(columns, tr("Which columns are shown, and how."));
    connect(&columns, &QMenu::aboutToShow, this, [this, &columns] { m_columns->fillMenu(columns, -1); });
    m_columns->fillMenu(columns, -1);
    QMenu &looks = *menu.addMenu(tr("&Theme"));
    setHint(looks, tr("Whether the window is light or dark."));
    auto *group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the &system")},
                                                       {ThemeChoice::Light, tr("&Light")},
                                                       {ThemeChoice::Dark, tr("&Dark")}};
    for (const auto &[choice, name] : choices) {
        QAction *action = addAction(looks, name, hintOf(*looks.menuAction()), {}, [this, chosen = choice] {
            m_services.settings.setTheme(chosen);
            Q_EMIT themeChosen();
        });
        action->setCheckable(true);
        action->setChecked(m_services.settings.theme() == choice);
        group->addAction(action);
    }
    QMenu &languages = *menu.addMenu(tr("&Language"));
    setHint(languages, tr("The language of the window. It changes at once."));
    fillLanguageMenu(languages, m_services.settings.language(),
                     [this](std::optional<words::Language> language) { chooseLanguage(language); });
    menu.addSeparator();
    addAction(menu, tr("Next &part of the window"),
              tr("Moves the keyboard on to the next part: from the connection to the filters, the table and "
                 "what is below it."),
              Qt::Key_F6, [this] { moveFocus(true); });
    addAction(menu, tr("Previous p&art of the window"), tr("Moves the keyboard back to the previous part."),
              Qt::SHIFT | Qt::Key_F6, [this] { moveFocus(false); });
}

void MainWindow::makeRunMenu()
{
    RunController &runs = m_services.runs;
    QMenu &menu = *menuBar()->addMenu(tr("&Run"));
    m_do.submit = addAction(menu, tr("&Submit all ready rows"),
                            tr("Sends all rows that are ready through the connection that is chosen."),
                            Qt::CTRL | Qt::Key_Return, [this] { submit(); });
    m_do.submit->setIcon(icon(QLatin1String("submit")));
    m_tools->addBeforeSubmit(menu);
    menu.addSeparator();
    m_do.retryFailed = addAction(menu, tr("Retry &failed rows"), tr("Sends all failed rows again."), {},
                                 [&runs] { runs.submit(runs.rowsIn(friends::State::Failed)); });
    m_do.checkUnknown = addAction(menu, tr("Check unkno&wn rows"),
                                  tr("Asks the service which of the unknown rows are there."), {},
                                  [&runs] { runs.check(runs.rowsIn(friends::State::Unknown)); });
    m_do.retryUnknown =
        addAction(menu, tr("Retry &unknown rows"),
                  tr("Asks the service which of the unknown rows are there, and sends those that are not."),
                  {}, [&runs] { runs.submit(runs.rowsIn(friends::State::Unknown)); });
    m_do.retrySelected = addAction(menu, tr("Retry s&elected rows"),
                                   tr("Sends the failed and unknown ones of the selected rows again."), {},
                                   [this] { retrySelected(); });
    menu.addSeparator();
    m_do.pause =
        addAction(menu, tr("&Pause"),
                  tr("Sends nothing more until you resume. Calls that are on their way come back first."), {},
                  [&runs] { runs.pause(); });
    m_do.resume = addAction(menu, tr("&Resume"), tr("Goes on with the run that is paused."), {},
                            [&runs] { runs.resume(); });
    m_do.stop = addAction(menu, tr("S&top"), tr("Ends the run. Rows that were not sent stay unsent."), {},
                          [&runs] { runs.stop(); });
    menu.addSeparator();
    m_do.summary = addAction(menu, tr("Su&mmary of the run…"),
                             tr("Shows in figures and charts what became of the rows of the last run."), {},
                             [this] { showSummary(); });
    addAction(menu, tr("&History of runs…"),
              tr("Shows all runs, to open one, to retry its failures or to save its report."), {},
              [this] { m_pastRuns->showDialog(); });
    QMenu &keep = *menu.addMenu(tr("&Keep the history"));
    setHint(keep, tr("How long runs stay in the history."));
    fillKeepMenu(keep, m_services.settings.keepRunsDays(), [this](int days) {
        m_services.settings.setKeepRunsDays(days);
        forgetOldRuns(m_services.runs.journalDir(), days);
    });
    m_tools->addSettings(menu);
}

void MainWindow::makeHelpMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Help"));
    addAction(menu, tr("&Guide"),
              tr("Explains page by page, with pictures, how to work with Friend Console."),
              QKeySequence::HelpContents, [this] { showGuide(); });
    addAction(menu, tr("&Codes and what to do"),
              tr("Lists the codes of the service, with what they mean and what to do."), {},
              [this] { showCodes(); });
    addAction(menu, tr("What is &this?"),
              tr("Choose this, then press anything in the window to learn what it is for."),
              QKeySequence::WhatsThis, [] { QWhatsThis::enterWhatsThisMode(); });
    menu.addSeparator();
    addAction(menu, tr("&About Friend Console"), tr("Shows which version this is, and its licence."), {},
              [this] { showAbout(); });
}

QWidget *MainWindow::makeToolBar()
{
    auto *bar = new QWidget;
    bar->setAccessibleName(tr("Tools"));
    makeBar(*bar, BarEdge::Bottom);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::xs);
    m_connection = new ConnectionButton(m_services.connections, bar);
    m_connection->setMinimumHeight(size::control);
    layout->addWidget(m_connection);
    m_connection->choices()->setTitle(tr("&Connection"));
    menuBar()->insertMenu(menuBar()->actions().constLast(), m_connection->choices());
    layout->addSpacing(space::m);
    const auto tool = [&](QAction *action, bool words) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize(QSize(size::toolIcon, size::toolIcon));
        button->setMinimumHeight(size::control);
        button->setToolButtonStyle(words || action->icon().isNull() ? Qt::ToolButtonTextBesideIcon
                                                                    : Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->iconText());
        button->setAccessibleDescription(hintOf(*action));
        layout->addWidget(button);
        return button;
    };
    tool(m_do.import, true);
    tool(m_do.addRow, true);
    tool(m_do.undo, false);
    layout->addWidget(makeUndoHistoryButton(*bar));
    tool(m_do.redo, false);
    tool(m_do.find, true);
    layout->addStretch();
    auto *check = new QPushButton(tr("Check accounts"), bar);
    setHint(*check,
            tr("Asks the service whether the accounts of all ready rows exist, before anything is sent."));
    connect(check, &QPushButton::clicked, m_tools, &RunTools::check);
    const auto followCheck = [check, action = m_tools->checkAction()] {
        check->setEnabled(action->isEnabled());
    };
    connect(m_tools->checkAction(), &QAction::changed, check, followCheck);
    layout->addWidget(check);
    layout->addSpacing(space::xs);
    m_noTrace = new QToolButton(bar);
    m_noTrace->setText(tr("No trace"));
    m_noTrace->setAutoRaise(true);
    m_noTrace->setMinimumHeight(size::control);
    setHint(*m_noTrace,
            tr("Runs through this connection leave no record when they have ended. Press to change this in "
               "the settings of runs."));
    connect(m_noTrace, &QToolButton::clicked, m_tools, &RunTools::showSettings);
    layout->addWidget(m_noTrace);
    m_submit = new QPushButton(bar);
    makePrimary(*m_submit);
    connect(m_submit, &QPushButton::clicked, this, &MainWindow::submit);
    layout->addWidget(m_submit);
    return bar;
}

/// A button of its own: one for both would be pressed by no screen reader.
QWidget *MainWindow::makeUndoHistoryButton(QWidget &bar)
{
    auto *button = new MenuButton(&bar);
    button->setIcon(icon(QLatin1String("down")));
    button->setAutoRaise(true);
    button->setMinimumHeight(size::control);
    button->setAccessibleName(tr("Undo history"));
    setHint(*button, hintOf(*m_undoMenu->menuAction()));
    auto *menu = new UndoMenu(m_services.history, button);
    button->setPopup(*menu);
    connect(menu, &UndoMenu::wholeListWanted, this, &MainWindow::showUndoList);
    return button;
}

void MainWindow::showContextMenu(const QPoint &where)
{
    auto *menu = new QMenu(m_view->parentWidget()); // beside the table, for who listens to the screen
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Selected rows"));
    for (QAction *action : {m_do.cut, m_do.copy, m_do.paste, m_do.clear, m_do.fillDown, m_do.setField})
        addTwin(*menu, *action);
    menu->addSeparator();
    for (QAction *action : {m_do.addRow, m_do.duplicateRows, m_do.deleteRows, m_do.unlock})
        addTwin(*menu, *action);
    menu->addSeparator();
    addTwin(*menu, *m_do.retrySelected);
    menu->popup(where);
}

void MainWindow::showSummary()
{
    const RunController &runs = m_services.runs;
    const QString &opened = m_pastRuns->openedRun();
    if (opened.isEmpty() && !runs.result())
        return;
    auto *summary =
        new RunSummaryDialog(runs.journalDir(), opened.isEmpty() ? runs.result()->runId : opened, this);
    summary->setAttribute(Qt::WA_DeleteOnClose);
    connect(summary, &RunSummaryDialog::failureChosen, this,
            [this, summary](const friends::Outcome &outcome) {
                summary->close();
                OrderChoice choice;
                choice.code = OutcomeCode{outcome.cause, outcome.code};
                showChosen(choice);
            });
    connect(summary, &RunSummaryDialog::accountChosen, this, [this, summary](const QString &account) {
        summary->close();
        OrderChoice choice;
        choice.filter = RowFilter::NotImported;
        choice.text = account;
        choice.isWholeCell = true; // "alice" is not "alice2"
        choice.textColumn = friends::Column{friends::Field::FromAccount, {}};
        showChosen(choice);
    });
    summary->show();
}

/// What a bar of the summary leads to.
void MainWindow::showChosen(const OrderChoice &choice)
{
    m_filter->choose(choice);
    activateWindow();
    m_view->setFocus();
}

void MainWindow::showGuide()
{
    if (!m_guide) {
        m_guide = new GuideWindow(this);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::showCodes()
{
    auto *codes = new CodesDialog(this);
    codes->setAttribute(Qt::WA_DeleteOnClose);
    codes->show();
}

void MainWindow::showAbout()
{
    QMessageBox *box = plainBox(
        this, tr("About Friend Console"), tr("Friend Console %1").arg(QApplication::applicationVersion()),
        tr("Imports friends into a Tencent Cloud Chat app.\n\n"
           "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

void MainWindow::moveFocus(bool forward)
{
    const QList<QWidget *> parts{m_connection, &m_pastRuns->bar(), m_filter, m_centre->currentWidget(),
                                 m_problems,   m_details,          m_runBar};
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (focused && (parts[i] == focused || parts[i]->isAncestorOf(focused)))
            at = i;
    }
    for (qsizetype step = 0; step < parts.size(); ++step) {
        at = (at + (forward ? 1 : parts.size() - 1)) % parts.size();
        QList<QWidget *> inside = parts[at]->findChildren<QWidget *>();
        inside.prepend(parts[at]);
        for (QWidget *widget : inside) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
                widget->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

} // namespace ui

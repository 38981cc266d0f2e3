// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/access/tableframe.h"
#include "ui/autosave.h"
#include "ui/bulkbar.h"
#include "ui/bulkedits.h"
#include "ui/columnlayout.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectiondialog.h"
#include "ui/detailspane.h"
#include "ui/document.h"
#include "ui/droppedfiles.h"
#include "ui/filterbar.h"
#include "ui/findbar.h"
#include "ui/help/guidewindow.h"
#include "ui/history/interruptedbar.h"
#include "ui/history/runhistory.h"
#include "ui/importpreview/importpreview.h"
#include "ui/invitation.h"
#include "ui/plainbox.h"
#include "ui/problemspane.h"
#include "ui/recoverybar.h"
#include "ui/runbar.h"
#include "ui/runs/closing.h"
#include "ui/runs/elsewherebar.h"
#include "ui/runs/proxypassword.h"
#include "ui/runs/runtools.h"
#include "ui/settings.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/undolist.h"
#include "words/filewords.h"
#include "words/numbers.h"
#include "words/retentionwords.h"
#include "words/sanitise.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace ui {

MainWindow::MainWindow(const WindowServices &services, const WindowMemory *before)
    : m_services(services), m_model(services.table)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(size::windowMinWidth, size::windowMinHeight);
    resize(fitting({size::windowWidth, size::windowHeight}, *this));
    restoreGeometry(services.settings.geometry());
    makeCentre();
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeProblems();
    makeRunMenu();
    makeHelpMenu();
    static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, makeToolBar());
    connectParts();
    update();
    if (before)
        remember(*before);
    else
        begin();
}

/// The first window of the program, not one that takes another's place.
void MainWindow::begin()
{
    m_pastRuns->lookForInterrupted();
    if (!m_services.settings.isKept())
        tell(tr("The folder for settings cannot be written: what you choose lasts until you close Friend "
                "Console."));
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre()
{
    m_view = new TableView(m_model, m_services.history);
    m_services.history.setMostRows(TableView::mostRows());
    m_invitation = new Invitation;
    m_centre = new QStackedWidget;
    m_centre->addWidget(m_invitation);
    m_centre->addWidget(new TableFrame(*m_view));
    m_filter = new FilterBar(m_model);
    m_find = new FindBar(*m_view, m_model, m_services.history);
    m_details = new DetailsPane(m_model, *m_view, m_services.runs);
    m_runBar = new RunBar(m_services.runs);
    m_tools = new RunTools(m_services.runs, m_services.settings, *this);
    m_columns = new ColumnLayout(*m_view, m_model, m_services.settings);
    m_pastRuns = new RunHistory(m_services.runs, m_services.history, m_services.connections, *this);

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_find);
    m_problems = new ProblemsPane(m_model, *m_view);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_centre, 1);
    middle->addWidget(m_problems);
    layout->addLayout(middle, 1);
    layout->addWidget(m_details);
    layout->addWidget(new BulkBar(m_services.history.bulk()));
    layout->addWidget(m_runBar);
    layout->insertWidget(0, new ElsewhereBar(m_services.runs, m_services.history));
    layout->insertWidget(0, &m_pastRuns->bar()); // last, so that keys do not go to it by themselves
    auto *recovery = new RecoveryBar(m_services.autosave);
    layout->insertWidget(0, recovery);
    connect(recovery, &RecoveryBar::told, this, &MainWindow::tell);
    connect(recovery, &RecoveryBar::restored, this, [this] {
        m_view->goToTableRow(0);
        m_view->setFocus();
    });
    setCentralWidget(centre);
    m_shown = new QLabel;
    makeMuted(*m_shown);
    m_shown->setContentsMargins(0, 0, space::m, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_shown);
}

void MainWindow::connectParts()
{
    friends::Table &table = m_services.table;
    connect(&table, &friends::Table::countsChanged, this, &MainWindow::update);
    connect(&m_services.history, &EditHistory::changed, this, [this] {
        statusBar()->clearMessage(); // what it says was said of the table before
        updateActions();
    });
    connect(&m_services.history, &EditHistory::refused, this, [this](const QString &what) {
        tell(tr("Rows that are being sent cannot be changed: %1 has to wait until the run has ended.")
                 .arg(what));
    });
    connect(&m_services.history, &EditHistory::done, this,
            [this](friends::ChangeKind kind, qsizetype rows, qsizetype skipped) {
                QStringList said;
                if (kind == friends::ChangeKind::Fixing && rows > 0)
                    said.append(tr("%1 fixed.").arg(words::rowCount(rows)));
                if (skipped > 0)
                    said.append(words::inNumber(
                        tr("%Ln row(s) left as they are: imported rows are locked, and rows of a run "
                           "cannot be changed.",
                           nullptr, static_cast<int>(skipped)),
                        skipped));
                if (!said.isEmpty())
                    tell(words::sentences(said));
            });
    connect(&m_services.history, &EditHistory::locked, this, [this](const QString &what, bool undoing) {
        tell(undoing ? tr("Could not undo: %1. Some of its rows have been imported since and are locked. To "
                          "remove them from the table, unlock and delete them.")
                           .arg(what)
                     : tr("Could not redo: %1. Some of its rows have been imported since and are locked. "
                          "Unlock them to change them.")
                           .arg(what));
    });
    connect(&m_services.history, &EditHistory::tooManyRows, this, [this](qint64 rows, qint64 most) {
        tell(tr("The table would have %1, but holds at most %2, so nothing was added. Work on the rows in "
                "several parts.")
                 .arg(words::rowCount(rows), words::number(most)));
    });
    connect(&m_services.history.bulk(), &BulkEdits::told, this, &MainWindow::tell);
    connect(m_find, &FindBar::told, this, &MainWindow::tell);
    connect(&m_model, &TableModel::orderChanged, this, &MainWindow::updateShown);
    connect(m_view, &TableView::selectionMoved, this, &MainWindow::updateActions);
    connect(m_view, &TableView::selectionMoved, this, [this] {
        if (m_toldOf && m_toldOf != m_view->currentTableRow())
            statusBar()->clearMessage();
    });
    connect(m_details, &DetailsPane::told, this, &MainWindow::tellOfRow);
    connect(m_view, &TableView::told, this, &MainWindow::tell);
    connect(m_view, &TableView::contextMenuWanted, this, &MainWindow::showContextMenu);
    connect(m_invitation, &Invitation::importWanted, this, &MainWindow::chooseFile);
    connect(m_invitation, &Invitation::pasteWanted, this, &MainWindow::pasteIntoTable);
    connect(m_invitation, &Invitation::typeWanted, this, &MainWindow::typeFirstRow);
    connect(m_invitation, &Invitation::sampleWanted, this, [this] { importFiles({samplePath()}); });
    connect(m_invitation, &Invitation::connectWanted, m_connection, &ConnectionButton::connectToApp);
    connect(&m_services.document, &Document::changed, this, &MainWindow::updateTitle);
    connect(&m_services.document, &Document::saved, this, &MainWindow::tellSaved);
    connect(&m_services.document, &Document::told, this, &MainWindow::tell);
    connect(m_undoMenu, &UndoMenu::wholeListWanted, this, &MainWindow::showUndoList);
    connect(m_pastRuns, &RunHistory::opened, this, &MainWindow::runOpened);
    connect(m_pastRuns, &RunHistory::told, this, &MainWindow::tell);
    connect(m_runBar, &RunBar::saveReportWanted, this, [this] { saveAs(SaveWhat::Report); });

    connect(&m_services.connections, &ConnectionChoice::currentChanged, this, [this] {
        m_services.settings.setConnection(m_services.connections.current().id);
        update();
    });
    connect(&m_services.runs, &RunController::stageChanged, this, [this] {
        statusBar()->clearMessage();
        update();
    });
    connect(&m_services.runs, &RunController::progressed, this, &MainWindow::updateActions);
    connect(&m_services.runs, &RunController::secretsWanted, this, &MainWindow::askForSecrets);
    connect(&m_services.runs, &RunController::confirmationWanted, this, &MainWindow::askBeforeProduction);
    connect(&m_services.runs, &RunController::finished, this, &MainWindow::update);
    connect(m_tools, &RunTools::problemsWanted, this, &MainWindow::showProblems);
    connect(m_tools, &RunTools::told, this, &MainWindow::tell);
    connect(m_tools, &RunTools::settingsChosen, this, &MainWindow::updateSubmit);
    connect(new ProxyPassword(m_services.runs, *this), &ProxyPassword::told, this, &MainWindow::tell);
    m_closing = new Closing(m_services.runs, *this);
}

// --- what the window shows of its state

void MainWindow::update()
{
    const bool empty = m_services.table.rowCount() == 0;
    m_centre->setCurrentWidget(empty ? static_cast<QWidget *>(m_invitation) : m_view->parentWidget());
    m_details->setVisible(!empty);
    m_filter->setVisible(!empty);
    m_invitation->setSampleOffered(m_services.connections.current().isSandbox()
                                   && QFileInfo::exists(samplePath()));
    updateSubmit();
    updateShown();
    updateActions();
    updateTitle();
}

void MainWindow::updateTitle()
{
    // "[*]" is where the mark of a change goes; in a name it is just a name.
    const QString name =
        words::visible(m_services.document.name()).replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
    setWindowTitle(name.isEmpty() ? tr("Friend Console[*]") : tr("Friend Console — %1[*]").arg(name));
    setWindowModified(m_services.document.isModified());
}

void MainWindow::updateSubmit()
{
    const qsizetype ready = m_services.table.count(friends::State::Ready);
    const QString connection = ConnectionChoice::displayName(m_services.connections.current());
    m_submit->setText(ready == 0 ? tr("Submit") : tr("Submit %1").arg(words::rowCount(ready)));
    setHint(*m_submit, tr("Sends all rows that are ready through “%1”.").arg(connection));
    m_submit->setEnabled(ready > 0 && m_services.runs.stage() == RunStage::Idle);
    m_noTrace->setVisible(leavesNoTrace());
}

void MainWindow::updateShown()
{
    const bool all = m_model.choice().showsAllRows();
    m_shown->setText(
        all ? QString()
            : tr("Showing %1 of %2")
                  .arg(words::number(m_model.rowCount()), words::rowCount(m_services.table.rowCount())));
    m_shown->setVisible(!all);
}

void MainWindow::updateActions()
{
    const friends::Table &table = m_services.table;
    const EditHistory &history = m_services.history;
    const bool any = table.rowCount() > 0;
    const bool chosen = m_view->currentIndex().isValid()
        || (m_view->selectionModel() && m_view->selectionModel()->hasSelection());
    const bool idle = m_services.runs.stage() == RunStage::Idle;
    const bool running = m_services.runs.stage() == RunStage::Running;
    const importing::RunPhase phase = m_services.runs.progress().phase;
    const bool paused = phase == importing::RunPhase::Paused || phase == importing::RunPhase::Pausing;
    const qsizetype failed = table.count(friends::State::Failed);
    const qsizetype unknown = table.count(friends::State::Unknown);

    m_do.undo->setEnabled(history.canUndo());
    m_do.undo->setToolTip(
        plainToolTip(history.canUndo() ? tr("Undo %1").arg(history.undoName()) : tr("Undo")));
    m_do.redo->setEnabled(history.canRedo());
    m_do.redo->setToolTip(
        plainToolTip(history.canRedo() ? tr("Redo %1").arg(history.redoName()) : tr("Redo")));
    for (QAction *action :
         {m_do.cut, m_do.copy, m_do.fillDown, m_do.clear, m_do.deleteRows, m_do.duplicateRows, m_do.setField})
        action->setEnabled(chosen);
    m_do.unlock->setEnabled(chosen && table.count(friends::State::Imported) > 0);
    for (QAction *action : {m_do.save, m_do.saveTable, m_do.find, m_do.fixes})
        action->setEnabled(any);
    for (QAction *action : std::as_const(m_do.withRows))
        action->setEnabled(any);
    for (QAction *action : std::as_const(m_do.withCell))
        action->setEnabled(chosen);
    m_do.saveFailed->setEnabled(failed + unknown > 0);
    m_do.saveReport->setEnabled(failed + unknown + table.count(friends::State::Imported) > 0);
    m_do.submit->setEnabled(idle && table.count(friends::State::Ready) > 0);
    m_do.retryFailed->setEnabled(idle && failed > 0);
    m_do.checkUnknown->setEnabled(m_services.runs.stage() != RunStage::Preparing && unknown > 0);
    m_do.retryUnknown->setEnabled(idle && unknown > 0);
    m_do.retrySelected->setEnabled(idle && chosen && failed + unknown > 0);
    m_do.pause->setEnabled(running && !paused);
    m_do.summary->setEnabled(!m_pastRuns->openedRun().isEmpty()
                             || (m_services.runs.result() && !m_services.runs.leavesNoTrace()));
    m_do.resume->setEnabled(running && paused);
    m_do.stop->setEnabled(running && phase != importing::RunPhase::Stopping);
    m_tools->setCurrentRow(m_view->currentTableRow());
    m_tools->update();
}

/// Stays until another row is chosen.
void MainWindow::tellOfRow(const QString &sentence)
{
    tell(sentence);
    m_toldOf = m_view->currentTableRow();
}

/// Stays until the table is edited, or something else is to be said.
void MainWindow::tell(const QString &sentence)
{
    m_toldOf.reset();
    statusBar()->showMessage(sentence);
}

// --- files

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import files"), m_services.settings.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        m_services.settings.setFolder(QFileInfo(files.first()).absolutePath());
        importFiles(files);
    });
    dialog->open();
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_preview) {
        m_preview->readFiles(paths);
        return;
    }
    auto *preview = new ImportPreview(m_services.table, &m_services.settings, this);
    m_preview = preview;
    if (const QString addSource = m_services.settings.addSource(); !addSource.isEmpty())
        preview->suggestAddSource(addSource);
    preview->setAskBeforeReplacing([this](QWidget &over, std::function<void()> then) {
        m_services.document.askBeforeLosing(over, tr("Replace the table?"), tr("&Replace the table"),
                                            std::move(then), tr("Undo brings these rows back."));
    });
    connect(preview, &QDialog::finished, this, [this, preview](int result) {
        m_preview.clear();
        preview->deleteLater();
        if (result == QDialog::Accepted)
            takeImport(*preview);
    });
    preview->readFiles(paths);
    preview->open();
}

ImportPreview *MainWindow::preview() const
{
    return m_preview;
}

void MainWindow::takeImport(ImportPreview &preview)
{
    ImportChoice choice = preview.takeChoice();
    if (choice.blocks.empty())
        return;
    if (!choice.addSource.isEmpty())
        m_services.settings.setAddSource(choice.addSource);
    takeRows(choice, preview.files());
}

void MainWindow::takeRows(ImportChoice &choice, const QStringList &files)
{
    const auto rows = static_cast<qint64>(choice.records.size());
    const auto going = static_cast<quint32>(choice.givingWay.size());
    const auto first = choice.replace ? 0U : m_services.table.rowCount() - going;
    const bool wholeTable = choice.replace || first == 0;
    friends::Change change = m_services.table.prepareImport(choice.blocks, std::move(choice.records),
                                                            choice.replace, choice.givingWay);
    if (!m_services.history.push(std::move(change)))
        return;
    for (const QString &file : files)
        m_services.settings.addRecentFile(file);
    const QString &path = files.constFirst();
    const QString name = files.size() == 1
        ? QFileInfo(path).fileName()
        : words::inNumber(tr("%Ln file(s)", nullptr, words::forPlural(files.size())), files.size());
    m_services.document.rowsCame(name, path.startsWith(u':') ? QString() : QFileInfo(path).absolutePath(),
                                 wholeTable);
    if (wholeTable)
        m_filter->choose(OrderChoice{}); // what was chosen among other rows
    m_view->goToTableRow(first);
    m_view->setFocus();
    tell(tr("%1 from %2 put into the table.").arg(words::rowCount(rows), words::visible(name)));
}

void MainWindow::saveAs(SaveWhat what)
{
    QString title;
    QString name;
    switch (what) {
    case SaveWhat::Table:
        return m_services.document.saveAs(*this);
    case SaveWhat::NotImported:
        title = tr("Save failed rows as");
        name = QStringLiteral("failed.csv");
        break;
    case SaveWhat::Report:
        title = tr("Save report as");
        name = QStringLiteral("report.csv");
        break;
    }
    auto *dialog = new QFileDialog(this, title, m_services.settings.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString guarded = offerTableFormats(*dialog);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, what, dialog, guarded](const QString &file) {
        m_services.settings.setFolder(QFileInfo(file).absolutePath());
        tell(tr("Saving…"));
        SaveSource source = saveSource(m_services.table);
        source.guardFormulas = dialog->selectedNameFilter() == guarded;
        saveElsewhere(std::move(source), what, file, this, [this](const Saved &saved) { tellSaved(saved); });
    });
    dialog->open();
}

void MainWindow::tellSaved(const Saved &saved)
{
    if (!saved.error)
        return tell(tr("%1 saved to %2.").arg(words::rowCount(saved.rows), words::visible(saved.path)));
    statusBar()->clearMessage();
    const words::Said said = words::fileErrorWords(saved.error);
    plainBox(this, tr("Not saved"), said.title, said.text())->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFiles(droppedFiles(*event->mimeData()));
}

// --- rows

void MainWindow::typeFirstRow()
{
    m_view->addRow();
    m_view->edit(m_view->currentIndex());
}

void MainWindow::pasteIntoTable()
{
    m_view->paste();
    m_view->setFocus();
}

void MainWindow::askForTag()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a column for a custom tag"));
    dialog->setLabelText(tr("Name of the tag, as it was set up for your app:"));
    dialog->setTextValue(QString::fromUtf8(friends::customTagPrefix.data()));
    setHint(*dialog,
            tr("The table gets a column of this name, and what is typed into it goes to the service as this "
               "tag."));
    dialog->resize(fitting({size::dialog, dialog->sizeHint().height()}, *this));
    connect(dialog, &QInputDialog::textValueSelected, this, &MainWindow::addTag);
    dialog->open();
}

void MainWindow::addTag(const QString &typed)
{
    const QString prefix = QString::fromUtf8(friends::customTagPrefix.data());
    const QString name = typed.trimmed();
    const QString tag = name.startsWith(prefix) ? name : prefix + name;
    if (tag == prefix)
        return;
    const friends::Column column{friends::Field::CustomItem, tag.toUtf8()};
    if (m_services.table.columns().contains(column))
        return tell(tr("The table already has this column."));
    m_services.history.push(m_services.table.prepareColumn(column));
}

// --- runs

void MainWindow::submit()
{
    m_services.runs.submit(m_services.runs.readyRows());
}

/// Whether the next run is to leave no record.
bool MainWindow::leavesNoTrace() const
{
    return m_services.settings.runPreferences(m_services.connections.current().id).noTrace;
}

void MainWindow::retrySelected()
{
    std::vector<quint32> rows = m_services.runs.sendableOf(m_view->selectedTableRows());
    if (rows.empty())
        return tell(tr("Nothing to send: none of the selected rows is ready, failed or unknown. An imported "
                       "row can be sent again after “Unlock imported rows”."));
    m_services.runs.submit(std::move(rows));
}

void MainWindow::askBeforeProduction(const RunPlan &plan)
{
    const QString planned = words::planText(plan.rows, plan.accounts, plan.calls, plan.leastTime);
    const QString trace = leavesNoTrace() ? QStringLiteral("\n\n") + words::leavesNoTrace() : QString();
    QMessageBox *box = plainBox(
        this, tr("Submit to production?"),
        tr("Send %1 to “%2”?").arg(words::rowCount(plan.rows), plan.connection),
        tr("This connection is marked as production: the friends are added for real.\n\n%1.").arg(planned)
            + trace);
    QPushButton *send =
        box->addButton(tr("Submit %1").arg(words::rowCount(plan.rows)), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QDialog::finished, this, [this, box, send] {
        if (box->clickedButton() == send)
            m_services.runs.confirm();
        else
            m_services.runs.cancel();
    });
    box->open();
}

void MainWindow::askForSecrets()
{
    auto *dialog =
        new ConnectionDialog(m_services.connections.services(), m_services.connections.current().id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->askForSecrets();
    connect(dialog, &QDialog::accepted, &m_services.runs, &RunController::secretsGiven);
    connect(dialog, &QDialog::rejected, &m_services.runs, &RunController::cancel);
    dialog->open();
}

void MainWindow::showProblems(quint32 row)
{
    m_filter->choose(RowFilter::Problems);
    m_view->goToTableRow(row);
    m_view->setFocus();
}

void MainWindow::present()
{
    m_closing->comeBack();
}

void MainWindow::runOpened(const QString &title, const QString &sentence)
{
    m_runBar->hide(); // it tells of another run
    m_services.document.rowsCame(title, {}, true);
    m_filter->choose(OrderChoice{}); // what was chosen among other rows
    m_view->goToTableRow(0);
    m_view->setFocus();
    tell(sentence);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing->mayClose()) {
        event->ignore();
        return;
    }
    const bool afterRun = m_closing->isAnswered(); // one question is enough; what is not saved is kept
    if (m_services.document.isModified() && !m_mayLose && !afterRun) {
        event->ignore();
        m_services.document.askBeforeLosing(*this, tr("Close Friend Console?"), tr("Close &without saving"),
                                            [this] {
                                                m_mayLose = true;
                                                close();
                                            });
        return;
    }
    m_services.autosave.closed(afterRun && !m_mayLose);
    m_services.runs.cancel();
    m_services.settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

QString samplePath()
{
    return QStringLiteral(":/samples/friends.csv");
}

} // namespace ui

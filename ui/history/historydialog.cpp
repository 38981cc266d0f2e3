// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydialog.h"

#include "cli/resultfiles.h"
#include "cli/storedrun.h"
#include "ui/blankpage.h"
#include "ui/history/background.h"
#include "ui/history/runmodel.h"
#include "ui/plainbox.h"
#include "ui/runcontroller.h"
#include "ui/theme.h"
#include "words/commandwords.h"
#include "words/filewords.h"
#include "words/historywords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace ui {

namespace {

/// Marks a whole row, and gives its columns room.
class RunCells : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner = option;
        inner.state.setFlag(QStyle::State_HasFocus, false);
        QStyledItemDelegate::paint(painter, inner, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(space::m, 0);
    }
};

/// What stands in the place of the list when there is nothing to list.
QWidget *noRunsYet()
{
    auto *page = new QFrame;
    page->setFrameShape(QFrame::StyledPanel);
    auto *more = new QLabel(
        HistoryDialog::tr("When you submit rows, the run is listed here with what became of them. From here "
                          "you can open it, retry what failed, and save its report."));
    makeMuted(*more);
    layOutBlankPage(*page, new QLabel(words::noRuns()), more);
    return page;
}

} // namespace

HistoryDialog::HistoryDialog(RunController &runs, QWidget *parent) : QDialog(parent), m_runs(runs)
{
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("Runs"));
    resize(fitting({size::previewWidth, size::windowMinHeight}, *this));
    makeWidgets();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_failure.clear();
        updateButtons();
    });
    connect(m_view, &QTableView::doubleClicked, this, &HistoryDialog::openChosen);
    connect(m_open, &QPushButton::clicked, this, &HistoryDialog::openChosen);
    connect(m_delete, &QPushButton::clicked, this, &HistoryDialog::askToDelete);
    connect(m_saveReport, &QPushButton::clicked, this, &HistoryDialog::askWhereToSave);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (const importing::RunSummary *run = chosen())
            Q_EMIT resumeWanted(*run);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const importing::RunSummary *run = chosen())
            Q_EMIT retryWanted(*run);
    });
    connect(&m_runs, &RunController::stageChanged, this, &HistoryDialog::refresh);
    refresh();
}

void HistoryDialog::makeWidgets()
{
    m_model = new RunModel(this);
    m_view = new QTableView;
    m_view->setAccessibleName(tr("Runs, the newest first"));
    explain(*m_view,
            tr("Every run and what became of its rows. Press Enter to open the chosen one, Delete to delete "
               "it."));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RunCells(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->horizontalHeader()->setSectionResizeMode(static_cast<int>(RunColumn::Connection),
                                                     QHeaderView::Stretch);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(size::row);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(size::columnMin);

    m_note = new QLabel;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_open = new QPushButton(tr("&Open"));
    makePrimary(*m_open);
    setHint(*m_open, tr("Puts the rows of this run into the table, with what became of them."));
    m_delete = new QPushButton(tr("&Delete…"));
    setHint(*m_delete, tr("Removes this run from the history."));
    m_saveReport = new QPushButton(tr("&Save report…"));
    setHint(*m_saveReport, tr("Writes every row of this run with what became of it to a file."));
    m_retry = new QPushButton(tr("&Retry"));
    setHint(*m_retry,
            tr("Puts the rows of this run into the table and sends those that failed or are unknown "
               "again, as a run of their own. Unknown ones are looked up first."));
    m_resume = new QPushButton(tr("Res&ume"));
    setHint(
        *m_resume,
        tr("Puts the rows of this run into the table and goes on with it: rows whose outcome is unknown are "
           "looked up first, then what is left is sent."));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_open, m_delete, m_saveReport, m_retry, m_resume, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_delete);
    buttons->addWidget(m_saveReport);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_resume);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_view);
    m_pages->addWidget(noRunsYet());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    m_view->setFocus();
}

void HistoryDialog::refresh()
{
    inBackground(
        this, [folder = m_runs.journalDir()] { return importing::listRuns(folder); },
        [this, reading = ++m_reading](QList<importing::RunSummary> runs) {
            if (reading == m_reading)
                take(std::move(runs));
        });
    updateButtons();
}

void HistoryDialog::take(QList<importing::RunSummary> runs)
{
    const QString was = chosen() ? chosen()->head.runId : QString();
    const int row = m_view->currentIndex().row();
    const QString failure = m_failure;
    m_isRead = true;
    m_model->show(std::move(runs));
    m_view->resizeColumnsToContents();
    int now = std::clamp(row, 0, std::max(0, m_model->rowCount() - 1));
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->runs()[i].head.runId == was)
            now = i;
    }
    if (m_model->rowCount() > 0)
        m_view->selectRow(now);
    m_failure = failure;
    updateButtons();
}

const importing::RunSummary *HistoryDialog::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->runs()[rows.first().row()];
}

QString HistoryDialog::whyNotOpened(const importing::RunSummary &run) const
{
    if (run.state == importing::RunState::Unreadable)
        return tr("The journal of this run cannot be read (%1). The run can only be deleted.")
            .arg(words::visible(run.error));
    if (m_runs.stage() != RunStage::Idle)
        return tr("A run is still going on in this window. Runs can be opened when it has ended.");
    if (run.state == importing::RunState::GoingOn)
        return words::runGoingOn(run.head.runId);
    return {};
}

void HistoryDialog::updateButtons()
{
    const importing::RunSummary *run = chosen();
    const QString why = run ? whyNotOpened(*run) : QString();
    m_open->setEnabled(run && why.isEmpty());
    m_delete->setEnabled(run && run->state != importing::RunState::GoingOn);
    m_saveReport->setEnabled(run && run->state != importing::RunState::Unreadable);
    const qint64 left = run ? run->failed + run->unknown : 0;
    m_retry->setText(left > 0 ? tr("&Retry %1").arg(words::rowCount(left)) : tr("&Retry"));
    m_retry->setEnabled(m_open->isEnabled() && left > 0);
    m_resume->setEnabled(m_open->isEnabled() && run && importing::canResume(*run));
    m_pages->setCurrentIndex(m_isRead && m_model->rowCount() == 0 ? 1 : 0);
    QString note = m_failure;
    if (note.isEmpty())
        note = m_isRead ? why : tr("Reading the runs…");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void HistoryDialog::openChosen()
{
    if (const importing::RunSummary *run = chosen(); run && m_open->isEnabled())
        Q_EMIT openWanted(*run);
}

void HistoryDialog::askToDelete()
{
    const importing::RunSummary *run = chosen();
    if (!run || !m_delete->isEnabled())
        return;
    const bool readable = run->state != importing::RunState::Unreadable;
    QMessageBox *box = plainBox(
        this, tr("Delete a run?"),
        readable ? tr("Delete the run of %1 from the history?")
                       .arg(words::runTime(run->head.started, QDateTime::currentDateTime()))
                 : tr("Delete a run that cannot be read?"),
        importing::canResume(*run)
            ? tr("Not all of its rows have an outcome (%1). Once deleted, the run can no longer be resumed. "
                 "Friends that it imported stay.")
                  .arg(words::runCounts(*run))
            : tr("Its rows and what became of them are removed from this computer. Friends that it imported "
                 "stay."));
    QPushButton *remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QDialog::finished, this, [this, box, remove, runId = run->head.runId] {
        if (box->clickedButton() == remove)
            deleteRun(runId);
    });
    box->open();
}

void HistoryDialog::askWhereToSave()
{
    const importing::RunSummary *run = chosen();
    if (!run)
        return;
    auto *dialog = new QFileDialog(this, tr("Save report of a run"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilters({tr("CSV (*.csv)")});
    dialog->selectFile(QStringLiteral("report-%1.csv").arg(run->head.runId));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, runId = run->head.runId](const QString &file) { saveReport(runId, file); });
    dialog->open();
}

void HistoryDialog::saveReport(const QString &runId, const QString &file)
{
    m_failure = tr("Saving…");
    updateButtons();
    inBackground(
        this,
        [folder = m_runs.journalDir(), runId, file] {
            const auto stored = cli::readStoredRun(folder, runId);
            if (const QString *error = std::get_if<QString>(&stored))
                return *error;
            const cli::StoredRun &run = std::get<cli::StoredRun>(stored);
            if (const files::FileError error = cli::writeReport(file, run.files, *run.table, true))
                return words::fileErrorWords(error).text();
            return words::reportWritten(file);
        },
        [this](const QString &said) {
            m_failure = said;
            updateButtons();
        });
}

void HistoryDialog::deleteRun(const QString &runId)
{
    inBackground(
        this, [folder = m_runs.journalDir(), runId] { return importing::deleteRun(folder, runId); },
        [this](bool done) {
            m_failure = done ? QString()
                             : tr("The run could not be deleted: its journal is in use, or its folder cannot "
                                  "be written.");
            refresh();
        });
}

void HistoryDialog::keyPressEvent(QKeyEvent *event)
{
    if (m_view->hasFocus() && event->key() == Qt::Key_Delete)
        askToDelete();
    else if (m_view->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        openChosen();
    else
        QDialog::keyPressEvent(event);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runhistory.h"

#include "importing/storedrows.h"
#include "ui/connections/connectionchoice.h"
#include "ui/edithistory.h"
#include "ui/history/background.h"
#include "ui/history/historydialog.h"
#include "ui/history/interruptedbar.h"
#include "ui/plainbox.h"
#include "ui/runcontroller.h"
#include "words/historywords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace ui {

namespace {

/// The newest run, when it was interrupted and something of it is left to do.
std::optional<importing::RunSummary> interruptedIn(const QString &folder)
{
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.journal")}, QDir::Files, QDir::Name);
    if (files.isEmpty()) // their names sort by time
        return {};
    const importing::RunSummary run =
        importing::summariseRun(folder, QFileInfo(files.last()).completeBaseName());
    if (run.state != importing::RunState::Interrupted || !importing::canResume(run))
        return {};
    return run;
}

/// In older journals the window's sandbox has no id; a host that was given by hand has none either, and is
/// its own name.
WentThrough throughOf(const importing::RunHead &head)
{
    const QUuid id = QUuid::fromString(head.connectionId);
    const bool isSandbox =
        id == connections::sandboxId() || (id.isNull() && head.connectionName != QUrl(head.host).authority());
    if (isSandbox)
        return {connections::sandboxId(),
                ConnectionChoice::displayName(connections::sandboxConnection({}, {}))};
    return {id, words::visible(head.connectionName)};
}

} // namespace

RunHistory::RunHistory(RunController &runs, EditHistory &edits, ConnectionChoice &connections,
                       QWidget &window)
    : QObject(&window), m_runs(runs), m_edits(edits), m_connections(connections), m_window(window),
      m_bar(new InterruptedBar)
{
    connect(m_bar, &InterruptedBar::openWanted, this,
            [this](const importing::RunSummary &run) { open(run); });
    connect(m_bar, &InterruptedBar::resumeWanted, this,
            [this](const importing::RunSummary &run) { open(run, OpenThen::GoOn); });
    connect(&m_runs, &RunController::stageChanged, this, [this] {
        if (m_runs.stage() != RunStage::Running)
            return;
        m_bar->hide(); // it is no longer the last run
        m_opened.clear();
    });
}

void RunHistory::lookForInterrupted()
{
    inBackground(
        this, [folder = m_runs.journalDir()] { return interruptedIn(folder); },
        [this](const std::optional<importing::RunSummary> &run) {
            if (run && m_runs.stage() != RunStage::Running)
                m_bar->showRun(*run);
        });
}

void RunHistory::showDialog()
{
    if (!m_dialog) {
        m_dialog = new HistoryDialog(m_runs, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &HistoryDialog::openWanted, this,
                [this](const importing::RunSummary &run) { open(run); });
        connect(m_dialog, &HistoryDialog::retryWanted, this,
                [this](const importing::RunSummary &run) { open(run, OpenThen::Retry); });
        connect(m_dialog, &HistoryDialog::resumeWanted, this,
                [this](const importing::RunSummary &run) { open(run, OpenThen::GoOn); });
    }
    m_dialog->open();
}

void RunHistory::open(const importing::RunSummary &run, OpenThen then)
{
    if (m_runs.stage() != RunStage::Idle) {
        fail(tr("A run is still going on in this window. Another one can be opened when it has ended."));
        return;
    }
    const qint64 rows = m_edits.table().rowCount();
    if (rows == 0)
        return read(run, then);
    QWidget *parent = m_dialog ? static_cast<QWidget *>(m_dialog) : &m_window;
    QMessageBox *box = plainBox(parent, tr("Replace the table?"),
                                tr("Replace the table with the run of %1?")
                                    .arg(words::runTime(run.head.started, QDateTime::currentDateTime())),
                                words::inNumber(tr("The table has %Ln row(s) now. Undo brings them back.",
                                                   nullptr, words::forPlural(rows)),
                                                rows));
    QPushButton *replace = box->addButton(tr("Replace the table"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QDialog::finished, this, [this, box, replace, run, then] {
        if (box->clickedButton() == replace)
            read(run, then);
    });
    box->open();
}

void RunHistory::read(const importing::RunSummary &run, OpenThen then)
{
    Q_EMIT told(tr("Opening the run…"));
    using Read = std::variant<importing::StoredRows, QString>;
    inBackground(
        this,
        [folder = m_runs.journalDir(), runId = run.head.runId] {
            return importing::readStoredRows(importing::Journal::path(folder, runId));
        },
        [this, run, then, reading = ++m_reading](Read read) {
            if (reading != m_reading)
                return;
            if (const QString *error = std::get_if<QString>(&read))
                fail(words::runNotReadable(run.head.runId, *error));
            else
                take(run, std::get<importing::StoredRows>(read), then);
        });
}

void RunHistory::take(const importing::RunSummary &run, importing::StoredRows &rows, OpenThen then)
{
    if (m_runs.stage() != RunStage::Idle)
        return fail(tr("A run has begun in this window. Another one can be opened when it has ended."));
    friends::Table &table = m_edits.table();
    friends::Change change = table.prepareImport(rows.blocks, rows.records, true);
    change.bringsOutcomes = true;
    if (!m_edits.push(std::move(change))) {
        if (m_dialog)
            m_dialog->reject(); // the window beneath says why
        return;
    }
    std::vector<quint32> all(rows.records.size());
    std::iota(all.begin(), all.end(), 0U);
    m_runs.knowRun(run.head.runId, std::move(all), throughOf(rows.head));
    m_opened = run.head.runId;
    importing::applyOutcomes(table, 0, rows);
    m_bar->hide();
    if (m_dialog)
        m_dialog->accept();
    const QString when = words::runTime(run.head.started, QDateTime::currentDateTime());
    const QString file = rows.blocks.size() == 1 ? rows.blocks.front()->source() : QString();
    const QString elsewhere = chooseConnection(rows.head);
    Q_EMIT opened(file.isEmpty() ? tr("run of %1").arg(when)
                                 : tr("%1, run of %2", "name of a file, a time").arg(file, when),
                  words::sentences({tr("Run of %1: %2.").arg(when, words::runCounts(run)), elsewhere}));
    if (!elsewhere.isEmpty())
        return;
    switch (then) {
    case OpenThen::Nothing:
        return;
    case OpenThen::GoOn:
        return goOn(rows);
    case OpenThen::Retry:
        return retry();
    }
}

void RunHistory::goOn(const importing::StoredRows &rows)
{
    std::vector<quint32> left(rows.places.size(), friends::Tracker::gone);
    for (quint32 row = 0; row < rows.places.size(); ++row) {
        const friends::State state = m_edits.table().state(row);
        if (state != friends::State::Imported && state != friends::State::Failed)
            left[rows.places[row]] = row;
    }
    m_runs.goOn(rows.head, std::move(left));
}

void RunHistory::retry()
{
    const std::vector<quint32> failed = m_runs.rowsIn(friends::State::Failed);
    const std::vector<quint32> unknown = m_runs.rowsIn(friends::State::Unknown);
    std::vector<quint32> rows;
    std::merge(failed.begin(), failed.end(), unknown.begin(), unknown.end(), std::back_inserter(rows));
    m_runs.submit(std::move(rows));
}

/// Rows of one app must not go to another one because it happens to be chosen. Says so when the run's own
/// connection is no longer there.
QString RunHistory::chooseConnection(const importing::RunHead &head)
{
    const WentThrough through = throughOf(head);
    m_connections.setCurrent(through.connection);
    const connections::Connection now = m_connections.current();
    if (now.id == through.connection)
        return {};
    return tr("It went through “%1”, which is not among the connections; rows would now go through "
              "“%2”.")
        .arg(through.name, ConnectionChoice::displayName(now));
}

void RunHistory::fail(const QString &sentence)
{
    Q_EMIT told({});
    QWidget *parent = m_dialog ? static_cast<QWidget *>(m_dialog) : &m_window;
    plainBox(parent, tr("The run was not opened"), sentence)->open();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runtools.h"

#include "ui/connections/connectionchoice.h"
#include "ui/runcontroller.h"
#include "ui/runs/precheckdialog.h"
#include "ui/runs/requestdialog.h"
#include "ui/runs/runsettingsdialog.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "words/numbers.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace ui {

RunTools::RunTools(RunController &runs, Settings &settings, QWidget &window)
    : QObject(&window), m_runs(runs), m_settings(settings), m_window(window)
{
    // What was found out about one app is not true for another.
    connect(&runs.connections(), &ConnectionChoice::currentChanged, this,
            [this] { m_runs.table().clearMissing(m_runs.table().missingRows()); });
}

void RunTools::addBeforeSubmit(QMenu &menu)
{
    m_check = menu.addAction(tr("&Check before submitting"), this, &RunTools::check);
    setHint(*m_check,
            tr("Asks the service whether the accounts of all ready rows exist, before anything is sent."));
    m_check->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_forget = menu.addAction(tr("Forget &missing accounts"), this, &RunTools::forgetMissing);
    setHint(*m_forget,
            tr("Rows that were marked because one of their accounts does not exist can be sent again."));
    m_requests = menu.addAction(tr("Show re&quests…"), this, &RunTools::showRequests);
    setHint(*m_requests, tr("Shows call by call what would be sent. Nothing is sent."));
}

void RunTools::addSettings(QMenu &menu)
{
    m_settingsAction = menu.addAction(tr("Settin&gs of runs…"), this, &RunTools::showSettings);
    setHint(*m_settingsAction,
            tr("How fast rows are sent through this connection, how many in one call, and how often they are "
               "tried."));
}

void RunTools::update()
{
    const friends::Table &table = m_runs.table();
    const bool idle = m_runs.stage() == RunStage::Idle;
    const bool ready = table.count(friends::State::Ready) > 0;
    const bool marked = table.hasMissing();
    m_check->setEnabled(idle && (ready || marked));
    m_forget->setEnabled(marked);
    m_requests->setEnabled(ready || table.count(friends::State::Failed) > 0
                           || table.count(friends::State::Unknown) > 0);
}

void RunTools::open(QDialog *dialog)
{
    m_open = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RunTools::check()
{
    if (m_open || !m_check->isEnabled())
        return;
    auto *dialog = new PrecheckDialog(m_runs, &m_window);
    connect(dialog, &PrecheckDialog::showWanted, this, &RunTools::problemsWanted);
    connect(dialog, &PrecheckDialog::submitWanted, this, [this] { m_runs.submit(m_runs.readyRows()); });
    open(dialog);
}

void RunTools::forgetMissing()
{
    const std::vector<quint32> rows = m_runs.table().missingRows();
    m_runs.table().clearMissing(rows);
    const auto count = static_cast<qint64>(rows.size());
    Q_EMIT told(
        words::inNumber(tr("%Ln row(s) no longer marked as having missing accounts; they can be sent.",
                           nullptr, words::forPlural(count)),
                        count));
}

void RunTools::showRequests()
{
    if (m_open)
        return;
    std::vector<RequestRows> choices;
    const auto offer = [&](const QString &name, friends::State state) {
        std::vector<quint32> rows = m_runs.rowsIn(state);
        if (rows.empty())
            return;
        importing::RunInput input = m_runs.inputOf(rows);
        choices.push_back(
            {name.arg(words::number(static_cast<qint64>(rows.size()))), std::move(rows), std::move(input)});
    };
    offer(tr("Ready rows (%1)"), friends::State::Ready);
    offer(tr("Failed rows (%1)"), friends::State::Failed);
    offer(tr("Unknown rows (%1)"), friends::State::Unknown);
    if (choices.empty())
        return;
    const connections::Connection connection = m_runs.connections().current();
    open(new RequestDialog(std::move(choices), m_runs.settings(),
                           {connections::baseUrl(connection), connection.admin.toUtf8()}, m_currentRow,
                           &m_window));
}

void RunTools::showSettings()
{
    if (m_open)
        return;
    const connections::Connection connection = m_runs.connections().current();
    auto *dialog = new RunSettingsDialog(ConnectionChoice::displayName(connection),
                                         m_settings.runPreferences(connection.id), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = connection.id] {
        m_settings.setRunPreferences(id, dialog->preferences());
        Q_EMIT settingsChosen();
        if (!m_settings.isKept())
            Q_EMIT told(tr("The settings cannot be written to the disk. They count until you close Friend "
                           "Console."));
        else
            Q_EMIT told(m_runs.stage() == RunStage::Idle
                            ? tr("Settings of runs saved.")
                            : tr("Settings of runs saved. They count from the next run on."));
    });
    open(dialog);
}

} // namespace ui

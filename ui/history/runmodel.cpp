// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runmodel.h"

#include "ui/theme.h"
#include "words/historywords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <algorithm>

namespace ui {

namespace {

bool isNumber(RunColumn column)
{
    switch (column) {
    case RunColumn::When:
    case RunColumn::Connection:
    case RunColumn::State:
        return false;
    case RunColumn::Rows:
    case RunColumn::Imported:
    case RunColumn::Failed:
    case RunColumn::Unknown:
    case RunColumn::NotSent:
    case RunColumn::Duration:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

void RunModel::show(QList<importing::RunSummary> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : runColumnCount;
}

/// "completed", and of which run it sent rows again.
QString RunModel::stateText(const importing::RunSummary &run) const
{
    QString state = words::runStateName(run.state); // as in the middle of a sentence
    state.front() = state.front().toUpper();
    if (run.head.parentRunId.isEmpty())
        return state;
    const auto parent = std::find_if(m_runs.begin(), m_runs.end(), [&](const importing::RunSummary &other) {
        return other.head.runId == run.head.parentRunId && other.state != importing::RunState::Unreadable;
    });
    const QString which = parent != m_runs.end() ? words::runTime(parent->head.started, run.head.started)
                                                 : words::visible(run.head.parentRunId);
    return tr("%1, retry of %2", "state of a run, time of another run").arg(state, which);
}

QString RunModel::text(const importing::RunSummary &run, RunColumn column) const
{
    const bool readable = run.state != importing::RunState::Unreadable;
    switch (column) {
    case RunColumn::When:
        return readable ? tr("%1, %2").arg(words::date(run.head.started), words::clockTime(run.head.started))
                        : words::visible(run.head.runId);
    case RunColumn::Connection:
        return words::visible(run.head.connectionName);
    case RunColumn::State:
        return stateText(run);
    case RunColumn::Rows:
        return readable ? words::number(run.head.rows) : QString();
    case RunColumn::Imported:
        return readable ? words::number(run.imported) : QString();
    case RunColumn::Failed:
        return readable ? words::number(run.failed) : QString();
    case RunColumn::Unknown:
        return readable ? words::number(run.unknown) : QString();
    case RunColumn::NotSent:
        return readable ? words::number(run.notSent) : QString();
    case RunColumn::Duration:
        return readable ? words::duration(std::chrono::milliseconds(static_cast<qint64>(run.seconds * 1000)))
                        : QString();
    }
    Q_UNREACHABLE();
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_runs.size())
        return {};
    const importing::RunSummary &run = m_runs[index.row()];
    const auto column = static_cast<RunColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(run, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return plainToolTip(words::runLine(run));
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(run, column));
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= runColumnCount)
        return {};
    const auto column = static_cast<RunColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RunColumn::When:
        return tr("Started");
    case RunColumn::Connection:
        return tr("Connection");
    case RunColumn::State:
        return tr("State");
    case RunColumn::Rows:
        return tr("Rows");
    case RunColumn::Imported:
        return tr("Imported");
    case RunColumn::Failed:
        return tr("Failed");
    case RunColumn::Unknown:
        return tr("Unknown");
    case RunColumn::NotSent:
        return tr("Not sent");
    case RunColumn::Duration:
        return tr("Duration");
    }
    Q_UNREACHABLE();
}

} // namespace ui

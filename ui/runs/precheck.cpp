// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/precheck.h"

#include "ui/connections/connectionchoice.h"
#include "ui/history/background.h"

#include <QtCore/QSet>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

/// Which accounts of which rows (indices into RunInput::rows) are among the missing.
std::vector<std::pair<quint32, int>> missingIn(const importing::RunInput &input,
                                               const importing::PreflightResult &found)
{
    const QSet<QByteArray> missing(found.missing.begin(), found.missing.end());
    std::vector<std::pair<quint32, int>> rows;
    for (const quint32 row : found.rowsWithMissing) {
        const importing::SourceRow &source = input.rows[row];
        const auto isMissing = [&](friends::Field field) {
            const std::string_view account = input.blocks[source.block]->field(source.place, {field, {}});
            return missing.contains(
                QByteArray::fromRawData(account.data(), static_cast<qsizetype>(account.size())));
        };
        rows.emplace_back(row,
                          (isMissing(friends::Field::FromAccount) ? friends::missingFrom : 0)
                              + (isMissing(friends::Field::ToAccount) ? friends::missingTo : 0));
    }
    return rows;
}

} // namespace

Precheck::Precheck(RunController &runs, QObject *parent) : QObject(parent), m_runs(runs) { }

Precheck::~Precheck() = default;

void Precheck::start()
{
    const std::vector<quint32> ready = m_runs.readyRows();
    const std::vector<quint32> marked = m_runs.table().missingRows();
    std::merge(ready.begin(), ready.end(), marked.begin(), marked.end(), std::back_inserter(m_rows));
    m_input = m_runs.inputOf(m_rows);
    m_report.rows = static_cast<qint64>(m_rows.size());
    m_context.connection = ConnectionChoice::displayName(m_runs.connections().current());
    m_context.admin = m_runs.connections().current().admin;
    m_context.host = connections::baseUrl(m_runs.connections().current()).host();
    m_runs.connections().target(this, [this](const TargetAnswer &answer) { begin(answer); });
}

void Precheck::begin(const TargetAnswer &answer)
{
    if (!answer.target) {
        Q_EMIT notStarted(whyNoTarget(answer, m_context.connection));
        return;
    }
    m_preflight = std::make_unique<importing::Preflight>(m_input, *answer.target, m_runs.settings());
    connect(m_preflight.get(), &importing::Preflight::progressed, this, &Precheck::progressed);
    connect(m_preflight.get(), &importing::Preflight::finished, this, &Precheck::findRows);
    m_preflight->start();
}

void Precheck::findRows(const importing::PreflightResult &found)
{
    inBackground(
        this, [input = m_input, found] { return missingIn(input, found); },
        [this, found](const Marks &marks) { mark(found, marks); });
}

void Precheck::mark(const importing::PreflightResult &found, const Marks &marks)
{
    friends::Table &table = m_runs.table();
    // A row that was edited, moved or removed meanwhile is not the one that was checked.
    const auto isStillThere = [&](quint32 index) {
        const quint32 row = m_rows[index];
        if (row >= table.rowCount())
            return false;
        const friends::Record &record = table.record(row);
        return record.block == m_input.rows[index].block && record.place == m_input.rows[index].place;
    };
    Marks there;
    for (const auto &[index, which] : marks) {
        if (isStillThere(index))
            there.emplace_back(m_rows[index], which);
    }
    if (!found.stop && !found.cancelled)
        table.clearMissing(m_rows); // what is there by now is no longer missing
    table.markMissing(there);
    m_report.found = found;
    m_report.missing = static_cast<qint64>(there.size());
    m_report.firstMissing = there.empty() ? 0 : there.front().first;
    if (found.stop) {
        m_context.now = QDateTime::currentDateTime();
        m_report.stop = words::stopWords(*found.stop, m_context);
    }
    report();
}

void Precheck::report()
{
    inBackground(
        this,
        [rows = m_runs.inputOf(m_runs.readyRows()), settings = m_runs.settings()] {
            return planOf(rows, settings);
        },
        [this](const RunPlan &plan) {
            m_report.plan = plan;
            Q_EMIT finished(m_report);
        });
}

} // namespace ui

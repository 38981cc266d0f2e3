// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runfamily.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t remembered = 4; // each one costs four bytes a row, and time when rows are inserted

} // namespace

void RunFamily::remember(const QString &runId, std::shared_ptr<friends::Tracker> rows)
{
    m_known.push_back({runId, std::move(rows)});
    if (m_known.size() > remembered)
        m_known.erase(m_known.begin());
}

QString RunFamily::parentOf(const friends::Table &table, const std::vector<quint32> &rows) const
{
    QString partly;
    for (auto known = m_known.rbegin(); known != m_known.rend(); ++known) {
        std::vector<bool> in(table.rowCount(), false);
        for (const quint32 row : known->rows->rows) {
            if (row < in.size())
                in[row] = true;
        }
        const auto wasIn = [&](quint32 row) { return row < in.size() && in[row]; };
        if (std::all_of(rows.begin(), rows.end(), wasIn))
            return known->runId;
        const auto isLeftOver = [&](quint32 row) {
            const friends::State state = table.state(row);
            return wasIn(row) && (state == friends::State::Failed || state == friends::State::Unknown);
        };
        if (partly.isEmpty() && std::any_of(rows.begin(), rows.end(), isLeftOver))
            partly = known->runId;
    }
    return partly;
}

QStringList RunFamily::runsOf(quint32 row) const
{
    QStringList runs;
    for (const Known &known : m_known) {
        const std::vector<quint32> &rows = known.rows->rows;
        if (!runs.contains(known.runId) && std::find(rows.begin(), rows.end(), row) != rows.end())
            runs.append(known.runId);
    }
    return runs;
}

} // namespace ui

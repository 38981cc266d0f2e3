// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the table while a run works on them.
#include "friends/table.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace friends {

namespace {

constexpr quint32 mostOutcomes = (1U << 24) - 1;

} // namespace

void Table::count(const Record &record, int by)
{
    m_counts[record.state] += by;
    m_blockRows[record.block] += by;
    m_outcomeRows[record.outcome] += by;
    m_sharedIsOld = true;
}

void Table::setState(quint32 row, State state)
{
    Record &record = m_records[row];
    count(record, -1);
    record.state = static_cast<quint8>(state) & 0xf;
    count(record, 1);
}

quint32 Table::outcomeNumber(const Outcome &outcome)
{
    const auto known = m_outcomeNumbers.constFind(outcome);
    if (known != m_outcomeNumbers.constEnd())
        return *known;
    if (static_cast<quint32>(m_outcomes.size()) >= mostOutcomes) {
        // Sixteen million different answers: the code is kept, the service's own wording of it is not.
        Outcome plain = outcome;
        plain.info.clear();
        return m_outcomeNumbers.value(plain, 0);
    }
    m_outcomes.append(outcome);
    m_outcomeRows.push_back(0);
    const auto number = static_cast<quint32>(m_outcomes.size() - 1);
    m_outcomeNumbers.insert(outcome, number);
    return number;
}

std::shared_ptr<Tracker> Table::beginRun(std::vector<quint32> rows)
{
    auto tracker = std::make_shared<Tracker>();
    tracker->rows = std::move(rows);
    tracker->before.resize(tracker->rows.size(), State::Ready);
    std::vector<quint32> all(tracker->rows.size());
    std::iota(all.begin(), all.end(), 0U);
    queueAgain(*tracker, all);
    m_trackers.push_back(tracker);
    return tracker;
}

void Table::queueAgain(Tracker &tracker, std::span<const quint32> numbers)
{
    quint32 first = Tracker::gone;
    quint32 last = 0;
    for (const quint32 number : numbers) {
        const quint32 row = tracker.rows[number];
        if (row == Tracker::gone)
            continue;
        tracker.before[number] = state(row);
        setState(row, State::Queued);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (first != Tracker::gone)
        Q_EMIT rowsChanged(first, last);
    Q_EMIT countsChanged();
}

void Table::applyUpdates(const Tracker &tracker, std::span<const RowUpdate> updates,
                         const QList<Outcome> &outcomes)
{
    std::vector<quint32> numbers;
    numbers.reserve(static_cast<std::size_t>(outcomes.size()));
    for (const Outcome &outcome : outcomes)
        numbers.push_back(outcomeNumber(outcome));
    quint32 first = Tracker::gone;
    quint32 last = 0;
    for (const RowUpdate &update : updates) {
        const quint32 row = tracker.rows[update.row];
        if (row == Tracker::gone)
            continue;
        setState(row, update.state);
        if (!isInRun(update.state)) {
            const quint32 number = numbers[update.outcome] & mostOutcomes;
            --m_outcomeRows[m_records[row].outcome];
            ++m_outcomeRows[number];
            m_records[row].outcome = number & mostOutcomes;
        }
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (first == Tracker::gone)
        return;
    Q_EMIT rowsChanged(first, last);
    Q_EMIT countsChanged();
}

void Table::endRun(const Tracker &tracker)
{
    quint32 first = Tracker::gone;
    quint32 last = 0;
    for (std::size_t i = 0; i < tracker.rows.size(); ++i) {
        const quint32 row = tracker.rows[i];
        if (row == Tracker::gone || !isInRun(state(row)))
            continue;
        setState(row, tracker.before[i]);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (first != Tracker::gone)
        Q_EMIT rowsChanged(first, last);
    // Pairs were judged with the rows of the run as their owners, and some of these are free again.
    if (std::exchange(m_editedInRun, false))
        m_allTouched = true;
    finishChange();
}

std::shared_ptr<Tracker> Table::follow(std::vector<quint32> rows)
{
    auto tracker = std::make_shared<Tracker>();
    tracker->rows = std::move(rows);
    m_trackers.push_back(tracker);
    return tracker;
}

// --- accounts that are missing

bool Table::isMarkedMissing(const Record &record) const
{
    return record.outcome != 0 && record.rowState() == State::Problem
        && m_outcomes.at(record.outcome).cause == Cause::AccountMissing;
}

void Table::setMissing(quint32 row, int which)
{
    Record &record = m_records[row];
    const quint32 number = which == 0 ? 0 : outcomeNumber({Cause::AccountMissing, which, 0, 0, {}});
    count(record, -1);
    record.outcome = number & mostOutcomes;
    count(record, 1);
    setState(row, which != 0 || record.ownError || record.duplicate ? State::Problem : State::Ready);
}

void Table::markMissing(std::span<const std::pair<quint32, int>> missing)
{
    quint32 first = Tracker::gone;
    quint32 last = 0;
    for (const auto &[row, which] : missing) {
        if (row >= rowCount() || which == 0
            || (state(row) != State::Ready && !isMarkedMissing(m_records[row])))
            continue;
        setMissing(row, which);
        first = std::min(first, row);
        last = row;
    }
    if (first == Tracker::gone)
        return;
    Q_EMIT rowsChanged(first, last);
    Q_EMIT countsChanged();
}

void Table::clearMissing(std::span<const quint32> rows)
{
    quint32 first = Tracker::gone;
    quint32 last = 0;
    for (const quint32 row : rows) {
        if (row >= rowCount() || !isMarkedMissing(m_records[row]))
            continue;
        setMissing(row, 0);
        first = std::min(first, row);
        last = row;
    }
    if (first == Tracker::gone)
        return;
    Q_EMIT rowsChanged(first, last);
    Q_EMIT countsChanged();
}

bool Table::hasMissing() const
{
    for (const int which : {missingFrom, missingTo, missingFrom | missingTo}) {
        if (count(State::Problem) > 0 && m_outcomeNumbers.contains({Cause::AccountMissing, which, 0, 0, {}}))
            return !missingRows().empty();
    }
    return false;
}

std::vector<quint32> Table::missingRows() const
{
    std::vector<quint32> rows;
    for (quint32 row = 0; row < rowCount(); ++row) {
        if (isMarkedMissing(m_records[row]))
            rows.push_back(row);
    }
    return rows;
}

std::vector<quint32> Table::sendable(std::span<const State> wanted) const
{
    std::vector<quint32> rows;
    for (quint32 row = 0; row < rowCount(); ++row) {
        const Record &record = m_records[row];
        const bool is = std::find(wanted.begin(), wanted.end(), record.rowState()) != wanted.end();
        if (is && !record.ownError && !record.duplicate)
            rows.push_back(row);
    }
    return rows;
}

} // namespace friends

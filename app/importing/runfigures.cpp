// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/runfigures.h"

#include <QtCore/QHash>

#include <algorithm>

namespace importing {

namespace {

using friends::State;
using std::chrono::milliseconds;

/// Shortest slice: what is shorter is no pace that a person could follow.
constexpr qint64 leastSliceMs = 100;

bool isLost(State state)
{
    return state == State::Failed || state == State::Unknown;
}

QList<FailureGroup> failuresOf(const JournalRun &run)
{
    QHash<std::pair<int, int>, FailureGroup> groups;
    for (std::size_t row = 0; row < run.states.size(); ++row) {
        if (!isLost(run.states[row]))
            continue;
        const friends::Outcome &outcome = run.outcomes[row];
        FailureGroup &group = groups[{static_cast<int>(outcome.cause), outcome.code}];
        if (group.rows++ == 0)
            group.outcome = outcome;
    }
    QList<FailureGroup> sorted = groups.values();
    std::sort(sorted.begin(), sorted.end(), [](const FailureGroup &a, const FailureGroup &b) {
        return std::tuple(-a.rows, a.outcome.code) < std::tuple(-b.rows, b.outcome.code);
    });
    return sorted;
}

/// `input`: as readRows() gives it, in the order of the journal.
QHash<QByteArray, qint64> failuresByAccount(const JournalRun &run, const RunInput &input)
{
    QHash<QByteArray, qint64> accounts;
    friends::RowFields fields;
    for (std::size_t row = 0; row < std::min(run.states.size(), input.rows.size()); ++row) {
        if (!isLost(run.states[row]))
            continue;
        const SourceRow &source = input.rows[row];
        input.blocks[source.block]->readFields(source.place, fields);
        const std::string_view account = fields[friends::Field::FromAccount];
        ++accounts[QByteArray(account.data(), static_cast<qsizetype>(account.size()))];
    }
    return accounts;
}

void takeAccounts(RunFigures &figures, const QHash<QByteArray, qint64> &accounts)
{
    figures.accountsWithFailures = accounts.size();
    for (auto each = accounts.begin(); each != accounts.end(); ++each)
        figures.accounts.append({each.key(), each.value()});
    std::sort(figures.accounts.begin(), figures.accounts.end(),
              [](const AccountFailures &a, const AccountFailures &b) {
                  return std::tie(b.rows, a.account) < std::tie(a.rows, b.account);
              });
    if (figures.accounts.size() > RunFigures::mostAccounts)
        figures.accounts.resize(RunFigures::mostAccounts);
}

void takeSlices(RunFigures &figures, const JournalRun &run)
{
    if (run.settled.isEmpty())
        return;
    const qint64 begin = run.head.started.toMSecsSinceEpoch();
    const qint64 whole = std::max<qint64>(run.last.toMSecsSinceEpoch() - begin, 0) + 1;
    const qint64 slice =
        std::max(leastSliceMs, (whole + RunFigures::mostSlices - 1) / RunFigures::mostSlices);
    figures.slice = milliseconds(slice);
    figures.settled.resize((whole + slice - 1) / slice);
    for (const Settled &each : run.settled) {
        // A clock that was set back in the middle of the run must not lead outside.
        const qint64 at = std::clamp<qint64>((each.time - begin) / slice, 0, figures.settled.size() - 1);
        figures.settled[at] += each.rows;
    }
}

} // namespace

std::variant<RunFigures, QString> readFigures(const QString &dir, const QString &runId)
{
    const QString path = Journal::path(dir, runId);
    const auto read = readJournal(path);
    if (const QString *error = std::get_if<QString>(&read))
        return *error;
    const JournalRun &run = std::get<JournalRun>(read);
    RunFigures figures;
    figures.run = summariseRun(dir, runId);
    figures.failures = failuresOf(run);
    takeSlices(figures, run);
    if (figures.failures.isEmpty())
        return figures;
    const auto rows = readRows(path);
    if (const QString *error = std::get_if<QString>(&rows))
        return *error;
    takeAccounts(figures, failuresByAccount(run, std::get<RunInput>(rows)));
    return figures;
}

} // namespace importing

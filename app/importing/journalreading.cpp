// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/journalreading.h"

#include "importing/journalformat.h"

#include <QtCore/QJsonDocument>
#include <QtSql/QSqlQuery>

namespace importing {

using namespace Qt::StringLiterals;

namespace {

/// Takes over what one attempt told, and counts what it settled in the last entry of run.settled; `verdicts`
/// is empty when its end was never recorded.
bool applyAttempt(JournalRun &run, const QByteArray &places, bool check, const QByteArray &verdicts)
{
    const auto rows = readPlaces(places, run.head.rows);
    if (!rows)
        return false;
    std::optional<AttemptEnd> end;
    if (!verdicts.isEmpty()) {
        end = readVerdicts(verdicts, rows->size());
        if (!end)
            return false;
    }
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const quint32 row = (*rows)[i];
        friends::State &state = run.states[row];
        friends::Outcome &outcome = run.outcomes[row];
        if (check && (!end || end->rows[i].verdict == Verdict::RetryUnknown))
            continue; // as unknown as before
        const int attempts = outcome.attempts + (check ? 0 : 1);
        if (!end) {
            state = friends::State::Unknown;
            outcome = {friends::Cause::Interrupted, 0, 0, attempts, {}};
            continue;
        }
        const RowVerdict &verdict = end->rows[i];
        switch (verdict.verdict) {
        case Verdict::Imported:
            state = friends::State::Imported;
            ++run.settled.last().rows;
            break;
        case Verdict::Failed:
            state = friends::State::Failed;
            ++run.settled.last().rows;
            break;
        case Verdict::RetryUnknown:
            state = friends::State::Unknown;
            break;
        case Verdict::NotThere:
            state = friends::State::Ready;
            break;
        case Verdict::Retry:
        case Verdict::RetryUnsent: // Unknown stays so: an earlier attempt may have been applied
            if (leavesDoubt(verdict.verdict, end->outcomes.at(verdict.outcome)))
                state = friends::State::Unknown;
            break;
        }
        outcome = end->outcomes.at(verdict.outcome);
        outcome.attempts = attempts;
    }
    return true;
}

std::variant<JournalRun, QString> readOpened(QSqlDatabase &database)
{
    JournalRun run;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT key, value FROM run"_s))
        return wordsOf(query.lastError());
    while (query.next()) {
        const QJsonObject json = QJsonDocument::fromJson(query.value(1).toString().toUtf8()).object();
        if (query.value(0).toString() == "head"_L1)
            run.head = headFromJson(json);
        else if (query.value(0).toString() == "end"_L1)
            run.end = JournalEnd{static_cast<RunEnd>(json.value("end"_L1).toInt()),
                                 QDateTime::fromString(json.value("time"_L1).toString(), Qt::ISODateWithMs)};
    }
    if (!query.exec(u"SELECT coalesce(sum(count), -1) FROM rows"_s) || !query.next())
        return wordsOf(query.lastError());
    run.last = run.head.started;
    if (run.end)
        run.last = std::max(run.last, run.end->time);
    const qint64 rows = query.value(0).toLongLong();
    if (rows != run.head.rows && !(rows == -1 && run.head.rows == 0))
        return u"the rows are not those of the run"_s;
    run.states.assign(static_cast<std::size_t>(run.head.rows), friends::State::Ready);
    run.outcomes.resize(static_cast<std::size_t>(run.head.rows));
    if (!query.exec(
            u"SELECT rows, kind, verdicts, number, coalesce(ended, started) FROM attempt ORDER BY number"_s))
        return wordsOf(query.lastError());
    while (query.next()) {
        run.settled.append({query.value(4).toLongLong(), 0});
        if (!applyAttempt(run, query.value(0).toByteArray(), query.value(1).toInt() == 1,
                          query.value(2).toByteArray()))
            return u"a call's record cannot be read"_s;
        if (run.settled.constLast().rows == 0)
            run.settled.removeLast();
        run.calls += query.value(3).toUInt() == 0 ? 0 : 1;
        run.lastAttempt = query.value(3).toUInt();
        run.last = std::max(run.last, QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), Qt::UTC));
    }
    return run;
}

std::variant<RunInput, QString> readRowsOpened(QSqlDatabase &database)
{
    RunInput input;
    auto known = readBlocks(database);
    if (const QString *error = std::get_if<QString>(&known))
        return *error;
    const auto &blocks = std::get<std::vector<std::shared_ptr<friends::Block>>>(known);
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT data FROM rows ORDER BY first"_s))
        return wordsOf(query.lastError());
    while (query.next()) {
        if (!takeRows(query.value(0).toByteArray(), blocks, input.rows))
            return u"the rows cannot be read"_s;
    }
    input.blocks.assign(blocks.begin(), blocks.end());
    return input;
}

} // namespace

QString newJournalConnection()
{
    return u"journal-"_s + QUuid::createUuid().toString(QUuid::Id128);
}

std::variant<std::vector<std::shared_ptr<friends::Block>>, QString> readBlocks(QSqlDatabase &database)
{
    std::vector<std::shared_ptr<friends::Block>> blocks;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT layout FROM block ORDER BY number"_s))
        return wordsOf(query.lastError());
    while (query.next())
        blocks.push_back(blockFromJson(QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object()));
    return blocks;
}

std::variant<JournalRun, QString> readJournal(const QString &path)
{
    return reading<JournalRun>(path, readOpened);
}

std::variant<RunInput, QString> readRows(const QString &path)
{
    return reading<RunInput>(path, readRowsOpened);
}

} // namespace importing

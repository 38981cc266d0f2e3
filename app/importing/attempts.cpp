// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/attempts.h"

#include "importing/journalformat.h"
#include "importing/journalreading.h"

#include <QtSql/QSqlQuery>

#include <algorithm>

namespace importing {

namespace {

using namespace Qt::StringLiterals;

const friends::Column fromColumn{friends::Field::FromAccount, {}};
const friends::Column toColumn{friends::Field::ToAccount, {}};

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

struct Place {
    quint32 row = 0; ///< in the run
    qint64 rows = 0; ///< of the run
};

/// Where the row stands in the run, looked for one part of the rows after the other.
std::optional<Place> placeOf(QSqlDatabase &database, const QByteArray &from, const QByteArray &to)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT first, data, (SELECT sum(count) FROM rows) FROM rows ORDER BY first"_s))
        return {};
    while (query.next()) {
        const auto blocks = readBlocks(database); // empty again, so that only one part is in memory
        const auto *known = std::get_if<std::vector<std::shared_ptr<friends::Block>>>(&blocks);
        std::vector<SourceRow> rows;
        if (!known || !takeRows(query.value(1).toByteArray(), *known, rows))
            return {};
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const SourceRow &row) {
            const friends::Block &block = *(*known)[row.block];
            return block.field(row.place, toColumn) == viewOf(to)
                && block.field(row.place, fromColumn) == viewOf(from);
        });
        if (found != rows.end())
            return Place{query.value(0).toUInt() + static_cast<quint32>(found - rows.begin()),
                         query.value(2).toLongLong()};
    }
    return {};
}

/// What the call of this query's record told about one of its rows; none when it did not carry it.
std::optional<Attempt> attemptOn(const Place &place, const QSqlQuery &record)
{
    const auto places = readPlaces(record.value(0).toByteArray(), place.rows);
    if (!places)
        return {};
    const auto found = std::find(places->begin(), places->end(), place.row);
    if (found == places->end())
        return {};
    Attempt attempt;
    attempt.check = record.value(1).toInt() == 1;
    attempt.started = QDateTime::fromMSecsSinceEpoch(record.value(2).toLongLong(), Qt::UTC);
    if (record.value(3).isNull())
        return attempt;
    const auto end = readVerdicts(record.value(4).toByteArray(), places->size());
    if (!end)
        return {};
    const RowVerdict &verdict = end->rows[static_cast<std::size_t>(found - places->begin())];
    attempt.ended = QDateTime::fromMSecsSinceEpoch(record.value(3).toLongLong(), Qt::UTC);
    attempt.verdict = verdict.verdict;
    attempt.outcome = end->outcomes.at(verdict.outcome);
    return attempt;
}

} // namespace

QList<Attempt> attemptsOf(const QString &journalPath, const QByteArray &fromAccount,
                          const QByteArray &toAccount)
{
    const auto read = [&](QSqlDatabase &database) -> std::variant<QList<Attempt>, QString> {
        QList<Attempt> attempts;
        const std::optional<Place> place = placeOf(database, fromAccount, toAccount);
        QSqlQuery query(database);
        query.setForwardOnly(true);
        // Number 0 is no call: it holds what was unknown before the run.
        if (!place
            || !query.exec(u"SELECT rows, kind, started, ended, verdicts FROM attempt WHERE number > 0"
                           " ORDER BY number"_s))
            return attempts;
        while (query.next()) {
            if (const std::optional<Attempt> attempt = attemptOn(*place, query))
                attempts.append(*attempt);
        }
        return attempts;
    };
    const auto result = reading<QList<Attempt>>(journalPath, read);
    const auto *attempts = std::get_if<QList<Attempt>>(&result);
    return attempts ? *attempts : QList<Attempt>();
}

} // namespace importing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/forewarnings.h"

#include "cli/findings.h"
#include "words/commandwords.h"
#include "words/filewords.h"
#include "words/preparationwords.h"

namespace cli {

namespace {

constexpr qsizetype crowdedForPeople = 5;

bool isAboutTime(friends::ProblemKind kind)
{
    return kind == friends::ProblemKind::TimeInMilliseconds || kind == friends::ProblemKind::TimeInDigits
        || kind == friends::ProblemKind::TimeVeryEarly;
}

QString placeOf(const friends::Table &table, quint32 row, bool withFile)
{
    const auto [file, line] = table.origin(row);
    const QString place = words::filePlace(line, 0);
    return withFile ? words::ofFile(file, place) : place;
}

} // namespace

QStringList forewarnings(const friends::Table &table, std::span<const quint32> rows,
                         const QList<importing::CrowdedAccount> &crowded, bool severalFiles)
{
    QStringList said;
    qint64 times = 0;
    QString first;
    QString where;
    for (const quint32 row : rows) {
        if (!table.record(row).warning)
            continue;
        for (const friends::Problem &problem : table.problems(row)) {
            if (!isAboutTime(problem.kind) || ++times > 1)
                continue;
            first = ruleMessage(table, row, problem);
            where = placeOf(table, row, severalFiles);
        }
    }
    if (times > 0)
        said += words::doubtfulTimes(times, where, first);
    for (const importing::CrowdedAccount &account : crowded.first(std::min(crowded.size(), crowdedForPeople)))
        said += words::crowdedAccount(account.account, account.rows);
    if (crowded.size() > crowdedForPeople)
        said += words::andMore(crowded.size() - crowdedForPeople);
    return said;
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/statistics.h"

namespace sandbox {

namespace {

QJsonObject countsOf(const QHash<int, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(QString::number(it.key()), it.value());
    return object;
}

} // namespace

QJsonObject Statistics::toJson() const
{
    return {
        {QStringLiteral("calls"), calls},
        {QStringLiteral("importCalls"), importCalls},
        {QStringLiteral("items"), items},
        {QStringLiteral("pairs"), pairs},
        {QStringLiteral("repeatedPairs"), repeatedPairs},
        {QStringLiteral("repeatedAfterSuccess"), repeatedAfterSuccess},
        {QStringLiteral("repeatedAfterFailure"), repeatedAfterFailure},
        {QStringLiteral("appliedAgain"), appliedAgain},
        {QStringLiteral("friends"), friends},
        {QStringLiteral("duplicatesInCall"), duplicatesInCall},
        {QStringLiteral("overlaps"), overlaps},
        {QStringLiteral("overRate"), overRate},
        {QStringLiteral("refused"), refused},
        {QStringLiteral("faults"), faults},
        {QStringLiteral("mostCallsInASecond"), mostCallsInASecond},
        {QStringLiteral("mostCallsAtOnce"), mostCallsAtOnce},
        {QStringLiteral("largestCall"), largestCall},
        {QStringLiteral("errorCodes"), countsOf(errorCodes)},
        {QStringLiteral("resultCodes"), countsOf(resultCodes)},
    };
}

} // namespace sandbox

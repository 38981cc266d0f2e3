// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/summarywords.h"

#include "words/historywords.h"
#include "words/numbers.h"
#include "words/outcomewords.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <numeric>

namespace words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Summary)
};

} // namespace

QString failureName(const friends::Outcome &outcome)
{
    const friends::State state =
        outcome.cause == friends::Cause::Row || outcome.cause == friends::Cause::Request
        ? friends::State::Failed
        : friends::State::Unknown;
    const Said said = rowWords(state, outcome, {}, {}, {});
    return said.code.isEmpty() ? said.title
                               : Text::tr("%1 %2", "title and code of a failure").arg(said.title, said.code);
}

QString barText(const QString &name, qint64 rows)
{
    return Text::tr("%1, %2", "what a bar stands for, and how many rows").arg(name, rowCount(rows));
}

QString summaryHead(const importing::RunSummary &run)
{
    const auto time = std::chrono::milliseconds(static_cast<qint64>(run.seconds * 1000));
    return Text::tr("%1 to %2: %3 in %4.")
        .arg(runTime(run.head.started, QDateTime()), visible(run.head.connectionName),
             rowCount(run.head.rows), duration(time));
}

QString paceText(const importing::RunFigures &figures)
{
    const qint64 rows = std::accumulate(figures.settled.begin(), figures.settled.end(), qint64{0});
    const double slice = static_cast<double>(figures.slice.count()) / 1000;
    const auto slices = std::count_if(figures.settled.begin(), figures.settled.end(),
                                      [](qint64 settled) { return settled > 0; });
    if (slices < 2 || slice <= 0)
        return {};
    const double most =
        static_cast<double>(*std::max_element(figures.settled.begin(), figures.settled.end())) / slice;
    const double average = static_cast<double>(rows) / (slice * static_cast<double>(figures.settled.size()));
    return Text::tr("On average %1 rows a second, at most %2.").arg(number(average, 0), number(most, 0));
}

QString moreAccounts(const importing::RunFigures &figures)
{
    const qint64 more = figures.accountsWithFailures - figures.accounts.size();
    if (more <= 0)
        return {};
    return Text::tr("and %1 more", "accounts with failures, as in 3 accounts").arg(accountCount(more));
}

QString figuresNotReadable(const QString &databaseError)
{
    return Text::tr("The figures of this run cannot be read: its journal is damaged or gone. The rows in the "
                    "table are not touched. (%1)")
        .arg(visible(databaseError));
}

} // namespace words

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importsummary.h"

#include "cli/findings.h"
#include "words/commandwords.h"
#include "words/preparationwords.h"
#include "words/runwords.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace cli {

namespace {

constexpr qsizetype problemsForPeople = 20;

double seconds(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000.0;
}

QJsonObject codesJson(const QMap<int, qint64> &codes)
{
    QJsonObject object;
    for (auto code = codes.begin(); code != codes.end(); ++code)
        object.insert(QString::number(code.key()), code.value());
    return object;
}

QJsonObject planJson(const PlanSummary &plan)
{
    QJsonObject object{{QStringLiteral("rows"), plan.rows},
                       {QStringLiteral("accounts"), plan.accounts},
                       {QStringLiteral("calls"), plan.calls},
                       {QStringLiteral("seconds"), seconds(plan.leastTime)}};
    if (plan.crowded.isEmpty())
        return object;
    QJsonArray crowded;
    for (const importing::CrowdedAccount &one : plan.crowded)
        crowded += QJsonObject{{QStringLiteral("account"), QString::fromUtf8(one.account)},
                               {QStringLiteral("rows"), one.rows},
                               {QStringLiteral("limit"), qint64{friends::friendsOfOneUser}}};
    object.insert(QStringLiteral("crowded"), crowded);
    return object;
}

/// Only what is wrong, and only what keeps a row from being sent or was repaired. The rows of the file are
/// those from `first` on.
void tellProblems(const SourceFile &source, const friends::Table &table, quint32 first, Console &console)
{
    const Findings found =
        findingsOf(*source.file, &table, first, source.taken(), RuleDepth::Errors, problemsForPeople);
    if (found.count == 0)
        return;
    console.result(words::problemCount(found.count));
    for (const Finding &one : found.listed)
        console.result(words::problemLine(one.line, one.column, one.severity, one.message));
    const auto listed = static_cast<qint64>(found.listed.size());
    if (found.count > listed)
        console.result(words::andMore(found.count - listed));
}

qint64 withErrors(const friends::Table &table, quint32 first, quint32 count)
{
    qint64 rows = 0;
    for (quint32 row = first; row < first + count; ++row)
        rows += table.record(row).ownError || table.record(row).duplicate ? 1 : 0;
    return rows;
}

qint64 leftOutOf(const SourceFiles &sources)
{
    qint64 rows = 0;
    for (const SourceFile &source : sources)
        rows += static_cast<qint64>(source.leftOut.size());
    return rows;
}

/// The fixes that were asked for.
std::vector<friends::FixCount> appliedFixes(const ImportSummary &summary)
{
    const std::vector<friends::FixKind> &wanted = summary.preparation.preparation.fixes;
    std::vector<friends::FixCount> applied;
    for (const friends::FixCount &fix : summary.fixes) {
        if (std::find(wanted.begin(), wanted.end(), fix.kind) != wanted.end())
            applied.push_back(fix);
    }
    return applied;
}

/// What was done with the rows because it was asked for.
void tellPreparation(const ImportSummary &summary, const SourceFiles &sources, Console &console)
{
    for (const friends::FixCount &fix : appliedFixes(summary))
        console.result(words::fixLine(fix, fixName(fix.kind), true));
    if (summary.preparation.preparation.changesTimes) {
        for (const friends::TimeColumn &column : summary.times)
            console.result(words::timesLine(column, summary.preparation.preparation.times, true));
    }
    if (const qint64 rows = leftOutOf(sources); rows > 0)
        console.result(words::leftOutLine(rows));
}

QJsonArray filesJson(const SourceFiles &sources)
{
    QJsonArray all;
    for (const SourceFile &source : sources)
        all += QJsonObject{{QStringLiteral("file"), source.name()},
                           {QStringLiteral("rows"), static_cast<qint64>(source.taken())}};
    return all;
}

void addPreparation(QJsonObject &object, const ImportSummary &summary, const SourceFiles &sources)
{
    const friends::Preparation &preparation = summary.preparation.preparation;
    if (sources.size() > 1)
        object.insert(QStringLiteral("files"), filesJson(sources));
    if (!preparation.fixes.empty())
        object.insert(QStringLiteral("fixes"), fixesJson(appliedFixes(summary), summary.preparation));
    if (preparation.changesTimes)
        object.insert(QStringLiteral("times"), timesJson(summary.times, preparation));
    if (summary.preparation.keep)
        object.insert(QStringLiteral("leftOut"), leftOutOf(sources));
}

} // namespace

void countRows(const friends::Table &table, ImportSummary &summary)
{
    using friends::State;
    summary.rows = table.rowCount();
    summary.imported = table.count(State::Imported);
    summary.failed = table.count(State::Failed);
    summary.unknown = table.count(State::Unknown);
    summary.notSent = summary.rows - summary.imported - summary.failed - summary.unknown;
    summary.codes.clear();
    for (quint32 row = 0; summary.failed > 0 && row < table.rowCount(); ++row) {
        if (table.state(row) != State::Failed)
            continue;
        const friends::Outcome &outcome = table.outcome(row);
        if (outcome.cause == friends::Cause::Row || outcome.cause == friends::Cause::Request)
            ++summary.codes[outcome.code];
    }
}

QByteArray toJson(const ImportSummary &summary, const SourceFiles &sources)
{
    QJsonObject object{
        {QStringLiteral("run"), summary.run},
        {QStringLiteral("rows"), summary.rows},
        {QStringLiteral("imported"), summary.imported},
        {QStringLiteral("failed"), summary.failed},
        {QStringLiteral("unknown"), summary.unknown},
        {QStringLiteral("notSent"), summary.notSent},
        {QStringLiteral("problems"), summary.problems},
        {QStringLiteral("calls"), summary.calls},
        {QStringLiteral("retries"), summary.retries},
        {QStringLiteral("seconds"), seconds(summary.time)},
        {QStringLiteral("codes"), codesJson(summary.codes)},
    };
    if (summary.plan) {
        object.insert(QStringLiteral("dryRun"), true);
        object.insert(QStringLiteral("plan"), planJson(*summary.plan));
    }
    addPreparation(object, summary, sources);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void tell(const ImportSummary &summary, const SourceFiles &sources, const friends::Table &table,
          Console &console)
{
    quint32 first = 0;
    for (const SourceFile &source : sources) {
        const qint64 problems =
            sources.size() == 1 ? summary.problems : withErrors(table, first, source.taken());
        console.result(words::rowsRead(source.file->path, source.taken(), problems));
        tellProblems(source, table, first, console);
        first += source.taken();
    }
    tellPreparation(summary, sources, console);
    if (summary.plan) {
        console.result(words::planText(summary.plan->rows, summary.plan->accounts, summary.plan->calls,
                                       summary.plan->leastTime));
        return;
    }
    if (!summary.end) {
        console.result(words::nothingToSend());
        return;
    }
    console.result(summary.endIsSaid
                       ? words::countsText(summary.imported, summary.failed, summary.unknown, summary.notSent)
                       : summary.end->text());
    for (auto code = summary.codes.begin(); code != summary.codes.end(); ++code)
        console.result(words::codeLine(code.key(), code.value()));
    console.result(words::callsLine(summary.calls, summary.retries, summary.time));
}

} // namespace cli

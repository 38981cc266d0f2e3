// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importsummary.h"

#include "cli/findings.h"
#include "words/commandwords.h"
#include "words/runwords.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

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
    return {{QStringLiteral("rows"), plan.rows},
            {QStringLiteral("accounts"), plan.accounts},
            {QStringLiteral("calls"), plan.calls},
            {QStringLiteral("seconds"), seconds(plan.leastTime)}};
}

/// Only what is wrong, and only what keeps a row from being sent or was repaired.
void tellProblems(const files::ImportedFile &file, const friends::Table &table, Console &console)
{
    const Findings found = findingsOf(file, &table, RuleDepth::Errors, problemsForPeople);
    if (found.count == 0)
        return;
    console.result(words::problemCount(found.count));
    for (const Finding &one : found.listed)
        console.result(words::problemLine(one.line, one.column, one.severity, one.message));
    const auto listed = static_cast<qint64>(found.listed.size());
    if (found.count > listed)
        console.result(words::andMore(found.count - listed));
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

QByteArray toJson(const ImportSummary &summary)
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
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void tell(const ImportSummary &summary, const files::ImportedFile &file, const friends::Table &table,
          Console &console)
{
    console.result(words::rowsRead(file.path, summary.rows, summary.problems));
    tellProblems(file, table, console);
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

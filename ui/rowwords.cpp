// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowwords.h"

#include "words/numbers.h"
#include "words/outcomewords.h"
#include "words/problemwords.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace ui {

namespace {

const friends::Column fromAccount{friends::Field::FromAccount, {}};
const friends::Column toAccount{friends::Field::ToAccount, {}};

words::Said wordsOf(const friends::Table &table, quint32 row, const std::vector<friends::Problem> &problems)
{
    return words::rowWords(table.state(row), table.outcome(row), problems, table.string(row, fromAccount),
                           table.string(row, toAccount));
}

bool speaksOfProblems(friends::State state)
{
    return state == friends::State::Ready || state == friends::State::Problem;
}

/// "alice → erin", with what is missing left out.
QString pairOf(const friends::Table &table, quint32 row)
{
    const QString from = words::visible(table.string(row, fromAccount));
    const QString to = words::visible(table.string(row, toAccount));
    if (from.isEmpty() && to.isEmpty())
        return {};
    return QStringLiteral("%1 → %2").arg(from.isEmpty() ? QStringLiteral("?") : from,
                                         to.isEmpty() ? QStringLiteral("?") : to);
}

} // namespace

QString statusWords(const friends::Table &table, quint32 row)
{
    const friends::State state = table.state(row);
    const friends::Record &record = table.record(row);
    if (!speaksOfProblems(state) || (state == friends::State::Ready && !record.warning))
        return wordsOf(table, row, {}).title;
    return wordsOf(table, row, table.problems(row)).title;
}

QString resultWords(const friends::Table &table, quint32 row)
{
    return words::resultText(table.state(row), table.outcome(row));
}

QString statusWords(const friends::Snapshot &snapshot, const friends::Record &record)
{
    const friends::State state = record.rowState();
    std::vector<friends::Problem> problems;
    if (speaksOfProblems(state) && (state != friends::State::Ready || record.warning))
        problems = friends::problems(snapshot, record);
    return words::rowWords(state, snapshot.outcomes.at(record.outcome), problems, {}, {}).title;
}

QString resultWords(const friends::Snapshot &snapshot, const friends::Record &record)
{
    return words::resultText(record.rowState(), snapshot.outcomes.at(record.outcome));
}

QString cellWords(const std::vector<friends::Problem> &problems, const friends::Column &column)
{
    QStringList lines;
    for (const friends::Problem &problem : problems) {
        if (problem.column == column)
            lines.append(words::problemWords(problem).text());
    }
    return lines.join(u'\n');
}

QString problemWords(const std::vector<friends::Problem> &problems)
{
    QStringList lines;
    for (const friends::Problem &problem : problems)
        lines.append(words::problemWords(problem).text());
    return lines.join(u'\n');
}

QString detailWords(const friends::Table &table, quint32 row)
{
    const std::vector<friends::Problem> problems = table.problems(row);
    QString head = QCoreApplication::translate("ui::RowWords", "Row %1").arg(words::number(qint64{row} + 1));
    const QString pair = pairOf(table, row);
    if (!pair.isEmpty())
        head += QStringLiteral(" · ") + pair;
    QStringList parts{wordsOf(table, row, problems).text()};
    // What is wrong with the text is worth telling after a run too: it may be why the row cannot be sent
    // again.
    if (!speaksOfProblems(table.state(row)) && !problems.empty())
        parts.append(problemWords(problems));
    const auto [file, line] = table.origin(row);
    if (!file.isEmpty() && line > 0)
        parts.append(QCoreApplication::translate("ui::RowWords", "From line %1 of %2.")
                         .arg(words::number(line), words::visible(file)));
    return head + QStringLiteral(": ") + parts.join(u' ');
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findings.h"

#include "friends/times.h"
#include "words/filewords.h"
#include "words/numbers.h"
#include "words/preparationwords.h"
#include "words/problemwords.h"

#include <algorithm>

namespace cli {

namespace {

using friends::ProblemKind;

/// What the reader found already, with line and column.
bool isOfReader(ProblemKind kind)
{
    return kind == ProblemKind::TooFewCells || kind == ProblemKind::TooManyCells
        || kind == ProblemKind::QuoteNotClosed || kind == ProblemKind::Undecodable;
}

/// Number of the file's column that feeds a field, from 1; 0 when none does.
quint32 columnNumber(const files::ImportedFile &file, const friends::Column &column)
{
    for (qsizetype i = 0; i < file.columns.size(); ++i) {
        if (file.columns.at(i).column == column)
            return static_cast<quint32>(i + 1);
    }
    return 0;
}

Finding ofReader(const files::FileProblem &problem)
{
    return {problem.line, problem.column, problem.severity, words::fileProblemMessage(problem)};
}

class RuleFindings {
public:
    RuleFindings(const files::ImportedFile &file, const friends::Table &table, RuleDepth depth,
                 Findings &found, qsizetype limit)
        : m_file(file), m_table(table), m_depth(depth), m_found(found), m_limit(limit)
    {
    }

    void take(quint32 first, quint32 count)
    {
        for (quint32 row = first; row < first + count; ++row) {
            const friends::Record &record = m_table.record(row);
            const bool isWarned = m_depth == RuleDepth::ErrorsAndWarnings && record.warning;
            if (!record.ownError && !record.duplicate && !isWarned)
                continue;
            for (const friends::Problem &problem : m_table.problems(row))
                takeProblem(row, problem);
        }
    }

private:
    void takeProblem(quint32 row, const friends::Problem &problem)
    {
        const quint32 column = problem.column ? columnNumber(m_file, *problem.column) : 0;
        const bool hasNoColumn = problem.column && column == 0;
        if (m_depth == RuleDepth::Errors && problem.severity == friends::Severity::Warning)
            return;
        if (isOfReader(problem.kind) || (hasNoColumn && problem.kind == ProblemKind::Missing))
            return;
        ++m_found.count;
        if (++m_taken <= m_limit)
            m_found.listed.push_back(
                {m_table.origin(row).second, column, problem.severity, ruleMessage(m_table, row, problem)});
    }

    const files::ImportedFile &m_file;
    const friends::Table &m_table;
    RuleDepth m_depth;
    Findings &m_found;
    qsizetype m_limit;
    qsizetype m_taken = 0;
};

} // namespace

bool holdsFriends(const files::ImportedFile &file)
{
    const auto has = [&file](friends::Field field) { return columnNumber(file, {field, {}}) > 0; };
    return has(friends::Field::ToAccount)
        && (has(friends::Field::FromAccount) || has(friends::Field::AddSource));
}

namespace {

/// What a time looks like that would be understood with --zone; none where that does not help.
std::optional<friends::TimeForm> formForZone(const friends::Table &table, quint32 row,
                                             const friends::Problem &problem)
{
    const bool isTime =
        problem.kind == ProblemKind::TimeInvalid || problem.kind == ProblemKind::TimeVeryEarly;
    if (!isTime || !problem.column)
        return {};
    const QByteArray text = table.string(row, *problem.column).toUtf8();
    const friends::TimeReading reading =
        friends::understandTime({text.constData(), static_cast<std::size_t>(text.size())}, {});
    const bool needsZone = reading.form == friends::TimeForm::DayNumber
        || reading.form == friends::TimeForm::DayAndMonth || reading.mayBeDayNumber;
    return needsZone ? std::optional(reading.form) : std::nullopt;
}

} // namespace

QString ruleMessage(const friends::Table &table, quint32 row, const friends::Problem &problem)
{
    const bool hasOther = problem.other >= 0 && problem.other < table.rowCount();
    if (!hasOther) {
        const QString said = words::problemWordsInFile(problem, 0).message();
        const std::optional<friends::TimeForm> form = formForZone(table, row, problem);
        return form ? words::sentences({said, words::needsZone(*form)}) : said;
    }
    const auto [file, line] = table.origin(static_cast<quint32>(problem.other));
    const bool isSameFile = file == table.origin(row).first;
    return words::problemWordsInFile(problem, line, isSameFile ? QString() : file).message();
}

Findings findingsOf(const files::ImportedFile &file, const friends::Table *table, RuleDepth depth,
                    qsizetype limit)
{
    return findingsOf(file, table, 0, table ? table->rowCount() : 0, depth, limit);
}

Findings findingsOf(const files::ImportedFile &file, const friends::Table *table, quint32 first,
                    quint32 count, RuleDepth depth, qsizetype limit)
{
    Findings found;
    found.count = static_cast<qint64>(file.problemCount);
    for (const files::FileProblem &problem : file.problems.first(std::min(file.problems.size(), limit)))
        found.listed.push_back(ofReader(problem));
    if (table)
        RuleFindings(file, *table, depth, found, limit).take(first, count);
    std::ranges::stable_sort(found.listed, {},
                             [](const Finding &one) { return std::pair(one.line, one.column); });
    if (static_cast<qsizetype>(found.listed.size()) > limit)
        found.listed.resize(static_cast<std::size_t>(limit));
    return found;
}

} // namespace cli

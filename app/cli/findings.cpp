// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findings.h"

#include "words/filewords.h"
#include "words/problemwords.h"

#include <algorithm>

namespace cli {

namespace {

using friends::ProblemKind;

/// What the reader found already, with line and column.
bool isOfReader(ProblemKind kind)
{
    return kind == ProblemKind::TooFewCells || kind == ProblemKind::TooManyCells
        || kind == ProblemKind::Undecodable;
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
    RuleFindings(const files::ImportedFile &file, const friends::Table &table, Findings &found,
                 qsizetype limit)
        : m_file(file), m_table(table), m_found(found), m_limit(limit)
    {
    }

    void take()
    {
        for (quint32 row = 0; row < m_table.rowCount(); ++row) {
            const friends::Record &record = m_table.record(row);
            if (!record.ownError && !record.warning && !record.duplicate)
                continue;
            for (const friends::Problem &problem : m_table.problems(row))
                take(row, problem);
        }
    }

private:
    void take(quint32 row, const friends::Problem &problem)
    {
        const quint32 column = problem.column ? columnNumber(m_file, *problem.column) : 0;
        const bool hasNoColumn = problem.column && column == 0;
        if (isOfReader(problem.kind) || (hasNoColumn && problem.kind == ProblemKind::Missing))
            return;
        ++m_found.count;
        if (++m_taken <= m_limit)
            m_found.listed.push_back({m_table.origin(row).second, column, problem.severity,
                                      words::problemWords(problem).message()});
    }

    const files::ImportedFile &m_file;
    const friends::Table &m_table;
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

Findings findingsOf(const files::ImportedFile &file, const friends::Table *table, qsizetype limit)
{
    Findings found;
    found.count = static_cast<qint64>(file.problemCount);
    for (const files::FileProblem &problem : file.problems.first(std::min(file.problems.size(), limit)))
        found.listed.push_back(ofReader(problem));
    if (table)
        RuleFindings(file, *table, found, limit).take();
    std::ranges::stable_sort(found.listed, {}, &Finding::line);
    if (static_cast<qsizetype>(found.listed.size()) > limit)
        found.listed.resize(static_cast<std::size_t>(limit));
    return found;
}

} // namespace cli

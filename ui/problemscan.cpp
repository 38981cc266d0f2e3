// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemscan.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

bool isOpen(const friends::Record &record)
{
    switch (record.rowState()) {
    case friends::State::Ready:
    case friends::State::Problem:
    case friends::State::Failed:
    case friends::State::Unknown:
        return record.rowState() == friends::State::Problem || record.ownError || record.duplicate
            || record.warning;
    case friends::State::Queued:
    case friends::State::Sending:
    case friends::State::Imported:
        return false;
    }
    Q_UNREACHABLE();
}

/// What a check before sending found out about the accounts.
void addMissing(std::vector<friends::Problem> &problems, const friends::Outcome &outcome)
{
    if (outcome.cause != friends::Cause::AccountMissing)
        return;
    for (const auto &[bit, field] : {std::pair(friends::missingFrom, friends::Field::FromAccount),
                                     std::pair(friends::missingTo, friends::Field::ToAccount)}) {
        if ((outcome.code & bit) != 0)
            problems.push_back(
                {friends::ProblemKind::AccountMissing, friends::Severity::Error, friends::Column{field, {}}});
    }
}

void add(std::vector<ProblemGroup> &groups, const friends::Problem &problem, quint32 row)
{
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const ProblemGroup &known) {
        return known.example.kind == problem.kind && known.example.column == problem.column;
    });
    if (group == groups.end())
        groups.push_back({problem, {row}});
    else if (group->rows.back() != row)
        group->rows.push_back(row);
}

} // namespace

std::vector<ProblemGroup> scanProblems(const SaveSource &source)
{
    std::vector<ProblemGroup> groups;
    friends::RowFields fields;
    std::vector<friends::Problem> problems;
    for (quint32 row = 0; row < source.records.size(); ++row) {
        const friends::Record &record = source.records[row];
        if (!isOpen(record))
            continue;
        source.blocks[record.block]->readFields(record.place, fields);
        friends::checkRow(fields, problems);
        if (record.duplicate)
            problems.push_back({friends::ProblemKind::DuplicatePair, friends::Severity::Error,
                                friends::Column{friends::Field::ToAccount, {}}});
        addMissing(problems, source.outcomes.value(record.outcome));
        for (const friends::Problem &problem : problems)
            add(groups, problem, row);
    }
    std::vector<std::size_t> order(groups.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(groups[a].example.severity, groups[a].rows.size())
            > std::pair(groups[b].example.severity, groups[b].rows.size());
    });
    std::vector<ProblemGroup> sorted;
    sorted.reserve(groups.size());
    for (const std::size_t group : order)
        sorted.push_back(std::move(groups[group]));
    return sorted;
}

} // namespace ui

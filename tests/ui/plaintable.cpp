// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plaintable.h"

#include <algorithm>
#include <set>

using friends::State;

namespace {

constexpr std::size_t changesKept = 500; ///< as EditHistory

void insertAll(std::vector<PlainRow> &rows, const std::map<std::size_t, PlainRow> &some)
{
    for (const auto &[at, row] : some)
        rows.insert(rows.begin() + static_cast<qptrdiff>(at), row);
}

void removeAll(std::vector<PlainRow> &rows, std::map<std::size_t, PlainRow> &some)
{
    for (auto at = some.rbegin(); at != some.rend(); ++at) {
        at->second = rows[at->first];
        rows.erase(rows.begin() + static_cast<qptrdiff>(at->first));
    }
}

/// Rows of a run, and rows that were imported since, are left alone by a change that is done again or
/// taken back.
bool mayLeave(const std::vector<PlainRow> &rows, const std::map<std::size_t, PlainRow> &leaving)
{
    return std::all_of(leaving.begin(), leaving.end(), [&](const auto &item) {
        const PlainRow &now = rows[item.first];
        return !(now.settled && friends::isInRun(*now.settled))
            && (now.settled != State::Imported || item.second.settled == State::Imported);
    });
}

bool hasOwnError(const PlainRow &row)
{
    const auto isId = [](const std::string &id) { return !id.empty() && id.size() <= 32; };
    const std::string &source = row.cells[2];
    const bool isKeyword = !source.empty() && source.size() <= 8
        && std::all_of(source.begin(), source.end(), [](char c) { return c >= 'A' && c <= 'z'; });
    return !isId(row.cells[0]) || !isId(row.cells[1]) || !isKeyword || row.cells[3].size() > 96;
}

} // namespace

bool isFixed(const PlainRow &row)
{
    return row.settled && (friends::isInRun(*row.settled) || row.settled == State::Imported);
}

bool Plain::apply(PlainChange &change)
{
    if (!mayLeave(rows, change.removed))
        return false;
    for (const auto &[at, row] : change.edited) {
        if (isFixed(rows[at]) && !(change.isUnlocking && rows[at].settled == State::Imported))
            return false;
    }
    for (auto &[at, row] : change.edited)
        std::swap(rows[at], row);
    removeAll(rows, change.removed);
    insertAll(rows, change.inserted);
    return true;
}

bool Plain::revert(PlainChange &change)
{
    if (!mayLeave(rows, change.inserted))
        return false;
    std::vector<PlainRow> before = rows;
    std::map<std::size_t, PlainRow> inserted = change.inserted;
    removeAll(before, inserted);
    insertAll(before, change.removed);
    for (const auto &[at, row] : change.edited) {
        if (isFixed(before[at]))
            return false;
    }
    rows = std::move(before);
    change.inserted = std::move(inserted);
    for (auto &[at, row] : change.edited)
        std::swap(rows[at], row);
    return true;
}

void Plain::push(PlainChange change)
{
    if (change.edited.empty() && change.removed.empty() && change.inserted.empty())
        return;
    apply(change);
    done.push_back(std::move(change));
    if (done.size() > changesKept)
        done.erase(done.begin());
    undone.clear();
}

void Plain::undo()
{
    if (done.empty() || !revert(done.back()))
        return;
    undone.push_back(std::move(done.back()));
    done.pop_back();
}

void Plain::redo()
{
    if (undone.empty() || !apply(undone.back()))
        return;
    done.push_back(std::move(undone.back()));
    undone.pop_back();
}

std::vector<State> Plain::states() const
{
    std::set<std::pair<std::string, std::string>> taken;
    const auto pairOf = [](const PlainRow &row) { return std::pair(row.cells[0], row.cells[1]); };
    for (const PlainRow &row : rows) {
        if (isFixed(row))
            taken.insert(pairOf(row));
    }
    std::vector<State> states;
    for (const PlainRow &row : rows) {
        bool problem = hasOwnError(row);
        if (!isFixed(row) && !problem)
            problem = !taken.insert(pairOf(row)).second;
        states.push_back(row.settled.value_or(problem ? State::Problem : State::Ready));
    }
    return states;
}

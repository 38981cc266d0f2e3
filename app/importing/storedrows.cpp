// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/storedrows.h"

#include <algorithm>
#include <numeric>

namespace importing {

namespace {

/// All columns that the run's blocks have, by name; a run from a file has one block, so these are the file's
/// own.
friends::Layout commonLayout(const RunInput &input)
{
    friends::Layout layout;
    for (const auto &block : input.blocks) {
        for (const friends::SourceColumn &column : block->layout().columns) {
            if (!layout.columns.contains(column))
                layout.columns.append(column);
        }
    }
    return layout;
}

/// Where each cell of a block goes in the common layout.
std::vector<qsizetype> placesOf(const friends::Block &block, const friends::Layout &layout)
{
    std::vector<qsizetype> places;
    for (const friends::SourceColumn &column : block.layout().columns)
        places.push_back(layout.columns.indexOf(column));
    return places;
}

/// The run's rows in the order of their file: by line, and rows without one behind as they were sent.
std::vector<quint32> fileOrder(const RunInput &input)
{
    std::vector<quint32> order(input.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto line = [&](quint32 row) {
        return input.blocks[input.rows[row].block]->text(input.rows[row].place).line();
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](quint32 a, quint32 b) { return line(a) - 1U < line(b) - 1U; });
    return order;
}

void copyRows(StoredRows &stored, const RunInput &input, const std::vector<quint32> &order)
{
    const friends::Layout layout = commonLayout(input);
    stored.block = std::make_shared<friends::Block>(
        layout, input.blocks.size() == 1 ? input.blocks.front()->source() : QString());
    std::vector<std::vector<qsizetype>> places;
    for (const auto &source : input.blocks)
        places.push_back(placesOf(*source, layout));
    std::vector<std::string_view> cells;
    for (const quint32 row : order) {
        const SourceRow &source = input.rows[row];
        const friends::RowText text = input.blocks[source.block]->text(source.place);
        const bool alone = input.blocks.size() == 1;
        cells.assign(alone ? 0 : static_cast<std::size_t>(layout.columns.size()), {});
        text.forEachCell([&](quint32 index, std::string_view cell) {
            if (alone)
                cells.push_back(cell); // with cells beyond the columns, if there are any
            else if (index < places[source.block].size())
                cells[static_cast<std::size_t>(places[source.block][index])] = cell;
        });
        stored.records.push_back(
            friends::makeRecord(*stored.block, stored.block->append(text.line(), cells)));
    }
}

void takeOutcomes(StoredRows &stored, const JournalRun &run, const std::vector<quint32> &order)
{
    for (quint32 row = 0; row < order.size(); ++row) {
        const friends::State state = run.states[order[row]];
        if (state == friends::State::Ready)
            continue;
        stored.updates.push_back({row, state, static_cast<quint32>(stored.outcomes.size())});
        stored.outcomes += run.outcomes[order[row]];
    }
}

} // namespace

std::variant<StoredRows, QString> readStoredRows(const QString &path)
{
    const auto run = readJournal(path);
    if (const QString *error = std::get_if<QString>(&run))
        return *error;
    const auto rows = readRows(path);
    if (const QString *error = std::get_if<QString>(&rows))
        return *error;
    const RunInput &input = std::get<RunInput>(rows);
    const std::vector<quint32> order = fileOrder(input);
    StoredRows stored;
    stored.head = std::get<JournalRun>(run).head;
    copyRows(stored, input, order);
    takeOutcomes(stored, std::get<JournalRun>(run), order);
    return stored;
}

std::variant<RunInput, QString> failedRows(const QString &path)
{
    const auto read = readJournal(path);
    if (const QString *error = std::get_if<QString>(&read))
        return *error;
    auto rows = readRows(path);
    if (const QString *error = std::get_if<QString>(&rows))
        return *error;
    const JournalRun &run = std::get<JournalRun>(read);
    const RunInput &all = std::get<RunInput>(rows);
    RunInput failed;
    failed.blocks = all.blocks;
    failed.parentRunId = run.head.runId;
    for (const quint32 row : fileOrder(all)) {
        if (run.states[row] != friends::State::Failed)
            continue;
        failed.rows.push_back(all.rows[row]);
        failed.attempts.push_back(static_cast<quint8>(std::min(255, run.outcomes[row].attempts)));
    }
    return failed;
}

void applyOutcomes(friends::Table &table, quint32 first, const StoredRows &stored)
{
    std::vector<quint32> rows(stored.records.size());
    std::iota(rows.begin(), rows.end(), first);
    const auto tracker = table.beginRun(std::move(rows));
    table.applyUpdates(*tracker, stored.updates, stored.outcomes);
    table.endRun(*tracker);
}

} // namespace importing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/storedrows.h"

#include <algorithm>
#include <numeric>

namespace importing {

namespace {

/// One column of a run's rows, fed by cells or by what stands for them.
qsizetype placeOf(friends::Layout &layout, const friends::SourceColumn &column)
{
    const qsizetype known = layout.columns.indexOf(column);
    if (known >= 0)
        return known;
    layout.columns.append(column);
    return layout.columns.size() - 1;
}

/// Where the cells of one of several blocks go in their common layout.
struct Places {
    std::vector<qsizetype> cells; ///< by column of the block
    std::vector<std::pair<qsizetype, QByteArray>> defaults; ///< what stands in an empty cell of that place
};

Places placesOf(const friends::Block &block, friends::Layout &layout)
{
    Places places;
    for (const friends::SourceColumn &column : block.layout().columns)
        places.cells.push_back(placeOf(layout, column));
    for (const auto &[column, text] : block.layout().defaults) {
        const auto &columns = block.layout().columns;
        const auto feeds =
            std::find_if(columns.begin(), columns.end(),
                         [&wanted = column](const auto &source) { return source.column == wanted; });
        const friends::SourceColumn place =
            feeds != columns.end() ? *feeds : friends::SourceColumn{friends::columnName(column), column};
        places.defaults.emplace_back(placeOf(layout, place), text);
    }
    return places;
}

/// By block: which of the run's sources it belongs to; files in the order of their blocks, what has none
/// behind.
std::vector<quint32> sourceNumbers(const RunInput &input, QStringList &sources)
{
    for (const auto &block : input.blocks) {
        if (!block->source().isEmpty() && !sources.contains(block->source()))
            sources += block->source();
    }
    std::vector<quint32> numbers;
    for (const auto &block : input.blocks) {
        const qsizetype known = sources.indexOf(block->source());
        numbers.push_back(static_cast<quint32>(known < 0 ? sources.size() : known));
    }
    return numbers;
}

/// The run's rows in the order of their files, and there by line; rows without one behind as they were sent.
std::vector<quint32> fileOrder(const RunInput &input)
{
    QStringList sources;
    const std::vector<quint32> numbers = sourceNumbers(input, sources);
    std::vector<quint32> order(input.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto place = [&](quint32 row) {
        const SourceRow &source = input.rows[row];
        return std::pair(numbers[source.block], input.blocks[source.block]->text(source.place).line() - 1U);
    };
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return place(a) < place(b); });
    return order;
}

/// An empty block for each source that has rows, in their common layout; by source its place among them.
std::vector<quint32> makeBlocks(StoredRows &stored, const RunInput &input, const friends::Layout &layout,
                                const std::vector<quint32> &numbers, const QStringList &sources)
{
    std::vector<bool> used(static_cast<std::size_t>(sources.size()) + 1);
    for (const SourceRow &row : input.rows)
        used[numbers[row.block]] = true;
    if (input.rows.empty())
        used.front() = true;
    std::vector<quint32> places;
    for (std::size_t i = 0; i < used.size(); ++i) {
        places.push_back(static_cast<quint32>(stored.blocks.size()));
        if (used[i])
            stored.blocks.push_back(
                std::make_shared<friends::Block>(layout, sources.value(static_cast<qsizetype>(i))));
    }
    return places;
}

void copyRows(StoredRows &stored, const RunInput &input, const std::vector<quint32> &order)
{
    // A run from one file has one block: its layout, with what stands for missing cells, is the file's own.
    const bool alone = input.blocks.size() == 1;
    friends::Layout layout = alone ? input.blocks.front()->layout() : friends::Layout();
    std::vector<Places> places;
    for (const auto &source : input.blocks)
        places.push_back(alone ? Places() : placesOf(*source, layout));
    QStringList sources;
    const std::vector<quint32> numbers = sourceNumbers(input, sources);
    const std::vector<quint32> blocks = makeBlocks(stored, input, layout, numbers, sources);
    std::vector<std::string_view> cells;
    for (const quint32 row : order) {
        const SourceRow &source = input.rows[row];
        const Places &goes = places[source.block];
        const friends::RowText text = input.blocks[source.block]->text(source.place);
        cells.assign(alone ? 0 : static_cast<std::size_t>(layout.columns.size()), {});
        text.forEachCell([&](quint32 index, std::string_view cell) {
            if (alone)
                cells.push_back(cell); // with cells beyond the columns, if there are any
            else if (index < goes.cells.size())
                cells[static_cast<std::size_t>(goes.cells[index])] = cell;
        });
        for (const auto &[place, otherwise] : goes.defaults) {
            std::string_view &cell = cells[static_cast<std::size_t>(place)];
            if (cell.empty())
                cell = {otherwise.constData(), static_cast<std::size_t>(otherwise.size())};
        }
        const quint32 number = blocks[numbers[source.block]];
        friends::Block &block = *stored.blocks[number];
        stored.records.push_back(friends::makeRecord(block, block.append(text.line(), cells)));
        stored.records.back().block = number & 0xffffU;
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
    stored.places = order;
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

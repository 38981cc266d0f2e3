// SPDX-License-Identifier: GPL-3.0-or-later
// A million rows in memory: their text, the rules for each, the pairs that are there twice.
#include "bench/bench.h"

#include "friends/block.h"
#include "friends/table.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace {

constexpr int rowCount = 1'000'000;
constexpr int accountCount = 400;

friends::Layout layout()
{
    friends::Layout layout;
    for (const char *name :
         {"From_Account", "To_Account", "AddSource", "Remark", "RemarkTime", "GroupName", "AddTime"})
        layout.columns.append({QString::fromLatin1(name), friends::columnNamed(name)});
    return layout;
}

struct Rows {
    std::shared_ptr<friends::Block> block =
        std::make_shared<friends::Block>(layout(), QStringLiteral("bench.csv"));
    std::vector<quint64> places;
    double textBytes = 0;
};

void fill(Rows &rows)
{
    rows.places.reserve(rowCount);
    for (int i = 0; i < rowCount; ++i) {
        const std::string from = "care." + std::to_string(i % accountCount);
        const std::string to = "user_" + std::to_string(i);
        const std::string_view remark = i % 3 == 0 ? "王小明，老客户"
            : i % 3 == 1                           ? "김서연, 단골"
                                                   : "Alice Smith";
        const std::array<std::string_view, 7> cells{
            from, to, "AddSource_Type_Android", remark, "1700000000", "老客户|VIP", "2024-01-31T09:05:00Z",
        };
        for (const std::string_view cell : cells)
            rows.textBytes += static_cast<double>(cell.size());
        rows.places.push_back(rows.block->append(static_cast<quint32>(i + 2), cells));
    }
}

std::vector<friends::Record> check(const Rows &rows)
{
    std::vector<friends::Record> records;
    records.reserve(rows.places.size());
    for (const quint64 place : rows.places)
        records.push_back(friends::makeRecord(*rows.block, place));
    return records;
}

} // namespace

int main()
{
    const double before = bench::residentBytes();
    Rows rows;
    bench::row("a million rows: keep their text", bench::duration(bench::measure([&] { fill(rows); })));
    std::vector<friends::Record> records;
    bench::row("a million rows: check each by the rules",
               bench::duration(bench::measure([&] { records = check(rows); })));

    friends::Table table;
    friends::Change change;
    bench::row("a million rows: into the table, pairs that are there twice found",
               bench::duration(bench::measure([&] {
                   change = table.prepareImport(rows.block, std::move(records), false);
                   table.apply(change);
               })));
    rows.places = {};
    bench::row("a million rows: memory above the text",
               bench::withUnit((bench::residentBytes() - before - rows.textBytes) / rowCount, "bytes a row"));
    bench::row("a million rows: undo the import",
               bench::duration(bench::measure([&] { table.revert(change); })));
    bench::row("a million rows: do it again", bench::duration(bench::measure([&] { table.apply(change); })));
    return table.rowCount() == rowCount ? 0 : 1;
}

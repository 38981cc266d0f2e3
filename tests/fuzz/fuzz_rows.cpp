// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes stand in the cells of a row, it is kept as it was, and the rules say what is wrong with it.
// Cells of the input stand between bytes 0xff.
#include "friends/block.h"
#include "friends/rules.h"
#include "friends/values.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

friends::Layout layout()
{
    friends::Layout layout;
    for (const friends::Field field : friends::plainFields)
        layout.columns.append({QString(), friends::Column{field, {}}});
    layout.columns.append({QString(), friends::Column{friends::Field::CustomItem, "Tag_SNS_Custom_Level"}});
    return layout;
}

std::vector<std::string_view> cellsOf(std::string_view text)
{
    std::vector<std::string_view> cells;
    while (true) {
        const std::size_t end = text.find('\xff');
        cells.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return cells;
        text.remove_prefix(end + 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::vector<std::string_view> cells = cellsOf(text);
    friends::Block block(layout(), QString());
    const quint64 place = block.append(1, cells);
    block.text(place).forEachCell([&](quint32 index, std::string_view cell) {
        if (cell != cells[index])
            std::abort();
    });
    friends::RowFields fields;
    block.readFields(place, fields);
    std::vector<friends::Problem> problems;
    friends::checkRow(fields, problems);
    for (const std::string_view cell : cells) {
        const std::optional<friends::Time> time = friends::readTime(cell);
        if (time && time->seconds < 0)
            std::abort();
        friends::splitGroups(cell);
        friends::completeAddSource(cell);
        friends::readCustomValue(cell);
        friends::cutToBytes(cell, friends::remarkBytes);
    }
    return 0;
}

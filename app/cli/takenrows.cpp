// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/takenrows.h"

#include <algorithm>

namespace cli {

namespace {

void addFixes(std::vector<friends::FixCount> &all, const std::vector<friends::FixCount> &more)
{
    for (const friends::FixCount &fix : more) {
        const auto isSame = [&fix](const friends::FixCount &known) {
            return known.kind == fix.kind && known.column == fix.column;
        };
        const auto known = std::find_if(all.begin(), all.end(), isSame);
        if (known == all.end())
            all.push_back(fix);
        else
            known->cells += fix.cells;
    }
}

void takeFile(TakenRows &taken, const files::ImportedFile &file, const PreparationRequest &request,
              bool survey)
{
    const auto number = static_cast<quint32>(taken.blocks.size());
    taken.blocks.push_back(file.block);
    friends::Prepared prepared;
    if (survey || request.changesRows()) {
        prepared = friends::prepare(*file.block, file.records, request.forFile(file), {}, true);
        addFixes(taken.fixes, prepared.fixes);
        taken.times.insert(taken.times.end(), prepared.times.begin(), prepared.times.end());
        if (prepared.changed)
            taken.blocks.push_back(prepared.changed);
    }
    const std::vector<friends::Record> &records = prepared.records.empty() ? file.records : prepared.records;
    taken.records.reserve(taken.records.size() + records.size());
    for (friends::Record record : records) {
        record.block = (number + record.block) & 0xffffU;
        taken.records.push_back(record);
    }
}

/// Takes the rows out that others stand for, and notes them at their files.
void leaveOut(TakenRows &taken, SourceFiles &sources, Keep keep)
{
    const std::vector<quint32> owners = ownersOfPairs(taken.records, taken.blocks, keep);
    std::vector<quint32> begins;
    quint32 begin = 0;
    for (const SourceFile &source : sources) {
        begins.push_back(begin);
        begin += static_cast<quint32>(source.file->rows);
    }
    std::size_t file = 0;
    for (quint32 row = 0; row < owners.size(); ++row) {
        while (file + 1 < begins.size() && begins[file + 1] <= row)
            ++file;
        if (owners[row] == row)
            continue;
        const auto behind = std::upper_bound(begins.begin(), begins.end(), owners[row]);
        const friends::Record &owner = taken.records[owners[row]];
        sources[file].leftOut.push_back({row - begins[file],
                                         static_cast<quint32>(behind - begins.begin()) - 1,
                                         taken.blocks[owner.block]->text(owner.place).line()});
    }
    std::size_t kept = 0;
    for (quint32 row = 0; row < owners.size(); ++row) {
        if (owners[row] == row)
            taken.records[kept++] = taken.records[row];
    }
    taken.records.resize(kept);
}

} // namespace

TakenRows takeRows(SourceFiles &sources, const PreparationRequest &request, bool survey)
{
    TakenRows taken;
    for (const SourceFile &source : sources)
        takeFile(taken, *source.file, request, survey);
    if (request.keep == Keep::First || request.keep == Keep::Last)
        leaveOut(taken, sources, *request.keep);
    return taken;
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/storedrun.h"

#include "importing/storedrows.h"
#include "words/historywords.h"

#include <QtCore/QFile>

namespace cli {

namespace {

SourceFiles asFiles(const importing::StoredRows &rows)
{
    SourceFiles sources;
    for (const auto &block : rows.blocks) {
        auto file = std::make_shared<files::ImportedFile>();
        file->block = block;
        file->columns = block->layout().columns;
        for (const friends::SourceColumn &column : file->columns)
            file->headerCells += column.name.toUtf8();
        file->encoding.bom = true;
        sources.push_back({file, {}});
    }
    for (const friends::Record &record : rows.records) {
        files::ImportedFile &file = *sources[record.block].file;
        file.records.push_back(record);
        ++file.rows;
    }
    return sources;
}

} // namespace

std::variant<StoredRun, QString> readStoredRun(const QString &runsFolder, const QString &runId)
{
    const QString path = importing::Journal::path(runsFolder, runId);
    if (runId.contains(QLatin1Char('/')) || !QFile::exists(path))
        return words::runNotFound(runId);
    const auto read = importing::readStoredRows(path);
    if (const QString *error = std::get_if<QString>(&read))
        return words::runNotReadable(runId, *error);
    const auto &rows = std::get<importing::StoredRows>(read);
    StoredRun stored;
    stored.head = rows.head;
    stored.files = asFiles(rows);
    stored.table = std::make_unique<friends::Table>();
    friends::Change change = stored.table->prepareImport(rows.blocks, rows.records, false);
    stored.table->apply(change);
    importing::applyOutcomes(*stored.table, 0, rows);
    return stored;
}

} // namespace cli

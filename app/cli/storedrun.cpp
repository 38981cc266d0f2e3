// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/storedrun.h"

#include "importing/storedrows.h"
#include "words/historywords.h"

#include <QtCore/QFile>

namespace cli {

namespace {

files::ImportedFile asFile(const importing::StoredRows &rows)
{
    files::ImportedFile file;
    file.block = rows.block;
    file.records = rows.records;
    file.columns = rows.block->layout().columns;
    for (const friends::SourceColumn &column : file.columns)
        file.headerCells += column.name.toUtf8();
    file.rows = file.records.size();
    file.encoding.bom = true;
    return file;
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
    stored.file = asFile(rows);
    stored.table = std::make_unique<friends::Table>();
    friends::Change change = stored.table->prepareImport(rows.block, rows.records, false);
    stored.table->apply(change);
    importing::applyOutcomes(*stored.table, 0, rows);
    return stored;
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablesave.h"

#include "files/tablewriter.h"
#include "words/language.h"
#include "words/outcomewords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

#include <string>

namespace ui {

namespace {

bool isWanted(SaveWhat what, const friends::Record &record)
{
    const friends::State state = record.rowState();
    switch (what) {
    case SaveWhat::Table:
        return true;
    case SaveWhat::NotImported:
        return state == friends::State::Failed || state == friends::State::Unknown;
    case SaveWhat::Report:
        return record.outcome != 0
            && state != friends::State::Problem; // of a check before sending: in no run
    }
    Q_UNREACHABLE();
}

/// The report's columns behind those of the table: words as everywhere else, in English.
void appendOutcome(QList<QByteArray> &cells, friends::State state, const friends::Outcome &outcome,
                   const friends::RowFields &fields)
{
    const auto text = [&](friends::Field field) {
        const std::string_view cell = fields[field];
        return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    };
    const words::Said said = words::rowWords(state, outcome, {}, text(friends::Field::FromAccount),
                                             text(friends::Field::ToAccount));
    cells.append(words::stateName(state).toUtf8());
    cells.append(words::outcomeCode(outcome).toUtf8());
    cells.append(said.text().toUtf8());
    cells.append(QByteArray::number(outcome.attempts));
}

/// Then a line alone does not lead back to where a row came from.
bool severalFiles(const SaveSource &source)
{
    QString first;
    for (const std::shared_ptr<const friends::Block> &block : source.blocks) {
        if (first.isEmpty())
            first = block->source();
        else if (!block->source().isEmpty() && block->source() != first)
            return true;
    }
    return false;
}

QList<QByteArray> headings(const SaveSource &source, SaveWhat what)
{
    QList<QByteArray> cells;
    if (what == SaveWhat::Report && severalFiles(source))
        cells.append("File");
    if (what == SaveWhat::Report)
        cells.append("Line");
    for (const friends::Column &column : source.columns)
        cells.append(friends::columnName(column).toUtf8());
    if (what == SaveWhat::Report)
        cells.append({"Status", "Code", "Message", "Attempts"});
    return cells;
}

QList<QByteArray> cellsOf(const SaveSource &source, SaveWhat what, const friends::Record &record)
{
    const friends::Block &block = *source.blocks[record.block];
    QList<QByteArray> cells;
    friends::RowFields fields;
    if (what == SaveWhat::Report) {
        if (severalFiles(source))
            cells.append(block.source().toUtf8());
        block.readFields(record.place, fields);
        cells.append(fields.line > 0 ? QByteArray::number(fields.line) : QByteArray());
    }
    for (const friends::Column &column : source.columns) {
        const std::string_view text = block.field(record.place, column);
        cells.append(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    }
    if (what == SaveWhat::Report)
        appendOutcome(cells, record.rowState(), source.outcomes.value(record.outcome), fields);
    return cells;
}

} // namespace

SaveSource saveSource(friends::Table &table)
{
    SaveSource source;
    source.records.reserve(table.rowCount());
    for (quint32 row = 0; row < table.rowCount(); ++row) {
        const friends::Record &record = table.record(row);
        source.records.push_back(record);
        if (record.outcome != 0 && !source.outcomes.contains(record.outcome))
            source.outcomes.insert(record.outcome, table.outcome(row));
    }
    source.blocks = table.shareBlocks();
    source.columns = table.columns();
    return source;
}

namespace {

files::WriteOptions optionsFor(const SaveSource &source, SaveWhat what)
{
    files::WriteOptions options;
    options.guardFormulas = source.guardFormulas;
    const qsizetype places = severalFiles(source) ? 2 : 1; // the file's name, the line's number
    const qsizetype before = what == SaveWhat::Report ? places : 0;
    for (qsizetype i = 0; i < source.columns.size(); ++i) {
        const friends::Field field = source.columns.at(i).field;
        if (field == friends::Field::FromAccount || field == friends::Field::ToAccount)
            options.identifiers += before + i;
    }
    return options;
}

} // namespace

Saved saveRows(const SaveSource &source, SaveWhat what, const QString &path)
{
    const words::InEnglish english; // a report reads the same in every language
    Saved saved;
    saved.path = path;
    files::TableWriter writer(path, optionsFor(source, what));
    writer.writeRow(headings(source, what));
    for (const friends::Record &record : source.records) {
        if (!isWanted(what, record) || writer.error())
            continue;
        writer.writeRow(cellsOf(source, what, record));
        ++saved.rows;
    }
    saved.error = writer.finish();
    return saved;
}

void saveElsewhere(SaveSource source, SaveWhat what, const QString &path, QObject *context,
                   std::function<void(const Saved &)> done)
{
    QThreadPool::globalInstance()->start(
        [from = std::move(source), what, path, guard = QPointer<QObject>(context), done = std::move(done)] {
            const Saved saved = saveRows(from, what, path);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, done, saved] {
                    if (guard)
                        done(saved);
                },
                Qt::QueuedConnection);
        });
}

} // namespace ui

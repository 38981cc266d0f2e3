// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks for, as changes that Table::apply() carries out.
#include "friends/table.h"

#include <algorithm>
#include <array>

namespace friends {

namespace {

/// As many as Record::block can tell apart.
constexpr std::size_t mostBlocks = std::size_t{1} << 16;

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace

// --- where new texts go

quint32 Table::addBlock(std::shared_ptr<Block> block)
{
    if (m_freeBlocks.empty() && m_blocks.size() == mostBlocks)
        releaseTexts();
    if (!m_freeBlocks.empty()) {
        const quint32 number = m_freeBlocks.back();
        m_freeBlocks.pop_back();
        m_blocks[number] = std::move(block);
        return number;
    }
    if (m_blocks.size() == mostBlocks)
        qFatal("The table has rows from more sources than it can tell apart.");
    m_blocks.push_back(std::move(block));
    m_blockRows.push_back(0);
    m_typingFor.push_back(0);
    return static_cast<quint32>(m_blocks.size() - 1);
}

quint32 Table::typingBlock(const QString &source, const QList<Column> &columns)
{
    if (m_typingColumns != columns) {
        m_typingColumns = columns;
        m_typingBlocks.clear();
        std::fill(m_typingFor.begin(), m_typingFor.end(), 0U);
    }
    const auto known = m_typingBlocks.constFind(source);
    if (known != m_typingBlocks.constEnd())
        return *known;
    const quint32 number = addBlock(std::make_shared<Block>(typingLayout(columns), source));
    m_typingBlocks.insert(source, number);
    return number;
}

Record Table::addTyped(quint32 block, quint32 line, std::span<const std::string_view> cells)
{
    Record record = makeRecord(*m_blocks[block], m_blocks[block]->append(line, cells));
    record.block = block & 0xffff;
    return record;
}

Record Table::editedRecord(quint32 row, const QList<Column> &columns, std::span<const CellEdit> edits)
{
    std::vector<std::string_view> cells;
    cells.reserve(static_cast<std::size_t>(columns.size()));
    for (const Column &column : columns) {
        // The last edit of a cell wins, as it would if they were typed one after the other.
        const auto edit =
            std::find_if(edits.rbegin(), edits.rend(), [&](const CellEdit &e) { return e.column == column; });
        cells.push_back(edit != edits.rend() ? viewOf(edit->text) : text(row, column));
    }
    const quint32 old = m_records[row].block;
    const quint32 line = m_blocks[old]->text(m_records[row].place).line();
    if (m_typingColumns != columns || m_typingFor[old] == 0) {
        const quint32 number = typingBlock(m_blocks[old]->source(), columns);
        m_typingFor[old] = number + 1;
    }
    return addTyped(m_typingFor[old] - 1, line, cells);
}

Record Table::newRecord(const QList<Column> &columns, const NewRow &row)
{
    std::vector<std::string_view> cells(static_cast<std::size_t>(columns.size()));
    for (const auto &[column, text] : row)
        cells[static_cast<std::size_t>(columns.indexOf(column))] = viewOf(text);
    return addTyped(typingBlock({}, columns), 0, cells);
}

void Table::keepTexts(Change &change) const
{
    std::vector<bool> has(m_blocks.size());
    const auto keep = [&](const Record &record) { has[record.block] = true; };
    for (const auto &[row, record] : change.edited) {
        keep(record);
        keep(m_records[row]);
    }
    for (const std::vector<Span> *spans : {&change.removed, &change.inserted}) {
        for (const Span &span : *spans)
            std::for_each(span.records.begin(), span.records.end(), keep);
    }
    change.texts.clear();
    for (std::size_t i = 0; i < has.size(); ++i) {
        if (has[i])
            change.texts.push_back(m_blocks[i]);
    }
}

// --- what there is to change

void Table::setColumns(Change &change, const QList<Column> &now, const QList<Column> &wanted)
{
    change.changesColumns = now != wanted;
    if (change.changesColumns)
        change.columns = wanted;
}

void Table::prepareEditsInto(Change &change, const QList<Column> &columns, std::span<const CellEdit> edits)
{
    std::vector<CellEdit> sorted(edits.begin(), edits.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const CellEdit &a, const CellEdit &b) { return a.row < b.row; });
    for (auto first = sorted.begin(); first != sorted.end();) {
        const quint32 row = first->row;
        const auto last =
            std::find_if(first, sorted.end(), [&](const CellEdit &edit) { return edit.row != row; });
        const bool changes = std::any_of(
            first, last, [&](const CellEdit &edit) { return text(row, edit.column) != viewOf(edit.text); });
        if (isReadOnly(row))
            ++change.skipped;
        else if (changes)
            change.edited.emplace_back(row, editedRecord(row, columns, {first, last}));
        first = last;
    }
    change.rows += static_cast<qsizetype>(change.edited.size());
}

Change Table::prepareEdits(ChangeKind kind, std::span<const CellEdit> edits)
{
    Change change;
    change.kind = kind;
    QList<Column> columns = m_columns;
    for (const CellEdit &edit : edits) {
        if (!columns.contains(edit.column))
            columns.append(edit.column);
    }
    setColumns(change, m_columns, columns);
    prepareEditsInto(change, columns, edits);
    keepTexts(change);
    return change;
}

Change Table::prepareInsert(ChangeKind kind, quint32 at, std::span<const NewRow> rows)
{
    Change change = preparePaste({}, rows);
    change.kind = kind;
    if (!change.inserted.empty())
        change.inserted.front().first = std::min(at, rowCount());
    return change;
}

Change Table::preparePaste(std::span<const CellEdit> edits, std::span<const NewRow> rows)
{
    Change change;
    change.kind = ChangeKind::Pasting;
    QList<Column> columns = m_columns;
    const auto need = [&](const Column &column) {
        if (!columns.contains(column))
            columns.append(column);
    };
    for (const CellEdit &edit : edits)
        need(edit.column);
    for (const NewRow &row : rows) {
        for (const auto &cell : row)
            need(cell.first);
    }
    setColumns(change, m_columns, columns);
    prepareEditsInto(change, columns, edits);
    if (!rows.empty()) {
        Span span{rowCount(), {}};
        span.records.reserve(rows.size());
        for (const NewRow &row : rows)
            span.records.push_back(newRecord(columns, row));
        change.inserted.push_back(std::move(span));
        change.rows += static_cast<qsizetype>(rows.size());
    }
    keepTexts(change);
    return change;
}

Change Table::prepareRemove(std::span<const quint32> rows)
{
    Change change;
    change.kind = ChangeKind::RemovingRows;
    for (const quint32 row : rows) {
        if (isInRun(state(row))) {
            ++change.skipped;
            continue;
        }
        if (change.removed.empty()
            || change.removed.back().first + change.removed.back().records.size() != row)
            change.removed.push_back({row, {}});
        change.removed.back().records.push_back(m_records[row]);
        ++change.rows;
    }
    keepTexts(change);
    return change;
}

Change Table::prepareImport(std::shared_ptr<Block> block, std::vector<Record> records, bool replace)
{
    for (Record &record : records)
        record.block = 0;
    return prepareImport(std::vector{std::move(block)}, std::move(records), replace);
}

Change Table::prepareImport(const std::vector<std::shared_ptr<Block>> &blocks, std::vector<Record> records,
                            bool replace, std::span<const quint32> givingWay)
{
    Change change;
    QList<Column> columns = replace ? plainColumns() : m_columns;
    for (const std::shared_ptr<Block> &block : blocks) {
        for (const SourceColumn &source : block->layout().columns) {
            if (source.column && !columns.contains(*source.column))
                columns.append(*source.column);
        }
    }
    if (replace) {
        std::vector<quint32> rows(rowCount());
        for (quint32 row = 0; row < rowCount(); ++row)
            rows[row] = row;
        change = prepareRemove(rows);
        if (change.skipped > 0)
            columns = m_columns + columns.mid(static_cast<qsizetype>(plainFields.size()));
    } else if (!givingWay.empty()) {
        std::vector<quint32> rows(givingWay.begin(), givingWay.end());
        std::erase_if(rows, [this](quint32 row) { return isReadOnly(row); });
        change = prepareRemove(rows);
    }
    change.kind = replace ? ChangeKind::Replacing : ChangeKind::Importing;
    setColumns(change, m_columns, columns);
    std::vector<quint32> numbers;
    for (const std::shared_ptr<Block> &block : blocks)
        numbers.push_back(addBlock(block));
    for (Record &record : records)
        record.block = numbers[record.block] & 0xffff;
    change.rows = static_cast<qsizetype>(records.size());
    const auto first = static_cast<quint32>(rowCount() + change.growth());
    if (!records.empty())
        change.inserted.push_back({first, std::move(records)});
    keepTexts(change);
    return change;
}

Change Table::prepareRewrite(ChangeKind kind, Rewritten rewritten)
{
    Change change;
    change.kind = kind;
    const bool isEmpty = rewritten.edited.empty() && rewritten.added.empty() && rewritten.repeats.empty();
    if (rewritten.structure != m_structure || isEmpty) {
        change.skipped = rewritten.skipped;
        return change;
    }
    std::erase_if(rewritten.repeats,
                  [this](quint32 row) { return isReadOnly(row) || !m_records[row].duplicate; });
    if (!rewritten.repeats.empty()) {
        change = prepareRemove(rewritten.repeats);
        change.kind = kind;
    }
    QList<Column> columns = m_columns;
    for (const Column &column : rewritten.columns) {
        if (!columns.contains(column))
            columns.append(column);
    }
    setColumns(change, m_columns, columns);
    std::vector<quint32> numbers;
    for (std::shared_ptr<Block> &block : rewritten.blocks)
        numbers.push_back(addBlock(std::move(block)));
    change.skipped += rewritten.skipped;
    change.edited = std::move(rewritten.edited);
    std::erase_if(change.edited, [&](std::pair<quint32, Record> &edit) {
        auto &[row, record] = edit;
        const Record &now = m_records[row];
        const Record &then = (*rewritten.from)[row];
        record.block = numbers[record.block] & 0xffff;
        if (now.place != then.place || now.block != then.block)
            return true;
        change.skipped += isReadOnly(row) ? 1 : 0;
        return isReadOnly(row);
    });
    for (Record &record : rewritten.added)
        record.block = numbers[record.block] & 0xffff;
    change.rows += static_cast<qsizetype>(change.edited.size() + rewritten.added.size());
    const auto end = static_cast<quint32>(rowCount() + change.growth());
    if (!rewritten.added.empty())
        change.inserted.push_back({end, std::move(rewritten.added)});
    keepTexts(change);
    return change;
}

Change Table::prepareDuplicates(std::span<const quint32> rows)
{
    Change change;
    change.kind = ChangeKind::DuplicatingRows;
    if (rows.empty())
        return change;
    Span span{rows.back() + 1, {}};
    span.records.reserve(rows.size());
    for (const quint32 row : rows) {
        Record record = m_records[row];
        record.outcome = 0;
        record.duplicate = 0;
        record.unlocked = 0;
        record.state = static_cast<quint8>(record.ownError ? State::Problem : State::Ready) & 0xf;
        span.records.push_back(record);
    }
    change.rows = static_cast<qsizetype>(rows.size());
    change.inserted.push_back(std::move(span));
    keepTexts(change);
    return change;
}

Change Table::prepareColumn(const Column &column)
{
    Change change;
    change.kind = ChangeKind::AddingColumn;
    if (!m_columns.contains(column))
        setColumns(change, m_columns, m_columns + QList<Column>{column});
    return change;
}

Change Table::withoutOutcome(ChangeKind kind, std::span<const quint32> rows,
                             std::span<const State> states) const
{
    Change change;
    change.kind = kind;
    for (const quint32 row : rows) {
        if (std::find(states.begin(), states.end(), state(row)) == states.end())
            continue;
        Record record = m_records[row];
        record.state = static_cast<quint8>(record.ownError ? State::Problem : State::Ready) & 0xf;
        record.outcome = 0;
        change.edited.emplace_back(row, record);
    }
    change.rows = static_cast<qsizetype>(change.edited.size());
    keepTexts(change);
    return change;
}

Change Table::prepareUnlock(std::span<const quint32> rows)
{
    return withoutOutcome(ChangeKind::Unlocking, rows, std::array{State::Imported});
}

Change Table::prepareReady(std::span<const quint32> rows)
{
    return withoutOutcome(ChangeKind::MakingReady, rows,
                          std::array{State::Imported, State::Failed, State::Unknown});
}

} // namespace friends

// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/table.h"

#include "friends/values.h"

#include <algorithm>
#include <bit>

namespace friends {

namespace {

/// Beyond this many places a change is told as a reset: moving the rows behind each place would cost more.
constexpr std::size_t mostSpans = 64;
constexpr quint32 mostOutcomes = (1U << 24) - 1;

bool isInRun(State state)
{
    return state == State::Queued || state == State::Sending;
}

quint32 hashPair(std::string_view from, std::string_view to)
{
    if (from.empty() || to.empty())
        return 0;
    const auto hash = qHashMulti(0, QByteArrayView(from.data(), static_cast<qsizetype>(from.size())),
                                 QByteArrayView(to.data(), static_cast<qsizetype>(to.size())));
    const auto folded = static_cast<quint32>(hash ^ (hash >> 32));
    return folded == 0 ? 1 : folded;
}

QList<Column> plainColumns()
{
    QList<Column> columns;
    for (const Field field : plainFields)
        columns.append({field, {}});
    return columns;
}

Layout typingLayout(const QList<Column> &columns)
{
    Layout layout;
    for (const Column &column : columns)
        layout.columns.append({columnName(column), column});
    return layout;
}

qsizetype rowsIn(const std::vector<Span> &spans)
{
    qsizetype rows = 0;
    for (const Span &span : spans)
        rows += static_cast<qsizetype>(span.records.size());
    return rows;
}

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace

Record makeRecord(const Block &block, quint64 place)
{
    thread_local RowFields fields;
    thread_local std::vector<Problem> problems;
    block.readFields(place, fields);
    checkRow(fields, problems);
    Record record;
    record.place = place & ((quint64{1} << 48) - 1);
    record.pairHash = hashPair(fields[Field::FromAccount], fields[Field::ToAccount]);
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            record.ownError = 1;
        else
            record.warning = 1;
    }
    record.state = static_cast<quint8>(record.ownError ? State::Problem : State::Ready) & 0xf;
    return record;
}

Table::Table(QObject *parent) : QObject(parent), m_columns(plainColumns()), m_outcomes{Outcome{}} { }

Table::~Table() = default;

// --- looking
// ---------------------------------------------------------------------------------------------------

std::string_view Table::text(quint32 row, const Column &column) const
{
    const Record &record = m_records[row];
    return m_blocks[record.block]->field(record.place, column);
}

QString Table::string(quint32 row, const Column &column) const
{
    const std::string_view view = text(row, column);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

void Table::readFields(quint32 row, RowFields &fields) const
{
    const Record &record = m_records[row];
    m_blocks[record.block]->readFields(record.place, fields);
}

const Outcome &Table::outcome(quint32 row) const
{
    return m_outcomes.at(m_records[row].outcome);
}

std::vector<Problem> Table::problems(quint32 row) const
{
    RowFields fields;
    std::vector<Problem> problems;
    readFields(row, fields);
    checkRow(fields, problems);
    if (isMarkedMissing(m_records[row])) {
        const int which = outcome(row).code;
        for (const auto &[bit, field] :
             {std::pair(missingFrom, Field::FromAccount), std::pair(missingTo, Field::ToAccount)}) {
            if ((which & bit) != 0)
                problems.push_back(
                    {ProblemKind::AccountMissing, Severity::Error, Column{field, {}}, 0, 0, -1});
        }
    }
    if (!m_records[row].duplicate)
        return problems;
    for (quint32 other = 0; other < rowCount(); ++other) {
        if (other != row && !m_records[other].duplicate && samePair(row, other)) {
            problems.push_back(
                {ProblemKind::DuplicatePair, Severity::Error, Column{Field::ToAccount, {}}, 0, 0, other});
            break;
        }
    }
    return problems;
}

std::pair<QString, quint32> Table::origin(quint32 row) const
{
    const Record &record = m_records[row];
    const Block &block = *m_blocks[record.block];
    return {block.source(), block.text(record.place).line()};
}

bool Table::isReadOnly(quint32 row) const
{
    const Record &record = m_records[row];
    return isInRun(record.rowState()) || record.rowState() == State::Imported;
}

std::vector<std::shared_ptr<const Block>> Table::shareBlocks()
{
    m_typingBlocks.clear();
    return {m_blocks.begin(), m_blocks.end()};
}

// --- preparing
// -------------------------------------------------------------------------------------------------

quint32 Table::typingBlock(const QString &source, const QList<Column> &columns)
{
    const auto known = m_typingBlocks.constFind(source);
    if (known != m_typingBlocks.constEnd() && m_blocks[*known]->layout().columns.size() == columns.size()
        && m_blocks[*known]->layout() == typingLayout(columns))
        return *known;
    m_blocks.push_back(std::make_shared<Block>(typingLayout(columns), source));
    const auto number = static_cast<quint32>(m_blocks.size() - 1);
    m_typingBlocks.insert(source, number);
    return number;
}

Record Table::addTyped(const QString &source, quint32 line, const QList<Column> &columns,
                       std::span<const std::string_view> cells)
{
    const quint32 number = typingBlock(source, columns);
    Record record = makeRecord(*m_blocks[number], m_blocks[number]->append(line, cells));
    record.block = number & 0xffff;
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
    const auto [source, line] = origin(row);
    return addTyped(source, line, columns, cells);
}

Record Table::newRecord(const QList<Column> &columns, const NewRow &row)
{
    std::vector<std::string_view> cells(static_cast<std::size_t>(columns.size()));
    for (const auto &[column, text] : row)
        cells[static_cast<std::size_t>(columns.indexOf(column))] = viewOf(text);
    return addTyped({}, 0, columns, cells);
}

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
    if (rows.empty())
        return change;
    Span span{rowCount(), {}};
    span.records.reserve(rows.size());
    for (const NewRow &row : rows)
        span.records.push_back(newRecord(columns, row));
    change.inserted.push_back(std::move(span));
    change.rows += static_cast<qsizetype>(rows.size());
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
    return change;
}

Change Table::prepareImport(std::shared_ptr<Block> block, std::vector<Record> records, bool replace)
{
    Change change;
    QList<Column> columns = replace ? plainColumns() : m_columns;
    for (const SourceColumn &source : block->layout().columns) {
        if (source.column && !columns.contains(*source.column))
            columns.append(*source.column);
    }
    if (replace) {
        std::vector<quint32> rows(rowCount());
        for (quint32 row = 0; row < rowCount(); ++row)
            rows[row] = row;
        change = prepareRemove(rows);
        if (change.skipped > 0)
            columns = m_columns + columns.mid(static_cast<qsizetype>(plainFields.size()));
    }
    change.kind = replace ? ChangeKind::Replacing : ChangeKind::Importing;
    setColumns(change, m_columns, columns);
    m_blocks.push_back(std::move(block));
    const auto number = static_cast<quint32>(m_blocks.size() - 1);
    for (Record &record : records)
        record.block = number & 0xffff;
    change.rows = static_cast<qsizetype>(records.size());
    const quint32 first = rowCount() - static_cast<quint32>(rowsIn(change.removed));
    if (!records.empty())
        change.inserted.push_back({first, std::move(records)});
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

Change Table::prepareUnlock(std::span<const quint32> rows)
{
    Change change;
    change.kind = ChangeKind::Unlocking;
    for (const quint32 row : rows) {
        if (state(row) != State::Imported)
            continue;
        Record record = m_records[row];
        record.state = static_cast<quint8>(record.ownError ? State::Problem : State::Ready) & 0xf;
        record.outcome = 0;
        change.edited.emplace_back(row, record);
    }
    change.rows = static_cast<qsizetype>(change.edited.size());
    return change;
}

// --- applying
// --------------------------------------------------------------------------------------------------

bool Table::touchesRun(const Change &change, const std::vector<Span> &leaving) const
{
    const auto inRun = [this](quint32 row) { return row < rowCount() && isInRun(state(row)); };
    for (const auto &[row, record] : change.edited) {
        if (inRun(row))
            return true;
    }
    for (const Span &span : leaving) {
        for (quint32 i = 0; i < span.records.size(); ++i) {
            if (inRun(span.first + i))
                return true;
        }
    }
    return false;
}

bool Table::apply(Change &change)
{
    if (touchesRun(change, change.removed))
        return false;
    swapColumns(change);
    swapEdited(change);
    removeSpans(change.removed);
    insertSpans(change.inserted);
    finishChange();
    return true;
}

bool Table::revert(Change &change)
{
    // Edited rows are told by their number before removing and inserting, so that is undone first; whether
    // one of them is in a run has to be known before that.
    const qint64 before = rowCount();
    if (touchesRun(Change{}, change.inserted))
        return false;
    const bool structural = !change.inserted.empty() || !change.removed.empty();
    if (!structural && touchesRun(change, {}))
        return false;
    if (structural && before > 0 && !change.edited.empty()) {
        const auto spanBefore = [](const std::vector<Span> &spans, quint32 row) {
            qint64 rows = 0;
            for (const Span &span : spans) {
                if (span.first <= row)
                    rows += static_cast<qint64>(span.records.size());
            }
            return rows;
        };
        for (const auto &[row, record] : change.edited) {
            const auto now = static_cast<quint32>(row - spanBefore(change.removed, row));
            if (isInRun(state(static_cast<quint32>(now + spanBefore(change.inserted, now)))))
                return false;
        }
    }
    removeSpans(change.inserted);
    insertSpans(change.removed);
    swapEdited(change);
    swapColumns(change);
    finishChange();
    return true;
}

void Table::swapEdited(Change &change)
{
    quint32 first = 0;
    quint32 last = 0;
    bool open = false;
    for (auto &[row, record] : change.edited) {
        count(m_records[row], -1);
        std::swap(m_records[row], record);
        count(m_records[row], 1);
        if (open && row != last + 1) {
            Q_EMIT rowsChanged(first, last);
            open = false;
        }
        if (!open)
            first = row;
        open = true;
        last = row;
    }
    if (open)
        Q_EMIT rowsChanged(first, last);
}

void Table::swapColumns(Change &change)
{
    if (!change.changesColumns)
        return;
    Q_EMIT columnsAboutToBeReset();
    m_columns.swap(change.columns);
    m_typingBlocks.clear();
    Q_EMIT columnsReset();
}

void Table::insertSpans(const std::vector<Span> &spans)
{
    if (spans.empty())
        return;
    for (const Span &span : spans) {
        for (const Record &record : span.records)
            count(record, 1);
    }
    const auto shift = [&](quint32 row) {
        for (const Span &span : spans) {
            if (span.first <= row)
                row += static_cast<quint32>(span.records.size());
        }
        return row;
    };
    if (spans.size() <= mostSpans) {
        for (const Span &span : spans) {
            Q_EMIT rowsAboutToBeInserted(span.first, static_cast<quint32>(span.records.size()));
            m_records.insert(m_records.begin() + span.first, span.records.begin(), span.records.end());
            Q_EMIT rowsInserted(span.first, static_cast<quint32>(span.records.size()));
        }
        moveTrackers(shift);
        return;
    }
    Q_EMIT aboutToBeReset();
    std::vector<Record> merged;
    merged.reserve(m_records.size() + static_cast<std::size_t>(rowsIn(spans)));
    std::size_t next = 0;
    for (const Span &span : spans) {
        const std::size_t keep = span.first - merged.size();
        merged.insert(merged.end(), m_records.begin() + static_cast<qptrdiff>(next),
                      m_records.begin() + static_cast<qptrdiff>(next + keep));
        merged.insert(merged.end(), span.records.begin(), span.records.end());
        next += keep;
    }
    merged.insert(merged.end(), m_records.begin() + static_cast<qptrdiff>(next), m_records.end());
    m_records.swap(merged);
    moveTrackers(shift);
    Q_EMIT reset();
}

void Table::removeSpans(std::vector<Span> &spans)
{
    if (spans.empty())
        return;
    for (Span &span : spans) {
        const auto begin = m_records.begin() + span.first;
        std::copy_n(begin, span.records.size(),
                    span.records.begin()); // as they are now, to come back as they are now
        for (const Record &record : span.records)
            count(record, -1);
    }
    const auto shift = [&](quint32 row) {
        quint32 before = 0;
        for (const Span &span : spans) {
            const auto size = static_cast<quint32>(span.records.size());
            if (row >= span.first && row - span.first < size)
                return Tracker::gone;
            if (span.first < row)
                before += size;
        }
        return row - before;
    };
    if (spans.size() <= mostSpans) {
        for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
            const auto size = static_cast<quint32>(span->records.size());
            Q_EMIT rowsAboutToBeRemoved(span->first, size);
            m_records.erase(m_records.begin() + span->first, m_records.begin() + span->first + size);
            Q_EMIT rowsRemoved(span->first, size);
        }
        moveTrackers(shift);
        return;
    }
    Q_EMIT aboutToBeReset();
    std::size_t write = spans.front().first;
    std::size_t read = write;
    for (const Span &span : spans) {
        while (read < span.first)
            m_records[write++] = m_records[read++];
        read += span.records.size();
    }
    while (read < m_records.size())
        m_records[write++] = m_records[read++];
    m_records.resize(write);
    moveTrackers(shift);
    Q_EMIT reset();
}

void Table::moveTrackers(const std::function<quint32(quint32)> &newRow)
{
    std::erase_if(m_trackers, [](const std::weak_ptr<Tracker> &tracker) { return tracker.expired(); });
    for (const std::weak_ptr<Tracker> &weak : m_trackers) {
        const std::shared_ptr<Tracker> tracker = weak.lock();
        for (quint32 &row : tracker->rows) {
            if (row != Tracker::gone)
                row = newRow(row);
        }
    }
}

void Table::finishChange()
{
    findDuplicates();
    Q_EMIT countsChanged();
}

void Table::clear()
{
    Q_EMIT aboutToBeReset();
    m_records.clear();
    m_records.shrink_to_fit();
    m_blocks.clear();
    m_typingBlocks.clear();
    m_counts.fill(0);
    m_outcomes = {Outcome{}};
    m_outcomeNumbers.clear();
    m_trackers.clear();
    Q_EMIT reset();
    Q_EMIT columnsAboutToBeReset();
    m_columns = plainColumns();
    Q_EMIT columnsReset();
    Q_EMIT countsChanged();
}

// --- duplicates
// ------------------------------------------------------------------------------------------------

bool Table::samePair(quint32 a, quint32 b) const
{
    if (m_records[a].pairHash != m_records[b].pairHash || m_records[a].pairHash == 0)
        return false;
    const Column from{Field::FromAccount, {}};
    const Column to{Field::ToAccount, {}};
    return text(a, to) == text(b, to) && text(a, from) == text(b, from);
}

void Table::findDuplicates()
{
    // A pair belongs to the row that was sent or is being sent, else to the first one that could be.
    const quint32 rows = rowCount();
    const std::size_t slots = std::bit_ceil(std::max<std::size_t>(16, std::size_t{rows} * 2));
    std::vector<quint32> owners(slots, Tracker::gone);
    const auto claim = [&](quint32 row) {
        std::size_t slot = m_records[row].pairHash & (slots - 1);
        while (owners[slot] != Tracker::gone) {
            if (owners[slot] == row || samePair(owners[slot], row))
                return owners[slot] == row;
            slot = (slot + 1) & (slots - 1);
        }
        owners[slot] = row;
        return true;
    };
    const auto isFixed = [this](quint32 row) { return isReadOnly(row); };
    for (quint32 row = 0; row < rows; ++row) {
        if (isFixed(row))
            claim(row);
    }
    quint32 first = Tracker::gone;
    quint32 last = 0;
    for (quint32 row = 0; row < rows; ++row) {
        Record &record = m_records[row];
        const bool duplicate = !isFixed(row) && !record.ownError && record.pairHash != 0 && !claim(row);
        const bool judged = record.rowState() == State::Ready || record.rowState() == State::Problem;
        const State wanted =
            record.ownError || duplicate || isMarkedMissing(record) ? State::Problem : State::Ready;
        if (record.duplicate == duplicate && (!judged || record.rowState() == wanted))
            continue;
        record.duplicate = duplicate;
        if (judged)
            setState(row, wanted);
        first = std::min(first, row);
        last = row;
    }
    if (first != Tracker::gone)
        Q_EMIT rowsChanged(first, last);
}

// --- runs
// ------------------------------------------------------------------------------------------------------

void Table::setState(quint32 row, State state)
{
    Record &record = m_records[row];
    count(record, -1);
    record.state = static_cast<quint8>(state) & 0xf;
    count(record, 1);
}

quint32 Table::outcomeNumber(const Outcome &outcome)
{
    const auto known = m_outcomeNumbers.constFind(outcome);
    if (known != m_outcomeNumbers.constEnd())
        return *known;
    if (static_cast<quint32>(m_outcomes.size()) >= mostOutcomes) {
        // Sixteen million different answers: the code is kept, the service's own wording of it is not.
        Outcome plain = outcome;
        plain.info.clear();
        return m_outcomeNumbers.value(plain, 0);
    }
    m_outcomes.append(outcome);
    const auto number = static_cast<quint32>(m_outcomes.size() - 1);
    m_outcomeNumbers.insert(outcome, number);
    return number;
}

std::shared_ptr<Tracker> Table::beginRun(std::vector<quint32> rows)
{
    auto tracker = std::make_shared<Tracker>();
    tracker->rows = std::move(rows);
    tracker->before.reserve(tracker->rows.size());
    quint32 first = Tracker::gone;
    quint32 last = 0;
    for (const quint32 row : tracker->rows) {
        tracker->before.push_back(state(row));
        setState(row, State::Queued);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    m_trackers.push_back(tracker);
    if (first != Tracker::gone)
        Q_EMIT rowsChanged(first, last);
    Q_EMIT countsChanged();
    return tracker;
}

void Table::applyUpdates(const Tracker &tracker, std::span<const RowUpdate> updates,
                         const QList<Outcome> &outcomes)
{
    std::vector<quint32> numbers;
    numbers.reserve(static_cast<std::size_t>(outcomes.size()));
    for (const Outcome &outcome : outcomes)
        numbers.push_back(outcomeNumber(outcome));
    quint32 first = Tracker::gone;
    quint32 last = 0;
    for (const RowUpdate &update : updates) {
        const quint32 row = tracker.rows[update.row];
        if (row == Tracker::gone)
            continue;
        setState(row, update.state);
        if (!isInRun(update.state))
            m_records[row].outcome = numbers[update.outcome] & mostOutcomes;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (first == Tracker::gone)
        return;
    Q_EMIT rowsChanged(first, last);
    Q_EMIT countsChanged();
}

void Table::endRun(const Tracker &tracker)
{
    quint32 first = Tracker::gone;
    quint32 last = 0;
    for (std::size_t i = 0; i < tracker.rows.size(); ++i) {
        const quint32 row = tracker.rows[i];
        if (row == Tracker::gone || !isInRun(state(row)))
            continue;
        setState(row, tracker.before[i]);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (first != Tracker::gone)
        Q_EMIT rowsChanged(first, last);
    finishChange();
}

std::shared_ptr<Tracker> Table::follow(std::vector<quint32> rows)
{
    auto tracker = std::make_shared<Tracker>();
    tracker->rows = std::move(rows);
    m_trackers.push_back(tracker);
    return tracker;
}

// --- accounts that are missing

bool Table::isMarkedMissing(const Record &record) const
{
    return record.outcome != 0 && record.rowState() == State::Problem
        && m_outcomes.at(record.outcome).cause == Cause::AccountMissing;
}

void Table::setMissing(quint32 row, int which)
{
    Record &record = m_records[row];
    record.outcome = which == 0 ? 0 : outcomeNumber({Cause::AccountMissing, which, 0, 0, {}}) & mostOutcomes;
    setState(row, which != 0 || record.ownError || record.duplicate ? State::Problem : State::Ready);
}

void Table::markMissing(std::span<const std::pair<quint32, int>> missing)
{
    quint32 first = Tracker::gone;
    quint32 last = 0;
    for (const auto &[row, which] : missing) {
        if (row >= rowCount() || which == 0
            || (state(row) != State::Ready && !isMarkedMissing(m_records[row])))
            continue;
        setMissing(row, which);
        first = std::min(first, row);
        last = row;
    }
    if (first == Tracker::gone)
        return;
    Q_EMIT rowsChanged(first, last);
    Q_EMIT countsChanged();
}

void Table::clearMissing(std::span<const quint32> rows)
{
    quint32 first = Tracker::gone;
    quint32 last = 0;
    for (const quint32 row : rows) {
        if (row >= rowCount() || !isMarkedMissing(m_records[row]))
            continue;
        setMissing(row, 0);
        first = std::min(first, row);
        last = row;
    }
    if (first == Tracker::gone)
        return;
    Q_EMIT rowsChanged(first, last);
    Q_EMIT countsChanged();
}

std::vector<quint32> Table::missingRows() const
{
    std::vector<quint32> rows;
    for (quint32 row = 0; row < rowCount(); ++row) {
        if (isMarkedMissing(m_records[row]))
            rows.push_back(row);
    }
    return rows;
}

std::vector<quint32> Table::sendable(std::span<const State> wanted) const
{
    std::vector<quint32> rows;
    for (quint32 row = 0; row < rowCount(); ++row) {
        const Record &record = m_records[row];
        const bool is = std::find(wanted.begin(), wanted.end(), record.rowState()) != wanted.end();
        if (is && !record.ownError && !record.duplicate)
            rows.push_back(row);
    }
    return rows;
}

} // namespace friends

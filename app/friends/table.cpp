// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/table.h"

#include <algorithm>
#include <map>

namespace friends {

namespace {

/// Beyond this many places a change is told as a reset: moving the rows behind each place would cost more.
constexpr std::size_t mostSpans = 64;

quint32 hashPair(std::string_view from, std::string_view to)
{
    if (from.empty() || to.empty())
        return 0;
    const auto hash = qHashMulti(0, QByteArrayView(from.data(), static_cast<qsizetype>(from.size())),
                                 QByteArrayView(to.data(), static_cast<qsizetype>(to.size())));
    const auto folded = static_cast<quint32>(hash ^ (hash >> 32));
    return folded == 0 ? 1 : folded;
}

qsizetype rowsIn(const std::vector<Span> &spans)
{
    qsizetype rows = 0;
    for (const Span &span : spans)
        rows += static_cast<qsizetype>(span.records.size());
    return rows;
}

/// The new number of a row when others come or go.
class RowShift {
public:
    enum Way : quint8 { Inserted, Removed };

    RowShift(const std::vector<Span> &spans, Way way) : m_way(way)
    {
        quint32 before = 0;
        for (const Span &span : spans) {
            const auto size = static_cast<quint32>(span.records.size());
            m_first.push_back(way == Inserted ? span.first - before : span.first);
            m_before.push_back(before);
            before += size;
            m_size.push_back(size);
        }
    }

    quint32 operator()(quint32 row) const
    {
        const auto after = std::upper_bound(m_first.begin(), m_first.end(), row) - m_first.begin();
        if (after == 0)
            return row;
        const auto span = static_cast<std::size_t>(after - 1);
        if (m_way == Inserted)
            return row + m_before[span] + m_size[span];
        if (row - m_first[span] < m_size[span])
            return Tracker::gone;
        return row - m_before[span] - m_size[span];
    }

private:
    Way m_way;
    std::vector<quint32> m_first; ///< by the row's old number
    std::vector<quint32> m_before; ///< rows of the spans before
    std::vector<quint32> m_size;
};

std::vector<Problem> problemsOf(const Block &block, const Record &record, const Outcome &outcome)
{
    RowFields fields;
    std::vector<Problem> problems;
    block.readFields(record.place, fields);
    checkRow(fields, problems);
    if (record.rowState() != State::Problem || outcome.cause != Cause::AccountMissing)
        return problems;
    for (const auto &[bit, field] :
         {std::pair(missingFrom, Field::FromAccount), std::pair(missingTo, Field::ToAccount)}) {
        if ((outcome.code & bit) != 0)
            problems.push_back({ProblemKind::AccountMissing, Severity::Error, Column{field, {}}, 0, 0, -1});
    }
    return problems;
}

Problem duplicatePair(qint64 other)
{
    return {ProblemKind::DuplicatePair, Severity::Error, Column{Field::ToAccount, {}}, 0, 0, other};
}

/// A text that changes nothing about its pair: whether another row has the pair is as it was.
void keepJudgement(Record &record, const Record &before)
{
    record.duplicate = before.duplicate;
    const State state = record.rowState();
    const bool isMarked = state == State::Problem && record.outcome != 0;
    if (state == State::Ready || (state == State::Problem && !isMarked))
        record.state =
            static_cast<quint8>(record.ownError || record.duplicate ? State::Problem : State::Ready) & 0xf;
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

qsizetype Change::byteSize() const
{
    const auto bytesOf = [](const std::vector<Span> &spans) {
        std::size_t bytes = spans.capacity() * sizeof(Span);
        for (const Span &span : spans)
            bytes += span.records.capacity() * sizeof(Record);
        return bytes;
    };
    const std::size_t all = sizeof(Change) + edited.capacity() * sizeof(edited.front()) + bytesOf(removed)
        + bytesOf(inserted) + texts.capacity() * sizeof(texts.front());
    return static_cast<qsizetype>(all);
}

qint64 Change::growth() const
{
    return rowsIn(inserted) - rowsIn(removed);
}

Table::Table(QObject *parent)
    : QObject(parent), m_columns(plainColumns()), m_outcomeRows(1), m_outcomes{Outcome{}}
{
}

Table::~Table() = default;

// --- looking

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
    const Record &record = m_records[row];
    std::vector<Problem> problems = problemsOf(*m_blocks[record.block], record, outcome(row));
    if (!record.duplicate)
        return problems;
    if (const quint32 owner = ownerOfPair(row); owner != Tracker::gone)
        problems.push_back(duplicatePair(owner));
    return problems;
}

std::vector<Problem> problems(const Snapshot &snapshot, const Record &record)
{
    std::vector<Problem> found =
        problemsOf(snapshot.blockOf(record), record, snapshot.outcomes.at(record.outcome));
    if (record.duplicate)
        found.push_back(duplicatePair(-1));
    return found;
}

std::pair<QString, quint32> Table::origin(quint32 row) const
{
    const Record &record = m_records[row];
    const Block &block = *m_blocks[record.block];
    return {block.source(), block.text(record.place).line()};
}

bool Table::isReadOnly(quint32 row) const
{
    return friends::isReadOnly(m_records[row]);
}

std::vector<std::shared_ptr<const Block>> Table::shareBlocks() const
{
    return {m_blocks.begin(), m_blocks.end()};
}

Snapshot Table::snapshot() const
{
    std::shared_ptr<const std::vector<Record>> records = m_shared.lock();
    if (!records || m_sharedIsOld) {
        records = std::make_shared<const std::vector<Record>>(m_records);
        m_shared = records;
        m_sharedIsOld = false;
    }
    return {std::move(records), shareBlocks(), m_columns, m_outcomes, m_structure};
}

Snapshot Table::snapshot(quint32 first, quint32 last) const
{
    const auto begin = m_records.begin() + first;
    return {std::make_shared<const std::vector<Record>>(begin, begin + (last - first) + 1), shareBlocks(),
            m_columns, m_outcomes, m_structure};
}

std::vector<std::pair<Outcome, qsizetype>> Table::outcomeCounts() const
{
    std::vector<std::pair<Outcome, qsizetype>> counts;
    for (std::size_t i = 1; i < m_outcomeRows.size(); ++i) {
        if (m_outcomeRows[i] > 0)
            counts.emplace_back(m_outcomes.at(static_cast<qsizetype>(i)), m_outcomeRows[i]);
    }
    return counts;
}

std::vector<std::pair<QString, qsizetype>> Table::sourceCounts() const
{
    std::map<QString, qsizetype> counts;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (m_blockRows[i] > 0)
            counts[m_blocks[i]->source()] += m_blockRows[i];
    }
    return {counts.begin(), counts.end()};
}

// --- texts that nobody needs any more

void Table::releaseTexts()
{
    static const auto nothing = std::make_shared<Block>(Layout{}, QString());
    for (quint32 i = 0; i < m_blocks.size(); ++i) {
        if (m_blockRows[i] > 0 || m_blocks[i] == nothing || m_blocks[i].use_count() > 1)
            continue;
        m_blocks[i] = nothing;
        m_freeBlocks.push_back(i);
        m_typingFor[i] = 0;
        for (quint32 &block : m_typingFor)
            block = block == i + 1 ? 0 : block;
        m_typingBlocks.removeIf([i](const auto &typing) { return *typing == i; });
    }
}

qsizetype Table::unusedTextBytes() const
{
    qsizetype bytes = 0;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (m_blockRows[i] == 0)
            bytes += m_blocks[i]->byteSize();
    }
    return bytes;
}

// --- applying

Refusal Table::refusalOf(const std::vector<Span> &leaving, bool bringsOutcomes) const
{
    Refusal found = Refusal::None;
    for (const Span &span : leaving) {
        for (quint32 i = 0; i < span.records.size() && span.first + i < rowCount(); ++i) {
            const State now = state(span.first + i);
            if (isInRun(now))
                return Refusal::InRun;
            // A person who removed imported rows meant it; rows that were imported since are another matter.
            if (!bringsOutcomes && now == State::Imported && span.records[i].rowState() != State::Imported)
                found = Refusal::Imported;
        }
    }
    return found;
}

Refusal Table::refusal(const Change &change, bool reverting) const
{
    Refusal found =
        reverting ? refusalOf(change.inserted, change.bringsOutcomes) : refusalOf(change.removed, false);
    // Edited rows are told by their number before removing and inserting.
    std::size_t removed = 0;
    std::size_t inserted = 0;
    quint32 gone = 0;
    quint32 come = 0;
    for (const auto &[row, record] : change.edited) {
        quint32 now = row;
        if (reverting) {
            for (; removed < change.removed.size() && change.removed[removed].first <= row; ++removed)
                gone += static_cast<quint32>(change.removed[removed].records.size());
            now -= gone;
            for (; inserted < change.inserted.size() && change.inserted[inserted].first <= now + come;
                 ++inserted)
                come += static_cast<quint32>(change.inserted[inserted].records.size());
            now += come;
        }
        if (now >= rowCount())
            continue;
        if (isInRun(state(now)))
            return Refusal::InRun;
        const bool unlocks = change.kind == ChangeKind::Unlocking || change.kind == ChangeKind::MakingReady;
        if (state(now) == State::Imported && (reverting || !unlocks))
            found = Refusal::Imported;
    }
    return found;
}

bool Table::apply(Change &change)
{
    if (refusal(change, false) != Refusal::None)
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
    if (refusal(change, true) != Refusal::None)
        return false;
    removeSpans(change.inserted);
    insertSpans(change.removed);
    swapEdited(change);
    swapColumns(change);
    finishChange();
    return true;
}

void Table::swapEdited(Change &change)
{
    std::vector<std::pair<quint32, quint32>> ranges; // first and last of neighbouring rows
    m_textVersion += change.edited.empty() ? 0 : 1;
    for (auto &[row, record] : change.edited) {
        Record &now = m_records[row];
        count(now, -1);
        if (now.pairHash != record.pairHash || now.ownError != record.ownError
            || friends::isReadOnly(now) != friends::isReadOnly(record)) {
            touchPair(now);
            touchPair(record);
        } else {
            keepJudgement(record, now);
        }
        std::swap(now, record);
        count(now, 1);
        if (!ranges.empty() && ranges.back().second + 1 == row)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    // Half a million signals would keep the window waiting; one over rows that stay as they are does not.
    if (ranges.size() > mostSpans)
        ranges = {{ranges.front().first, ranges.back().second}};
    for (const auto &[first, last] : ranges)
        Q_EMIT rowsChanged(first, last);
}

void Table::swapColumns(Change &change)
{
    if (!change.changesColumns)
        return;
    Q_EMIT columnsAboutToBeReset();
    m_columns.swap(change.columns);
    Q_EMIT columnsReset();
}

void Table::insertSpans(const std::vector<Span> &spans)
{
    if (spans.empty())
        return;
    for (const Span &span : spans) {
        for (const Record &record : span.records) {
            count(record, 1);
            touchPair(record);
        }
    }
    ++m_structure;
    ++m_textVersion;
    const RowShift shift(spans, RowShift::Inserted);
    m_moving = true;
    if (spans.size() <= mostSpans) {
        for (const Span &span : spans) {
            Q_EMIT rowsAboutToBeInserted(span.first, static_cast<quint32>(span.records.size()));
            m_records.insert(m_records.begin() + span.first, span.records.begin(), span.records.end());
            Q_EMIT rowsInserted(span.first, static_cast<quint32>(span.records.size()));
        }
        moveRows(shift);
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
    moveRows(shift);
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
        for (const Record &record : span.records) {
            count(record, -1);
            touchPair(record);
        }
    }
    ++m_structure;
    ++m_textVersion;
    const RowShift shift(spans, RowShift::Removed);
    m_moving = true;
    if (spans.size() <= mostSpans) {
        for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
            const auto size = static_cast<quint32>(span->records.size());
            Q_EMIT rowsAboutToBeRemoved(span->first, size);
            m_records.erase(m_records.begin() + span->first, m_records.begin() + span->first + size);
            Q_EMIT rowsRemoved(span->first, size);
        }
        moveRows(shift);
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
    moveRows(shift);
    Q_EMIT reset();
}

void Table::moveRows(const std::function<quint32(quint32)> &newRow)
{
    std::erase_if(m_trackers, [](const std::weak_ptr<Tracker> &tracker) { return tracker.expired(); });
    for (const std::weak_ptr<Tracker> &weak : m_trackers) {
        const std::shared_ptr<Tracker> tracker = weak.lock();
        for (quint32 &row : tracker->rows) {
            if (row != Tracker::gone)
                row = newRow(row);
        }
    }
    m_moving = false;
    for (quint32 &row : m_owners)
        row = row == Tracker::gone ? row : newRow(row);
}

void Table::clear()
{
    Q_EMIT aboutToBeReset();
    m_records.clear();
    m_records.shrink_to_fit();
    m_blocks.clear();
    m_freeBlocks.clear();
    m_typingBlocks.clear();
    m_typingFor.clear();
    m_blockRows.clear();
    m_owners.clear();
    m_editedInRun = false;
    m_sharedIsOld = true;
    ++m_structure;
    ++m_textVersion;
    m_counts.fill(0);
    m_outcomes = {Outcome{}};
    m_outcomeRows.assign(1, 0);
    m_outcomeNumbers.clear();
    m_trackers.clear();
    Q_EMIT reset();
    Q_EMIT columnsAboutToBeReset();
    m_columns = plainColumns();
    Q_EMIT columnsReset();
    Q_EMIT countsChanged();
}

} // namespace friends

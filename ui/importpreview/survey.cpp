// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/survey.h"

#include <algorithm>
#include <bit>

namespace ui {

namespace {

using friends::Field;
using friends::Record;
using friends::Severity;

constexpr std::size_t rowsBetweenLooks = 4096;

bool holdsItsPair(const Record &record)
{
    switch (record.rowState()) {
    case friends::State::Queued:
    case friends::State::Sending:
    case friends::State::Imported:
        return true;
    case friends::State::Ready:
    case friends::State::Problem:
    case friends::State::Failed:
    case friends::State::Unknown:
        return !record.ownError;
    }
    return false;
}

/// Who was first with each pair of accounts: rows of the table, then rows of the file, counted in one go.
class Pairs {
public:
    Pairs(const friends::Block &block, std::span<const Record> records, const TableRows &table)
        : m_block(block), m_records(records), m_table(table), m_inTable(table.records.size())
    {
        const std::size_t slots = std::bit_ceil(std::max<std::size_t>(16, (m_inTable + records.size()) * 2));
        m_owners.assign(slots, nobody);
    }

    static constexpr quint32 nobody = std::numeric_limits<quint32>::max();

    [[nodiscard]] std::size_t firstOfFile() const { return m_inTable; }

    /// The row that has the pair already, or nobody; then `number` has it from now on.
    quint32 claim(std::size_t number)
    {
        const quint32 hash = record(number).pairHash;
        if (hash == 0)
            return nobody;
        std::size_t slot = hash & (m_owners.size() - 1);
        while (m_owners[slot] != nobody) {
            if (record(m_owners[slot]).pairHash == hash && same(m_owners[slot], number))
                return m_owners[slot];
            slot = (slot + 1) & (m_owners.size() - 1);
        }
        m_owners[slot] = static_cast<quint32>(number);
        return nobody;
    }

private:
    [[nodiscard]] const Record &record(std::size_t number) const
    {
        return number < m_inTable ? m_table.records[number] : m_records[number - m_inTable];
    }

    [[nodiscard]] std::string_view field(std::size_t number, const friends::Column &column) const
    {
        const friends::Block &block =
            number < m_inTable ? *m_table.blocks[m_table.records[number].block] : m_block;
        return block.field(record(number).place, column);
    }

    [[nodiscard]] bool same(std::size_t a, std::size_t b) const
    {
        return field(a, m_to) == field(b, m_to) && field(a, m_from) == field(b, m_from);
    }

    const friends::Block &m_block;
    std::span<const Record> m_records;
    const TableRows &m_table;
    std::size_t m_inTable;
    std::vector<quint32> m_owners;
    const friends::Column m_from{Field::FromAccount, {}};
    const friends::Column m_to{Field::ToAccount, {}};
};

/// The reader and the rules may say the same of one row; the rules' word counts, because it decides.
bool saysTheSame(const files::FileProblem &read, const friends::Problem &ruled, quint32 ruledColumn)
{
    switch (read.kind) {
    case files::FileProblemKind::TooFewCells:
        return ruled.kind == friends::ProblemKind::TooFewCells;
    case files::FileProblemKind::TooManyCells:
        return ruled.kind == friends::ProblemKind::TooManyCells;
    case files::FileProblemKind::Undecodable:
        return ruled.kind == friends::ProblemKind::Undecodable && ruledColumn == read.column;
    case files::FileProblemKind::StrayQuote:
    case files::FileProblemKind::TextAfterQuote:
    case files::FileProblemKind::UnterminatedQuote:
    case files::FileProblemKind::NulByte:
    case files::FileProblemKind::CutOff:
    case files::FileProblemKind::MissingText:
    case files::FileProblemKind::NoCachedValue:
    case files::FileProblemKind::ErrorValue:
    case files::FileProblemKind::MisplacedCell:
    case files::FileProblemKind::EndMark:
    case files::FileProblemKind::RowTooLong:
        return false;
    }
    return false;
}

class Surveyor {
public:
    Surveyor(const friends::Block &block, std::span<const Record> records,
             const QList<files::FileProblem> &found, const TableRows &table)
        : m_block(block), m_records(records), m_found(found), m_pairs(block, records, table)
    {
    }

    Survey look(const std::stop_token &stop)
    {
        m_survey.rows = static_cast<qint64>(m_records.size());
        for (std::size_t i = 0; i < m_pairs.firstOfFile(); ++i) {
            if (i % rowsBetweenLooks == 0 && stop.stop_requested())
                return {};
            m_pairs.claim(i);
        }
        for (; m_next < m_found.size() && m_found.at(m_next).row == 0; ++m_next)
            list(m_found.at(m_next), ListedProblem::noRow);
        for (std::size_t row = 0; row < m_records.size(); ++row) {
            if (row % rowsBetweenLooks == 0 && stop.stop_requested())
                return {};
            lookAt(static_cast<quint32>(row));
        }
        std::stable_sort(m_survey.problems.begin(), m_survey.problems.end(),
                         [](const auto &a, const auto &b) {
                             return a.row + 1 < b.row + 1; // the header's come first
                         });
        return std::move(m_survey);
    }

private:
    void lookAt(quint32 row)
    {
        const Record &record = m_records[row];
        const quint32 owner = record.ownError ? Pairs::nobody : m_pairs.claim(m_pairs.firstOfFile() + row);
        const bool repeats = owner != Pairs::nobody;
        const bool inTable = repeats && owner < m_pairs.firstOfFile();
        m_survey.alreadyInTable += inTable ? 1 : 0;
        m_survey.twiceInFile += repeats && !inTable ? 1 : 0;
        m_survey.withErrors += record.ownError || repeats ? 1 : 0;
        m_survey.ready += record.ownError || repeats ? 0 : 1;

        const bool read = takeFound(row);
        m_survey.withWarnings += !record.ownError && !repeats && (record.warning || read) ? 1 : 0;
        if (record.ownError || record.warning)
            listRuled(row);
        for (const files::FileProblem *problem : m_ofRow)
            list(*problem, row);
        if (repeats)
            listRepeat(row, owner, inTable);
    }

    /// What the reader said of this row.
    bool takeFound(quint32 row)
    {
        m_ofRow.clear();
        for (; m_next < m_found.size() && m_found.at(m_next).row <= quint64{row} + 1; ++m_next)
            m_ofRow.push_back(&m_found.at(m_next));
        return !m_ofRow.empty();
    }

    [[nodiscard]] bool hasRoom(Severity severity)
    {
        std::size_t &listed = severity == Severity::Error ? m_errors : m_warnings;
        if (listed == listedMost) {
            m_survey.listIsWhole = false;
            return false;
        }
        ++listed;
        return true;
    }

    void listRuled(quint32 row)
    {
        if (m_errors == listedMost && m_warnings == listedMost && m_ofRow.empty()) {
            m_survey.listIsWhole = false;
            return;
        }
        m_block.readFields(m_records[row].place, m_fields);
        friends::checkRow(m_fields, m_problems);
        for (const friends::Problem &problem : m_problems) {
            const quint32 column = columnOf(problem);
            std::erase_if(
                m_ofRow, [&](const files::FileProblem *read) { return saysTheSame(*read, problem, column); });
            if (hasRoom(problem.severity))
                m_survey.problems.push_back({row, m_fields.line, column, problem.severity, problem});
        }
    }

    void list(const files::FileProblem &problem, quint32 row)
    {
        if (hasRoom(problem.severity))
            m_survey.problems.push_back({row, problem.line, problem.column, problem.severity, problem});
    }

    void listRepeat(quint32 row, quint32 owner, bool inTable)
    {
        if (!hasRoom(Severity::Error))
            return;
        const auto lineOf = [this](std::size_t number) {
            return m_block.text(m_records[number].place).line();
        };
        const quint64 place = inTable ? quint64{owner} + 1 : lineOf(owner - m_pairs.firstOfFile());
        m_survey.problems.push_back({row, lineOf(row), 0, Severity::Error, Repeat{inTable, place}});
    }

    [[nodiscard]] quint32 columnOf(const friends::Problem &problem) const
    {
        const QList<friends::SourceColumn> &columns = m_block.layout().columns;
        for (qsizetype i = 0; problem.column && i < columns.size(); ++i) {
            if (columns.at(i).column == problem.column)
                return static_cast<quint32>(i) + 1;
        }
        return 0;
    }

    const friends::Block &m_block;
    std::span<const Record> m_records;
    const QList<files::FileProblem> &m_found;
    Pairs m_pairs;
    Survey m_survey;
    qsizetype m_next = 0;
    std::vector<const files::FileProblem *> m_ofRow;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
    friends::RowFields m_fields;
    std::vector<friends::Problem> m_problems;
};

} // namespace

TableRows::TableRows(friends::Table &table) : blocks(table.shareBlocks())
{
    records.reserve(table.rowCount());
    for (quint32 row = 0; row < table.rowCount(); ++row) {
        records.push_back(table.record(row));
        if (!holdsItsPair(records.back()))
            records.back().pairHash = 0;
    }
}

Survey survey(const friends::Block &block, std::span<const Record> records,
              const QList<files::FileProblem> &found, const TableRows &table, const std::stop_token &stop)
{
    return Surveyor(block, records, found, table).look(stop);
}

} // namespace ui

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

/// Which row has each pair of accounts: rows of the table, then rows of the files, numbered in one go.
class Pairs {
public:
    Pairs(std::span<const SurveyedFile> files, const TableRows &table) : m_files(files), m_table(table)
    {
        m_begins.push_back(table.records.size());
        for (const SurveyedFile &file : files)
            m_begins.push_back(m_begins.back() + file.records.size());
        m_owners.assign(std::bit_ceil(std::max<std::size_t>(16, m_begins.back() * 2)), nobody);
    }

    static constexpr quint32 nobody = std::numeric_limits<quint32>::max();

    [[nodiscard]] std::size_t begin(std::size_t file) const { return m_begins[file]; }
    [[nodiscard]] std::size_t inTable() const { return m_begins.front(); }
    [[nodiscard]] std::size_t all() const { return m_begins.back(); }

    /// The row that has the pair already, or nobody; then `number` has it from now on.
    quint32 claim(std::size_t number)
    {
        quint32 *slot = slotOf(number);
        if (slot == nullptr)
            return nobody;
        if (*slot == nobody)
            *slot = static_cast<quint32>(number);
        return *slot == number ? nobody : *slot;
    }
    /// The row that has the pair, or nobody.
    quint32 owner(std::size_t number)
    {
        const quint32 *slot = slotOf(number);
        return slot == nullptr ? nobody : *slot;
    }

    [[nodiscard]] const Record &record(std::size_t number) const
    {
        if (number < inTable())
            return m_table.records[number];
        const std::size_t file = fileOf(number);
        return m_files[file].records[number - m_begins[file]];
    }
    [[nodiscard]] std::size_t fileOf(std::size_t number) const
    {
        const auto behind = std::upper_bound(m_begins.begin(), m_begins.end(), number);
        return static_cast<std::size_t>(behind - m_begins.begin()) - 1;
    }
    [[nodiscard]] const friends::Block &block(std::size_t number) const
    {
        const Record &row = record(number);
        if (number < inTable())
            return *m_table.blocks[row.block];
        const SurveyedFile &file = m_files[fileOf(number)];
        return row.block == 0 ? *file.block : *file.changed;
    }

private:
    /// Where the pair's owner stands or would stand; null for a row without a pair.
    quint32 *slotOf(std::size_t number)
    {
        const quint32 hash = record(number).pairHash;
        if (hash == 0)
            return nullptr;
        std::size_t slot = hash & (m_owners.size() - 1);
        while (m_owners[slot] != nobody && m_owners[slot] != number
               && (record(m_owners[slot]).pairHash != hash || !same(m_owners[slot], number)))
            slot = (slot + 1) & (m_owners.size() - 1);
        return &m_owners[slot];
    }

    [[nodiscard]] bool same(std::size_t a, std::size_t b) const
    {
        const auto field = [this](std::size_t number, const friends::Column &column) {
            return block(number).field(record(number).place, column);
        };
        return field(a, m_to) == field(b, m_to) && field(a, m_from) == field(b, m_from);
    }

    std::span<const SurveyedFile> m_files;
    const TableRows &m_table;
    std::vector<std::size_t> m_begins; ///< of the files, and the end
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
    case files::FileProblemKind::MissingText:
        return ruled.kind == friends::ProblemKind::Undecodable && ruledColumn == read.column;
    case files::FileProblemKind::UnterminatedQuote:
        return ruled.kind == friends::ProblemKind::QuoteNotClosed;
    case files::FileProblemKind::StrayQuote:
    case files::FileProblemKind::TextAfterQuote:
    case files::FileProblemKind::NulByte:
    case files::FileProblemKind::CutOff:
    case files::FileProblemKind::NoCachedValue:
    case files::FileProblemKind::ErrorValue:
    case files::FileProblemKind::MisplacedCell:
    case files::FileProblemKind::EndMark:
    case files::FileProblemKind::EndNuls:
    case files::FileProblemKind::BlankRows:
    case files::FileProblemKind::RowTooLong:
        return false;
    }
    return false;
}

/// Looks at one file, with all pairs at hand.
class Surveyor {
public:
    /// `owners`: by number in `pairs`, the row that each row repeats.
    Surveyor(const SurveyedFile &file, std::size_t begin, const Pairs &pairs, std::span<const quint32> owners,
             Keep keep, std::span<const SurveyedFile> files)
        : m_file(file), m_records(file.records), m_found(*file.found), m_begin(begin), m_pairs(pairs),
          m_owners(owners), m_keep(keep), m_files(files)
    {
    }

    Survey look(const std::stop_token &stop)
    {
        m_survey.rows = static_cast<qint64>(m_records.size());
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
        const quint32 owner = m_owners[m_begin + row - m_pairs.inTable()];
        const bool repeats = owner != Pairs::nobody;
        const bool inTable = repeats && owner < m_pairs.inTable();
        const bool stays = inTable && friends::isReadOnly(m_pairs.record(owner));
        const bool gives = inTable && m_keep == Keep::Last && !stays; // the table's row goes, this one comes
        const bool leftOut =
            repeats && !gives && (m_keep == Keep::First || (m_keep == Keep::Last && !inTable));
        const bool isError = record.ownError || (repeats && !leftOut && !gives);
        m_survey.alreadyInTable += inTable ? 1 : 0;
        m_survey.twiceInFile += repeats && !inTable ? 1 : 0;
        m_survey.withErrors += isError && !leftOut ? 1 : 0;
        m_survey.ready += isError || leftOut ? 0 : 1;
        if (leftOut)
            m_survey.leftOut.push_back(row);

        const bool read = takeFound(row);
        m_survey.withWarnings += !isError && !leftOut && (record.warning || read) ? 1 : 0;
        if (record.ownError || record.warning)
            listRuled(row);
        for (const files::FileProblem *problem : m_ofRow)
            list(*problem, row);
        if (repeats && !gives)
            listRepeat(row, owner, leftOut);
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
        m_pairs.block(m_begin + row).readFields(m_records[row].place, m_fields);
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

    void listRepeat(quint32 row, quint32 owner, bool leftOut)
    {
        const Severity severity = leftOut ? Severity::Warning : Severity::Error;
        if (!hasRoom(severity))
            return;
        const bool inTable = owner < m_pairs.inTable();
        const quint32 line = lineOf(m_begin + row);
        Repeat repeat{inTable, inTable ? quint64{owner} + 1 : quint64{lineOf(owner)}, {}, leftOut};
        if (!inTable && &m_files[m_pairs.fileOf(owner)] != &m_file)
            repeat.file = m_files[m_pairs.fileOf(owner)].name;
        m_survey.problems.push_back({row, line, 0, severity, repeat});
    }

    [[nodiscard]] quint32 lineOf(std::size_t number) const
    {
        return m_pairs.block(number).text(m_pairs.record(number).place).line();
    }

    [[nodiscard]] quint32 columnOf(const friends::Problem &problem) const
    {
        const QList<friends::SourceColumn> &columns = m_file.block->layout().columns;
        for (qsizetype i = 0; problem.column && i < columns.size(); ++i) {
            if (columns.at(i).column == problem.column)
                return static_cast<quint32>(i) + 1;
        }
        return 0;
    }

    const SurveyedFile &m_file;
    std::span<const Record> m_records;
    const QList<files::FileProblem> &m_found;
    std::size_t m_begin;
    const Pairs &m_pairs;
    std::span<const quint32> m_owners;
    Keep m_keep;
    std::span<const SurveyedFile> m_files;
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

Surveyed survey(std::span<const SurveyedFile> files, const TableRows &table, Keep keep,
                const std::stop_token &stop)
{
    Pairs pairs(files, table);
    Surveyed surveyed;
    // Of the rows of the files: which row has the pair already.
    std::vector<quint32> owners(pairs.all() - pairs.inTable(), Pairs::nobody);
    const auto claim = [&](std::size_t number) {
        if (!pairs.record(number).ownError)
            owners[number - pairs.inTable()] = pairs.claim(number);
        return number % rowsBetweenLooks != 0 || !stop.stop_requested();
    };
    if (keep == Keep::Last) {
        for (std::size_t number = pairs.all(); number-- > pairs.inTable();) {
            if (!claim(number))
                return {};
        }
    }
    for (std::size_t row = 0; row < pairs.inTable(); ++row) {
        if (row % rowsBetweenLooks == 0 && stop.stop_requested())
            return {};
        if (keep != Keep::Last) {
            pairs.claim(row);
            continue;
        }
        const quint32 owner = pairs.owner(row);
        if (owner == Pairs::nobody || owner < pairs.inTable())
            continue;
        owners[owner - pairs.inTable()] = static_cast<quint32>(row);
        if (!friends::isReadOnly(table.records[row]))
            surveyed.givingWay.push_back(static_cast<quint32>(row));
    }
    for (std::size_t number = pairs.inTable(); keep != Keep::Last && number < pairs.all(); ++number) {
        if (!claim(number))
            return {};
    }
    for (std::size_t i = 0; i < files.size(); ++i)
        surveyed.files.push_back(Surveyor(files[i], pairs.begin(i), pairs, owners, keep, files).look(stop));
    return surveyed;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/resultfiles.h"

#include "cli/findings.h"
#include "files/tablewriter.h"
#include "words/historywords.h"
#include "words/language.h"
#include "words/numbers.h"
#include "words/outcomewords.h"

#include <algorithm>

namespace cli {

namespace {

using friends::State;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The same in every language: people's scripts read it.
std::string_view statusOf(State state)
{
    switch (state) {
    case State::Imported:
        return "Imported";
    case State::Failed:
        return "Failed";
    case State::Unknown:
        return "Unknown";
    case State::Ready:
    case State::Problem:
    case State::Queued:
    case State::Sending:
        return "Not sent";
    }
    Q_UNREACHABLE();
}

QString whyNotSent(const friends::Table &table, quint32 row)
{
    QStringList errors;
    for (const friends::Problem &problem : table.problems(row)) {
        if (problem.severity == friends::Severity::Error)
            errors += ruleMessage(table, problem);
    }
    return words::sentences(errors);
}

QString messageOf(const friends::Table &table, quint32 row, bool dryRun)
{
    const State state = table.state(row);
    if (state == State::Imported && table.outcome(row).cause != friends::Cause::FoundByCheck)
        return {};
    if (state == State::Problem)
        return whyNotSent(table, row);
    if (state == State::Ready)
        return dryRun ? words::notSentInDryRun() : words::notSentInRun();
    const friends::Column from{friends::Field::FromAccount, {}};
    const friends::Column to{friends::Field::ToAccount, {}};
    return words::rowWords(state, table.outcome(row), {}, table.string(row, from), table.string(row, to))
        .message();
}

/// Columns of the widest row: a row with too many cells keeps them all, and what stands behind it its place.
std::size_t widestRow(const files::ImportedFile &file)
{
    auto widest = static_cast<std::size_t>(file.columns.size());
    for (quint64 row = 0; row < file.rows; ++row)
        widest = std::max<std::size_t>(widest, file.block->text(file.place(row)).cellCount());
    return widest;
}

/// Columns of accounts, which other systems look up, behind `before` columns of our own.
QList<qsizetype> identifiersOf(const files::ImportedFile &file, qsizetype before)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < file.columns.size(); ++i) {
        const std::optional<friends::Column> &column = file.columns.at(i).column;
        if (column
            && (column->field == friends::Field::FromAccount || column->field == friends::Field::ToAccount))
            found += before + i;
    }
    return found;
}

files::WriteOptions reportOptions(const files::ImportedFile &file, bool guardFormulas)
{
    files::WriteOptions options;
    options.guardFormulas = guardFormulas;
    options.identifiers = identifiersOf(file, 1);
    return options;
}

class ReportWriter {
public:
    ReportWriter(const QString &path, const files::ImportedFile &file, const friends::Table &table,
                 bool guardFormulas, bool dryRun)
        : m_writer(path, reportOptions(file, guardFormulas)), m_file(file), m_table(table),
          m_width(widestRow(file)), m_dryRun(dryRun)
    {
    }

    files::FileError write()
    {
        writeHeader();
        for (quint64 row = 0; row < m_file.rows; ++row)
            writeRow(row);
        return m_writer.finish();
    }

private:
    void writeHeader()
    {
        QList<QByteArray> header{"Line"};
        for (std::size_t i = 0; i < m_width; ++i) {
            const auto at = static_cast<qsizetype>(i);
            header += at < m_file.columns.size() ? m_file.columns.at(at).name.toUtf8()
                                                 : QByteArray("Column " + QByteArray::number(at + 1));
        }
        header += {"Status", "Code", "Message", "Attempts"};
        m_writer.writeRow(header);
    }

    void writeRow(quint64 number)
    {
        const auto row = static_cast<quint32>(number);
        const friends::RowText text = m_file.block->text(m_file.place(number));
        const friends::Outcome &outcome = m_table.outcome(row);
        const QByteArray line = QByteArray::number(text.line());
        const QByteArray code =
            m_table.state(row) == State::Imported ? QByteArray() : words::outcomeCode(outcome).toUtf8();
        const QByteArray message = messageOf(m_table, row, m_dryRun).toUtf8();
        const QByteArray attempts = QByteArray::number(outcome.attempts);
        m_cells.assign(m_width + 5, {});
        m_cells[0] = view(line);
        text.forEachCell([this](quint32 index, std::string_view cell) { m_cells[index + 1] = cell; });
        m_cells[m_width + 1] = statusOf(m_table.state(row));
        m_cells[m_width + 2] = view(code);
        m_cells[m_width + 3] = view(message);
        m_cells[m_width + 4] = view(attempts);
        m_writer.writeRow(m_cells);
    }

    files::TableWriter m_writer;
    const files::ImportedFile &m_file;
    const friends::Table &m_table;
    std::size_t m_width;
    bool m_dryRun;
    std::vector<std::string_view> m_cells;
};

} // namespace

bool isNotImported(const friends::Table &table, quint32 row)
{
    return table.state(row) != State::Imported;
}

files::FileError writeReport(const QString &path, const files::ImportedFile &file,
                             const friends::Table &table, bool guardFormulas, bool dryRun)
{
    const words::InEnglish english;
    return ReportWriter(path, file, table, guardFormulas, dryRun).write();
}

files::FileError writeFailed(const QString &path, const files::ImportedFile &file,
                             const friends::Table &table, bool guardFormulas)
{
    // What comes from a spreadsheet goes back to one, which reads UTF-8 by its mark only.
    const bool mark = file.encoding.bom || file.spreadsheet.has_value();
    auto options = files::WriteOptions::like(file.dialect, file.encoding.name, mark);
    options.guardFormulas = guardFormulas;
    options.identifiers = identifiersOf(file, 0);
    files::TableWriter writer(path, options, file.dialect.header);
    if (file.dialect.header)
        writer.writeRow(file.headerCells);
    std::vector<std::string_view> cells;
    for (quint64 number = 0; number < file.rows; ++number) {
        if (!isNotImported(table, static_cast<quint32>(number)))
            continue;
        cells.clear();
        file.block->text(file.place(number)).forEachCell([&cells](quint32, std::string_view cell) {
            cells.push_back(cell);
        });
        writer.writeRow(cells);
    }
    return writer.finish();
}

} // namespace cli

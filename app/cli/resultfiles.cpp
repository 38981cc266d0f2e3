// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/resultfiles.h"

#include "cli/findings.h"
#include "files/tablewriter.h"
#include "words/historywords.h"
#include "words/language.h"
#include "words/numbers.h"
#include "words/outcomewords.h"
#include "words/preparationwords.h"

#include <algorithm>

namespace cli {

namespace {

using friends::State;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The same in every language: people's scripts read it.
/// A row that was sent and refused for now is not called unsent.
std::string_view statusOf(State state, const friends::Outcome &outcome)
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
        return outcome.attempts > 0 ? "Not imported" : "Not sent";
    }
    Q_UNREACHABLE();
}

QString whyNotSent(const friends::Table &table, quint32 row)
{
    QStringList errors;
    for (const friends::Problem &problem : table.problems(row)) {
        if (problem.severity == friends::Severity::Error)
            errors += ruleMessage(table, row, problem);
    }
    return words::sentences(errors);
}

QString whyNot(NotSent notSent)
{
    switch (notSent) {
    case NotSent::CanBeResumed:
        return words::notSentInRun();
    case NotSent::NotKept:
        return words::notSentAndNotKept();
    case NotSent::DryRun:
        return words::notSentInDryRun();
    }
    Q_UNREACHABLE();
}

QString messageOf(const friends::Table &table, quint32 row, NotSent notSent)
{
    const State state = table.state(row);
    if (state == State::Imported && table.outcome(row).cause != friends::Cause::FoundByCheck)
        return {};
    if (state == State::Problem)
        return whyNotSent(table, row);
    if (state == State::Ready && table.outcome(row).attempts == 0)
        return whyNot(notSent);
    const friends::Column from{friends::Field::FromAccount, {}};
    const friends::Column to{friends::Field::ToAccount, {}};
    return words::rowWords(state, table.outcome(row), {}, table.string(row, from), table.string(row, to))
        .message();
}

class ReportWriter {
public:
    ReportWriter(const QString &path, const SourceFiles &sources, const friends::Table &table,
                 bool guardFormulas, NotSent notSent)
        : m_sources(sources), m_table(table), m_common(commonColumns(sources)),
          m_before(sources.size() > 1 ? 2 : 1), m_writer(path, options(guardFormulas)), m_notSent(notSent)
    {
        for (const SourceFile &source : sources)
            m_names += source.name().toUtf8();
    }

    files::FileError write()
    {
        writeHeader();
        forEachRow(m_sources, [this](std::size_t file, quint64 row, quint32 inTable, const LeftOut *leftOut) {
            writeRow(file, row, inTable, leftOut);
        });
        return m_writer.finish();
    }

private:
    [[nodiscard]] files::WriteOptions options(bool guardFormulas) const
    {
        files::WriteOptions options;
        options.guardFormulas = guardFormulas;
        options.identifiers = m_common.identifiers(static_cast<qsizetype>(m_before));
        return options;
    }

    void writeHeader()
    {
        QList<QByteArray> header{ownName("Line")};
        if (m_before > 1)
            header.prepend(ownName("File"));
        for (std::size_t i = 0; i < m_common.width; ++i)
            header += m_common.name(i);
        for (const char *name : {"Status", "Code", "Message", "Attempts"})
            header += ownName(name);
        m_writer.writeRow(header);
    }

    /// A name that no column of the files has, so that readers by name lose nothing.
    [[nodiscard]] QByteArray ownName(QByteArray name) const
    {
        const auto isTaken = [this](const QByteArray &wanted) {
            for (std::size_t i = 0; i < m_common.width; ++i) {
                if (m_common.name(i).trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
                    return true;
            }
            return false;
        };
        while (isTaken(name))
            name.prepend("Report ");
        return name;
    }

    void writeRow(std::size_t file, quint64 number, quint32 row, const LeftOut *leftOut)
    {
        const files::ImportedFile &from = *m_sources[file].file;
        const friends::RowText text = from.block->text(from.place(number));
        const friends::Outcome &outcome = leftOut ? m_none : m_table.outcome(row);
        const bool hasCode = !leftOut && m_table.state(row) != State::Imported;
        const QByteArray line = QByteArray::number(text.line());
        const QByteArray code = hasCode ? words::outcomeCode(outcome).toUtf8() : QByteArray();
        const QByteArray message =
            leftOut ? whyLeftOut(file, *leftOut) : messageOf(m_table, row, m_notSent).toUtf8();
        const QByteArray attempts = QByteArray::number(outcome.attempts);
        m_cells.assign(m_before + m_common.width + 4, {});
        if (m_before > 1)
            m_cells[0] = view(m_names.at(static_cast<qsizetype>(file)));
        m_cells[m_before - 1] = view(line);
        text.forEachCell([&](quint32 index, std::string_view cell) {
            m_cells[m_before + m_common.place(file, index)] = cell;
        });
        std::size_t at = m_before + m_common.width;
        m_cells[at++] = leftOut ? "Left out" : statusOf(m_table.state(row), outcome);
        m_cells[at++] = view(code);
        m_cells[at++] = view(message);
        m_cells[at++] = view(attempts);
        m_writer.writeRow(m_cells);
    }

    [[nodiscard]] QByteArray whyLeftOut(std::size_t file, const LeftOut &leftOut) const
    {
        const QString other = leftOut.file == file ? QString() : m_sources[leftOut.file].name();
        return words::leftOutFor(leftOut.line, other).toUtf8();
    }

    const SourceFiles &m_sources;
    const friends::Table &m_table;
    CommonColumns m_common;
    std::size_t m_before; ///< columns before those of the files
    files::TableWriter m_writer;
    NotSent m_notSent;
    QList<QByteArray> m_names; ///< of the files
    const friends::Outcome m_none; ///< of rows that were left out
    std::vector<std::string_view> m_cells;
};

/// How a file is written that looks like `file`, with these columns of accounts.
files::WriteOptions optionsLike(const files::ImportedFile &file, bool guardFormulas,
                                const QList<qsizetype> &identifiers)
{
    // What comes from a spreadsheet goes back to one, which reads UTF-8 by its mark only.
    const bool mark = file.encoding.bom || file.spreadsheet.has_value();
    auto options = files::WriteOptions::like(file.dialect, file.encoding.name, mark);
    options.guardFormulas = guardFormulas;
    options.identifiers = identifiers;
    return options;
}

/// The header as it stood in the only file, else the names of all columns.
QList<QByteArray> headerOf(const SourceFiles &sources, const CommonColumns &common)
{
    if (sources.size() == 1)
        return sources.front().file->headerCells;
    QList<QByteArray> header;
    for (std::size_t i = 0; i < static_cast<std::size_t>(common.columns.size()); ++i)
        header += common.name(i);
    return header;
}

} // namespace

bool isNotImported(const friends::Table &table, quint32 row)
{
    return table.state(row) != State::Imported;
}

files::FileError writeReport(const QString &path, const SourceFiles &sources, const friends::Table &table,
                             bool guardFormulas, NotSent notSent)
{
    const words::InEnglish english;
    return ReportWriter(path, sources, table, guardFormulas, notSent).write();
}

files::FileError writeFailed(const QString &path, const SourceFiles &sources, const friends::Table &table,
                             bool guardFormulas)
{
    const CommonColumns common = commonColumns(sources);
    const files::ImportedFile &first = *sources.front().file;
    files::TableWriter writer(path, optionsLike(first, guardFormulas, common.identifiers(0)),
                              first.dialect.header);
    if (first.dialect.header)
        writer.writeRow(headerOf(sources, common));
    std::vector<std::string_view> cells;
    forEachRow(sources, [&](std::size_t file, quint64 number, quint32 row, const LeftOut *leftOut) {
        if (leftOut || !isNotImported(table, row))
            return;
        const files::ImportedFile &from = *sources[file].file;
        // A row of the only file has as many cells as it had there.
        cells.assign(sources.size() == 1 ? 0 : static_cast<std::size_t>(common.columns.size()), {});
        from.block->text(from.place(number)).forEachCell([&](quint32 index, std::string_view cell) {
            const std::size_t place = common.place(file, index);
            cells.resize(std::max(cells.size(), place + 1));
            cells[place] = cell;
        });
        writer.writeRow(cells);
    });
    return writer.finish();
}

} // namespace cli

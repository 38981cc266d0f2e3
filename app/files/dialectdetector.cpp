// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/dialectdetector.h"

#include "files/columnmapping.h"
#include "files/rowindex.h"
#include "files/rowrepair.h"
#include "files/tablescore.h"

#include <algorithm>
#include <array>

namespace files {

namespace {

constexpr qsizetype sampleBytes = 128 * 1024;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// "sep=;" as the first line, as Excel writes and reads it.
std::optional<QByteArray> sepLine(std::string_view text)
{
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    if (line.size() < 5 || line.size() > 8 || qstrnicmp(line.data(), "sep=", 4) != 0)
        return {};
    return QByteArray(line.data() + 4, static_cast<qsizetype>(line.size()) - 4);
}

/// Lines that begin with '#' (or "//", "%") above or between rows: that prefix, or nothing.
QByteArray commentPrefixOf(std::string_view text)
{
    for (const std::string_view prefix : {"#", "//", "%"}) {
        std::size_t comments = 0;
        std::size_t lines = 0;
        std::size_t leading = 0;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
            const std::string_view line = text.substr(at, end - at);
            const bool comment = line.starts_with(prefix);
            leading += comment && leading == lines ? 1 : 0;
            comments += comment ? 1 : 0;
            lines += line.empty() ? 0 : 1;
            at = end < text.size() ? afterLineEnd(text, end) : end;
        }
        // One line that begins so may well be a header ("#id"); all of them are a column of "#1", "#2".
        if (comments > 0 && comments * 2 < lines && leading >= 1 && lines - comments >= 2)
            return QByteArray(prefix.data(), static_cast<qsizetype>(prefix.size()));
    }
    return {};
}

std::string_view trimSample(QByteArrayView sample, bool complete)
{
    std::string_view text(sample.data(), static_cast<std::size_t>(sample.size()));
    const bool cut = !complete || sample.size() > sampleBytes;
    text = text.substr(0, static_cast<std::size_t>(sampleBytes));
    if (!cut)
        return text;
    const std::size_t last = text.find_last_of("\r\n");
    return last == std::string_view::npos || last == 0 ? text : text.substr(0, last);
}

/// "#id,name,..." is the header of a table, not a remark above it: as wide as the rows are.
bool commentsAreRows(std::string_view text, const Choice &choice, const QByteArray &prefix)
{
    const std::size_t columns = usualWidth(readSample(text, choice, prefix));
    const TableSample all = readSample(text, choice, {});
    return columns >= 2 && std::all_of(all.rows.begin(), all.rows.end(), [&](const SampleRow &row) {
               const bool comment = row.cells.front().text.starts_with(view(prefix));
               return !comment || row.cells.size() == columns;
           });
}

/// A row of field names: at least two of its cells, and all of those that are filled but one, name a field.
bool namesFields(const SampleRow &row)
{
    std::size_t named = 0;
    std::size_t filled = 0;
    for (const SampleCell &cell : row.cells) {
        filled += cell.text.empty() ? 0 : 1;
        named +=
            columnForHeader(QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())))
            ? 1
            : 0;
    }
    return named >= 2 && named + 1 >= filled;
}

std::size_t filledIn(const SampleRow &row)
{
    return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(),
                                                  [](const SampleCell &cell) { return !cell.text.empty(); }));
}

QList<QByteArray> cellsOf(const SampleRow &row)
{
    QList<QByteArray> cells;
    for (const SampleCell &cell : row.cells)
        cells.append(QByteArray(cell.text.data(), static_cast<qsizetype>(cell.text.size())));
    return cells;
}

/// Whether the rows from `first` on are a table with its names: the first is full and names what stands
/// below, and rows of one cell, as titles have it, are few there. Otherwise such a line may well be a row.
bool isTableWithNames(const TableSample &table, std::size_t first, std::size_t columns)
{
    const auto &rows = table.rows;
    if (first + 1 >= rows.size() || rows[first].cells.size() < columns
        || filledIn(rows[first]) * 5 < columns * 4)
        return false;
    QList<QList<QByteArray>> cells;
    std::size_t lonely = 0;
    for (std::size_t i = first; i < rows.size() && cells.size() < 100; ++i) {
        lonely += filledIn(rows[i]) <= 1 ? 1 : 0;
        cells.append(cellsOf(rows[i]));
    }
    return lonely * 10 <= static_cast<std::size_t>(cells.size()) && looksLikeHeader(cells);
}

/// Lines above the names of a table that have one filled cell or none: a title as spreadsheets save it,
/// padded with separators.
int paddedTitles(const TableSample &table, std::size_t columns)
{
    constexpr std::size_t mostTitles = 10;
    for (std::size_t i = 0; i < std::min(table.rows.size(), mostTitles); ++i) {
        const SampleRow &row = table.rows[i];
        if (namesFields(row))
            return static_cast<int>(row.line);
        if (filledIn(row) > 1)
            return i > 0 && columns > 2 && isTableWithNames(table, i, columns) ? static_cast<int>(row.line)
                                                                               : 0;
    }
    return 0;
}

/// Where the table begins below titles of which the last have a separator in them: the names stand there, and
/// every line behind is as wide as they.
std::size_t pastTitles(const TableSample &table, std::size_t first, std::size_t columns)
{
    const auto &rows = table.rows;
    std::size_t begin = first;
    while (begin < rows.size() && rows[begin].cells.size() < columns)
        ++begin;
    const bool even = std::all_of(rows.begin() + static_cast<std::ptrdiff_t>(begin), rows.end(),
                                  [columns](const SampleRow &row) { return row.cells.size() == columns; });
    return begin > first && even && isTableWithNames(table, begin, columns) ? begin : first;
}

/// How many lines above the table are no rows of it.
int linesAbove(const TableSample &table, std::size_t columns)
{
    if (columns < 2 || table.rows.size() < 2)
        return 0;
    if (const int titles = paddedTitles(table, columns); titles > 0)
        return titles;
    const auto &rows = table.rows;
    std::size_t first = 0;
    // A title is a line of far fewer cells than the table has; the table begins where rows are about as wide
    // as it.
    while (first < rows.size() && rows[first].cells.size() * 2 <= columns)
        ++first;
    if (first == 0 || first + 1 > rows.size() || first >= rows.size())
        return 0;
    first = pastTitles(table, first, columns);
    // In a table of two columns a line of one cell is a title only when everything below is a table.
    std::size_t narrow = 0;
    for (std::size_t i = first; i < rows.size(); ++i)
        narrow += rows[i].cells.size() * 2 <= columns ? 1 : 0;
    if (narrow * 5 > rows.size() - first)
        return 0;
    return static_cast<int>(rows[first].line);
}

} // namespace

LineEnding lineEndingOf(QByteArrayView text)
{
    const std::string_view all(text.data(), static_cast<std::size_t>(text.size()));
    std::array<std::size_t, 3> counts{};
    for (std::size_t at = all.find_first_of("\r\n"); at != std::string_view::npos;) {
        const std::size_t next = afterLineEnd(all, at);
        ++counts[all[at] == '\n' ? 0 : next - at == 2 ? 1 : 2];
        at = all.find_first_of("\r\n", next);
    }
    const auto kinds =
        std::count_if(counts.begin(), counts.end(), [](std::size_t count) { return count > 0; });
    if (kinds > 1)
        return LineEnding::Mixed;
    return counts[1] > 0 ? LineEnding::CrLf : counts[2] > 0 ? LineEnding::Cr : LineEnding::Lf;
}

Dialect detectDialect(QByteArrayView sample, bool complete, const DialectHints &hints)
{
    std::string_view text = trimSample(sample, complete);
    Dialect dialect;
    dialect.lineEnding = lineEndingOf(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    int skipped = 0;
    std::optional<QByteArray> given = hints.delimiter;
    if (hints.skipLines) {
        for (; skipped < *hints.skipLines && !text.empty(); ++skipped) {
            const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
            text.remove_prefix(end < text.size() ? afterLineEnd(text, end) : end);
        }
        skipped = *hints.skipLines;
    } else if (const std::optional<QByteArray> named = sepLine(text)) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        text.remove_prefix(end < text.size() ? afterLineEnd(text, end) : end);
        skipped = 1;
        given = given ? given : named;
    }
    dialect.commentPrefix = hints.skipLines ? QByteArray() : commentPrefixOf(text);

    Choice choice = chooseDialect(text, given, hints.quote, hints.escape, dialect.commentPrefix);
    if (!dialect.commentPrefix.isEmpty() && commentsAreRows(text, choice, dialect.commentPrefix)) {
        dialect.commentPrefix.clear();
        choice = chooseDialect(text, given, hints.quote, hints.escape, {});
    }
    dialect.delimiter = choice.delimiter;
    dialect.delimiterRuns = choice.runs;
    dialect.quote = choice.quote;
    dialect.escape = choice.escape;
    dialect.spacesAroundQuotes = choice.spacesAroundQuotes;

    const TableSample table = readSample(text, choice, dialect.commentPrefix);
    const std::size_t columns = usualWidth(table);
    const int above = hints.skipLines ? 0 : linesAbove(table, columns);
    dialect.skipLines = skipped + above;
    QList<QList<QByteArray>> rows;
    std::size_t ending = 0;
    std::size_t full = 0;
    for (const SampleRow &row : table.rows) {
        if (row.line < static_cast<std::size_t>(above))
            continue;
        ending += row.cells.size() > 1 && row.cells.back().text.empty() && !row.cells.back().quoted ? 1 : 0;
        ++full;
        if (rows.size() == 100)
            continue;
        rows.append(cellsOf(row));
    }
    dialect.trailingDelimiter = full >= 4 && ending == full && !choice.runs;
    dialect.header = hints.header.value_or(!rows.isEmpty() && looksLikeHeader(rows));
    return dialect;
}

} // namespace files

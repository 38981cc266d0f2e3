// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tablescore.h"

#include "files/cellcredit.h"
#include "files/celltypes.h"
#include "files/rowindex.h"
#include "files/rowrepair.h"

#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace files {

namespace {

constexpr std::size_t sampleLines = 400;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

struct DelimiterWeight {
    const char *text;
    double weight;
};

constexpr std::array<DelimiterWeight, 27> knownDelimiters{{
    {",", 1.0},     {";", 1.0},    {"\t", 1.0},   {"|", 0.97},   {":", 0.62},   {" ", 0.5},     {"^", 0.92},
    {"~", 0.9},     {"#", 0.6},    {"&", 0.6},    {"$", 0.55},   {"*", 0.6},    {"!", 0.5},     {"+", 0.5},
    {"\x01", 0.97}, {"\x02", 0.9}, {"\x1c", 0.9}, {"\x1d", 0.9}, {"\x1e", 0.9}, {"\x1f", 0.95}, {"§", 0.9},
    {"¦", 0.9},     {"¬", 0.9},    {"，", 0.8},   {"；", 0.8},   {"｜", 0.85},  {"、", 0.4},
}};

/// How even the rows are in width, from 0 to 1.
double evenness(const TableSample &table, std::size_t width)
{
    const auto &rows = table.rows;
    std::size_t first = 0;
    std::size_t last = rows.size();
    while (first < last && rows[first].cells.size() * 2 <= width)
        ++first;
    while (last > first && rows[last - 1].cells.size() * 2 <= width)
        --last;
    const auto outside = static_cast<double>(first + rows.size() - last);
    double sum = 0;
    double same = 0;
    for (std::size_t i = first; i < last; ++i) {
        const auto cells = static_cast<double>(rows[i].cells.size());
        const double off = std::abs(cells - static_cast<double>(width));
        sum += off == 0 ? 1.0 : std::max(0.0, 0.6 - 0.5 * off / static_cast<double>(width));
        const bool beside = (i > first && rows[i - 1].cells.size() == rows[i].cells.size())
            || (i + 1 < last && rows[i + 1].cells.size() == rows[i].cells.size());
        same += rows[i].cells.size() > 1 && beside ? 1 : 0;
    }
    const double all = static_cast<double>(last - first) + 0.35 * outside;
    return all == 0 ? 0 : std::max(sum, 0.85 * same) / all;
}

/// How well the cells are typed, and how alike within their columns, from 0 to 1.
double typing(const TableSample &table, const Choice &choice)
{
    std::vector<std::array<double, 11>> columns;
    double credit = 0;
    double cells = 0;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const SampleRow &row = table.rows[r];
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const SampleCell &cell = row.cells[i];
            const CellType type = typeOfCell(cell.text);
            double value = creditOf(cell, type);
            if (i + 1 < row.cells.size() && isOneThing(choice, cell, row.cells[i + 1]))
                value *= 0.2;
            if (i > 0 && isOneThing(choice, row.cells[i - 1], cell))
                value *= 0.2;
            const double weight = type == CellType::Empty ? 0.5 : 1.0;
            credit += value * weight;
            cells += weight;
            if (r == 0)
                continue;
            if (columns.size() <= i)
                columns.resize(i + 1);
            columns[i][static_cast<std::size_t>(type)] += 1;
        }
    }
    double alike = 0;
    double counted = 0;
    for (const auto &counts : columns) {
        double total = 0;
        double most = 0;
        for (std::size_t type = 1; type < counts.size(); ++type) {
            total += counts[type];
            most = std::max(most, counts[type]);
        }
        alike += most;
        counted += total;
    }
    const double homogeneity = counted == 0 ? 1 : alike / counted;
    return cells == 0 ? 0 : credit / cells * (0.75 + 0.25 * homogeneity);
}

double weightOf(std::string_view delimiter)
{
    for (const DelimiterWeight &known : knownDelimiters) {
        if (delimiter == known.text)
            return known.weight;
    }
    return 0.5;
}

struct Scored {
    Choice choice;
    double score = 0;
    double even = 0;
    std::size_t width = 1;
    std::size_t quoted = 0;
    std::size_t broken = 0;
    std::size_t escaped = 0;
    std::size_t doubled = 0;
    std::size_t needed = 0;
    std::size_t spaced = 0;
    std::size_t rows = 0;
    std::size_t split = 0; ///< rows of more than one cell
    std::size_t emptyFirst = 0; ///< rows whose first cell is empty
    bool quotedColumn = false; ///< some column has all its cells in quotes
    bool oneNumber = false; ///< each row is one address or telephone number, cut into its groups
};

/// "3d:f2:c9:a8:b3:4f", or eight groups of up to four figures: one address, cut by its own colons.
bool isAddress(const SampleRow &row)
{
    const std::size_t longest = row.cells.size() == 6 ? 2 : row.cells.size() == 8 ? 4 : 0;
    return longest > 0 && std::all_of(row.cells.begin(), row.cells.end(), [longest](const SampleCell &cell) {
               return !cell.text.empty() && cell.text.size() <= longest
                   && cell.text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
           });
}

/// "+82 2 1234 5678", cut by its own spaces.
bool isTelephoneNumber(const SampleRow &row)
{
    const std::string_view country = row.cells.front().text;
    return row.cells.size() <= 6 && country.size() >= 2 && country.size() <= 4 && country.front() == '+'
        && std::all_of(row.cells.begin(), row.cells.end(), [](const SampleCell &cell) {
               return !cell.text.empty() && cell.text.find_first_not_of("+0123456789()-") == cell.text.npos;
           });
}

/// Whether the cells of some column, without the first row's, are nearly all in quotes.
bool hasQuotedColumn(const TableSample &table)
{
    std::vector<std::array<std::size_t, 2>> columns;
    for (std::size_t r = table.rows.size() > 1 ? 1 : 0; r < table.rows.size(); ++r) {
        const auto &cells = table.rows[r].cells;
        columns.resize(std::max(columns.size(), cells.size()));
        for (std::size_t i = 0; i < cells.size(); ++i) {
            columns[i][0] += cells[i].quoted ? 1 : 0;
            columns[i][1] += cells[i].quoted || !cells[i].text.empty() ? 1 : 0;
        }
    }
    return std::any_of(columns.begin(), columns.end(),
                       [](const auto &counts) { return counts[0] > 0 && counts[0] * 10 >= counts[1] * 9; });
}

Scored scored(std::string_view text, const Choice &choice, const QByteArray &commentPrefix)
{
    const TableSample table = readSample(text, choice, commentPrefix);
    Scored result;
    result.choice = choice;
    result.width = usualWidth(table);
    result.quoted = table.quotedCells;
    result.broken = table.brokenCells;
    result.escaped = table.escapedQuotes;
    result.doubled = table.doubledQuotes;
    result.needed = table.neededQuotes;
    result.spaced = table.spacedQuotes;
    result.rows = table.rows.size();
    result.split = static_cast<std::size_t>(std::count_if(
        table.rows.begin(), table.rows.end(), [](const SampleRow &row) { return row.cells.size() > 1; }));
    result.emptyFirst = static_cast<std::size_t>(
        std::count_if(table.rows.begin(), table.rows.end(),
                      [](const SampleRow &row) { return row.cells.front().text.empty(); }));
    result.quotedColumn = hasQuotedColumn(table);
    const bool colon = choice.delimiter == ":";
    result.oneNumber = (colon || choice.delimiter == " ") && !table.rows.empty()
        && std::all_of(table.rows.begin() + (table.rows.size() > 1 ? 1 : 0), table.rows.end(),
                       colon ? isAddress : isTelephoneNumber);
    if (table.rows.empty())
        return result;
    const auto width = static_cast<double>(result.width);
    const double types = typing(table, choice);
    if (result.width < 2) {
        result.even = 1;
        result.score = 0.1 * types;
        return result;
    }
    result.even = evenness(table, result.width);
    result.score = result.even * types * (1 - 0.5 / width) * weightOf(view(choice.delimiter));
    return result;
}

/// Delimiters that the text shows in enough of its lines.
QList<QByteArray> delimitersIn(std::string_view text)
{
    QList<QByteArray> result;
    const std::size_t lines = std::min<std::size_t>(lineEndsIn(text) + 1, sampleLines);
    for (const DelimiterWeight &known : knownDelimiters) {
        std::size_t with = 0;
        std::size_t seen = 0;
        for (std::size_t at = 0; at < text.size() && seen < sampleLines; ++seen) {
            const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
            with += text.substr(at, end - at).find(known.text) != std::string_view::npos ? 1 : 0;
            at = end < text.size() ? afterLineEnd(text, end) : end;
        }
        const bool strong = known.weight >= 0.97;
        if (with > 0 && (strong ? with * 10 >= lines || with > 3 : with * 3 >= lines))
            result.append(known.text);
    }
    return result;
}

/// Whether there are backslashes, and each stands before something that needs it.
bool backslashesEscape(std::string_view text, std::string_view delimiter)
{
    bool any = false;
    for (std::size_t at = text.find('\\'); at != std::string_view::npos; at = text.find('\\', at + 2)) {
        const std::string_view behind = text.substr(at + 1);
        const bool escapes = behind.starts_with(delimiter) || behind.find_first_of("\"'\\\r\n") == 0;
        if (!escapes)
            return false;
        any = true;
    }
    return any;
}

/// The quotes and escapes that are worth trying.
std::vector<Choice> waysToQuote(std::string_view text, const Choice &base, std::optional<char> quote,
                                std::optional<Escape> escape)
{
    std::vector<Choice> ways;
    const auto add = [&](char q, Escape e) {
        Choice way = base;
        way.quote = q;
        way.escape = escape.value_or(e);
        ways.push_back(way);
    };
    const bool backslash = text.find("\\\"") != std::string_view::npos
        || text.find("\\'") != std::string_view::npos
        || text.find(view(QByteArray(base.delimiter).prepend('\\'))) != std::string_view::npos
        || backslashesEscape(text, view(base.delimiter));
    const auto withEscapes = [&](char q) {
        add(q, Escape::Doubled);
        if (backslash && !escape)
            add(q, Escape::Backslash);
    };
    if (quote) {
        withEscapes(*quote);
        return ways;
    }
    withEscapes('"');
    if (text.find('\'') != std::string_view::npos)
        withEscapes('\'');
    return ways;
}

/// Of the ways to quote with one delimiter, the best.
Scored bestQuoting(std::string_view text, const Choice &base, std::optional<char> quote,
                   std::optional<Escape> escape, const QByteArray &commentPrefix)
{
    Scored best;
    bool first = true;
    for (const Choice &way : waysToQuote(text, base, quote, escape)) {
        Scored candidate = scored(text, way, commentPrefix);
        if (first) {
            best = candidate;
            first = false;
            continue;
        }
        bool better = candidate.score > best.score + 1e-9;
        if (!quote && way.quote == '\'' && best.choice.quote == '"') {
            // Apostrophes are everywhere; quotes of that kind enclose cells, and more of them than the usual
            // quotes do.
            better = ((candidate.quoted >= 2 && candidate.quotedColumn) || candidate.needed > 0)
                && candidate.quoted > best.quoted && candidate.broken * 4 <= candidate.quoted
                && candidate.score >= best.score;
        } else if (way.escape == Escape::Backslash && best.choice.escape == Escape::Doubled) {
            const bool fewerBroken = candidate.escaped > 0 && candidate.broken < best.broken;
            const bool allEscape = candidate.broken == 0 && backslashesEscape(text, view(base.delimiter));
            better = candidate.score > best.score + 1e-9
                || (candidate.score >= best.score && (fewerBroken || allEscape));
        }
        if (better)
            best = candidate;
    }
    return best;
}

/// Whether a reading is good enough to be one at all.
bool isEnough(const Scored &one)
{
    const std::string_view delimiter = view(one.choice.delimiter);
    if (delimiter == ",")
        return true;
    const bool weak = weightOf(delimiter) < 0.9;
    // One of two lines is split, once.
    if (one.width == 2 && one.split == 1 && one.rows > 1)
        return false;
    // A rare separator in one line, or one in each of two, is a mark in a text.
    if (one.oneNumber || (weak && one.emptyFirst * 10 >= one.rows * 9))
        return false;
    const bool rare = weightOf(delimiter) < 0.95;
    if (rare && one.width == 2 && one.split < one.rows)
        return false;
    if (one.width < 2 || (rare && one.width == 2 && one.rows < 3) || (weak && one.rows < 2))
        return false;
    const double evenEnough = weak ? 0.75 : one.width == 2 ? 0.5 : 0.3;
    return one.score > (weak ? 0.28 : 0.2) && one.even > evenEnough;
}

/// Whether quotes enclose cells when the text is read in this way, and nearly all of the other way's
/// delimiters stand inside such quotes: it would cut quoted text.
bool quotesSpeakFor(const Scored &one, const Scored &other, std::string_view text,
                    const QByteArray &commentPrefix)
{
    if (one.width < 2 || one.rows < 3 || one.quoted * 10 < one.rows * 9 || one.broken * 20 > one.quoted
        || other.quoted * 4 > one.quoted)
        return false;
    const TableSample table = readSample(text, one.choice, commentPrefix);
    std::size_t inside = 0;
    std::size_t outside = 0;
    for (const SampleRow &row : table.rows) {
        for (const SampleCell &cell : row.cells) {
            const bool holds = cell.text.find(view(other.choice.delimiter)) != std::string_view::npos;
            (cell.quoted ? inside : outside) += holds ? 1 : 0;
        }
    }
    return inside * 2 >= one.rows && outside * 20 <= inside;
}

/// "a|b|c", "anna@x.org;bob@x.org": parts of one kind.
bool isList(std::string_view text, char mark)
{
    std::optional<CellType> kind;
    while (true) {
        const std::size_t end = std::min(text.find(mark), text.size());
        const CellType type = typeOfCell(text.substr(0, end));
        const bool figure = type == CellType::Number || type == CellType::Date || type == CellType::DateTime;
        if (mark != '|' && (figure || (kind && *kind != type)))
            return false;
        kind = type;
        if (end == text.size())
            return true;
        text.remove_prefix(end + 1);
    }
}

/// Whether what looks like a delimiter separates lists within cells: the first line has none of it, and the
/// other delimiter splits every line into as many cells.
bool areLists(const Scored &lists, const Scored &other, std::string_view text,
              const QByteArray &commentPrefix)
{
    const QByteArray &mark = lists.choice.delimiter;
    const bool strong = weightOf(view(other.choice.delimiter)) >= 1.0;
    if ((mark != "|" && mark != ";") || !strong || other.width < 2 || other.rows < 3)
        return false;
    const TableSample table = readSample(text, other.choice, commentPrefix);
    const auto &first = table.rows.front().cells;
    return std::none_of(first.begin(), first.end(),
                        [&mark](const SampleCell &cell) {
                            return cell.text.find(mark.front()) != std::string_view::npos;
                        })
        && std::all_of(table.rows.begin(), table.rows.end(), [&other, &mark](const SampleRow &row) {
               return row.cells.size() == other.width
                   && std::all_of(row.cells.begin(), row.cells.end(), [&mark](const SampleCell &cell) {
                          return cell.quoted || cell.text.find(mark.front()) == std::string_view::npos
                              || isList(cell.text, mark.front());
                      });
           });
}

} // namespace

Choice chooseDialect(std::string_view text, const std::optional<QByteArray> &delimiter,
                     std::optional<char> quote, std::optional<Escape> escape, const QByteArray &commentPrefix)
{
    std::vector<Scored> all;
    const QList<QByteArray> delimiters = delimiter ? QList<QByteArray>{*delimiter} : delimitersIn(text);
    for (const QByteArray &one : delimiters) {
        Choice base;
        base.delimiter = one;
        all.push_back(bestQuoting(text, base, quote, escape, commentPrefix));
        if (one == " " && text.find("  ") != std::string_view::npos) {
            base.runs = true;
            all.push_back(bestQuoting(text, base, quote, escape, commentPrefix));
        }
    }
    const Scored *best = nullptr;
    for (const Scored &one : all) {
        if ((delimiter || isEnough(one)) && (best == nullptr || one.score > best->score))
            best = &one;
    }
    const Scored *const byScore = best;
    for (const Scored &one : all) {
        if (byScore != nullptr && &one != byScore && !delimiter
            && (quotesSpeakFor(one, *byScore, text, commentPrefix)
                || areLists(*byScore, one, text, commentPrefix))
            && (best == byScore || one.score > best->score))
            best = &one;
    }
    Choice choice =
        best != nullptr ? best->choice : bestQuoting(text, {}, quote, escape, commentPrefix).choice;
    const std::size_t spaced =
        best != nullptr ? best->spaced : readSample(text, choice, commentPrefix).spacedQuotes;
    choice.spacesAroundQuotes = spaced > 0;
    return choice;
}

} // namespace files

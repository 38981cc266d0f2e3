// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tablescore.h"

#include "files/celltypes.h"
#include "files/rowindex.h"
#include "files/rowrepair.h"

#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace files {

namespace {

constexpr std::size_t sampleRows = 400;
constexpr std::size_t longestQuoted = 16 * 1024;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Reads cells of a sample; simpler than the reader, and it remembers how each cell was written.
class SampleReader {
public:
    SampleReader(std::string_view text, const Choice &choice, const QByteArray &commentPrefix)
        : m_text(text), m_delimiter(view(choice.delimiter)), m_comment(view(commentPrefix)), m_choice(choice)
    {
    }

    TableSample read()
    {
        while (m_at < m_text.size() && m_table.rows.size() < sampleRows) {
            const std::size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
            const std::string_view line = m_text.substr(m_at, end - m_at);
            if (line.empty() || (!m_comment.empty() && line.starts_with(m_comment)) || isBlank(line)) {
                toNextLine(end);
                continue;
            }
            readRow();
        }
        return std::move(m_table);
    }

private:
    void toNextLine(std::size_t end)
    {
        m_at = end < m_text.size() ? afterLineEnd(m_text, end) : end;
        ++m_line;
    }

    bool delimiterAt(std::size_t at) const { return m_text.substr(at, m_delimiter.size()) == m_delimiter; }
    bool lineEndAt(std::size_t at) const { return m_text[at] == '\n' || m_text[at] == '\r'; }

    std::size_t skipRun(std::size_t at) const
    {
        while (m_choice.runs && delimiterAt(at))
            at += m_delimiter.size();
        return at;
    }

    void readRow()
    {
        SampleRow row;
        row.line = m_line;
        m_at = skipRun(m_at);
        while (true) {
            row.cells.push_back(readCell());
            if (m_at >= m_text.size() || !delimiterAt(m_at))
                break;
            m_at += m_delimiter.size();
            m_at = skipRun(m_at);
            if (m_choice.runs && (m_at >= m_text.size() || lineEndAt(m_at)))
                break;
        }
        m_table.rows.push_back(std::move(row));
        toNextLine(m_at);
    }

    SampleCell readCell()
    {
        std::size_t begin = m_at;
        if (m_choice.delimiter != " ") {
            while (begin < m_text.size() && m_text[begin] == ' ')
                ++begin;
        }
        if (m_choice.quote != 0 && begin < m_text.size() && m_text[begin] == m_choice.quote) {
            std::size_t behind = 0;
            if (const std::size_t close = closingQuote(begin, behind)) {
                m_line += lineEndsIn(m_text.substr(begin, close - begin));
                m_table.spacedQuotes += begin > m_at ? 1 : 0;
                ++m_table.quotedCells;
                m_at = behind;
                const std::string_view inner = m_text.substr(begin + 1, close - begin - 1);
                const bool needed = inner.find(m_delimiter) != std::string_view::npos
                    || inner.find_first_of("\r\n") != std::string_view::npos
                    || inner.find(m_choice.quote) != std::string_view::npos;
                m_table.neededQuotes += needed ? 1 : 0;
                return {inner, true, false};
            }
            ++m_table.brokenCells;
            SampleCell cell = readPlain();
            cell.broken = true;
            return cell;
        }
        return readPlain();
    }

    SampleCell readPlain()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && !lineEndAt(m_at) && !delimiterAt(m_at))
            m_at += m_choice.escape == Escape::Backslash && m_text[m_at] == '\\' && m_at + 1 < m_text.size()
                    && !lineEndAt(m_at + 1)
                ? 2
                : 1;
        m_at = std::min(m_at, m_text.size());
        const std::string_view text = m_text.substr(begin, m_at - begin);
        const bool stray = m_choice.quote == '"' && text.find('"') != std::string_view::npos
            && text.front() != '{' && text.front() != '[';
        return {text, false, stray};
    }

    /// Where the quoted cell that opens at `open` is closed, and `behind` where its cell ends; 0 when it is
    /// not.
    std::size_t closingQuote(std::size_t open, std::size_t &behind)
    {
        const std::size_t stop = std::min(m_text.size(), open + longestQuoted);
        bool sameLine = true;
        std::size_t escaped = 0;
        std::size_t doubled = 0;
        for (std::size_t at = open + 1; at < stop; ++at) {
            const char c = m_text[at];
            sameLine = sameLine && c != '\n' && c != '\r';
            if (m_choice.escape == Escape::Backslash && c == '\\' && at + 1 < stop) {
                escaped += m_text[at + 1] == m_choice.quote ? 1 : 0;
                ++at;
                continue;
            }
            if (c != m_choice.quote)
                continue;
            if (m_choice.escape == Escape::Doubled && at + 1 < m_text.size() && m_text[at + 1] == c) {
                ++doubled;
                ++at;
                continue;
            }
            std::size_t next = at + 1;
            while (next < m_text.size() && m_text[next] == ' ' && m_choice.delimiter != " ")
                ++next;
            if (next == m_text.size() || lineEndAt(next) || delimiterAt(next)) {
                behind = next;
                m_table.escapedQuotes += escaped;
                m_table.doubledQuotes += doubled;
                return at;
            }
            // A quote within the text: the cell is broken, unless it is closed on its line.
            const bool opening = at > open + 1 && at >= m_delimiter.size()
                && (delimiterAt(at - m_delimiter.size()) || lineEndAt(at - 1));
            if (!sameLine || opening)
                return 0;
            ++m_table.brokenCells;
        }
        return 0;
    }

    std::string_view m_text;
    std::string_view m_delimiter;
    std::string_view m_comment;
    const Choice &m_choice;
    std::size_t m_at = 0;
    std::size_t m_line = 0;
    TableSample m_table;
};

struct DelimiterWeight {
    const char *text;
    double weight;
};

constexpr std::array<DelimiterWeight, 26> knownDelimiters{{
    {",", 1.0},    {";", 1.0},    {"\t", 1.0},   {"|", 0.97},   {":", 0.62},    {" ", 0.5}, {"^", 0.92},
    {"~", 0.9},    {"#", 0.6},    {"&", 0.6},    {"$", 0.55},   {"*", 0.6},     {"!", 0.5}, {"\x01", 0.97},
    {"\x02", 0.9}, {"\x1c", 0.9}, {"\x1d", 0.9}, {"\x1e", 0.9}, {"\x1f", 0.95}, {"§", 0.9}, {"¦", 0.9},
    {"¬", 0.9},    {"，", 0.8},   {"；", 0.8},   {"｜", 0.85},  {"、", 0.4},
}};

/// How sure it is, from 0 to 1, that such a cell was one cell in the mind of who wrote it.
double creditOf(const SampleCell &cell, CellType type)
{
    if (cell.quoted)
        return 1.0;
    if (cell.broken)
        return 0.15;
    switch (type) {
    case CellType::Empty:
        return 0.7;
    case CellType::Number:
    case CellType::Date:
    case CellType::Time:
    case CellType::DateTime:
    case CellType::Url:
    case CellType::Logical:
        return 1.0;
    case CellType::Json:
        return 0.95;
    case CellType::Identifier:
        return 0.95;
    case CellType::Words: {
        double credit = 0.9;
        const std::string_view text = cell.text;
        for (std::size_t at = text.find(','); at != std::string_view::npos; at = text.find(',', at + 1))
            credit *= at + 1 < text.size() && text[at + 1] == ' ' ? 0.9 : 0.4;
        for (std::size_t at = text.find_first_of("#*$&"); at != std::string_view::npos;
             at = text.find_first_of("#*$&", at + 1)) {
            const bool tight = at > 0 && at + 1 < text.size() && text[at - 1] != ' ' && text[at + 1] != ' ';
            credit *= tight ? 0.5 : 1;
        }
        for (const std::string_view rare : {"；", "｜", "§", "¦", "¬"})
            credit *= text.find(rare) != std::string_view::npos ? 0.4 : 1;
        return credit;
    }
    case CellType::Other:
        break;
    }
    const bool tab = cell.text.find('\t') != std::string_view::npos;
    return tab ? 0.05 : 0.2;
}

/// Whether a delimiter stands inside what is one thing: a time, a date with its time, an address, two words.
bool splitsOneThing(std::string_view delimiter, std::string_view left, std::string_view right)
{
    if (left.empty() || right.empty())
        return false;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (delimiter == ":") {
        if (right.starts_with("//"))
            return true;
        return digit(left.back()) && right.size() >= 2 && digit(right[0]) && digit(right[1])
            && (right.size() == 2 || !digit(right[2]));
    }
    if (delimiter == " ") {
        const CellType before = typeOfCell(left);
        const CellType behind = typeOfCell(right);
        if ((before == CellType::Date || before == CellType::Number) && behind == CellType::Time)
            return true;
        const bool phone =
            (left.front() == '+' && right.front() == '(') || (left.back() == ')' && digit(right.front()));
        return phone || (before == CellType::Words && behind == CellType::Words);
    }
    if (delimiter == ";") {
        const std::size_t entity = left.rfind('&');
        if (entity != std::string_view::npos && left.size() - entity <= 8
            && left.find_first_not_of("abcdefghijklmnopqrstuvwxyz#0123456789", entity + 1)
                == std::string_view::npos)
            return true;
    }
    if (delimiter == ";" || delimiter == "," || delimiter == "，" || delimiter == "；" || delimiter == "、") {
        // Punctuation of a sentence: a space behind it, none before it, words on both sides.
        return right.front() == ' ' && left.back() != ' ' && typeOfCell(left) == CellType::Words
            && typeOfCell(right) == CellType::Words && delimiter != ",";
    }
    if (delimiter == "&") {
        const bool query =
            left.find('=') != std::string_view::npos && right.find('=') != std::string_view::npos;
        return query || left.back() == ' ' || right.front() == ' ' || right.starts_with("amp;");
    }
    return false;
}

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
    const std::string_view delimiter = view(choice.delimiter);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const SampleRow &row = table.rows[r];
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const SampleCell &cell = row.cells[i];
            const CellType type = typeOfCell(cell.text);
            double value = creditOf(cell, type);
            if (!cell.quoted && i + 1 < row.cells.size() && !row.cells[i + 1].quoted
                && splitsOneThing(delimiter, cell.text, row.cells[i + 1].text))
                value *= 0.2;
            if (!cell.quoted && i > 0 && !row.cells[i - 1].quoted
                && splitsOneThing(delimiter, row.cells[i - 1].text, cell.text))
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
};

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
    const std::size_t lines = std::min<std::size_t>(lineEndsIn(text) + 1, sampleRows);
    for (const DelimiterWeight &known : knownDelimiters) {
        std::size_t with = 0;
        std::size_t seen = 0;
        for (std::size_t at = 0; at < text.size() && seen < sampleRows; ++seen) {
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
            better = (candidate.quoted >= 2 || candidate.needed > 0) && candidate.quoted > best.quoted
                && candidate.broken * 4 <= candidate.quoted && candidate.score >= best.score;
        } else if (way.escape == Escape::Backslash && best.choice.escape == Escape::Doubled) {
            const bool fewerBroken = candidate.escaped > 0 && candidate.broken < best.broken;
            const bool allEscape =
                (best.doubled == 0 || candidate.broken == 0) && backslashesEscape(text, view(base.delimiter));
            better = candidate.score > best.score + 1e-9
                || (candidate.score >= best.score && (fewerBroken || allEscape));
        }
        if (better)
            best = candidate;
    }
    return best;
}

} // namespace

TableSample readSample(std::string_view text, const Choice &choice, const QByteArray &commentPrefix)
{
    return SampleReader(text, choice, commentPrefix).read();
}

std::size_t usualWidth(const TableSample &table)
{
    std::map<std::size_t, double> counts;
    for (const SampleRow &row : table.rows)
        counts[row.cells.size()] += 1;
    std::size_t best = 1;
    double most = 0;
    for (const auto &[width, count] : counts) {
        const double weight = count * (1 - 0.6 / static_cast<double>(width));
        if (weight > most) {
            most = weight;
            best = width;
        }
    }
    return best;
}

Choice chooseDialect(std::string_view text, const std::optional<QByteArray> &delimiter,
                     std::optional<char> quote, std::optional<Escape> escape, const QByteArray &commentPrefix)
{
    Scored best;
    bool found = false;
    const QList<QByteArray> delimiters = delimiter ? QList<QByteArray>{*delimiter} : delimitersIn(text);
    for (const QByteArray &one : delimiters) {
        Choice base;
        base.delimiter = one;
        std::vector<Choice> bases{base};
        if (one == " " && text.find("  ") != std::string_view::npos) {
            base.runs = true;
            bases.push_back(base);
        }
        for (const Choice &candidate : bases) {
            const Scored scoredOne = bestQuoting(text, candidate, quote, escape, commentPrefix);
            const double weight = weightOf(view(one));
            const bool weak = weight < 0.9;
            const bool enough = delimiter || one == ","
                || (scoredOne.width > 1 && scoredOne.score > (weak ? 0.28 : 0.2)
                    && scoredOne.even > (weak                       ? 0.75
                                             : scoredOne.width == 2 ? 0.5
                                                                    : 0.3));
            if (enough && (!found || scoredOne.score > best.score)) {
                best = scoredOne;
                found = true;
            }
        }
    }
    if (!found)
        best = bestQuoting(text, {}, quote, escape, commentPrefix);
    best.choice.spacesAroundQuotes = best.spaced > 0;
    return best.choice;
}

} // namespace files

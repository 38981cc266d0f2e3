// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/samplereader.h"

#include "files/rowindex.h"
#include "files/rowrepair.h"

#include <algorithm>
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

} // namespace files

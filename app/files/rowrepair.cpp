// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/rowrepair.h"

#include "files/rowindex.h"

#include <algorithm>
#include <cstring>

namespace files {

std::size_t lineEndsIn(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
         at = text.find_first_of("\r\n", afterLineEnd(text, at)))
        ++count;
    return count;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

bool linesHaveCells(std::string_view text, const Dialect &dialect, std::size_t cells)
{
    const std::string_view delimiter(dialect.delimiter.constData(),
                                     static_cast<std::size_t>(dialect.delimiter.size()));
    std::size_t lines = 0;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find_first_of("\r\n", begin);
        if (end == std::string_view::npos)
            return lines >= 2;
        const std::string_view line = text.substr(begin, end - begin);
        std::size_t count = 1;
        for (std::size_t at = line.find(delimiter); at != std::string_view::npos;
             at = line.find(delimiter, at + delimiter.size()))
            ++count;
        if (count != cells)
            return false;
        ++lines;
        begin = afterLineEnd(text, end);
    }
}

std::string_view appendUndoubled(std::string_view inner, char quote, std::string &out)
{
    const std::size_t before = out.size();
    for (std::size_t at = 0; at < inner.size();) {
        const std::size_t found = std::min(inner.find(quote, at), inner.size());
        out.append(inner, at, found - at);
        if (found < inner.size())
            out.push_back(quote);
        at = found + (found + 1 < inner.size() && inner[found + 1] == quote ? 2 : 1);
    }
    return std::string_view(out).substr(before);
}

RowRepair::RowRepair(Dialect dialect) : m_dialect(std::move(dialect)) { }

std::string_view RowRepair::cell(std::size_t index) const
{
    const auto &[begin, end] = m_cells[index];
    return std::string_view(m_out).substr(begin, end - begin);
}

std::size_t RowRepair::delimiterAt(std::size_t at) const
{
    const auto size = static_cast<std::size_t>(m_dialect.delimiter.size());
    const bool here = m_text.size() - at >= size
        && std::memcmp(m_text.data() + at, m_dialect.delimiter.constData(), size) == 0;
    return here ? size : 0;
}

bool RowRepair::lineEndAt(std::size_t at) const
{
    return m_text[at] == '\n' || m_text[at] == '\r';
}

std::size_t RowRepair::skipSpaces(std::size_t at) const
{
    if (!m_dialect.spacesAroundQuotes || m_dialect.delimiter == " ")
        return at;
    while (at < m_text.size() && m_text[at] == ' ')
        ++at;
    return at;
}

void RowRepair::addProblem(FileProblemKind kind, qint64 found)
{
    const auto column = static_cast<quint32>(m_cells.size() + 1);
    m_problems.push_back({kind, severityOf(kind), m_line, column, 0, found, 0});
}

RowRepair::Result RowRepair::read(std::string_view text, bool final, bool cut, std::size_t expected)
{
    m_text = text;
    m_final = final;
    m_literal.clear();
    Outcome outcome = readRow();
    Result result;
    if (outcome == Outcome::NeedMore) {
        result.needMore = true;
        return result;
    }
    const bool swallowed = outcome == Outcome::Done && expected >= 2 && m_cells.size() != expected
        && m_line >= 2 && linesHaveCells(text.substr(0, m_end), m_dialect, expected);
    if (swallowed) {
        while (m_cells.size() > 1 && lineEndsIn(cell(m_literal.size())) == 0)
            m_literal.push_back(m_literal.size());
        m_literal = {m_literal.size()};
        outcome = readRow();
    }
    while (outcome == Outcome::Unterminated) {
        m_literal.push_back(m_cells.size());
        outcome = readRow();
    }
    if (outcome == Outcome::NeedMore) {
        result.needMore = true;
        return result;
    }
    if (!m_literal.empty() && m_end == text.size() && final && !cut && m_cells.size() != expected)
        readCutOff();
    result.end = m_end;
    result.next = m_end < text.size() && lineEndAt(m_end) ? afterLineEnd(text, m_end) : m_end;
    result.innerLines = m_line;
    if (cut && m_end == text.size())
        m_problems.push_back(
            {FileProblemKind::RowTooLong, friends::Severity::Error, 0, 0, 0, static_cast<qint64>(m_end), 0});
    return result;
}

/// The file ends inside quotes on its last line: what there is of the cell is its text.
void RowRepair::readCutOff()
{
    const std::size_t open = m_literal.back();
    m_literal.pop_back();
    readRow();
    m_out.resize(m_cellBegin);
    m_cells.resize(std::min(m_cells.size(), open));
    std::string_view rest = m_text.substr(m_at);
    rest.remove_prefix(std::min(rest.find(m_dialect.quote), rest.size() - 1) + 1);
    m_cells.emplace_back(m_cellBegin, m_cellBegin + appendUndoubled(rest, m_dialect.quote, m_out).size());
    m_end = m_text.size();
    m_line = 0;
    std::erase_if(m_problems, [](const FileProblem &problem) {
        return problem.kind == FileProblemKind::UnterminatedQuote;
    });
    m_problems.push_back({FileProblemKind::CutOff, friends::Severity::Warning, 0,
                          static_cast<quint32>(m_cells.size()), 0, 0, 0});
}

/// Cells until the row ends. On Unterminated, m_cells holds those before the quote that is never closed, m_at
/// is where its cell begins.
RowRepair::Outcome RowRepair::readRow()
{
    m_at = 0;
    m_line = 0;
    m_out.clear();
    m_cells.clear();
    m_problems.clear();
    if (m_dialect.delimiterRuns) {
        while (const std::size_t size = delimiterAt(m_at))
            m_at += size;
    }
    bool more = true;
    while (more) {
        const Outcome outcome = readCell(more);
        if (outcome != Outcome::Done)
            return outcome;
    }
    return Outcome::Done;
}

RowRepair::Outcome RowRepair::readCell(bool &more)
{
    m_cellBegin = m_out.size();
    std::size_t at = m_at;
    const std::size_t start = skipSpaces(at);
    const bool quoted = m_dialect.quote != 0 && start < m_text.size() && m_text[start] == m_dialect.quote;
    const bool literal = std::find(m_literal.begin(), m_literal.end(), m_cells.size()) != m_literal.end();
    if (quoted && literal) {
        addProblem(FileProblemKind::UnterminatedQuote);
    } else if (quoted) {
        at = start;
        const Outcome outcome = readQuoted(at);
        if (outcome != Outcome::Done)
            return outcome;
        return endCell(at, more) ? Outcome::Done : Outcome::NeedMore;
    }
    if (!readUnquoted(at, m_dialect.quote != 0 && !literal))
        return Outcome::NeedMore;
    return endCell(at, more) ? Outcome::Done : Outcome::NeedMore;
}

/// A backslash at `at`: what it stands for goes to the cell. False when it is no escape.
bool RowRepair::readEscape(std::size_t &at, bool &needMore)
{
    if (m_dialect.escape != Escape::Backslash || m_text[at] != '\\')
        return false;
    if (at + 1 >= m_text.size()) {
        needMore = !m_final;
        return false;
    }
    const std::size_t delimiter = delimiterAt(at + 1);
    const char c = m_text[at + 1];
    std::size_t taken = 1;
    if (delimiter > 0) {
        taken = delimiter;
    } else if (lineEndAt(at + 1)) {
        if (c == '\r' && at + 2 >= m_text.size() && !m_final) {
            needMore = true;
            return false;
        }
        taken = afterLineEnd(m_text, at + 1) - at - 1;
        ++m_line;
    } else if (c != '"' && c != '\'' && c != '\\') {
        return false;
    }
    m_out.append(m_text, at + 1, taken);
    at += 1 + taken;
    return true;
}

/// The inside of quotes; `at` is at the opening quote, and behind the cell afterwards.
RowRepair::Outcome RowRepair::readQuoted(std::size_t &at)
{
    const std::size_t open = at++;
    const quint64 lineBefore = m_line;
    const char stops[] = {m_dialect.quote, '\\', '\n', '\r', 0};
    while (true) {
        const std::size_t stop =
            std::min(m_text.find_first_of(std::string_view(stops, 4), at), m_text.size());
        m_out.append(m_text, at, stop - at);
        at = stop;
        if (at == m_text.size()) {
            m_line = m_final ? lineBefore : m_line;
            return m_final ? Outcome::Unterminated : Outcome::NeedMore;
        }
        bool needMore = false;
        if (readEscape(at, needMore))
            continue;
        if (needMore)
            return Outcome::NeedMore;
        const char c = m_text[at];
        if (c != m_dialect.quote) {
            if (c == '\r' && at + 1 == m_text.size() && !m_final)
                return Outcome::NeedMore;
            const std::size_t next = lineEndAt(at) ? afterLineEnd(m_text, at) : at + 1;
            m_line += lineEndAt(at) ? 1 : 0;
            m_out.append(m_text, at, next - at);
            at = next;
            continue;
        }
        if (at + 1 == m_text.size() && !m_final)
            return Outcome::NeedMore;
        if (at + 1 < m_text.size() && m_text[at + 1] == c && m_dialect.escape == Escape::Doubled) {
            m_out.push_back(c);
            at += 2;
            continue;
        }
        const std::size_t behind = skipSpaces(at + 1);
        if (behind == m_text.size() && !m_final)
            return Outcome::NeedMore;
        if (behind == m_text.size() || lineEndAt(behind) || delimiterAt(behind) > 0) {
            at = behind;
            return Outcome::Done;
        }
        const bool several = m_line > lineBefore;
        if (several || (at > open + 1 && looksOpening(at))) {
            m_line = lineBefore;
            return Outcome::Unterminated;
        }
        addProblem(FileProblemKind::TextAfterQuote);
        ++at;
        return readUnquoted(at, false) ? Outcome::Done : Outcome::NeedMore;
    }
}

/// A quote behind a delimiter or line end opens a cell rather than closing one.
bool RowRepair::looksOpening(std::size_t quoteAt) const
{
    const auto size = static_cast<std::size_t>(m_dialect.delimiter.size());
    return lineEndAt(quoteAt - 1) || (quoteAt >= size && delimiterAt(quoteAt - size) > 0);
}

/// Text up to the next delimiter or line end. False when more text is needed.
bool RowRepair::readUnquoted(std::size_t &at, bool quotesAreStray)
{
    const char stops[] = {m_dialect.delimiter.front(), '\\', '\n', '\r', m_dialect.quote, 0};
    const std::string_view stopSet(stops, m_dialect.quote != 0 ? 5 : 4);
    bool told = false;
    while (true) {
        const std::size_t stop = std::min(m_text.find_first_of(stopSet, at), m_text.size());
        m_out.append(m_text, at, stop - at);
        at = stop;
        if (at == m_text.size())
            return m_final;
        bool needMore = false;
        if (readEscape(at, needMore))
            continue;
        if (needMore)
            return false;
        if (lineEndAt(at) || delimiterAt(at) > 0)
            return true;
        if (m_text[at] == m_dialect.quote && m_dialect.quote != 0 && quotesAreStray && !told) {
            addProblem(FileProblemKind::StrayQuote);
            told = true;
        }
        m_out.push_back(m_text[at++]);
    }
}

/// Closes the cell whose text ended at `at`; `more` tells whether another one follows. False when more text
/// is needed.
bool RowRepair::endCell(std::size_t at, bool &more)
{
    if (at < m_text.size() && m_text[at] == '\r' && at + 1 == m_text.size() && !m_final)
        return false;
    std::size_t size = at < m_text.size() ? delimiterAt(at) : 0;
    m_end = at;
    more = size > 0;
    if (m_dialect.delimiterRuns) {
        std::size_t next = at;
        while (next < m_text.size() && (size = delimiterAt(next)) > 0)
            next += size;
        if (next == m_text.size() && !m_final)
            return false;
        more = next > at && next < m_text.size() && !lineEndAt(next);
        m_end = next;
        size = next - at;
    } else if (size == 0 && at == m_text.size() && !m_final) {
        return false;
    }
    m_cells.emplace_back(m_cellBegin, m_out.size());
    m_at = at + size;
    return true;
}

} // namespace files

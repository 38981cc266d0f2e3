// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvreader.h"

#include "files/formulaguard.h"
#include "files/rowindex.h"
#include "files/rowrepair.h"

#include <QtCore/QBuffer>

#include <algorithm>
#include <cstring>
#include <limits>

namespace files {

/// The part of the decoded text that is in memory: from the begin of a row onwards.
struct CsvReader::Window {
    explicit Window(const Dialect &dialect) : index(dialect), repair(dialect) { }

    std::string text;
    std::size_t pos = 0; ///< where the next row begins
    std::size_t piece = 0; ///< how much to read next
    quint64 base = 0; ///< offset of text[0] in the whole text
    quint64 line = 1; ///< physical line at pos
    bool ended = false; ///< the device has no more
    int linesToSkip = 0;
    bool fast = true; ///< the dialect can be read by masks
    RowIndex index;
    RowRepair repair;
    std::string scratch; ///< unquoted cells of the row
    QByteArray bytes;
    std::vector<quint64> nuls; ///< offsets in the whole text
    std::size_t expected = 0; ///< cells of the first row
    quint64 lf = 0;
    quint64 crLf = 0;
    quint64 cr = 0;

    [[nodiscard]] std::string_view rest() const { return std::string_view(text).substr(pos); }
    void noteLineEnd(std::size_t at, std::size_t next)
    {
        if (next == at)
            return;
        if (text[at] == '\n')
            ++lf;
        else
            ++(next - at == 2 ? crLf : cr);
    }
};

CsvReader::CsvReader(QIODevice &device, QByteArrayView encoding, Dialect dialect, ReaderLimits limits)
    : m_device(device), m_decoder(encoding), m_dialect(std::move(dialect)), m_limits(limits),
      m_window(std::make_unique<Window>(m_dialect))
{
    m_window->linesToSkip = m_dialect.skipLines;
    m_window->fast = RowIndex::canRead(m_dialect);
    m_window->piece = m_limits.pieceBytes;
}

CsvReader::~CsvReader() = default;

/// Moves what is not read yet to the front and reads one more piece. False when there is nothing more.
bool CsvReader::fill()
{
    Window &w = *m_window;
    if (w.ended || m_stop.stop_requested())
        return false;
    if (w.pos > 0) {
        w.text.erase(0, w.pos);
        w.base += w.pos;
        w.pos = 0;
    }
    // A row that is longer than the window is read in growing steps.
    const auto want = static_cast<qsizetype>(std::max(w.piece, std::min(w.text.size(), m_limits.rowBytes)));
    w.bytes.resize(want);
    const qint64 got = m_device.read(w.bytes.data(), want);
    if (got < 0)
        m_readFailed = true;
    w.ended = got <= 0;
    const std::size_t before = w.text.size();
    if (got > 0)
        m_bytesRead += static_cast<quint64>(got);
    m_decoder.decode(QByteArrayView(w.bytes.constData(), std::max<qint64>(got, 0)), w.ended, w.text);
    if (w.ended) {
        const std::size_t whole = withoutEndMark(w.text);
        m_endNuls = static_cast<quint64>(
            std::count(w.text.begin() + static_cast<qsizetype>(whole), w.text.end(), '\0'));
        m_hasEndMark = whole + m_endNuls < w.text.size();
        w.text.resize(whole);
    }
    m_sawUndecodable = m_sawUndecodable || !m_decoder.replaced().empty();
    const char *const begin = w.text.data();
    const char *const end = begin + w.text.size();
    for (const char *at = begin + std::min(before, w.text.size()); at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, 0, static_cast<std::size_t>(end - at)));
        if (at == nullptr)
            break;
        w.nuls.push_back(w.base + static_cast<quint64>(at - begin));
    }
    w.index.restart();
    return true;
}

bool CsvReader::next()
{
    Window &w = *m_window;
    while (true) {
        if (w.linesToSkip > 0 || atComment()) {
            if (!skipLine())
                return false;
            continue;
        }
        const Step step = w.fast ? stepFast() : stepCareful();
        if (step == Step::Row)
            return !m_readFailed;
        if (step == Step::NeedMore && !fill())
            return false;
        if (m_readFailed)
            return false;
    }
}

bool CsvReader::atComment() const
{
    const std::string_view prefix(m_dialect.commentPrefix.constData(),
                                  static_cast<std::size_t>(m_dialect.commentPrefix.size()));
    return !prefix.empty() && m_window->rest().starts_with(prefix);
}

/// Leaves out one physical line, whatever it holds. False at the end.
bool CsvReader::skipLine()
{
    Window &w = *m_window;
    while (true) {
        const std::size_t at = w.text.find_first_of("\r\n", w.pos);
        const bool whole =
            at != std::string::npos && (at + 1 < w.text.size() || w.ended || w.text[at] == '\n');
        if (!whole && w.text.size() - w.pos < m_limits.rowBytes && fill())
            continue;
        if (m_readFailed || (w.pos == w.text.size() && w.ended))
            return false;
        w.pos = at == std::string::npos ? w.text.size() : afterLineEnd(w.text, at);
        if (at != std::string::npos) {
            ++w.line;
            w.linesToSkip = std::max(w.linesToSkip - 1, 0);
        }
        noteReplaced(w.pos, w.pos);
        w.index.restart();
        return true;
    }
}

/// Whether the row that has begun, and has no end in what is in memory, is beyond the limits. Once for each
/// piece.
bool CsvReader::isTooLong() const
{
    const std::string_view rest = m_window->rest();
    if (rest.size() < m_limits.rowCells)
        return rest.size() >= m_limits.rowBytes;
    const char separator = m_dialect.delimiter.isEmpty() ? ',' : m_dialect.delimiter.back();
    const auto separators = static_cast<std::size_t>(std::count(rest.begin(), rest.end(), separator));
    return rest.size() >= m_limits.rowBytes || separators > m_limits.rowCells;
}

CsvReader::Step CsvReader::stepFast()
{
    Window &w = *m_window;
    const RowIndex::Row row = w.index.nextRow(w.text, w.pos, w.ended);
    switch (row.kind) {
    case RowIndex::Kind::Unusual:
        return stepCareful();
    case RowIndex::Kind::Incomplete:
        return isTooLong() ? stepCareful(true) : Step::NeedMore;
    case RowIndex::Kind::Blank:
        w.pos = row.next;
        ++w.line;
        return Step::NoRow;
    case RowIndex::Kind::Row:
        break;
    }
    if (row.innerLines >= 2 && row.lastMark - row.firstMark + 1 != w.expected
        && swallowedLines(w.pos, row.end))
        return stepCareful();
    emitFast(row.firstMark, row.lastMark, row.end);
    if (w.expected > 1 && m_cells.size() == 1 && isBlank(m_cells.front())
        && m_cells.front().size() == row.end - w.pos) {
        w.pos = row.next;
        ++w.line;
        return Step::NoRow;
    }
    finishRow(w.pos, row.end, row.next, row.innerLines + (row.next > row.end ? 1 : 0));
    return Step::Row;
}

/// The cells between the marks; all of them are well-formed.
void CsvReader::emitFast(std::size_t firstMark, std::size_t lastMark, std::size_t end)
{
    Window &w = *m_window;
    m_cells.clear();
    m_problems.clear();
    w.scratch.clear();
    const char *const text = w.text.data();
    std::size_t begin = w.pos;
    for (std::size_t i = firstMark; i <= lastMark; ++i) {
        const std::size_t stop = i == lastMark ? end : w.index.mark(i);
        if (stop > begin && text[begin] == m_dialect.quote && m_dialect.quote != 0) {
            const std::string_view inner(text + begin + 1, stop - begin - 2);
            if (std::memchr(inner.data(), m_dialect.quote, inner.size()) == nullptr) {
                m_cells.push_back(inner);
            } else {
                if (w.scratch.capacity() < end - w.pos)
                    w.scratch.reserve(std::max<std::size_t>(2 * (end - w.pos), 4096));
                m_cells.push_back(appendUndoubled(inner, m_dialect.quote, w.scratch));
            }
        } else {
            m_cells.emplace_back(text + begin, stop - begin);
        }
        begin = stop + 1;
    }
}

/// `cut`: the row has no end in sight and is not to be waited for.
CsvReader::Step CsvReader::stepCareful(bool cut)
{
    Window &w = *m_window;
    const std::size_t size = w.text.size() - w.pos;
    if (size == 0)
        return w.ended ? Step::NeedMore : fill() ? Step::NoRow : Step::NeedMore;
    const bool tooLong = cut || size >= m_limits.rowBytes;
    const RowRepair::Result row =
        w.repair.read(w.rest(), w.ended || tooLong, tooLong && !w.ended, w.expected);
    if (row.needMore)
        return Step::NeedMore;
    m_cells.clear();
    m_problems.clear();
    if (row.next > row.end && row.end == 0) {
        w.pos += row.next;
        ++w.line;
        w.index.restart();
        return Step::NoRow;
    }
    for (std::size_t i = 0; i < w.repair.cellCount(); ++i)
        m_cells.push_back(w.repair.cell(i));
    if (w.expected > 1 && isBlank(w.rest().substr(0, row.end))) {
        w.pos += row.next;
        w.line += row.next > row.end ? 1 : 0;
        w.index.restart();
        return Step::NoRow;
    }
    for (FileProblem problem : w.repair.problems()) {
        problem.line += w.line;
        problem.severity = severityOf(problem.kind);
        m_problems.push_back(problem);
    }
    finishRow(w.pos, w.pos + row.end, w.pos + row.next, row.innerLines + (row.next > row.end ? 1 : 0));
    w.index.restart();
    return Step::Row;
}

/// Whether a row of several lines is rather one line with a quote that was never closed, and whole rows
/// behind it: it has not as many cells as it should, and each of its lines has.
bool CsvReader::swallowedLines(std::size_t begin, std::size_t end) const
{
    const Window &w = *m_window;
    return w.expected >= 2
        && linesHaveCells(std::string_view(w.text).substr(begin, end - begin), m_dialect, w.expected);
}

/// Takes over a row that is done; `begin` and `end` in the window.
void CsvReader::finishRow(std::size_t begin, std::size_t end, std::size_t next, quint64 lines)
{
    Window &w = *m_window;
    m_raw = std::string_view(w.text).substr(begin, end - begin);
    m_rowLine = w.line;
    m_endedByFile = next == end && w.ended;
    noteReplaced(begin, next);
    if (m_dialect.trailingDelimiter && m_cells.size() > 1 && m_cells.back().empty())
        m_cells.pop_back();
    for (std::string_view &cell : m_cells) {
        if (!cell.empty() && cell.front() == formulaGuard.front())
            cell = withoutGuard(cell);
    }
    if (w.expected == 0)
        w.expected = m_cells.size();
    w.noteLineEnd(end, next);
    w.line += lines;
    w.pos = next;
}

/// Turns broken bytes and NUL characters of the row into problems of its cells.
void CsvReader::noteReplaced(std::size_t begin, std::size_t end)
{
    Window &w = *m_window;
    std::vector<quint64> &broken = m_decoder.replaced();
    if (broken.empty() && w.nuls.empty())
        return;
    const quint64 stop = w.base + end;
    const auto take = [&](std::vector<quint64> &offsets, FileProblemKind kind, std::string_view what) {
        const auto last = std::lower_bound(offsets.begin(), offsets.end(), stop);
        const auto first = std::lower_bound(offsets.begin(), last, w.base + begin);
        qint64 left = last - first;
        quint64 linesBefore = 0;
        for (std::size_t i = 0; left > 0 && i < m_cells.size(); linesBefore += lineEndsIn(m_cells[i]), ++i) {
            qint64 inCell = 0;
            std::size_t firstAt = 0;
            for (std::size_t at = m_cells[i].find(what); at != std::string_view::npos;
                 at = m_cells[i].find(what, at + what.size())) {
                firstAt = inCell == 0 ? at : firstAt;
                ++inCell;
            }
            if (inCell == 0)
                continue;
            left -= inCell;
            const quint64 line = w.line + linesBefore + lineEndsIn(m_cells[i].substr(0, firstAt));
            m_problems.push_back({kind, severityOf(kind), line, static_cast<quint32>(i + 1), 0, inCell, 0});
        }
        offsets.erase(offsets.begin(), last);
    };
    take(broken, FileProblemKind::Undecodable, "\xEF\xBF\xBD");
    take(w.nuls, FileProblemKind::NulByte, std::string_view("\0", 1));
}

quint64 CsvReader::endMarkLine() const
{
    return m_hasEndMark ? m_window->line : 0;
}

quint64 CsvReader::lastLine() const
{
    return m_window->line;
}

LineEnding CsvReader::lineEnding() const
{
    const Window &w = *m_window;
    const int kinds = (w.lf > 0 ? 1 : 0) + (w.crLf > 0 ? 1 : 0) + (w.cr > 0 ? 1 : 0);
    if (kinds > 1)
        return LineEnding::Mixed;
    return w.crLf > 0 ? LineEnding::CrLf : w.cr > 0 ? LineEnding::Cr : LineEnding::Lf;
}

CsvReader::Count CsvReader::countAll(std::vector<quint64> *rowStarts)
{
    Count count;
    Window &w = *m_window;
    const bool bare = w.fast && m_dialect.commentPrefix.isEmpty() && !m_dialect.trailingDelimiter;
    while (true) {
        if (bare && w.linesToSkip == 0 && w.expected > 0) {
            const RowIndex::Counted counted = w.index.count(w.text, w.pos, w.base, rowStarts);
            count.rows += counted.rows;
            count.cells += counted.cells;
            w.line += counted.lines;
            w.pos = counted.next;
            noteReplaced(w.pos, w.pos);
            w.index.restart();
            if (!counted.unusual && !w.ended) {
                if (!fill())
                    return count;
                continue;
            }
        }
        if (!next())
            return count;
        ++count.rows;
        count.cells += m_cells.size();
        if (rowStarts != nullptr)
            rowStarts->push_back(w.base + static_cast<quint64>(m_raw.data() - w.text.data()));
    }
}

std::size_t withoutEndMark(std::string_view text)
{
    return text.find_last_not_of(std::string_view("\x1A\0", 2)) + 1;
}

QList<QList<QByteArray>> readRows(QByteArrayView utf8, const Dialect &dialect, qsizetype maxRows,
                                  std::vector<FileProblem> *problems)
{
    QByteArray bytes = QByteArray::fromRawData(utf8.data(), utf8.size());
    QBuffer buffer(&bytes);
    QList<QList<QByteArray>> rows;
    if (!buffer.open(QIODevice::ReadOnly))
        return rows;
    CsvReader reader(buffer, "UTF-8", dialect);
    while (rows.size() != maxRows && reader.next()) {
        QList<QByteArray> row;
        for (const std::string_view cell : reader.cells())
            row.append(QByteArray(cell.data(), static_cast<qsizetype>(cell.size())));
        rows.append(row);
        if (problems != nullptr)
            problems->insert(problems->end(), reader.problems().begin(), reader.problems().end());
    }
    return rows;
}

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/rowindex.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace files {

namespace {

constexpr std::size_t firstStep = 1024;
constexpr std::size_t largestStep = 64 * 1024;

/// How many bits are set. Without the processor's own instruction, which not every x86-64 has, std::popcount
/// is a call.
Q_ALWAYS_INLINE int bitsIn(quint64 bits)
{
#if defined(__POPCNT__) || !defined(__x86_64__)
    return std::popcount(bits);
#else
    bits -= (bits >> 1) & 0x5555555555555555;
    bits = (bits & 0x3333333333333333) + ((bits >> 2) & 0x3333333333333333);
    bits = (bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0f;
    return static_cast<int>((bits * 0x0101010101010101) >> 56);
#endif
}

} // namespace

RowIndex::RowIndex(const Dialect &dialect)
    : m_separators{dialect.quote, dialect.delimiter.isEmpty() ? ',' : dialect.delimiter.front(),
                   dialect.quote != 0, dialect.escape == Escape::Backslash},
      m_doubled(dialect.escape != Escape::None)
{
}

bool RowIndex::canRead(const Dialect &dialect)
{
    return dialect.delimiter.size() == 1 && !dialect.delimiterRuns;
}

void RowIndex::restart()
{
    m_started = false;
}

Q_ALWAYS_INLINE RowIndex::Block RowIndex::readBlock(const char *bytes, quint64 valid, Carry &carry) const
{
    const ByteMasks masks = masksOf(bytes, m_separators);
    const quint64 quotes = masks.quote & valid;
    const quint64 inside = quotes == 0 ? carry.inside : prefixXor(quotes) ^ carry.inside;
    const quint64 feeds = (masks.lf | masks.cr) & valid;
    const quint64 secondHalves = masks.lf & ((masks.cr << 1) | carry.cr);
    const quint64 ends = feeds & ~secondHalves;

    Block block;
    block.delimiters = masks.delimiter & ~inside & valid;
    block.feeds = feeds & ~inside;
    block.lineEnds = ends & ~inside;
    block.innerLineEnds = ends & inside;
    const quint64 separators = block.delimiters | block.feeds;
    if ((quotes | carry.close | carry.quote) != 0) {
        const quint64 opens = quotes & inside;
        const quint64 closes = quotes & ~inside;
        const quint64 mayOpen =
            ((separators << 1) | carry.separator) | (m_doubled ? (quotes << 1) | carry.quote : 0);
        const quint64 afterClose = (closes << 1) | carry.close;
        block.unusual = (opens & ~mayOpen) | (afterClose & ~(separators | quotes) & valid);
        carry.close = closes >> 63;
        carry.quote = quotes >> 63;
    }
    block.unusual |= masks.escape & valid;
    carry.separator = separators >> 63;
    carry.cr = masks.cr >> 63;
    carry.inside = static_cast<quint64>(static_cast<qint64>(inside) >> 63);
    return block;
}

/// The block at `at`; what lies behind the end of the text counts as nothing.
RowIndex::Block RowIndex::blockAt(std::string_view text, std::size_t at, Carry &carry) const
{
    if (text.size() - at >= 64)
        return readBlock(text.data() + at, ~quint64{0}, carry);
    char padded[64] = {};
    std::memcpy(padded, text.data() + at, text.size() - at);
    return readBlock(padded, (quint64{1} << (text.size() - at)) - 1, carry);
}

void RowIndex::makeRoom(std::size_t bytes)
{
    const std::size_t kept = m_markCount - m_markAt;
    if (m_capacity < kept + bytes + 64) {
        const std::size_t capacity = 2 * (kept + bytes + 64);
        auto marks = std::make_unique_for_overwrite<quint32[]>(capacity);
        std::copy_n(m_marks.get() + m_markAt, kept, marks.get());
        m_marks = std::move(marks);
        m_capacity = capacity;
    } else if (m_markAt > 0) {
        std::copy_n(m_marks.get() + m_markAt, kept, m_marks.get());
    }
    m_markCount = kept;
    m_markAt = 0;
    m_innerLines.erase(m_innerLines.begin(), m_innerLines.begin() + static_cast<std::ptrdiff_t>(m_innerAt));
    m_innerAt = 0;
}

/// Indexes some more of the text, up to the first unusual place.
void RowIndex::scanOn(std::string_view text)
{
    const std::size_t stop = std::min(text.size(), m_scanned + m_step);
    makeRoom(stop - m_scanned + 64);
    m_step = std::min(2 * m_step, largestStep);
    quint32 *out = m_marks.get() + m_markCount;
    while (m_scanned < stop) {
        const Block block = blockAt(text, m_scanned, m_carry);
        quint64 usable = ~quint64{0};
        if (block.unusual != 0)
            usable = (block.unusual & (~block.unusual + 1)) - 1;
        const auto base = static_cast<quint32>(m_scanned);
        for (quint64 bits = (block.delimiters | block.lineEnds) & usable; bits != 0; bits &= bits - 1)
            *out++ = base + static_cast<quint32>(std::countr_zero(bits));
        for (quint64 bits = block.innerLineEnds & usable; bits != 0; bits &= bits - 1)
            m_innerLines.push_back(base + static_cast<quint32>(std::countr_zero(bits)));
        m_scanned += 64;
        if (block.unusual != 0) {
            m_foundUnusual = true;
            break;
        }
    }
    m_scanned = std::min(m_scanned, text.size());
    m_markCount = static_cast<std::size_t>(out - m_marks.get());
}

RowIndex::Row RowIndex::nextRow(std::string_view text, std::size_t pos, bool ended)
{
    if (!m_started) {
        m_started = true;
        m_carry = {};
        m_scanned = pos;
        m_step = firstStep;
        m_foundUnusual = false;
        m_markCount = 0;
        m_markAt = 0;
        m_innerLines.clear();
        m_innerAt = 0;
    }
    Row row;
    std::size_t i = m_markAt;
    while (true) {
        while (i < m_markCount && text[m_marks[i]] == m_separators.delimiter)
            ++i;
        if (i < m_markCount || m_foundUnusual || m_scanned >= text.size())
            break;
        const std::size_t before = i - m_markAt;
        scanOn(text);
        i = m_markAt + before;
    }
    row.firstMark = m_markAt;
    row.lastMark = i;
    if (i < m_markCount) {
        row.end = m_marks[i];
        row.next = afterLineEnd(text, row.end);
        if (row.next == text.size() && text[row.next - 1] == '\r' && !ended)
            return row;
    } else if (m_foundUnusual || (ended && m_carry.inside != 0)) {
        row.kind = Kind::Unusual;
        return row;
    } else if (!ended || pos == text.size()) {
        return row;
    } else {
        row.end = text.size();
        row.next = text.size();
    }
    while (m_innerAt < m_innerLines.size() && m_innerLines[m_innerAt] < row.end) {
        ++m_innerAt;
        ++row.innerLines;
    }
    m_markAt = std::min(i + 1, m_markCount);
    row.kind = row.end == pos ? Kind::Blank : Kind::Row;
    return row;
}

RowIndex::Counted RowIndex::count(std::string_view text, std::size_t pos, quint64 base,
                                  std::vector<quint64> *starts)
{
    Counted counted;
    counted.next = pos;
    // A CR at the very end may be half of a line end.
    const std::size_t size = !text.empty() && text.back() == '\r' ? text.size() - 1 : text.size();
    const std::string_view part = text.substr(0, std::max(size, pos));
    Carry carry;
    quint64 atLineStart = 1; // whether the byte before the block ended a line
    quint64 delimiters = 0; // since the last row that was counted
    for (std::size_t at = pos; at < part.size() && !counted.unusual; at += 64) {
        Block block = blockAt(part, at, carry);
        block.unusual |= block.innerLineEnds; // such a row may have swallowed others; who reads it decides
        counted.unusual = block.unusual != 0;
        if (counted.unusual) {
            const quint64 usable = (block.unusual & (~block.unusual + 1)) - 1;
            block.lineEnds &= usable;
        }
        const quint64 blank = block.lineEnds & ((block.feeds << 1) | atLineStart);
        atLineStart = block.feeds >> 63;
        if (block.lineEnds == 0) {
            delimiters += static_cast<quint64>(bitsIn(block.delimiters));
            continue;
        }
        const int last = 63 - std::countl_zero(block.lineEnds);
        const quint64 upTo = (quint64{1} << last) - 1;
        const auto rows = static_cast<quint64>(bitsIn(block.lineEnds & ~blank));
        counted.rows += rows;
        counted.cells += rows + delimiters + static_cast<quint64>(bitsIn(block.delimiters & upTo));
        counted.lines += static_cast<quint64>(bitsIn(block.lineEnds));
        delimiters = static_cast<quint64>(bitsIn(block.delimiters & ~upTo));
        for (quint64 bits = block.lineEnds; bits != 0; bits &= bits - 1) {
            const quint64 bit = bits & (~bits + 1);
            if (starts != nullptr && (blank & bit) == 0)
                starts->push_back(base + counted.next);
            counted.next = afterLineEnd(text, at + static_cast<std::size_t>(std::countr_zero(bit)));
        }
    }
    return counted;
}

} // namespace files

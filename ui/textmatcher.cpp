// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textmatcher.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ui {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool isHere(const char *at, std::string_view wanted, bool foldCase)
{
    if (!foldCase)
        return std::memcmp(at, wanted.data(), wanted.size()) == 0;
    return std::equal(wanted.begin(), wanted.end(), at, [](char a, char b) { return a == lowered(b); });
}

bool holdsSlowly(const char *from, const char *to, std::string_view wanted, bool foldCase)
{
    for (; from != to; ++from) {
        if (isHere(from, wanted, foldCase))
            return true;
    }
    return false;
}

} // namespace

bool holdsBytes(std::string_view bytes, std::string_view wanted, bool foldCase)
{
    if (wanted.empty())
        return true;
    if (bytes.size() < wanted.size())
        return false;
    const std::size_t places = bytes.size() - wanted.size() + 1;
    const char *const begin = bytes.data();
#ifdef __SSE2__
    // Where the first and the last byte are both right, the text may stand.
    constexpr std::size_t step = 16;
    if (places >= step) {
        const std::size_t span = wanted.size() - 1;
        const auto fold = [&](char c) {
            return _mm_set1_epi8(static_cast<char>(foldCase && isLetter(c) ? 0x20 : 0));
        };
        const __m128i foldFirst = fold(wanted.front());
        const __m128i foldLast = fold(wanted.back());
        const __m128i first = _mm_set1_epi8(wanted.front());
        const __m128i last = _mm_set1_epi8(wanted.back());
        const auto load = [](const char *at) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        };
        for (std::size_t i = 0; i < places; i += step) {
            i = std::min(i, places - step); // the last step overlaps the one before
            const __m128i atFirst = _mm_cmpeq_epi8(_mm_or_si128(load(begin + i), foldFirst), first);
            const __m128i atLast = _mm_cmpeq_epi8(_mm_or_si128(load(begin + i + span), foldLast), last);
            auto hits = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(atFirst, atLast)));
            for (; hits != 0; hits &= hits - 1) {
                if (isHere(begin + i + std::countr_zero(hits), wanted, foldCase))
                    return true;
            }
        }
        return false;
    }
#endif
    return holdsSlowly(begin, begin + places, wanted, foldCase);
}

TextMatcher::TextMatcher(const QString &text, Qt::CaseSensitivity sensitivity)
    : m_text(text), m_bytes(text.toUtf8())
{
    const QString folded = text.toCaseFolded();
    const QByteArray foldedBytes = folded.toUtf8();
    if (sensitivity == Qt::CaseSensitive || (text.toLower() == text && text.toUpper() == text)) {
        m_way = Way::Bytes;
    } else if (foldedBytes.size() == folded.size()) {
        m_way = Way::AsciiWithoutCase;
        m_bytes = foldedBytes;
    } else {
        const qsizetype units = text.front().isHighSurrogate() && text.size() > 1 ? 2 : 1;
        const QString first = text.left(units);
        for (const QString &form : {first, first.toLower(), first.toUpper(), first.toCaseFolded()})
            m_firsts.push_back(form.toUtf8());
        std::sort(m_firsts.begin(), m_firsts.end());
        m_firsts.erase(std::unique(m_firsts.begin(), m_firsts.end()), m_firsts.end());
    }
}

bool TextMatcher::mayMatch(std::string_view bytes) const
{
    switch (m_way) {
    case Way::Bytes:
        return holdsBytes(bytes, viewOf(m_bytes), false);
    case Way::AsciiWithoutCase:
        return holdsBytes(bytes, viewOf(m_bytes), true);
    case Way::Unicode:
        return std::any_of(m_firsts.begin(), m_firsts.end(),
                           [&](const QByteArray &first) { return holdsBytes(bytes, viewOf(first), false); });
    }
    Q_UNREACHABLE();
}

bool TextMatcher::matches(std::string_view cell) const
{
    if (!mayMatch(cell))
        return false;
    return m_way != Way::Unicode
        || QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()))
               .contains(m_text, Qt::CaseInsensitive);
}

} // namespace ui

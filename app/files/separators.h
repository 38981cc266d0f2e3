// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// 64 bytes at a time: where the characters stand that make rows and cells. Not for other rooms.
namespace files {

/// One bit a byte, the lowest for the first.
struct ByteMasks {
    quint64 quote = 0;
    quint64 delimiter = 0;
    quint64 lf = 0;
    quint64 cr = 0;
    quint64 escape = 0;
};

/// The characters to look for; a character that there is not is given as one that has its mask dropped.
struct Separators {
    char quote = '"';
    char delimiter = ',';
    bool hasQuote = true;
    bool hasEscape = false; ///< a backslash is looked for too
};

Q_ALWAYS_INLINE ByteMasks masksOf(const char *bytes, const Separators &separators)
{
    ByteMasks masks;
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8(separators.quote);
    const __m128i delimiter = _mm_set1_epi8(separators.delimiter);
    const __m128i lf = _mm_set1_epi8('\n');
    const __m128i cr = _mm_set1_epi8('\r');
    const __m128i escape = _mm_set1_epi8('\\');
    for (int i = 0; i < 4; ++i) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + 16 * i));
        const auto bits = [part, i](__m128i wanted) {
            return static_cast<quint64>(static_cast<quint32>(_mm_movemask_epi8(_mm_cmpeq_epi8(part, wanted))))
                << (16 * i);
        };
        masks.quote |= bits(quote);
        masks.delimiter |= bits(delimiter);
        masks.lf |= bits(lf);
        masks.cr |= bits(cr);
        if (separators.hasEscape)
            masks.escape |= bits(escape);
    }
#else
    for (int i = 0; i < 64; ++i) {
        const quint64 bit = quint64{1} << i;
        masks.quote |= bytes[i] == separators.quote ? bit : 0;
        masks.delimiter |= bytes[i] == separators.delimiter ? bit : 0;
        masks.lf |= bytes[i] == '\n' ? bit : 0;
        masks.cr |= bytes[i] == '\r' ? bit : 0;
        masks.escape |= separators.hasEscape && bytes[i] == '\\' ? bit : 0;
    }
#endif
    if (!separators.hasQuote)
        masks.quote = 0;
    return masks;
}

/// Bit n is the XOR of the bits 0..n.
inline quint64 prefixXor(quint64 bits)
{
    bits ^= bits << 1;
    bits ^= bits << 2;
    bits ^= bits << 4;
    bits ^= bits << 8;
    bits ^= bits << 16;
    bits ^= bits << 32;
    return bits;
}

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QStringDecoder>

#include <optional>
#include <string>
#include <vector>

/// Bytes and rows: encodings, dialects, CSV in and out, column mapping. Qt Core only; everything is text as
/// UTF-8.
namespace files {

/// What a file's bytes mean. Names are IANA's where there is one:
/// "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030" (GB2312 and GBK too), "Big5",
/// "Shift_JIS", "EUC-JP", "windows-949" (EUC-KR too), "windows-1250" ... "windows-1258", "windows-874",
/// "KOI8-R", "ISO-8859-1", "ISO-8859-2", "ISO-8859-5", "ISO-8859-7", "ISO-2022-JP".
struct Encoding {
    QByteArray name = "UTF-8";
    bool bom = false; ///< the file begins with a byte order mark, which is no part of the text

    bool operator==(const Encoding &) const = default;
};

/// The encodings that a person is offered, the most used first.
[[nodiscard]] QList<QByteArray> knownEncodings();

/// The name as above for what a person typed ("utf8", "gbk", "cp949", "latin1", "sjis", ...): case, spaces,
/// hyphens and underscores do not count. None when it is not known. "UTF-16" and "UTF-32" are the
/// little-endian ones.
[[nodiscard]] std::optional<QByteArray> encodingNamed(QByteArrayView name);

/// The byte order mark's encoding, or none.
[[nodiscard]] std::optional<QByteArray> encodingOfBom(QByteArrayView head);

/// Decides by mark, the pattern of NUL bytes, strict UTF-8, then ICU's and uchardet's guesses (FACTS.md,
/// "Encodings"). `bytes` should be the whole file: UTF-8 is only certain over all of it. Pure ASCII is
/// "UTF-8". `complete` says whether the bytes end where the file ends; a character cut off at the end of a
/// sample is no error.
[[nodiscard]] Encoding guessEncoding(QByteArrayView bytes, bool complete = true);

/// Turns bytes into UTF-8 piece by piece. Bytes that do not decode, a character cut off at the end of the
/// file too, become U+FFFD and are noted. A byte order mark at the begin is left out. One thread at a time.
class Decoder {
public:
    /// `encoding`: one of knownEncodings().
    explicit Decoder(QByteArrayView encoding);

    /// Appends the text of `bytes` to `text`. `last` when nothing follows. The offset (in the whole decoded
    /// text, in bytes) of each U+FFFD that stands for broken bytes is appended to replaced().
    void decode(QByteArrayView bytes, bool last, std::string &text);

    /// True when bytes can be used as they are when they are valid: UTF-8.
    [[nodiscard]] bool isUtf8() const { return m_utf8; }
    /// Offsets of replacements so far, ascending; the caller may remove what it has dealt with.
    [[nodiscard]] std::vector<quint64> &replaced() { return m_replaced; }

private:
    void decodeUtf8(QByteArrayView bytes, bool last, std::string &text);
    void decodeWide(QByteArrayView bytes, bool last, std::string &text);
    void decodeOther(QByteArrayView bytes, bool last, std::string &text);
    void replace(std::string &text);

    bool m_utf8 = true;
    int m_unitBytes = 0; ///< 2 or 4 for UTF-16 and UTF-32
    bool m_bigEndian = false;
    bool m_atBegin = true;
    QByteArray m_name;
    QStringDecoder m_decoder;
    QByteArray m_held; ///< begin of a character whose end is in the next piece
    quint64 m_written = 0; ///< bytes of text given before this call
    std::size_t m_base = 0; ///< size of the caller's text when this call began
    std::vector<quint64> m_replaced;
};

/// Text in another encoding. None when the encoding is not known or has no way to write some character.
[[nodiscard]] std::optional<QByteArray> encoded(QByteArrayView utf8, QByteArrayView encoding);

/// The byte order mark of a Unicode encoding; empty for others.
[[nodiscard]] QByteArray bomOf(QByteArrayView encoding);

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/encoding.h"

#include "files/encodingguess.h"

#include <QtCore/QStringEncoder>
#include <QtCore/QUtf8StringView>

#include <simdjson.h>

#include <array>

namespace files {

namespace {

constexpr qsizetype longestHeld = 64 * 1024;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Name {
    const char *name;
    const char *aliases; ///< simplified, separated by spaces, with one in front and behind
};

constexpr std::array<Name, 26> names{{
    {"UTF-8", " utf8 utf8sig utf8bom ascii usascii "},
    {"GB18030", " gb18030 gbk gb2312 cp936 windows936 936 euccn hz "},
    {"Big5", " big5 big5hkscs cp950 windows950 950 "},
    {"Shift_JIS", " shiftjis sjis cp932 windows31j windows932 mskanji 932 "},
    {"EUC-JP", " eucjp ujis "},
    {"windows-949", " windows949 cp949 949 uhc euckr ksc56011987 ksc5601 "},
    {"windows-1252", " windows1252 cp1252 1252 ansi "},
    {"windows-1250", " windows1250 cp1250 1250 "},
    {"windows-1251", " windows1251 cp1251 1251 "},
    {"windows-1253", " windows1253 cp1253 1253 "},
    {"windows-1254", " windows1254 cp1254 1254 iso88599 latin5 "},
    {"windows-1255", " windows1255 cp1255 1255 iso88598 iso88598i "},
    {"windows-1256", " windows1256 cp1256 1256 iso88596 "},
    {"windows-1257", " windows1257 cp1257 1257 iso885913 "},
    {"windows-1258", " windows1258 cp1258 1258 viscii "},
    {"windows-874", " windows874 cp874 874 tis620 iso885911 "},
    {"KOI8-R", " koi8r koi8u "},
    {"ISO-8859-1", " iso88591 latin1 iso885915 "},
    {"ISO-8859-2", " iso88592 latin2 "},
    {"ISO-8859-5", " iso88595 "},
    {"ISO-8859-7", " iso88597 "},
    {"ISO-2022-JP", " iso2022jp "},
    {"UTF-16LE", " utf16le utf16 unicode ucs2 "},
    {"UTF-16BE", " utf16be "},
    {"UTF-32LE", " utf32le utf32 ucs4 "},
    {"UTF-32BE", " utf32be "},
}};

/// Length of the UTF-8 sequence at `at` (1..4), or 0 when it is broken; `wrong` then tells how many bytes the
/// broken part has, and `cut` whether it is only its end that is missing.
int sequence(const char *at, const char *end, int &wrong, bool &cut)
{
    const auto byte = [&](int i) { return static_cast<quint8>(at[i]); };
    const quint8 lead = byte(0);
    wrong = 1;
    cut = false;
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xC2 && lead <= 0xDF ? 2
        : (lead & 0xF0) == 0xE0                     ? 3
        : lead >= 0xF0 && lead <= 0xF4              ? 4
                                                    : 0;
    if (length == 0)
        return 0;
    for (int i = 1; i < length; ++i) {
        if (at + i >= end) {
            wrong = i;
            cut = true;
            return 0;
        }
        quint8 low = 0x80;
        quint8 high = 0xBF;
        if (i == 1) {
            low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : low;
            high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : high;
        }
        if (byte(i) < low || byte(i) > high) {
            wrong = i;
            return 0;
        }
    }
    return length;
}

/// How many bytes at the end are the begin of a character that may go on in the next piece.
qsizetype openEnd(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<quint8>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0) {
            int wrong = 0;
            bool cut = false;
            const char *at = bytes.data() + bytes.size() - back;
            return sequence(at, bytes.data() + bytes.size(), wrong, cut) == 0 && cut ? back : 0;
        }
    }
    return 0;
}

void appendCodePoint(char32_t c, std::string &text)
{
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

QByteArray simplified(QByteArrayView name)
{
    QByteArray result;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            result.append(static_cast<char>(c + 32));
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            result.append(c);
    }
    return result;
}

} // namespace

QList<QByteArray> knownEncodings()
{
    QList<QByteArray> result;
    for (const Name &name : names)
        result.append(name.name);
    return result;
}

std::optional<QByteArray> encodingNamed(QByteArrayView name)
{
    const QByteArray wanted = ' ' + simplified(name) + ' ';
    if (wanted.size() == 2)
        return {};
    for (const Name &known : names) {
        if (QByteArrayView(known.aliases).contains(wanted))
            return QByteArray(known.name);
    }
    return {};
}

std::optional<QByteArray> encodingOfBom(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return "UTF-8";
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return "UTF-32LE";
    if (head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return "UTF-32BE";
    if (head.startsWith("\xFF\xFE"))
        return "UTF-16LE";
    if (head.startsWith("\xFE\xFF"))
        return "UTF-16BE";
    if (head.startsWith("\x84\x31\x95\x33"))
        return "GB18030";
    return {};
}

QByteArray bomOf(QByteArrayView encoding)
{
    if (encoding == "UTF-8")
        return "\xEF\xBB\xBF";
    if (encoding == "UTF-16LE")
        return "\xFF\xFE";
    if (encoding == "UTF-16BE")
        return "\xFE\xFF";
    if (encoding == "UTF-32LE")
        return QByteArray("\xFF\xFE\0\0", 4);
    if (encoding == "UTF-32BE")
        return QByteArray("\0\0\xFE\xFF", 4);
    if (encoding == "GB18030")
        return "\x84\x31\x95\x33";
    return {};
}

Encoding guessEncoding(QByteArrayView bytes, bool complete)
{
    if (const std::optional<QByteArray> marked = encodingOfBom(bytes))
        return {*marked, true};
    if (const std::optional<QByteArray> wide = guessWide(bytes))
        return {*wide, false};
    if (!complete)
        bytes.chop(openEnd(bytes));
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8()) {
        const bool japaneseMail = bytes.contains("\x1B$B") && bytes.contains("\x1B(");
        return {japaneseMail ? "ISO-2022-JP" : "UTF-8", false};
    }
    qint64 good = 0;
    qint64 bad = 0;
    for (const char *at = bytes.data(), *end = at + bytes.size(); at < end;) {
        int wrong = 0;
        bool cut = false;
        const int length = sequence(at, end, wrong, cut);
        if (length == 0)
            ++bad;
        else if (length > 1)
            good += length > 2 ? 3 : 1;
        at += length == 0 ? wrong : length;
    }
    if (good >= 4 * bad)
        return {"UTF-8", false};
    return {guessLegacy(bytes), false};
}

Decoder::Decoder(QByteArrayView encoding) : m_utf8(encoding == "UTF-8"), m_name(encoding.toByteArray())
{
    if (m_name.startsWith("UTF-16") || m_name.startsWith("UTF-32")) {
        m_unitBytes = m_name.startsWith("UTF-16") ? 2 : 4;
        m_bigEndian = m_name.endsWith("BE");
    } else if (!m_utf8) {
        m_decoder = QStringDecoder(m_name.constData(), QStringDecoder::Flag::ConvertInitialBom);
        m_utf8 = !m_decoder.isValid();
    }
}

void Decoder::decode(QByteArrayView bytes, bool last, std::string &text)
{
    QByteArray joined;
    if (!m_held.isEmpty()) {
        joined = m_held + bytes.toByteArray();
        bytes = joined;
        m_held.clear();
    }
    const QByteArray mark = bomOf(m_name);
    if (m_atBegin && !mark.isEmpty()) {
        if (!last && bytes.size() < mark.size()) {
            m_held = bytes.toByteArray();
            return;
        }
        while (bytes.startsWith(mark)) // some programs put one before the one that is there
            bytes = bytes.sliced(mark.size());
    }
    m_atBegin = false;
    m_base = text.size();
    if (m_utf8)
        decodeUtf8(bytes, last, text);
    else if (m_unitBytes > 0)
        decodeWide(bytes, last, text);
    else
        decodeOther(bytes, last, text);
    m_written += text.size() - m_base;
}

void Decoder::replace(std::string &text)
{
    m_replaced.push_back(m_written + (text.size() - m_base));
    text.append(replacement);
}

void Decoder::decodeUtf8(QByteArrayView bytes, bool last, std::string &text)
{
    if (!last) {
        const qsizetype open = openEnd(bytes);
        m_held = bytes.last(open).toByteArray();
        bytes.chop(open);
    }
    // The same check as QUtf8StringView's, with the widest instructions of the processor: three times as
    // fast.
    if (simdjson::validate_utf8(bytes.data(), static_cast<std::size_t>(bytes.size()))) {
        text.append(bytes.data(), static_cast<std::size_t>(bytes.size()));
        return;
    }
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at < end) {
        int wrong = 0;
        bool cut = false;
        const int length = sequence(at, end, wrong, cut);
        if (length > 0) {
            text.append(at, static_cast<std::size_t>(length));
            at += length;
        } else {
            replace(text);
            at += wrong;
        }
    }
}

void Decoder::decodeWide(QByteArrayView bytes, bool last, std::string &text)
{
    qsizetype at = 0;
    const auto unit = [&](qsizetype from) {
        char32_t value = 0;
        for (int i = 0; i < m_unitBytes; ++i) {
            const auto byte = static_cast<quint8>(bytes[from + (m_bigEndian ? i : m_unitBytes - 1 - i)]);
            value = (value << 8) | byte;
        }
        return value;
    };
    while (at + m_unitBytes <= bytes.size()) {
        char32_t c = unit(at);
        qsizetype step = m_unitBytes;
        if (m_unitBytes == 2 && c >= 0xD800 && c < 0xDC00) {
            if (at + 4 > bytes.size() && !last)
                break;
            const char32_t low = at + 4 <= bytes.size() ? unit(at + 2) : 0;
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                step = 4;
            }
        }
        if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
            replace(text);
        else
            appendCodePoint(c, text);
        at += step;
    }
    if (at == bytes.size())
        return;
    if (last)
        replace(text);
    else
        m_held = bytes.sliced(at).toByteArray();
}

void Decoder::decodeOther(QByteArrayView bytes, bool last, std::string &text)
{
    if (!last) {
        // ICU treats some broken bytes differently when a piece ends among them; no character holds a line
        // end.
        const qsizetype whole = std::max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r')) + 1;
        if (whole > 0 || bytes.size() < longestHeld) {
            m_held = bytes.sliced(whole).toByteArray();
            bytes.truncate(whole);
        }
    }
    QString decoded = m_decoder(bytes);
    bool cut = false;
    if (last) {
        // A character that is cut off makes no sound by itself; a line end behind it shows that something was
        // held.
        const QString probe = m_decoder(QByteArrayView("\n"));
        cut = probe != QStringLiteral("\n");
    }
    qsizetype from = 0;
    while (from < decoded.size()) {
        const qsizetype at = decoded.indexOf(QChar::ReplacementCharacter, from);
        const QByteArray utf8 =
            QStringView(decoded).sliced(from, (at < 0 ? decoded.size() : at) - from).toUtf8();
        text.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        if (at < 0)
            break;
        replace(text);
        from = at + 1;
    }
    if (cut)
        replace(text);
}

std::optional<QByteArray> encoded(QByteArrayView utf8, QByteArrayView encoding)
{
    if (encoding == "UTF-8")
        return utf8.toByteArray();
    const QString text = QString::fromUtf8(utf8);
    const QByteArray name = encoding.toByteArray();
    QStringEncoder encoder(name.constData());
    if (!encoder.isValid())
        return {};
    const QByteArray bytes = encoder(text);
    Decoder decoder(encoding);
    std::string back;
    decoder.decode(bytes, true, back);
    if (!decoder.replaced().empty()
        || QByteArrayView(back.data(), static_cast<qsizetype>(back.size())) != utf8)
        return {};
    return bytes;
}

} // namespace files

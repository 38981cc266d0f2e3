// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/encodingguess.h"

#include "files/encoding.h"

#include <QtCore/QUtf8StringView>

#include <unicode/ucsdet.h>

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace files {

namespace {

constexpr qsizetype sampleBytes = 64 * 1024;

enum class Family : quint8 { Chinese, Traditional, ShiftJis, EucJp, Korean };

/// What a text would be if it were in one of the East Asian encodings.
struct Reading {
    Family family = Family::Chinese;
    const char *name = "";
    qint64 characters = 0; ///< of two or more bytes
    qint64 common = 0; ///< in the part of the table that everyday text uses
    qint64 special = 0; ///< kana, or Hangul
    qint64 wrong = 0;
};

/// One character at `at` (not ASCII); gives its length, 0 when it is none.
int characterAt(Family family, const quint8 *at, const quint8 *end, Reading &reading)
{
    const quint8 lead = at[0];
    const quint8 trail = at + 1 < end ? at[1] : 0;
    const auto within = [](quint8 byte, int low, int high) { return byte >= low && byte <= high; };
    const bool high = within(trail, 0xA1, 0xFE);
    const auto count = [&reading](bool common, bool special) {
        ++reading.characters;
        reading.common += common;
        reading.special += special;
        return 2;
    };
    switch (family) {
    case Family::Chinese:
        if (lead == 0x80 || lead == 0xFF)
            return 0;
        if (end - at >= 4 && within(trail, 0x30, 0x39) && within(at[2], 0x81, 0xFE)
            && within(at[3], 0x30, 0x39)) {
            count(false, false);
            return 4;
        }
        if (!within(trail, 0x40, 0xFE) || trail == 0x7F)
            return 0;
        return count(high && (within(lead, 0xB0, 0xD7) || within(lead, 0xA1, 0xA3)), false);
    case Family::Traditional:
        if (!within(lead, 0xA1, 0xF9) || !(within(trail, 0x40, 0x7E) || high))
            return 0;
        return count(within(lead, 0xA4, 0xC6) || within(lead, 0xA1, 0xA3), false);
    case Family::ShiftJis:
        if (within(lead, 0xA1, 0xDF)) {
            ++reading.characters;
            return 1;
        }
        if (!(within(lead, 0x81, 0x9F) || within(lead, 0xE0, 0xFC)) || !within(trail, 0x40, 0xFC)
            || trail == 0x7F)
            return 0;
        {
            const bool kana = (lead == 0x82 && trail >= 0x9F) || (lead == 0x83 && trail <= 0x96);
            return count(kana || lead == 0x81 || lead == 0x82 || within(lead, 0x88, 0x97), kana);
        }
    case Family::EucJp:
        if (lead == 0x8E)
            return within(trail, 0xA1, 0xDF) ? count(false, false) : 0;
        if (!within(lead, 0xA1, 0xFE) || !high)
            return 0;
        return count(within(lead, 0xA1, 0xA5) || within(lead, 0xB0, 0xCF), lead == 0xA4 || lead == 0xA5);
    case Family::Korean:
        if (!within(lead, 0x81, 0xFD)
            || !(high || within(trail, 0x41, 0x5A) || within(trail, 0x61, 0x7A) || within(trail, 0x81, 0xA0)))
            return 0;
        return count(high && (within(lead, 0xB0, 0xC8) || within(lead, 0xA1, 0xA3)),
                     high && within(lead, 0xB0, 0xC8));
    }
    return 0;
}

Reading readAs(Family family, const char *name, QByteArrayView bytes)
{
    Reading reading{family, name};
    const auto *at = reinterpret_cast<const quint8 *>(bytes.data());
    const quint8 *const end = at + bytes.size();
    while (at < end) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const int length = characterAt(family, at, end, reading);
        if (length == 0)
            ++reading.wrong;
        at += std::max(length, 1);
    }
    return reading;
}

/// The lines that hold bytes beyond ASCII, as much of them as a guess needs.
QByteArray tellingLines(QByteArrayView bytes)
{
    QByteArray result;
    qsizetype at = 0;
    while (at < bytes.size() && result.size() < sampleBytes) {
        const auto found = std::find_if(bytes.begin() + at, bytes.end(),
                                        [](char c) { return static_cast<quint8>(c) >= 0x80; });
        if (found == bytes.end())
            break;
        const qsizetype high = found - bytes.begin();
        const qsizetype before = bytes.first(high).lastIndexOf('\n');
        const qsizetype begin = std::max({before + 1, at, high - 400});
        qsizetype end = bytes.indexOf('\n', high);
        end = std::min({end < 0 ? bytes.size() : end + 1, high + 4000, bytes.size()});
        result.append(bytes.sliced(begin, end - begin));
        at = end;
    }
    return result;
}

/// The words that hold bytes beyond ASCII, one after the other: what the guessers know languages by, without
/// the ASCII between that leads them astray.
QByteArray tellingWords(QByteArrayView sample)
{
    const auto high = [](char c) { return static_cast<quint8>(c) >= 0x80; };
    const auto inWord = [high](char c) {
        return high(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    QByteArray result;
    qsizetype at = 0;
    while (at < sample.size()) {
        qsizetype end = at;
        bool telling = false;
        while (end < sample.size()
               && (inWord(sample[end]) || (end > at && high(sample[end - 1]) && sample[end] >= 0x40))) {
            telling = telling || high(sample[end]);
            ++end;
        }
        if (telling)
            result.append(sample.sliced(at, end - at)).append(' ');
        at = std::max(end, at + 1);
    }
    return result;
}

QByteArray voteOfIcu(QByteArrayView sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
    int32_t found = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &found, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < found; ++i) {
        const char *name = ucsdet_getName(matches[i], &status);
        const QByteArray text(name == nullptr ? "" : name);
        if (!text.startsWith("UTF-"))
            return text;
    }
    return {};
}

QByteArray voteOfUchardet(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<std::size_t>(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

bool hasByteIn(QByteArrayView bytes, quint8 low, quint8 high)
{
    return std::any_of(bytes.begin(), bytes.end(), [low, high](char c) {
        return static_cast<quint8>(c) >= low && static_cast<quint8>(c) <= high;
    });
}

/// A vote for a one-byte encoding as the encoding of Windows that holds the same text; none for anything
/// else.
std::optional<QByteArray> oneByteName(const QByteArray &vote, QByteArrayView sample)
{
    const QByteArray lower = vote.toLower();
    const bool control = hasByteIn(sample, 0x80, 0x9F);
    if (lower == "iso-8859-1" || lower == "iso-8859-15" || lower == "windows-1252")
        return "windows-1252";
    if (lower == "iso-8859-2" && !control) {
        constexpr std::array<quint8, 8> differing{0xA1, 0xA5, 0xA6, 0xA9, 0xAB, 0xAE, 0xB1, 0xB9};
        for (const quint8 byte : differing) {
            if (hasByteIn(sample, byte, byte))
                return "ISO-8859-2";
        }
    }
    if (lower == "iso-8859-2")
        return "windows-1250";
    if (lower == "iso-8859-5")
        return control ? "windows-1251" : "ISO-8859-5";
    if (lower == "iso-8859-7")
        return "windows-1253";
    const std::optional<QByteArray> name = encodingNamed(vote);
    if (name && (name->startsWith("windows-1") || name->startsWith("windows-8") || name->startsWith("KOI8")))
        return name;
    return {};
}

/// Bytes that are letters in windows-1250 and none in windows-1252, inside words.
bool hasCentralLetters(QByteArrayView words)
{
    constexpr std::array<quint8, 10> letters{0xB3, 0xBF, 0xB9, 0xA5, 0xA3, 0xAF, 0x9D, 0x8D, 0x8F, 0xBE};
    return std::any_of(letters.begin(), letters.end(),
                       [words](quint8 byte) { return hasByteIn(words, byte, byte); });
}

double weight(const Reading &reading, const std::optional<QByteArray> &icu,
              const std::optional<QByteArray> &uchardet)
{
    if (reading.characters == 0 || reading.wrong * 50 > reading.characters + 49)
        return -1;
    const double all = static_cast<double>(reading.characters);
    const double special = static_cast<double>(reading.special) / all;
    double result =
        static_cast<double>(reading.common) / all - 2.0 * static_cast<double>(reading.wrong) / all;
    switch (reading.family) {
    case Family::ShiftJis:
    case Family::EucJp:
        result += special > 0.15 ? 0.3 : -0.1;
        break;
    case Family::Korean:
        result += special > 0.97 && reading.characters >= 4 ? 0.3 : special > 0.85 ? 0.1 : -0.3;
        break;
    case Family::Chinese:
    case Family::Traditional:
        break;
    }
    result += icu == QByteArray(reading.name) ? 0.2 : 0;
    result += uchardet == QByteArray(reading.name) ? 0.25 : 0;
    return result;
}

} // namespace

std::optional<QByteArray> guessWide(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes));
    if (sample.size() < 4)
        return {};
    std::array<qint64, 4> nul{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        nul[static_cast<std::size_t>(i & 3)] += sample[i] == 0;
    const qint64 groups = sample.size() / 4;
    // Every fourth byte is NUL in UTF-32, and the one beside it nearly always.
    if (groups >= 2 && nul[3] == groups && nul[2] * 10 >= groups * 9)
        return "UTF-32LE";
    if (groups >= 2 && nul[0] >= groups && nul[1] * 10 >= groups * 9)
        return "UTF-32BE";
    const qint64 even = nul[0] + nul[2];
    const qint64 odd = nul[1] + nul[3];
    const qint64 more = std::max(even, odd);
    if (more == 0 || std::min(even, odd) * 20 > more)
        return {};
    const bool couldBeUtf8 = QUtf8StringView(sample.data(), sample.size()).isValidUtf8();
    if (more * (couldBeUtf8 ? 4 : 50) < sample.size())
        return {};
    const QByteArray name = odd > even ? "UTF-16LE" : "UTF-16BE";
    std::string text;
    Decoder decoder(name);
    decoder.decode(sample, false, text);
    const auto characters = static_cast<qint64>(text.size()) / 2 + 1;
    if (static_cast<qint64>(decoder.replaced().size()) * 50 > characters)
        return {};
    return name;
}

QByteArray guessLegacy(QByteArrayView bytes)
{
    const QByteArray sample = tellingLines(bytes);
    const QByteArray words = tellingWords(sample);
    const QByteArray icuVote = voteOfIcu(words);
    const QByteArray uchardetVote = voteOfUchardet(words);
    const std::optional<QByteArray> icu = encodingNamed(icuVote);
    const std::optional<QByteArray> uchardet = encodingNamed(uchardetVote);

    const std::array<Reading, 5> readings{{
        readAs(Family::Chinese, "GB18030", sample),
        readAs(Family::Traditional, "Big5", sample),
        readAs(Family::ShiftJis, "Shift_JIS", sample),
        readAs(Family::EucJp, "EUC-JP", sample),
        readAs(Family::Korean, "windows-949", sample),
    }};
    const Reading *best = nullptr;
    double bestWeight = 0;
    for (const Reading &reading : readings) {
        const double w = weight(reading, icu, uchardet);
        if (w > bestWeight) {
            best = &reading;
            bestWeight = w;
        }
    }
    const std::optional<QByteArray> oneByteIcu = oneByteName(icuVote, sample);
    const std::optional<QByteArray> oneByteUchardet = oneByteName(uchardetVote, sample);
    const bool voted = oneByteIcu || oneByteUchardet;
    // Alphabets of one byte a letter keep to the upper quarter of the table; characters of two bytes do not.
    const bool alphabet = voted && !hasByteIn(sample, 0xA1, 0xBF) && !hasByteIn(sample, 0x80, 0x9F);
    const double needed = alphabet ? 10 : voted ? 0.6 : 0.4;
    if (best != nullptr && bestWeight >= needed)
        return best->name;
    // Central Europe needs a byte that is no letter in the West, or two votes: there are many more Western
    // files.
    const bool western =
        oneByteIcu == QByteArray("windows-1252") || oneByteUchardet == QByteArray("windows-1252");
    const bool central =
        oneByteIcu == QByteArray("windows-1250") || oneByteUchardet == QByteArray("windows-1250");
    if (western && central)
        return hasCentralLetters(words) ? "windows-1250" : "windows-1252";
    if (oneByteUchardet && *oneByteUchardet != "windows-1252")
        return *oneByteUchardet;
    if (oneByteIcu)
        return *oneByteIcu;
    return oneByteUchardet.value_or("windows-1252");
}

} // namespace files

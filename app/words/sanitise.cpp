// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sanitise.h"

#include <QtCore/QStringList>

namespace words {

namespace {

constexpr char16_t ellipsis = 0x2026;

/// Characters that are no format characters by their category and leave nothing to see nevertheless.
bool isBlankLetter(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x2800
        || c == 0x3164 || c == 0xffa0;
}

bool isHidden(char32_t c)
{
    if (QChar::isNonCharacter(c) || isBlankLetter(c))
        return true;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

/// The character at `at`, which moves behind it; half of a pair stands for itself.
char32_t nextCharacter(QStringView text, qsizetype &at)
{
    const QChar unit = text[at++];
    if (unit.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at++]);
    return unit.unicode();
}

void appendVisible(QString &out, char32_t c)
{
    if (c < 0x20) {
        out += QChar(static_cast<char16_t>(0x2400 + c));
    } else if (c == 0x7f) {
        out += QChar(u'\u2421');
    } else if (isHidden(c)) {
        const QString digits = QString::number(static_cast<uint>(c), 16).toUpper();
        out += QStringLiteral("<U+%1>").arg(digits, 4, QLatin1Char('0'));
    } else {
        out += QChar::fromUcs4(c);
    }
}

QString made(QStringView text, qsizetype max, bool keepLines)
{
    QString out;
    out.reserve(std::min(text.size(), max < 0 ? text.size() : max));
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++count) {
        if (max >= 0 && count >= max)
            return out += QChar(ellipsis);
        const char32_t c = nextCharacter(text, at);
        if (keepLines && (c == U'\n' || c == U'\t'))
            out += QChar(static_cast<char16_t>(c));
        else
            appendVisible(out, c);
    }
    return out;
}

} // namespace

QString visible(QStringView text, qsizetype max)
{
    return made(text, std::max<qsizetype>(max, 0), false);
}

QString visible(QByteArrayView utf8, qsizetype max)
{
    // A character has at most four bytes, so the rest would be cut off anyway.
    const qsizetype enough = 4 * (std::max<qsizetype>(max, 0) + 1);
    return visible(QString::fromUtf8(utf8.first(std::min(utf8.size(), enough))), max);
}

QString visibleLines(QStringView text)
{
    return made(text, -1, true);
}

QString visibleRaw(QByteArrayView utf8)
{
    QStringList lines = QString::fromUtf8(utf8).split(QLatin1Char('\n'));
    for (QString &line : lines) {
        QString shown;
        for (qsizetype at = 0; at < line.size();) {
            const char32_t c = nextCharacter(line, at);
            if (QChar::category(c) == QChar::Separator_Space && c != U' ')
                shown +=
                    QStringLiteral("<U+%1>").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
            else
                appendVisible(shown, c);
        }
        for (qsizetype at = shown.size(); at > 0 && shown.at(at - 1) == QLatin1Char(' '); --at)
            shown[at - 1] = QChar(u'\u00b7');
        line = shown;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace words

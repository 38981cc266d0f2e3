// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/curltext.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <algorithm>
#include <array>

namespace chatapi {

namespace {

/// Linux takes 128 KiB for one argument; quoting may make a text four times as long where it holds nothing
/// but quotes.
constexpr qsizetype longestArgument = 100'000;

/// Ends the here-document. A body is one line, and it begins with '{'.
constexpr std::string_view endOfBody = "FRIENDCONSOLE_BODY";

bool isInvisible(char32_t c)
{
    constexpr std::array invisible{QChar::Other_Control,    QChar::Other_Format,
                                   QChar::Other_PrivateUse, QChar::Other_NotAssigned,
                                   QChar::Separator_Line,   QChar::Separator_Paragraph};
    return std::find(invisible.begin(), invisible.end(), QChar::category(c)) != invisible.end();
}

void appendUnit(QString &text, char16_t unit)
{
    text += QStringLiteral("\\u%1").arg(uint{unit}, 4, 16, QLatin1Char('0'));
}

/// In single quotes, in which a shell takes everything as it is; each quote stands outside of them.
QByteArray quoted(QByteArray text)
{
    text.replace('\'', "'\\''");
    return '\'' + text + '\'';
}

} // namespace

QByteArray visibleJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar first = text[i];
        char32_t c = first.unicode();
        const bool pair = first.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(first, text[i + 1]);
        if (!isInvisible(c)) {
            shown += first;
            if (pair)
                shown += text[++i];
            continue;
        }
        appendUnit(shown, first.unicode());
        if (pair)
            appendUnit(shown, text[++i].unicode());
    }
    return shown.toUtf8();
}

QByteArray jsonInLines(const QByteArray &json)
{
    QByteArray lines;
    lines.reserve(json.size() + json.size() / 64);
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            lines += c;
            if (c == '\\')
                lines += json[++i];
            else if (c == '"')
                inString = false;
            continue;
        }
        const bool ends = c == '}' || c == ']';
        depth -= ends ? 1 : 0;
        if (ends && depth < 2)
            lines += '\n' + QByteArray(depth * 2, ' ');
        lines += c;
        inString = c == '"';
        const bool begins = c == '{' || c == '[';
        depth += begins ? 1 : 0;
        if ((begins || c == ',') && depth <= 2)
            lines += '\n' + QByteArray(depth * 2, ' ');
        else if (c == ':' && depth == 1)
            lines += ' ';
    }
    return lines;
}

QByteArray curlCommand(const QUrl &host, Command command, QByteArrayView admin, const QByteArray &body,
                       quint32 random)
{
    // The real address, with the two secret values taken out of it.
    QByteArray url = requestUrl(host, command, 1, admin, "-", random).toEncoded();
    const qsizetype question = url.indexOf('?');
    QList<QByteArray> query = url.mid(question + 1).split('&');
    for (QByteArray &item : query) {
        if (item.startsWith("sdkappid="))
            item = "sdkappid='\"$SDKAPPID\"'";
        else if (item.startsWith("usersig="))
            item = "usersig='\"$USERSIG\"'";
    }
    QByteArray text = "curl -sS -X POST \\\n  -H 'Content-Type: application/json' \\\n  '"
        + url.left(question + 1).replace('\'', "'\\''") + query.join('&') + "' \\\n  ";
    const QByteArray json = visibleJson(body);
    const QByteArray argument = quoted(json);
    if (argument.size() <= longestArgument)
        return text + "--data-raw " + argument + '\n';
    const QByteArray end(endOfBody.data(), static_cast<qsizetype>(endOfBody.size()));
    return text + "--data-binary @- <<'" + end + "'\n" + json + '\n' + end + '\n';
}

} // namespace chatapi

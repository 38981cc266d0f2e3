// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/dialectwords.h"

#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Dialects)
};

struct Script {
    QByteArrayView encoding;
    const char *languages;
};

/// For which languages an encoding is used; those of Unicode need no remark.
constexpr std::array scripts{
    Script{"GB18030", QT_TRANSLATE_NOOP("words::Dialects", "simplified Chinese, GBK")},
    Script{"Big5", QT_TRANSLATE_NOOP("words::Dialects", "traditional Chinese")},
    Script{"Shift_JIS", QT_TRANSLATE_NOOP("words::Dialects", "Japanese")},
    Script{"EUC-JP", QT_TRANSLATE_NOOP("words::Dialects", "Japanese")},
    Script{"ISO-2022-JP", QT_TRANSLATE_NOOP("words::Dialects", "Japanese")},
    Script{"windows-949", QT_TRANSLATE_NOOP("words::Dialects", "Korean, EUC-KR")},
    Script{"windows-1250", QT_TRANSLATE_NOOP("words::Dialects", "Central European")},
    Script{"windows-1251", QT_TRANSLATE_NOOP("words::Dialects", "Cyrillic")},
    Script{"windows-1252", QT_TRANSLATE_NOOP("words::Dialects", "Western European")},
    Script{"windows-1253", QT_TRANSLATE_NOOP("words::Dialects", "Greek")},
    Script{"windows-1254", QT_TRANSLATE_NOOP("words::Dialects", "Turkish")},
    Script{"windows-1255", QT_TRANSLATE_NOOP("words::Dialects", "Hebrew")},
    Script{"windows-1256", QT_TRANSLATE_NOOP("words::Dialects", "Arabic")},
    Script{"windows-1257", QT_TRANSLATE_NOOP("words::Dialects", "Baltic")},
    Script{"windows-1258", QT_TRANSLATE_NOOP("words::Dialects", "Vietnamese")},
    Script{"windows-874", QT_TRANSLATE_NOOP("words::Dialects", "Thai")},
    Script{"KOI8-R", QT_TRANSLATE_NOOP("words::Dialects", "Russian")},
    Script{"ISO-8859-1", QT_TRANSLATE_NOOP("words::Dialects", "Western European")},
    Script{"ISO-8859-2", QT_TRANSLATE_NOOP("words::Dialects", "Central European")},
    Script{"ISO-8859-5", QT_TRANSLATE_NOOP("words::Dialects", "Cyrillic")},
    Script{"ISO-8859-7", QT_TRANSLATE_NOOP("words::Dialects", "Greek")},
};

struct Named {
    QByteArrayView delimiter;
    const char *name;
};

constexpr std::array delimiters{
    Named{",", QT_TRANSLATE_NOOP("words::Dialects", "comma")},
    Named{";", QT_TRANSLATE_NOOP("words::Dialects", "semicolon")},
    Named{"\t", QT_TRANSLATE_NOOP("words::Dialects", "tab")},
    Named{"|", QT_TRANSLATE_NOOP("words::Dialects", "vertical bar")},
    Named{":", QT_TRANSLATE_NOOP("words::Dialects", "colon")},
    Named{" ", QT_TRANSLATE_NOOP("words::Dialects", "space")},
    Named{"^", QT_TRANSLATE_NOOP("words::Dialects", "caret")},
};

} // namespace

QString encodingName(QByteArrayView name)
{
    const QString shown = visible(name, 40);
    for (const Script &script : scripts) {
        if (script.encoding == name)
            return Text::tr("%1 (%2)", "encoding, languages").arg(shown, Text::tr(script.languages));
    }
    return shown;
}

QString encodingName(const files::Encoding &encoding)
{
    const QString name = encodingName(QByteArrayView(encoding.name));
    return encoding.bom ? Text::tr("%1, with byte order mark").arg(name) : name;
}

QString delimiterName(const QByteArray &delimiter, bool runs)
{
    if (runs && delimiter == " ")
        return Text::tr("runs of spaces");
    for (const Named &named : delimiters) {
        if (named.delimiter == delimiter)
            return Text::tr(named.name);
    }
    return Text::tr("“%1”", "a delimiter without a name").arg(visible(QByteArrayView(delimiter), 4));
}

QString quoteName(char quote)
{
    if (quote == '"')
        return Text::tr("double quote");
    if (quote == '\'')
        return Text::tr("single quote");
    return quote == 0
        ? Text::tr("none", "no quote character")
        : Text::tr("“%1”", "a quote character without a name").arg(visible(QByteArrayView(&quote, 1), 1));
}

QString escapeName(files::Escape escape)
{
    switch (escape) {
    case files::Escape::None:
        return Text::tr("none", "no way to write a quote inside quotes");
    case files::Escape::Doubled:
        return Text::tr("doubled quotes");
    case files::Escape::Backslash:
        return Text::tr("backslash");
    }
    Q_UNREACHABLE();
}

QString lineEndingName(files::LineEnding ending)
{
    switch (ending) {
    case files::LineEnding::Lf:
        return Text::tr("LF (Unix)");
    case files::LineEnding::CrLf:
        return Text::tr("CRLF (Windows)");
    case files::LineEnding::Cr:
        return Text::tr("CR (old Mac)");
    case files::LineEnding::Mixed:
        return Text::tr("mixed line ends");
    }
    Q_UNREACHABLE();
}

QString dialectText(const files::Dialect &dialect)
{
    QStringList parts;
    parts += Text::tr("separator: %1").arg(delimiterName(dialect.delimiter, dialect.delimiterRuns));
    parts += Text::tr("quote: %1").arg(quoteName(dialect.quote));
    if (dialect.escape == files::Escape::Backslash)
        parts += Text::tr("quotes escaped by a backslash");
    parts += Text::tr("line ends: %1").arg(lineEndingName(dialect.lineEnding));
    parts += dialect.header ? Text::tr("first row is a header") : Text::tr("no header");
    if (dialect.skipLines > 0) {
        parts += inNumber(Text::tr("%1 line(s) skipped above the table", nullptr, dialect.skipLines),
                          dialect.skipLines)
                     .arg(number(qint64(dialect.skipLines)));
    }
    return parts.join(Text::tr(", ", "between the parts of a list"));
}

} // namespace words

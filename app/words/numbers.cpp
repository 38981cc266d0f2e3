// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/numbers.h"

#include "words/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>
#include <limits>

namespace words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Numbers)
};

/// The C locale writes no groups; nobody who reads these sentences wants that.
QLocale personsLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C || InEnglish::isOn()
        ? QLocale(QLocale::English, QLocale::UnitedStates)
        : locale;
}

/// Seconds as people say them, in the two largest units that matter.
QString spanText(qint64 seconds)
{
    if (seconds < 60)
        return Text::tr("%1 s").arg(number(seconds));
    const qint64 minutes = seconds / 60;
    if (minutes < 60) {
        return seconds % 60 == 0 || minutes >= 10
            ? Text::tr("%1 min").arg(number(minutes))
            : Text::tr("%1 min %2 s").arg(number(minutes), number(seconds % 60));
    }
    const qint64 hours = minutes / 60;
    if (hours < 48) {
        return minutes % 60 == 0 ? Text::tr("%1 h").arg(number(hours))
                                 : Text::tr("%1 h %2 min").arg(number(hours), number(minutes % 60));
    }
    const qint64 days = hours / 24;
    return inNumber(Text::tr("%1 day(s)", nullptr, forPlural(days)), days).arg(number(days));
}

/// The stops and brackets of Chinese and Japanese bring their space with them.
bool isFullWidth(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff60);
}

} // namespace

QString number(qint64 value)
{
    return personsLocale().toString(value);
}

QString number(double value, int decimals)
{
    QLocale locale = personsLocale();
    QString text = locale.toString(value, 'f', decimals);
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

QString rowCount(qint64 rows)
{
    return inNumber(Text::tr("%1 row(s)", nullptr, forPlural(rows)), rows).arg(number(rows));
}

QString callCount(qint64 calls)
{
    return inNumber(Text::tr("%1 call(s)", nullptr, forPlural(calls)), calls).arg(number(calls));
}

QString accountCount(qint64 accounts)
{
    return inNumber(Text::tr("%1 account(s)", nullptr, forPlural(accounts)), accounts).arg(number(accounts));
}

QString byteCount(qint64 bytes)
{
    return inNumber(Text::tr("%1 byte(s)", nullptr, forPlural(bytes)), bytes).arg(number(bytes));
}

QString fileSize(qint64 bytes)
{
    return personsLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString duration(std::chrono::milliseconds time)
{
    if (time < std::chrono::seconds(1))
        return Text::tr("less than 1 s");
    return spanText((time.count() + 500) / 1000);
}

QString estimate(std::chrono::milliseconds time)
{
    if (time.count() < 0)
        return {};
    const qint64 seconds = (time.count() + 999) / 1000;
    if (seconds < 2)
        return Text::tr("about 1 s");
    if (seconds < 90)
        return Text::tr("about %1").arg(spanText(seconds < 20 ? seconds : (seconds + 4) / 5 * 5));
    return Text::tr("about %1").arg(spanText((seconds + 59) / 60 * 60));
}

QString clockTime(const QDateTime &time)
{
    return personsLocale().toString(time.toLocalTime().time(), QStringLiteral("HH:mm"));
}

QString secondsTime(const QDateTime &time)
{
    return personsLocale().toString(time.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
}

QString date(const QDateTime &time)
{
    return personsLocale().toString(time.toLocalTime().date(),
                                    Text::tr("d MMM yyyy", "a date, in the letters of QLocale::toString()"));
}

int forPlural(qint64 n)
{
    return static_cast<int>(std::clamp<qint64>(n, 0, std::numeric_limits<int>::max()));
}

QString inNumber(QString translated, qint64 n)
{
    return translated.replace(QLatin1String("(s)"), n == 1 ? QString() : QStringLiteral("s"));
}

QString sentences(const QStringList &all)
{
    QString joined;
    for (const QString &one : all) {
        if (one.isEmpty())
            continue;
        if (!joined.isEmpty() && !isFullWidth(joined.back()))
            joined += QLatin1Char(' ');
        joined += one;
    }
    return joined;
}

} // namespace words

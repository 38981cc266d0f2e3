// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/offerwords.h"

#include "words/fieldwords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype exampleCharacters = 32;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::OffersPane)
};

QString counted(const QString &translated, qint64 n)
{
    return words::inNumber(translated, n);
}

QString shown(const QByteArray &text)
{
    return words::visible(QByteArrayView(text), exampleCharacters);
}

QString offsetText(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QChar sign = minutes < 0 ? QLatin1Char('-') : QLatin1Char('+');
    return QStringLiteral("UTC%1%2:%3")
        .arg(sign)
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString fixOffer(const friends::FixCount &example, qint64 cells)
{
    const int n = words::forPlural(cells);
    const QString before = shown(example.before);
    const QString after = shown(example.after);
    switch (example.kind) {
    case friends::FixKind::Trim:
        return counted(Text::tr("Remove the spaces around %Ln value(s) (“%1” → “%2”)", nullptr, n), cells)
            .arg(before, after);
    case friends::FixKind::KeywordCase:
        return counted(Text::tr("Correct the case of %Ln AddSource keyword(s) (“%1” → “%2”)", nullptr, n),
                       cells)
            .arg(before, after);
    case friends::FixKind::AddPrefix:
        return counted(Text::tr("Add the prefix to %Ln value(s) of AddSource (“%1” → “%2”)", nullptr, n),
                       cells)
            .arg(before, after);
    case friends::FixKind::CutToLimit:
        return counted(
                   Text::tr("Cut %Ln text(s) to what fits, at a whole character (%1: %2 → %3)", nullptr, n),
                   cells)
            .arg(words::visible(words::fieldLabel(example.column)), words::byteCount(example.before.size()),
                 words::byteCount(example.after.size()));
    }
    return {};
}

QString repeatsSaid(qint64 inTable, qint64 twice)
{
    QStringList said;
    if (inTable > 0)
        said.append(counted(Text::tr("%Ln row(s) with a pair of accounts that the table has already.",
                                     nullptr, words::forPlural(inTable)),
                            inTable));
    if (twice > 0)
        said.append(counted(Text::tr("%Ln row(s) with a pair that another row of the files has too.", nullptr,
                                     words::forPlural(twice)),
                            twice));
    return words::sentences(said);
}

QString timesSaid(const friends::TimeColumn &column, const friends::TimeChoice &chosen, qint64 clockChanges)
{
    friends::TimeChoice choice = chosen;
    if (choice.dayOrder == friends::DayOrder::Unknown && column.provesDayFirst != column.provesMonthFirst)
        choice.dayOrder = column.provesDayFirst ? friends::DayOrder::DayFirst : friends::DayOrder::MonthFirst;
    if (choice.wholeNumbers == friends::WholeNumbers::Unknown
        && column.count(friends::TimeForm::DayNumber) > 0)
        choice.wholeNumbers = friends::WholeNumbers::Days;
    const QString name = words::fieldLabel(column.column);
    const friends::TimeReading reading = friends::understandTime(
        {column.example.constData(), static_cast<std::size_t>(column.example.size())}, choice);
    const std::optional<qint64> seconds = reading.seconds ? reading.seconds : column.meaning;
    QStringList said;
    if (seconds) {
        const QDateTime local = QDateTime::fromSecsSinceEpoch(*seconds, choice.zone);
        said.append(Text::tr("%1: “%2” is %3 (%4), Unix %5.")
                        .arg(name, shown(column.example),
                             QStringLiteral("%1 %2").arg(words::date(local.date().startOfDay()),
                                                         local.time().toString(Qt::ISODate)),
                             offsetText(local), QString::number(*seconds)));
    } else {
        said.append(Text::tr("%1: what “%2” means is not decided yet.").arg(name, shown(column.example)));
    }
    if (clockChanges > 0)
        said.append(counted(Text::tr("%Ln time(s) fall into an hour that the clocks of this zone skip or "
                                     "repeat; give them an offset such as +08:00 to be sure.",
                                     nullptr, words::forPlural(clockChanges)),
                            clockChanges));
    return words::sentences(said);
}

QString orderSaid(const friends::TimeColumn &column, qint64 undecided)
{
    const QString name = words::fieldLabel(column.column);
    if (undecided == 0)
        return Text::tr("%1: the order of day and month as you chose it.").arg(name);
    return counted(
               Text::tr(
                   "%1: in %Ln date(s) the day and the month cannot be told apart. Until you choose, they "
                   "are problems.",
                   nullptr, words::forPlural(undecided)),
               undecided)
        .arg(name);
}

QString daysSaid(qint64 values)
{
    return counted(
        Text::tr("%Ln number(s) of five digits: Unix seconds would be in January 1970, a spreadsheet "
                 "would mean days.",
                 nullptr, words::forPlural(values)),
        values);
}

QString zoneName(const QTimeZone &zone)
{
    return Text::tr("%1 (%2)").arg(QString::fromLatin1(zone.id()),
                                   offsetText(QDateTime::currentDateTime().toTimeZone(zone)));
}

QList<QByteArray> offeredZones()
{
    QList<QByteArray> zones{"UTC"};
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const bool isPlace = id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
        if (isPlace)
            zones.append(id);
    }
    std::sort(zones.begin() + 1, zones.end());
    return zones;
}

} // namespace ui

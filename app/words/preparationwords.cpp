// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/preparationwords.h"

#include "words/fieldwords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

constexpr qsizetype exampleCharacters = 32;
constexpr qsizetype accountCharacters = 64;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Preparation)
};

QString shown(const QByteArray &text)
{
    return visible(QByteArrayView(text), exampleCharacters);
}

/// How many values a fix changes and the first of them; of long texts their bytes.
QString fixSaid(const friends::FixCount &fix)
{
    const QString field = fieldLabel(fix.column);
    const QString before = shown(fix.before);
    const QString after = shown(fix.after);
    const qint64 cells = fix.cells;
    const int n = forPlural(cells);
    switch (fix.kind) {
    case friends::FixKind::Trim:
        return inNumber(Text::tr("%1: spaces around %Ln value(s) (“%2” → “%3”)", nullptr, n), cells)
            .arg(field, before, after);
    case friends::FixKind::KeywordCase:
        return inNumber(Text::tr("%1: the case of %Ln keyword(s) (“%2” → “%3”)", nullptr, n), cells)
            .arg(field, before, after);
    case friends::FixKind::AddPrefix:
        return inNumber(Text::tr("%1: %Ln value(s) without the prefix (“%2” → “%3”)", nullptr, n), cells)
            .arg(field, before, after);
    case friends::FixKind::CutToLimit:
        return inNumber(Text::tr("%1: %Ln text(s) longer than what fits (%2 → %3)", nullptr, n), cells)
            .arg(field, byteCount(fix.before.size()), byteCount(fix.after.size()));
    }
    Q_UNREACHABLE();
}

QString atOffset(qint64 seconds, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, zone);
    const QDateTime fixed = time.toOffsetFromUtc(time.offsetFromUtc());
    return fixed.toString(Qt::ISODate);
}

} // namespace

QString unknownFix(const QString &given, const QStringList &known)
{
    return Text::tr("“%1” is not a fix for --fix. There are: %2. Separate several with commas.")
        .arg(visible(given, exampleCharacters), known.join(Text::tr(", ", "between the parts of a list")));
}

QString unknownZone(const QString &given)
{
    return Text::tr("--zone “%1” is not a time zone that this computer knows. Give its name, for example "
                    "Asia/Shanghai, Europe/Berlin or UTC.")
        .arg(visible(given, exampleCharacters));
}

QString unknownKeep(const QString &given)
{
    return Text::tr("--duplicates “%1” is not understood. Give first, last or all.")
        .arg(visible(given, exampleCharacters));
}

QString fixLine(const friends::FixCount &fix, const QString &name, bool applied)
{
    if (applied)
        return Text::tr("Put right by --fix %1: %2", "name of a fix, what it changes")
            .arg(name, fixSaid(fix));
    return Text::tr("Can be put right with --fix %1: %2", "name of a fix, what it would change")
        .arg(name, fixSaid(fix));
}

QString timesLine(const friends::TimeColumn &column, const friends::TimeChoice &choice, bool applied)
{
    using friends::TimeForm;
    const QString field = fieldLabel(column.column);
    const QString example = shown(column.example);
    const QString zone = QString::fromLatin1(choice.zone.id());
    QStringList said;
    const bool needsZone = column.count(TimeForm::DayAndMonth) + column.count(TimeForm::DayNumber) > 0;
    if (!column.meaning)
        said += Text::tr("%1: what “%2” means is not decided.").arg(field, example);
    else
        said += Text::tr("%1: “%2” is %3, Unix %4.")
                    .arg(field, example, atOffset(*column.meaning, choice.zone),
                         QString::number(*column.meaning));
    if (column.count(TimeForm::YearFirst) + column.count(TimeForm::DateDigits) > 0 || (needsZone && applied))
        said += Text::tr("Times without a zone are taken as %1.").arg(zone);
    if (needsZone && !applied)
        said += Text::tr(
            "Day numbers of spreadsheets and dates with the year at the end are read only with --zone NAME.");
    if (column.undecided > 0)
        said += inNumber(Text::tr("In %Ln date(s) the day and the month cannot be told apart; write them as "
                                  "year-month-day.",
                                  nullptr, forPlural(column.undecided)),
                         column.undecided);
    if (column.clockChanges > 0)
        said += inNumber(Text::tr("%Ln time(s) fall into an hour that the clocks of this zone skip or "
                                  "repeat; give them an offset such as +08:00 to be sure.",
                                  nullptr, forPlural(column.clockChanges)),
                         column.clockChanges);
    return sentences(said);
}

QString needsZone(friends::TimeForm form)
{
    using friends::TimeForm;
    if (form == TimeForm::DayNumber || form == TimeForm::UnixSeconds)
        return Text::tr("In the terminal, --zone NAME (for example Asia/Shanghai) reads columns of a "
                        "spreadsheet's day numbers as dates.");
    return Text::tr("In the terminal, --zone NAME (for example Asia/Shanghai) reads dates with the year at "
                    "the end, where the column shows which number is the day.");
}

QString doubtfulTimes(qint64 times, const QString &where, const QString &first)
{
    return inNumber(Text::tr("Warning: %Ln time(s) may not mean what will be sent. The first, %1: %2",
                             nullptr, forPlural(times)),
                    times)
        .arg(where, first);
}

QString repeatsLine(qint64 rows)
{
    return inNumber(
        Text::tr("%Ln row(s) with a pair of accounts that an earlier row has; --duplicates first or "
                 "last takes one of each pair.",
                 nullptr, forPlural(rows)),
        rows);
}

QString leftOutLine(qint64 rows)
{
    return inNumber(
        Text::tr("%Ln row(s) left out: another row has the same pair of accounts.", nullptr, forPlural(rows)),
        rows);
}

QString repeatLine(quint64 line, const QString &from, const QString &to, quint64 other)
{
    return Text::tr("  line %1: %2, %3, as in line %4", "line, From_Account, To_Account, other line")
        .arg(number(static_cast<qint64>(line)), visible(from, accountCharacters),
             visible(to, accountCharacters), number(static_cast<qint64>(other)));
}

QString leftOutFor(quint64 line, const QString &file)
{
    const QString at = number(static_cast<qint64>(line));
    if (file.isEmpty())
        return Text::tr("Left out: line %1 has the same pair of accounts.").arg(at);
    return Text::tr("Left out: line %1 of %2 has the same pair of accounts.").arg(at, visible(file));
}

} // namespace words

// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/problemwords.h"

#include "friends/values.h"
#include "words/fieldwords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

using friends::Problem;
using friends::ProblemKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Problems)
};

constexpr qint64 bytesOfChineseCharacter = 3;

/// What to cut from a text that is too long.
QString shorten(qint64 tooMany)
{
    if (tooMany < bytesOfChineseCharacter)
        return inNumber(Text::tr("Shorten it by %1 byte(s).", nullptr, forPlural(tooMany)), tooMany)
            .arg(number(tooMany));
    const qint64 characters = (tooMany + bytesOfChineseCharacter - 1) / bytesOfChineseCharacter;
    return inNumber(Text::tr("Shorten it by %1 bytes: about %2 Chinese character(s), or %1 English letters.",
                             nullptr, forPlural(characters)),
                    characters)
        .arg(number(tooMany), number(characters));
}

Said missing(const QString &field)
{
    return {Text::tr("%1 missing").arg(field),
            Text::tr("%1 is empty; the service needs it.").arg(field),
            Text::tr("Fill it in."),
            {},
            {}};
}

Said tooLong(const Problem &problem, const QString &field)
{
    return {Text::tr("%1 too long").arg(field),
            Text::tr("%1 has %2 bytes; the service takes at most %3.")
                .arg(field, number(problem.found), number(problem.limit)),
            shorten(problem.found - problem.limit),
            {},
            {}};
}

Said accountProblem(const Problem &problem, const QString &field)
{
    if (problem.kind == ProblemKind::UnusualCharacters)
        return {Text::tr("%1 has unusual characters").arg(field),
                Text::tr("%1 contains characters other than English letters, digits and common signs "
                         "(ASCII); the service documents no others.")
                    .arg(field),
                Text::tr("Check that it is exactly the UserID; the row is sent as it is."),
                {},
                {}};
    if (problem.kind == ProblemKind::SpacesAround)
        return {Text::tr("%1 has spaces around it").arg(field),
                Text::tr("%1 begins or ends with a space, which counts as part of the UserID.").arg(field),
                Text::tr("Remove the spaces if they are not intended."),
                {},
                {}};
    return {Text::tr("Both accounts are the same"),
            Text::tr("To_Account and From_Account are the same; nobody is their own friend."),
            Text::tr("Check the two accounts; the row is sent as it is."),
            {},
            {}};
}

Said addSourceProblem(const Problem &problem)
{
    if (problem.kind == ProblemKind::AddSourceWithoutPrefix)
        return {Text::tr("AddSource without prefix"),
                Text::tr("AddSource is a keyword without AddSource_Type_; it is sent with that prefix."),
                Text::tr("Write the prefix if you want the file to say what is sent."),
                {},
                {}};
    return {Text::tr("AddSource not valid"),
            Text::tr("AddSource has to be AddSource_Type_ followed by 1 to 8 letters."),
            Text::tr("Correct it, for example to AddSource_Type_Android."),
            {},
            {}};
}

/// The moment that is sent, as this computer's clock shows it.
QString sentTime(const Problem &problem)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(problem.found);
    return Text::tr("%1 %2", "date, time").arg(date(local), secondsTime(local));
}

Said partsOfSecond(const Problem &problem, const QString &field)
{
    const QString check = Text::tr("Check the date; the row is sent with whole seconds.");
    const QString sent = sentTime(problem);
    if (problem.limit == 3)
        return {Text::tr("%1 in milliseconds").arg(field),
                Text::tr("%1 was taken for milliseconds, that is %2, because as seconds it would be far in "
                         "the future.")
                    .arg(field, sent),
                check,
                {},
                {}};
    return {Text::tr("%1 in parts of a second").arg(field),
            (problem.limit == 6 ? Text::tr("%1 was taken for microseconds, that is %2, because as seconds it "
                                           "would be far in the future.")
                                : Text::tr("%1 was taken for nanoseconds, that is %2, because as seconds it "
                                           "would be far in the future."))
                .arg(field, sent),
            check,
            {},
            {}};
}

/// A number as small as a spreadsheet's days of 1954 to 2119.
Said veryEarly(const Problem &problem, const QString &field)
{
    QStringList means{Text::tr("As Unix seconds, %1 is %2.").arg(field, sentTime(problem))};
    if (problem.found >= 20'000 && problem.found <= 80'000) {
        const QDate day = QDate(1899, 12, 30).addDays(problem.found);
        means += Text::tr("In a spreadsheet, this number means %1.").arg(date(day.startOfDay()));
    }
    return {Text::tr("%1 soon after 1970").arg(field),
            sentences(means),
            Text::tr("If another time is meant, write it as 2024-01-31 09:05; the row is sent as it is."),
            {},
            {}};
}

Said timeProblem(const Problem &problem, const QString &field)
{
    if (problem.kind == ProblemKind::TimeInMilliseconds)
        return partsOfSecond(problem, field);
    if (problem.kind == ProblemKind::TimeVeryEarly)
        return veryEarly(problem, field);
    if (problem.kind == ProblemKind::TimeInDigits)
        return {Text::tr("%1 in digits only").arg(field),
                Text::tr("%1 was taken for a date and not for Unix seconds; %2 on this computer's clock is "
                         "sent.")
                    .arg(field, sentTime(problem)),
                Text::tr("Write it as 2024-01-31 09:05 to be sure."),
                {},
                {}};
    return {Text::tr("%1 not a time").arg(field),
            Text::tr("%1 is neither Unix seconds nor a date from 1970 on.").arg(field),
            Text::tr("Write it as 1706691900 or 2024-01-31 09:05, or leave it empty."),
            {},
            {}};
}

Said groupProblem(const Problem &problem)
{
    if (problem.kind == ProblemKind::GroupTooLong)
        return {Text::tr("Friend list name too long"),
                Text::tr("The longest name in GroupName has %1 bytes; the service takes at most %2.")
                    .arg(number(problem.found), number(problem.limit)),
                shorten(problem.found - problem.limit),
                {},
                {}};
    if (problem.kind == ProblemKind::RepeatedGroups)
        return {Text::tr("Friend list twice"),
                inNumber(Text::tr("GroupName repeats %1 friend list(s); each is sent only once.", nullptr,
                                  forPlural(problem.found)),
                         problem.found)
                    .arg(number(problem.found)),
                Text::tr("Remove the repeated name, or correct it."),
                {},
                {}};
    return {Text::tr("Too many friend lists"),
            Text::tr("GroupName names %1 friend lists; a user can have at most %2.")
                .arg(number(problem.found), number(problem.limit)),
            inNumber(Text::tr("Remove %1 list(s).", nullptr, forPlural(problem.found - problem.limit)),
                     problem.found - problem.limit)
                .arg(number(problem.found - problem.limit)),
            {},
            {}};
}

Said tagProblem(const Problem &problem, const QString &field)
{
    if (problem.kind == ProblemKind::CustomTagUnusual)
        return {Text::tr("Custom tag unusual"),
                Text::tr("The tag %1 holds digits or underscores; the service documents letters only.")
                    .arg(field),
                Text::tr("Check the tag's name in the app's settings; the row is sent as it is."),
                {},
                {}};
    return {Text::tr("Custom tag not valid"),
            Text::tr("The tag %1 is not Tag_SNS_Custom_ followed by letters.").arg(field),
            Text::tr("Correct the column's name, or ignore the column when you import the file."),
            {},
            {}};
}

Said charactersProblem(const Problem &problem, const QString &field)
{
    if (problem.kind == ProblemKind::Undecodable)
        return {Text::tr("%1 not readable").arg(field),
                Text::tr("%1 holds bytes that are no text in the file's encoding.").arg(field),
                Text::tr("Read the file again in the encoding it was written in, or type the text again."),
                {},
                {}};
    return {Text::tr("%1 has control characters").arg(field),
            Text::tr("%1 holds characters that cannot be seen.").arg(field),
            Text::tr("Remove them if they are not intended; the row is sent as it is."),
            {},
            {}};
}

Said rowProblem(const Problem &problem)
{
    if (problem.kind == ProblemKind::TooFewCells)
        return {
            Text::tr("Too few cells"),
            inNumber(Text::tr("The row has %1 cell(s) fewer than the file has columns; what is missing was "
                              "taken as empty.",
                              nullptr, forPlural(problem.found)),
                     problem.found)
                .arg(number(problem.found)),
            Text::tr("Check that its cells are in the right columns."),
            {},
            {}};
    if (problem.kind == ProblemKind::TooManyCells)
        return {
            Text::tr("Too many cells"),
            inNumber(Text::tr("The row has %1 cell(s) more than the file has columns, so its cells may be "
                              "shifted.",
                              nullptr, forPlural(problem.found)),
                     problem.found)
                .arg(number(problem.found)),
            Text::tr("Correct the row in the file; a separator inside a text needs quotes around the text."),
            {},
            {}};
    if (problem.kind == ProblemKind::QuoteNotClosed)
        return {Text::tr("Quote never closed"),
                Text::tr("A quote in this row is never closed in the file; it was kept as text, and the row "
                         "ends with its line."),
                Text::tr("Correct the row here, or close the quote in the file and import it again."),
                {},
                {}};
    if (problem.other < 0)
        return {Text::tr("Same pair twice"),
                Text::tr("An earlier row has the same From_Account and To_Account."),
                Text::tr("Delete one of the two, or correct its accounts."),
                {},
                {}};
    return {Text::tr("Same pair as row %1").arg(number(problem.other + 1)),
            Text::tr("Row %1 has the same From_Account and To_Account.").arg(number(problem.other + 1)),
            Text::tr("Delete one of the two, or correct its accounts."),
            {},
            {}};
}

/// Of the keyword of an AddSource, of which a person may be typing the prefix.
RoomLeft lettersLeft(std::string_view typed)
{
    const std::string_view prefix = friends::addSourcePrefix;
    std::string_view keyword = typed;
    if (typed.starts_with(prefix))
        keyword = typed.substr(prefix.size());
    else if (prefix.starts_with(typed) && !friends::isAddSourceKeyword(typed))
        keyword = {};
    const qint64 left = friends::addSourceLetters - static_cast<qint64>(keyword.size());
    if (left >= 0)
        return {inNumber(Text::tr("%1 letter(s) left", nullptr, forPlural(left)), left).arg(number(left)),
                false};
    return {inNumber(Text::tr("%1 letter(s) too many", nullptr, forPlural(-left)), -left).arg(number(-left)),
            true};
}

} // namespace

Said problemWords(const Problem &problem)
{
    const QString field = problem.column ? fieldLabel(*problem.column) : Text::tr("The row");
    switch (problem.kind) {
    case ProblemKind::Missing:
        return missing(field);
    case ProblemKind::TooLong:
        return tooLong(problem, field);
    case ProblemKind::Undecodable:
    case ProblemKind::ControlCharacters:
        return charactersProblem(problem, field);
    case ProblemKind::UnusualCharacters:
    case ProblemKind::SpacesAround:
    case ProblemKind::SameAccount:
        return accountProblem(problem, field);
    case ProblemKind::AccountMissing:
        return {Text::tr("%1 does not exist").arg(field),
                Text::tr("The check found that the account in %1 is not in this app.").arg(field),
                Text::tr("Create the account in the app first and check again, or correct it here."),
                {},
                {}};
    case ProblemKind::AddSourceWithoutPrefix:
    case ProblemKind::AddSourceInvalid:
        return addSourceProblem(problem);
    case ProblemKind::TimeInvalid:
    case ProblemKind::TimeInMilliseconds:
    case ProblemKind::TimeInDigits:
    case ProblemKind::TimeVeryEarly:
        return timeProblem(problem, field);
    case ProblemKind::GroupTooLong:
    case ProblemKind::TooManyGroups:
    case ProblemKind::RepeatedGroups:
        return groupProblem(problem);
    case ProblemKind::CustomTagInvalid:
    case ProblemKind::CustomTagUnusual:
        return tagProblem(problem, field);
    case ProblemKind::TooFewCells:
    case ProblemKind::TooManyCells:
    case ProblemKind::QuoteNotClosed:
    case ProblemKind::DuplicatePair:
        return rowProblem(problem);
    }
    Q_UNREACHABLE();
}

Said problemWordsInFile(const Problem &problem, quint64 otherLine, const QString &otherFile)
{
    if (problem.kind != ProblemKind::DuplicatePair || otherLine == 0)
        return problemWords(problem);
    const QString line = number(static_cast<qint64>(otherLine));
    if (!otherFile.isEmpty())
        return {
            Text::tr("Same pair as line %1 of %2").arg(line, visible(otherFile)),
            Text::tr("Line %1 of %2 has the same From_Account and To_Account.").arg(line, visible(otherFile)),
            Text::tr("Delete one of the two, or correct its accounts."),
            {},
            {}};
    return {Text::tr("Same pair as line %1").arg(line),
            Text::tr("Line %1 has the same From_Account and To_Account.").arg(line),
            Text::tr("Delete one of the two, or correct its accounts."),
            {},
            {}};
}

QString problemsText(std::span<const Problem> problems)
{
    QStringList errors;
    QStringList warnings;
    for (const Problem &problem : problems)
        (problem.severity == friends::Severity::Error ? errors : warnings) += problemWords(problem).message();
    return sentences(errors + warnings);
}

QString problemsTitle(std::span<const Problem> problems)
{
    if (problems.empty())
        return {};
    const auto isError = [](const Problem &problem) { return problem.severity == friends::Severity::Error; };
    auto shown = std::find_if(problems.begin(), problems.end(), isError);
    qint64 more = std::count_if(problems.begin(), problems.end(), isError) - 1;
    if (shown == problems.end()) {
        shown = problems.begin();
        more = static_cast<qint64>(problems.size()) - 1;
    }
    const QString title = problemWords(*shown).title;
    return more > 0
        ? Text::tr("%1, +%2", "title of a problem, number of further ones").arg(title, number(more))
        : title;
}

QString severityName(friends::Severity severity)
{
    switch (severity) {
    case friends::Severity::Warning:
        return Text::tr("Warning");
    case friends::Severity::Error:
        return Text::tr("Error");
    }
    Q_UNREACHABLE();
}

RoomLeft roomLeft(const friends::Column &column, std::string_view typed)
{
    const qsizetype limit = friends::byteLimit(column);
    if (limit == 0)
        return {};
    if (column.field == friends::Field::AddSource)
        return lettersLeft(typed);
    const qint64 left = limit - static_cast<qint64>(typed.size());
    if (left >= 0)
        return {inNumber(Text::tr("%1 byte(s) left", nullptr, forPlural(left)), left).arg(number(left)),
                false};
    return {inNumber(Text::tr("%1 byte(s) too many", nullptr, forPlural(-left)), -left).arg(number(-left)),
            true};
}

} // namespace words

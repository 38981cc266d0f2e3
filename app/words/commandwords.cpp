// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/commandwords.h"

#include "words/codewords.h"
#include "words/filewords.h"
#include "words/numbers.h"
#include "words/problemwords.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Commands)
};

constexpr qsizetype pathCharacters = 400;

QString list(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown += visible(name, 60);
    return shown.join(Text::tr(", ", "between the parts of a list"));
}

} // namespace

QString unknownOption(const QString &option, const QString &command)
{
    if (command.isEmpty())
        return Text::tr("There is no option %1. See friendconsole --help.").arg(visible(option, 60));
    return Text::tr("There is no option %1. See friendconsole help %2.")
        .arg(visible(option, 60), visible(command, 20));
}

QString missingValue(const QString &option)
{
    return Text::tr("%1 needs a value after it.").arg(visible(option, 60));
}

QString unexpectedValue(const QString &option)
{
    return Text::tr("%1 takes no value.").arg(visible(option, 60));
}

QString repeatedOption(const QString &option)
{
    return Text::tr("%1 is given more than once; give it once.").arg(visible(option, 60));
}

QString notANumber(const QString &option, const QString &given, qint64 least, qint64 most)
{
    return Text::tr("%1 takes a number from %2 to %3, not “%4”.")
        .arg(visible(option, 60), number(least), number(most), visible(given, 60));
}

QString unknownCommand(const QString &command)
{
    return Text::tr("There is no command “%1”. See friendconsole --help.").arg(visible(command, 60));
}

QString noFile(const QString &command)
{
    return Text::tr("Which file? Write: friendconsole %1 FILE.").arg(visible(command, 20));
}

QString severalFiles(const QString &second)
{
    return Text::tr("One file at a time: “%1” is one too many.").arg(visible(second, pathCharacters));
}

QString sameFileTwice(const QString &path)
{
    return Text::tr("“%1” is given twice. Give each file once.").arg(visible(path, pathCharacters));
}

QString failedNeedsOneShape()
{
    return Text::tr(
        "Some of the files name their columns in a header row, and some do not, so the failed rows cannot "
        "go into one file. Import them one by one, or say --header or --no-header.");
}

QString ofFile(const QString &path, const QString &sentence)
{
    return Text::tr("%1: %2", "name of a file, what is said about it")
        .arg(visible(path, pathCharacters), sentence);
}

QString noTarget()
{
    return Text::tr("Where to? Give --connection NAME, or --host URL with --admin ID, or --sandbox.");
}

QString severalTargets()
{
    return Text::tr("Give one of --connection, --host and --sandbox, not several.");
}

QString optionNeeds(const QString &option, const QString &other)
{
    return Text::tr("%1 needs %2.").arg(visible(option, 60), visible(other, 60));
}

QString optionsExclude(const QString &option, const QString &other)
{
    return Text::tr("%1 and %2 cannot be used together.").arg(visible(option, 60), visible(other, 60));
}

QString missingEnvironment(const QString &variable)
{
    return Text::tr("With --host, the environment has to hold %1, and it does not.")
        .arg(visible(variable, 60));
}

QString optionNotUsable(const QString &option, const QString &why)
{
    return Text::tr("%1: %2", "an option, sentences that say why it cannot be used")
        .arg(visible(option, 60), why);
}

QString unknownEncoding(const QString &given, const QStringList &known)
{
    return Text::tr("--encoding “%1” is not known. The known ones are: %2.")
        .arg(visible(given, 60), list(known));
}

QString notADelimiter(const QString &given)
{
    return Text::tr("--delimiter takes one character (or tab), not “%1”.").arg(visible(given, 60));
}

QString notAQuote(const QString &given)
{
    return Text::tr("--quote takes \", ' or none, not “%1”.").arg(visible(given, 60));
}

QString unknownConnection(const QString &name, const QStringList &known)
{
    const QString shown = visible(name, 100);
    if (known.isEmpty())
        return Text::tr(
                   "There is no connection “%1”: none was made yet. Make one in the window, or use --host.")
            .arg(shown);
    return Text::tr("There is no connection “%1”. There are: %2.").arg(shown, list(known));
}

QString dataFolderNotUsable(const QString &folder)
{
    return Text::tr("The data folder “%1” cannot be created or written, so nothing can be recorded. Give "
                    "another one with --data-dir.")
        .arg(visible(folder, pathCharacters));
}

QString sandboxNotStarted()
{
    return Text::tr("The sandbox could not be started: no port of this computer could be opened.");
}

QString outputNotUsable(const QString &option, const QString &path, OutputFault fault)
{
    const QString shown = visible(path, pathCharacters);
    switch (fault) {
    case OutputFault::NoFolder:
        return Text::tr("%1 “%2”: there is no such folder. Create it first; nothing was sent.")
            .arg(option, shown);
    case OutputFault::IsFolder:
        return Text::tr("%1 “%2” is a folder. Name a file; nothing was sent.").arg(option, shown);
    case OutputFault::NotWritable:
        return Text::tr("%1 “%2” cannot be written. Choose another place; nothing was sent.")
            .arg(option, shown);
    case OutputFault::IsInput:
        return Text::tr("%1 “%2” is the file that is imported. Name another one; nothing was sent.")
            .arg(option, shown);
    case OutputFault::Twice:
        return Text::tr("%1 “%2” is given for two results. Name two files; nothing was sent.")
            .arg(option, shown);
    case OutputFault::IsForJson:
        return Text::tr("%1 “%2” would mix with what --json writes there. Name a file; nothing was sent.")
            .arg(option, shown);
    }
    Q_UNREACHABLE();
}

QString noHeaderHint()
{
    return Text::tr("Its first row was not taken for a header; if it is one, say --header.");
}

QString rowsRead(const QString &path, qint64 rows, qint64 problems)
{
    const QString shown = visible(path, pathCharacters);
    if (problems == 0)
        return Text::tr("%1: %2", "file, number of rows").arg(shown, rowCount(rows));
    return inNumber(Text::tr("%1: %2, %3 row(s) with errors, not sent", nullptr, forPlural(problems)),
                    problems)
        .arg(shown, rowCount(rows), number(problems));
}

QString crowdedAccount(const QByteArray &account, qint64 rows)
{
    const qint64 limit = friends::friendsOfOneUser;
    return Text::
        tr("Warning: “%1” has %2. One user can have %3 friends at most, so at least %4 of them will fail.",
           "From_Account, number of rows, limit, number")
            .arg(visible(account, 32), rowCount(rows), number(limit), number(rows - limit));
}

QString andMore(qint64 count)
{
    return Text::tr("  and %1 more").arg(number(count));
}

QString codeLine(int code, qint64 rows)
{
    const Said said = codeWords(code, CodeLevel::Row);
    return Text::tr("  %1 × %2 %3", "number of rows, code, title").arg(number(rows), said.code, said.title);
}

QString callsLine(qint64 calls, qint64 retries, std::chrono::milliseconds time)
{
    if (retries == 0)
        return Text::tr("%1 in %2.", "calls, time").arg(callCount(calls), duration(time));
    return Text::tr("%1, %2 of them repeated, in %3.").arg(callCount(calls), number(retries), duration(time));
}

QString reportWritten(const QString &path)
{
    return Text::tr("Report: %1").arg(visible(path, pathCharacters));
}

QString failedWritten(const QString &path, qint64 rows)
{
    return Text::tr("Not imported (%1): %2").arg(rowCount(rows), visible(path, pathCharacters));
}

QString nothingToSend()
{
    return Text::tr("There is no row that can be sent.");
}

QString reading(qint64 done, qint64 total)
{
    return Text::tr("Reading: %1 of %2").arg(fileSize(done), fileSize(total));
}

QString stopping()
{
    return Text::tr("Stopping: waiting a moment for what is on its way. Interrupt again to end at once.");
}

Said interruptedBeforeSending()
{
    return {Text::tr("Interrupted"), Text::tr("Interrupted; nothing was sent."), {}, {}, {}};
}

QString encodingLine(const QString &encoding)
{
    return Text::tr("Encoding: %1").arg(encoding);
}

QString dialectLine(const QString &dialect)
{
    return Text::tr("File format: %1").arg(dialect);
}

QString noDisplay()
{
    return Text::tr("friendconsole: There is no display to open the window on. “friendconsole --help” lists "
                    "the commands that need none.");
}

QString outputNotWritten()
{
    return Text::tr("The output could not be written. What was done is done; see “friendconsole runs”.");
}

QString sheetLine(const QString &sheet, const QStringList &all)
{
    return Text::tr("Sheet: %1 (sheets: %2)").arg(visible(sheet), visible(all.join(QStringLiteral(", "))));
}

QString columnLine(int columnNumber, const QString &name, const QString &field)
{
    const QString shown = visible(name, 60);
    return field.isEmpty()
        ? Text::tr("  %1. %2 (ignored)", "column's number, name").arg(number(qint64(columnNumber)), shown)
        : Text::tr("  %1. %2 → %3", "column's number, name, field")
              .arg(number(qint64(columnNumber)), shown, field);
}

QString problemCount(qint64 count)
{
    if (count == 0)
        return Text::tr("No problems.");
    return inNumber(Text::tr("%1 problem(s):", nullptr, forPlural(count)), count).arg(number(count));
}

QString problemLine(quint64 line, quint32 column, friends::Severity severity, const QString &message)
{
    return Text::tr("  %1: %2: %3", "place, severity, message")
        .arg(filePlace(line, column), severityName(severity), message);
}

} // namespace words

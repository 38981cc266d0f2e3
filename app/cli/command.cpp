// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/console.h"
#include "cli/fileoptions.h"
#include "cli/forgetcommand.h"
#include "cli/help.h"
#include "cli/historycommands.h"
#include "cli/importcommand.h"
#include "cli/inspectcommand.h"
#include "cli/resumecommand.h"
#include "words/commandwords.h"
#include "words/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <optional>

namespace cli {

namespace {

const QString dataDirOption = QStringLiteral("--data-dir");

bool isAskingForText(const QString &argument)
{
    return argument == QLatin1String("--help") || argument == QLatin1String("-h")
        || argument == QLatin1String("--version") || argument == QLatin1String("-v");
}

/// Whatever else is said with it.
bool asksForHelp(const QStringList &given)
{
    const qsizetype filesOnly = given.indexOf(QStringLiteral("--"));
    const QStringList before = filesOnly < 0 ? given : given.first(filesOnly);
    return before.contains(QStringLiteral("--help")) || before.contains(QStringLiteral("-h"));
}

bool isCommandName(const QString &argument)
{
    static const QStringList names{
        QStringLiteral("inspect"), QStringLiteral("import"), QStringLiteral("resume"), QStringLiteral("runs"),
        QStringLiteral("report"),  QStringLiteral("forget"), QStringLiteral("help")};
    return names.contains(argument);
}

/// Where the command stands, or the option that asks for a text; -1 when the window is meant.
qsizetype commandIndex(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (isAskingForText(argument) || isCommandName(argument))
            return i;
        if (argument == QLatin1String("--") || !argument.startsWith(QLatin1Char('-')))
            return -1;
        if (argument == dataDirOption)
            ++i;
    }
    return -1;
}

/// The help of the command of this name.
std::optional<Topic> topicOf(const QString &command)
{
    static const QHash<QString, Topic> topics{
        {QStringLiteral("inspect"), Topic::Inspect}, {QStringLiteral("import"), Topic::Import},
        {QStringLiteral("resume"), Topic::Resume},   {QStringLiteral("runs"), Topic::Runs},
        {QStringLiteral("report"), Topic::Report},   {QStringLiteral("forget"), Topic::Forget}};
    const auto found = topics.constFind(command);
    return found == topics.constEnd() ? std::nullopt : std::optional(*found);
}

ExitStatus showHelp(const QStringList &topics, Console &console)
{
    const QString topic = topics.value(0);
    if (const std::optional<Topic> known = topicOf(topic))
        console.result(helpText(*known));
    else if (topic.isEmpty() || topic == QLatin1String("help") || topic.startsWith(QLatin1Char('-')))
        console.result(helpText(Topic::Program));
    else {
        console.complain(words::unknownCommand(topic));
        return ExitStatus::Unusable;
    }
    return console.flush() ? ExitStatus::Done : ExitStatus::SomeNot;
}

ExitStatus showVersion(Console &console)
{
    console.result(QStringLiteral("friendconsole ") + QCoreApplication::applicationVersion());
    return console.flush() ? ExitStatus::Done : ExitStatus::SomeNot;
}

/// Starts a command inside the event loop, and waits for its end there.
template <typename Command> ExitStatus carryOut(Command &command)
{
    QObject::connect(
        &command, &Command::finished, QCoreApplication::instance(),
        [](ExitStatus status) { QCoreApplication::exit(static_cast<int>(status)); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return static_cast<ExitStatus>(QCoreApplication::exec());
}

ExitStatus importFile(const QStringList &given, Console &console)
{
    const Arguments arguments = readArguments(given, importOptionSpecs());
    if (arguments.error) {
        console.complain(argumentErrorText(*arguments.error, QStringLiteral("import")));
        return ExitStatus::Unusable;
    }
    auto request = readImportRequest(arguments);
    if (const QString *error = std::get_if<QString>(&request)) {
        console.complain(*error);
        return ExitStatus::Unusable;
    }
    makeRoomFor(std::get<ImportRequest>(request).outputs(), console);
    ImportCommand command(std::get<ImportRequest>(std::move(request)), console);
    return carryOut(command);
}

ExitStatus resumeRun(const QStringList &given, Console &console)
{
    auto request = readResumeRequest(given);
    if (const QString *error = std::get_if<QString>(&request)) {
        console.complain(*error);
        return ExitStatus::Unusable;
    }
    makeRoomFor(std::get<ResumeRequest>(request).outputs(), console);
    ResumeCommand command(std::get<ResumeRequest>(std::move(request)), console);
    return carryOut(command);
}

} // namespace

bool isCommand(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return commandIndex(arguments) > 0;
}

int run(const QStringList &arguments)
{
    words::Speech speech;
    speech.speak({}); // the terminal's environment decides, not what was chosen in the window
    Console console;
    const qsizetype at = commandIndex(arguments);
    if (at < 0)
        return static_cast<int>(showHelp({}, console));
    const QString &command = arguments.at(at);
    QStringList given = arguments.sliced(1);
    given.removeAt(at - 1);
    ExitStatus status = ExitStatus::Unusable;
    if (topicOf(command) && asksForHelp(given))
        status = showHelp({command}, console);
    else if (command == QLatin1String("inspect"))
        status = inspect(given, console);
    else if (command == QLatin1String("import"))
        status = importFile(given, console);
    else if (command == QLatin1String("resume"))
        status = resumeRun(given, console);
    else if (command == QLatin1String("runs"))
        status = listRuns(given, console);
    else if (command == QLatin1String("report"))
        status = reportRun(given, console);
    else if (command == QLatin1String("forget"))
        status = forgetRuns(given, console);
    else if (command == QLatin1String("--version") || command == QLatin1String("-v"))
        status = showVersion(console);
    else
        status = showHelp(given, console);
    return static_cast<int>(status);
}

} // namespace cli

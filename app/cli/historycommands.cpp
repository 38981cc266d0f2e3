// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historycommands.h"

#include "cli/arguments.h"
#include "cli/fileoptions.h"
#include "cli/outputs.h"
#include "cli/resultfiles.h"
#include "cli/storedrun.h"
#include "connections/datadirs.h"
#include "words/commandwords.h"
#include "words/filewords.h"
#include "words/historywords.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>

namespace cli {

namespace {

using importing::RunState;

/// The same in every language: people's scripts read it.
QString stateKey(RunState state)
{
    switch (state) {
    case RunState::GoingOn:
        return QStringLiteral("running");
    case RunState::Completed:
        return QStringLiteral("completed");
    case RunState::Stopped:
        return QStringLiteral("stopped");
    case RunState::Interrupted:
        return QStringLiteral("interrupted");
    case RunState::Unreadable:
        return QStringLiteral("unreadable");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const importing::RunSummary &run)
{
    QJsonObject json{
        {QStringLiteral("run"), run.head.runId},
        {QStringLiteral("connection"), run.head.connectionName},
        {QStringLiteral("started"), run.head.started.toString(Qt::ISODateWithMs)},
        {QStringLiteral("seconds"), run.seconds},
        {QStringLiteral("state"), stateKey(run.state)},
        {QStringLiteral("rows"), run.head.rows},
        {QStringLiteral("imported"), run.imported},
        {QStringLiteral("failed"), run.failed},
        {QStringLiteral("unknown"), run.unknown},
        {QStringLiteral("notSent"), run.notSent},
    };
    if (!run.head.parentRunId.isEmpty())
        json.insert(QStringLiteral("parent"), run.head.parentRunId);
    return json;
}

ExitStatus unusable(Console &console, const QString &why)
{
    console.complain(why);
    return ExitStatus::Unusable;
}

} // namespace

ExitStatus listRuns(const QStringList &given, Console &console)
{
    const Arguments arguments =
        readArguments(given, std::array{OptionSpec{"json"}, OptionSpec{"data-dir", "DIR"}});
    if (arguments.error)
        return unusable(console, argumentErrorText(*arguments.error, QStringLiteral("runs")));
    if (!arguments.files.isEmpty())
        return unusable(console, words::severalFiles(arguments.files.first()));
    const QList<importing::RunSummary> runs =
        importing::listRuns(connections::runsFolder(arguments.value("data-dir")));
    if (arguments.has("json")) {
        QJsonArray list;
        for (const importing::RunSummary &run : runs)
            list.append(toJson(run));
        console.resultBytes(QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n');
    } else if (runs.isEmpty()) {
        console.result(words::noRuns());
    } else {
        for (const importing::RunSummary &run : runs)
            console.result(words::runLine(run));
    }
    return console.flush() ? ExitStatus::Done : ExitStatus::SomeNot;
}

ExitStatus reportRun(const QStringList &given, Console &console)
{
    const Arguments arguments = readArguments(
        given, std::array{OptionSpec{"out", "FILE"}, OptionSpec{"raw-cells"}, OptionSpec{"data-dir", "DIR"}});
    if (arguments.error)
        return unusable(console, argumentErrorText(*arguments.error, QStringLiteral("report")));
    if (arguments.files.size() != 1)
        return unusable(console, words::noRunNamed(QStringLiteral("report")));
    if (!arguments.has("out"))
        return unusable(console, words::noOutFile());
    const Outputs outputs{{"out", arguments.value("out")}};
    if (const QString error = outputError(outputs, {}, false); !error.isEmpty())
        return unusable(console, error);
    makeRoomFor(outputs, console);
    const auto stored =
        readStoredRun(connections::runsFolder(arguments.value("data-dir")), arguments.files.first());
    if (const QString *error = std::get_if<QString>(&stored))
        return unusable(console, *error);
    const StoredRun &run = std::get<StoredRun>(stored);
    const QString out = arguments.value("out");
    if (const files::FileError error = writeReport(out, run.files, *run.table, !arguments.has("raw-cells"))) {
        console.complain(words::fileErrorWords(error).text());
        return ExitStatus::SomeNot;
    }
    console.result(words::reportWritten(out));
    return console.flush() ? ExitStatus::Done : ExitStatus::SomeNot;
}

} // namespace cli

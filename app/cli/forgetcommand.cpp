// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/forgetcommand.h"

#include "cli/arguments.h"
#include "cli/fileoptions.h"
#include "connections/datadirs.h"
#include "importing/history.h"
#include "importing/retention.h"
#include "words/commandwords.h"
#include "words/historywords.h"
#include "words/retentionwords.h"

#include <QtCore/QFile>

#include <array>

namespace cli {

namespace {

constexpr int longestAge = 36'500; // days

ExitStatus unusable(Console &console, const QString &why)
{
    console.complain(why);
    return ExitStatus::Unusable;
}

ExitStatus forgetOne(const QString &folder, const QString &runId, Console &console)
{
    if (runId.contains(QLatin1Char('/')) || !QFile::exists(importing::Journal::path(folder, runId)))
        return unusable(console, words::runNotFound(runId));
    if (!importing::deleteRun(folder, runId)) {
        console.complain(words::runNotForgotten(runId));
        return ExitStatus::SomeNot;
    }
    console.result(words::runsForgotten(1));
    return console.flush() ? ExitStatus::Done : ExitStatus::SomeNot;
}

ExitStatus forgetOld(const QString &folder, const QString &days, Console &console)
{
    bool isNumber = false;
    const int number = days.toInt(&isNumber);
    if (!isNumber || number < 0 || number > longestAge)
        return unusable(console, words::notANumber(QStringLiteral("--older-than"), days, 0, longestAge));
    const importing::Removed removed =
        importing::removeRunsBefore(folder, QDateTime::currentDateTimeUtc().addDays(-number));
    console.result(words::runsForgotten(removed.runs));
    if (removed.failed > 0)
        console.complain(words::runsNotForgotten(removed.failed));
    return console.flush() && removed.failed == 0 ? ExitStatus::Done : ExitStatus::SomeNot;
}

} // namespace

ExitStatus forgetRuns(const QStringList &given, Console &console)
{
    const QString command = QStringLiteral("forget");
    const Arguments arguments =
        readArguments(given, std::array{OptionSpec{"older-than", "DAYS"}, OptionSpec{"data-dir", "DIR"}});
    if (arguments.error)
        return unusable(console, argumentErrorText(*arguments.error, command));
    const QString folder = connections::runsFolder(arguments.value("data-dir"));
    if (arguments.has("older-than") && arguments.files.isEmpty())
        return forgetOld(folder, arguments.value("older-than"), console);
    if (arguments.has("older-than") || arguments.files.size() != 1)
        return unusable(console, words::noRunNamed(command));
    return forgetOne(folder, arguments.files.first(), console);
}

} // namespace cli

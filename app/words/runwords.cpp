// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/runwords.h"

#include "words/certificatewords.h"
#include "words/codewords.h"
#include "words/numbers.h"
#include "words/sanitise.h"
#include "words/transportwords.h"

#include <QtCore/QCoreApplication>

#include <cstdlib>

namespace words {

namespace {

using importing::Progress;
using importing::RunEnd;
using importing::RunPhase;
using importing::StopReason;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Runs)
};

/// From how much on a clock is worth a sentence: below that it keeps no call from working.
constexpr qint64 clockTolerance = 300;
constexpr qint64 lockSeconds = 60;
/// Of the full pace: a little less than all of it is worth no words.
constexpr double noticeablySlower = 0.95;

const QString between = QStringLiteral(" · ");

bool isClockCode(int code)
{
    return code == 70001 || code == 70052;
}

bool isAdminCode(int code)
{
    return code == 30003 || code == 30004 || code == 60010 || code == 70107 || code == 70403;
}

Said clockStop(const StopReason &stop)
{
    return {Text::tr("Clock is wrong"),
            sentences(
                {Text::tr("The service says that the signature has expired."), clockText(stop.clockOffset)}),
            Text::tr("Set this computer's clock right, then retry."), codeMark(stop.code),
            visible(stop.info)};
}

Said lockedStop(Said said, const RunContext &context)
{
    // Rounded up to the next minute, because a clock that is shown has no seconds.
    const QDateTime back = context.now.addSecs(lockSeconds + (60 - context.now.time().second()) % 60);
    said.nextStep = Text::tr("Correct the key if it is wrong, and try again at %1.").arg(clockTime(back));
    return said;
}

Said regionStop(Said said, const RunContext &context)
{
    if (!context.host.isEmpty())
        said.sentence =
            Text::tr("%1 does not know the SDKAppID, or has no key for it. Often the app lives in "
                     "another region.")
                .arg(visible(context.host, 100));
    return said;
}

Said adminStop(Said said, int code, const RunContext &context)
{
    const QString admin = visible(context.admin, 64);
    if (admin.isEmpty())
        return said;
    const bool missing = code == 30003 || code == 70107;
    said.sentence = missing ? Text::tr("The admin account “%1” does not exist in this app.").arg(admin)
                            : Text::tr("“%1” is not an administrator of this app.").arg(admin);
    said.nextStep = Text::tr("Use an admin UserID of the app (the console lists them), then retry.");
    return said;
}

Said codeStop(const StopReason &stop, const RunContext &context)
{
    if (isClockCode(stop.code) && !clockText(stop.clockOffset).isEmpty())
        return clockStop(stop);
    Said said = codeWords(stop.code, CodeLevel::Request, stop.info);
    if (stop.code == 70050)
        return lockedStop(std::move(said), context);
    if (stop.code == 70016 || stop.code == 70020)
        return regionStop(std::move(said), context);
    if (isAdminCode(stop.code))
        return adminStop(std::move(said), stop.code, context);
    return said;
}

Said withCounts(Said said, const Progress &totals)
{
    said.sentence =
        sentences({said.sentence,
                   Text::tr("Of %1: %2.")
                       .arg(rowCount(totals.rows),
                            countsText(totals.imported, totals.failed, totals.unknown, totals.notSent))});
    return said;
}

Said completedWords(const Progress &totals)
{
    if (totals.imported == totals.rows)
        return {Text::tr("Finished"),
                inNumber(Text::tr("%1 row(s) imported, without a failure.", nullptr, forPlural(totals.rows)),
                         totals.rows)
                    .arg(number(totals.rows)),
                {},
                {},
                {}};
    Said said = withCounts({Text::tr("Finished, but not everything was imported"), {}, {}, {}, {}}, totals);
    if (totals.failed > 0)
        said.nextStep =
            Text::tr("Look at the failed rows, correct what the service found wrong, then retry them.");
    if (totals.unknown > 0)
        said.nextStep = sentences({said.nextStep,
                                   Text::tr("Unknown rows may have been imported; retrying them does "
                                            "no harm.")});
    return said;
}

} // namespace

QString phaseName(RunPhase phase)
{
    switch (phase) {
    case RunPhase::Starting:
        return Text::tr("Starting");
    case RunPhase::Waiting:
        return Text::tr("Waiting for another run of this app");
    case RunPhase::Running:
        return Text::tr("Running");
    case RunPhase::Pausing:
        return Text::tr("Pausing");
    case RunPhase::Paused:
        return Text::tr("Paused");
    case RunPhase::Stopping:
        return Text::tr("Stopping");
    case RunPhase::Ended:
        return Text::tr("Ended");
    }
    Q_UNREACHABLE();
}

QString countsText(qint64 imported, qint64 failed, qint64 unknown, qint64 notSent)
{
    return Text::tr("%1 imported, %2 failed, %3 unknown, %4 not sent")
        .arg(number(imported), number(failed), number(unknown), number(notSent));
}

QString progressText(const Progress &progress)
{
    QStringList parts{Text::tr("%1 imported").arg(number(progress.imported)),
                      Text::tr("%1 failed").arg(number(progress.failed))};
    if (progress.unknown > 0)
        parts += Text::tr("%1 unknown").arg(number(progress.unknown));
    if (progress.phase == RunPhase::Ended) {
        if (progress.notSent > 0)
            parts += Text::tr("%1 not sent").arg(number(progress.notSent));
        return parts.join(between);
    }
    parts += Text::tr("%1 to go").arg(number(progress.notSent));
    if (progress.phase == RunPhase::Running) {
        parts +=
            Text::tr("%1 calls/s").arg(number(progress.callsPerSecond, progress.callsPerSecond < 10 ? 1 : 0));
        if (progress.untilNextCall >= std::chrono::seconds(1))
            parts += Text::tr("next attempt in %1", "a span of time").arg(duration(progress.untilNextCall));
        else if (progress.timeLeft.count() >= 0)
            parts += estimate(progress.timeLeft);
        if (progress.onStandby)
            parts += Text::tr("through the standby host");
        if (progress.paceShare < noticeablySlower)
            parts += Text::tr("slowed down, as the service asked");
    } else {
        parts += phaseName(progress.phase);
    }
    return parts.join(between);
}

QString waitingForApp()
{
    return Text::tr("Another window or command of this computer is sending to the same app. This run begins "
                    "when that one has ended; nothing of it was sent yet.");
}

QString longWait(std::chrono::milliseconds time)
{
    return Text::tr("The service asked to wait, or did not answer: the next attempt is in %1.",
                    "a span of time")
        .arg(duration(time));
}

QString clockText(qint64 offset)
{
    if (std::abs(offset) <= clockTolerance)
        return {};
    const QString by = duration(std::chrono::seconds(std::abs(offset)));
    return offset > 0 ? Text::tr("This computer's clock is behind the service's by %1.").arg(by)
                      : Text::tr("This computer's clock is ahead of the service's by %1.").arg(by);
}

Said stopWords(const StopReason &stop, const RunContext &context)
{
    if (!stop.journalError.isEmpty())
        return {Text::tr("Record not writable"),
                Text::tr("What is sent could not be recorded first, so nothing more was sent: %1.")
                    .arg(visible(stop.journalError)),
                Text::tr("Make space and check the permissions of the data folder, then retry."),
                {},
                visible(stop.journalError)};
    switch (stop.cause) {
    case friends::Cause::Transport: {
        const auto error = static_cast<chatapi::TransportError>(stop.code);
        if (stop.proxy && error == chatapi::TransportError::ProxyPasswordWanted)
            return proxyWords(*stop.proxy);
        return error == chatapi::TransportError::CertificateInvalid
            ? certificateWords(stop.certificateFaults, context.host)
            : transportWords(error, stop.httpStatus, context.host);
    }
    case friends::Cause::Row:
    case friends::Cause::Request:
        return codeStop(stop, context);
    case friends::Cause::None:
    case friends::Cause::NotInAnswer:
    case friends::Cause::Contradiction:
    case friends::Cause::FoundByCheck:
    case friends::Cause::Interrupted:
    case friends::Cause::AccountMissing:
        return {Text::tr("Stopped"),
                Text::tr("The run stopped before all rows were sent."),
                Text::tr("Retry the rest."),
                {},
                {}};
    }
    Q_UNREACHABLE();
}

Said runEndWords(const importing::RunResult &result, const RunContext &context)
{
    switch (result.end) {
    case RunEnd::Completed:
        return completedWords(result.totals);
    case RunEnd::StoppedByPerson:
        return withCounts({Text::tr("Stopped"),
                           Text::tr("The run was stopped."),
                           Text::tr("Rows that were not sent can be sent later."),
                           {},
                           {}},
                          result.totals);
    case RunEnd::JournalInUse:
        return {Text::tr("Run in use"),
                Text::tr("Another window or command is carrying out this run; nothing was sent."),
                Text::tr("Wait until it has ended, or stop it there."),
                {},
                {}};
    case RunEnd::StoppedByService:
    case RunEnd::JournalUnwritable: {
        Said said = withCounts(stopWords(result.stop, context), result.totals);
        said.title = Text::tr("Stopped: %1", "why a run stopped, a title").arg(said.title);
        return said;
    }
    }
    Q_UNREACHABLE();
}

Said checkEndWords(const importing::RunResult &result, const RunContext &context)
{
    if (result.end != RunEnd::Completed)
        return runEndWords(result, context);
    const Progress &totals = result.totals;
    Said said{Text::tr("Checked"),
              Text::tr("Of %1: %2 found, %3 not there, %4 still unknown.", "rows, then numbers of them")
                  .arg(rowCount(totals.rows), number(totals.imported), number(totals.notSent),
                       number(totals.unknown)),
              {},
              {},
              {}};
    if (totals.notSent > 0)
        said.nextStep = Text::tr("Rows that are not there are ready again: submit them when you want.");
    if (totals.unknown > 0)
        said.nextStep =
            sentences({said.nextStep, Text::tr("Check the rest again when the service answers.")});
    return said;
}

QString planText(qint64 rows, qint64 accounts, qint64 calls, std::chrono::milliseconds leastTime)
{
    if (leastTime < std::chrono::seconds(1))
        return Text::tr("%1 for %2 in %3, less than 1 s at best", "rows, accounts, calls")
            .arg(rowCount(rows), accountCount(accounts), callCount(calls));
    return Text::tr("%1 for %2 in %3, at least %4", "rows, accounts, calls, time")
        .arg(rowCount(rows), accountCount(accounts), callCount(calls), duration(leastTime));
}

QString wentElsewhere(qint64 imported, qint64 others, const QString &through, const QString &chosen)
{
    QStringList said;
    if (imported > 0)
        said.append(inNumber(Text::tr("%Ln row(s) were imported into “%1”, not into “%2”.", nullptr,
                                      forPlural(imported)),
                             imported)
                        .arg(through, chosen));
    if (others > 0)
        said.append(inNumber(Text::tr("%Ln row(s) failed or have an unknown outcome in “%1”, not in “%2”.",
                                      nullptr, forPlural(others)),
                             others)
                        .arg(through, chosen));
    return sentences(said);
}

} // namespace words

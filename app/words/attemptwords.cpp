// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/attemptwords.h"

#include "words/numbers.h"
#include "words/outcomewords.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

using importing::Attempt;
using importing::Verdict;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Attempts)
};

QString lookedUp(const Attempt &attempt)
{
    switch (attempt.verdict) {
    case Verdict::Imported:
        return Text::tr("looked up: it is there");
    case Verdict::NotThere:
        return Text::tr("looked up: it is not there");
    case Verdict::Failed:
    case Verdict::Retry:
    case Verdict::RetryUnknown:
    case Verdict::RetryUnsent:
        return Text::tr("looked up: the answer did not say");
    }
    Q_UNREACHABLE();
}

QString sent(const Attempt &attempt)
{
    const QString why = resultText(friends::State::Failed, attempt.outcome);
    switch (attempt.verdict) {
    case Verdict::Imported:
        return Text::tr("imported");
    case Verdict::Failed:
        return Text::tr("refused: %1").arg(why);
    case Verdict::Retry:
        return Text::tr("refused for now: %1").arg(why);
    case Verdict::RetryUnknown:
        return Text::tr("may have been imported or not: %1").arg(why);
    case Verdict::RetryUnsent:
    case Verdict::NotThere:
        return Text::tr("did not reach the service: %1").arg(why);
    }
    Q_UNREACHABLE();
}

QString lineOf(const Attempt &attempt, const QDateTime &now)
{
    QStringList parts{attempt.started.toLocalTime().date() == now.toLocalTime().date()
                          ? secondsTime(attempt.started)
                          : Text::tr("%1, %2", "a date, a time of the day")
                                .arg(date(attempt.started), secondsTime(attempt.started))};
    if (!attempt.ended.isValid())
        return (parts << Text::tr("no answer was written down")).join(QStringLiteral(" · "));
    const auto ms = static_cast<double>(std::max<qint64>(0, attempt.started.msecsTo(attempt.ended)));
    parts << Text::tr("%1 s", "seconds").arg(number(ms / 1000, 2));
    parts << (attempt.check ? lookedUp(attempt) : sent(attempt));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString attemptLines(const QList<Attempt> &attempts, const QDateTime &now)
{
    QStringList lines;
    for (const Attempt &attempt : attempts)
        lines.append(lineOf(attempt, now));
    return lines.join(u'\n');
}

} // namespace words

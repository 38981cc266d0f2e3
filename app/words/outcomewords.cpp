// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/outcomewords.h"

#include "words/codewords.h"
#include "words/numbers.h"
#include "words/problemwords.h"
#include "words/sanitise.h"
#include "words/transportwords.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

using friends::Cause;
using friends::Outcome;
using friends::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Outcomes)
};

chatapi::TransportError transportOf(const Outcome &outcome)
{
    return static_cast<chatapi::TransportError>(outcome.code);
}

/// What went wrong, by who said it.
Said causeWords(const Outcome &outcome, QStringView from, QStringView to)
{
    switch (outcome.cause) {
    case Cause::None:
    case Cause::FoundByCheck:
    case Cause::AccountMissing: // a problem of the row, told with its other problems
        return {};
    case Cause::Row:
        return rowCodeWords(outcome.code, outcome.info, from, to);
    case Cause::Request:
        return codeWords(outcome.code, CodeLevel::Request, outcome.info);
    case Cause::Transport:
        return transportWords(transportOf(outcome), outcome.httpStatus);
    case Cause::NotInAnswer:
        return {Text::tr("Not in the answer"),
                Text::tr("The service answered and said nothing about this row."),
                {},
                {},
                {}};
    case Cause::Contradiction:
        return {Text::tr("Answer contradicts itself"),
                Text::tr("The service called this row both imported and failed."),
                {},
                {},
                {}};
    case Cause::Interrupted:
        return {
            Text::tr("Interrupted"), Text::tr("The program ended while the row was on its way."), {}, {}, {}};
    }
    Q_UNREACHABLE();
}

QString attemptsText(int attempts)
{
    return attempts < 2
        ? QString()
        : inNumber(Text::tr("%1 attempt(s)", nullptr, attempts), attempts).arg(number(qint64(attempts)));
}

Said importedWords(const Outcome &outcome, QStringView from, QStringView to)
{
    Said said{Text::tr("Imported"), Text::tr("The friend was imported."), {}, {}, {}};
    if (!from.isEmpty() && !to.isEmpty())
        said.sentence =
            Text::tr("“%2” is now in the friend list of “%1”.").arg(visible(from, 64), visible(to, 64));
    if (outcome.cause == Cause::FoundByCheck) {
        said.title = Text::tr("Imported, found by check");
        said.sentence = sentences({said.sentence, Text::tr("A check found the friend at the service.")});
    }
    return said;
}

Said failedWords(const Outcome &outcome, QStringView from, QStringView to)
{
    Said said = causeWords(outcome, from, to);
    if (said.title.isEmpty())
        said = {
            Text::tr("Failed"), Text::tr("The row was not imported."), Text::tr("Retry the row."), {}, {}};
    return said;
}

Said unknownWords(const Outcome &outcome, QStringView from, QStringView to)
{
    Said said = causeWords(outcome, from, to);
    said.title = Text::tr("Unknown");
    said.sentence = sentences({said.sentence, Text::tr("The row may have been imported or not.")});
    said.nextStep = Text::tr("Retry the row: sending the same pair again still leaves only one friend.");
    return said;
}

Said readyWords(const Outcome &outcome, std::span<const friends::Problem> problems)
{
    Said said{Text::tr("Ready"), Text::tr("The row can be sent."), {}, {}, {}};
    if (outcome.cause != Cause::None) {
        // The run ended before the row's next attempt.
        const Said before = causeWords(outcome, {}, {});
        said.sentence = sentences(
            {Text::tr("The row was not imported:"), before.sentence, Text::tr("It can be sent again.")});
        said.code = before.code;
        said.raw = before.raw;
    }
    const QString warnings = problemsText(problems);
    if (!warnings.isEmpty())
        said.sentence = sentences({said.sentence, warnings});
    return said;
}

} // namespace

QString stateName(State state)
{
    switch (state) {
    case State::Ready:
        return Text::tr("Ready");
    case State::Problem:
        return Text::tr("Problem");
    case State::Queued:
        return Text::tr("Queued");
    case State::Sending:
        return Text::tr("Sending");
    case State::Imported:
        return Text::tr("Imported");
    case State::Failed:
        return Text::tr("Failed");
    case State::Unknown:
        return Text::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString stateHint(State state)
{
    switch (state) {
    case State::Ready:
        return Text::tr("Rows that can be sent.");
    case State::Problem:
        return Text::tr("Rows with an error, which are not sent. Correct them first.");
    case State::Queued:
        return Text::tr("Rows of the run that wait for their turn.");
    case State::Sending:
        return Text::tr("Rows that are on their way to the service.");
    case State::Imported:
        return Text::tr("Rows whose friend is at the service now.");
    case State::Failed:
        return Text::tr("Rows that the service refused. Correct what it found wrong, then retry them.");
    case State::Unknown:
        return Text::tr(
            "Rows that were sent and got no answer. They may have been imported; retrying them does no "
            "harm.");
    }
    Q_UNREACHABLE();
}

Said rowWords(State state, const Outcome &outcome, std::span<const friends::Problem> problems,
              QStringView fromAccount, QStringView toAccount)
{
    switch (state) {
    case State::Ready:
        return readyWords(outcome, problems);
    case State::Problem: {
        const QString title = problemsTitle(problems);
        return {title.isEmpty() ? stateName(state) : title, problemsText(problems), {}, {}, {}};
    }
    case State::Queued:
        return {Text::tr("Queued"), Text::tr("The row waits for its turn in the run."), {}, {}, {}};
    case State::Sending:
        return {Text::tr("Sending"), Text::tr("The row is on its way to the service."), {}, {}, {}};
    case State::Imported:
        return importedWords(outcome, fromAccount, toAccount);
    case State::Failed:
        return failedWords(outcome, fromAccount, toAccount);
    case State::Unknown:
        return unknownWords(outcome, fromAccount, toAccount);
    }
    Q_UNREACHABLE();
}

QString resultText(State state, const Outcome &outcome)
{
    if (outcome.cause == Cause::None && outcome.attempts == 0)
        return {};
    QStringList parts;
    if (state != State::Imported) {
        const Said said = causeWords(outcome, {}, {});
        const bool known = outcome.cause != Cause::Row && outcome.cause != Cause::Request;
        const QString own = known || chatapi::ruleOf(outcome.code) ? said.title : said.raw;
        parts += sentences({said.code, own.isEmpty() ? said.title : own});
    } else if (outcome.cause == Cause::FoundByCheck) {
        parts += Text::tr("found by check");
    }
    parts += attemptsText(outcome.attempts);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString outcomeCode(const Outcome &outcome)
{
    switch (outcome.cause) {
    case Cause::Row:
    case Cause::Request:
        return outcome.code == 0 ? QString() : QString::number(outcome.code);
    case Cause::Transport:
        return transportCode(transportOf(outcome), outcome.httpStatus);
    case Cause::None:
    case Cause::NotInAnswer:
    case Cause::Contradiction:
    case Cause::FoundByCheck:
    case Cause::Interrupted:
    case Cause::AccountMissing:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace words

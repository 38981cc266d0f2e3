// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine makes of a call that has ended: what it learns of the service, and what becomes of its
// rows.
#include "importing/engine.h"

#include "importing/retrywait.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <cmath>

namespace importing {

namespace {

using namespace std::chrono_literals;
using friends::State;
using std::chrono::milliseconds;

constexpr int silentCalls = 3; // in a row
constexpr milliseconds outagePatience = 60s;
constexpr qint64 worthCorrecting = 60; // seconds; less than that no signature minds

/// What a row is when its last attempt ended so.
State stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Imported:
        return State::Imported;
    case Verdict::Failed:
    case Verdict::Retry:
        return State::Failed;
    case Verdict::RetryUnknown:
        return State::Unknown;
    case Verdict::RetryUnsent:
    case Verdict::NotThere:
        return State::Ready;
    }
    return State::Unknown;
}

bool isFinal(Verdict verdict)
{
    return verdict == Verdict::Imported || verdict == Verdict::Failed;
}

} // namespace

void Engine::learnClock(const Flight &flight, const chatapi::CallResult &result)
{
    if (result.serverTime.isValid())
        m_clockOffset = clockOffset(flight.sent, QDateTime::currentDateTimeUtc(), result.serverTime);
}

/// The program did not run for a while: connections that were kept lead nowhere, and nobody was waited for.
void Engine::wakeUp()
{
    if (!m_awake.slept(now(), QDateTime::currentDateTimeUtc()) || !m_network)
        return;
    m_network->leaveConnections();
    m_absence.over();
    m_callsWithoutAnswer = 0;
    m_rate.restart();
}

void Engine::learnHost(const Flight &flight, const chatapi::CallResult &result, const Assessment &assessment)
{
    using chatapi::TransportError;
    if (result.error == TransportError::None || result.httpStatus != 0)
        m_host.reached(flight.host);
    else if (!result.mayHaveReachedServer && result.error != TransportError::CertificateInvalid
             && result.error != TransportError::ProxyPasswordWanted
             && result.error != TransportError::Aborted)
        m_host.unreachable(flight.host, now());
    m_progress.onStandby = m_host.isOnStandby();
    if (result.httpStatus != 0)
        m_absence.over();
    if (assessment.answered)
        m_lastAnswer = now();
    if (assessment.accepted)
        m_window.answered(result.elapsed, flight.full);
    else if (!assessment.answered || assessment.slow)
        m_window.troubled();
}

void Engine::learnSignature(const Flight &flight, Assessment &assessment)
{
    if (std::abs(m_clockOffset - m_userSig.clockOffset()) > worthCorrecting)
        m_userSig.setClockOffset(m_clockOffset);
    m_userSig.renew();
    if (!flight.batch.renewed)
        return;
    const friends::Outcome &outcome = assessment.outcomes.front();
    assessment.stop =
        StopReason{outcome.cause, outcome.code, outcome.httpStatus, outcome.info, {}, 0, {}, {}};
}

/// The call never left: its rows wait until a person was asked, and have not had an attempt.
void Engine::keepForProxyPassword(Flight &flight, Assessment &assessment)
{
    if (assessment.stop)
        assessment.stop->proxy = m_network->proxyQuestion();
    if (!m_target.proxy.canAsk || m_progress.phase == RunPhase::Stopping)
        return;
    m_proxyWants = std::exchange(assessment.stop, std::nullopt);
    takeAttemptBack(flight);
    pause();
}

/// The call never left: for its rows it was none.
void Engine::takeAttemptBack(Flight &flight)
{
    --flight.batch.tries;
    for (const quint32 row : flight.batch.rows) {
        if (!flight.batch.check)
            --m_attempts[row];
    }
}

/// The network went away, as it does while a computer wakes up. A host that never answered has another fault.
bool Engine::waitsForNetwork(Flight &flight, const chatapi::CallResult &result)
{
    using chatapi::TransportError;
    const bool isAway = result.error == TransportError::HostNotFound
        || result.error == TransportError::NetworkUnavailable
        || result.error == TransportError::ConnectionRefused || result.error == TransportError::Timeout;
    if (!isAway || result.mayHaveReachedServer || m_lastAnswer < 0ns || m_progress.phase == RunPhase::Stopping
        || !m_absence.waits(now()))
        return false;
    takeAttemptBack(flight);
    return true;
}

/// The last call of a pause has come back.
void Engine::takeRest()
{
    setPhase(RunPhase::Paused);
    if (m_proxyWants && m_proxyWants->proxy)
        Q_EMIT proxyPasswordWanted(*m_proxyWants->proxy);
}

void Engine::callFinished(quint32 attempt, const chatapi::CallResult &result)
{
    const std::shared_ptr<Flight> flight = m_flights.take(attempt);
    flight->call->deleteLater();
    wakeUp();
    m_pace.ended(flight->paceCall, now());
    learnClock(*flight, result);
    std::vector<std::string_view> accounts;
    accounts.reserve(flight->batch.rows.size());
    for (const quint32 row : flight->batch.rows)
        accounts.push_back(fieldOf(row, friends::Field::ToAccount));
    const std::string_view from = fieldOf(flight->batch.rows.front(), friends::Field::FromAccount);
    const QByteArray &admin = m_target.credentials.admin();
    const bool fromIsAdmin =
        from == std::string_view(admin.constData(), static_cast<std::size_t>(admin.size()));
    Assessment assessment = flight->batch.check ? assessCheck(result, accounts, fromIsAdmin, m_reader)
                                                : assess(result, accounts, fromIsAdmin, m_reader);

    learnHost(*flight, result, assessment);
    if (assessment.slow)
        m_pace.slowDown(now());
    if (assessment.wantsProxyPassword) {
        keepForProxyPassword(*flight, assessment);
    } else if (assessment.renewSignature) {
        learnSignature(*flight, assessment);
    } else if (!waitsForNetwork(*flight, result) && hostIsSilent(*flight, result, assessment.answered)
               && !assessment.stop) {
        const friends::Outcome &outcome = assessment.outcomes.front();
        assessment.stop = StopReason{
            outcome.cause, outcome.code, outcome.httpStatus, {}, result.certificateFaults, 0, {}, {}};
    }
    const std::optional<StopReason> stop = assessment.stop;
    settle(flight->batch, attempt, std::move(assessment));
    if (stop && m_progress.phase != RunPhase::Stopping)
        stopFor(*stop, RunEnd::StoppedByService);
    const bool rests = m_progress.phase == RunPhase::Pausing || m_progress.phase == RunPhase::Paused;
    if (rests && m_flights.isEmpty())
        takeRest();
    pump();
    endWhenIdle();
}

bool Engine::isExhausted(const Batch &batch, quint32 row) const
{
    return (batch.check ? batch.tries : m_attempts[row]) >= m_settings.maxAttempts;
}

bool Engine::hostIsSilent(const Flight &flight, const chatapi::CallResult &result, bool answered)
{
    if (answered) {
        m_callsWithoutAnswer = 0;
        return false;
    }
    if (m_absence.isTooLong(now()))
        return true;
    const bool known = m_lastAnswer >= 0ns;
    const bool late = result.error == chatapi::TransportError::Timeout;
    // A service that has answered is there although it answers nonsense to some calls, or cuts them off.
    if (known && result.mayHaveReachedServer && !late)
        return false;
    if (m_callsWithoutAnswer++ == 0) {
        m_silentSince = now();
        m_silentLane = flight.batch.lane;
        m_silentElsewhere = false;
    }
    m_silentElsewhere = m_silentElsewhere || flight.batch.lane != m_silentLane;
    // It never answered, and a batch used up its attempts, not in one call that was cut off while others
    // wait.
    const bool isLast = m_progress.notSent == static_cast<qint64>(flight.batch.rows.size());
    const int enough = result.mayHaveReachedServer && !isLast ? 2 : 1;
    if (!known && isExhausted(flight.batch, flight.batch.rows.front()) && m_callsWithoutAnswer >= enough)
        return true;
    // Or as many calls in a row had none for as long as one batch would have been repeated; of a service that
    // has answered before, for a minute, and not only the calls for one account among others.
    Nanoseconds patience{0};
    for (int attempt = 2; attempt <= m_settings.maxAttempts && patience < 1h; ++attempt)
        patience += plainRetryWait(m_settings, attempt);
    if (known && m_settings.maxAttempts > 1)
        patience = std::max<Nanoseconds>(patience, outagePatience);
    const bool oneAmongOthers = known && late && !m_silentElsewhere && m_plan.lanes.size() > 1;
    return !oneAmongOthers && m_callsWithoutAnswer >= std::max(silentCalls, m_settings.maxAttempts)
        && now() - m_silentSince >= patience;
}

Verdict Engine::settledVerdict(quint32 row, Verdict verdict, bool lastAttempt) const
{
    if (isFinal(verdict) || verdict == Verdict::RetryUnknown || verdict == Verdict::NotThere || !lastAttempt)
        return verdict;
    // An earlier attempt may have been applied, and nothing since said that it was not.
    if (m_mayBeApplied[row])
        return Verdict::RetryUnknown;
    return verdict == Verdict::Retry ? Verdict::Failed : verdict;
}

void Engine::again(std::vector<Batch> &batches, const Batch &batch, quint32 row, Verdict verdict,
                   bool renewed) const
{
    // What was looked up and is not there is sent next, everything else is done once more.
    const bool check = batch.check && verdict != Verdict::NotThere;
    auto same = std::find_if(batches.begin(), batches.end(), [&](const Batch &b) {
        return b.check == check && (check || b.rows.size() < static_cast<std::size_t>(m_settings.batchSize));
    });
    if (same == batches.end()) {
        Batch next;
        next.lane = batch.lane;
        next.repeated = true;
        next.renewed = renewed;
        next.check = check;
        next.tries = check ? batch.tries : 0;
        same = batches.insert(batches.end(), std::move(next));
    }
    same->rows.push_back(row);
}

void Engine::settle(const Batch &batch, quint32 attempt, Assessment assessment)
{
    // After Stop nothing is repeated; before it, the rows of an answer that asks for it are.
    const bool stopping = assessment.stop.has_value() || m_progress.phase == RunPhase::Stopping;
    AttemptEnd end;
    end.attempt = attempt;
    std::vector<Batch> batches;
    int attempts = batch.tries;
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        const quint32 row = batch.rows[i];
        RowVerdict verdict = assessment.rows[i];
        if (verdict.verdict == Verdict::RetryUnknown || verdict.verdict == Verdict::NotThere)
            m_mayBeApplied[row] = verdict.verdict == Verdict::RetryUnknown;
        const bool exhausted = isExhausted(batch, row) && verdict.verdict != Verdict::NotThere;
        // An expired signature is repeated once, whatever the attempts; the row is not to blame for the
        // clock.
        const bool known = m_input.checkOnly && verdict.verdict == Verdict::NotThere;
        const bool repeat =
            !isFinal(verdict.verdict) && !known && !stopping && (!exhausted || assessment.renewSignature);
        const friends::Outcome &outcome = assessment.outcomes.at(verdict.outcome);
        if (stopping && verdict.verdict == Verdict::Retry && !assessment.stop && !exhausted) {
            verdict.verdict = m_mayBeApplied[row] || leavesDoubt(verdict.verdict, outcome)
                ? Verdict::RetryUnknown
                : Verdict::RetryUnsent;
        }
        verdict.verdict = settledVerdict(row, verdict.verdict, !repeat);
        end.rows.push_back(verdict);
        keepUntold(row, verdict, outcome);
        if (repeat) {
            again(batches, batch, row, verdict.verdict, assessment.renewSignature);
            attempts = std::max(attempts, static_cast<int>(m_attempts[row]));
            m_updates.add(m_plan.order[row], State::Queued);
        } else {
            takeOutcome(row, verdict.verdict, outcome);
        }
    }
    end.outcomes = std::move(assessment.outcomes);
    m_ends.push_back(std::move(end));
    const Nanoseconds due = now() + waitBefore(batch, attempts, assessment);
    m_lanes->returned(batch.lane, std::move(batches), due, assessment.laneWaits);
}

/// How long rows of a call wait that are to go again; `attempts`: the most that one of them has had.
Nanoseconds Engine::waitBefore(const Batch &batch, int attempts, const Assessment &assessment) const
{
    if (assessment.renewSignature || assessment.wantsProxyPassword
        || (batch.check && assessment.answered && !assessment.laneWaits))
        return 0ns;
    return std::max(retryWait(m_settings, attempts + 1), assessment.askedToWait);
}

int Engine::attemptsOf(quint32 row) const
{
    return m_attempts[row] + (m_input.attempts.empty() ? 0 : m_input.attempts[m_plan.order[row]]);
}

void Engine::keepUntold(quint32 row, const RowVerdict &verdict, const friends::Outcome &outcome)
{
    if (isFinal(verdict.verdict) || verdict.verdict == Verdict::NotThere) {
        m_untold.remove(row);
        return;
    }
    const bool doubt = leavesDoubt(verdict.verdict, outcome);
    const auto before = m_untold.constFind(row);
    if (!doubt && before != m_untold.constEnd() && before->doubt)
        return; // what left the doubt is what there is to say
    m_untold.insert(row, {outcome, doubt || m_mayBeApplied[row]});
}

void Engine::takeOutcome(quint32 row, Verdict verdict, friends::Outcome outcome)
{
    const quint32 number = m_plan.order[row];
    const State state = stateOf(verdict);
    if (state == State::Ready) {
        // Not imported, and not refused for good: it stays queued until settleUntold(). What a check did not
        // find is no longer unknown.
        if (m_input.checkOnly && m_wasUnknown[row] && !m_mayBeApplied[row])
            m_updates.add(number, State::Ready, {});
        else
            m_updates.add(number, State::Queued);
        return;
    }
    m_settled[row] = true;
    m_mayBeApplied[row] = state == State::Unknown;
    m_untold.remove(row);
    outcome.attempts = attemptsOf(row);
    m_progress.imported += state == State::Imported ? 1 : 0;
    m_progress.failed += state == State::Failed ? 1 : 0;
    m_progress.unknown += state == State::Unknown ? 1 : 0;
    --m_progress.notSent;
    if (state == State::Failed && outcome.cause != friends::Cause::Transport)
        ++m_codes[outcome.code];
    m_updates.add(number, state, outcome);
}

} // namespace importing

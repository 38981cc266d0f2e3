// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/engine.h"

#include "chatapi/requests.h"
#include "importing/requestlist.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace importing {

namespace {

using namespace std::chrono_literals;
using friends::State;
using std::chrono::milliseconds;

constexpr milliseconds tellEvery{50};
constexpr milliseconds askForAppEvery{300};

} // namespace

Engine::Engine(QString runId, std::optional<RunInput> input, Target target, RunSettings settings,
               QString journalDir)
    : m_runId(std::move(runId)), m_input(input ? std::move(*input) : RunInput()),
      m_continues(!input.has_value()), m_target(std::move(target)), m_settings(settings),
      m_journalDir(std::move(journalDir)), m_wake(this), m_tell(this), m_grace(this), m_appLock(m_target),
      m_waitForApp(this), m_host(m_target.host, m_target.standby),
      m_absence(m_settings.maxAttempts > 1 ? m_settings.networkPatience : milliseconds{0}),
      m_userSig(m_target.credentials), m_pace(settings.callsPerSecond), m_window(settings.maxInFlight)
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    m_tell.setInterval(tellEvery);
    m_grace.setSingleShot(true);
    m_waitForApp.setInterval(askForAppEvery);
    connect(&m_wake, &QTimer::timeout, this, &Engine::pump);
    connect(&m_tell, &QTimer::timeout, this, &Engine::tell);
    connect(&m_waitForApp, &QTimer::timeout, this, &Engine::begin);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        const auto flights = m_flights.values();
        for (const std::shared_ptr<Flight> &flight : flights)
            flight->call->abort();
    });
    m_progress.rows = static_cast<qint64>(m_input.rows.size());
    m_progress.notSent = m_progress.rows;
}

Engine::~Engine() = default;

// --- beginning
// -------------------------------------------------------------------------------------------------

void Engine::start()
{
    m_clock.start();
    if (!openJournal())
        return;
    m_attempts.assign(m_plan.order.size(), 0);
    m_settled.assign(m_plan.order.size(), false);
    takeStates();
    m_lanes = std::make_unique<Lanes>(m_plan, m_settings.batchSize, m_states);
    m_network = std::make_unique<chatapi::NetworkAccess>(m_target.proxy);
    m_tell.start();
    begin();
}

void Engine::begin()
{
    if (m_progress.phase != RunPhase::Starting && m_progress.phase != RunPhase::Waiting)
        return;
    if (!m_appLock.tryLock()) {
        setPhase(RunPhase::Waiting);
        m_waitForApp.start();
        return;
    }
    m_waitForApp.stop();
    setPhase(RunPhase::Running);
    pump();
}

bool Engine::openJournal()
{
    const QString path = Journal::path(m_journalDir, m_runId);
    if (!m_continues)
        QDir().mkpath(m_journalDir); // what cannot be made is told by createJournal()
    m_journalLock = lockJournal(path);
    if (!m_journalLock) {
        stopFor({}, RunEnd::JournalInUse);
        return false;
    }
    StopReason reason;
    reason.journalError = m_continues ? readJournalToContinue(path) : createJournal();
    if (!reason.journalError.isEmpty()) {
        stopFor(reason, RunEnd::JournalUnwritable);
        return false;
    }
    return true;
}

QString Engine::createJournal()
{
    m_plan = makePlan(m_input);
    RunHead head;
    head.runId = m_runId;
    head.parentRunId = m_input.parentRunId;
    head.connectionName = m_target.connectionName;
    head.connectionId = m_target.connectionId;
    head.host = m_target.host.toString();
    head.admin = QString::fromUtf8(m_target.credentials.admin());
    head.caFile = m_target.caFile;
    head.settings = m_settings;
    head.started = QDateTime::currentDateTimeUtc();
    head.rows = static_cast<qint64>(m_plan.order.size());
    auto journal = Journal::create(m_journalDir, head, m_input, m_plan);
    if (const QString *error = std::get_if<QString>(&journal))
        return *error;
    m_journal = std::move(std::get<std::unique_ptr<Journal>>(journal));
    return {};
}

QString Engine::readJournalToContinue(const QString &path)
{
    auto rows = readRows(path);
    if (const QString *error = std::get_if<QString>(&rows))
        return *error;
    auto read = readJournal(path);
    if (const QString *error = std::get_if<QString>(&read))
        return *error;
    const JournalRun &run = std::get<JournalRun>(read);
    m_input = std::move(std::get<RunInput>(rows));
    m_input.states = run.states;
    for (const friends::Outcome &outcome : run.outcomes)
        m_input.attempts.push_back(static_cast<quint8>(std::min(255, outcome.attempts)));
    m_lastAttempt = run.lastAttempt;
    m_plan = makePlan(m_input); // the same: the rows come in its order
    auto journal = Journal::open(path);
    if (const QString *error = std::get_if<QString>(&journal))
        return *error;
    m_journal = std::move(std::get<std::unique_ptr<Journal>>(journal));
    return {};
}

void Engine::takeStates()
{
    m_progress.rows = static_cast<qint64>(m_input.rows.size());
    m_progress.notSent = m_progress.rows;
    m_mayBeApplied.assign(m_plan.order.size(), false);
    m_wasUnknown.assign(m_plan.order.size(), false);
    if (m_input.states.empty())
        return;
    for (std::size_t place = 0; place < m_plan.order.size(); ++place) {
        const State state = m_input.states[m_plan.order[place]];
        m_states.push_back(state);
        m_mayBeApplied[place] = m_wasUnknown[place] = state == State::Unknown;
        m_progress.imported += state == State::Imported ? 1 : 0;
        m_progress.failed += state == State::Failed ? 1 : 0;
    }
    m_progress.notSent -= m_progress.imported + m_progress.failed;
}

void Engine::pause()
{
    if (m_progress.phase != RunPhase::Running)
        return;
    m_pausedAt = now();
    m_wake.stop();
    setPhase(m_flights.isEmpty() ? RunPhase::Paused : RunPhase::Pausing);
}

void Engine::resume()
{
    if (m_progress.phase != RunPhase::Pausing && m_progress.phase != RunPhase::Paused)
        return;
    m_proxyWants.reset();
    m_paused += now() - m_pausedAt;
    setPhase(RunPhase::Running);
    pump();
}

void Engine::setProxyPassword(const QString &user, const QString &password)
{
    if (!m_network)
        return;
    m_network->setProxyPassword(user, password);
    resume();
}

void Engine::refuseProxyPassword()
{
    const auto reason = std::exchange(m_proxyWants, std::nullopt);
    if (reason && m_progress.phase != RunPhase::Stopping && m_progress.phase != RunPhase::Ended)
        stopFor(*reason, RunEnd::StoppedByService);
}

void Engine::stop(milliseconds grace)
{
    if (m_progress.phase == RunPhase::Ended || !m_clock.isValid())
        return;
    if (m_progress.phase != RunPhase::Stopping)
        stopFor({}, RunEnd::StoppedByPerson);
    if (m_progress.phase == RunPhase::Stopping)
        m_grace.start(grace);
}

// --- sending
// ---------------------------------------------------------------------------------------------------

void Engine::pump()
{
    if (m_progress.phase != RunPhase::Running)
        return;
    const Nanoseconds time = now();
    if (m_absence.nextTry() > time)
        return wakeAt(m_absence.nextTry());
    std::vector<AttemptStart> starts;
    std::vector<std::shared_ptr<Flight>> flights;
    while (m_flights.size() + static_cast<qsizetype>(flights.size()) < m_window.size()
           && m_pace.nextStart(time) <= time) {
        std::optional<Batch> batch = m_lanes->take(time);
        if (!batch)
            break;
        starts.push_back(
            {m_lastAttempt + static_cast<quint32>(starts.size()) + 1, batch->rows, batch->check});
        flights.push_back(std::make_shared<Flight>());
        flights.back()->batch = std::move(*batch);
        flights.back()->started = time;
        flights.back()->paceCall = m_pace.started(time);
    }
    if (!flights.empty() && !record(starts))
        return;
    for (const std::shared_ptr<Flight> &flight : flights)
        send(flight, ++m_lastAttempt);
    if (m_flights.size() < m_window.size()) {
        std::optional<Nanoseconds> due = m_lanes->nextDue();
        if (due)
            due = std::max(*due, m_pace.nextStart(now()));
        wakeAt(due);
    }
    endWhenIdle();
}

void Engine::wakeAt(std::optional<Nanoseconds> time)
{
    if (!time)
        return;
    const Nanoseconds wait = std::max(Nanoseconds{0}, *time - now());
    m_wake.start(std::chrono::ceil<milliseconds>(wait));
}

std::string_view Engine::fieldOf(quint32 row, friends::Field field) const
{
    const SourceRow &source = m_input.rows[m_plan.order[row]];
    return m_input.blocks[source.block]->field(source.place, {field, {}});
}

QByteArray Engine::bodyOf(const Batch &batch) const
{
    return importing::bodyOf(m_input, m_plan, batch);
}

void Engine::send(const std::shared_ptr<Flight> &flight, quint32 attempt)
{
    Batch &batch = flight->batch;
    for (const quint32 row : batch.rows) {
        if (!batch.check)
            m_attempts[row] = static_cast<quint8>(std::min(255, m_attempts[row] + 1));
        m_updates.add(m_plan.order[row], State::Sending);
    }
    ++batch.tries;
    ++m_progress.calls;
    if (batch.repeated)
        ++m_progress.retries;
    flight->host = m_host.next(now());
    flight->sent = QDateTime::currentDateTimeUtc();
    chatapi::CallRequest request;
    request.url = chatapi::requestUrl(
        flight->host, batch.check ? chatapi::Command::FriendCheck : chatapi::Command::FriendImport,
        m_target.credentials.sdkAppId(), m_target.credentials.admin(), m_userSig.current(),
        QRandomGenerator::global()->generate());
    request.body = bodyOf(batch);
    request.tls = m_target.tls;
    request.timeout = m_settings.callTimeout;
    flight->call = m_network->newCall(std::move(request));
    m_flights.insert(attempt, flight);
    flight->full = m_flights.size() >= m_window.size();
    connect(flight->call, &chatapi::Call::finished, this,
            [this, attempt](const chatapi::CallResult &result) { callFinished(attempt, result); });
    flight->call->start();
}

/// A row that had ended as unknown is to go again: with all its attempts, and what it was until then.
void Engine::unsettle(quint32 row)
{
    const quint32 number = m_plan.order[row];
    if (m_input.attempts.empty())
        m_input.attempts.assign(m_input.rows.size(), 0);
    m_input.attempts[number] = static_cast<quint8>(std::min(255, m_input.attempts[number] + m_attempts[row]));
    m_attempts[row] = 0;
    m_settled[row] = false;
    m_wasUnknown[row] = true;
    --m_progress.unknown;
    ++m_progress.notSent;
}

void Engine::checkUnknown(const std::vector<quint32> &rows)
{
    if (!m_lanes || m_ending || m_progress.phase == RunPhase::Stopping)
        return;
    std::vector<bool> wanted(m_input.rows.size(), false);
    for (const quint32 row : rows) {
        if (row < wanted.size())
            wanted[row] = true;
    }
    for (std::size_t lane = 0; lane < m_plan.lanes.size(); ++lane) {
        Batch batch;
        batch.lane = static_cast<quint32>(lane);
        batch.check = true;
        const auto [first, count] = m_plan.lanes[lane];
        for (quint32 row = first; row < first + count; ++row) {
            if (!isUnknown(row) || !wanted[m_plan.order[row]])
                continue;
            unsettle(row);
            batch.rows.push_back(row);
            if (batch.rows.size() == chatapi::itemsPerCall)
                m_lanes->add(std::exchange(batch, {batch.lane, {}, false, false, true, 0}));
        }
        if (!batch.rows.empty())
            m_lanes->add(std::move(batch));
    }
    pump();
}

// --- telling
// ---------------------------------------------------------------------------------------------------

void Engine::stopFor(const StopReason &reason, RunEnd end)
{
    m_end = end;
    m_stop = reason;
    m_stop.clockOffset = m_clockOffset;
    m_wake.stop();
    m_waitForApp.stop();
    setPhase(RunPhase::Stopping);
    if (!m_grace.isActive())
        m_grace.start(m_settings.callTimeout);
    endWhenIdle();
}

bool Engine::record(const std::vector<AttemptStart> &starts)
{
    if (!m_journal)
        return false;
    if (m_journal->record(starts, m_ends)) {
        m_ends.clear();
        return true;
    }
    if (m_progress.phase == RunPhase::Stopping)
        return false;
    StopReason reason;
    reason.journalError = m_journal->error();
    stopFor(reason, RunEnd::JournalUnwritable);
    return false;
}

void Engine::tell()
{
    wakeUp();
    if (!m_ends.empty())
        record({}); // when it cannot be recorded the run stops, and what is known is told nevertheless
    if (!m_updates.isEmpty())
        Q_EMIT updated(m_updates.take());
    tellProgress();
}

void Engine::tellProgress()
{
    const bool paused = m_progress.phase == RunPhase::Paused || m_progress.phase == RunPhase::Pausing;
    if (m_clock.isValid())
        m_progress.elapsed =
            std::chrono::duration_cast<milliseconds>((paused ? m_pausedAt : now()) - m_paused);
    m_progress.inFlight = static_cast<int>(m_flights.size());
    m_progress.paceShare = m_pace.share(now());
    m_progress.untilNextCall = milliseconds{-1};
    if (m_progress.phase == RunPhase::Running && m_flights.isEmpty() && m_lanes) {
        const std::optional<Nanoseconds> due = m_lanes->nextDue();
        if (due && std::max(*due, m_absence.nextTry()) > now())
            m_progress.untilNextCall =
                std::chrono::ceil<milliseconds>(std::max(*due, m_absence.nextTry()) - now());
    }
    if (m_progress.phase == RunPhase::Running)
        m_rate.measure(m_progress, now());
    Q_EMIT progressed(m_progress);
}

void Engine::setPhase(RunPhase phase)
{
    if (m_progress.phase == phase)
        return;
    m_progress.phase = phase;
    m_rate.restart();
    tellProgress();
}

void Engine::endWhenIdle()
{
    if (m_ending || !m_flights.isEmpty())
        return;
    const bool done = m_progress.phase == RunPhase::Running && m_lanes->isEmpty();
    if (m_progress.phase != RunPhase::Stopping && !done)
        return;
    // Not from within a call's signal: ending destroys the calls.
    m_ending = true;
    QMetaObject::invokeMethod(this, &Engine::end, Qt::QueuedConnection);
}

/// The run ends while rows wait: what may have been applied is unknown, and what was refused for now, or did
/// not get through, is told with what was said of it.
void Engine::settleUntold()
{
    const auto untold = std::exchange(m_untold, {});
    for (auto row = untold.begin(); row != untold.end(); ++row) {
        if (row->doubt) {
            takeOutcome(row.key(), Verdict::RetryUnknown, row->outcome);
            continue;
        }
        friends::Outcome outcome = row->outcome;
        outcome.attempts = attemptsOf(row.key());
        m_updates.add(m_plan.order[row.key()], State::Ready, outcome);
    }
    // What was unknown before and was not looked up is as unknown as it was; what was looked up and is not
    // there is not.
    for (quint32 row = 0; row < m_settled.size(); ++row) {
        if (m_settled[row] || !m_wasUnknown[row] || untold.contains(row))
            continue;
        if (m_mayBeApplied[row]) {
            ++m_progress.unknown;
            --m_progress.notSent;
        } else if (!m_input.checkOnly) {
            m_updates.add(m_plan.order[row], State::Ready, {});
        }
    }
}

void Engine::end()
{
    m_wake.stop();
    m_tell.stop();
    m_grace.stop();
    settleUntold();
    tell();
    if (m_journal && !m_journal->recordEnd(m_end) && m_stop.journalError.isEmpty())
        m_stop.journalError = m_journal->error();
    m_network.reset();
    m_journal.reset();
    m_journalLock.reset();
    m_appLock.release();
    m_progress.timeLeft = milliseconds{0};
    setPhase(RunPhase::Ended);
    RunResult result;
    result.runId = m_runId;
    result.end = m_end;
    result.stop = m_stop;
    result.totals = m_progress;
    result.codes = m_codes;
    Q_EMIT finished(result);
}

} // namespace importing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runcontroller.h"

#include "ui/connections/connectionchoice.h"
#include "ui/settings.h"
#include "words/connectionwords.h"
#include "words/retentionwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>

namespace ui {

namespace {

constexpr std::array retryable{friends::State::Failed, friends::State::Unknown};
constexpr std::array sendable{friends::State::Ready, friends::State::Failed, friends::State::Unknown};

connections::ConnectionProblemKind kindOf(chatapi::CaFileError error)
{
    switch (error) {
    case chatapi::CaFileError::NotFound:
        return connections::ConnectionProblemKind::NotFound;
    case chatapi::CaFileError::NotReadable:
        return connections::ConnectionProblemKind::NotReadable;
    case chatapi::CaFileError::NoCertificate:
        return connections::ConnectionProblemKind::NoCertificate;
    }
    Q_UNREACHABLE();
}

} // namespace

words::Said whyNoTarget(const TargetAnswer &answer, const QString &connection)
{
    if (answer.secretStatus != connections::SecretStatus::Done)
        return words::secretWords(answer.secretStatus, connection, answer.secretRaw);
    if (answer.caFileError)
        return words::connectionProblemWords(
            {connections::ConnectionPart::CaFile, kindOf(*answer.caFileError)});
    return words::connectionProblemWords(
        {connections::ConnectionPart::Host, connections::ConnectionProblemKind::Invalid});
}

RunPlan planOf(const importing::RunInput &input, const importing::RunSettings &settings)
{
    const friends::Column from{friends::Field::FromAccount, {}};
    std::unordered_map<std::string_view, qint64> rows;
    for (const importing::SourceRow &row : input.rows)
        ++rows[input.blocks[row.block]->field(row.place, from)];
    RunPlan plan;
    plan.rows = static_cast<qint64>(input.rows.size());
    plan.accounts = static_cast<qint64>(rows.size());
    for (const auto &[account, count] : rows)
        plan.calls += (count + settings.batchSize - 1) / settings.batchSize;
    plan.leastTime = std::chrono::milliseconds(plan.calls * 1000 / std::max(1, settings.callsPerSecond));
    return plan;
}

RunController::RunController(friends::Table &table, ConnectionChoice &choice, const Settings &settings,
                             QString journalDir, QObject *parent)
    : QObject(parent), m_table(table), m_choice(choice), m_journalDir(std::move(journalDir)),
      m_settings(settings)
{
}

RunController::~RunController() = default;

// --- which rows

std::vector<quint32> RunController::readyRows() const
{
    return rowsIn(friends::State::Ready);
}

std::vector<quint32> RunController::rowsIn(friends::State state) const
{
    return m_table.sendable(std::array{state});
}

std::vector<quint32> RunController::rowsLike(quint32 row) const
{
    const friends::Outcome &wanted = m_table.outcome(row);
    std::vector<quint32> rows = m_table.sendable(retryable);
    std::erase_if(rows, [&](quint32 other) {
        const friends::Outcome &outcome = m_table.outcome(other);
        return outcome.cause != wanted.cause || outcome.code != wanted.code;
    });
    return rows;
}

std::vector<quint32> RunController::sendableOf(const std::vector<quint32> &rows) const
{
    std::vector<quint32> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [this](quint32 row) { return canSend(row); });
    return found;
}

bool RunController::canSend(quint32 row) const
{
    const friends::Record &record = m_table.record(row);
    return std::find(sendable.begin(), sendable.end(), record.rowState()) != sendable.end()
        && !record.ownError && !record.duplicate;
}

// --- beginning

importing::RunSettings RunController::settings() const
{
    return m_earlier ? m_earlier->head.settings : m_settings.runPreferences(m_choice.current().id).settings();
}

void RunController::knowRun(const QString &runId, std::vector<quint32> rows, const WentThrough &through)
{
    m_wentThrough = through;
    m_family.remember(runId, m_table.follow(std::move(rows)));
}

QStringList RunController::journalsOf(quint32 row) const
{
    QStringList runs = m_family.runsOf(row);
    if (m_run && !runs.contains(m_run->runId())
        && std::find(m_tracker->rows.begin(), m_tracker->rows.end(), row) != m_tracker->rows.end())
        runs.append(m_run->runId());
    for (QString &run : runs)
        run = importing::Journal::path(m_journalDir, run);
    return runs;
}

void RunController::submit(std::vector<quint32> rows)
{
    if (m_stage != RunStage::Idle)
        return;
    m_earlier.reset();
    begin(std::move(rows), false);
}

void RunController::check(std::vector<quint32> rows)
{
    std::erase_if(rows, [this](quint32 row) { return m_table.state(row) != friends::State::Unknown; });
    if (m_run)
        checkInRun(rows);
    else
        begin(std::move(rows), true);
}

void RunController::checkInRun(const std::vector<quint32> &rows)
{
    std::vector<bool> wanted(m_table.rowCount(), false);
    for (const quint32 row : rows)
        wanted[row] = true;
    std::vector<quint32> numbers;
    for (quint32 number = 0; number < m_tracker->rows.size(); ++number) {
        const quint32 row = m_tracker->rows[number];
        if (row != friends::Tracker::gone && wanted[row])
            numbers.push_back(number);
    }
    m_table.queueAgain(*m_tracker, numbers);
    m_run->checkUnknown(std::move(numbers));
}

void RunController::goOn(const importing::RunHead &head, std::vector<quint32> rows)
{
    if (m_stage != RunStage::Idle)
        return;
    Earlier earlier{head, std::move(rows), m_table.textVersion()};
    std::vector<quint32> left;
    std::copy_if(earlier.rows.begin(), earlier.rows.end(), std::back_inserter(left),
                 [](quint32 row) { return row != friends::Tracker::gone; });
    std::sort(left.begin(), left.end());
    m_earlier = std::move(earlier);
    begin(std::move(left), false);
}

void RunController::begin(std::vector<quint32> rows, bool checks)
{
    if (m_stage != RunStage::Idle || rows.empty())
        return;
    if (checks)
        m_earlier.reset();
    m_rows = std::move(rows);
    m_checks = checks;
    m_result.reset();
    setStage(RunStage::Preparing);
    prepare();
}

/// Secrets first: whoever has none need not be asked whether production is meant.
void RunController::prepare()
{
    ++m_attempt;
    m_connection = m_choice.current();
    m_context = {};
    m_context.connection = ConnectionChoice::displayName(m_connection);
    m_context.admin = m_connection.admin;
    m_context.host = connections::baseUrl(m_connection).host();
    const bool isProduction = m_connection.colour == connections::ConnectionColour::Red;
    const bool asks = isProduction && !m_connection.isSandbox() && !m_checks; // a check changes nothing there
    askForTarget([this, asks](const TargetAnswer &answer) {
        if (answer.secretStatus == connections::SecretStatus::NotFound)
            Q_EMIT secretsWanted();
        else if (asks && answer.target)
            makePlan();
        else
            start(answer);
    });
}

void RunController::secretsGiven()
{
    if (m_stage == RunStage::Preparing)
        prepare();
}

void RunController::makePlan()
{
    QThreadPool::globalInstance()->start([self = QPointer<RunController>(this), attempt = m_attempt,
                                          rows = inputOf(m_rows), settings = settings(),
                                          connection = m_context.connection] {
        RunPlan plan = planOf(rows, settings);
        plan.connection = connection;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, attempt, plan] {
                if (self && self->m_attempt == attempt && self->m_stage == RunStage::Preparing)
                    Q_EMIT self->confirmationWanted(plan);
            },
            Qt::QueuedConnection);
    });
}

void RunController::confirm()
{
    if (m_stage == RunStage::Preparing)
        askForTarget([this](const TargetAnswer &answer) { start(answer); });
}

void RunController::cancel()
{
    if (m_stage != RunStage::Preparing)
        return;
    m_earlier.reset();
    setStage(RunStage::Idle);
}

void RunController::askForTarget(const std::function<void(const TargetAnswer &)> &then)
{
    m_choice.target(this, [this, then, attempt = m_attempt](const TargetAnswer &answer) {
        if (attempt == m_attempt && m_stage == RunStage::Preparing)
            then(answer);
    });
}

importing::RunInput RunController::inputOf(const std::vector<quint32> &rows)
{
    importing::RunInput input;
    input.blocks = m_table.shareBlocks();
    input.rows.reserve(rows.size());
    for (const quint32 row : rows) {
        const friends::Record &record = m_table.record(row);
        input.rows.push_back({static_cast<quint32>(record.block), record.place});
        // What may be there already is looked up before it is sent again.
        const bool unknown = record.rowState() == friends::State::Unknown;
        input.states.push_back(unknown ? friends::State::Unknown : friends::State::Ready);
        input.attempts.push_back(unknown ? static_cast<quint8>(std::min(255, m_table.outcome(row).attempts))
                                         : 0);
    }
    return input;
}

void RunController::start(const TargetAnswer &answer)
{
    if (!answer.target)
        return fail(whyNoTarget(answer, m_context.connection));
    // The table could be edited while the keychain or the person was asked.
    std::erase_if(m_rows, [this](quint32 row) { return row >= m_table.rowCount(); });
    m_rows = sendableOf(m_rows);
    if (m_rows.empty())
        return cancel();
    if (m_earlier && m_earlier->textVersion != m_table.textVersion())
        m_earlier.reset(); // its journal has other texts than the table now
    if (!makeTraceless())
        return fail(words::noTracelessPlace());
    m_progress = {};
    if (!m_checks) // which sends nothing
        m_wentThrough = WentThrough{m_connection.id, m_context.connection};
    importing::Target target = *answer.target;
    target.proxy.canAsk = true;
    makeRun(std::move(target));
    connect(m_run.get(), &importing::Run::proxyPasswordWanted, this, &RunController::proxyPasswordWanted);
    connect(m_run.get(), &importing::Run::updated, this, &RunController::takeUpdates);
    connect(m_run.get(), &importing::Run::progressed, this, [this](const importing::Progress &progress) {
        m_progress = progress;
        Q_EMIT progressed();
    });
    connect(m_run.get(), &importing::Run::finished, this, &RunController::takeResult);
    setStage(RunStage::Running);
    m_run->start();
}

/// False when there is no place for the journal of a run that is to leave no trace.
bool RunController::makeTraceless()
{
    // What goes on in a journal of before stays there.
    m_noTrace = !m_earlier && m_settings.runPreferences(m_connection.id).noTrace;
    m_traceless = m_noTrace ? std::make_shared<importing::TracelessFolder>() : nullptr;
    return !m_traceless || m_traceless->isValid();
}

/// A large journal takes a while to be overwritten.
void RunController::removeTrace()
{
    if (m_traceless)
        QThreadPool::globalInstance()->start(
            [folder = std::exchange(m_traceless, nullptr)]() mutable { folder.reset(); });
}

void RunController::makeRun(importing::Target target)
{
    const importing::RunSettings settings = this->settings();
    if (const auto earlier = std::exchange(m_earlier, std::nullopt)) {
        m_tracker = m_table.beginRun(earlier->rows);
        m_run =
            std::make_unique<importing::Run>(earlier->head.runId, std::move(target), settings, m_journalDir);
        return;
    }
    importing::RunInput rows = inputOf(m_rows);
    rows.checkOnly = m_checks;
    if (!m_noTrace)
        rows.parentRunId = m_family.parentOf(m_table, m_rows);
    m_tracker = m_table.beginRun(std::move(m_rows));
    m_run = std::make_unique<importing::Run>(std::move(rows), std::move(target), settings,
                                             m_traceless ? m_traceless->path() : m_journalDir);
}

void RunController::fail(const words::Said &why)
{
    m_earlier.reset();
    setStage(RunStage::Idle);
    Q_EMIT notStarted(why);
}

void RunController::setStage(RunStage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged();
}

// --- while it runs

void RunController::pause()
{
    if (m_run)
        m_run->pause();
}

void RunController::resume()
{
    if (m_run)
        m_run->resume();
}

void RunController::stop()
{
    if (m_run)
        m_run->stop();
}

void RunController::setProxyPassword(const QString &user, const QString &password)
{
    if (m_run)
        m_run->setProxyPassword(user, password);
}

void RunController::refuseProxyPassword()
{
    if (m_run)
        m_run->refuseProxyPassword();
}

void RunController::takeUpdates(const importing::RunUpdates &updates)
{
    m_table.applyUpdates(*m_tracker, updates.rows, updates.outcomes);
}

void RunController::takeResult(const importing::RunResult &result)
{
    m_table.endRun(*m_tracker);
    m_tracker->before = {};
    const std::shared_ptr<friends::Tracker> tracked = std::exchange(m_tracker, nullptr);
    if (!m_noTrace)
        m_family.remember(result.runId, tracked);
    removeTrace();
    m_progress = result.totals;
    m_result = result;
    m_run.release()->deleteLater(); // this is inside of its signal
    setStage(RunStage::Idle);
    Q_EMIT progressed();
    Q_EMIT finished();
}

words::Said RunController::resultWords() const
{
    if (!m_result)
        return {};
    words::RunContext context = m_context;
    context.now = QDateTime::currentDateTime();
    return m_checks ? words::checkEndWords(*m_result, context) : words::runEndWords(*m_result, context);
}

} // namespace ui

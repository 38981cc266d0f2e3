// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/preflight.h"

#include "chatapi/answers.h"
#include "chatapi/usersig.h"
#include "importing/hostchoice.h"
#include "importing/plan.h"
#include "importing/retrywait.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTimer>

#include <deque>
#include <unordered_map>

namespace importing {

namespace {

using chatapi::Action;
using std::chrono::milliseconds;

constexpr milliseconds tellEvery{50};

/// Accounts for one call, by number.
struct Question {
    std::vector<quint32> accounts;
    int tries = 0;
    bool renewed = false;
};

} // namespace

QList<CrowdedAccount> crowdedAccounts(const Plan &plan, const RunInput &input)
{
    QList<CrowdedAccount> crowded;
    for (const Lane &lane : plan.lanes) {
        if (lane.count <= friends::friendsOfOneUser)
            continue;
        const SourceRow &row = input.rows[plan.order[lane.first]];
        const std::string_view name =
            input.blocks[row.block]->field(row.place, {friends::Field::FromAccount, {}});
        crowded.append({QByteArray(name.data(), static_cast<qsizetype>(name.size())), lane.count});
    }
    return crowded;
}

class Preflight::Worker : public QObject {
    Q_OBJECT

public:
    Worker(RunInput input, Target target, RunSettings settings)
        : m_input(std::move(input)), m_target(std::move(target)), m_settings(settings), m_wake(this),
          m_tell(this), m_host(m_target.host, m_target.standby), m_userSig(m_target.credentials),
          m_pace(settings.callsPerSecond), m_window(settings.maxInFlight)
    {
        m_wake.setSingleShot(true);
        m_wake.setTimerType(Qt::PreciseTimer);
        m_tell.setInterval(tellEvery);
        connect(&m_wake, &QTimer::timeout, this, &Worker::pump);
        connect(&m_tell, &QTimer::timeout, this,
                [this] { Q_EMIT progressed(m_result.accountsChecked, m_result.accounts); });
    }

    void start()
    {
        m_clock.start();
        const Plan plan = makePlan(m_input);
        m_result.calls = plan.calls(m_settings.batchSize);
        m_result.leastTime = importing::leastTime(m_result.calls, m_settings.callsPerSecond);
        countAccounts(plan);
        for (quint32 first = 0; first < m_accounts.size(); first += chatapi::accountsPerAccountCheck) {
            Question question;
            const auto last =
                std::min<std::size_t>(m_accounts.size(), first + chatapi::accountsPerAccountCheck);
            for (quint32 account = first; account < last; ++account)
                question.accounts.push_back(account);
            m_questions.push_back(std::move(question));
        }
        m_network = std::make_unique<chatapi::NetworkAccess>(m_target.proxy);
        m_tell.start();
        pump();
    }

    void cancel()
    {
        m_result.cancelled = true;
        stop();
    }

Q_SIGNALS:
    void progressed(qint64 done, qint64 all);
    void finished(const importing::PreflightResult &result);

private:
    struct Account {
        std::string_view name;
        bool missing = false;
    };
    struct Waiting {
        Nanoseconds due;
        Question question;
    };

    [[nodiscard]] std::string_view fieldOf(std::size_t row, friends::Field field) const
    {
        const SourceRow &source = m_input.rows[row];
        return m_input.blocks[source.block]->field(source.place, {field, {}});
    }

    quint32 accountNumber(std::string_view name)
    {
        const auto [known, isNew] = m_numbers.try_emplace(name, static_cast<quint32>(m_accounts.size()));
        if (isNew)
            m_accounts.push_back({name, false});
        return known->second;
    }

    void countAccounts(const Plan &plan)
    {
        for (std::size_t row = 0; row < m_input.rows.size(); ++row) {
            accountNumber(fieldOf(row, friends::Field::FromAccount));
            accountNumber(fieldOf(row, friends::Field::ToAccount));
        }
        m_result.accounts = static_cast<qint64>(m_accounts.size());
        m_result.crowded = crowdedAccounts(plan, m_input);
    }

    [[nodiscard]] Nanoseconds now() const { return Nanoseconds(m_clock.nsecsElapsed()); }

    void pump()
    {
        while (!m_ended && m_inFlight < m_window.size() && m_pace.nextStart(now()) <= now()) {
            const auto due =
                std::find_if(m_waiting.begin(), m_waiting.end(),
                             [time = now()](const Waiting &waiting) { return waiting.due <= time; });
            if (due != m_waiting.end()) {
                Question question = std::move(due->question);
                m_waiting.erase(due);
                ask(std::move(question));
            } else if (!m_questions.empty()) {
                Question question = std::move(m_questions.front());
                m_questions.pop_front();
                ask(std::move(question));
            } else {
                break;
            }
        }
        if (m_ended)
            return;
        if (m_inFlight == 0 && m_questions.empty() && m_waiting.empty()) {
            stop();
            return;
        }
        Nanoseconds next = m_questions.empty() ? Nanoseconds::max() : m_pace.nextStart(now());
        for (const Waiting &waiting : m_waiting)
            next = std::min(next, std::max(waiting.due, m_pace.nextStart(now())));
        if (next != Nanoseconds::max() && m_inFlight < m_window.size())
            m_wake.start(std::chrono::ceil<milliseconds>(std::max(Nanoseconds{0}, next - now())));
    }

    void ask(Question question)
    {
        ++question.tries;
        ++m_inFlight;
        std::vector<std::string_view> names;
        for (const quint32 account : question.accounts)
            names.push_back(m_accounts[account].name);
        chatapi::CallRequest request;
        const QUrl host = m_host.next(now());
        request.url = chatapi::requestUrl(host, chatapi::Command::AccountCheck,
                                          m_target.credentials.sdkAppId(), m_target.credentials.admin(),
                                          m_userSig.current(), QRandomGenerator::global()->generate());
        request.body = chatapi::accountCheckBody(names);
        request.tls = m_target.tls;
        request.timeout = m_settings.callTimeout;
        chatapi::Call *call = m_network->newCall(std::move(request));
        const quint64 paceCall = m_pace.started(now());
        const bool full = m_inFlight >= m_window.size();
        connect(call, &chatapi::Call::finished, this,
                [this, call, host, full, paceCall,
                 question = std::move(question)](const chatapi::CallResult &result) {
                    call->deleteLater();
                    m_pace.ended(paceCall, now());
                    --m_inFlight;
                    answered(question, host, full, result);
                });
        call->start();
    }

    void answered(Question question, const QUrl &host, bool full, const chatapi::CallResult &result)
    {
        if (m_ended)
            return;
        const auto read = m_reader.readAccountCheck(result.body);
        const auto *answer = std::get_if<chatapi::AccountCheckAnswer>(&read);
        Action action = Action::Success;
        StopReason reason;
        if (result.error != chatapi::TransportError::None || !answer || answer->isContradictory()) {
            const auto error = result.error != chatapi::TransportError::None
                ? result.error
                : chatapi::TransportError::BodyUnreadable;
            action = chatapi::transportAction(error, result.httpStatus);
            reason = {friends::Cause::Transport,
                      static_cast<int>(error),
                      result.httpStatus,
                      {},
                      result.certificateFaults,
                      0,
                      {},
                      m_network->proxyQuestion()};
            m_window.troubled();
            if (!result.mayHaveReachedServer && error != chatapi::TransportError::ProxyPasswordWanted)
                m_host.unreachable(host, now());
        } else {
            action = chatapi::requestAction(answer->errorCode);
            reason = {friends::Cause::Request,
                      answer->errorCode,
                      result.httpStatus,
                      answer->errorInfo,
                      {},
                      0,
                      {},
                      {}};
            m_window.answered(result.elapsed, full);
            m_host.reached(host);
        }
        follow(std::move(question), action, reason, answer);
        pump();
    }

    void follow(Question question, Action action, const StopReason &reason,
                const chatapi::AccountCheckAnswer *answer)
    {
        switch (action) {
        case Action::Success:
            take(question, *answer);
            return;
        case Action::RetrySlow:
            m_pace.slowDown(now());
            break;
        case Action::Retry:
            break;
        case Action::RenewSignature:
            if (question.renewed) {
                stopFor(reason);
                return;
            }
            question.renewed = true;
            m_userSig.renew();
            m_waiting.push_back({now(), std::move(question)});
            return;
        case Action::FailRow:
        case Action::FailBatch:
        case Action::Stop:
            stopFor(reason);
            return;
        }
        if (question.tries >= m_settings.maxAttempts) {
            stopFor(reason);
            return;
        }
        const Nanoseconds due = now() + retryWait(m_settings, question.tries + 1);
        m_waiting.push_back({due, std::move(question)});
    }

    void take(const Question &question, const chatapi::AccountCheckAnswer &answer)
    {
        m_result.accountsChecked += static_cast<qint64>(question.accounts.size());
        for (const chatapi::AccountCheckItem &item : answer.items) {
            const auto known =
                m_numbers.find({item.account.constData(), static_cast<std::size_t>(item.account.size())});
            if (known != m_numbers.end() && item.resultCode == 0
                && item.status == chatapi::AccountStatus::NotImported)
                m_accounts[known->second].missing = true;
        }
    }

    void stopFor(const StopReason &reason)
    {
        m_result.stop = reason;
        stop();
    }

    void stop()
    {
        if (m_ended)
            return;
        m_ended = true;
        m_wake.stop();
        m_tell.stop();
        for (const Account &account : m_accounts) {
            if (account.missing)
                m_result.missing.append(
                    QByteArray(account.name.data(), static_cast<qsizetype>(account.name.size())));
        }
        for (std::size_t row = 0; !m_result.missing.isEmpty() && row < m_input.rows.size(); ++row) {
            const auto isMissing = [&](friends::Field field) {
                return m_accounts[accountNumber(fieldOf(row, field))].missing;
            };
            if (isMissing(friends::Field::FromAccount) || isMissing(friends::Field::ToAccount))
                m_result.rowsWithMissing.push_back(static_cast<quint32>(row));
        }
        Q_EMIT progressed(m_result.accountsChecked, m_result.accounts);
        Q_EMIT finished(m_result);
    }

    RunInput m_input;
    Target m_target;
    RunSettings m_settings;
    QElapsedTimer m_clock;
    QTimer m_wake;
    QTimer m_tell;
    std::unique_ptr<chatapi::NetworkAccess> m_network;
    HostChoice m_host;
    chatapi::UserSigSource m_userSig;
    chatapi::AnswerReader m_reader;
    Pace m_pace;
    FlightWindow m_window;
    std::vector<Account> m_accounts;
    std::unordered_map<std::string_view, quint32> m_numbers;
    std::deque<Question> m_questions;
    std::vector<Waiting> m_waiting;
    int m_inFlight = 0;
    bool m_ended = false;
    PreflightResult m_result;
};

Preflight::Preflight(RunInput input, Target target, RunSettings settings, QObject *parent)
    : QObject(parent), m_worker(new Worker(std::move(input), std::move(target), inRange(settings)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::progressed, this, &Preflight::progressed);
    connect(m_worker, &Worker::finished, this, &Preflight::finished);
    m_thread.start();
}

Preflight::~Preflight()
{
    m_thread.quit();
    m_thread.wait();
}

void Preflight::start()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->start(); });
}

void Preflight::cancel()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->cancel(); });
}

} // namespace importing

#include "preflight.moc"

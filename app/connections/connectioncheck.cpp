// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectioncheck.h"

#include "chatapi/answers.h"
#include "chatapi/requests.h"
#include "chatapi/tls.h"
#include "chatapi/usersig.h"

#include <QtCore/QMetaEnum>
#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace connections {

namespace {

using chatapi::TransportError;

CheckVerdict verdictOf(TransportError error, int httpStatus)
{
    switch (error) {
    case TransportError::HostNotFound:
    case TransportError::ConnectionRefused:
    case TransportError::ConnectionClosed:
    case TransportError::ProxyProblem:
    case TransportError::ProxyPasswordWanted:
    case TransportError::NetworkUnavailable:
        return CheckVerdict::HostNotReachable;
    case TransportError::Timeout:
        return CheckVerdict::TimedOut;
    case TransportError::TlsHandshakeFailed:
        return CheckVerdict::TlsFailed;
    case TransportError::CertificateInvalid:
        return CheckVerdict::CertificateInvalid;
    case TransportError::HttpStatus:
        return chatapi::transportAction(error, httpStatus) == chatapi::Action::Stop
            ? CheckVerdict::NotTheService
            : CheckVerdict::TryLater;
    case TransportError::BodyTooLarge:
    case TransportError::BodyUnreadable:
        return CheckVerdict::NotTheService;
    case TransportError::Aborted:
        return CheckVerdict::Cancelled;
    case TransportError::None:
    case TransportError::Other:
        return CheckVerdict::Other;
    }
    Q_UNREACHABLE();
}

constexpr int signatureExpired = 70001;

/// Which part of a connection a code speaks of (API.md, "Codes and what to do with each").
struct CodeVerdict {
    int code;
    CheckVerdict verdict;
};
constexpr std::array codeVerdicts{
    CodeVerdict{30002, CheckVerdict::SdkAppIdWrong},
    CodeVerdict{30003, CheckVerdict::AdminWrong},
    CodeVerdict{30004, CheckVerdict::AdminWrong},
    CodeVerdict{60004, CheckVerdict::AdminWrong},
    CodeVerdict{60005, CheckVerdict::KeyWrong},
    CodeVerdict{60006, CheckVerdict::SdkAppIdWrong},
    CodeVerdict{60009, CheckVerdict::NotTheService},
    CodeVerdict{60010, CheckVerdict::AdminWrong},
    CodeVerdict{60012, CheckVerdict::SdkAppIdWrong},
    CodeVerdict{60015, CheckVerdict::AdminWrong},
    CodeVerdict{60016, CheckVerdict::Forbidden},
    CodeVerdict{60017, CheckVerdict::Forbidden},
    CodeVerdict{60020, CheckVerdict::Forbidden},
    CodeVerdict{60021, CheckVerdict::Forbidden},
    CodeVerdict{signatureExpired, CheckVerdict::ClockOff},
    CodeVerdict{70002, CheckVerdict::KeyWrong},
    CodeVerdict{70003, CheckVerdict::KeyWrong},
    CodeVerdict{70005, CheckVerdict::KeyWrong},
    CodeVerdict{70009, CheckVerdict::KeyWrong},
    CodeVerdict{70013, CheckVerdict::AdminWrong},
    CodeVerdict{70014, CheckVerdict::SdkAppIdWrong},
    CodeVerdict{70016, CheckVerdict::SdkAppIdWrong},
    CodeVerdict{70020, CheckVerdict::SdkAppIdWrong},
    CodeVerdict{70050, CheckVerdict::TryLater},
    CodeVerdict{70051, CheckVerdict::Forbidden},
    CodeVerdict{70052, CheckVerdict::ClockOff},
    CodeVerdict{70107, CheckVerdict::AdminWrong},
    CodeVerdict{70114, CheckVerdict::Forbidden},
    CodeVerdict{70403, CheckVerdict::AdminWrong},
};

CheckVerdict verdictOfCode(int code)
{
    const auto at = std::find_if(codeVerdicts.begin(), codeVerdicts.end(),
                                 [code](const CodeVerdict &entry) { return entry.code == code; });
    if (at != codeVerdicts.end())
        return at->verdict;
    const chatapi::Action action = chatapi::requestAction(code, true);
    const bool passes = action == chatapi::Action::Retry || action == chatapi::Action::RetrySlow;
    return passes ? CheckVerdict::TryLater : CheckVerdict::Other;
}

QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

void readAnswer(const QByteArray &body, const QByteArray &admin, CheckResult &result)
{
    chatapi::AnswerReader reader;
    const auto reading = reader.readAccountCheck(body);
    const auto *answer = std::get_if<chatapi::AccountCheckAnswer>(&reading);
    if (!answer || answer->isContradictory()) {
        result.verdict = CheckVerdict::NotTheService;
        return;
    }
    result.code = answer->errorCode;
    result.info = answer->errorInfo;
    if (answer->errorCode != 0) {
        result.verdict = verdictOfCode(answer->errorCode);
        return;
    }
    const auto item =
        std::find_if(answer->items.begin(), answer->items.end(),
                     [&](const chatapi::AccountCheckItem &entry) { return entry.account == admin; });
    if (item == answer->items.end()) {
        result.verdict = CheckVerdict::NotTheService;
        return;
    }
    result.code = item->resultCode;
    result.info = item->resultInfo;
    if (item->resultCode != 0)
        result.verdict = verdictOfCode(item->resultCode);
    else if (item->status == chatapi::AccountStatus::Imported)
        result.verdict = CheckVerdict::Fine;
    else if (item->status == chatapi::AccountStatus::NotImported)
        result.verdict = CheckVerdict::AdminWrong;
    else
        result.verdict = CheckVerdict::NotTheService;
}

/// How much this computer's clock is ahead of the answer's Date; none when it is near enough or not told. An
/// answer that says "expired" makes every difference worth telling.
std::optional<qint64> clockDifference(const QDateTime &serverTime, bool tellAll)
{
    if (!serverTime.isValid())
        return std::nullopt;
    const qint64 ahead = QDateTime::currentSecsSinceEpoch() - serverTime.toSecsSinceEpoch();
    if (!tellAll && std::abs(ahead) <= clockTolerance.count())
        return std::nullopt;
    return ahead;
}

} // namespace

struct ConnectionCheck::Private {
    Connection connection;
    Secret secret;
    chatapi::ProxyChoice proxy;
    std::chrono::milliseconds timeout{15'000};
    std::unique_ptr<chatapi::NetworkAccess> network;
    QPointer<chatapi::Call> call;
    CheckResult result;
    bool isFinished = false;
};

ConnectionCheck::ConnectionCheck(Connection connection, Secret secret, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->connection = std::move(connection);
    d->secret = std::move(secret);
}

ConnectionCheck::~ConnectionCheck() = default;

void ConnectionCheck::setTimeout(std::chrono::milliseconds timeout)
{
    d->timeout = timeout;
}

void ConnectionCheck::setProxy(const chatapi::ProxyChoice &proxy)
{
    d->proxy = proxy;
}

/// What keeps the call from being made at all.
QList<ConnectionProblem> ConnectionCheck::problems() const
{
    QList<ConnectionProblem> found;
    if (!d->connection.region)
        found += checkHost(d->connection.customHost);
    found += checkCaFile(d->connection.caFile);
    found += checkAdmin(d->connection.admin);
    found.removeIf([](const ConnectionProblem &problem) { return !problem.prevents(); });
    if (d->secret.sdkAppId == 0)
        found.append({ConnectionPart::SdkAppId, ConnectionProblemKind::Missing, 0, 0});
    if (d->secret.secretKey.isEmpty())
        found.append({ConnectionPart::SecretKey, ConnectionProblemKind::Missing, 0, 0});
    return found;
}

void ConnectionCheck::start()
{
    const QUrl host = baseUrl(d->connection);
    d->result.host = host.authority();
    d->result.problems = problems();
    const auto tls = chatapi::tlsConfiguration(d->connection.caFile);
    if (!d->result.problems.isEmpty() || !std::holds_alternative<QSslConfiguration>(tls)) {
        QMetaObject::invokeMethod(
            this, [this] { finish(CheckVerdict::NotUsable); }, Qt::QueuedConnection);
        return;
    }
    const chatapi::Credentials credentials = connections::credentials(d->secret, d->connection.admin);
    const QByteArray signature = chatapi::makeUserSig(credentials, QDateTime::currentSecsSinceEpoch(),
                                                      chatapi::UserSigSource::defaultLifetime);
    const std::string_view admin(credentials.admin().constData(),
                                 static_cast<std::size_t>(credentials.admin().size()));
    chatapi::CallRequest request;
    request.url = chatapi::requestUrl(host, chatapi::Command::AccountCheck, credentials.sdkAppId(),
                                      credentials.admin(), signature, QRandomGenerator::global()->generate());
    request.body = chatapi::accountCheckBody(std::span(&admin, 1));
    request.tls = std::get<QSslConfiguration>(tls);
    request.timeout = d->timeout;
    request.largestAnswer = 1024 * 1024;
    d->network = std::make_unique<chatapi::NetworkAccess>(d->proxy);
    d->call = d->network->newCall(std::move(request));
    connect(d->call, &chatapi::Call::finished, this, &ConnectionCheck::answered);
    d->call->start();
}

void ConnectionCheck::cancel()
{
    if (d->call)
        d->call->abort();
    finish(CheckVerdict::Cancelled);
}

void ConnectionCheck::answered(const chatapi::CallResult &call)
{
    CheckResult &result = d->result;
    result.took = call.elapsed;
    result.httpStatus = call.httpStatus;
    result.transport = call.error;
    result.certificateFaults = call.certificateFaults;
    if (call.error == TransportError::ProxyPasswordWanted)
        result.proxy = d->network->proxyQuestion();
    if (call.error == TransportError::None)
        readAnswer(call.body, d->connection.admin.toUtf8(), result);
    else
        result.verdict = verdictOf(call.error, call.httpStatus);
    if (call.error != TransportError::None)
        result.raw = nameOf(call.networkError);
    // Invalidated (70052) speaks of the clock only when that is off; expired (70001) always does, for the
    // UserSig was made a moment ago.
    const bool isExpired = result.code == signatureExpired && call.error == TransportError::None;
    result.clockOffSeconds = clockDifference(call.serverTime, isExpired);
    if (result.verdict == CheckVerdict::ClockOff && !isExpired && !result.clockOffSeconds)
        result.verdict = CheckVerdict::Other;
    finish(result.verdict);
}

void ConnectionCheck::finish(CheckVerdict verdict)
{
    if (std::exchange(d->isFinished, true))
        return;
    if (d->call)
        d->call->deleteLater();
    d->secret.wipe();
    d->result.verdict = verdict;
    Q_EMIT finished(d->result);
}

} // namespace connections

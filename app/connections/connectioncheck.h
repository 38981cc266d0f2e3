// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/call.h"
#include "chatapi/networkaccess.h"
#include "connections/connection.h"

#include <QtCore/QObject>

#include <chrono>
#include <memory>

namespace connections {

/// What a check of a connection came to. Exactly one; the words are made in words/.
enum class CheckVerdict : quint8 {
    Fine,
    HostNotReachable, ///< no such host, refused, unreachable, a proxy in between, closed without an answer
    CertificateInvalid, ///< the host is not proven to be what it says it is; `certificateFaults`
    TlsFailed, ///< no encrypted connection came about, for another reason than the certificate
    NotTheService, ///< something answered that is not the service: `httpStatus`, or a body that is not
                   ///< understood
    SdkAppIdWrong, ///< the service does not know this SDKAppID at this host; often the wrong region
    KeyWrong, ///< the UserSig does not verify: the key is not this SDKAppID's
    AdminWrong, ///< the admin does not exist or is not an app administrator
    ClockOff, ///< a fresh UserSig counts as expired: this computer's clock is off; `clockOffSeconds`
    Forbidden, ///< the service knows the app and does not let it call: IP address, package, blocked, disabled
    TryLater, ///< the service is busy or locked for a moment
    TimedOut, ///< no whole answer in time
    Cancelled,
    NotUsable, ///< nothing was sent: `problems` says which part of the connection or the secret cannot be
               ///< used
    Other, ///< a code that stands in no table, or trouble without a name; shown raw
};

struct CheckResult {
    CheckVerdict verdict = CheckVerdict::Other;
    QString host; ///< where the call went, "host" or "host:port"
    int code = 0; ///< the service's ErrorCode, or the ResultCode for the admin; 0 when it gave none
    int httpStatus = 0; ///< 0 when no answer came
    QByteArray info; ///< ErrorInfo or ResultInfo as the service wrote it; data, never markup
    QString raw; ///< what the network said, for "details"
    chatapi::TransportError transport =
        chatapi::TransportError::None; ///< what went wrong on the way, if that
    QList<chatapi::CertificateFault> certificateFaults; ///< of CertificateInvalid
    /// How many seconds this computer's clock is ahead of the Date in the answer (behind: negative). With
    /// ClockOff whenever a Date was there; with other verdicts a remark when it is more than clockTolerance.
    std::optional<qint64> clockOffSeconds;
    std::optional<chatapi::ProxyQuestion> proxy; ///< of TransportError::ProxyPasswordWanted
    QList<ConnectionProblem> problems; ///< of NotUsable
    std::chrono::milliseconds took{0};
};

/// From how much on a clock is remarked on.
inline constexpr std::chrono::seconds clockTolerance{300};

/// One harmless call (account_check for the admin) that tells whether a connection works, and if not, which
/// of its parts is wrong. Changes nothing at the service. Emits finished() exactly once after start(), never
/// during it.
class ConnectionCheck : public QObject {
    Q_OBJECT

public:
    ConnectionCheck(Connection connection, Secret secret, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    /// How long the whole check may take; 15 s unless told. Before start().
    void setTimeout(std::chrono::milliseconds timeout);
    /// The system's proxy unless told. Before start().
    void setProxy(const chatapi::ProxyChoice &proxy);
    /// Once.
    void start();
    /// Ends it with Cancelled before this function returns, if it has not ended.
    void cancel();

Q_SIGNALS:
    /// Exactly once. The check may be deleted with deleteLater() in the slot.
    void finished(const connections::CheckResult &result);

private:
    [[nodiscard]] QList<ConnectionProblem> problems() const;
    void answered(const chatapi::CallResult &call);
    void finish(CheckVerdict verdict);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace connections

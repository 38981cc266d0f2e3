// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/codes.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslError>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace chatapi {

class UploadDevice;

/// One call, ready to be sent.
struct CallRequest {
    QUrl url; ///< requestUrl(); https, or http to loopback
    QByteArray body; ///< JSON
    QSslConfiguration tls =
        QSslConfiguration::defaultConfiguration(); ///< tlsConfiguration(); unused for http
    std::chrono::milliseconds timeout{60'000}; ///< from start() to the last byte of the answer
    qint64 largestAnswer = 16 * 1024 * 1024; ///< bytes, unpacked
};

/// One thing that is wrong with the host's certificate.
struct CertificateFault {
    QSslError::SslError kind = QSslError::NoError;
    QString subject; ///< whom the certificate is for (common name); text from outside
    QString issuer; ///< who issued it (common name); text from outside
    QDateTime validFrom; ///< invalid when there is no certificate
    QDateTime validUntil;
};

/// How a call ended. Raw facts; none of them holds the URL, the signature or the body that was sent.
struct CallResult {
    TransportError error = TransportError::None;
    /// Of the answer; 0 when no status line came. May be 200 with an error (cut off in the body).
    int httpStatus = 0;
    /// The answer as it came, unpacked; what came of it when there is an error.
    QByteArray body;
    std::chrono::milliseconds elapsed{0};
    /// The answer's Date header, UTC; invalid when there was none.
    QDateTime serverTime;
    /// Seconds asked for by a Retry-After header (number form only).
    std::optional<int> retryAfter;
    /// False only when no byte of the body left: the connection never stood, or was not yet secured. Bytes
    /// that were handed to a connection may have arrived.
    bool mayHaveReachedServer = false;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError; ///< Qt's own error, for details
    QList<CertificateFault> certificateFaults; ///< for CertificateInvalid

    /// True when the service may have carried the call out although there is no answer to rely on. A 4xx
    /// status is a refusal and a request that never left did nothing; everything else with an error may have
    /// been applied.
    [[nodiscard]] bool mayHaveBeenApplied() const;
};

/// One POST to the service. Finishes exactly once, and reaches the server at most once: Qt sends a request
/// again on its own when a connection closes, which is prevented here (UploadDevice in call.cpp). The price:
/// a kept connection that the server closes without a word just as a call begins ends in ConnectionClosed,
/// and so do some answers whose end is told only by the close of the connection. Redirects are not followed,
/// cookies and caches not used. An interim answer other than 100 (103 Early Hints, say) is all that Qt hands
/// out of a call: it ends in HttpStatus with that status, its outcome is unknown, and the connection is not
/// used again, so that the true answer behind it is nobody else's.
///
/// HTTP/1.1 only: one arrival for one attempt is tested there. Over HTTP/2 it would also depend on what Qt
/// 6.4 repeats by itself when a server sends GOAWAY or refuses a stream, which is not proved, and several
/// managers reach the service's limit without it (NetworkAccess). Lives on the thread of its manager.
class Call : public QObject {
    Q_OBJECT

public:
    /// `manager` must outlive the call or be destroyed after it finished.
    Call(QNetworkAccessManager &manager, CallRequest request, QObject *parent = nullptr);
    /// Destroyed before it finished: aborts without a signal.
    ~Call() override;

    /// Sends. Once. finished() never comes from inside of start().
    void start();
    /// Ends the call with TransportError::Aborted, before this function returns. Nothing when it has
    /// finished.
    void abort();
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    /// Exactly once. The call may be deleted with deleteLater() in the slot.
    void finished(const chatapi::CallResult &result);

private:
    void readAvailable();
    void replyFinished();
    void endWith(TransportError error);
    void readReply(CallResult &result) const;
    void dropReply();
    void takeCertificateFaults(const QList<QSslError> &errors);
    [[nodiscard]] TransportError errorOfReply() const;

    QNetworkAccessManager &m_manager;
    CallRequest m_request;
    QPointer<QNetworkReply> m_reply;
    QPointer<UploadDevice> m_upload;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QByteArray m_body;
    QList<CertificateFault> m_faults;
    qint64 m_taken = 0; ///< bytes of the body that were handed to the connection
    bool m_connecting = false;
    bool m_secured = false;
    bool m_started = false;
    bool m_finished = false;
};

} // namespace chatapi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/call.h"

#include <QtCore/QIODevice>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslCertificate>

#include <algorithm>
#include <cstring>
#include <utility>

namespace chatapi {

/// The body on its way out. Qt sends a POST again when a kept connection closes under it, unless it cannot
/// read the body a second time: a sequential device that refuses reset() is what keeps one attempt at one
/// arrival.
class UploadDevice : public QIODevice {
    Q_OBJECT

public:
    UploadDevice(QByteArray body, QObject *parent = nullptr) : QIODevice(parent), m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_taken; }
    [[nodiscard]] bool atEnd() const override { return m_taken == m_body.size(); }
    [[nodiscard]] qint64 taken() const { return m_taken; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (atEnd())
            return -1;
        const qint64 bytes = std::min<qint64>(size, m_body.size() - m_taken);
        std::memcpy(data, m_body.constData() + m_taken, static_cast<std::size_t>(bytes));
        m_taken += bytes;
        return bytes;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_taken = 0;
};

namespace {

QNetworkRequest networkRequest(const CallRequest &request)
{
    QNetworkRequest network(request.url);
    network.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    network.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("FriendConsole/" FC_VERSION));
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Shorter than servers keep an idle connection, so that a call seldom meets one that is just being
    // closed.
    network.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, 15);
    network.setDecompressedSafetyCheckThreshold(request.largestAnswer);
    network.setSslConfiguration(request.tls);
    return network;
}

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7); the two obsolete forms are not read.
QDateTime readHttpDate(const QByteArray &header)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (time.isValid())
        time.setTimeSpec(Qt::UTC);
    return time;
}

std::optional<int> readRetryAfter(const QByteArray &header)
{
    bool ok = false;
    const int seconds = header.trimmed().toInt(&ok);
    return ok && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

QString firstOf(const QStringList &names)
{
    return names.isEmpty() ? QString() : names.first();
}

/// True when the manager sends calls to `url` through a proxy.
bool goesThroughProxy(const QNetworkAccessManager &manager, const QUrl &url)
{
    if (!manager.proxyFactory())
        return false;
    const QList<QNetworkProxy> proxies = manager.proxyFactory()->queryProxy(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

/// Qt refuses a bomb, and what cannot be unpacked at all, with one error and no words; but what is packed
/// grows to 1032 times its size at most (zlib's manual, "maximum compression factor").
bool couldBeBomb(const QNetworkReply &reply, qint64 largestAnswer)
{
    constexpr qint64 mostGrowth = 1032;
    const QVariant packed = reply.attribute(QNetworkRequest::OriginalContentLengthAttribute);
    return !packed.isValid() || packed.toLongLong() > largestAnswer / mostGrowth;
}

/// Everything that needs no status and no certificate to be told apart.
TransportError plainError(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return TransportError::ProxyPasswordWanted;
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return TransportError::ProxyProblem;
    if (error == QNetworkReply::NoError)
        return TransportError::None;
    if (error == QNetworkReply::HostNotFoundError)
        return TransportError::HostNotFound;
    if (error == QNetworkReply::ConnectionRefusedError)
        return TransportError::ConnectionRefused;
    // ContentReSendError: the connection closed, and UploadDevice kept Qt from sending again.
    if (error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError)
        return TransportError::ConnectionClosed;
    if (error == QNetworkReply::TimeoutError)
        return TransportError::Timeout;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return TransportError::TlsHandshakeFailed;
    if (error == QNetworkReply::ProtocolFailure)
        return TransportError::BodyUnreadable;
    if (error == QNetworkReply::TemporaryNetworkFailureError
        || error == QNetworkReply::NetworkSessionFailedError || error == QNetworkReply::UnknownNetworkError)
        return TransportError::NetworkUnavailable;
    return TransportError::Other;
}

} // namespace

bool CallResult::mayHaveBeenApplied() const
{
    return mayHaveReachedServer && !(httpStatus >= 300 && httpStatus <= 499);
}

Call::Call(QNetworkAccessManager &manager, CallRequest request, QObject *parent)
    : QObject(parent), m_manager(manager), m_request(std::move(request))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { endWith(TransportError::Timeout); });
}

Call::~Call()
{
    dropReply();
}

void Call::start()
{
    if (m_started || m_finished)
        return;
    m_started = true;
    m_clock.start();
    m_timer.start(m_request.timeout);
    const QNetworkRequest network = networkRequest(m_request);
    m_upload = new UploadDevice(std::exchange(m_request.body, {}));
    m_reply = m_manager.post(network, m_upload);
    m_upload->setParent(m_reply);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_secured = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, &Call::takeCertificateFaults);
    connect(m_reply, &QNetworkReply::readyRead, this, &Call::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &Call::replyFinished);
}

void Call::abort()
{
    endWith(TransportError::Aborted);
}

void Call::readAvailable()
{
    // One byte more than allowed tells that there is more.
    const qint64 room = m_request.largestAnswer + 1 - m_body.size();
    m_body.append(m_reply->read(room));
    if (m_body.size() > m_request.largestAnswer) {
        m_body.truncate(m_request.largestAnswer);
        endWith(TransportError::BodyTooLarge);
    }
}

void Call::replyFinished()
{
    if (m_finished)
        return;
    if (m_reply->isOpen())
        readAvailable();
    if (!m_finished)
        endWith(errorOfReply());
}

void Call::endWith(TransportError error)
{
    if (m_finished)
        return;
    m_finished = true;
    m_timer.stop();
    CallResult result;
    result.error = error;
    if (m_clock.isValid())
        result.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    if (m_reply)
        readReply(result);
    dropReply();
    result.mayHaveReachedServer = m_taken > 0;
    result.body = std::exchange(m_body, {});
    result.certificateFaults = m_faults;
    Q_EMIT finished(result);
}

void Call::readReply(CallResult &result) const
{
    result.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.networkError = m_reply->error();
    result.serverTime = readHttpDate(m_reply->rawHeader(QByteArrayLiteral("Date")));
    result.retryAfter = readRetryAfter(m_reply->rawHeader(QByteArrayLiteral("Retry-After")));
}

void Call::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (!m_reply->isFinished())
        m_reply->abort();
    if (m_upload)
        m_taken = m_upload->taken();
    m_reply->deleteLater();
    m_reply.clear();
}

void Call::takeCertificateFaults(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        const QSslCertificate certificate = error.certificate();
        m_faults.append({error.error(), firstOf(certificate.subjectInfo(QSslCertificate::CommonName)),
                         firstOf(certificate.issuerInfo(QSslCertificate::CommonName)),
                         certificate.effectiveDate(), certificate.expiryDate()});
    }
}

TransportError Call::errorOfReply() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError networkError = m_reply->error();
    if (!m_faults.isEmpty() && networkError == QNetworkReply::SslHandshakeFailedError)
        return TransportError::CertificateInvalid;
    const TransportError error = plainError(networkError);
    if (error == TransportError::ProxyPasswordWanted && goesThroughProxy(m_manager, m_request.url))
        return error;
    if (status != 0 && (status < 200 || status > 299))
        return TransportError::HttpStatus;
    if (status != 0 && networkError == QNetworkReply::UnknownContentError)
        return couldBeBomb(*m_reply, m_request.largestAnswer) ? TransportError::BodyTooLarge
                                                              : TransportError::BodyUnreadable;
    const bool securing = m_request.url.scheme() == QLatin1StringView("https") && m_connecting && !m_secured;
    if (securing && error == TransportError::ConnectionClosed)
        return TransportError::TlsHandshakeFailed;
    // A write into a connection that was just reset is called an unknown error by Qt.
    if (error == TransportError::NetworkUnavailable && m_upload && m_upload->taken() > 0)
        return TransportError::ConnectionClosed;
    // So are most failures of a proxy, which is asked before any host.
    const bool notThere = error == TransportError::HostNotFound || error == TransportError::ConnectionRefused
        || error == TransportError::NetworkUnavailable;
    if (notThere && goesThroughProxy(m_manager, m_request.url))
        return TransportError::ProxyProblem;
    return error;
}

} // namespace chatapi

#include "call.moc"

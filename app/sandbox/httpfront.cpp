// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpfront.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtHttpServer/QHttpServerRequest>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QTcpServer>

#include <utility>

namespace sandbox {

namespace {

QByteArray readFile(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslKey readKey(const QByteArray &pem)
{
    const QSslKey rsa(pem, QSsl::Rsa);
    return rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa;
}

QByteArray httpDate(qint64 unixNow)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(unixNow, Qt::UTC),
                  QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

QByteArray headOf(const Reply &reply)
{
    const bool isJson = reply.body.startsWith('{');
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(reply.httpStatus) + (reply.httpStatus == 200 ? " OK" : " Rehearsal");
    head += "\r\nServer: friendconsole-sandbox\r\nDate: " + httpDate(reply.unixTime);
    head += isJson ? "\r\nContent-Type: application/json" : "\r\nContent-Type: text/html";
    if (reply.httpStatus == 429 || reply.httpStatus == 503)
        head += "\r\nRetry-After: 1";
    return head + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
}

} // namespace

HttpFront::HttpFront(SharedService &shared) : m_shared(shared) { }

std::variant<quint16, StartError> HttpFront::open(const Settings &settings)
{
    if (!settings.certificateFile.isEmpty()) {
        const QSslCertificate certificate(readFile(settings.certificateFile));
        const QSslKey key = readKey(readFile(settings.keyFile));
        if (certificate.isNull() || key.isNull())
            return StartError::CertificateUnreadable;
        sslSetup(certificate, key);
    }
    const quint16 port = listen(QHostAddress::LocalHost, settings.port);
    if (port == 0)
        return StartError::PortTaken;
    return port;
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const QUrl url = request.url();
    const IncomingCall call{request.method() == QHttpServerRequest::Method::Post, url.path(),
                            url.query(QUrl::FullyEncoded), request.body()};
    const Reply reply = answerTo(call);
    // A cut must not happen inside of the server's own reading of the socket.
    if (reply.delay.count() == 0 && reply.fault == Fault::None) {
        deliver(socket, reply);
        return true;
    }
    QTimer::singleShot(reply.delay, Qt::PreciseTimer, this,
                       [this, guarded = QPointer<QTcpSocket>(socket), reply] { deliver(guarded, reply); });
    return true;
}

Reply HttpFront::answerTo(const IncomingCall &call)
{
    const std::scoped_lock lock(m_shared.mutex);
    return m_shared.service.handle(call, Service::Clock::now(), QDateTime::currentSecsSinceEpoch());
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

void HttpFront::deliver(const QPointer<QTcpSocket> &socket, const Reply &reply)
{
    const bool connected = socket && socket->state() == QAbstractSocket::ConnectedState;
    {
        const std::scoped_lock lock(m_shared.mutex);
        m_shared.service.ended(reply, connected);
    }
    if (connected)
        write(socket, reply);
}

void HttpFront::write(QTcpSocket *socket, const Reply &reply)
{
    switch (reply.fault) {
    case Fault::CutBefore:
    case Fault::CutAfter:
        socket->abort();
        return;
    case Fault::CutInHeaders:
        socket->write(headOf(reply).first(30));
        socket->disconnectFromHost();
        return;
    case Fault::CutInBody:
        socket->write(headOf(reply) + reply.body.first(reply.body.size() / 2));
        socket->disconnectFromHost();
        return;
    case Fault::Silence:
        return;
    case Fault::Drip:
        drip(socket, headOf(reply) + reply.body);
        return;
    case Fault::None:
    case Fault::HttpStatus:
    case Fault::ErrorCode:
    case Fault::Garbled:
    case Fault::Incomplete:
    case Fault::WrongEntries:
    case Fault::Contradictory:
    case Fault::FailWithoutCode:
        socket->write(headOf(reply) + reply.body);
        return;
    }
}

void HttpFront::drip(QTcpSocket *socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, at = qsizetype(0)]() mutable {
        socket->write(bytes.constData() + at, 1);
        if (++at == bytes.size())
            timer->deleteLater();
    });
    const std::scoped_lock lock(m_shared.mutex);
    timer->start(m_shared.service.faults().dripInterval);
}

} // namespace sandbox

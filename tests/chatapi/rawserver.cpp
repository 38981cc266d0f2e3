// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/rawserver.h"
#include "testpaths.h"

#include <QtCore/QFile>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>

#include <utility>

namespace {

QByteArray fileBytes(const QString &name)
{
    QFile file(QStringLiteral(FC_TEST_DATA "/chatapi/tls/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate %s", qPrintable(name));
    return file.readAll();
}

std::unique_ptr<QTcpServer> makeServer(const QString &certificate)
{
    if (certificate.isEmpty())
        return std::make_unique<QTcpServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(fileBytes(certificate + QStringLiteral(".pem"))));
    tls.setPrivateKey(QSslKey(fileBytes(certificate + QStringLiteral(".key")), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

qsizetype contentLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

RawServer::RawServer(const QString &certificate)
    : m_server(makeServer(certificate)), m_tls(!certificate.isEmpty())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
}

RawServer::~RawServer()
{
    m_server.reset();
}

QUrl RawServer::url(const QString &path) const
{
    const QString host =
        m_tls ? QStringLiteral("https://localhost:%1") : QStringLiteral("http://127.0.0.1:%1");
    return QUrl(host.arg(m_server->serverPort()) + path);
}

QByteArray RawServer::ok(const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QObject::destroyed, this, [this, socket] { m_incoming.remove(socket); });
        read(socket);
    }
}

void RawServer::read(QTcpSocket *socket)
{
    m_incoming[socket].bytes += socket->readAll();
    while (m_incoming.contains(socket) && readRequest(socket, m_incoming[socket])) { }
}

/// Takes one request off what came in; false when there is no whole one.
bool RawServer::readRequest(QTcpSocket *socket, Incoming &incoming)
{
    const qsizetype end = incoming.bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    if (!std::exchange(incoming.headSeen, true)) {
        ++heads;
        incoming.settled = static_cast<bool>(onHead);
        if (onHead) {
            onHead(socket);
            return m_incoming.contains(socket);
        }
    }
    const Request request{incoming.bytes.first(end),
                          incoming.bytes.mid(end + 4, contentLength(incoming.bytes.first(end)))};
    if (request.body.size() < contentLength(request.head))
        return false;
    const bool settled = incoming.settled;
    incoming = {incoming.bytes.mid(end + 4 + request.body.size()), false, false};
    if (settled)
        return true;
    arrivals.append(request);
    if (answer)
        answer(socket, static_cast<int>(arrivals.size()), request);
    return true;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/tunnelproxy.h"

#include <QtNetwork/QTcpSocket>

namespace fakes {

TunnelProxy::TunnelProxy(quint16 target, QByteArray basic) : m_target(target), m_basic(std::move(basic))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *client = nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
}

void TunnelProxy::read(QTcpSocket *client)
{
    if (auto *server = client->findChild<QTcpSocket *>()) {
        server->write(client->readAll());
        return;
    }
    if (!client->peek(64 * 1024).contains("\r\n\r\n"))
        return;
    heads.append(client->readAll());
    if (!m_basic.isEmpty() && !heads.last().contains("Proxy-Authorization: Basic " + m_basic.toBase64())) {
        client->write("HTTP/1.1 407 Password, please\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    }
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Go on\r\n\r\n"); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace fakes

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtNetwork/QTcpServer>

class QTcpSocket;

namespace fakes {

/// An HTTP proxy that leads every CONNECT to one server on this computer, after asking for a password (Basic,
/// realm "office") if there is one. On the event loop of the thread that made it, loopback only.
class TunnelProxy : public QTcpServer {
public:
    /// `basic`: "name:password", empty for an open proxy.
    TunnelProxy(quint16 target, QByteArray basic);

    QList<QByteArray> heads; ///< what it was asked, one block of headers each

private:
    void read(QTcpSocket *client);

    quint16 m_target;
    QByteArray m_basic;
};

} // namespace fakes

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"
#include "sandbox/service.h"

#include <QtCore/QPointer>
#include <QtHttpServer/QAbstractHttpServer>
#include <QtNetwork/QTcpSocket>

namespace sandbox {

/// The service's network side. QtHttpServer reads the requests; answers are written straight to the socket,
/// behind a QPointer, because its responder crashes when a client goes away while an answer is pending.
class HttpFront : public QAbstractHttpServer {
    Q_OBJECT

public:
    explicit HttpFront(const Settings &settings);

    /// Loads the certificate when there is one, and listens. Gives the port.
    std::variant<quint16, StartError> open(const Settings &settings);
    [[nodiscard]] Service &service() { return m_service; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    void deliver(const QPointer<QTcpSocket> &socket, const Reply &reply);
    void write(QTcpSocket *socket, const Reply &reply);
    void drip(QTcpSocket *socket, const QByteArray &bytes);

    Service m_service;
};

} // namespace sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"
#include "sandbox/service.h"

#include <QtCore/QPointer>
#include <QtHttpServer/QAbstractHttpServer>
#include <QtNetwork/QTcpSocket>

#include <mutex>

namespace sandbox {

/// The service, and who may touch it: the network's thread and the one that asks for statistics.
struct SharedService {
    explicit SharedService(const Settings &settings) : service(settings) { }

    std::mutex mutex;
    Service service;
};

/// The service's network side. QtHttpServer reads the requests; answers are written straight to the socket,
/// behind a QPointer, because its responder crashes when a client goes away while an answer is pending.
class HttpFront : public QAbstractHttpServer {
    Q_OBJECT

public:
    /// `shared` outlives the front.
    explicit HttpFront(SharedService &shared);

    /// Loads the certificate when there is one, and listens. Gives the port.
    std::variant<quint16, StartError> open(const Settings &settings);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Reply answerTo(const IncomingCall &call);
    void deliver(const QPointer<QTcpSocket> &socket, const Reply &reply);
    void write(QTcpSocket *socket, const Reply &reply);
    void drip(QTcpSocket *socket, const QByteArray &bytes);

    SharedService &m_shared;
};

} // namespace sandbox

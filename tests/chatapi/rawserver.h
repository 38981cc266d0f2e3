// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <functional>
#include <memory>

/// An HTTP server so plain that a test says each byte that it sends: counts what arrives, and hands every
/// complete request to `answer`. Runs on the test's own event loop, loopback only.
class RawServer : public QObject {
public:
    struct Request {
        QByteArray head; ///< request line and headers
        QByteArray body;
    };

    /// `certificate`: name of a pair under tests/data/chatapi/tls, empty for plain HTTP.
    explicit RawServer(const QString &certificate = {});
    ~RawServer() override;

    /// "http://127.0.0.1:PORT" or "https://localhost:PORT".
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/v4/sns/friend_import")) const;

    /// What to do with a complete request; `number` counts from 1.
    std::function<void(QTcpSocket *socket, int number, const Request &request)> answer;
    /// Deals with a request when its headers are there, in place of answer(); none by default.
    std::function<void(QTcpSocket *socket)> onHead;

    QList<Request> arrivals; ///< complete requests
    int heads = 0; ///< header blocks, with or without their body
    int connections = 0;

    static QByteArray ok(const QByteArray &body, const QByteArray &headers = {});

private:
    void accept();
    void read(QTcpSocket *socket);

    struct Incoming {
        QByteArray bytes;
        bool headSeen = false;
        bool settled = false; ///< onHead() dealt with it; its body is dropped
    };
    bool readRequest(QTcpSocket *socket, Incoming &incoming);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QHash<QTcpSocket *, Incoming> m_incoming;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/networkaccess.h"
#include "chatapi/rawserver.h"
#include "chatapi/tls.h"
#include "testpaths.h"

#include <QtTest/QtTest>

using namespace chatapi;

namespace {

CallRequest requestTo(const RawServer &server)
{
    CallRequest request;
    request.url = server.url();
    request.body = "{}";
    return request;
}

/// An HTTP proxy that leads every CONNECT to one server on this computer, after asking for a password if
/// there is one.
class TunnelProxy : public QTcpServer {
public:
    TunnelProxy(quint16 target, QByteArray basic) : m_target(target), m_basic(std::move(basic))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }

    QList<QByteArray> heads;

private:
    void read(QTcpSocket *client)
    {
        if (auto *server = client->findChild<QTcpSocket *>()) {
            server->write(client->readAll());
            return;
        }
        if (!client->peek(64 * 1024).contains("\r\n\r\n"))
            return;
        heads.append(client->readAll());
        if (!m_basic.isEmpty()
            && !heads.last().contains("Proxy-Authorization: Basic " + m_basic.toBase64())) {
            client->write("HTTP/1.1 407 Password, please\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 Go on\r\n\r\n"); });
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }

    quint16 m_target;
    QByteArray m_basic;
};

ProxyChoice proxyAt(quint16 port, const QString &user = {}, const QString &password = {})
{
    ProxyChoice choice;
    choice.kind = ProxyChoice::Kind::Fixed;
    choice.fixed = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port, user, password);
    return choice;
}

CallRequest requestThroughProxy()
{
    CallRequest request;
    request.url = QUrl(QStringLiteral("https://chat.example.com/v4/sns/friend_import"));
    request.body = "{}";
    request.tls =
        std::get<QSslConfiguration>(tlsConfiguration(QStringLiteral(FC_TEST_DATA "/chatapi/tls/ca.pem")));
    return request;
}

} // namespace

class TestNetworkAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moreCallsThanOneManagerCanHoldGoOutTogether();
    void connectionsAreUsedAgain();
    void leavingEndsTheCalls();
    void loopbackNeverGoesThroughAProxy();
    void callsGoThroughTheProxy_data();
    void callsGoThroughTheProxy();
    void manyCallsShareTheProxysPassword();
    void aProxyThatIsNotThereIsNamed();
};

void TestNetworkAccess::moreCallsThanOneManagerCanHoldGoOutTogether()
{
    RawServer server;
    QList<QTcpSocket *> waiting;
    server.answer = [&waiting](QTcpSocket *socket, int, const RawServer::Request &) {
        waiting.append(socket);
    };
    NetworkAccess access;
    int finished = 0;
    for (int i = 0; i < 40; ++i) {
        Call *call = access.newCall(requestTo(server));
        connect(call, &Call::finished, call, [call, &finished](const CallResult &result) {
            finished += result.error == TransportError::None ? 1 : 0;
            call->deleteLater();
        });
        call->start();
    }
    QCOMPARE(access.callsInFlight(), 40);
    QCOMPARE(access.managerCount(), 7);
    // No answer is given before all of them are here.
    QTRY_COMPARE(waiting.size(), 40);
    for (QTcpSocket *socket : std::as_const(waiting))
        socket->write(RawServer::ok("{}"));
    QTRY_COMPARE(finished, 40);
    QTRY_COMPARE(access.callsInFlight(), 0);
}

void TestNetworkAccess::connectionsAreUsedAgain()
{
    RawServer server;
    server.answer = [](QTcpSocket *socket, int, const RawServer::Request &) {
        socket->write(RawServer::ok("{}"));
    };
    NetworkAccess access;
    for (int i = 0; i < 20; ++i) {
        Call *call = access.newCall(requestTo(server));
        QSignalSpy finished(call, &Call::finished);
        call->start();
        QTRY_COMPARE(finished.size(), 1);
        delete call;
    }
    QCOMPARE(access.managerCount(), 1);
    QCOMPARE(server.connections, 1);
    access.closeIdleConnections();
    Call *call = access.newCall(requestTo(server));
    QSignalSpy finished(call, &Call::finished);
    call->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(server.connections, 2);
}

void TestNetworkAccess::leavingEndsTheCalls()
{
    RawServer server;
    int finished = 0;
    {
        NetworkAccess access;
        for (int i = 0; i < 8; ++i) {
            Call *call = access.newCall(requestTo(server));
            connect(call, &Call::finished, this, [&finished] { ++finished; });
            call->start();
        }
        QTRY_COMPARE(server.arrivals.size(), 8);
    }
    QCOMPARE(finished, 0);
}

void TestNetworkAccess::loopbackNeverGoesThroughAProxy()
{
    RawServer proxy;
    RawServer server;
    server.answer = [](QTcpSocket *socket, int, const RawServer::Request &) {
        socket->write(RawServer::ok("{}"));
    };
    NetworkAccess access(proxyAt(quint16(proxy.url().port())));
    Call *call = access.newCall(requestTo(server));
    QSignalSpy finished(call, &Call::finished);
    call->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<CallResult>().error, TransportError::None);
    QCOMPARE(proxy.connections, 0);
}

void TestNetworkAccess::callsGoThroughTheProxy_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QString>("password");
    QTest::addColumn<TransportError>("error");
    QTest::newRow("open") << QByteArray() << QString() << TransportError::None;
    QTest::newRow("with password") << QByteArray("me:secret") << QStringLiteral("secret")
                                   << TransportError::None;
    QTest::newRow("wrong password") << QByteArray("me:secret") << QStringLiteral("guess")
                                    << TransportError::ProxyProblem;
    QTest::newRow("no password") << QByteArray("me:secret") << QString() << TransportError::ProxyProblem;
}

void TestNetworkAccess::callsGoThroughTheProxy()
{
    QFETCH(QByteArray, wanted);
    QFETCH(QString, password);
    QFETCH(TransportError, error);
    RawServer server(QStringLiteral("otherhost"));
    server.answer = [](QTcpSocket *socket, int, const RawServer::Request &) {
        socket->write(RawServer::ok("{}"));
    };
    TunnelProxy proxy(quint16(server.url().port()), wanted);
    NetworkAccess access(
        proxyAt(proxy.serverPort(), password.isEmpty() ? QString() : QStringLiteral("me"), password));
    CallRequest request;
    request.url = QUrl(QStringLiteral("https://chat.example.com/v4/sns/friend_import"));
    request.body = "{}";
    request.tls =
        std::get<QSslConfiguration>(tlsConfiguration(QStringLiteral(FC_TEST_DATA "/chatapi/tls/ca.pem")));
    Call *call = access.newCall(request);
    QSignalSpy finished(call, &Call::finished);
    call->start();
    QTRY_COMPARE(finished.size(), 1);
    const auto result = finished.first().first().value<CallResult>();
    QCOMPARE(result.error, error);
    QCOMPARE(server.arrivals.size(), error == TransportError::None ? 1 : 0);
    QCOMPARE(result.mayHaveReachedServer, error == TransportError::None);
    QCOMPARE(result.networkError == QNetworkReply::ProxyAuthenticationRequiredError,
             error != TransportError::None);
    QVERIFY(proxy.heads.size() <= 2);
    QVERIFY(proxy.heads.first().startsWith("CONNECT chat.example.com:443 "));
    for (const QByteArray &head : std::as_const(proxy.heads))
        QVERIFY(!head.contains("v4/sns"));
}

void TestNetworkAccess::manyCallsShareTheProxysPassword()
{
    RawServer server(QStringLiteral("otherhost"));
    server.answer = [](QTcpSocket *socket, int, const RawServer::Request &) {
        socket->write(RawServer::ok("{}"));
    };
    TunnelProxy proxy(quint16(server.url().port()), "me:secret");
    NetworkAccess access(proxyAt(proxy.serverPort(), QStringLiteral("me"), QStringLiteral("secret")));
    QList<TransportError> ends;
    for (int i = 0; i < 24; ++i) {
        Call *call = access.newCall(requestThroughProxy());
        connect(call, &Call::finished, call, [call, &ends](const CallResult &result) {
            ends.append(result.error);
            call->deleteLater();
        });
        call->start();
    }
    QTRY_COMPARE(ends.size(), 24);
    QCOMPARE(ends.count(TransportError::None), 24);
    QCOMPARE(server.arrivals.size(), 24);
}

void TestNetworkAccess::aProxyThatIsNotThereIsNamed()
{
    auto gone = std::make_unique<RawServer>();
    const auto port = quint16(gone->url().port());
    gone.reset();
    NetworkAccess access(proxyAt(port));
    CallRequest request;
    request.url = QUrl(QStringLiteral("https://chat.example.com/v4/sns/friend_import"));
    request.body = "{}";
    Call *call = access.newCall(request);
    QSignalSpy finished(call, &Call::finished);
    call->start();
    QTRY_COMPARE(finished.size(), 1);
    const auto result = finished.first().first().value<CallResult>();
    QCOMPARE(result.error, TransportError::ProxyProblem);
    QVERIFY(!result.mayHaveReachedServer);
}

QTEST_GUILESS_MAIN(TestNetworkAccess)
#include "tst_networkaccess.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/networkaccess.h"
#include "chatapi/rawserver.h"

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

} // namespace

class TestNetworkAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moreCallsThanOneManagerCanHoldGoOutTogether();
    void connectionsAreUsedAgain();
    void leavingEndsTheCalls();
    void loopbackNeverGoesThroughAProxy();
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
    NetworkAccess access(
        {ProxyChoice::Kind::Fixed,
         {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), quint16(proxy.url().port())},
         {},
         {}});
    Call *call = access.newCall(requestTo(server));
    QSignalSpy finished(call, &Call::finished);
    call->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<CallResult>().error, TransportError::None);
    QCOMPARE(proxy.connections, 0);
}

void TestNetworkAccess::aProxyThatIsNotThereIsNamed()
{
    auto gone = std::make_unique<RawServer>();
    const auto port = quint16(gone->url().port());
    gone.reset();
    NetworkAccess access(
        {ProxyChoice::Kind::Fixed, {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port}, {}, {}});
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

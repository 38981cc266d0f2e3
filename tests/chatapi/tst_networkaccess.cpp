// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/networkaccess.h"
#include "chatapi/rawserver.h"
#include "chatapi/tls.h"
#include "fakes/tunnelproxy.h"
#include "testpaths.h"

#include <QtTest/QtTest>

using namespace chatapi;
using fakes::TunnelProxy;

namespace {

CallRequest requestTo(const RawServer &server)
{
    CallRequest request;
    request.url = server.url();
    request.body = "{}";
    return request;
}

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
    void connectionsThatAreLeftBringWhatIsUnderWayAndNothingElse();
    void leavingEndsTheCalls();
    void loopbackNeverGoesThroughAProxy();
    void callsGoThroughTheProxy_data();
    void callsGoThroughTheProxy();
    void aPasswordGivenLaterIsTakenFromThenOn();
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
    access.leaveConnections();
    Call *call = access.newCall(requestTo(server));
    QSignalSpy finished(call, &Call::finished);
    call->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(server.connections, 2);
}

/// After the computer slept: what is under way may still come, and nothing new goes where nobody listens.
void TestNetworkAccess::connectionsThatAreLeftBringWhatIsUnderWayAndNothingElse()
{
    RawServer server;
    QList<QTcpSocket *> asking;
    server.answer = [&asking](QTcpSocket *socket, int, const RawServer::Request &) { asking += socket; };
    NetworkAccess access;
    const auto begin = [&](QList<CallResult> &results) {
        Call *call = access.newCall(requestTo(server));
        connect(call, &Call::finished, this, [&results, call](const CallResult &result) {
            results += result;
            call->deleteLater();
        });
        call->start();
    };
    QList<CallResult> first;
    begin(first);
    QTRY_COMPARE(asking.size(), 1);
    access.leaveConnections();
    QList<CallResult> second;
    begin(second);
    QTRY_COMPARE(asking.size(), 2);
    QCOMPARE(server.connections, 2);
    for (QTcpSocket *socket : asking)
        socket->write(RawServer::ok("{}"));
    QTRY_VERIFY(first.size() == 1 && second.size() == 1);
    QCOMPARE(first.first().error, TransportError::None);
    QCOMPARE(second.first().error, TransportError::None);
    QTRY_COMPARE(access.callsInFlight(), 0);
    QList<CallResult> third;
    begin(third);
    QTRY_COMPARE(asking.size(), 3);
    QCOMPARE(asking.at(2), asking.at(1)); // the first one's connection is not used again
    asking.at(2)->write(RawServer::ok("{}"));
    QTRY_COMPARE(third.size(), 1);
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
                                    << TransportError::ProxyPasswordWanted;
    QTest::newRow("no password") << QByteArray("me:secret") << QString()
                                 << TransportError::ProxyPasswordWanted;
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
    QCOMPARE(access.proxyQuestion().has_value(), !wanted.isEmpty());
    if (access.proxyQuestion()) {
        QCOMPARE(access.proxyQuestion()->proxy(), QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort()));
        QCOMPARE(access.proxyQuestion()->realm, QStringLiteral("office"));
        QCOMPARE(access.proxyQuestion()->user, password.isEmpty() ? QString() : QStringLiteral("me"));
    }
    QVERIFY(proxy.heads.first().startsWith("CONNECT chat.example.com:443 "));
    for (const QByteArray &head : std::as_const(proxy.heads))
        QVERIFY(!head.contains("v4/sns"));
}

void TestNetworkAccess::aPasswordGivenLaterIsTakenFromThenOn()
{
    RawServer server(QStringLiteral("otherhost"));
    server.answer = [](QTcpSocket *socket, int, const RawServer::Request &) {
        socket->write(RawServer::ok("{}"));
    };
    TunnelProxy proxy(quint16(server.url().port()), "me:secret");
    NetworkAccess access(proxyAt(proxy.serverPort(), QStringLiteral("me"), QStringLiteral("old")));
    const auto sent = [&] {
        Call *call = access.newCall(requestThroughProxy());
        QSignalSpy finished(call, &Call::finished);
        call->start();
        const bool ended = finished.wait(30'000);
        delete call;
        return ended ? finished.first().first().value<CallResult>().error : TransportError::Other;
    };
    QCOMPARE(sent(), TransportError::ProxyPasswordWanted);
    const qsizetype asked = proxy.heads.size();
    access.setProxyPassword(QStringLiteral("me"), QStringLiteral("secret"));
    QCOMPARE(sent(), TransportError::None);
    QCOMPARE(server.arrivals.size(), 1);
    // The old one is not tried again: a proxy locks accounts for that.
    for (qsizetype i = asked; i < proxy.heads.size(); ++i)
        QVERIFY(!proxy.heads.at(i).contains("Basic " + QByteArray("me:old").toBase64()));
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

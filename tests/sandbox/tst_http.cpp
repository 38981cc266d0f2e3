// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/answers.h"
#include "chatapi/networkaccess.h"
#include "chatapi/requests.h"
#include "chatapi/tls.h"
#include "chatapi/usersig.h"
#include "sandbox/sandbox.h"
#include "testpaths.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

using namespace sandbox;
using namespace std::chrono_literals;
using chatapi::CallResult;
using chatapi::Command;
using chatapi::TransportError;

namespace {

const QString tlsFolder = QStringLiteral(FC_TEST_DATA "/chatapi/tls/");

QByteArray importBody(const QByteArray &from, int items)
{
    chatapi::FriendImportBody body({from.constData(), std::size_t(from.size())}, items);
    for (int i = 0; i < items; ++i)
        body.addItem("{\"To_Account\":\"friend" + QByteArray::number(i)
                     + "\",\"AddSource\":\"AddSource_Type_Android\"}");
    return body.take();
}

} // namespace

class TestHttp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsOverHttp();
    void importsOverTls();
    void saysWhyItCannotStart();
    void startsAfreshAfterStop();
    void manyCallsAtOnce();
    void faultsMeetTheConnection_data();
    void faultsMeetTheConnection();
    void outlivesClientsThatGoAway();
    void overlappingWritesAreRefusedWhileOneIsAnswered();
    void saysItsOwnTime();
    void answersWhatIsNoCall();

private:
    chatapi::Call *send(chatapi::NetworkAccess &access, const Sandbox &service, const QByteArray &body,
                        std::chrono::milliseconds timeout = 30s)
    {
        chatapi::CallRequest request;
        request.url = chatapi::requestUrl(service.url(), Command::FriendImport, sdkAppId, admin,
                                          m_userSig.current(), 1);
        request.body = body;
        request.timeout = timeout;
        request.tls =
            std::get<QSslConfiguration>(chatapi::tlsConfiguration(tlsFolder + QStringLiteral("ca.pem")));
        chatapi::Call *call = access.newCall(request);
        connect(call, &chatapi::Call::finished, this, [this, call](const CallResult &result) {
            m_results.append(result);
            call->deleteLater();
        });
        call->start();
        return call;
    }
    int codeOf(const CallResult &result)
    {
        const auto read = m_reader.readFriendImport(result.body);
        const auto *answer = std::get_if<chatapi::FriendImportAnswer>(&read);
        return answer ? answer->errorCode : -1;
    }

    chatapi::UserSigSource m_userSig{credentials()};
    chatapi::AnswerReader m_reader;
    QList<CallResult> m_results;

private Q_SLOTS:
    void init() { m_results.clear(); }
};

void TestHttp::importsOverHttp()
{
    Sandbox service;
    const auto started = service.start();
    QVERIFY(std::holds_alternative<QUrl>(started));
    QCOMPARE(service.url().host(), QStringLiteral("127.0.0.1"));
    chatapi::NetworkAccess access;
    send(access, service, importBody("alice", 1000));
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results.first().error, TransportError::None);
    QVERIFY(qAbs(m_results.first().serverTime.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const auto read = m_reader.readFriendImport(m_results.first().body);
    QVERIFY(std::holds_alternative<chatapi::FriendImportAnswer>(read));
    const auto &answer = std::get<chatapi::FriendImportAnswer>(read);
    QCOMPARE(answer.items.size(), 1000U);
    for (std::size_t i = 0; i < answer.items.size(); ++i) {
        QCOMPARE(answer.items[i].account, "friend" + QByteArray::number(i));
        QCOMPARE(answer.items[i].resultCode, 0);
    }
    QVERIFY(service.isFriend("alice", "friend999"));
    QCOMPARE(service.friends().size(), 1000);
}

void TestHttp::importsOverTls()
{
    Settings settings;
    settings.certificateFile = tlsFolder + QStringLiteral("server.pem");
    settings.keyFile = tlsFolder + QStringLiteral("server.key");
    Sandbox service;
    QVERIFY(std::holds_alternative<QUrl>(service.start(settings)));
    QCOMPARE(service.url().scheme(), QStringLiteral("https"));
    chatapi::NetworkAccess access;
    for (int i = 1; i <= 3; ++i) {
        send(access, service, importBody("alice", 300));
        QTRY_COMPARE(m_results.size(), i);
        QCOMPARE(codeOf(m_results.last()), 0);
    }
    QCOMPARE(service.statistics().friends, 300);
}

void TestHttp::saysWhyItCannotStart()
{
    Sandbox first;
    QVERIFY(std::holds_alternative<QUrl>(first.start()));
    Settings settings;
    settings.port = quint16(first.url().port());
    Sandbox second;
    QCOMPARE(std::get<StartError>(second.start(settings)), StartError::PortTaken);
    QVERIFY(second.url().isEmpty());
    settings = {};
    settings.certificateFile = tlsFolder + QStringLiteral("nowhere.pem");
    QCOMPARE(std::get<StartError>(second.start(settings)), StartError::CertificateUnreadable);
    QVERIFY(std::holds_alternative<QUrl>(second.start()));
}

void TestHttp::startsAfreshAfterStop()
{
    Sandbox service;
    chatapi::NetworkAccess access;
    QVERIFY(std::holds_alternative<QUrl>(service.start()));
    send(access, service, importBody("alice", 1));
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(service.statistics().friends, 1);
    service.stop();
    QVERIFY(service.url().isEmpty());
    QCOMPARE(service.statistics().calls, 0);
    QVERIFY(std::holds_alternative<QUrl>(service.start()));
    QVERIFY(service.friends().isEmpty());
    send(access, service, importBody("alice", 1));
    QTRY_COMPARE(m_results.size(), 2);
    QCOMPARE(codeOf(m_results.last()), 0);
}

void TestHttp::manyCallsAtOnce()
{
    Sandbox service;
    Settings settings;
    settings.faults.latency = 50ms;
    settings.faults.latencySpread = 50ms;
    QVERIFY(std::holds_alternative<QUrl>(service.start(settings)));
    chatapi::NetworkAccess access;
    for (int i = 0; i < 60; ++i)
        send(access, service, importBody("user" + QByteArray::number(i), 100));
    QTRY_COMPARE(m_results.size(), 60);
    for (const CallResult &result : std::as_const(m_results))
        QCOMPARE(codeOf(result), 0);
    const Statistics seen = service.statistics();
    QCOMPARE(seen.calls, 60);
    QCOMPARE(seen.friends, 6000);
    QCOMPARE(seen.largestCall, 100);
    QCOMPARE(seen.overlaps, 0);
    QCOMPARE(seen.mostCallsInASecond, 60);
    QVERIFY(seen.mostCallsAtOnce > 6);
}

void TestHttp::faultsMeetTheConnection_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<TransportError>("error");
    QTest::addColumn<bool>("applied");
    QTest::newRow("status") << Fault::HttpStatus << TransportError::HttpStatus << false;
    QTest::newRow("cut before") << Fault::CutBefore << TransportError::ConnectionClosed << false;
    QTest::newRow("cut after") << Fault::CutAfter << TransportError::ConnectionClosed << true;
    QTest::newRow("cut in headers") << Fault::CutInHeaders << TransportError::ConnectionClosed << true;
    QTest::newRow("cut in body") << Fault::CutInBody << TransportError::ConnectionClosed << true;
    QTest::newRow("silence") << Fault::Silence << TransportError::Timeout << true;
    QTest::newRow("drip") << Fault::Drip << TransportError::Timeout << true;
    QTest::newRow("garbled") << Fault::Garbled << TransportError::None << true;
}

void TestHttp::faultsMeetTheConnection()
{
    QFETCH(Fault, fault);
    QFETCH(bool, applied);
    Sandbox service;
    QVERIFY(std::holds_alternative<QUrl>(service.start()));
    Faults faults;
    faults.script = {{fault, 1, 1, 503}};
    service.setFaults(faults);
    chatapi::NetworkAccess access;
    send(access, service, importBody("alice", 1000), 1s);
    QTRY_COMPARE(m_results.size(), 1);
    QTEST(m_results.first().error, "error");
    QVERIFY(m_results.first().mayHaveReachedServer);
    QCOMPARE(service.isFriend("alice", "friend0"), applied);
    QCOMPARE(service.statistics().calls, 1);

    send(access, service, importBody("alice", 1));
    QTRY_COMPARE(m_results.size(), 2);
    QCOMPARE(codeOf(m_results.last()), 0);
    QCOMPARE(service.statistics().calls, 2);
}

void TestHttp::outlivesClientsThatGoAway()
{
    Settings settings;
    settings.faults.latency = 60s;
    Sandbox service;
    QVERIFY(std::holds_alternative<QUrl>(service.start(settings)));
    chatapi::NetworkAccess access;
    for (int i = 1; i <= 50; ++i) {
        chatapi::Call *call = send(access, service, importBody("user" + QByteArray::number(i), 10));
        QTRY_COMPARE(service.statistics().calls, i);
        call->abort();
    }
    QCOMPARE(m_results.size(), 50);
    service.setFaults({});
    send(access, service, importBody("alice", 1));
    QTRY_COMPARE(m_results.size(), 51);
    QCOMPARE(codeOf(m_results.last()), 0);
    QCOMPARE(service.statistics().friends, 501);
}

void TestHttp::overlappingWritesAreRefusedWhileOneIsAnswered()
{
    Settings settings;
    settings.faults.latency = 300ms;
    Sandbox service;
    QVERIFY(std::holds_alternative<QUrl>(service.start(settings)));
    chatapi::NetworkAccess access;
    send(access, service, importBody("alice", 1));
    send(access, service, importBody("alice", 1));
    QTRY_COMPARE(m_results.size(), 2);
    QList<int> codes{codeOf(m_results[0]), codeOf(m_results[1])};
    std::sort(codes.begin(), codes.end());
    QCOMPARE(codes, (QList<int>{0, 30008}));
    QCOMPARE(service.statistics().overlaps, 1);
}

void TestHttp::saysItsOwnTime()
{
    Settings settings;
    settings.clockAhead = 48h;
    Sandbox service;
    QVERIFY(std::holds_alternative<QUrl>(service.start(settings)));
    chatapi::NetworkAccess access;
    send(access, service, importBody("alice", 1));
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(codeOf(m_results.first()), 70001);
    const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(m_results.first().serverTime);
    QVERIFY(qAbs(ahead - 48 * 3600) < 60);
    m_userSig.setClockOffset(ahead);
    send(access, service, importBody("alice", 1));
    QTRY_COMPARE(m_results.size(), 2);
    QCOMPARE(codeOf(m_results.last()), 0);
    m_userSig.setClockOffset(0);
}

void TestHttp::answersWhatIsNoCall()
{
    Sandbox service;
    QVERIFY(std::holds_alternative<QUrl>(service.start()));
    QNetworkAccessManager manager;
    const auto get = [&](const QString &path) {
        QUrl url = service.url();
        url.setPath(path);
        std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
        return QTest::qWaitFor([&reply] { return reply->isFinished(); }) ? reply->readAll() : QByteArray();
    };
    QVERIFY(get(QStringLiteral("/")).contains("60009"));
    QVERIFY(get(QStringLiteral("/v4/sns/friend_add")).contains("60009"));
    QVERIFY(get(QStringLiteral("/v4/sns/friend_import")).contains("60002"));

    QTcpSocket noise;
    QTcpSocket half;
    half.connectToHost(QHostAddress::LocalHost, quint16(service.url().port()));
    half.write("POST /v4/sns/friend_import HTTP/1.1\r\nContent-Length: 1000\r\n\r\n{\"From_Account\"");
    QVERIFY(half.waitForBytesWritten());
    half.abort();
    noise.connectToHost(QHostAddress::LocalHost, quint16(service.url().port()));
    noise.write("\x16\x03\x01 this is not HTTP \r\n\r\n\r\n");
    QVERIFY(noise.waitForBytesWritten());
    QVERIFY(get(QStringLiteral("/")).contains("60009"));
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"

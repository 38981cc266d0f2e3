// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/rawserver.h"
#include "chatapi/usersig.h"
#include "connections/connectioncheck.h"
#include "testpaths.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace connections;
using namespace std::chrono_literals;

namespace {

const QString admin = QStringLiteral("admin & co/+ 100%");
const Secret secret{1400000001, "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e"};
const QString authority = QStringLiteral(FC_TEST_DATA "/chatapi/tls/ca.pem");

QByteArray dateHeader(qint64 secondsFromNow)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(secondsFromNow);
    return "Date: " + QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1()
        + " GMT\r\n";
}

/// The answer to an account_check of the admin.
QByteArray accountAnswer(const QString &account, int resultCode, const QByteArray &status)
{
    const QJsonObject item{
        {QStringLiteral("UserID"), account},
        {QStringLiteral("ResultCode"), resultCode},
        {QStringLiteral("ResultInfo"), resultCode == 0 ? QString() : QStringLiteral("no such")},
        {QStringLiteral("AccountStatus"), QString::fromLatin1(status)}};
    const QJsonObject answer{{QStringLiteral("ActionStatus"), QStringLiteral("OK")},
                             {QStringLiteral("ErrorCode"), 0},
                             {QStringLiteral("ErrorInfo"), QString()},
                             {QStringLiteral("ResultItem"), QJsonArray{item}}};
    return QJsonDocument(answer).toJson();
}

QByteArray errorAnswer(int code)
{
    return "{\"ActionStatus\":\"FAIL\",\"ErrorCode\":" + QByteArray::number(code)
        + ",\"ErrorInfo\":\"as the service says\"}";
}

Connection connectionTo(const RawServer &server)
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = QStringLiteral("A");
    connection.customHost = server.url(QString()).toString();
    connection.admin = admin;
    return connection;
}

/// The one verdict; none when there was not exactly one in half a minute.
[[nodiscard]] std::optional<CheckResult> check(const Connection &connection, const Secret &with = secret,
                                               std::chrono::milliseconds timeout = 15s)
{
    ConnectionCheck check(connection, with);
    QList<CheckResult> results;
    QObject::connect(&check, &ConnectionCheck::finished,
                     [&](const CheckResult &result) { results.append(result); });
    check.setTimeout(timeout);
    check.start();
    if (!results.isEmpty() || !QTest::qWaitFor([&] { return !results.isEmpty(); }, 30'000))
        return std::nullopt;
    check.cancel();
    QCoreApplication::processEvents();
    return results.size() == 1 ? std::optional(results.first()) : std::nullopt;
}

} // namespace

Q_DECLARE_METATYPE(connections::CheckVerdict)

/// What a person is told after "Check connection".
class tst_ConnectionCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConnectionThatWorksIsFine();
    void asksNothingButForTheAdmin();
    void eachCodeTellsWhichPartIsWrong_data();
    void eachCodeTellsWhichPartIsWrong();
    void anAdminThatDoesNotExist();
    void anAdminThatTheServiceRefuses();
    void aClockThatIsOffIsNamed_data();
    void aClockThatIsOffIsNamed();
    void whatIsNotTheService_data();
    void whatIsNotTheService();
    void aBusyServerIsForLater_data();
    void aBusyServerIsForLater();
    void aHostThatDoesNotListen();
    void aCertificateThatDoesNotVerify_data();
    void aCertificateThatDoesNotVerify();
    void anExtraAuthorityIsTrusted();
    void aHostThatSpeaksNoTls();
    void aHostThatSaysNothing();
    void cancelledIsCancelled();
    void whoGoesIsNotAnswered();
    void nothingIsSentWhenAPartCannotBeUsed();
};

void tst_ConnectionCheck::aConnectionThatWorksIsFine()
{
    RawServer server;
    server.answer = [](QTcpSocket *socket, int, const RawServer::Request &) {
        socket->write(RawServer::ok(accountAnswer(admin, 0, "Imported"), dateHeader(0)));
    };
    const auto result = check(connectionTo(server));
    QVERIFY(result);
    QCOMPARE(result->verdict, CheckVerdict::Fine);
    QCOMPARE(result->code, 0);
    QCOMPARE(result->httpStatus, 200);
    QVERIFY(!result->clockOffSeconds);
    QCOMPARE(result->host, server.url(QString()).authority());
}

void tst_ConnectionCheck::asksNothingButForTheAdmin()
{
    RawServer server;
    server.answer = [](QTcpSocket *socket, int, const RawServer::Request &) {
        socket->write(RawServer::ok(accountAnswer(admin, 0, "Imported")));
    };
    QVERIFY(check(connectionTo(server)));
    QCOMPARE(server.arrivals.size(), 1);
    const QList<QByteArray> words = server.arrivals.first().head.split('\n').first().split(' ');
    QCOMPARE(words.value(0), QByteArray("POST"));
    const QUrl url = QUrl::fromEncoded(words.value(1));
    QCOMPARE(url.path(), QStringLiteral("/v4/im_open_login_svc/account_check"));
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(QStringLiteral("sdkappid")), QStringLiteral("1400000001"));
    QCOMPARE(query.queryItemValue(QStringLiteral("identifier"), QUrl::FullyDecoded), admin);
    const QByteArray signature =
        query.queryItemValue(QStringLiteral("usersig"), QUrl::FullyDecoded).toLatin1();
    QCOMPARE(
        chatapi::verifyUserSig(signature, credentials(secret, admin), QDateTime::currentSecsSinceEpoch()),
        chatapi::UserSigVerdict::Valid);
    const QJsonObject body = QJsonDocument::fromJson(server.arrivals.first().body).object();
    const QJsonArray items = body.value(QStringLiteral("CheckItem")).toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().toObject().value(QStringLiteral("UserID")).toString(), admin);
}

void tst_ConnectionCheck::eachCodeTellsWhichPartIsWrong_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<CheckVerdict>("verdict");
    const auto add = [](CheckVerdict verdict, const QList<int> &codes) {
        for (const int code : codes)
            QTest::addRow("%d", code) << code << verdict;
    };
    add(CheckVerdict::SdkAppIdWrong, {30002, 60006, 60012, 70014, 70016, 70020});
    add(CheckVerdict::KeyWrong, {60005, 70002, 70003, 70005, 70009});
    add(CheckVerdict::AdminWrong, {30003, 30004, 60004, 60010, 60015, 70013, 70107, 70403});
    add(CheckVerdict::ClockOff, {70001});
    add(CheckVerdict::Forbidden, {60016, 60017, 60020, 60021, 70051, 70114});
    add(CheckVerdict::TryLater,
        {30006, 30007, 60007, 60008, 60011, 60013, 60014, 60018, 60019, 70050, 70169, 70202, 70500});
    add(CheckVerdict::NotTheService, {60009});
    add(CheckVerdict::Other, {12345, 60002, 70402});
}

void tst_ConnectionCheck::eachCodeTellsWhichPartIsWrong()
{
    QFETCH(int, code);
    QFETCH(CheckVerdict, verdict);
    RawServer server;
    server.answer = [code](QTcpSocket *socket, int, const RawServer::Request &) {
        socket->write(RawServer::ok(errorAnswer(code)));
    };
    const auto result = check(connectionTo(server));
    QVERIFY(result);
    QCOMPARE(result->verdict, verdict);
    QCOMPARE(result->code, code);
    QCOMPARE(result->info, QByteArray("as the service says"));
    QVERIFY(!result->clockOffSeconds);
    QCOMPARE(server.arrivals.size(), 1);
}

void tst_ConnectionCheck::anAdminThatDoesNotExist()
{
    RawServer server;
    server.answer = [](QTcpSocket *socket, int, const RawServer::Request &) {
        socket->write(RawServer::ok(accountAnswer(admin, 0, "NotImported")));
    };
    const auto result = check(connectionTo(server));
    QVERIFY(result);
    QCOMPARE(result->verdict, CheckVerdict::AdminWrong);
    QCOMPARE(result->code, 0);
}

void tst_ConnectionCheck::anAdminThatTheServiceRefuses()
{
    RawServer server;
    server.answer = [](QTcpSocket *socket, int, const RawServer::Request &) {
        socket->write(RawServer::ok(accountAnswer(admin, 70107, "")));
    };
    const auto result = check(connectionTo(server));
    QVERIFY(result);
    QCOMPARE(result->verdict, CheckVerdict::AdminWrong);
    QCOMPARE(result->code, 70107);
    QCOMPARE(result->info, QByteArray("no such"));
}

void tst_ConnectionCheck::aClockThatIsOffIsNamed_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("minutesAhead"); // of this computer's clock before the server's
    QTest::addColumn<CheckVerdict>("verdict");
    QTest::addColumn<bool>("isRemarked");
    QTest::newRow("expired, two hours ahead") << 70001 << 120 << CheckVerdict::ClockOff << true;
    QTest::newRow("expired, two days behind") << 70001 << -2880 << CheckVerdict::ClockOff << true;
    QTest::newRow("expired, right on time") << 70001 << 0 << CheckVerdict::ClockOff << true;
    QTest::newRow("invalidated, an hour behind") << 70052 << -60 << CheckVerdict::ClockOff << true;
    QTest::newRow("invalidated, right on time") << 70052 << 0 << CheckVerdict::Other << false;
    QTest::newRow("fine, ten minutes ahead") << 0 << 10 << CheckVerdict::Fine << true;
    QTest::newRow("fine, four minutes behind") << 0 << -4 << CheckVerdict::Fine << false;
    QTest::newRow("wrong key, ten minutes ahead") << 70003 << 10 << CheckVerdict::KeyWrong << true;
}

void tst_ConnectionCheck::aClockThatIsOffIsNamed()
{
    QFETCH(int, code);
    QFETCH(int, minutesAhead);
    QFETCH(CheckVerdict, verdict);
    QFETCH(bool, isRemarked);
    RawServer server;
    server.answer = [=](QTcpSocket *socket, int, const RawServer::Request &) {
        const QByteArray body = code == 0 ? accountAnswer(admin, 0, "Imported") : errorAnswer(code);
        socket->write(RawServer::ok(body, dateHeader(-60 * minutesAhead)));
    };
    const auto result = check(connectionTo(server));
    QVERIFY(result);
    QCOMPARE(result->verdict, verdict);
    QCOMPARE(result->clockOffSeconds.has_value(), isRemarked);
    if (isRemarked)
        QCOMPARE(qRound(static_cast<double>(*result->clockOffSeconds) / 60), minutesAhead);
}

void tst_ConnectionCheck::whatIsNotTheService_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("httpStatus");
    QTest::newRow("a web page") << RawServer::ok("<!DOCTYPE html><title>Welcome</title>") << 200;
    QTest::newRow("other JSON") << RawServer::ok("{\"hello\":\"world\"}") << 200;
    QTest::newRow("nothing") << RawServer::ok("") << 200;
    QTest::newRow("no entry for the admin")
        << RawServer::ok(accountAnswer(QStringLiteral("eve"), 0, "Imported")) << 200;
    QTest::newRow("OK that says FAIL") << RawServer::ok("{\"ActionStatus\":\"FAIL\",\"ErrorCode\":0}") << 200;
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n") << 404;
    QTest::newRow("403") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n") << 403;
    QTest::newRow("a redirect") << QByteArray(
        "HTTP/1.1 302 Found\r\nLocation: https://example.com/\r\nContent-Length: 0\r\n\r\n")
                                << 302;
}

void tst_ConnectionCheck::whatIsNotTheService()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, httpStatus);
    RawServer server;
    server.answer = [&](QTcpSocket *socket, int, const RawServer::Request &) { socket->write(answer); };
    const auto result = check(connectionTo(server));
    QVERIFY(result);
    QCOMPARE(result->verdict, CheckVerdict::NotTheService);
    QCOMPARE(result->httpStatus, httpStatus);
}

void tst_ConnectionCheck::aBusyServerIsForLater_data()
{
    QTest::addColumn<int>("httpStatus");
    for (const int status : {408, 429, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void tst_ConnectionCheck::aBusyServerIsForLater()
{
    QFETCH(int, httpStatus);
    RawServer server;
    server.answer = [httpStatus](QTcpSocket *socket, int, const RawServer::Request &) {
        socket->write("HTTP/1.1 " + QByteArray::number(httpStatus) + " Busy\r\nContent-Length: 0\r\n\r\n");
    };
    const auto result = check(connectionTo(server));
    QVERIFY(result);
    QCOMPARE(result->verdict, CheckVerdict::TryLater);
    QCOMPARE(result->httpStatus, httpStatus);
}

void tst_ConnectionCheck::aHostThatDoesNotListen()
{
    Connection connection;
    {
        RawServer gone;
        connection = connectionTo(gone);
    }
    const auto result = check(connection);
    QVERIFY(result);
    QCOMPARE(result->verdict, CheckVerdict::HostNotReachable);
    QCOMPARE(result->transport, chatapi::TransportError::ConnectionRefused);
    QVERIFY(!result->raw.isEmpty());
}

void tst_ConnectionCheck::aCertificateThatDoesNotVerify_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("authorityIsKnown");
    QTest::addColumn<QList<int>>("faults");
    QTest::newRow("an authority that nobody knows")
        << QStringLiteral("server") << false
        << QList<int>{QSslError::UnableToGetLocalIssuerCertificate,
                      QSslError::UnableToVerifyFirstCertificate};
    QTest::newRow("for another host")
        << QStringLiteral("otherhost") << true << QList<int>{QSslError::HostNameMismatch};
    QTest::newRow("expired") << QStringLiteral("expired") << true
                             << QList<int>{QSslError::CertificateExpired};
}

void tst_ConnectionCheck::aCertificateThatDoesNotVerify()
{
    QFETCH(QString, certificate);
    QFETCH(bool, authorityIsKnown);
    QFETCH(QList<int>, faults);
    RawServer server(certificate);
    Connection connection = connectionTo(server);
    if (authorityIsKnown)
        connection.caFile = authority;
    const auto result = check(connection);
    QVERIFY(result);
    QCOMPARE(result->verdict, CheckVerdict::CertificateInvalid);
    QVERIFY(!result->certificateFaults.isEmpty());
    for (const chatapi::CertificateFault &fault : result->certificateFaults)
        QVERIFY2(faults.contains(int(fault.kind)), QByteArray::number(fault.kind));
    QCOMPARE(server.heads, 0); // not a byte of the request
}

void tst_ConnectionCheck::anExtraAuthorityIsTrusted()
{
    RawServer server(QStringLiteral("server"));
    server.answer = [](QTcpSocket *socket, int, const RawServer::Request &) {
        socket->write(RawServer::ok(accountAnswer(admin, 0, "Imported")));
    };
    Connection connection = connectionTo(server);
    connection.caFile = authority;
    const auto result = check(connection);
    QVERIFY(result);
    QCOMPARE(result->verdict, CheckVerdict::Fine);
}

void tst_ConnectionCheck::aHostThatSpeaksNoTls()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"); });
    });
    Connection connection;
    connection.customHost = QStringLiteral("https://127.0.0.1:%1").arg(plain.serverPort());
    connection.admin = admin;
    const auto result = check(connection);
    QVERIFY(result);
    QCOMPARE(result->verdict, CheckVerdict::TlsFailed);
}

void tst_ConnectionCheck::aHostThatSaysNothing()
{
    RawServer server; // takes the request and leaves it at that
    const auto result = check(connectionTo(server), secret, 200ms);
    QVERIFY(result);
    QCOMPARE(result->verdict, CheckVerdict::TimedOut);
    QCOMPARE(result->httpStatus, 0);
}

void tst_ConnectionCheck::cancelledIsCancelled()
{
    RawServer server;
    ConnectionCheck check(connectionTo(server), secret);
    QList<CheckVerdict> verdicts;
    connect(&check, &ConnectionCheck::finished, this,
            [&](const CheckResult &result) { verdicts.append(result.verdict); });
    check.start();
    QTRY_COMPARE(server.arrivals.size(), 1);
    check.cancel();
    QCOMPARE(verdicts, QList<CheckVerdict>{CheckVerdict::Cancelled});
    check.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(verdicts.size(), 1);
}

void tst_ConnectionCheck::whoGoesIsNotAnswered()
{
    RawServer server;
    int answers = 0;
    auto *check = new ConnectionCheck(connectionTo(server), secret);
    connect(check, &ConnectionCheck::finished, this, [&] { ++answers; });
    check->start();
    QTRY_COMPARE(server.arrivals.size(), 1);
    delete check;
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

void tst_ConnectionCheck::nothingIsSentWhenAPartCannotBeUsed()
{
    RawServer server;
    const Connection good = connectionTo(server);
    const auto partOf = [](const std::optional<CheckResult> &result) {
        const bool isOne =
            result && result->verdict == CheckVerdict::NotUsable && result->problems.size() == 1;
        return isOne ? static_cast<int>(result->problems.first().part) : -1;
    };
    Connection host = good;
    host.customHost = QStringLiteral("http://chat.example.com");
    QCOMPARE(partOf(check(host)), static_cast<int>(ConnectionPart::Host));
    Connection nobody = good;
    nobody.admin.clear();
    QCOMPARE(partOf(check(nobody)), static_cast<int>(ConnectionPart::Admin));
    Connection caFile = good;
    caFile.caFile = QStringLiteral(FC_TEST_DATA "/none.pem");
    QCOMPARE(partOf(check(caFile)), static_cast<int>(ConnectionPart::CaFile));
    QCOMPARE(partOf(check(good, Secret(0, "key"))), static_cast<int>(ConnectionPart::SdkAppId));
    QCOMPARE(partOf(check(good, Secret(1, {}))), static_cast<int>(ConnectionPart::SecretKey));
    QCOMPARE(server.connections, 0);
}

QTEST_GUILESS_MAIN(tst_ConnectionCheck)
#include "tst_connectioncheck.moc"

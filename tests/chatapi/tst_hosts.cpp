// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/credentials.h"
#include "chatapi/hosts.h"
#include "chatapi/tls.h"
#include "testpaths.h"

#include <QtTest/QtTest>

using namespace chatapi;

class TestHosts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRegionHasItsHostAndStandby_data();
    void everyRegionHasItsHostAndStandby();
    void readsWhatPeopleTypeAsHost_data();
    void readsWhatPeopleTypeAsHost();
    void refusesWhatIsNoHost_data();
    void refusesWhatIsNoHost();
    void readsSdkAppIds_data();
    void readsSdkAppIds();
    void keyIsTrimmedAndEachCopyHasItsOwnBytes();
    void caFileIsAddedOrSaysWhyNot();
};

void TestHosts::everyRegionHasItsHostAndStandby_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("standby");
    const auto row = [](const char *key, const char *host, const char *standby) {
        QTest::newRow(key) << QString::fromLatin1(host) << QString::fromLatin1(standby);
    };
    row("china", "console.tim.qq.com", "adminapi.my-imcloud.com");
    row("singapore", "adminapisgp.im.qcloud.com", "adminapisgp.my-imcloud.com");
    row("seoul", "adminapikr.im.qcloud.com", "adminapikr.my-imcloud.com");
    row("tokyo", "adminapijpn.im.qcloud.com", "adminapijpn.my-imcloud.com");
    row("frankfurt", "adminapiger.im.qcloud.com", "adminapiger.my-imcloud.com");
    row("silicon-valley", "adminapiusa.im.qcloud.com", "adminapiusa.my-imcloud.com");
    row("jakarta", "adminapiidn.im.qcloud.com", "adminapiidn.my-imcloud.com");
}

void TestHosts::everyRegionHasItsHostAndStandby()
{
    QFETCH(QString, host);
    QFETCH(QString, standby);
    const std::optional<Region> region = regionOfKey(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(region);
    QCOMPARE(regionKey(*region), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(regionUrl(*region).toString(), QStringLiteral("https://") + host);
    QCOMPARE(standbyUrl(*region).toString(), QStringLiteral("https://") + standby);
}

void TestHosts::readsWhatPeopleTypeAsHost_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("https://chat.example.com") << QStringLiteral("https://chat.example.com");
    QTest::newRow("chat.example.com") << QStringLiteral("https://chat.example.com");
    QTest::newRow(" HTTPS://Chat.Example.com/ ") << QStringLiteral("https://chat.example.com");
    QTest::newRow("chat.example.com:8443") << QStringLiteral("https://chat.example.com:8443");
    QTest::newRow("https://10.0.0.7:443") << QStringLiteral("https://10.0.0.7:443");
    QTest::newRow("http://localhost:8080") << QStringLiteral("http://localhost:8080");
    QTest::newRow("http://127.0.0.1:1") << QStringLiteral("http://127.0.0.1:1");
    QTest::newRow("http://127.8.9.10") << QStringLiteral("http://127.8.9.10");
    QTest::newRow("http://[::1]:65535") << QStringLiteral("http://[::1]:65535");
}

void TestHosts::readsWhatPeopleTypeAsHost()
{
    QFETCH(QString, url);
    const auto host = readHost(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(std::holds_alternative<QUrl>(host));
    QCOMPARE(std::get<QUrl>(host).toString(), url);
}

void TestHosts::refusesWhatIsNoHost_data()
{
    QTest::addColumn<HostError>("error");
    QTest::newRow("") << HostError::Empty;
    QTest::newRow("  ") << HostError::Empty;
    QTest::newRow("https://") << HostError::Unreadable;
    QTest::newRow("two words") << HostError::Unreadable;
    QTest::newRow("https://chat.example.com:0") << HostError::Unreadable;
    QTest::newRow("https://chat.example.com:65536") << HostError::Unreadable;
    QTest::newRow("ftp://chat.example.com") << HostError::SchemeNotAllowed;
    QTest::newRow("file:///etc/passwd") << HostError::Unreadable;
    QTest::newRow("http://chat.example.com") << HostError::PlainHttpNotLoopback;
    QTest::newRow("http://localhost.example.com") << HostError::PlainHttpNotLoopback;
    QTest::newRow("http://128.0.0.1") << HostError::PlainHttpNotLoopback;
    QTest::newRow("https://me:secret@chat.example.com") << HostError::HasUserInfo;
    QTest::newRow("https://@chat.example.com") << HostError::HasUserInfo;
    QTest::newRow("https://chat.example.com/v4") << HostError::HasPath;
    QTest::newRow("https://chat.example.com?a=b") << HostError::HasPath;
    QTest::newRow("https://chat.example.com/#x") << HostError::HasPath;
}

void TestHosts::refusesWhatIsNoHost()
{
    QFETCH(HostError, error);
    const auto host = readHost(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(std::holds_alternative<HostError>(host));
    QCOMPARE(std::get<HostError>(host), error);
}

void TestHosts::readsSdkAppIds_data()
{
    QTest::addColumn<quint32>("number"); // 0: refused
    QTest::newRow("1400000001") << 1400000001U;
    QTest::newRow(" 20000001 ") << 20000001U;
    QTest::newRow("4294967295") << 4294967295U;
    QTest::newRow("4294967296") << 0U;
    QTest::newRow("0") << 0U;
    QTest::newRow("") << 0U;
    QTest::newRow("-1") << 0U;
    QTest::newRow("+1") << 0U;
    QTest::newRow("0x10") << 0U;
    QTest::newRow("1e9") << 0U;
    QTest::newRow("14 000") << 0U;
}

void TestHosts::readsSdkAppIds()
{
    QFETCH(quint32, number);
    const std::optional<quint32> read = readSdkAppId(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(read.value_or(0), number);
}

void TestHosts::keyIsTrimmedAndEachCopyHasItsOwnBytes()
{
    auto first = std::make_unique<Credentials>(1400000001U, " k3y\n", "administrator");
    QVERIFY(first->isComplete());
    QCOMPARE(first->secretKey().toByteArray(), QByteArray("k3y"));
    const Credentials copy = *first;
    QVERIFY(copy.secretKey().data() != first->secretKey().data());
    first.reset();
    QCOMPARE(copy.secretKey().toByteArray(), QByteArray("k3y"));
    QVERIFY(!Credentials().isComplete());
    QVERIFY(!Credentials(1, "  ", "administrator").isComplete());
}

void TestHosts::caFileIsAddedOrSaysWhyNot()
{
    const QString data = QStringLiteral(FC_TEST_DATA "/chatapi/");
    const auto plain = tlsConfiguration();
    QVERIFY(std::holds_alternative<QSslConfiguration>(plain));
    QCOMPARE(std::get<QSslConfiguration>(plain).protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(std::get<QSslConfiguration>(plain).peerVerifyMode(), QSslSocket::VerifyPeer);
    const auto withCa = tlsConfiguration(data + QStringLiteral("tls/ca.pem"));
    QVERIFY(std::holds_alternative<QSslConfiguration>(withCa));
    QCOMPARE(std::get<QSslConfiguration>(withCa).caCertificates().size(),
             std::get<QSslConfiguration>(plain).caCertificates().size() + 1);
    QCOMPARE(std::get<CaFileError>(tlsConfiguration(data + QStringLiteral("nowhere.pem"))),
             CaFileError::NotFound);
    QCOMPARE(std::get<CaFileError>(tlsConfiguration(data)), CaFileError::NotReadable);
    QCOMPARE(std::get<CaFileError>(tlsConfiguration(data + QStringLiteral("usersig_vectors.json"))),
             CaFileError::NoCertificate);
}

QTEST_GUILESS_MAIN(TestHosts)
#include "tst_hosts.moc"

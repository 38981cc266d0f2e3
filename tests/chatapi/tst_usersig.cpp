// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/usersig.h"
#include "testpaths.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace chatapi;

namespace {

/// What is inside a UserSig, unpacked by Qt alone.
QJsonObject unpacked(QByteArray userSig)
{
    userSig.replace('*', '+').replace('-', '/').replace('_', '=');
    const QByteArray size("\0\0\x10\0", 4);
    return QJsonDocument::fromJson(qUncompress(size + QByteArray::fromBase64(userSig))).object();
}

QByteArray packed(const QJsonObject &object)
{
    QByteArray base64 = qCompress(QJsonDocument(object).toJson()).mid(4).toBase64();
    return base64.replace('+', '*').replace('/', '-').replace('=', '_');
}

const Credentials someone(1400000001, "k3y", "administrator");

} // namespace

class TestUserSig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheVendorsOwn_data();
    void agreesWithTheVendorsOwn();
    void saysWhatIsWrong();
    void refusesWhatIsNoUserSig_data();
    void refusesWhatIsNoUserSig();
    void doesNotUnpackABomb();
    void sourceKeepsOneAndRenewsBeforeItExpires();
    void sourceFollowsTheServicesClock();
};

void TestUserSig::agreesWithTheVendorsOwn_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(FC_TEST_DATA "/chatapi/usersig_vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!vectors.isEmpty());
    for (const QJsonValue &vector : vectors) {
        const QByteArray name = vector[QStringLiteral("identifier")].toString().toUtf8();
        QTest::addRow("%s at %lld", name.constData(), vector[QStringLiteral("time")].toInteger())
            << vector.toObject();
    }
}

void TestUserSig::agreesWithTheVendorsOwn()
{
    QFETCH(QJsonObject, vector);
    const Credentials credentials(static_cast<quint32>(vector[QStringLiteral("sdkappid")].toInteger()),
                                  vector[QStringLiteral("key")].toString().toUtf8(),
                                  vector[QStringLiteral("identifier")].toString().toUtf8());
    const qint64 time = vector[QStringLiteral("time")].toInteger();
    const qint64 lifetime = vector[QStringLiteral("expire")].toInteger();
    const QByteArray vendors = vector[QStringLiteral("usersig")].toString().toLatin1();

    const QByteArray ours = makeUserSig(credentials, time, lifetime);
    QCOMPARE(unpacked(ours)[QStringLiteral("TLS.sig")], vector[QStringLiteral("sig")]);
    QCOMPARE(unpacked(ours), unpacked(vendors));
    QCOMPARE(verifyUserSig(vendors, credentials, time), UserSigVerdict::Valid);
    QCOMPARE(verifyUserSig(ours, credentials, time), UserSigVerdict::Valid);
    QCOMPARE(verifyUserSig(vendors, credentials, time + lifetime), UserSigVerdict::Expired);
}

void TestUserSig::saysWhatIsWrong()
{
    const qint64 now = 1'700'000'000;
    const QByteArray userSig = makeUserSig(someone, now, 100);
    QCOMPARE(verifyUserSig(userSig, someone, now + 99), UserSigVerdict::Valid);
    QCOMPARE(verifyUserSig(userSig, someone, now + 100), UserSigVerdict::Expired);
    QCOMPARE(verifyUserSig(userSig, someone, now - 100), UserSigVerdict::Valid);
    QCOMPARE(verifyUserSig(userSig, someone, now - 101), UserSigVerdict::Expired);
    QCOMPARE(verifyUserSig(userSig, {1400000001, "k3y", "somebody"}, now), UserSigVerdict::WrongIdentifier);
    QCOMPARE(verifyUserSig(userSig, {1400000002, "k3y", "administrator"}, now),
             UserSigVerdict::WrongSdkAppId);
    QCOMPARE(verifyUserSig(userSig, {1400000001, "key", "administrator"}, now),
             UserSigVerdict::WrongSignature);

    QJsonObject longer = unpacked(userSig);
    longer[QStringLiteral("TLS.expire")] = 1'000'000;
    QCOMPARE(verifyUserSig(packed(longer), someone, now), UserSigVerdict::WrongSignature);
}

void TestUserSig::refusesWhatIsNoUserSig_data()
{
    QTest::addColumn<QByteArray>("userSig");
    QJsonObject object = unpacked(makeUserSig(someone, 1'700'000'000, 100));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("hello world");
    QTest::newRow("base64 of no zlib") << QByteArray("aGVsbG8_");
    QTest::newRow("cut off") << packed(object).chopped(20);
    QTest::newRow("not translated") << QByteArray(QByteArray("a+b/").repeated(8));
    QTest::newRow("an array") << packed({}).replace("_", "");
    for (const char *key : {"TLS.identifier", "TLS.sdkappid", "TLS.time", "TLS.expire", "TLS.sig"}) {
        QJsonObject lacking = object;
        lacking.remove(QLatin1StringView(key));
        QTest::addRow("without %s", key) << packed(lacking);
    }
}

void TestUserSig::refusesWhatIsNoUserSig()
{
    QFETCH(QByteArray, userSig);
    QCOMPARE(verifyUserSig(userSig, someone, 1'700'000'000), UserSigVerdict::Unreadable);
}

void TestUserSig::doesNotUnpackABomb()
{
    QJsonObject object = unpacked(makeUserSig(someone, 1'700'000'000, 100));
    object[QStringLiteral("more")] = QString(1'000'000, u'x');
    QCOMPARE(verifyUserSig(packed(object), someone, 1'700'000'000), UserSigVerdict::Unreadable);
}

void TestUserSig::sourceKeepsOneAndRenewsBeforeItExpires()
{
    const qint64 now = 1'700'000'000;
    UserSigSource source(someone, 1000);
    const QByteArray first = source.current(now);
    QCOMPARE(verifyUserSig(first, someone, now), UserSigVerdict::Valid);
    QCOMPARE(source.current(now + 799), first);
    const QByteArray second = source.current(now + 800);
    QVERIFY(second != first);
    QCOMPARE(unpacked(second)[QStringLiteral("TLS.time")].toInteger(), now + 800);

    source.renew();
    QCOMPARE(unpacked(source.current(now + 900))[QStringLiteral("TLS.time")].toInteger(), now + 900);
    QCOMPARE(unpacked(source.current(now))[QStringLiteral("TLS.time")].toInteger(),
             now); // the clock was set back
}

void TestUserSig::sourceFollowsTheServicesClock()
{
    const qint64 now = 1'700'000'000;
    UserSigSource source(someone, 1000);
    QVERIFY(verifyUserSig(source.current(now), someone, now + 5000) == UserSigVerdict::Expired);
    source.setClockOffset(5000);
    QCOMPARE(verifyUserSig(source.current(now), someone, now + 5000), UserSigVerdict::Valid);
    QCOMPARE(unpacked(source.current(now))[QStringLiteral("TLS.time")].toInteger(), now + 5000);
}

QTEST_GUILESS_MAIN(TestUserSig)
#include "tst_usersig.moc"

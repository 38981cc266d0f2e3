// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/answers.h"
#include "chatapi/requests.h"
#include "chatapi/usersig.h"
#include "sandbox/rehearsal.h"
#include "sandbox/service.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace sandbox;
using namespace std::chrono_literals;
using chatapi::Command;

namespace {

constexpr qint64 unixNow = 1'700'000'000;

QByteArray userSig()
{
    return chatapi::makeUserSig(credentials(), unixNow, 1000);
}

QString goodQuery()
{
    const QUrl url = chatapi::requestUrl(QUrl(QStringLiteral("http://127.0.0.1")), Command::FriendImport,
                                         sdkAppId, admin, userSig(), 7);
    return url.query(QUrl::FullyEncoded);
}

QJsonObject item(const char *to)
{
    return {{QStringLiteral("To_Account"), QString::fromUtf8(to)},
            {QStringLiteral("AddSource"), QStringLiteral("AddSource_Type_Android")}};
}

QByteArray importItems(const char *from, const QJsonArray &items)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("From_Account"), QString::fromUtf8(from)},
                                     {QStringLiteral("AddFriendItem"), items}})
        .toJson();
}

QByteArray importBody(const char *from, const QList<const char *> &tos)
{
    QJsonArray items;
    for (const char *to : tos)
        items.append(item(to));
    return importItems(from, items);
}

QString path(Command command)
{
    const std::string_view text = chatapi::commandPath(command);
    return u'/' + QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace

class TestService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsAndAnswersAsDocumented();
    void checksTheCall_data();
    void checksTheCall();
    void checksTheBody_data();
    void checksTheBody();
    void checksEveryField_data();
    void checksEveryField();
    void acceptsWhatIsAtItsLimit();
    void refusesTheCallBeyondTheRate();
    void refusesTwoWritesAtOnceForOneAccount();
    void importingAgainIsHarmlessAndCounted();
    void limitsOfOneUser();
    void rehearsesEveryRowError_data();
    void rehearsesEveryRowError();
    void rehearsesWholeCalls_data();
    void rehearsesWholeCalls();
    void flakyHealsAtTheThirdAttempt();
    void friendCheckTellsTheTruth();
    void friendDeleteTakesAway();
    void accountCheckKnowsWhoIsMissing();
    void injectsFaults_data();
    void injectsFaults();
    void faultsFollowFromTheSeedWhateverTheOrder();
    void scriptedFaultsMeetTheirCalls();
    void countsNeedlessRepeats();
    void clockMayBeAhead();

private:
    Reply call(Service &service, const QByteArray &body, Command command = Command::FriendImport)
    {
        m_now += 10ms;
        const Reply reply = service.handle({true, path(command), goodQuery(), body}, m_now, unixNow);
        service.ended(reply, true);
        return reply;
    }
    chatapi::FriendImportAnswer answer(const Reply &reply)
    {
        const auto read = m_reader.readFriendImport(reply.body);
        const auto *answered = std::get_if<chatapi::FriendImportAnswer>(&read);
        if (!answered)
            qWarning("not an answer: %s", reply.body.constData());
        return answered ? *answered : chatapi::FriendImportAnswer();
    }
    int rowCode(const Reply &reply)
    {
        const auto answered = answer(reply);
        return answered.errorCode == 0 && answered.items.size() == 1 ? answered.items[0].resultCode : -1;
    }

    chatapi::AnswerReader m_reader;
    Service::Clock::time_point m_now{std::chrono::hours(1)};
};

void TestService::importsAndAnswersAsDocumented()
{
    Service service({});
    const Reply good = call(service, importBody("alice", {"bob", "carol"}));
    const QByteArray expected =
        R"({"ResultItem":[{"To_Account":"bob","ResultCode":0,"ResultInfo":""},{"To_Account":"carol","ResultCode":0,"ResultInfo":""}],)"
        R"("ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","ErrorDisplay":""})";
    QCOMPARE(good.body, expected);
    QVERIFY(service.isFriend("alice", "bob"));
    QVERIFY(!service.isFriend("bob", "alice"));

    const auto mixed = answer(call(service, importBody("alice", {"dave", "missing_erin", "full_frank"})));
    QVERIFY(mixed.isAccepted());
    QCOMPARE(mixed.items.size(), 3U);
    QCOMPARE(mixed.items[0].resultCode, 0);
    QCOMPARE(mixed.items[1].resultCode, 30003);
    QCOMPARE(mixed.items[2].resultCode, 30010);
    QCOMPARE(mixed.failAccounts, (std::vector<QByteArray>{"missing_erin", "full_frank"}));
    QCOMPARE(service.statistics().friends, 3);
}

void TestService::checksTheCall_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *key, const QByteArray &value, int code) {
        QTest::newRow(name) << QString::fromLatin1(key) << value << code;
    };
    const QByteArray sig = userSig();
    row("app missing", "sdkappid", {}, 60012);
    row("app is text", "sdkappid", "abc", 60006);
    row("app is too large", "sdkappid", "4294967296", 60006);
    row("another app", "sdkappid", "1400000001", 70020);
    row("identifier missing", "identifier", {}, 60004);
    row("signed for another identifier", "identifier", "somebody", 70013);
    row("signature missing", "usersig", {}, 70002);
    row("signature is words", "usersig", "hello", 70003);
    row("signature cut off", "usersig", sig.chopped(8), 70003);
    row("another key", "usersig", chatapi::makeUserSig({sdkAppId, "another", admin}, unixNow, 1000), 70009);
    row("signed for another app", "usersig",
        chatapi::makeUserSig({1400000001, secretKey, admin}, unixNow, 1000), 70014);
    row("expired", "usersig", chatapi::makeUserSig(credentials(), unixNow - 1000, 1000), 70001);
    row("from far ahead", "usersig", chatapi::makeUserSig(credentials(), unixNow + 1001, 1000), 70001);
    row("random missing", "random", {}, 60002);
    row("random too large", "random", "4294967296", 60002);
    row("random negative", "random", "-1", 60002);
    row("contenttype missing", "contenttype", {}, 60002);
    row("contenttype xml", "contenttype", "xml", 60002);
    row("all right", "random", "4294967295", 0);
}

void TestService::checksTheCall()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    QFETCH(int, code);
    QUrlQuery query(goodQuery());
    query.removeAllQueryItems(key);
    if (!value.isNull())
        query.addQueryItem(key, QString::fromLatin1(value.toPercentEncoding()));
    Service service({});
    const Reply reply = service.handle(
        {true, path(Command::FriendImport), query.toString(QUrl::FullyEncoded), importBody("alice", {"bob"})},
        m_now, unixNow);
    QCOMPARE(reply.httpStatus, 200);
    QCOMPARE(answer(reply).errorCode, code);
    QCOMPARE(answer(reply).isAccepted(), code == 0);
    QCOMPARE(service.isFriend("alice", "bob"), code == 0);
}

void TestService::checksTheBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QJsonArray thousand;
    for (int i = 0; i < 1000; ++i)
        thousand.append(item(QByteArray::number(i).constData()));
    QJsonArray more = thousand;
    more.append(item("one more"));
    QTest::newRow("not JSON") << QByteArray("{") << 60003;
    QTest::newRow("empty") << QByteArray() << 60003;
    QTest::newRow("a list") << QByteArray("[]") << 60003;
    QTest::newRow("not UTF-8") << QByteArray("{\"From_Account\":\"\xff\"}") << 60003;
    QTest::newRow("no From_Account") << QByteArray(
        R"({"AddFriendItem":[{"To_Account":"b","AddSource":"AddSource_Type_A"}]})")
                                     << 30001;
    QTest::newRow("empty From_Account") << importBody("", {"bob"}) << 30001;
    QTest::newRow("From_Account of 33 bytes")
        << importBody(QByteArray(33, 'a').constData(), {"bob"}) << 30001;
    QTest::newRow("From_Account of 32 bytes") << importBody(QByteArray(32, 'a').constData(), {"bob"}) << 0;
    QTest::newRow("no items") << QByteArray(R"({"From_Account":"alice"})") << 30001;
    QTest::newRow("0 items") << importItems("alice", QJsonArray()) << 30001;
    QTest::newRow("1000 items") << importItems("alice", thousand) << 0;
    QTest::newRow("1001 items") << importItems("alice", more) << 30001;
    QTest::newRow("an item is text") << importItems("alice", QJsonArray{QStringLiteral("bob")}) << 30001;
    QTest::newRow("no To_Account") << importItems("alice", QJsonArray{QJsonObject()}) << 30001;
    QTest::newRow("To_Account of 33 bytes")
        << importBody("alice", {QByteArray(33, 'b').constData()}) << 30001;
}

void TestService::checksTheBody()
{
    QFETCH(QByteArray, body);
    Service service({});
    const auto answered = answer(call(service, body));
    QTEST(answered.errorCode, "code");
    QCOMPARE(answered.items.empty(), answered.errorCode != 0);
}

void TestService::checksEveryField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *key, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(key) << value;
    };
    const auto text = [](int bytes) { return QString(bytes, u'x'); };
    const auto custom = [](const QJsonValue &tag, const QJsonValue &value) {
        return QJsonArray{QJsonObject{{QStringLiteral("Tag"), tag}, {QStringLiteral("Value"), value}}};
    };
    QJsonArray groups;
    for (int i = 0; i < 33; ++i)
        groups.append(QString::number(i));
    row("AddSource missing", "AddSource", QJsonValue::Undefined);
    row("AddSource without prefix", "AddSource", QStringLiteral("Android"));
    row("AddSource without keyword", "AddSource", QStringLiteral("AddSource_Type_"));
    row("AddSource of 9 letters", "AddSource", QStringLiteral("AddSource_Type_ABCDEFGHI"));
    row("AddSource with a digit", "AddSource", QStringLiteral("AddSource_Type_A1"));
    row("AddSource is a number", "AddSource", 1);
    row("Remark of 97 bytes", "Remark", text(97));
    row("Remark of 33 characters of three bytes", "Remark", QString(33, QChar(0x5c0f)));
    row("Remark is a number", "Remark", 5);
    row("AddWording of 257 bytes", "AddWording", text(257));
    row("RemarkTime is text", "RemarkTime", QStringLiteral("1420000001"));
    row("RemarkTime before 1970", "RemarkTime", -1);
    row("AddTime with a fraction", "AddTime", 1.5);
    row("GroupName is text", "GroupName", QStringLiteral("Friends"));
    row("a group of 31 bytes", "GroupName", QJsonArray{text(31)});
    row("a group without name", "GroupName", QJsonArray{QString()});
    row("CustomItem is an object", "CustomItem", QJsonObject());
    row("custom tag without prefix", "CustomItem", custom(QStringLiteral("Level"), 1));
    row("custom tag without keyword", "CustomItem", custom(QStringLiteral("Tag_SNS_Custom_"), 1));
    row("custom value of 501 bytes", "CustomItem", custom(QStringLiteral("Tag_SNS_Custom_X"), text(501)));
    row("custom value is true", "CustomItem", custom(QStringLiteral("Tag_SNS_Custom_X"), true));
    row("custom value missing", "CustomItem",
        QJsonArray{QJsonObject{{QStringLiteral("Tag"), QStringLiteral("Tag_SNS_Custom_X")}}});
}

void TestService::checksEveryField()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject wrong = item("bob");
    wrong.insert(key, value);
    Service service({});
    const auto answered = answer(call(service, importItems("alice", QJsonArray{wrong, item("carol")})));
    QVERIFY(answered.isAccepted());
    QCOMPARE(answered.items.size(), 2U);
    QCOMPARE(answered.items[0].resultCode, 30001);
    QVERIFY(answered.items[0].resultInfo.contains(key.toUtf8()));
    QCOMPARE(answered.items[1].resultCode, 0);
    QVERIFY(!service.isFriend("alice", "bob"));
}

void TestService::acceptsWhatIsAtItsLimit()
{
    QJsonObject full = item(QByteArray(32, 'b').constData());
    QJsonArray groups;
    for (int i = 0; i < 32; ++i)
        groups.append(QString(28, u'g') + QString::number(i).rightJustified(2, u'0'));
    full.insert(QStringLiteral("AddSource"), QStringLiteral("AddSource_Type_ABCDEFGH"));
    full.insert(QStringLiteral("Remark"), QString(96, u'x'));
    full.insert(QStringLiteral("AddWording"), QString(256, u'x'));
    full.insert(QStringLiteral("RemarkTime"), 0);
    full.insert(QStringLiteral("AddTime"), qint64(4102444800));
    full.insert(QStringLiteral("GroupName"), groups);
    full.insert(QStringLiteral("CustomItem"),
                QJsonArray{QJsonObject{{QStringLiteral("Tag"), QStringLiteral("Tag_SNS_Custom_A_1")},
                                       {QStringLiteral("Value"), QString(500, u'x')}},
                           QJsonObject{{QStringLiteral("Tag"), QStringLiteral("Tag_SNS_Custom_B")},
                                       {QStringLiteral("Value"), -7}}});
    Service service({});
    QCOMPARE(rowCode(call(service, importItems("alice", QJsonArray{full}))), 0);
}

void TestService::refusesTheCallBeyondTheRate()
{
    Service service({});
    const auto at = [&](std::chrono::milliseconds time) {
        const Reply reply =
            service.handle({true, path(Command::FriendImport), goodQuery(), importBody("alice", {"bob"})},
                           m_now + time, unixNow);
        service.ended(reply, true);
        return answer(reply).errorCode;
    };
    for (int i = 0; i < 200; ++i)
        QCOMPARE(at(std::chrono::milliseconds(i * 4)), 0);
    QCOMPARE(at(999ms), 60011);
    QCOMPARE(at(1000ms), 0); // the first one is a second ago
    QCOMPARE(at(1001ms), 60011);
    QCOMPARE(service.statistics().overRate, 2);
    QCOMPARE(service.statistics().mostCallsInASecond, 202);
}

void TestService::refusesTwoWritesAtOnceForOneAccount()
{
    Service service({});
    const auto send = [&](const char *from, const char *to) {
        return service.handle({true, path(Command::FriendImport), goodQuery(), importBody(from, {to})}, m_now,
                              unixNow);
    };
    const Reply first = send("alice", "bob");
    const Reply other = send("zoe", "bob");
    const Reply second = send("alice", "carol");
    QCOMPARE(answer(first).errorCode, 0);
    QCOMPARE(answer(other).errorCode, 0);
    QCOMPARE(answer(second).errorCode, 30008);
    QVERIFY(!service.isFriend("alice", "carol"));
    service.ended(second, true);
    QCOMPARE(answer(send("alice", "carol")).errorCode, 30008); // the first one is still on its way
    service.ended(first, true);
    QCOMPARE(answer(send("alice", "carol")).errorCode, 0);
    QCOMPARE(service.statistics().overlaps, 2);
    QCOMPARE(service.statistics().mostCallsAtOnce, 3);
}

void TestService::importingAgainIsHarmlessAndCounted()
{
    Service service({});
    QCOMPARE(rowCode(call(service, importBody("alice", {"bob"}))), 0);
    QCOMPARE(rowCode(call(service, importBody("alice", {"bob"}))), 0);
    QCOMPARE(service.friends().size(), 1);
    QCOMPARE(service.statistics().appliedAgain, 1);
    QCOMPARE(service.statistics().repeatedPairs, 1);
    QCOMPARE(service.statistics().pairs, 1);
    QCOMPARE(service.statistics().items, 2);

    const auto twice = answer(call(service, importBody("alice", {"dave", "dave"})));
    QCOMPARE(twice.items.size(), 2U);
    QCOMPARE(twice.items[1].resultCode, 30001);
    QCOMPARE(service.statistics().duplicatesInCall, 1);
}

void TestService::limitsOfOneUser()
{
    Settings settings;
    settings.friendsOfOneUser = 2;
    Service service(settings);
    const auto answered = answer(call(service, importBody("alice", {"a", "b", "c"})));
    QCOMPARE(answered.items[1].resultCode, 0);
    QCOMPARE(answered.items[2].resultCode, 30010);
    QCOMPARE(rowCode(call(service, importBody("alice", {"a"}))), 0); // is a friend already

    QJsonArray groups;
    for (int i = 0; i < 33; ++i)
        groups.append(QString::number(i));
    QJsonObject tooMany = item("a");
    tooMany.insert(QStringLiteral("GroupName"), groups);
    QCOMPARE(rowCode(call(service, importItems("zoe", QJsonArray{tooMany}))), 30011);
}

void TestService::rehearsesEveryRowError_data()
{
    QTest::addColumn<int>("code");
    for (const RehearsalPrefix &prefix : rehearsalPrefixes())
        QTest::newRow(std::string(prefix.prefix).c_str()) << prefix.resultCode;
    for (const int code : {30001, 30003, 60008, 70107, 99999})
        QTest::addRow("code_%d_", code) << code;
    QTest::newRow("nobody_") << 0;
    QTest::newRow("code_x_") << 0;
    QTest::newRow("code_30003") << 30003;
}

void TestService::rehearsesEveryRowError()
{
    QFETCH(int, code);
    const QByteArray account = QTest::currentDataTag() + QByteArray("_x");
    Service service({});
    QCOMPARE(rowCode(call(service, importBody("alice", {account.constData()}))), code);
    QCOMPARE(rowCode(call(service, importBody(account.constData(), {"bob"}))), code);
    QCOMPARE(service.isFriend("alice", account), code == 0);
}

void TestService::rehearsesWholeCalls_data()
{
    QTest::addColumn<QList<int>>("errorCodes"); // of the first calls; -1: no answer to rely on
    QTest::addColumn<bool>("applied"); // by the first call
    QTest::newRow("call_60006_x") << QList<int>{60006, 60006, 60006} << false;
    QTest::newRow("once_60008_x") << QList<int>{60008, 0, 0} << false;
    QTest::newRow("busy_x") << QList<int>{60011, 60011, 0} << false;
    QTest::newRow("lost_x") << QList<int>{-1, 0} << true;
    QTest::newRow("gone_x") << QList<int>{-1, 0} << false;
    QTest::newRow("hang_x") << QList<int>{-1, 0} << true;
    QTest::newRow("broken_x") << QList<int>{-1, 0} << true;
    QTest::newRow("http_503_x") << QList<int>{-1, -1} << false;
    QTest::newRow("slow_x") << QList<int>{0, 0} << true;
}

void TestService::rehearsesWholeCalls()
{
    QFETCH(QList<int>, errorCodes);
    Service service({});
    bool applied = false;
    for (qsizetype i = 0; i < errorCodes.size(); ++i) {
        const Reply reply = call(service, importBody(QTest::currentDataTag(), {"bob"}));
        const bool whole = reply.httpStatus == 200 && reply.fault == Fault::None;
        QCOMPARE(whole ? answer(reply).errorCode : -1, errorCodes[i]);
        if (i == 0)
            applied = service.isFriend(QTest::currentDataTag(), "bob");
    }
    QTEST(applied, "applied");
}

void TestService::flakyHealsAtTheThirdAttempt()
{
    Service service({});
    QCOMPARE(rowCode(call(service, importBody("alice", {"flaky_bob"}))), 30006);
    QCOMPARE(rowCode(call(service, importBody("alice", {"flaky_bob"}))), 30006);
    QCOMPARE(rowCode(call(service, importBody("alice", {"flaky_bob"}))), 0);
}

void TestService::friendCheckTellsTheTruth()
{
    Service service({});
    call(service, importBody("alice", {"bob", "carol"}));
    call(service, importBody("bob", {"alice"}));
    call(service, importBody("dave", {"alice"}));
    const std::vector<std::string_view> accounts{"bob", "carol", "dave", "erin"};
    const auto relations = [&](const QByteArray &body) {
        const auto read = m_reader.readFriendCheck(call(service, body, Command::FriendCheck).body);
        QList<chatapi::Relation> found;
        for (const chatapi::FriendCheckItem &checked : std::get<chatapi::FriendCheckAnswer>(read).items)
            found.append(checked.relation);
        return found;
    };
    using enum chatapi::Relation;
    const QByteArray single = chatapi::friendCheckBody("alice", accounts);
    QCOMPARE(relations(single), (QList<chatapi::Relation>{FromHasTo, FromHasTo, None, None}));
    const QByteArray both = QByteArray(single).replace("Single", "Both");
    QCOMPARE(relations(both), (QList<chatapi::Relation>{Both, FromHasTo, ToHasFrom, None}));
    QCOMPARE(
        answer(call(service, QByteArray(single).replace("Single", "Other"), Command::FriendCheck)).errorCode,
        30001);
}

void TestService::friendDeleteTakesAway()
{
    Service service({});
    call(service, importBody("alice", {"bob", "carol"}));
    const std::vector<std::string_view> accounts{"bob", "nobody"};
    const auto answered =
        answer(call(service, chatapi::friendDeleteBody("alice", accounts), Command::FriendDelete));
    QCOMPARE(answered.items.size(), 2U);
    QVERIFY(!service.isFriend("alice", "bob"));
    QVERIFY(service.isFriend("alice", "carol"));
    QCOMPARE(service.statistics().friends, 1);
}

void TestService::accountCheckKnowsWhoIsMissing()
{
    Service service({});
    std::vector<std::string_view> accounts{admin, "missing_bob"};
    const auto read = m_reader.readAccountCheck(
        call(service, chatapi::accountCheckBody(accounts), Command::AccountCheck).body);
    const auto &items = std::get<chatapi::AccountCheckAnswer>(read).items;
    QCOMPARE(items.size(), 2U);
    QCOMPARE(items[0].status, chatapi::AccountStatus::Imported);
    QCOMPARE(items[1].status, chatapi::AccountStatus::NotImported);
    accounts.assign(101, "a");
    QCOMPARE(answer(call(service, chatapi::accountCheckBody(accounts), Command::AccountCheck)).errorCode,
             70402);
}

void TestService::injectsFaults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("applied");
    QTest::newRow("status") << Fault::HttpStatus << false;
    QTest::newRow("code") << Fault::ErrorCode << false;
    QTest::newRow("cut before") << Fault::CutBefore << false;
    QTest::newRow("cut after") << Fault::CutAfter << true;
    QTest::newRow("cut in headers") << Fault::CutInHeaders << true;
    QTest::newRow("cut in body") << Fault::CutInBody << true;
    QTest::newRow("silence") << Fault::Silence << true;
    QTest::newRow("drip") << Fault::Drip << true;
    QTest::newRow("garbled") << Fault::Garbled << true;
    QTest::newRow("incomplete") << Fault::Incomplete << true;
    QTest::newRow("wrong entries") << Fault::WrongEntries << true;
    QTest::newRow("contradictory") << Fault::Contradictory << true;
    QTest::newRow("fail without code") << Fault::FailWithoutCode << true;
}

void TestService::injectsFaults()
{
    QFETCH(Fault, fault);
    QFETCH(bool, applied);
    Settings settings;
    settings.faults.rates = {{fault, 1.0, fault == Fault::HttpStatus ? 503 : 60008}};
    Service service(settings);
    const Reply reply = call(service, importBody("alice", {"bob", "carol", "dave"}));
    QCOMPARE(service.isFriend("alice", "bob"), applied);
    QCOMPARE(service.statistics().faults, 1);
    const auto read = m_reader.readFriendImport(reply.body);
    const auto *answered = std::get_if<chatapi::FriendImportAnswer>(&read);
    QCOMPARE(reply.httpStatus, fault == Fault::HttpStatus ? 503 : 200);
    if (fault == Fault::Garbled)
        QVERIFY(!answered);
    if (fault == Fault::Incomplete)
        QVERIFY(answered && answered->items.size() < 3);
    if (fault == Fault::WrongEntries)
        QVERIFY(answered && answered->items.size() == 5);
    if (fault == Fault::Contradictory)
        QVERIFY(answered && answered->items.size() == 4 && !answered->failAccounts.empty());
    if (fault == Fault::FailWithoutCode)
        QVERIFY(answered && answered->isContradictory());
    if (fault == Fault::ErrorCode)
        QVERIFY(answered && answered->errorCode == 60008);
}

void TestService::faultsFollowFromTheSeedWhateverTheOrder()
{
    Settings settings;
    settings.callsPerSecond = 10'000;
    settings.faults.seed = 42;
    settings.faults.rates = {{Fault::CutAfter, 0.2}, {Fault::ErrorCode, 0.2, 60008}};
    QHash<int, Fault> forwards;
    Service first(settings);
    for (int i = 0; i < 500; ++i) {
        const Reply reply = call(first, importBody(QByteArray::number(i).constData(), {"bob"}));
        forwards[i] = reply.body.contains("60008") ? Fault::ErrorCode : reply.fault;
    }
    Service second(settings);
    for (int i = 499; i >= 0; --i) {
        const Reply reply = call(second, importBody(QByteArray::number(i).constData(), {"bob"}));
        QCOMPARE(reply.body.contains("60008") ? Fault::ErrorCode : reply.fault, forwards[i]);
    }
    const auto count = [&forwards](Fault fault) {
        return std::count(forwards.begin(), forwards.end(), fault);
    };
    QVERIFY(count(Fault::CutAfter) > 50 && count(Fault::CutAfter) < 150);
    QVERIFY(count(Fault::ErrorCode) > 50 && count(Fault::ErrorCode) < 150);
}

void TestService::scriptedFaultsMeetTheirCalls()
{
    Settings settings;
    settings.faults.script = {{Fault::ErrorCode, 2, 2, 60008},
                              {Fault::HttpStatus, 1, 1, 502, "v4/sns/friend_check"}};
    Service service(settings);
    QCOMPARE(rowCode(call(service, importBody("alice", {"a"}))), 0);
    QCOMPARE(answer(call(service, importBody("alice", {"b"}))).errorCode, 60008);
    QCOMPARE(answer(call(service, importBody("alice", {"b"}))).errorCode, 60008);
    QCOMPARE(rowCode(call(service, importBody("alice", {"b"}))), 0);
    const std::vector<std::string_view> accounts{"a"};
    QCOMPARE(call(service, chatapi::friendCheckBody("alice", accounts), Command::FriendCheck).httpStatus,
             502);
    QCOMPARE(call(service, chatapi::friendCheckBody("alice", accounts), Command::FriendCheck).httpStatus,
             200);
}

void TestService::countsNeedlessRepeats()
{
    Service service({});
    call(service, importBody("alice", {"bob", "missing_x", "error_y", "silent_z"}));
    call(service, importBody("alice", {"bob", "missing_x", "error_y", "silent_z"}));
    QCOMPARE(service.statistics().repeatedPairs, 4);
    QCOMPARE(service.statistics().repeatedAfterSuccess, 1);
    QCOMPARE(service.statistics().repeatedAfterFailure, 1);
    QCOMPARE(service.statistics().appliedAgain, 2);

    // An answer that found nobody to take it told nothing.
    const QByteArray body = importBody("zoe", {"bob"});
    service.ended(service.handle({true, path(Command::FriendImport), goodQuery(), body}, m_now, unixNow),
                  false);
    call(service, body);
    QCOMPARE(service.statistics().repeatedPairs, 5);
    QCOMPARE(service.statistics().repeatedAfterSuccess, 1);
}

void TestService::clockMayBeAhead()
{
    Settings settings;
    settings.clockAhead = 2h;
    Service service(settings);
    const Reply reply = call(service, importBody("alice", {"bob"}));
    QCOMPARE(answer(reply).errorCode, 70001);
    QCOMPARE(reply.unixTime, unixNow + 7200);
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/answers.h"

#include <QtTest/QtTest>

using namespace chatapi;

namespace {

/// The sample answer of the service's own page.
const QByteArray batchAnswer = R"({
"ResultItem":
[
{"To_Account":"id1","ResultCode":0,"ResultInfo":""},
{"To_Account":"id2","ResultCode":30010,"ResultInfo":"Err_SNS_FriendImport_My_Friend_Num_Exceed_Threshold"},
{"To_Account":"id3","ResultCode":30002,"ResultInfo":"Err_SNS_FriendImport_SdkAppId_Illegal"}
],
"Fail_Account":["id2","id3"],
"ActionStatus":"OK",
"ErrorCode":0,
"ErrorInfo":"",
"ErrorDisplay":""
})";

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheDocumentedAnswer();
    void readsWhatRealServersWrite_data();
    void readsWhatRealServersWrite();
    void neverTakesDoubtForSuccess_data();
    void neverTakesDoubtForSuccess();
    void brokenAnswersAreValues_data();
    void brokenAnswersAreValues();
    void everyCutAnswerIsBroken();
    void entriesThatCannotBeReadAreLeftOutAndCounted_data();
    void entriesThatCannotBeReadAreLeftOutAndCounted();
    void infoIsCapped();
    void readsFriendCheck();
    void readsAccountCheck();
    void staysUsableAfterABrokenAnswer();

private:
    AnswerReader m_reader;
};

void TestAnswers::readsTheDocumentedAnswer()
{
    const auto read = m_reader.readFriendImport(batchAnswer);
    QVERIFY(std::holds_alternative<FriendImportAnswer>(read));
    const auto &answer = std::get<FriendImportAnswer>(read);
    QVERIFY(answer.isAccepted());
    QCOMPARE(answer.items.size(), 3U);
    QCOMPARE(answer.items[0].account, QByteArray("id1"));
    QCOMPARE(answer.items[0].resultCode, 0);
    QCOMPARE(answer.items[1].account, QByteArray("id2"));
    QCOMPARE(answer.items[1].resultCode, 30010);
    QCOMPARE(answer.items[1].resultInfo, QByteArray("Err_SNS_FriendImport_My_Friend_Num_Exceed_Threshold"));
    QCOMPARE(answer.items[2].resultCode, 30002);
    QCOMPARE(answer.failAccounts, (std::vector<QByteArray>{"id2", "id3"}));
    QCOMPARE(answer.unreadableItems, 0);
}

void TestAnswers::readsWhatRealServersWrite_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("errorCode");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<int>("items");
    QTest::newRow("an error without list")
        << QByteArray(R"({"ActionStatus":"FAIL","ErrorCode":70001,"ErrorInfo":"expired"})") << 70001 << false
        << 0;
    QTest::newRow("number as text") << QByteArray(R"({"ErrorCode":"60007","ActionStatus":"FAIL"})") << 60007
                                    << false << 0;
    QTest::newRow("zero as text") << QByteArray(
        R"({"ErrorCode":"0","ResultItem":[{"To_Account":"a","ResultCode":"0"}]})")
                                  << 0 << true << 1;
    QTest::newRow("whole number with fraction")
        << QByteArray(R"({"ErrorCode":30001.0})") << 30001 << false << 0;
    QTest::newRow("no ActionStatus") << QByteArray(R"({"ErrorCode":0})") << 0 << true << 0;
    QTest::newRow("null lists") << QByteArray(
        R"({"ErrorCode":0,"ResultItem":null,"Fail_Account":null,"ErrorInfo":null,"ActionStatus":"OK"})")
                                << 0 << true << 0;
    QTest::newRow("extra fields") << QByteArray(
        R"({"x":{"ErrorCode":5},"ErrorCode":0,"RequestId":"r","ResultItem":[{"New":[1],"To_Account":"a","ResultCode":0}]})")
                                  << 0 << true << 1;
    QTest::newRow("same code twice") << QByteArray(R"({"ErrorCode":0,"ErrorCode":0})") << 0 << true << 0;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"ErrorCode\":0}") << 0 << true << 0;
    QTest::newRow("white space around") << QByteArray("\r\n {\"ErrorCode\":0}\n\n") << 0 << true << 0;
    QTest::newRow("text cut inside a character")
        << QByteArray("{\"ErrorCode\":30001,\"ErrorInfo\":\"\xe5\xb0\"}") << 30001 << false << 0;
    QTest::newRow("negative code") << QByteArray(R"({"ErrorCode":-1})") << -1 << false << 0;
    QTest::newRow("Fail_Account with numbers")
        << QByteArray(R"({"ErrorCode":0,"Fail_Account":[1,"a"]})") << 0 << true << 0;
}

void TestAnswers::readsWhatRealServersWrite()
{
    QFETCH(QByteArray, json);
    const auto read = m_reader.readFriendImport(json);
    QVERIFY(std::holds_alternative<FriendImportAnswer>(read));
    const auto &answer = std::get<FriendImportAnswer>(read);
    QTEST(answer.errorCode, "errorCode");
    QTEST(answer.isAccepted(), "accepted");
    QTEST(static_cast<int>(answer.items.size()), "items");
}

void TestAnswers::neverTakesDoubtForSuccess_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("FAIL") << QByteArray("\"FAIL\"");
    QTest::newRow("something else") << QByteArray("\"MAYBE\"");
    QTest::newRow("lower case") << QByteArray("\"ok\"");
    QTest::newRow("a number") << QByteArray("1");
}

void TestAnswers::neverTakesDoubtForSuccess()
{
    QFETCH(QByteArray, status);
    const auto read = m_reader.readFriendImport("{\"ErrorCode\":0,\"ActionStatus\":" + status + '}');
    QVERIFY(std::holds_alternative<FriendImportAnswer>(read));
    QVERIFY(!std::get<FriendImportAnswer>(read).isAccepted());
    QVERIFY(std::get<FriendImportAnswer>(read).isContradictory());
}

void TestAnswers::brokenAnswersAreValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<AnswerError>("error");
    QTest::newRow("empty") << QByteArray() << AnswerError::Empty;
    QTest::newRow("white space") << QByteArray(" \n") << AnswerError::Empty;
    QTest::newRow("a web page") << QByteArray("<html>Bad Gateway</html>") << AnswerError::NotJson;
    QTest::newRow("two answers") << QByteArray("{\"ErrorCode\":0}{\"ErrorCode\":0}") << AnswerError::NotJson;
    QTest::newRow("NUL bytes") << QByteArray(64, '\0') << AnswerError::NotJson;
    QTest::newRow("deep") << "{\"ErrorCode\":0,\"x\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + '}'
                          << AnswerError::NotJson;
    QTest::newRow("a list") << QByteArray("[]") << AnswerError::NotAnObject;
    QTest::newRow("a number") << QByteArray("0") << AnswerError::NotAnObject;
    QTest::newRow("null") << QByteArray("null") << AnswerError::NotAnObject;
    QTest::newRow("no code") << QByteArray("{}") << AnswerError::NoErrorCode;
    QTest::newRow("code is null") << QByteArray("{\"ErrorCode\":null}") << AnswerError::NoErrorCode;
    QTest::newRow("code is false") << QByteArray("{\"ErrorCode\":false}") << AnswerError::NoErrorCode;
    QTest::newRow("code is no whole number") << QByteArray("{\"ErrorCode\":0.5}") << AnswerError::NoErrorCode;
    QTest::newRow("code is a word") << QByteArray("{\"ErrorCode\":\"0x\"}") << AnswerError::NoErrorCode;
    QTest::newRow("code is empty") << QByteArray("{\"ErrorCode\":\"\"}") << AnswerError::NoErrorCode;
    QTest::newRow("code is too large")
        << QByteArray("{\"ErrorCode\":4294967296}") << AnswerError::NoErrorCode;
    QTest::newRow("code is huge") << QByteArray("{\"ErrorCode\":18446744073709551615}")
                                  << AnswerError::NoErrorCode;
    QTest::newRow("two codes") << QByteArray("{\"ErrorCode\":0,\"ErrorCode\":30001}")
                               << AnswerError::NoErrorCode;
    QTest::newRow("list is an object")
        << QByteArray("{\"ErrorCode\":0,\"ResultItem\":{}}") << AnswerError::WrongType;
    QTest::newRow("list is text") << QByteArray("{\"ErrorCode\":0,\"ResultItem\":\"\"}")
                                  << AnswerError::WrongType;
    QTest::newRow("too large") << QByteArray(AnswerReader::largest + 1, ' ') << AnswerError::TooLarge;
}

void TestAnswers::brokenAnswersAreValues()
{
    QFETCH(QByteArray, json);
    const auto read = m_reader.readFriendImport(json);
    QVERIFY(std::holds_alternative<AnswerError>(read));
    QTEST(std::get<AnswerError>(read), "error");
}

void TestAnswers::everyCutAnswerIsBroken()
{
    for (qsizetype length = 0; length < batchAnswer.size(); ++length) {
        const auto read = m_reader.readFriendImport(batchAnswer.first(length));
        QVERIFY2(std::holds_alternative<AnswerError>(read), qPrintable(QString::number(length)));
    }
}

void TestAnswers::entriesThatCannotBeReadAreLeftOutAndCounted_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no code") << QByteArray(R"({"To_Account":"a"})");
    QTest::newRow("no account") << QByteArray(R"({"ResultCode":0})");
    QTest::newRow("empty account") << QByteArray(R"({"To_Account":"","ResultCode":0})");
    QTest::newRow("account is a number") << QByteArray(R"({"To_Account":1,"ResultCode":0})");
    QTest::newRow("code is null") << QByteArray(R"({"To_Account":"a","ResultCode":null})");
    QTest::newRow("two codes") << QByteArray(R"({"To_Account":"a","ResultCode":0,"ResultCode":30003})");
    QTest::newRow("code then no code") << QByteArray(R"({"To_Account":"a","ResultCode":0,"ResultCode":"?"})");
    QTest::newRow("two accounts") << QByteArray(R"({"To_Account":"a","To_Account":"b","ResultCode":0})");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("text") << QByteArray("\"a\"");
}

void TestAnswers::entriesThatCannotBeReadAreLeftOutAndCounted()
{
    QFETCH(QByteArray, entry);
    const auto read = m_reader.readFriendImport("{\"ErrorCode\":0,\"ResultItem\":[" + entry
                                                + R"(,{"To_Account":"z","ResultCode":30003}]})");
    QVERIFY(std::holds_alternative<FriendImportAnswer>(read));
    const auto &answer = std::get<FriendImportAnswer>(read);
    QCOMPARE(answer.unreadableItems, 1);
    QCOMPARE(answer.items.size(), 1U);
    QCOMPARE(answer.items[0].account, QByteArray("z"));
}

void TestAnswers::infoIsCapped()
{
    const QByteArray text = QByteArray("小").repeated(1000);
    const auto read = m_reader.readFriendImport(
        "{\"ErrorCode\":0,\"ErrorInfo\":\"" + text
        + R"(","ResultItem":[{"To_Account":"a","ResultCode":1,"ResultInfo":")" + text + "\"}]}");
    const auto &answer = std::get<FriendImportAnswer>(read);
    QCOMPARE(answer.errorInfo, text.first(1023));
    QCOMPARE(answer.items.at(0).resultInfo, text.first(1023));
}

void TestAnswers::readsFriendCheck()
{
    const auto read = m_reader.readFriendCheck(R"({"InfoItem":[
        {"To_Account":"a","Relation":"CheckResult_Type_AWithB","ResultCode":0,"ResultInfo":""},
        {"To_Account":"b","Relation":"CheckResult_Type_NoRelation","ResultCode":0},
        {"To_Account":"c","Relation":"CheckResult_Type_BWithA","ResultCode":0},
        {"To_Account":"d","Relation":"CheckResult_Type_BothWay","ResultCode":0},
        {"To_Account":"e","ResultCode":30003,"ResultInfo":"no account"},
        {"To_Account":"f","Relation":"?","ResultCode":0},
        {"To_Account":"g","Relation":"CheckResult_Type_AWithB","ResultCode":30006}
        ],"ActionStatus":"OK","ErrorCode":0})");
    QVERIFY(std::holds_alternative<FriendCheckAnswer>(read));
    const auto &answer = std::get<FriendCheckAnswer>(read);
    QByteArray friends;
    QByteArray strangers;
    for (const FriendCheckItem &item : answer.items) {
        if (item.isFriend())
            friends += item.account;
        if (item.isNoFriend())
            strangers += item.account;
    }
    QCOMPARE(friends, QByteArray("ad"));
    QCOMPARE(strangers, QByteArray("bc"));
    QCOMPARE(answer.items.at(4).resultInfo, QByteArray("no account"));
}

void TestAnswers::readsAccountCheck()
{
    const auto read = m_reader.readAccountCheck(R"({"ErrorCode":0,"ActionStatus":"OK","ResultItem":[
        {"UserID":"a","ResultCode":0,"ResultInfo":"","AccountStatus":"Imported"},
        {"UserID":"b","ResultCode":0,"ResultInfo":"","AccountStatus":"NotImported"},
        {"UserID":"c","ResultCode":70169,"ResultInfo":"timeout"}]})");
    QVERIFY(std::holds_alternative<AccountCheckAnswer>(read));
    const auto &items = std::get<AccountCheckAnswer>(read).items;
    QCOMPARE(items.size(), 3U);
    QCOMPARE(items[0].account, QByteArray("a"));
    QCOMPARE(items[0].status, AccountStatus::Imported);
    QCOMPARE(items[1].status, AccountStatus::NotImported);
    QCOMPARE(items[2].status, AccountStatus::Unreadable);
    QCOMPARE(items[2].resultCode, 70169);
}

void TestAnswers::staysUsableAfterABrokenAnswer()
{
    QVERIFY(std::holds_alternative<AnswerError>(m_reader.readFriendImport("{\"ErrorCode\"")));
    QVERIFY(std::holds_alternative<AnswerError>(m_reader.readFriendImport(QByteArray(1'000'000, '{'))));
    QVERIFY(std::holds_alternative<FriendImportAnswer>(m_reader.readFriendImport(batchAnswer)));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"

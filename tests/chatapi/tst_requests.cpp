// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/requests.h"

#include "friends/values.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace chatapi;
using friends::Field;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s in %s", qPrintable(error.errorString()), json.constData());
    return document.object();
}

QByteArray item(const friends::RowFields &fields)
{
    QByteArray json;
    appendImportItem(json, fields);
    return json;
}

void set(friends::RowFields &fields, Field field, std::string_view text)
{
    fields.plain[static_cast<std::size_t>(field)] = text;
}

friends::RowFields smallest()
{
    friends::RowFields fields;
    set(fields, Field::FromAccount, "alice");
    set(fields, Field::ToAccount, "bob");
    set(fields, Field::AddSource, "AddSource_Type_Android");
    return fields;
}

} // namespace

class TestRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void urlHasTheDocumentedPartsEncoded_data();
    void urlHasTheDocumentedPartsEncoded();
    void emptyOptionalFieldsAreLeftOut();
    void everyFieldIsSentAsDocumented();
    void valuesThatAreNumbersAreSentAsNumbers_data();
    void valuesThatAreNumbersAreSentAsNumbers();
    void anyTextIsValidJson_data();
    void anyTextIsValidJson();
    void bytesThatAreNotUtf8AreReplaced_data();
    void bytesThatAreNotUtf8AreReplaced();
    void bodyHoldsItsRowsInOrder();
    void otherCallsAreDocumentedToo();
};

void TestRequests::urlHasTheDocumentedPartsEncoded_data()
{
    QTest::addColumn<QByteArray>("admin");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << QByteArray("administrator") << QByteArray("administrator");
    QTest::newRow("reserved") << QByteArray("a b+c/d&e=f?#%") << QByteArray("a%20b%2Bc%2Fd%26e%3Df%3F%23%25");
    QTest::newRow("quotes") << QByteArray("O'Brien\"\\") << QByteArray("O%27Brien%22%5C");
    QTest::newRow("not ASCII") << QByteArray("운영") << QByteArray("%EC%9A%B4%EC%98%81");
    QTest::newRow("unreserved") << QByteArray("a-b.c_d~e") << QByteArray("a-b.c_d~e");
    QTest::newRow("already encoded") << QByteArray("%20") << QByteArray("%2520");
}

void TestRequests::urlHasTheDocumentedPartsEncoded()
{
    QFETCH(QByteArray, admin);
    QFETCH(QByteArray, encoded);
    const QUrl url = requestUrl(QUrl(QStringLiteral("https://chat.example.com:8443")), Command::FriendImport,
                                4294967295U, admin, "eJw*-_", 4294967295U);
    QCOMPARE(url.toEncoded(),
             "https://chat.example.com:8443/v4/sns/friend_import?sdkappid=4294967295&identifier=" + encoded
                 + "&usersig=eJw%2A-_&random=4294967295&contenttype=json");
    QCOMPARE(QUrlQuery(url).queryItemValue(QStringLiteral("identifier"), QUrl::FullyDecoded).toUtf8(), admin);
}

void TestRequests::emptyOptionalFieldsAreLeftOut()
{
    const QByteArray expected = R"({"To_Account":"bob","AddSource":"AddSource_Type_Android"})";
    QCOMPARE(item(smallest()), expected);
    friends::RowFields fields = smallest();
    set(fields, Field::AddSource, "Android");
    set(fields, Field::GroupName, " | ;");
    set(fields, Field::AddTime, "not a time");
    QCOMPARE(item(fields), expected);
}

void TestRequests::everyFieldIsSentAsDocumented()
{
    const friends::Column level{Field::CustomItem, "Tag_SNS_Custom_Level"};
    const friends::Column note{Field::CustomItem, "Tag_SNS_Custom_Note"};
    friends::RowFields fields = smallest();
    set(fields, Field::Remark, "小明");
    set(fields, Field::RemarkTime, "1420000001");
    set(fields, Field::GroupName, "Friends | 친구;Work");
    set(fields, Field::AddWording, "I'm \"Test1\"");
    set(fields, Field::AddTime, "2014-12-31T04:26:41Z");
    fields.custom = {{&level, "7"}, {&note, "Test"}};
    const QByteArray expected =
        R"({"To_Account":"bob","Remark":"小明","RemarkTime":1420000001,"GroupName":["Friends","친구","Work"],)"
        R"("AddSource":"AddSource_Type_Android","AddWording":"I'm \"Test1\"","AddTime":1420000001,)"
        R"("CustomItem":[{"Tag":"Tag_SNS_Custom_Level","Value":7},{"Tag":"Tag_SNS_Custom_Note","Value":"Test"}]})";
    QCOMPARE(item(fields), expected);
}

void TestRequests::valuesThatAreNumbersAreSentAsNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("0") << QByteArray("0");
    QTest::newRow("-12") << QByteArray("-12");
    QTest::newRow("9223372036854775807") << QByteArray("9223372036854775807");
    QTest::newRow("9223372036854775808") << QByteArray("\"9223372036854775808\"");
    QTest::newRow("007") << QByteArray("\"007\"");
    QTest::newRow("1.5") << QByteArray("\"1.5\"");
    QTest::newRow("true") << QByteArray("\"true\"");
}

void TestRequests::valuesThatAreNumbersAreSentAsNumbers()
{
    QFETCH(QByteArray, json);
    const friends::Column tag{Field::CustomItem, "Tag_SNS_Custom_X"};
    friends::RowFields fields = smallest();
    fields.custom = {{&tag, QTest::currentDataTag()}};
    QVERIFY(item(fields).contains("\"Value\":" + json + '}'));
}

void TestRequests::anyTextIsValidJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray controls;
    for (char c = 0; c < 0x20; ++c)
        controls.append(c);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("every control character") << controls;
    QTest::newRow("quotes and backslashes") << QByteArray("\"\\\"\\\\/\"");
    QTest::newRow("emoji and rare characters")
        << QByteArray("👨‍👩‍👧 𠮷 \u2028\u2029\u007f\ufffd");
    QTest::newRow("long") << QByteArray("한글\n").repeated(100);
}

void TestRequests::anyTextIsValidJson()
{
    QFETCH(QByteArray, text);
    QByteArray json = "[";
    appendJsonString(json, {text.constData(), static_cast<std::size_t>(text.size())});
    const QJsonArray array = QJsonDocument::fromJson(json + ']').array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array.first().toString().toUtf8(), text);
}

void TestRequests::bytesThatAreNotUtf8AreReplaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("Latin-1") << QByteArray("caf\xe9!") << QByteArray("\"caf\ufffd!\"");
    QTest::newRow("cut inside a character") << QByteArray("\xed\x95") << QByteArray("\"\ufffd\ufffd\"");
    QTest::newRow("a lone continuation byte") << QByteArray("a\x80\n") << QByteArray("\"a\ufffd\\n\"");
    QTest::newRow("behind a byte order mark")
        << QByteArray("\xef\xbb\xbf\xff") << QByteArray("\"\ufeff\ufffd\"");
}

void TestRequests::bytesThatAreNotUtf8AreReplaced()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    QByteArray string;
    appendJsonString(string, {text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(QUtf8StringView(string).isValidUtf8());
    QCOMPARE(string, json);
}

void TestRequests::bodyHoldsItsRowsInOrder()
{
    FriendImportBody body("ali\"ce", 2);
    friends::RowFields fields = smallest();
    body.add(fields);
    set(fields, Field::ToAccount, "carol");
    body.addItem(item(fields));
    QCOMPARE(body.count(), 2);
    const QJsonObject object = parsed(body.take());
    QCOMPARE(object[QStringLiteral("From_Account")].toString(), QStringLiteral("ali\"ce"));
    const QJsonArray items = object[QStringLiteral("AddFriendItem")].toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0][QStringLiteral("To_Account")].toString(), QStringLiteral("bob"));
    QCOMPARE(items[1][QStringLiteral("To_Account")].toString(), QStringLiteral("carol"));
    QCOMPARE(body.count(), 0);
}

void TestRequests::otherCallsAreDocumentedToo()
{
    const std::vector<std::string_view> accounts{"bob", "c\\d"};
    const QByteArray check =
        R"({"From_Account":"alice","To_Account":["bob","c\\d"],"CheckType":"CheckResult_Type_Single"})";
    const QByteArray accountCheck = R"({"CheckItem":[{"UserID":"bob"},{"UserID":"c\\d"}]})";
    const QByteArray removal =
        R"({"From_Account":"alice","To_Account":["bob","c\\d"],"DeleteType":"Delete_Type_Single"})";
    QCOMPARE(friendCheckBody("alice", accounts), check);
    QCOMPARE(accountCheckBody(accounts), accountCheck);
    QCOMPARE(friendDeleteBody("alice", accounts), removal);
    QCOMPARE(commandPath(Command::FriendCheck), std::string_view("v4/sns/friend_check"));
    QCOMPARE(commandPath(Command::AccountCheck), std::string_view("v4/im_open_login_svc/account_check"));
    QCOMPARE(commandPath(Command::FriendDelete), std::string_view("v4/sns/friend_delete"));
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"

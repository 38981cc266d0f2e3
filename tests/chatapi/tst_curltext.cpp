// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/curltext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray bodyWith(const QByteArray &remark, int items = 1)
{
    QByteArray json = "{\"From_Account\":\"alice\",\"AddFriendItem\":[";
    for (int i = 0; i < items; ++i) {
        json += i == 0 ? "{\"To_Account\":\"bob\",\"Remark\":" : ",{\"To_Account\":\"bob\",\"Remark\":";
        chatapi::appendJsonString(json, {remark.constData(), static_cast<std::size_t>(remark.size())});
        json += '}';
    }
    return json + "]}";
}

QString remarkOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return object.value("AddFriendItem"_L1).toArray().first().toObject().value("Remark"_L1).toString();
}

/// Runs the command in a shell with a curl that only tells what it was given.
struct Shell {
    QByteArray arguments; ///< each ended by a NUL
    QByteArray errors;
    int status = -1;
};
Shell inShell(const QByteArray &command)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SDKAPPID"_s, u"1400000000"_s);
    environment.insert(u"USERSIG"_s, u"eJw-sig_*"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {u"-s"_s});
    shell.write(
        "curl() { for a in \"$@\"; do printf '%s\\0' \"$a\"; [ \"$a\" = '@-' ] && cat; done; true; }\n");
    shell.write(command);
    shell.closeWriteChannel();
    Shell said;
    if (!shell.waitForFinished(30'000))
        return said;
    said.arguments = shell.readAllStandardOutput();
    said.errors = shell.readAllStandardError();
    said.status = shell.exitCode();
    return said;
}

} // namespace

/// A request that is copied does in a shell what it says, and nothing else.
class TestCurlText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverARemarkHoldsIsOnlyText_data()
    {
        QTest::addColumn<QByteArray>("remark");
        QTest::newRow("plain") << QByteArray("Bob");
        QTest::newRow("single quotes") << QByteArray("it's '' '\\'' here");
        QTest::newRow("double quotes") << QByteArray("say \"hello\" \\\" now");
        QTest::newRow("line ends") << QByteArray("one\ntwo\r\nFRIENDCONSOLE_BODY\nrm -rf /\n");
        QTest::newRow("command substitution") << QByteArray("$(touch /tmp/x) `id` ${HOME} $SDKAPPID !!");
        QTest::newRow("operators") << QByteArray("a; b && c | d > e < f & g # h * ? [i] ~ {j,k}");
        QTest::newRow("backslashes") << QByteArray("\\ \\\\ \\n \\u0041 \\'");
        QTest::newRow("controls") << QByteArray("\x01\x1b[31mred\x7f\x08\t\xc2\x9b"
                                                "31m");
        QTest::newRow("bidi") << QByteArray("\xe2\x80\xaegnp.exe \xe2\x81\xa6 \xe2\x80\xa8 \xef\xbb\xbf");
        QTest::newRow("unicode") << QByteArray("\xe5\xb0\x8f\xe6\x98\x8e \xf0\x9f\x98\x80");
        QTest::newRow("nothing but quotes") << QByteArray(300, '\'');
    }
    void whateverARemarkHoldsIsOnlyText()
    {
        QFETCH(QByteArray, remark);
        for (const int items : {1, 1000}) { // an argument, and a here-document
            const QByteArray body = bodyWith(remark + QByteArray(items > 1 ? 120 : 0, 'x'), items);
            const QByteArray command =
                chatapi::curlCommand(QUrl(u"https://console.tim.qq.com"_s), chatapi::Command::FriendImport,
                                     "an admin's+$(id)", body, 7);
            for (const char c : command)
                QVERIFY(c == '\n' || static_cast<unsigned char>(c) >= 0x20);
            QVERIFY(!command.contains('\x7f'));
            QVERIFY(!command.contains("\xe2\x80\xae"));
            const Shell said = inShell(command);
            QCOMPARE(said.errors, QByteArray());
            QCOMPARE(said.status, 0);
            const QList<QByteArray> arguments = said.arguments.split('\0');
            QVERIFY(arguments.size() > 6);
            QCOMPARE(
                arguments[5],
                QByteArray("https://console.tim.qq.com/v4/sns/friend_import?sdkappid=1400000000&identifier="
                           "an%20admin%27s%2B%24%28id%29&usersig=eJw-sig_*&random=7&contenttype=json"));
            const QByteArray sent = arguments[arguments[7] == "@-" ? 8 : 7];
            QCOMPARE(QJsonDocument::fromJson(sent), QJsonDocument::fromJson(body));
            QVERIFY(remarkOf(sent).startsWith(QString::fromUtf8(remark)));
        }
    }

    void nothingSecretIsInIt()
    {
        const QByteArray command = chatapi::curlCommand(QUrl(u"https://example.com:8443"_s),
                                                        chatapi::Command::FriendCheck, "admin", "{}", 1);
        QVERIFY(command.contains("sdkappid='\"$SDKAPPID\"'"));
        QVERIFY(command.contains("usersig='\"$USERSIG\"'"));
        QVERIFY(command.contains("https://example.com:8443/v4/sns/friend_check?"));
    }

    void linesChangeNothingButWhiteSpace()
    {
        const QByteArray body = bodyWith("a{\"[,:]}\\\"b", 3);
        const QByteArray lines = chatapi::jsonInLines(body);
        QCOMPARE(QJsonDocument::fromJson(lines), QJsonDocument::fromJson(body));
        QCOMPARE(lines.count('\n'), 7); // a line for each item
        QVERIFY(lines.contains("\n    {\"To_Account\":\"bob\","));
    }

    void whatCannotBeSeenIsWrittenOut()
    {
        const QByteArray shown = chatapi::visibleJson("\"a\xe2\x80\xae"
                                                      "b\xc2\x85\xf3\xa0\x80\x81 \xe5\xb0\x8f\"");
        QCOMPARE(shown, QByteArray("\"a\\u202eb\\u0085\\udb40\\udc01 \xe5\xb0\x8f\""));
    }
};

QTEST_GUILESS_MAIN(TestCurlText)
#include "tst_curltext.moc"

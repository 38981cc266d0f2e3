// SPDX-License-Identifier: GPL-3.0-or-later
// A service that means harm: whatever it answers, people and files get plain visible text, and no row is
// called imported that it did not plainly say so of.
#include "cli/commandline.h"

#include "fakes/scriptedservice.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using fakes::Arrival;
using fakes::Reply;
using fakes::ScriptedService;

namespace {

/// Escapes of a terminal, a title, a bidirectional override, a C1 control, a line of its own, markup, a
/// formula's begin.
const char nasty[] =
    "\\u001b[2J\\u001b]0;owned\\u0007\\u202egnp\\u2066x\\u009b31m\\r\\nimported: 5\\u0000<script>&\\t";

/// What is there besides plain text; empty when there is nothing.
QByteArray notPlain(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QChar c : text) {
        const bool lineEnd = c == QLatin1Char('\n') || c == QLatin1Char('\r');
        const QChar::Category category = c.category();
        const bool mark = c.unicode() == 0xfeff; // in front of a file
        if (!lineEnd && !mark && (category == QChar::Other_Control || category == QChar::Other_Format))
            return "U+" + QByteArray::number(c.unicode(), 16) + " in " + bytes.left(2000);
    }
    return {};
}

QByteArray item(const QByteArray &to, const QByteArray &code)
{
    return R"({"To_Account":")" + to + R"(","ResultCode":)" + code + R"(,"ResultInfo":")" + nasty + R"("})";
}

QByteArray answer(const QByteArray &items,
                  const QByteArray &head = R"("ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"")")
{
    return "{\"ResultItem\":[" + items + "]," + head + "}";
}

} // namespace

class TestHostileAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheServiceSaysIsPlainText_data();
    void whatTheServiceSaysIsPlainText();
    void nothingIsTakenForSuccessThatIsNot_data();
    void nothingIsTakenForSuccessThatIsNot();
};

void TestHostileAnswers::whatTheServiceSaysIsPlainText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("exitStatus");
    QTest::newRow("a row's ResultInfo")
        << answer(item("friend0", "30005") + ',' + item("friend1", "0")) << 200 << 1;
    QTest::newRow("an unknown code") << answer(item("friend0", "-987654") + ',' + item("friend1", "99"))
                                     << 200 << 1;
    const QByteArray refused =
        R"({"ActionStatus":"FAIL","ErrorCode":70003,"ErrorInfo":")" + QByteArray(nasty) + "\"}";
    QTest::newRow("ErrorInfo that stops the run") << refused << 200 << 3;
    QTest::newRow("a page in place of an answer")
        << QByteArray("<html><body>\x1b[31m<b>\xe2\x80\xae</b></body></html>") << 502 << 3;
    QTest::newRow("accounts that nobody sent")
        << answer(item("friend0", "0") + ',' + item("friend1", "0") + ',' + item(nasty, "30001")) << 200 << 0;
}

void TestHostileAnswers::whatTheServiceSaysIsPlainText()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, exitStatus);
    const ScriptedService service([&](const Arrival &) { return Reply{.body = body, .status = status}; });
    CommandLine command;
    command.setSandboxSecrets();
    const QString report = command.path(QStringLiteral("report.csv"));
    const QStringList line{
        QStringLiteral("import"),         command.file(QStringLiteral("f.csv"), plainRows(2, 1)),
        QStringLiteral("--host"),         service.url().toString(),
        QStringLiteral("--admin"),        QStringLiteral("administrator"),
        QStringLiteral("--max-attempts"), QStringLiteral("1"),
        QStringLiteral("--report"),       report};
    const Ended said = command.run(line);
    QVERIFY2(said.status == exitStatus, said.all());
    QCOMPARE(notPlain(said.out), QByteArray());
    QCOMPARE(notPlain(said.err), QByteArray());
    QCOMPARE(notPlain(CommandLine::read(report)), QByteArray());
    QVERIFY(!CommandLine::read(report).contains("\nimported: 5"));

    const Ended json = command.run(line + QStringList{QStringLiteral("--json")});
    QVERIFY2(!json.json().isEmpty(), json.all());
    QCOMPARE(notPlain(json.out), QByteArray());
    QCOMPARE(notPlain(json.err), QByteArray());
}

void TestHostileAnswers::nothingIsTakenForSuccessThatIsNot_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("deep") << QByteArray(QByteArray("[").repeated(1'000'000));
    QTest::newRow("deep objects") << QByteArray(QByteArray("{\"a\":").repeated(500'000));
    QTest::newRow("ErrorCode beyond all numbers")
        << answer("", R"("ActionStatus":"OK","ErrorCode":1e400,"ErrorInfo":"")");
    QTest::newRow("ErrorCode as text")
        << answer("", R"("ActionStatus":"OK","ErrorCode":"none","ErrorInfo":"")");
    QTest::newRow("ErrorCode twice") << answer(
        item("friend0", "0") + ',' + item("friend1", "0"),
        R"("ActionStatus":"OK","ErrorCode":0,"ErrorCode":30006,"ErrorInfo":"")");
    QTest::newRow("ResultCode of another kind")
        << answer(item("friend0", "[]") + ',' + item("friend1", "null"));
    QTest::newRow("ResultCode that wraps to 0")
        << answer(item("friend0", "4294967296") + ',' + item("friend1", "0.5"));
    QTest::newRow("accounts of another kind") << answer(R"({"To_Account":{},"ResultCode":0},7,null,[])");
    QTest::newRow("nothing but numbers") << QByteArray("0");
    QTest::newRow("no UTF-8") << QByteArray("{\"ActionStatus\":\"\xff\xfe\",\"ErrorCode\":0}");
    QTest::newRow("larger than any answer") << QByteArray(QByteArray("[0,").repeated(12'000'000));
}

void TestHostileAnswers::nothingIsTakenForSuccessThatIsNot()
{
    QFETCH(QByteArray, body);
    const ScriptedService service([&](const Arrival &arrival) {
        return arrival.check
            ? Reply{.body = ScriptedService::checked(arrival.to, [](const QString &) { return false; })}
            : Reply{.body = body};
    });
    CommandLine command;
    command.setSandboxSecrets();
    const Ended ended =
        command.run({QStringLiteral("import"), command.file(QStringLiteral("f.csv"), plainRows(2, 1)),
                     QStringLiteral("--host"), service.url().toString(), QStringLiteral("--admin"),
                     QStringLiteral("administrator"), QStringLiteral("--max-attempts"), QStringLiteral("1"),
                     QStringLiteral("--json")});
    QVERIFY2(ended.status == 1 || ended.status == 3, ended.all());
    const QJsonObject result = ended.json();
    QCOMPARE(result.value(QLatin1String("imported")).toInt(-1), 0);
    QCOMPARE(result.value(QLatin1String("failed")).toInt() + result.value(QLatin1String("unknown")).toInt()
                 + result.value(QLatin1String("notSent")).toInt(),
             2);
    QCOMPARE(notPlain(ended.out + ended.err), QByteArray());
}

QTEST_GUILESS_MAIN(TestHostileAnswers)

#include "tst_hostileanswers.moc"

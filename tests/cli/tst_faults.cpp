// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "fakes/scriptedservice.h"
#include "sandbox/sandbox.h"
#include "testpaths.h"

#include <QtCore/QDateTime>
#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

#include <atomic>
#include <csignal>

namespace {

QString S(const char *text)
{
    return QString::fromUtf8(text);
}

const QString tlsFolder = QStringLiteral(FC_TEST_DATA "/chatapi/tls/");

qint64 total(const QJsonObject &json)
{
    qint64 sum = 0;
    for (const char *key : {"imported", "failed", "unknown", "notSent"})
        sum += json.value(S(key)).toInteger();
    return sum;
}

} // namespace

/// When the service, the way to it or the person says no.
class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aWrongKeyStopsTheRun();
    void stopCodesEndWithThree_data();
    void stopCodesEndWithThree();
    void aHostThatDoesNotAnswerIsSaid();
    void aHostThatIsNotThereIsSaid();
    void aCertificateThatDoesNotVerifyIsNeverAccepted_data();
    void aCertificateThatDoesNotVerifyIsNeverAccepted();
    void anAuthorityOfOnesOwnIsAccepted();
    void passingTroubleHeals();
    void aProcessThatWasHeldGoesOnToItsEnd();
    void lostAnswersAreUnknown();
    void anInterruptedRunTellsWhatItKnows_data();
    void anInterruptedRunTellsWhatItKnows();
    void aSecondInterruptionEndsAtOnce();
    void aStopIsSaidToPeopleToo();
    void aReportThatCannotBeWrittenIsNotSilent();

private:
    [[nodiscard]] QUrl start(const sandbox::Settings &settings = {})
    {
        const auto started = m_sandbox.start(settings);
        return std::holds_alternative<QUrl>(started) ? std::get<QUrl>(started) : QUrl();
    }
    [[nodiscard]] QStringList importTo(const QUrl &url, const QString &file,
                                       const QStringList &more = {}) const
    {
        return QStringList{S("import"),
                           file,
                           S("--json"),
                           S("--host"),
                           url.toString(),
                           S("--admin"),
                           S("administrator"),
                           S("--data-dir"),
                           m_line->path(S("data"))}
        + more;
    }

    std::unique_ptr<CommandLine> m_line;
    sandbox::Sandbox m_sandbox;
};

void TestFaults::init()
{
    m_line = std::make_unique<CommandLine>();
    m_line->setSandboxSecrets();
}

void TestFaults::aWrongKeyStopsTheRun()
{
    m_line->setVariable(S("FRIENDCONSOLE_SECRET_KEY"), S("not-the-key-of-this-app"));
    const QString report = m_line->path(S("report.csv"));
    const Ended ended =
        m_line->run(importTo(start(), m_line->file(S("in.csv"), plainRows(30, 3)), {S("--report"), report}));
    QVERIFY2(ended.status == 3, ended.all());
    QVERIFY2(ended.err.contains("key"), ended.all());
    QVERIFY2(ended.err.contains("[700"), ended.all());
    QCOMPARE(ended.json().value(S("imported")), QJsonValue(0));
    QCOMPARE(total(ended.json()), qint64(30));
    QVERIFY(ended.json().value(S("notSent")).toInteger() > 0);
    const QByteArray written = CommandLine::read(report);
    QCOMPARE(written.count("Not sent") + written.count(",Failed,"), 30);
    QCOMPARE(m_sandbox.statistics().friends, qint64(0));
}

void TestFaults::stopCodesEndWithThree_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {30004, 60006, 60010, 60020, 60021, 70003, 70016, 70020, 70050, 70051, 70403})
        QTest::addRow("%d", code) << code;
}

void TestFaults::stopCodesEndWithThree()
{
    QFETCH(int, code);
    const QByteArray rows =
        "From_Account,To_Account,AddSource\ncall_" + QByteArray::number(code) + "_a,b,Web\n";
    const Ended ended = m_line->run(importTo(start(), m_line->file(S("in.csv"), rows)));
    QVERIFY2(ended.status == 3, ended.all());
    QVERIFY2(ended.err.contains("[" + QByteArray::number(code) + "]"), ended.all());
    QCOMPARE(total(ended.json()), qint64(1));
}

void TestFaults::aHostThatDoesNotAnswerIsSaid()
{
    // It takes connections and says nothing.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QUrl url(S("http://127.0.0.1:%1").arg(silent.serverPort()));
    const Ended ended = m_line->run(importTo(url, m_line->file(S("in.csv"), plainRows(4, 2)),
                                             {S("--timeout"), S("0.2"), S("--max-attempts"), S("2")}));
    QVERIFY2(ended.status == 3 || ended.status == 1, ended.all());
    QCOMPARE(ended.json().value(S("imported")), QJsonValue(0));
    QCOMPARE(total(ended.json()), qint64(4));
}

void TestFaults::aHostThatIsNotThereIsSaid()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(S("http://127.0.0.1:%1").arg(server.serverPort()));
    server.close();
    const QString failed = m_line->path(S("failed.csv"));
    const QByteArray rows = plainRows(4, 2);
    const Ended ended = m_line->run(
        importTo(url, m_line->file(S("in.csv"), rows), {S("--max-attempts"), S("2"), S("--failed"), failed}));
    QVERIFY2(ended.status == 3, ended.all());
    QVERIFY2(ended.err.contains("127.0.0.1"), ended.all());
    QCOMPARE(ended.json().value(S("notSent")), QJsonValue(4));
    QCOMPARE(CommandLine::read(failed), rows);
}

void TestFaults::aCertificateThatDoesNotVerifyIsNeverAccepted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("withAuthority");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("unknown authority") << S("server") << false << QByteArray("authority");
    QTest::newRow("expired") << S("expired") << true << QByteArray("expired");
    QTest::newRow("signed by itself") << S("selfsigned") << true << QByteArray("itself");
    QTest::newRow("another host") << S("otherhost") << true << QByteArray("made for");
}

void TestFaults::aCertificateThatDoesNotVerifyIsNeverAccepted()
{
    QFETCH(QString, name);
    QFETCH(bool, withAuthority);
    QFETCH(QByteArray, said);
    sandbox::Settings settings;
    settings.certificateFile = tlsFolder + name + S(".pem");
    settings.keyFile = tlsFolder + name + S(".key");
    const QUrl url = start(settings);
    QStringList more;
    if (withAuthority)
        more = QStringList{S("--ca-file"), tlsFolder + S("ca.pem")};
    const Ended ended = m_line->run(importTo(url, m_line->file(S("in.csv"), plainRows(4, 2)), more));
    QVERIFY2(ended.status == 3, ended.all());
    QVERIFY2(ended.err.contains(said), ended.all());
    QCOMPARE(ended.json().value(S("notSent")), QJsonValue(4));
    QCOMPARE(m_sandbox.statistics().calls, qint64(0));
}

void TestFaults::anAuthorityOfOnesOwnIsAccepted()
{
    sandbox::Settings settings;
    settings.certificateFile = tlsFolder + S("server.pem");
    settings.keyFile = tlsFolder + S("server.key");
    const QUrl url = start(settings);
    const Ended ended = m_line->run(importTo(url, m_line->file(S("in.csv"), plainRows(40, 4)),
                                             {S("--ca-file"), tlsFolder + S("ca.pem")}));
    QVERIFY2(ended.status == 0, ended.all());
    QCOMPARE(ended.json().value(S("imported")), QJsonValue(40));
}

void TestFaults::passingTroubleHeals()
{
    const QByteArray rows = plainRows(30, 3) + "user1,flaky_a,Web\nonce_60008_x,b,Web\nhttp_ok,c,Web\n";
    const Ended ended = m_line->run(importTo(start(), m_line->file(S("in.csv"), rows)));
    QVERIFY2(ended.status == 0, ended.all());
    QCOMPARE(ended.json().value(S("imported")), QJsonValue(33));
    QVERIFY(ended.json().value(S("retries")).toInteger() >= 3);
}

/// As when the computer sleeps: nothing runs for a while, and the connections of before lead nowhere then.
void TestFaults::aProcessThatWasHeldGoesOnToItsEnd()
{
    std::atomic<pid_t> process{0};
    std::atomic<bool> held{false};
    fakes::ScriptedService service([&](const fakes::Arrival &arrival) {
        process.wait(0);
        if (arrival.number == 8)
            held = ::kill(process, SIGSTOP) == 0;
        return fakes::Reply{
            .body = fakes::ScriptedService::answer(arrival.to, [](const QString &) { return 0; })};
    });
    const auto running = m_line->start(importTo(service.url(), m_line->file(S("in.csv"), plainRows(60, 6)),
                                                {S("--batch-size"), S("1"), S("--max-rate"), S("50")}));
    QVERIFY(running->waitForStarted());
    process = static_cast<pid_t>(running->processId());
    process.notify_all();
    QTRY_VERIFY_WITH_TIMEOUT(held, 20'000);
    service.goAway();
    service.comeBack();
    QCOMPARE(::kill(process, SIGCONT), 0);
    const Ended ended = CommandLine::wait(*running);
    QVERIFY2(ended.status == 0, ended.all());
    QCOMPARE(ended.json().value(S("imported")), QJsonValue(60));
    const auto pairs = service.pairs();
    QCOMPARE(pairs.size(), 60);
}

void TestFaults::lostAnswersAreUnknown()
{
    const QString report = m_line->path(S("report.csv"));
    const QByteArray rows = plainRows(10, 1) + "user1,silent_a,Web\n";
    const Ended ended = m_line->run(importTo(start(), m_line->file(S("in.csv"), rows),
                                             {S("--max-attempts"), S("2"), S("--report"), report}));
    QVERIFY2(ended.status == 1, ended.all());
    QCOMPARE(ended.json().value(S("unknown")), QJsonValue(1));
    QCOMPARE(ended.json().value(S("imported")), QJsonValue(10));
    QVERIFY(CommandLine::read(report).contains("silent_a,Web,Unknown,"));
}

void TestFaults::anInterruptedRunTellsWhatItKnows_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("kill") << SIGTERM;
}

void TestFaults::anInterruptedRunTellsWhatItKnows()
{
    QFETCH(int, number);
    sandbox::Settings settings;
    settings.faults.latency = std::chrono::milliseconds(50);
    const QUrl url = start(settings);
    const QString report = m_line->path(S("report.csv"));
    const QString failed = m_line->path(S("failed.csv"));
    const int rows = 4000;
    const std::unique_ptr<QProcess> process =
        m_line->start(importTo(url, m_line->file(S("in.csv"), plainRows(rows, 1)),
                               {S("--batch-size"), S("10"), S("--report"), report, S("--failed"), failed}));
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.statistics().friends > 50, 30'000);
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), number), 0);
    const Ended ended = CommandLine::wait(*process);
    QVERIFY2(ended.status == 4, ended.all());
    const QJsonObject json = ended.json();
    QCOMPARE(total(json), qint64(rows));
    QVERIFY(json.value(S("imported")).toInteger() > 50);
    QVERIFY(json.value(S("notSent")).toInteger() > 0);
    QCOMPARE(CommandLine::read(report).count('\n'), rows + 1);
    QCOMPARE(CommandLine::read(failed).count('\n'), 1 + rows - json.value(S("imported")).toInteger());
    QVERIFY(m_sandbox.statistics().friends
            <= json.value(S("imported")).toInteger() + json.value(S("unknown")).toInteger());
}

void TestFaults::aSecondInterruptionEndsAtOnce()
{
    // An answer that never comes: only the second interruption does not wait for it.
    sandbox::Settings settings;
    settings.faults.script = {{sandbox::Fault::Silence, 1, 1, 0, "v4/sns/friend_import"}};
    const QUrl url = start(settings);
    const std::unique_ptr<QProcess> process =
        m_line->start(importTo(url, m_line->file(S("in.csv"), plainRows(3, 1))));
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.statistics().calls > 0, 30'000);
    const auto pid = static_cast<pid_t>(process->processId());
    QCOMPARE(::kill(pid, SIGINT), 0);
    process->setReadChannel(QProcess::StandardError);
    QTRY_VERIFY_WITH_TIMEOUT(process->bytesAvailable() > 0, 30'000);
    QCOMPARE(::kill(pid, SIGINT), 0);
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
}

void TestFaults::aStopIsSaidToPeopleToo()
{
    m_line->setVariable(S("FRIENDCONSOLE_SECRET_KEY"), S("not-the-key-of-this-app"));
    QStringList arguments = importTo(start(), m_line->file(S("in.csv"), plainRows(30, 3)));
    arguments.removeAll(S("--json"));
    const Ended ended = m_line->run(arguments);
    QVERIFY2(ended.status == 3, ended.all());
    QVERIFY2(ended.err.contains("secret key does not belong to this SDKAppID"), ended.all());
    QVERIFY2(ended.out.contains("0 imported"), ended.all());
}

void TestFaults::aReportThatCannotBeWrittenIsNotSilent()
{
    sandbox::Settings settings;
    settings.faults.latency = std::chrono::milliseconds(200);
    const QUrl url = start(settings);
    QVERIFY(QDir().mkpath(m_line->path(S("gone"))));
    const std::unique_ptr<QProcess> process =
        m_line->start(importTo(url, m_line->file(S("in.csv"), plainRows(3, 1)),
                               {S("--report"), m_line->path(S("gone/report.csv"))}));
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.statistics().calls > 0, 30'000);
    QVERIFY(QDir(m_line->path(S("gone"))).removeRecursively());
    const Ended ended = CommandLine::wait(*process);
    QVERIFY2(ended.status == 1, ended.all());
    QVERIFY2(ended.err.contains("report.csv"), ended.all());
    QCOMPARE(ended.json().value(S("imported")), QJsonValue(3));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "sandbox/sandbox.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 20'000;
constexpr int accountCount = 40;

/// How many moments of a run the program is killed at; FC_KILLS sets another number than the one of every
/// day.
int kills()
{
    const int wanted = qEnvironmentVariableIntValue("FC_KILLS");
    return wanted > 0 ? wanted : 5;
}

/// Trouble of every kind that leaves the program in doubt, and of some that does not.
sandbox::Settings troubled()
{
    using sandbox::Fault;
    sandbox::Settings settings;
    settings.faults.latency = std::chrono::milliseconds(5);
    settings.faults.rates = {{Fault::CutAfter, 0.02},        {Fault::CutBefore, 0.01},
                             {Fault::HttpStatus, 0.02, 503}, {Fault::ErrorCode, 0.02, 30006},
                             {Fault::Incomplete, 0.02},      {Fault::Garbled, 0.01}};
    return settings;
}

} // namespace

/// Runs that were cut off, and what the history says of them.
class TestResume : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<CommandLine>();
        m_line->setSandboxSecrets();
    }
    void cleanup() { m_sandbox.stop(); }
    void cleanupTestCase() const
    {
        qInfo("killed at %d moments: %lld items carried, %lld of them again after a Retry code or an unknown "
              "outcome, %lld of these when the friend was there already, none after a success",
              m_killed.times, static_cast<long long>(m_killed.items),
              static_cast<long long>(m_killed.repeated), static_cast<long long>(m_killed.appliedAgain));
    }

    void aKilledRunLosesNothing_data()
    {
        QTest::addColumn<int>("calls");
        for (int i = 0; i < kills(); ++i)
            QTest::addRow("killed when %d calls had come", 1 + i * 400 / kills()) << 1 + i * 400 / kills();
    }
    void aKilledRunLosesNothing()
    {
        QFETCH(int, calls);
        const QUrl url = start(troubled());
        const QString file = m_line->file(u"friends.csv"_s, plainRows(rowCount, accountCount));
        const auto process = m_line->start(importTo(url, file, {u"--batch-size"_s, u"50"_s}));
        QVERIFY(process->waitForStarted());
        // Time passes by the calls that arrive, not by the clock; a run that is over before that is not
        // killed.
        while (process->state() == QProcess::Running && m_sandbox.statistics().calls < calls)
            process->waitForFinished(1);
        process->kill();
        QVERIFY(process->waitForFinished());

        const QJsonArray runs = QJsonDocument::fromJson(history({u"runs"_s, u"--json"_s}).out).array();
        QCOMPARE(runs.size(), 1);
        const QJsonObject before = runs.at(0).toObject();
        QCOMPARE(before.value("rows"_L1).toInt(), rowCount);
        QCOMPARE(before.value("imported"_L1).toInt() + before.value("failed"_L1).toInt()
                     + before.value("unknown"_L1).toInt() + before.value("notSent"_L1).toInt(),
                 rowCount);

        Ended resumed;
        do { // what stayed unknown through all attempts is taken up again, as a person would
            resumed = history({u"resume"_s, before.value("run"_L1).toString(), u"--json"_s});
        } while (resumed.status == 1 && resumed.json().value("failed"_L1).toInt() == 0);
        QVERIFY2(resumed.status == 0, resumed.all().constData());
        QCOMPARE(resumed.json().value("imported"_L1).toInt(), rowCount);
        QCOMPARE(m_sandbox.friends().size(), rowCount);
        const sandbox::Statistics seen = m_sandbox.statistics();
        QVERIFY2(seen.repeatedAfterSuccess == 0, "a pair was sent again without an unknown outcome before");
        QCOMPARE(seen.overlaps, 0);
        QVERIFY(seen.mostCallsInASecond <= 200);
        m_killed.times += 1;
        m_killed.items += seen.items;
        m_killed.repeated += seen.repeatedPairs;
        m_killed.appliedAgain += seen.appliedAgain;
    }

    void theHistoryListsAndReportsRuns()
    {
        const QUrl url = start({});
        const QString file = m_line->file(u"friends.csv"_s,
                                          "From_Account,To_Account,AddSource,Note to self\n"
                                          "b,missing_1,Web,x\na,1,Web,\"y, z\"\nb,2,Web,\n");
        const Ended imported = m_line->run(importTo(url, file));
        QCOMPARE(imported.status, 1);
        const QString run = imported.json().value("run"_L1).toString();
        const QJsonObject listed =
            QJsonDocument::fromJson(history({u"runs"_s, u"--json"_s}).out).array().at(0).toObject();
        QCOMPARE(listed.value("run"_L1).toString(), run);
        QCOMPARE(listed.value("state"_L1).toString(), u"completed"_s);
        QCOMPARE(listed.value("imported"_L1).toInt(), 2);
        QCOMPARE(listed.value("failed"_L1).toInt(), 1);
        QVERIFY(QDateTime::fromString(listed.value("started"_L1).toString(), Qt::ISODate).isValid());

        const QString out = m_line->path(u"report.csv"_s);
        QCOMPARE(history({u"report"_s, run, u"--out"_s, out}).status, 0);
        const QByteArray report = CommandLine::read(out);
        QVERIFY2(report.startsWith(
                     "\xef\xbb\xbf"
                     "Line,From_Account,To_Account,AddSource,Note to self,Status,Code,Message,Attempts\r\n"
                     "2,b,missing_1,Web,x,Failed,30003,"),
                 report.constData());
        QVERIFY(report.contains("3,a,1,Web,\"y, z\",Imported,,,1\r\n"));

        const Ended nothingLeft = history({u"resume"_s, run, u"--json"_s});
        QCOMPARE(nothingLeft.status, 1);
        QCOMPARE(nothingLeft.json().value("failed"_L1).toInt(), 1);
        QCOMPARE(m_sandbox.statistics().calls, 2);
    }

    void failedRowsAreSentAgainAsAChildOfTheirRun()
    {
        const QUrl url = start({});
        const QString file =
            m_line->file(u"friends.csv"_s, "From_Account,To_Account,AddSource\nb,missing_1,Web\na,1,Web\n");
        const Ended imported = m_line->run(importTo(url, file));
        QCOMPARE(imported.status, 1);
        const QString parent = imported.json().value("run"_L1).toString();
        const QString failed = m_line->path(u"failed.csv"_s);
        const Ended again =
            history({u"resume"_s, parent, u"--retry-failed"_s, u"--json"_s, u"--failed"_s, failed});
        QVERIFY2(again.status == 1, again.all().constData());
        QCOMPARE(again.json().value("rows"_L1).toInt(), 1);
        QCOMPARE(again.json().value("codes"_L1).toObject().value("30003"_L1).toInt(), 1);
        QVERIFY(again.json().value("run"_L1).toString() != parent);
        QCOMPARE(m_sandbox.statistics().calls, 3);
        QVERIFY(CommandLine::read(failed).contains("missing_1"));
        QVERIFY(!CommandLine::read(failed).contains("a,1"));

        const QJsonArray runs = QJsonDocument::fromJson(history({u"runs"_s, u"--json"_s}).out).array();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(0)["parent"_L1].toString(), parent);
        QVERIFY(!runs.at(1).toObject().contains("parent"_L1));
        QVERIFY(history({u"runs"_s}).out.contains("retry of run " + parent.toUtf8()));
        // The run itself is as it was.
        QCOMPARE(runs.at(1)["failed"_L1].toInt(), 1);
        QCOMPARE(runs.at(1)["imported"_L1].toInt(), 1);
    }

    void aRunThatIsNotThereIsSaid()
    {
        for (const QString &name : {u"nothing"_s, u"../../etc/passwd"_s, QString()}) {
            const Ended ended = history({u"resume"_s, name});
            QCOMPARE(ended.status, 2);
            QVERIFY(!ended.err.isEmpty());
            QCOMPARE(history({u"report"_s, name, u"--out"_s, m_line->path(u"out.csv"_s)}).status, 2);
        }
        QCOMPARE(history({u"runs"_s, u"--json"_s}).out.trimmed(), QByteArray("[]"));
    }

    void withoutItsSecretsARunIsNotResumed()
    {
        sandbox::Settings silent;
        silent.faults.rates = {{sandbox::Fault::Silence, 1}};
        const QUrl url = start(silent);
        const QString file = m_line->file(u"friends.csv"_s, plainRows(5, 1));
        const auto process = m_line->start(importTo(url, file));
        while (process->state() != QProcess::NotRunning && m_sandbox.statistics().calls < 1)
            process->waitForFinished(1);
        process->kill();
        QVERIFY(process->waitForFinished());
        m_line->removeVariable(u"FRIENDCONSOLE_SECRET_KEY"_s);
        const QString run =
            QJsonDocument::fromJson(history({u"runs"_s, u"--json"_s}).out)[0]["run"_L1].toString();
        const Ended ended = history({u"resume"_s, run});
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains("FRIENDCONSOLE_SECRET_KEY"), ended.all().constData());
    }

private:
    [[nodiscard]] QUrl start(const sandbox::Settings &settings)
    {
        const auto started = m_sandbox.start(settings);
        return std::holds_alternative<QUrl>(started) ? std::get<QUrl>(started) : QUrl();
    }
    [[nodiscard]] QStringList importTo(const QUrl &url, const QString &file,
                                       const QStringList &more = {}) const
    {
        return QStringList{u"import"_s,
                           file,
                           u"--json"_s,
                           u"--host"_s,
                           url.toString(),
                           u"--admin"_s,
                           u"administrator"_s,
                           u"--data-dir"_s,
                           m_line->path(u"data"_s)}
        + more;
    }
    [[nodiscard]] Ended history(const QStringList &arguments) const
    {
        return m_line->run(arguments + QStringList{u"--data-dir"_s, m_line->path(u"data"_s)});
    }

    std::unique_ptr<CommandLine> m_line;
    sandbox::Sandbox m_sandbox;
    struct {
        int times = 0;
        qint64 items = 0;
        qint64 repeated = 0;
        qint64 appliedAgain = 0;
    } m_killed; ///< what the sandbox saw of runs that were killed
};

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"

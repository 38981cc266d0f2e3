// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commandline.h"

#include <QtTest/QtTest>

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void optionsStandAnywhere();
    void helpAndVersionAreResults();
    void everyOptionIsInTheHelp();
    void unusableCommandLinesAreSaid_data();
    void unusableCommandLinesAreSaid();
    void resultsThatCannotBeWrittenAreSaidBefore_data();
    void resultsThatCannotBeWrittenAreSaidBefore();

private:
    CommandLine m_line;
};

void TestArguments::optionsStandAnywhere()
{
    const std::array specs{cli::OptionSpec{"json"}, cli::OptionSpec{"report", "FILE"},
                           cli::OptionSpec{"map", "MAPPING", true}};
    const cli::Arguments read =
        cli::readArguments({QStringLiteral("--report"), QStringLiteral("out.csv"), QStringLiteral("in.csv"),
                            QStringLiteral("--map=a=b"), QStringLiteral("--json"), QStringLiteral("--map"),
                            QStringLiteral("-c=d"), QStringLiteral("--"), QStringLiteral("--other")},
                           specs);
    QVERIFY(!read.error);
    QCOMPARE(read.files, QStringList({QStringLiteral("in.csv"), QStringLiteral("--other")}));
    QCOMPARE(read.value("report"), QStringLiteral("out.csv"));
    QCOMPARE(read.values("map"), QStringList({QStringLiteral("a=b"), QStringLiteral("-c=d")}));
    QVERIFY(read.has("json"));
}

void TestArguments::helpAndVersionAreResults()
{
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("--help")}, QStringList{QStringLiteral("-h")},
          QStringList{QStringLiteral("help")}, QStringList{QStringLiteral("help"), QStringLiteral("import")},
          QStringList{QStringLiteral("help"), QStringLiteral("inspect")},
          QStringList{QStringLiteral("import"), QStringLiteral("--help")},
          QStringList{QStringLiteral("inspect"), QStringLiteral("-h")},
          QStringList{QStringLiteral("resume"), QStringLiteral("--help")},
          QStringList{QStringLiteral("runs"), QStringLiteral("--json"), QStringLiteral("--help")},
          QStringList{QStringLiteral("report"), QStringLiteral("-h")},
          QStringList{QStringLiteral("help"), QStringLiteral("report")},
          QStringList{QStringLiteral("forget"), QStringLiteral("--help")}}) {
        const Ended ended = m_line.run(arguments);
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.contains("usage: friendconsole"));
        QVERIFY(ended.err.isEmpty());
    }
    const Ended version = m_line.run({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.out, QByteArray("friendconsole " FC_VERSION "\n"));
}

void TestArguments::everyOptionIsInTheHelp()
{
    const Ended help = m_line.run({QStringLiteral("help"), QStringLiteral("import")});
    for (const char *option : {"--connection",
                               "--host",
                               "--admin",
                               "--sandbox",
                               "--from-account",
                               "--add-source",
                               "--map",
                               "--batch-size",
                               "--max-rate",
                               "--max-in-flight",
                               "--max-attempts",
                               "--timeout",
                               "--ca-file",
                               "--report",
                               "--failed",
                               "--dry-run",
                               "--json",
                               "--data-dir",
                               "FRIENDCONSOLE_SDKAPPID",
                               "FRIENDCONSOLE_SECRET_KEY"})
        QVERIFY2(help.out.contains(option), option);
}

void TestArguments::unusableCommandLinesAreSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no file") << "import --sandbox" << QByteArray("Which file?");
    QTest::newRow("two files") << "inspect a.csv b.csv" << QByteArray("b.csv");
    QTest::newRow("no such fix") << "import good.csv --sandbox --fix shout" << QByteArray("shout");
    QTest::newRow("no target") << "import good.csv" << QByteArray("--sandbox");
    QTest::newRow("two targets") << "import good.csv --sandbox --connection X" << QByteArray("--connection");
    QTest::newRow("unknown option") << "import good.csv --sandbox --fast" << QByteArray("--fast");
    QTest::newRow("single dash") << "import good.csv --sandbox -x" << QByteArray("-x");
    QTest::newRow("unknown option of inspect") << "inspect good.csv --sandbox" << QByteArray("--sandbox");
    QTest::newRow("missing value") << "import good.csv --sandbox --report" << QByteArray("--report");
    QTest::newRow("option in place of a value")
        << "import good.csv --report --sandbox" << QByteArray("--report");
    QTest::newRow("value of a switch") << "import good.csv --sandbox=yes" << QByteArray("--sandbox");
    QTest::newRow("option twice") << "import good.csv --sandbox --max-rate 5 --max-rate 6"
                                  << QByteArray("--max-rate");
    QTest::newRow("batch size 0") << "import good.csv --sandbox --batch-size 0" << QByteArray("--batch-size");
    QTest::newRow("batch size 1001") << "import good.csv --sandbox --batch-size 1001" << QByteArray("1,000");
    QTest::newRow("rate 201") << "import good.csv --sandbox --max-rate 201" << QByteArray("--max-rate");
    QTest::newRow("rate in words") << "import good.csv --sandbox --max-rate many" << QByteArray("many");
    QTest::newRow("attempts 0") << "import good.csv --sandbox --max-attempts 0"
                                << QByteArray("--max-attempts");
    QTest::newRow("in flight") << "import good.csv --sandbox --max-in-flight -1"
                               << QByteArray("--max-in-flight");
    QTest::newRow("timeout 0") << "import good.csv --sandbox --timeout 0" << QByteArray("--timeout");
    QTest::newRow("timeout nan") << "import good.csv --sandbox --timeout nan" << QByteArray("--timeout");
    QTest::newRow("host without admin")
        << "import good.csv --host https://x.example" << QByteArray("--admin");
    QTest::newRow("admin without host") << "import good.csv --sandbox --admin a" << QByteArray("--host");
    QTest::newRow("plain http") << "import good.csv --host http://chat.example.com --admin a"
                                << QByteArray("https://");
    QTest::newRow("host with path") << "import good.csv --host https://x.example/v4 --admin a"
                                    << QByteArray("path");
    QTest::newRow("host that is none") << "import good.csv --host https:// --admin a" << QByteArray("--host");
    QTest::newRow("admin too long") << QStringLiteral("import good.csv --host https://x.example --admin ")
            + QString(33, QLatin1Char('a'))
                                    << QByteArray("--admin");
    QTest::newRow("host without secrets")
        << "import good.csv --host http://127.0.0.1:1 --admin a" << QByteArray("FRIENDCONSOLE_SDKAPPID");
    QTest::newRow("no such CA file") << "import good.csv --sandbox --ca-file nowhere.pem"
                                     << QByteArray("--ca-file");
    QTest::newRow("CA file without certificate")
        << "import good.csv --sandbox --ca-file good.csv" << QByteArray("--ca-file");
    QTest::newRow("no such connection") << "import good.csv --connection Prod" << QByteArray("Prod");
    QTest::newRow("map without equals") << "import good.csv --sandbox --map Remark" << QByteArray("--map");
    QTest::newRow("map to no field") << "import good.csv --sandbox --map To_Account=Shoe"
                                     << QByteArray("Shoe");
    QTest::newRow("map of no column") << "import good.csv --sandbox --map Nick=Remark" << QByteArray("Nick");
    QTest::newRow("from-account too long") << QStringLiteral("import good.csv --sandbox --from-account ")
            + QString(33, QLatin1Char('x')) << QByteArray("--from-account");
    QTest::newRow("add-source not valid")
        << "import good.csv --sandbox --add-source Shop123" << QByteArray("--add-source");
    QTest::newRow("unknown encoding") << "inspect good.csv --encoding klingon" << QByteArray("klingon");
    QTest::newRow("long delimiter") << "inspect good.csv --delimiter ab" << QByteArray("--delimiter");
    QTest::newRow("odd quote") << "inspect good.csv --quote x" << QByteArray("--quote");
    QTest::newRow("both headers") << "inspect good.csv --header --no-header" << QByteArray("--no-header");
    QTest::newRow("unknown topic") << "help dance" << QByteArray("dance");
    QTest::newRow("escape in an option") << "import good.csv --\x1b[31m" << QByteArray("\xe2\x90\x9b");
}

void TestArguments::unusableCommandLinesAreSaid()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, named);
    const QString report = m_line.path(QStringLiteral("never.csv"));
    m_line.file(QStringLiteral("good.csv"), plainRows(3, 1));
    const Ended ended = m_line.run(line.split(QLatin1Char(' ')));
    QVERIFY2(ended.status == 2, ended.all());
    QVERIFY2(ended.err.contains(named), ended.all());
    QVERIFY2(ended.err.startsWith("friendconsole: "), ended.all());
    QVERIFY2(!ended.err.contains('\x1b'), ended.all());
    QVERIFY2(ended.out.isEmpty(), ended.all());
    QVERIFY(!QFile::exists(report));
}

void TestArguments::resultsThatCannotBeWrittenAreSaidBefore_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no folder") << "import good.csv --sandbox --report nowhere/out.csv";
    QTest::newRow("a folder") << "import good.csv --sandbox --failed .";
    QTest::newRow("the input itself") << "import good.csv --sandbox --report ./good.csv";
    QTest::newRow("twice the same") << "import good.csv --sandbox --report out.csv --failed ./out.csv";
    QTest::newRow("standard output beside JSON") << "import good.csv --sandbox --json --report -";
    QTest::newRow("standard output twice") << "import good.csv --sandbox --report - --failed /dev/stdout";
    QTest::newRow("a report's folder") << "report 20260101-000000-0000 --out /nonexistent/out.csv";
    QTest::newRow("a resumed run's folder") << "resume 20260101-000000-0000 --report /nonexistent/out.csv";
    QTest::newRow("data folder is a file") << "import good.csv --sandbox --data-dir good.csv";
}

void TestArguments::resultsThatCannotBeWrittenAreSaidBefore()
{
    QFETCH(QString, line);
    const QByteArray rows = plainRows(3, 1);
    const QString good = m_line.file(QStringLiteral("good.csv"), rows);
    const Ended ended = m_line.run(line.split(QLatin1Char(' ')));
    QVERIFY2(ended.status == 2, ended.all());
    QVERIFY2(ended.out.isEmpty(), ended.all());
    QCOMPARE(CommandLine::read(good), rows);
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"

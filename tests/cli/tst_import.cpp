// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "files/csvreader.h"
#include "sandbox/sandbox.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

#include <algorithm>
#include <random>

namespace {

QString S(const char *text)
{
    return QString::fromUtf8(text);
}

/// Cells of a file that was written by the program.
QList<QList<QByteArray>> rowsOf(const QString &path)
{
    QByteArray bytes = CommandLine::read(path);
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return files::readRows(bytes, {});
}

} // namespace

/// Against the sandbox that the test holds, by --host, so that what arrived there can be counted.
class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theSandboxNeedsNothing();
    void everyKeyHasItsType();
    void everyRowIsCountedOnce();
    void fiveThousandRowsEndAsTheServiceSays();
    void peopleGetWords();
    void theReportHasEveryRow();
    void failedRowsCanBeImportedAgain();
    void failedRowsKeepTheirFilesShape();
    void whatASpreadsheetWouldRunIsGuardedAndComesBack();
    void defaultsStandForMissingColumns();
    void columnsAreMappedByHand();
    void missingColumnsSendNothing_data();
    void missingColumnsSendNothing();
    void repeatedPairsAreSentOnce();
    void batchesAreAsSmallAsAsked();
    void aDryRunSendsNothing();
    void aDryRunTellsWhatCannotBeSent();
    void aDryRunWritesAReport();
    void aShareOfTheLimitIsAPaceToo();
    void nothingToSendIsNotAFailure();
    void aConnectionWithoutAKeychainIsSaid();
    void theSecretIsNowhere();
    void everythingIsUnderTheDataFolder();
    void longAndShortRowsKeepTheirPlace();
    void emptyRowsDoNotCount();
    void standardInputAndOutputAreFilesToo();
    void aReportKeepsColumnsOfItsOwnNames();
    void doubtfulTimesAreSaidBeforeTheyAreSent();
    void moreFriendsThanFitAreSaidBefore();
    void withoutATraceNobodyIsSentToResume();
    void aQuoteThatIsNeverClosedKeepsItsRowHere();
    void aSecondRunSaysThatItWaits();

private:
    [[nodiscard]] QStringList toHost(const QString &file, const QStringList &more = {}) const
    {
        return QStringList{S("import"),     file,
                           S("--host"),     m_url.toString(),
                           S("--admin"),    S("administrator"),
                           S("--data-dir"), m_line->path(S("data"))}
        + more;
    }

    std::unique_ptr<CommandLine> m_line;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    QUrl m_url;
};

void TestImport::init()
{
    m_line = std::make_unique<CommandLine>();
    m_line->setSandboxSecrets();
    m_sandbox = std::make_unique<sandbox::Sandbox>();
    const auto started = m_sandbox->start();
    QVERIFY(std::holds_alternative<QUrl>(started));
    m_url = std::get<QUrl>(started);
}

void TestImport::cleanup()
{
    m_sandbox.reset();
    m_line.reset();
}

void TestImport::theSandboxNeedsNothing()
{
    CommandLine line;
    const Ended ended =
        line.run({S("import"), line.file(S("in.csv"), plainRows(120, 4)), S("--sandbox"), S("--json")});
    QVERIFY2(ended.status == 0, ended.all());
    QCOMPARE(ended.json().value(S("imported")), QJsonValue(120));
}

void TestImport::everyKeyHasItsType()
{
    const QString file = m_line->file(S("in.csv"), plainRows(10, 2));
    const Ended ended = m_line->run(toHost(file, {S("--json")}));
    QVERIFY2(ended.status == 0, ended.all());
    QCOMPARE(ended.out.count('\n'), 1);
    const QJsonObject json = ended.json();
    QCOMPARE(json.keys(),
             QStringList({S("calls"), S("codes"), S("failed"), S("imported"), S("notSent"), S("problems"),
                          S("retries"), S("rows"), S("run"), S("seconds"), S("unknown")}));
    for (const char *key :
         {"calls", "failed", "imported", "notSent", "problems", "retries", "rows", "seconds", "unknown"})
        QVERIFY2(json.value(S(key)).isDouble(), key);
    QVERIFY(!json.value(S("run")).toString().isEmpty());
    QVERIFY(json.value(S("codes")).isObject());
    QCOMPARE(json.value(S("calls")), QJsonValue(2));
    QVERIFY2(ended.err.isEmpty(), ended.all());
    QCOMPARE(m_sandbox->statistics().friends, qint64(10));
}

void TestImport::everyRowIsCountedOnce()
{
    QByteArray rows = plainRows(50, 5);
    rows += "user1,missing_a,AddSource_Type_Web\nuser1,missing_b,AddSource_Type_Web\n"; // 30003
    rows += "user2,words_a,AddSource_Type_Web\n"; // 30005
    rows += "user2,,AddSource_Type_Web\n"; // no To_Account
    rows += "user3,friend8,AddSource_Type_Android\n"; // friend8 is user3's already
    const QString file = m_line->file(S("in.csv"), rows);
    const Ended ended = m_line->run(toHost(file, {S("--json")}));
    QVERIFY2(ended.status == 1, ended.all());
    const QJsonObject json = ended.json();
    QCOMPARE(json.value(S("rows")), QJsonValue(55));
    QCOMPARE(json.value(S("imported")), QJsonValue(50));
    QCOMPARE(json.value(S("failed")), QJsonValue(3));
    QCOMPARE(json.value(S("unknown")), QJsonValue(0));
    QCOMPARE(json.value(S("notSent")), QJsonValue(2));
    QCOMPARE(json.value(S("problems")), QJsonValue(2));
    QCOMPARE(json.value(S("codes")).toObject(), QJsonObject({{S("30003"), 2}, {S("30005"), 1}}));
    QCOMPARE(m_sandbox->statistics().friends, qint64(50));
}

void TestImport::fiveThousandRowsEndAsTheServiceSays()
{
    QList<QByteArray> lines;
    for (int i = 0; i < 5000; ++i) {
        // Every 25th account is missing, every 40th call of an account heals by itself.
        const QByteArray prefix = i % 25 == 0 ? "missing_" : i % 41 == 0 ? "flaky_" : "";
        lines += "user" + QByteArray::number(i % 40) + "," + prefix + "friend" + QByteArray::number(i)
            + ",AddSource_Type_Android\n";
    }
    std::shuffle(lines.begin(), lines.end(), std::mt19937(42));
    const QString report = m_line->path(S("report.csv"));
    const QString file = m_line->file(S("in.csv"), "From_Account,To_Account,AddSource\n" + lines.join());
    const Ended ended = m_line->run(toHost(file, {S("--json"), S("--batch-size=20"), S("--report"), report}));
    QVERIFY2(ended.status == 1, ended.all());
    const QList<QList<QByteArray>> rows = rowsOf(report);
    QCOMPARE(rows.size(), 5001);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QList<QByteArray> &row = rows.at(i);
        const bool missing = row.at(2).startsWith("missing_");
        QCOMPARE(row.at(0), QByteArray::number(i + 1));
        QCOMPARE(row.at(4), missing ? QByteArray("Failed") : QByteArray("Imported"));
        QCOMPARE(row.at(5), missing ? QByteArray("30003") : QByteArray());
        QCOMPARE(m_sandbox->isFriend(row.at(1), row.at(2)), !missing);
    }
    QCOMPARE(ended.json().value(S("codes")).toObject(), QJsonObject({{S("30003"), 200}}));
    const sandbox::Statistics seen = m_sandbox->statistics();
    QCOMPARE(ended.json().value(S("calls")).toInteger(), seen.importCalls);
    QCOMPARE(seen.overlaps, qint64(0));
    QCOMPARE(seen.overRate, qint64(0));
    QCOMPARE(seen.duplicatesInCall, qint64(0));
    QCOMPARE(seen.repeatedAfterSuccess, qint64(0));
    QCOMPARE(seen.repeatedAfterFailure, qint64(0));
    QVERIFY(seen.largestCall <= 20);
}

void TestImport::peopleGetWords()
{
    const QString file =
        m_line->file(S("in.csv"), plainRows(5, 1) + "user1,missing_a,AddSource_Type_Web\nuser1,,x\n");
    const Ended ended = m_line->run(toHost(file, {S("--report"), m_line->path(S("report.csv"))}));
    QVERIFY2(ended.status == 1, ended.all());
    QVERIFY2(ended.out.contains("7 rows, 1 row with errors, not sent"), ended.all());
    QVERIFY2(ended.out.contains("Of 6 rows: 5 imported, 1 failed, 0 unknown, 0 not sent."), ended.all());
    QVERIFY2(ended.out.contains("[30003] Account not found"), ended.all());
    QVERIFY2(ended.out.contains("line 8, column 2: Error: To_Account is empty"), ended.all());
    QVERIFY2(ended.out.contains("report.csv"), ended.all());
    QVERIFY2(ended.err.isEmpty(), ended.all());
}

void TestImport::theReportHasEveryRow()
{
    const QString file = m_line->file(
        S("in.csv"),
        QByteArray(
            "\"From_Account\",To_Account,AddSource,Shoe size\nalice,bob,Android,\"4,2\"\nalice,missing_x,"
            "Android,43\n\nalice,,Android,=1+1\n"));
    const QString report = m_line->path(S("report.csv"));
    const Ended ended = m_line->run(toHost(file, {S("--json"), S("--report"), report}));
    QVERIFY2(ended.status == 1, ended.all());
    const QList<QList<QByteArray>> rows = rowsOf(report);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0),
             QList<QByteArray>({"Line", "From_Account", "To_Account", "AddSource", "Shoe size", "Status",
                                "Code", "Message", "Attempts"}));
    QCOMPARE(rows.at(1), QList<QByteArray>({"2", "alice", "bob", "Android", "4,2", "Imported", "", "", "1"}));
    QCOMPARE(rows.at(2).first(6), QList<QByteArray>({"3", "alice", "missing_x", "Android", "43", "Failed"}));
    QCOMPARE(rows.at(2).at(6), QByteArray("30003"));
    QVERIFY(rows.at(2).at(7).contains("does not exist"));
    QCOMPARE(rows.at(2).at(8), QByteArray("1"));
    QCOMPARE(rows.at(3).first(7), QList<QByteArray>({"5", "alice", "", "Android", "=1+1", "Not sent", ""}));
    QVERIFY(rows.at(3).at(7).contains("To_Account is empty"));
    QCOMPARE(rows.at(3).at(8), QByteArray("0"));
}

void TestImport::failedRowsCanBeImportedAgain()
{
    const QByteArray rows = plainRows(20, 3) + "user1,missing_a,Android\nuser2,,Android\n";
    const QString failed = m_line->path(S("failed.csv"));
    const Ended first =
        m_line->run(toHost(m_line->file(S("in.csv"), rows), {S("--json"), S("--failed"), failed}));
    QVERIFY2(first.status == 1, first.all());
    const QByteArray left = CommandLine::read(failed);
    QVERIFY2(left == "From_Account,To_Account,AddSource\nuser1,missing_a,Android\nuser2,,Android\n", left);
    QByteArray corrected = left;
    corrected.replace("missing_a", "anna").replace("user2,,", "user2,bert,");
    const QString none = m_line->path(S("none.csv"));
    const Ended second =
        m_line->run(toHost(m_line->file(S("corrected.csv"), corrected), {S("--json"), S("--failed"), none}));
    QVERIFY2(second.status == 0, second.all());
    QCOMPARE(second.json().value(S("imported")), QJsonValue(2));
    QCOMPARE(CommandLine::read(none), QByteArray("From_Account,To_Account,AddSource\n"));
    QVERIFY(m_sandbox->isFriend("user1", "anna") && m_sandbox->isFriend("user2", "bert"));
}

void TestImport::failedRowsKeepTheirFilesShape()
{
    const QByteArray bytes = "\xef\xbb\xbf"
                             "alice;missing_小明;\"x;y\"\r\nalice;bob;z\r\n";
    const QString failed = m_line->path(S("failed.csv"));
    const Ended ended =
        m_line->run(toHost(m_line->file(S("in.csv"), bytes),
                           {S("--no-header"), S("--delimiter"), S(";"), S("--map"),
                            S("Column 1=From_Account"), S("--map"), S("Column 2=To_Account"), S("--map"),
                            S("Column 3=Remark"), S("--add-source"), S("Android"), S("--failed"), failed}));
    QVERIFY2(ended.status == 1, ended.all());
    QCOMPARE(CommandLine::read(failed),
             QByteArray("\xef\xbb\xbf"
                        "alice;missing_小明;\"x;y\"\r\n"));
}

/// A file of failed rows is opened in a spreadsheet, corrected and imported again.
void TestImport::whatASpreadsheetWouldRunIsGuardedAndComesBack()
{
    const QByteArray guard = "\xE2\x81\xA0";
    const QByteArray rows = "From_Account,To_Account,AddSource,Remark\n"
                            "missing_a,-abc,Android,=1+2\n"
                            "missing_a,@x,Android,@SUM(1)\n"
                            "missing_a,+8613900000000,Android,-5\n"
                            "missing_a,=cmd|' /C calc'!A0,Android,plain\n";
    const QString failed = m_line->path(S("failed.csv"));
    const QString report = m_line->path(S("report.csv"));
    const QString file = m_line->file(S("in.csv"), rows);
    const Ended ended = m_line->run(toHost(file, {S("--failed"), failed, S("--report"), report}));
    QVERIFY2(ended.status == 1, ended.all());
    QByteArray guarded = rows;
    guarded.replace(",=1", "," + guard + "=1").replace(",@SUM", "," + guard + "@SUM");
    guarded.replace(",=cmd", "," + guard + "=cmd");
    QCOMPARE(CommandLine::read(failed), guarded);
    for (const char *cell : {",=", ",@S"})
        QVERIFY(!CommandLine::read(report).contains(cell));

    const auto cellsOf = [this](const QString &path) {
        return m_line->run({S("inspect"), path, S("--json"), S("--rows")}).json().value(S("cells")).toArray();
    };
    QCOMPARE(cellsOf(failed), cellsOf(file));

    const Ended raw = m_line->run(toHost(file, {S("--failed"), failed, S("--raw-cells")}));
    QVERIFY2(raw.status == 1, raw.all());
    QCOMPARE(CommandLine::read(failed), rows);
}

void TestImport::defaultsStandForMissingColumns()
{
    const QString file = m_line->file(S("in.csv"), "To_Account,Remark\nanna,A\nbert,B\n");
    const Ended ended =
        m_line->run(toHost(file, {S("--json"), S("--from-account"), S("alice"), S("--add-source=Android")}));
    QVERIFY2(ended.status == 0, ended.all());
    QVERIFY(m_sandbox->isFriend("alice", "anna") && m_sandbox->isFriend("alice", "bert"));
    const QString gaps =
        m_line->file(S("gaps.csv"), "From_Account,To_Account,AddSource\n,carl,\nanna,dora,Web\n");
    const Ended filled =
        m_line->run(toHost(gaps, {S("--json"), S("--from-account"), S("alice"), S("--add-source=Android")}));
    QVERIFY2(filled.status == 0, filled.all());
    QVERIFY(m_sandbox->isFriend("alice", "carl") && m_sandbox->isFriend("anna", "dora"));
}

void TestImport::columnsAreMappedByHand()
{
    const QString file =
        m_line->file(S("in.csv"), "who=,whom,Remark,via\nalice,anna," + QByteArray(200, 'x') + ",Android\n");
    const QStringList mapped{S("--map"),
                             S("who==From_Account"),
                             S("--map=whom=To_Account"),
                             S("--map"),
                             S("via=AddSource"),
                             S("--map"),
                             S("Remark="),
                             S("--json"),
                             S("--header")};
    const Ended ended = m_line->run(toHost(file, mapped));
    QVERIFY2(ended.status == 0, ended.all());
    QVERIFY(m_sandbox->isFriend("alice", "anna"));
}

void TestImport::missingColumnsSendNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no To_Account") << QByteArray("From_Account,AddSource,Age\na,Web,1\n")
                                   << QByteArray("To_Account");
    QTest::newRow("no From_Account") << QByteArray("To_Account,AddSource\na,Web\n")
                                     << QByteArray("--from-account");
    QTest::newRow("no AddSource") << QByteArray("From_Account,To_Account\na,b\n")
                                  << QByteArray("--add-source");
    QTest::newRow("no header") << QByteArray("alice,anna,1\nalice,bert,2\nalice,carl,3\n")
                               << QByteArray("header");
}

void TestImport::missingColumnsSendNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, named);
    const Ended ended = m_line->run(toHost(m_line->file(S("in.csv"), bytes), {S("--json")}));
    QVERIFY2(ended.status == 2, ended.all());
    QVERIFY2(ended.err.contains(named) && ended.err.contains("--map"), ended.all());
    QVERIFY2(ended.out.isEmpty(), ended.all());
    QCOMPARE(m_sandbox->statistics().calls, qint64(0));
}

void TestImport::repeatedPairsAreSentOnce()
{
    const QByteArray row = "alice,anna,AddSource_Type_Web\n";
    const QString file = m_line->file(S("in.csv"), "From_Account,To_Account,AddSource\n" + row + row + row);
    const QString report = m_line->path(S("report.csv"));
    const Ended ended = m_line->run(toHost(file, {S("--json"), S("--report"), report}));
    QVERIFY2(ended.status == 1, ended.all());
    QCOMPARE(ended.json().value(S("imported")), QJsonValue(1));
    QCOMPARE(ended.json().value(S("notSent")), QJsonValue(2));
    QCOMPARE(m_sandbox->statistics().items, qint64(1));
    // Line, three columns, Status, Code, Message, Attempts.
    const QList<QByteArray> second = rowsOf(report).at(2);
    QCOMPARE(second.at(4), QByteArray("Not sent"));
    QVERIFY(second.at(6).contains("same From_Account and To_Account"));
}

void TestImport::batchesAreAsSmallAsAsked()
{
    const QString file = m_line->file(S("in.csv"), plainRows(40, 2));
    const Ended ended = m_line->run(toHost(file,
                                           {S("--json"), S("--batch-size"), S("7"), S("--max-in-flight=1"),
                                            S("--max-rate"), S("100"), S("--timeout=5")}));
    QVERIFY2(ended.status == 0, ended.all());
    QCOMPARE(ended.json().value(S("calls")), QJsonValue(6));
    const sandbox::Statistics seen = m_sandbox->statistics();
    QCOMPARE(seen.largestCall, 7);
    QCOMPARE(seen.mostCallsAtOnce, 1);
    QCOMPARE(seen.overlaps, qint64(0));
}

void TestImport::aDryRunSendsNothing()
{
    const QString file = m_line->file(S("in.csv"), plainRows(40, 2));
    const Ended ended = m_line->run(toHost(file, {S("--json"), S("--dry-run"), S("--batch-size=10")}));
    QVERIFY2(ended.status == 0, ended.all());
    const QJsonObject json = ended.json();
    QCOMPARE(json.value(S("dryRun")), QJsonValue(true));
    QCOMPARE(json.value(S("rows")), QJsonValue(40));
    QCOMPARE(json.value(S("imported")), QJsonValue(0));
    QCOMPARE(json.value(S("calls")), QJsonValue(0));
    const QJsonObject plan = json.value(S("plan")).toObject();
    QCOMPARE(plan.value(S("accounts")), QJsonValue(2));
    QCOMPARE(plan.value(S("calls")), QJsonValue(4));
    QCOMPARE(m_sandbox->statistics().calls, qint64(0));
    QVERIFY(!QFile::exists(m_line->path(S("data"))));
}

void TestImport::aDryRunTellsWhatCannotBeSent()
{
    const QString file = m_line->file(S("in.csv"), plainRows(3, 1) + "user1,,Web\n");
    const Ended ended = m_line->run(toHost(file, {S("--dry-run")}));
    QVERIFY2(ended.status == 1, ended.all());
    QVERIFY2(ended.out.contains("3 rows for 1 account in 1 call"), ended.all());
    QVERIFY2(ended.out.contains("line 5, column 2"), ended.all());
}

void TestImport::aDryRunWritesAReport()
{
    const QString file = m_line->file(S("in.csv"), plainRows(1, 1) + "user1,,Web\n");
    const QString report = m_line->path(S("report.csv"));
    const Ended ended = m_line->run(toHost(file, {S("--dry-run"), S("--report"), report}));
    QVERIFY2(ended.status == 1, ended.all());
    const QByteArray lines = CommandLine::read(report);
    QVERIFY2(lines.contains("2,user0,friend0,AddSource_Type_Android,Not sent,,\"The row can be sent;"),
             lines);
    QVERIFY2(lines.contains("3,user1,,Web,Not sent,,To_Account is empty"), lines);
    const Ended refused =
        m_line->run(toHost(file, {S("--dry-run"), S("--failed"), m_line->path(S("failed.csv"))}));
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("--dry-run and --failed cannot be used together"), refused.all());
    QVERIFY(!QFile::exists(m_line->path(S("failed.csv"))));
}

void TestImport::aShareOfTheLimitIsAPaceToo()
{
    const QString file = m_line->file(S("in.csv"), plainRows(400, 1));
    const auto least = [&](const QString &rate) {
        const Ended ended = m_line->run(
            toHost(file, {S("--json"), S("--dry-run"), S("--batch-size=1"), S("--max-rate"), rate}));
        return ended.json().value(S("plan")).toObject();
    };
    QCOMPARE(least(S("30%")), least(S("60")));
    QVERIFY(least(S("30%")) != least(S("200")));
    for (const QString &wrong : {S("0%"), S("101%"), S("%"), S("a%")}) {
        const Ended ended = m_line->run(toHost(file, {S("--dry-run"), S("--max-rate"), wrong}));
        QVERIFY2(ended.status == 2, ended.all());
        QVERIFY2(ended.err.contains("--max-rate"), ended.all());
    }
}

void TestImport::nothingToSendIsNotAFailure()
{
    const Ended ended = m_line->run(toHost(m_line->file(S("in.csv"), "From_Account,To_Account,AddSource\n"),
                                           {S("--json"), S("--header")}));
    QVERIFY2(ended.status == 0, ended.all());
    QCOMPARE(ended.json().value(S("rows")), QJsonValue(0));
    const Ended broken = m_line->run(
        toHost(m_line->file(S("in.csv"), "From_Account,To_Account,AddSource\n,y,\nx,,Web\n"), {S("--json")}));
    QVERIFY2(broken.status == 1, broken.all());
    QCOMPARE(broken.json().value(S("notSent")), QJsonValue(2));
    QCOMPARE(m_sandbox->statistics().calls, qint64(0));
}

void TestImport::aConnectionWithoutAKeychainIsSaid()
{
    QVERIFY(QDir().mkpath(m_line->path(S("data"))));
    m_line->file(S("data/connections.json"),
                 R"({"version":1,"connections":[{"id":"6f9d3c1e-0b5c-4f0b-9d39-0e6a3f7b1c11","name":"Prod",)"
                 R"("colour":"red","region":"singapore","admin":"administrator"}]})");
    const QString file = m_line->file(S("in.csv"), plainRows(3, 1));
    const Ended unknown = m_line->run(
        {S("import"), file, S("--connection"), S("Test"), S("--data-dir"), m_line->path(S("data"))});
    QVERIFY2(unknown.status == 2, unknown.all());
    QVERIFY2(unknown.err.contains("“Test”") && unknown.err.contains("Prod"), unknown.all());
    const Ended ended = m_line->run(
        {S("import"), file, S("--connection"), S("prod"), S("--data-dir"), m_line->path(S("data"))});
    QVERIFY2(ended.status == 2, ended.all());
    QVERIFY2(ended.err.contains("keychain"), ended.all());
    QVERIFY2(ended.out.isEmpty(), ended.all());
}

void TestImport::theSecretIsNowhere()
{
    const QString file = m_line->file(S("in.csv"), plainRows(10, 1) + "user1,missing_a,Web\n");
    QByteArray said;
    for (const QStringList &more :
         {QStringList{S("--json")}, QStringList{S("--report"), m_line->path(S("report.csv"))}}) {
        const Ended ended = m_line->run(toHost(file, more));
        said += ended.out + ended.err;
    }
    m_line->setVariable(S("FRIENDCONSOLE_SECRET_KEY"), S("wrong-key-that-nobody-may-see-0123456789"));
    const Ended refused = m_line->run(toHost(file));
    QVERIFY2(refused.status == 3, refused.all());
    said += refused.out + refused.err + m_line->everythingBelow(m_line->path(S(".")));
    for (const QByteArray &secret :
         {QByteArray(sandbox::secretKey), QByteArray("wrong-key-that-nobody-may-see"), QByteArray("usersig="),
          QByteArray::number(sandbox::sdkAppId)})
        QVERIFY2(!said.contains(secret), secret);
}

void TestImport::everythingIsUnderTheDataFolder()
{
    const QString file = m_line->file(S("in.csv"), plainRows(10, 1));
    const Ended ended = m_line->run(toHost(file, {S("--json")}));
    QVERIFY2(ended.status == 0, ended.all());
    const QString run = ended.json().value(S("run")).toString();
    QVERIFY(m_line->everythingBelow(m_line->path(S("data"))).contains(run.toUtf8()));
    const QStringList left =
        QDir(m_line->path(S("."))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : left)
        QVERIFY2(name == S("data") || name == S("in.csv") || name.contains(S("lock")), qPrintable(name));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_line->path(S("data"))) & others));
    QVERIFY(!(QFile::permissions(m_line->path(S("data/runs"))) & others));
}

void TestImport::longAndShortRowsKeepTheirPlace()
{
    const QString file = m_line->file(
        S("in.csv"), "From_Account,To_Account,AddSource\na,b,Web\na,c,Web,surplus,more\na,d\na,e,Web\n");
    const QString report = m_line->path(S("report.csv"));
    const Ended ended =
        m_line->run(toHost(file, {S("--json"), S("--report"), report, S("--delimiter=,"), S("--header")}));
    QVERIFY2(ended.status == 1, ended.all());
    QCOMPARE(ended.json().value(S("imported")), QJsonValue(2));
    QCOMPARE(ended.json().value(S("notSent")), QJsonValue(2));
    const QList<QList<QByteArray>> rows = rowsOf(report);
    QCOMPARE(rows.size(), 5);
    for (const QList<QByteArray> &row : rows)
        QCOMPARE(row.size(), rows.at(0).size());
    QCOMPARE(rows.at(0).at(6), QByteArray("Status"));
    QCOMPARE(rows.at(2).first(7), QList<QByteArray>({"3", "a", "c", "Web", "surplus", "more", "Not sent"}));
    QCOMPARE(rows.at(3).at(6), QByteArray("Not sent"));
    QCOMPARE(rows.at(4).at(6), QByteArray("Imported"));
}

void TestImport::emptyRowsDoNotCount()
{
    const QString file = m_line->file(S("in.csv"), plainRows(3, 1) + ",,\n,,\n");
    const Ended ended = m_line->run(toHost(file, {S("--json")}));
    QVERIFY2(ended.status == 0, ended.all());
    QCOMPARE(ended.json().value(S("rows")), QJsonValue(3));
    QCOMPARE(ended.json().value(S("problems")), QJsonValue(0));
    const Ended people = m_line->run({S("import"), file, S("--sandbox"), S("--dry-run")});
    QVERIFY2(people.status == 0, people.all());
    QVERIFY2(people.out.contains("2 rows in which every cell is empty"), people.all());
    const Ended inspected = m_line->run({S("inspect"), file, S("--json"), S("--rows")});
    QCOMPARE(inspected.json().value(S("rows")), QJsonValue(5));
    QCOMPARE(inspected.json().value(S("cells")).toArray().size(), 6);
    const QJsonArray problems = inspected.json().value(S("problems")).toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().toObject().value(S("severity")), QJsonValue(S("warning")));
    QCOMPARE(problems.first().toObject().value(S("line")), QJsonValue(5));
}

void TestImport::standardInputAndOutputAreFilesToo()
{
    const auto process = m_line->start(toHost(S("-"), {S("--report"), S("-")}));
    process->write(plainRows(3, 1));
    process->closeWriteChannel();
    const Ended ended = CommandLine::wait(*process);
    QVERIFY2(ended.status == 0, ended.all());
    QVERIFY2(ended.out.startsWith("\xef\xbb\xbfLine,From_Account,To_Account,AddSource,Status"), ended.all());
    QCOMPARE(ended.out.count('\n'), 4); // what is said to people is elsewhere
    QVERIFY2(ended.err.contains("3 rows imported"), ended.all());
    const QString file = m_line->file(S("in.csv"), plainRows(3, 1));
    const Ended device = m_line->run(toHost(file, {S("--json"), S("--report"), S("/dev/null")}));
    QVERIFY2(device.status == 0, device.all());
}

void TestImport::aReportKeepsColumnsOfItsOwnNames()
{
    const QString file = m_line->file(S("in.csv"),
                                      "From_Account,To_Account,AddSource,Line,status\n"
                                      "user1,friend1,AddSource_Type_Web,north,paid\n");
    const QString report = m_line->path(S("report.csv"));
    QCOMPARE(m_line->run(toHost(file, {S("--report"), report})).status, 0);
    QCOMPARE(rowsOf(report).first(),
             QList<QByteArray>({"Report Line", "From_Account", "To_Account", "AddSource", "Line", "status",
                                "Report Status", "Code", "Message", "Attempts"}));
    QCOMPARE(m_line->run(toHost(report)).status, 0); // and it can be imported as it is
}

void TestImport::doubtfulTimesAreSaidBeforeTheyAreSent()
{
    const QByteArray head = "From_Account,To_Account,AddSource,AddTime\n";
    const QString digits = m_line->file(S("a.csv"), head + "user1,friend1,AddSource_Type_Web,20240102\n");
    const Ended said = m_line->run(toHost(digits, {S("--json")}));
    QVERIFY2(said.status == 0, said.all());
    QVERIFY2(said.err.contains("line 2") && said.err.contains("2 Jan 2024"), said.all());
    const QString days = m_line->file(S("b.csv"), head + "user1,friend2,AddSource_Type_Web,45293\n");
    const Ended dayNumbers = m_line->run(toHost(days));
    QVERIFY2(dayNumbers.err.contains("1970") && dayNumbers.err.contains("--zone"), dayNumbers.all());
    const Ended inZone = m_line->run(toHost(days, {S("--zone"), S("UTC")}));
    QVERIFY2(inZone.status == 0 && inZone.err.isEmpty(), inZone.all());
    const QString half = m_line->file(S("c.csv"), head + "user1,friend3,AddSource_Type_Web,45293.5\n");
    const Ended needsZone = m_line->run(toHost(half, {S("--dry-run")}));
    QVERIFY2(needsZone.status == 1 && needsZone.out.contains("--zone"), needsZone.all());
}

void TestImport::moreFriendsThanFitAreSaidBefore()
{
    const QString file = m_line->file(S("in.csv"), plainRows(3001, 1));
    const Ended ended = m_line->run({S("import"), file, S("--sandbox"), S("--dry-run"), S("--json")});
    QVERIFY2(ended.err.contains("3,001 rows"), ended.all());
    const QJsonObject plan = ended.json().value(S("plan")).toObject();
    const QJsonObject crowded = plan.value(S("crowded")).toArray().first().toObject();
    QCOMPARE(crowded.value(S("rows")), QJsonValue(3001));
    QVERIFY(!crowded.value(S("account")).toString().isEmpty());
}

void TestImport::withoutATraceNobodyIsSentToResume()
{
    const QString file = m_line->file(S("in.csv"), plainRows(5, 1));
    m_line->setVariable(S("FRIENDCONSOLE_SECRET_KEY"), QString(64, QLatin1Char('0')));
    const QString report = m_line->path(S("report.csv"));
    const Ended ended =
        m_line->run(toHost(file, {S("--no-trace"), S("--batch-size"), S("1"), S("--report"), report}));
    QVERIFY2(ended.status == 3, ended.all());
    const QByteArray written = CommandLine::read(report);
    QVERIFY(written.contains("no record of the run was kept"));
    QVERIFY(!written.contains("friendconsole resume"));
}

void TestImport::aSecondRunSaysThatItWaits()
{
    const QString file = m_line->file(S("in.csv"), plainRows(4, 1));
    const auto first =
        m_line->start(toHost(file, {S("--batch-size"), S("1"), S("--max-rate"), S("1"), S("--json")}));
    QTRY_VERIFY(m_sandbox->statistics().friends > 0);
    const Ended second = m_line->run(toHost(file, {S("--json")}));
    QVERIFY2(second.status == 0, second.all());
    QCOMPARE(second.err.count("sending to the same app"), 1);
    QCOMPARE(CommandLine::wait(*first).status, 0);
}

void TestImport::aQuoteThatIsNeverClosedKeepsItsRowHere()
{
    const QString file =
        m_line->file(S("in.csv"),
                     plainRows(3, 1) + "user1,\"friendx,AddSource_Type_Web\n"
                         + "user1,friendy,AddSource_Type_Web\n" + "user1,friendz,AddSource_Type_Web\n");
    const Ended ended = m_line->run(toHost(file, {S("--json")}));
    QVERIFY2(ended.status == 1, ended.all());
    QCOMPARE(ended.json().value(S("imported")), QJsonValue(5));
    QCOMPARE(ended.json().value(S("problems")), QJsonValue(1));
    QCOMPARE(m_sandbox->statistics().friends, qint64(5));
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

namespace {

QString S(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestInspect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasItsType();
    void columnsAreMapped();
    void cellsComeAsTheyAreRead();
    void aFileOfOneColumnHasACommaAndItsRows();
    void overridesAreTaken();
    void problemsHaveLineAndColumn();
    void rulesAreAskedOnlyWhereThereAreFriends();
    void peopleGetWords();
    void nothingFromTheFileControlsTheTerminal();
    void badFilesAreSaid_data();
    void badFilesAreSaid();
    void manyRowsAreWritten();

private:
    [[nodiscard]] QJsonObject inspect(const QByteArray &bytes, const QStringList &more = {}) const
    {
        const QString path = m_line.file(S("in.csv"), bytes);
        const Ended ended = m_line.run(QStringList{S("inspect"), path, S("--json")} + more);
        if (ended.status != 0)
            qWarning() << ended.all();
        return ended.json();
    }

    CommandLine m_line;
};

void TestInspect::everyKeyHasItsType()
{
    const QJsonObject read = inspect("\xef\xbb\xbfname;place\r\nanna;here\r\nbert;there\r\n", {S("--rows")});
    QCOMPARE(read.keys(),
             QStringList({S("bom"), S("cells"), S("columns"), S("delimiter"), S("encoding"), S("escape"),
                          S("header"), S("lineEnding"), S("problems"), S("quote"), S("rows")}));
    QCOMPARE(read.value(S("encoding")), QJsonValue(S("UTF-8")));
    QCOMPARE(read.value(S("bom")), QJsonValue(true));
    QCOMPARE(read.value(S("delimiter")), QJsonValue(S(";")));
    QVERIFY(read.value(S("quote")).isString());
    QVERIFY(read.value(S("escape")).isString());
    QCOMPARE(read.value(S("lineEnding")), QJsonValue(S("CRLF")));
    QVERIFY(read.value(S("header")).isBool());
    QVERIFY(read.value(S("columns")).isArray());
    QVERIFY(read.value(S("rows")).isDouble());
    QVERIFY(read.value(S("problems")).isArray());
    QVERIFY(!inspect("a,b\n1,2\n").contains(S("cells")));
}

void TestInspect::columnsAreMapped()
{
    const QJsonObject read = inspect("From_Account,to account,Shoe size,Tag_SNS_Custom_Level\na,b,42,gold\n");
    QCOMPARE(read.value(S("header")), QJsonValue(true));
    const QJsonArray columns = read.value(S("columns")).toArray();
    QCOMPARE(columns.size(), 4);
    QCOMPARE(columns.at(0).toObject(),
             QJsonObject({{S("name"), S("From_Account")}, {S("field"), S("From_Account")}}));
    QCOMPARE(columns.at(1).toObject().value(S("field")), QJsonValue(S("To_Account")));
    QCOMPARE(columns.at(2).toObject(),
             QJsonObject({{S("name"), S("Shoe size")}, {S("field"), QJsonValue(QJsonValue::Null)}}));
    QCOMPARE(columns.at(3).toObject().value(S("field")), QJsonValue(S("Tag_SNS_Custom_Level")));
}

void TestInspect::cellsComeAsTheyAreRead()
{
    const QJsonObject read =
        inspect("id,text\n1,\"a, \"\"b\"\"\nc\"\n2,小明\n3,\"tab\there\"\n", {S("--rows"), S("--header")});
    const QJsonArray wanted{QJsonArray{S("id"), S("text")}, QJsonArray{S("1"), S("a, \"b\"\nc")},
                            QJsonArray{S("2"), S("小明")}, QJsonArray{S("3"), S("tab\there")}};
    QCOMPARE(read.value(S("cells")).toArray(), wanted);
    QCOMPARE(read.value(S("rows")), QJsonValue(3));
    const QJsonObject bare = inspect("1,2\n3,4\n", {S("--rows"), S("--no-header")});
    QCOMPARE(bare.value(S("cells")).toArray(),
             QJsonArray({QJsonArray{S("1"), S("2")}, QJsonArray{S("3"), S("4")}}));
    QCOMPARE(bare.value(S("rows")), QJsonValue(2));
}

void TestInspect::aFileOfOneColumnHasACommaAndItsRows()
{
    const QJsonObject read = inspect("anna\nbert\ncarl\n", {S("--rows"), S("--no-header")});
    QCOMPARE(read.value(S("delimiter")), QJsonValue(S(",")));
    QCOMPARE(read.value(S("rows")), QJsonValue(3));
}

void TestInspect::overridesAreTaken()
{
    const QJsonObject read =
        inspect("a|b;c\n1|2;3\n",
                {S("--delimiter"), S("|"), S("--quote=none"), S("--no-header"), S("--encoding"), S("gbk")});
    QCOMPARE(read.value(S("delimiter")), QJsonValue(S("|")));
    QCOMPARE(read.value(S("quote")), QJsonValue(S("")));
    QCOMPARE(read.value(S("encoding")), QJsonValue(S("GB18030")));
    QCOMPARE(read.value(S("header")), QJsonValue(false));
    QCOMPARE(read.value(S("columns")).toArray().size(), 2);
    QCOMPARE(inspect("a\tb\n1\t2\n", {S("--delimiter"), S("tab")}).value(S("delimiter")),
             QJsonValue(S("\t")));
}

void TestInspect::problemsHaveLineAndColumn()
{
    const QJsonArray problems =
        inspect("From_Account,To_Account,AddSource,Remark\nalice,anna,Android," + QByteArray(97, 'x')
                + "\nalice,carol,AddSource_Type_Web\nalice,carol,AddSource_Type_Web,\n")
            .value(S("problems"))
            .toArray();
    QList<qint64> errors;
    for (const QJsonValue &value : problems) {
        const QJsonObject problem = value.toObject();
        QCOMPARE(problem.keys(), QStringList({S("column"), S("line"), S("message"), S("severity")}));
        QVERIFY(!problem.value(S("message")).toString().isEmpty());
        const QString severity = problem.value(S("severity")).toString();
        QVERIFY(severity == S("error") || severity == S("warning"));
        if (severity == S("error"))
            errors += problem.value(S("line")).toInteger() * 100 + problem.value(S("column")).toInteger();
    }
    // The Remark that is too long; the pair that line 3 has already.
    QCOMPARE(errors, QList<qint64>({204, 402}));
    const auto isShort = [](const QJsonValue &problem) {
        return problem.toObject().value(S("line")).toInteger() == 3;
    };
    QVERIFY(std::any_of(problems.begin(), problems.end(), isShort));
}

void TestInspect::rulesAreAskedOnlyWhereThereAreFriends()
{
    QCOMPARE(inspect("city,year\nParis,1999\n,2000\n", {S("--header")}).value(S("problems")).toArray(),
             QJsonArray());
}

void TestInspect::peopleGetWords()
{
    QByteArray rows = "From_Account,To_Account,AddSource\n";
    for (int i = 0; i < 25; ++i)
        rows += "alice,,AddSource_Type_Web\n";
    const Ended ended = m_line.run({S("inspect"), m_line.file(S("words.csv"), rows)});
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.out.contains("25 rows"), ended.all());
    QVERIFY2(ended.out.contains("UTF-8"), ended.all());
    QVERIFY2(ended.out.contains("comma"), ended.all());
    QVERIFY2(ended.out.contains("To_Account"), ended.all());
    QVERIFY2(ended.out.contains("line 2, column 2: Error: To_Account is empty"), ended.all());
    QVERIFY2(ended.out.contains("and 5 more"), ended.all());
    QVERIFY2(ended.err.isEmpty(), ended.all());
}

void TestInspect::nothingFromTheFileControlsTheTerminal()
{
    const QByteArray harmless = QByteArray("a long text of a harmless kind,2\n").repeated(20);
    const QString path = m_line.file(S("esc\x1b[2J.csv"), "na\x1b[31mme,b\nx\x1b]0;title\x07,2\n" + harmless);
    const Ended ended = m_line.run({S("inspect"), path, S("--rows"), S("--header"), S("--delimiter=,")});
    QCOMPARE(ended.status, 0);
    QVERIFY2(!ended.out.contains('\x1b') && !ended.err.contains('\x1b') && !ended.out.contains('\x07'),
             ended.all());
}

void TestInspect::badFilesAreSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << S("missing.csv") << QByteArray();
    QTest::newRow("a folder") << S(".") << QByteArray();
    QTest::newRow("empty") << S("empty.csv") << QByteArray("");
    QTest::newRow("blank") << S("blank.csv") << QByteArray("\n \n\n");
    QTest::newRow("a line without an end") << S("line.csv") << QByteArray(18 << 20, 'a');
    QTest::newRow("binary") << S("picture.csv")
                            << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 24);
    QTest::newRow("program") << S("program.csv")
                             << QByteArray("\x7f"
                                           "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\x3e\0",
                                           20);
}

void TestInspect::badFilesAreSaid()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    if (!bytes.isNull())
        m_line.file(name, bytes);
    for (const char *command : {"inspect", "import"}) {
        QStringList arguments{S(command), m_line.path(name), S("--json")};
        if (S(command) == S("import"))
            arguments += S("--sandbox");
        const Ended ended = m_line.run(arguments);
        QVERIFY2(ended.status == 2, ended.all());
        QVERIFY2(ended.out.isEmpty(), ended.all());
        QVERIFY2(ended.err.startsWith("friendconsole: "), ended.all());
        QCOMPARE(ended.err.count('\n'), 1);
    }
}

void TestInspect::manyRowsAreWritten()
{
    const int count = 60'000;
    const QJsonObject read = inspect(plainRows(count, 7), {S("--rows")});
    QCOMPARE(read.value(S("rows")), QJsonValue(count));
    const QJsonArray cells = read.value(S("cells")).toArray();
    QCOMPARE(cells.size(), count + 1);
    QCOMPARE(cells.last().toArray().at(1), QJsonValue(S("friend59999")));
}

QTEST_GUILESS_MAIN(TestInspect)
#include "tst_inspect.moc"

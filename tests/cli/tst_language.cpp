// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QtTest/QtTest>

namespace {

QString S(const char *text)
{
    return QString::fromUtf8(text);
}

/// Rows that can be sent, and one that cannot.
const QByteArray someRows =
    "From_Account,To_Account,AddSource\n"
    "alice,bob,AddSource_Type_Web\nalice,carol,AddSource_Type_Web\nalice,,AddSource_Type_Web\n";

} // namespace

/// The terminal speaks the language of its environment; what programs read is the same in each.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleGetTheirLanguage_data();
    void peopleGetTheirLanguage();
    void jsonIsTheSame();
    void reportsAreTheSame();

private:
    struct Speaking : CommandLine {
        explicit Speaking(const char *locale)
        {
            setVariable(S("LC_ALL"), S(locale));
            removeVariable(S("LANGUAGE"));
        }
    };
};

void TestLanguage::peopleGetTheirLanguage_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("English") << QByteArray("C.UTF-8") << QByteArray("There are no runs yet.");
    QTest::newRow("Chinese") << QByteArray("zh_CN.UTF-8") << QByteArray("还没有任务。");
    QTest::newRow("Korean") << QByteArray("ko_KR.UTF-8") << QByteArray("아직 실행이 없습니다.");
    QTest::newRow("Japanese") << QByteArray("ja_JP.UTF-8") << QByteArray("まだ実行はありません。");
}

void TestLanguage::peopleGetTheirLanguage()
{
    QFETCH(QByteArray, locale);
    QFETCH(QByteArray, said);
    const Speaking line(locale.constData());
    const Ended ended = line.run({S("runs"), S("--data-dir"), line.path(S("data"))});
    QVERIFY2(ended.out.contains(said), ended.all().constData());
}

void TestLanguage::jsonIsTheSame()
{
    QByteArrayList all;
    for (const char *locale : {"C.UTF-8", "ja_JP.UTF-8"}) {
        const Speaking line(locale);
        const Ended ended = line.run({S("inspect"), line.file(S("in.csv"), someRows), S("--json")});
        QVERIFY2(ended.json().contains(S("problems")), ended.all().constData());
        all += ended.out;
    }
    QCOMPARE(all.at(1), all.at(0));
}

void TestLanguage::reportsAreTheSame()
{
    QByteArrayList all;
    for (const char *locale : {"C.UTF-8", "zh_CN.UTF-8"}) {
        const Speaking line(locale);
        const Ended ended =
            line.run({S("import"), line.file(S("in.csv"), someRows), S("--sandbox"), S("--report"),
                      line.path(S("report.csv")), S("--data-dir"), line.path(S("data"))});
        const QByteArray report = CommandLine::read(line.path(S("report.csv")));
        QVERIFY2(report.contains("Status,Code,Message,Attempts") && report.contains("Not sent"),
                 (ended.all() + report).constData());
        all += report;
    }
    QCOMPARE(all.at(1), all.at(0));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"

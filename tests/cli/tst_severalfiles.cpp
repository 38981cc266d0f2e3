// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "files/csvreader.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

namespace {

QList<QList<QByteArray>> rowsOf(const QString &path)
{
    QByteArray bytes = CommandLine::read(path);
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return files::readRows(bytes, {});
}

} // namespace

/// Several files in one import, and what is done with their rows because somebody asks for it.
class TestSeveralFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_line = std::make_unique<CommandLine>(); }

    void rowsOfAllFilesGoIntoOneRun()
    {
        const QString north =
            inFolder(u"north"_s, "From_Account,To_Account,AddSource,Remark\nalice,bob,Web,x\n");
        const QString south =
            inFolder(u"south"_s, "to,from,AddSource,Shoe size\ndave,carol,Web,42\nbob,alice,Web,43\n");
        const QString report = m_line->path(u"report.csv"_s);
        const QString failed = m_line->path(u"failed.csv"_s);
        const Ended ended = import({north, south},
                                   {u"--map"_s, u"to=To_Account"_s, u"--map"_s, u"from=From_Account"_s,
                                    u"--report"_s, report, u"--failed"_s, failed});
        QVERIFY2(ended.status == 1, ended.all());
        QCOMPARE(ended.json().value(u"rows"_s), QJsonValue(3));
        QCOMPARE(ended.json().value(u"imported"_s), QJsonValue(2));
        const auto rows = rowsOf(report);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0),
                 (QList<QByteArray>{"File", "Line", "From_Account", "To_Account", "AddSource", "Remark",
                                    "Shoe size", "Status", "Code", "Message", "Attempts"}));
        QCOMPARE(rows.at(1).first(8),
                 (QList<QByteArray>{"north/friends.csv", "2", "alice", "bob", "Web", "x", "", "Imported"}));
        QCOMPARE(rows.at(2).first(8),
                 (QList<QByteArray>{"south/friends.csv", "2", "carol", "dave", "Web", "", "42", "Imported"}));
        QCOMPARE(rows.at(3).at(7), QByteArray("Not sent"));
        QVERIFY2(rows.at(3).at(9).contains("ine 2 of north/friends.csv"), rows.at(3).at(9));
        QCOMPARE(rowsOf(failed),
                 (QList<QList<QByteArray>>{{"From_Account", "To_Account", "AddSource", "Remark", "Shoe size"},
                                           {"alice", "bob", "Web", "", "43"}}));
    }

    void aRunOfSeveralFilesIsReportedByFileAndLineLater()
    {
        const QByteArray head = "From_Account,To_Account,AddSource\n";
        const QString north = inFolder(u"north"_s, head + "alice,bob,AddSource_Type_Web\n");
        const QString south = inFolder(u"south"_s, head + "alice,carol,AddSource_Type_Web\n");
        const Ended ended = import({north, south}, {});
        QVERIFY2(ended.status == 0, ended.all());
        const QString report = m_line->path(u"later.csv"_s);
        const Ended later = m_line->run({u"report"_s, ended.json().value(u"run"_s).toString(), u"--out"_s,
                                         report, u"--data-dir"_s, m_line->path(u"data"_s)});
        QVERIFY2(later.status == 0, later.all());
        const auto rows = rowsOf(report);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).first(5),
                 (QList<QByteArray>{"north/friends.csv", "2", "alice", "bob", "AddSource_Type_Web"}));
        QCOMPARE(rows.at(2).first(2), (QList<QByteArray>{"south/friends.csv", "2"}));
    }

    void aFileThatCannotBeReadSendsNothing()
    {
        const QString north = inFolder(u"north"_s, plainRows(3, 1));
        const Ended missing = import({north, m_line->path(u"missing.csv"_s)}, {});
        QCOMPARE(missing.status, 2);
        QVERIFY2(missing.err.contains("missing.csv"), missing.all());
        const Ended twice = import({north, north}, {});
        QCOMPARE(twice.status, 2);
        QVERIFY2(twice.err.contains("twice"), twice.all());
    }

    void nothingIsPutRightUnasked()
    {
        const QString file = m_line->file(u"in.csv"_s, "From_Account,To_Account,AddSource\nalice,bob,web\n");
        QVERIFY(!import({file}, {u"--dry-run"_s}).json().contains(u"fixes"_s));
        const Ended offered = m_line->run({u"inspect"_s, file, u"--json"_s});
        const QJsonObject fix = offered.json().value(u"fixes"_s).toArray().first().toObject();
        QCOMPARE(fix.value(u"field"_s), QJsonValue(u"AddSource"_s));
        QCOMPARE(fix.value(u"cells"_s), QJsonValue(1));
        QCOMPARE(fix.value(u"applied"_s), QJsonValue(false));
    }

    void fixesAreAppliedWhenAskedFor()
    {
        const QByteArray rows =
            "From_Account,To_Account,AddSource,Remark\nalice,bob,Web, hi \nalice,carol,Web,"
            + QByteArray(100, 'x') + "\n";
        const QString file = m_line->file(u"in.csv"_s, rows);
        QCOMPARE(import({file}, {u"--dry-run"_s}).json().value(u"problems"_s), QJsonValue(1));
        const QJsonObject json = import({file}, {u"--fix"_s, u"trim,cut"_s}).json();
        QCOMPARE(json.value(u"problems"_s), QJsonValue(0));
        QCOMPARE(json.value(u"imported"_s), QJsonValue(2));
        QCOMPARE(json.value(u"fixes"_s).toArray().size(), 2);
        QCOMPARE(import({file}, {u"--fix"_s, u"shout"_s}).status, 2);
    }

    void oneOfEachPairIsTakenWhenAskedFor()
    {
        const QString file =
            m_line->file(u"in.csv"_s,
                         "From_Account,To_Account,AddSource,Remark\nalice,bob,AddSource_Type_Web,1\n"
                         "alice,carol,AddSource_Type_Web,2\nalice,bob,AddSource_Type_Web,3\n");
        const QString report = m_line->path(u"report.csv"_s);
        const Ended last = import({file}, {u"--duplicates"_s, u"last"_s, u"--report"_s, report});
        QVERIFY2(last.status == 0, last.all());
        QCOMPARE(last.json().value(u"rows"_s), QJsonValue(2));
        QCOMPARE(last.json().value(u"leftOut"_s), QJsonValue(1));
        const auto rows = rowsOf(report);
        QCOMPARE(rows.at(1).at(5), QByteArray("Left out"));
        QVERIFY2(rows.at(1).at(7).contains("line 4"), rows.at(1).at(7));
        QCOMPARE(rows.at(3).at(5), QByteArray("Imported"));
        const QJsonArray told =
            m_line->run({u"inspect"_s, file, u"--json"_s}).json().value(u"duplicates"_s).toArray();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().toObject().value(u"line"_s), QJsonValue(4));
        QCOMPARE(told.first().toObject().value(u"sameAs"_s), QJsonValue(2));
        QCOMPARE(import({file}, {u"--duplicates"_s, u"some"_s}).status, 2);
    }

    void timesCountInTheZoneThatIsNamed()
    {
        const QString file = m_line->file(
            u"in.csv"_s,
            "From_Account,To_Account,AddSource,AddTime\nalice,bob,AddSource_Type_Web,31.1.2024 9:05\n");
        QCOMPARE(import({file}, {u"--dry-run"_s}).json().value(u"problems"_s), QJsonValue(1));
        const Ended zoned = import({file}, {u"--zone"_s, u"Asia/Shanghai"_s});
        QVERIFY2(zoned.status == 0, zoned.all());
        const QJsonObject time =
            m_line->run({u"inspect"_s, file, u"--json"_s, u"--zone"_s, u"Asia/Shanghai"_s})
                .json()
                .value(u"times"_s)
                .toArray()
                .first()
                .toObject();
        QCOMPARE(time.value(u"meaning"_s), QJsonValue(1706663100));
        QCOMPARE(time.value(u"dayAndMonth"_s), QJsonValue(1));
        QCOMPARE(time.value(u"applied"_s), QJsonValue(true));
        QCOMPARE(import({file}, {u"--zone"_s, u"Nowhere/Land"_s}).status, 2);
    }

private:
    QString inFolder(const QString &folder, const QByteArray &bytes) const
    {
        QDir().mkpath(m_line->path(folder));
        return m_line->file(folder + u"/friends.csv"_s, bytes);
    }

    [[nodiscard]] Ended import(const QStringList &files, const QStringList &more) const
    {
        return m_line->run(
            QStringList{u"import"_s} + files
            + QStringList{u"--sandbox"_s, u"--json"_s, u"--data-dir"_s, m_line->path(u"data"_s)} + more);
    }

    std::unique_ptr<CommandLine> m_line;
};

QTEST_GUILESS_MAIN(TestSeveralFiles)
#include "tst_severalfiles.moc"

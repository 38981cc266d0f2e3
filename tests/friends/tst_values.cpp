// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/values.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

using namespace friends;

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesThatPeopleWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds"); // -1: not a time
        const qint64 day = QDate(2024, 1, 31).startOfDay(Qt::UTC).toSecsSinceEpoch();
        QTest::newRow("Unix seconds") << QByteArray("1420000001") << qint64{1420000001};
        QTest::newRow("beyond 32 bits") << QByteArray("4294967296") << qint64{4294967296};
        QTest::newRow("zero") << QByteArray("0") << qint64{0};
        QTest::newRow("spaces around") << QByteArray(" 12 ") << qint64{12};
        QTest::newRow("Unix milliseconds") << QByteArray("1420000001999") << qint64{1420000001};
        QTest::newRow("Unix microseconds") << QByteArray("1420000001999123") << qint64{1420000001};
        QTest::newRow("Unix nanoseconds") << QByteArray("1420000001999123456") << qint64{1420000001};
        QTest::newRow("date in digits") << QByteArray("20240131") << day;
        QTest::newRow("date and time in digits")
            << QByteArray("20240131090507") << day + 9 * 3600 + 5 * 60 + 7;
        QTest::newRow("date, hour and minute in digits")
            << QByteArray("202401310905") << day + 9 * 3600 + 5 * 60;
        QTest::newRow("eight digits that are no date") << QByteArray("20241301") << qint64{20241301};
        QTest::newRow("Chinese date") << QByteArray("2024年1月31日") << day;
        QTest::newRow("Chinese date and time")
            << QByteArray("2024年01月31日 9时5分7秒") << day + 9 * 3600 + 5 * 60 + 7;
        QTest::newRow("Chinese date and a clock")
            << QByteArray("2024年1月31日09:05") << day + 9 * 3600 + 5 * 60;
        QTest::newRow("Korean date") << QByteArray("2024년 1월 31일") << day;
        QTest::newRow("no such day in words") << QByteArray("2024年2月30日") << qint64{-1};
        QTest::newRow("words without a day") << QByteArray("2024年2月") << qint64{-1};
        QTest::newRow("date") << QByteArray("2024-01-31") << day; // the tests' local time is UTC
        QTest::newRow("date with slashes") << QByteArray("2024/1/31") << day;
        QTest::newRow("date and time") << QByteArray("2024/1/31 9:05") << day + 9 * 3600 + 5 * 60;
        QTest::newRow("ISO in UTC") << QByteArray("2024-01-31T09:05:07Z") << day + 9 * 3600 + 5 * 60 + 7;
        QTest::newRow("ISO with a zone")
            << QByteArray("2024-01-31T09:05:07+08:00") << day + 3600 + 5 * 60 + 7;
        QTest::newRow("zone without a colon")
            << QByteArray("2024-01-31T09:05:07+0800") << day + 3600 + 5 * 60 + 7;
        QTest::newRow("zone in hours")
            << QByteArray("2024-01-31 09:05:07 -05") << day + 14 * 3600 + 5 * 60 + 7;
        QTest::newRow("parts of a second") << QByteArray("2024-01-31T00:00:00.123Z") << day;
        QTest::newRow("no such day") << QByteArray("2024-02-30") << qint64{-1};
        QTest::newRow("no such hour") << QByteArray("2024-01-31 25:00") << qint64{-1};
        QTest::newRow("before 1970") << QByteArray("1969-12-31T00:00:00Z") << qint64{-1};
        QTest::newRow("negative") << QByteArray("-5") << qint64{-1};
        QTest::newRow("a word") << QByteArray("yesterday") << qint64{-1};
        QTest::newRow("too many digits") << QByteArray("99999999999999999999") << qint64{-1};
        QTest::newRow("mixed separators") << QByteArray("2024-01/31") << qint64{-1};
        QTest::newRow("something behind it") << QByteArray("2024-01-31x") << qint64{-1};
        QTest::newRow("nothing") << QByteArray() << qint64{-1};
    }
    void timesThatPeopleWrite()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, seconds);
        const auto time = readTime({text.constData(), static_cast<std::size_t>(text.size())});
        QCOMPARE(time ? time->seconds : -1, seconds);
    }

    void millisecondsAreSaidToBeSuch()
    {
        QCOMPARE(readTime("1420000001999")->kind, TimeKind::Milliseconds);
        QCOMPARE(readTime("14200000019")->kind, TimeKind::Seconds);
        QCOMPARE(readTime("1420000001999123")->kind, TimeKind::Microseconds);
        QCOMPARE(readTime("1420000001999123456")->kind, TimeKind::Nanoseconds);
    }

    void aGroupThatIsNamedTwiceCountsOnce()
    {
        std::size_t repeated = 0;
        QCOMPARE(splitGroups("A||B| C |A", &repeated), (std::vector<std::string_view>{"A", "B", "C"}));
        QCOMPARE(repeated, std::size_t{1});
        std::string many;
        for (int i = 0; i < 200; ++i)
            many += std::to_string(i % 100) + "|";
        QCOMPARE(splitGroups(many).size(), std::size_t{100});
    }

    void groupsAreSplitAtBarsAndSemicolons()
    {
        QCOMPARE(splitGroups("Friends|Work;Best friends"),
                 (std::vector<std::string_view>{"Friends", "Work", "Best friends"}));
        QCOMPARE(splitGroups(" Friends | |Work ;"), (std::vector<std::string_view>{"Friends", "Work"}));
        QVERIFY(splitGroups("").empty());
        QVERIFY(splitGroups(" | ").empty());
    }

    void aBareKeywordGetsThePrefixAndNothingElseIsTouched()
    {
        QCOMPARE(completeAddSource("Android"), "AddSource_Type_Android");
        QCOMPARE(completeAddSource("AddSource_Type_Android"), "AddSource_Type_Android");
        QCOMPARE(completeAddSource("ninechars"), "ninechars");
        QCOMPARE(completeAddSource(""), "");
    }

    void customValuesAreIntegersOnlyWhenTheyArePlainlyOnes()
    {
        QCOMPARE(std::get<qint64>(readCustomValue("0")), 0);
        QCOMPARE(std::get<qint64>(readCustomValue("-12")), -12);
        QCOMPARE(std::get<qint64>(readCustomValue("9223372036854775807")), 9223372036854775807LL);
        for (const std::string_view text :
             {"007", "+5", "-0", "1.5", "9223372036854775808", " 1", "", "-", "Test"})
            QCOMPARE(std::get<std::string_view>(readCustomValue(text)), text);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/preparation.h"
#include "friends/values.h"

#include <QtTest/QTest>

using namespace friends;

namespace {

const Column addTime{Field::AddTime, {}};

TimeChoice inZone(const char *zone)
{
    TimeChoice choice;
    choice.zone = QTimeZone(zone);
    return choice;
}

qint64 utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toSecsSinceEpoch();
}

} // namespace

class TestTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesCountInTheChosenZone()
    {
        const TimeChoice shanghai = inZone("Asia/Shanghai");
        QCOMPARE(understandTime("2024/1/31 9:05", shanghai).seconds.value(), utc(2024, 1, 31, 1, 5));
        QCOMPARE(understandTime("2024-01-31T09:05:00Z", shanghai).seconds.value(), utc(2024, 1, 31, 9, 5));
        QCOMPARE(understandTime("1706662800", shanghai).seconds.value(), 1706662800);
        QCOMPARE(understandTime("1706662800123", shanghai).form, TimeForm::UnixMilliseconds);
        QCOMPARE(timeForTable("2024/1/31 9:05", shanghai).value(), "2024-01-31T09:05:00+08:00");
        QVERIFY(!timeForTable("2024-01-31T09:05:00Z", shanghai)); // says it all itself
        QVERIFY(!timeForTable("1706662800", shanghai));
    }

    void whatTheTableGetsMeansTheSameThere()
    {
        for (const std::string_view text :
             {"2024/1/31 9:05", "31.1.2024", "1/31/2024 23:59", "45322.378472", "2024.7.1 12:00"}) {
            const TimeChoice choice = inZone("America/New_York");
            const QByteArray told = timeForTable(text, choice).value();
            QCOMPARE(readTime({told.constData(), static_cast<std::size_t>(told.size())})->seconds,
                     understandTime(text, choice).seconds.value());
        }
    }

    void dayAndMonthAreNotGuessed()
    {
        TimeChoice choice = inZone("UTC");
        QVERIFY(!understandTime("3.4.2024", choice).seconds);
        QCOMPARE(understandTime("3.4.2024", choice).form, TimeForm::DayAndMonth);
        QCOMPARE(understandTime("31.4.2024", choice).form, TimeForm::NotATime); // April has 30 days
        QCOMPARE(understandTime("5.5.2024", choice).seconds.value(), utc(2024, 5, 5)); // either way
        choice.dayOrder = DayOrder::DayFirst;
        QCOMPARE(understandTime("3.4.2024 9:05", choice).seconds.value(), utc(2024, 4, 3, 9, 5));
        choice.dayOrder = DayOrder::MonthFirst;
        QCOMPARE(understandTime("3/4/2024", choice).seconds.value(), utc(2024, 3, 4));
        QVERIFY(!understandTime("31.1.2024", choice).seconds); // there is no month 31
    }

    void oneValueProvesTheOrderForItsColumn()
    {
        TimeSurvey survey(inZone("UTC"));
        survey.look(addTime, "3.4.2024");
        QCOMPARE(survey.columns().front().undecided, 1);
        QCOMPARE(survey.decided(addTime).dayOrder, DayOrder::Unknown);
        survey.look(addTime, "31.1.2024");
        QCOMPARE(survey.decided(addTime).dayOrder, DayOrder::DayFirst);
        survey.look(addTime, "1.31.2024"); // and the other way round: nothing is proved
        QCOMPARE(survey.decided(addTime).dayOrder, DayOrder::Unknown);
    }

    void dayNumbersOfSpreadsheets()
    {
        TimeChoice choice = inZone("UTC");
        QCOMPARE(understandTime("45322.5", choice).seconds.value(), utc(2024, 1, 31, 12));
        QCOMPARE(understandTime("45322", choice).form, TimeForm::UnixSeconds);
        QVERIFY(understandTime("45322", choice).mayBeDayNumber);
        QVERIFY(!understandTime("1420000001", choice).mayBeDayNumber);
        choice.wholeNumbers = WholeNumbers::Days;
        QCOMPARE(understandTime("45322", choice).seconds.value(), utc(2024, 1, 31));
        choice.from1904 = true;
        QCOMPARE(understandTime("43860", choice).seconds.value(), utc(2024, 1, 31));
        QCOMPARE(understandTime("1.5", choice).form, TimeForm::NotATime);
    }

    void aColumnOfWholeDayNumbersShowsItself()
    {
        TimeSurvey survey(inZone("UTC"));
        survey.look(addTime, "45322");
        survey.look(addTime, "45323.5");
        QCOMPARE(survey.decided(addTime).wholeNumbers, WholeNumbers::Days);
        TimeSurvey settled = survey;
        settled.settle();
        QCOMPARE(settled.columns().front().count(TimeForm::DayNumber), 2);
        QCOMPARE(settled.columns().front().count(TimeForm::UnixSeconds), 0);
        QCOMPARE(settled.columns().front().meaning.value(), utc(2024, 2, 1, 12)); // of the fraction
        survey.look(addTime, "1706662800"); // and Unix seconds among them: nothing is shown
        QCOMPARE(survey.decided(addTime).wholeNumbers, WholeNumbers::Unknown);
    }

    void datesInDigitsCountInTheChosenZone()
    {
        const TimeChoice shanghai = inZone("Asia/Shanghai");
        QCOMPARE(understandTime("20240131", shanghai).form, TimeForm::DateDigits);
        QCOMPARE(timeForTable("20240131090500", shanghai).value(), "2024-01-31T09:05:00+08:00");
        QCOMPARE(timeForTable("20240131", inZone("UTC")).value(), "2024-01-31T00:00:00Z"); // no doubt is left
        QCOMPARE(timeForTable("2024年1月31日", shanghai).value(), "2024-01-31T00:00:00+08:00");
    }

    void hoursThatClocksSkipOrRepeatAreTold()
    {
        const TimeChoice berlin = inZone("Europe/Berlin");
        QVERIFY(understandTime("2024-03-31 02:30", berlin).clockChange); // skipped
        QVERIFY(understandTime("2024-10-27 02:30", berlin).clockChange); // there twice
        QVERIFY(!understandTime("2024-03-31 12:30", berlin).clockChange);
        QVERIFY(!understandTime("2024-10-27 02:30+02:00", berlin).clockChange);
    }

    void rowsArePreparedAndTheFileStaysAsItIs()
    {
        Layout layout;
        for (const char *name : {"From_Account", "To_Account", "AddSource", "AddTime"})
            layout.columns.append({QString::fromLatin1(name), columnNamed(name)});
        Block block(layout, QStringLiteral("november.csv"));
        const std::vector<std::array<std::string_view, 4>> rows{
            {"alice", " bob", "Android", "2024/1/31 9:05"},
            {"alice", "carol", "AddSource_Type_Web", "1706662800"}};
        std::vector<Record> records;
        quint32 line = 2;
        for (const auto &cells : rows)
            records.push_back(makeRecord(block, block.append(line++, cells)));

        const Prepared offered = prepare(block, records, {{}, inZone("UTC")});
        QVERIFY(!offered.changed); // nothing was asked for
        QCOMPARE(offered.fixes.size(), std::size_t{2});
        QCOMPARE(offered.times.front().count(TimeForm::YearFirst), 1);

        const Prepared done =
            prepare(block, records, {{FixKind::Trim, FixKind::AddPrefix}, inZone("Asia/Shanghai")});
        QCOMPARE(done.records.at(0).block, 1U);
        QCOMPARE(done.records.at(1).block, 0U);
        const auto fixed = [&](const Column &column) {
            return done.changed->field(done.records.at(0).place, column);
        };
        QCOMPARE(fixed({Field::ToAccount, {}}), "bob");
        QCOMPARE(fixed({Field::AddSource, {}}), "AddSource_Type_Android");
        QCOMPARE(fixed(addTime), "2024-01-31T09:05:00+08:00");
        QCOMPARE(done.changed->source(), QStringLiteral("november.csv"));
        QCOMPARE(done.changed->text(done.records.at(0).place).line(), 2U);
        QCOMPARE(block.field(records.at(0).place, {Field::ToAccount, {}}), " bob");
    }

    void wholeDayNumbersComeAsDatesWhereTheirColumnShowsThem()
    {
        Layout layout;
        for (const char *name : {"From_Account", "To_Account", "AddSource", "AddTime"})
            layout.columns.append({QString::fromLatin1(name), columnNamed(name)});
        Block block(layout, QStringLiteral("november.csv"));
        std::vector<Record> records;
        for (const std::string_view time : {"45322", "45323"}) {
            const std::array<std::string_view, 4> cells{"alice", "bob", "AddSource_Type_Web", time};
            records.push_back(makeRecord(block, block.append(2, cells)));
        }
        const Prepared done = prepare(block, records, {{}, inZone("UTC")});
        QVERIFY(done.changed);
        QCOMPARE(done.changed->field(done.records.at(0).place, addTime), "2024-01-31T00:00:00Z");
        QCOMPARE(done.times.front().count(TimeForm::DayNumber), 2);
    }

    void rowsOfSeveralFilesComeInOneStepAndKeepWhereTheyCameFrom()
    {
        Layout layout;
        for (const char *name : {"From_Account", "To_Account", "AddSource"})
            layout.columns.append({QString::fromLatin1(name), columnNamed(name)});
        const auto blockOf = [&](const QString &name) { return std::make_shared<Block>(layout, name); };
        const auto first = blockOf(QStringLiteral("a.csv"));
        const auto second = blockOf(QStringLiteral("b.csv"));
        const std::array<std::string_view, 3> cells{"alice", "bob", "AddSource_Type_Web"};
        const std::array<std::string_view, 3> others{"alice", "carol", "AddSource_Type_Web"};
        Record one = makeRecord(*first, first->append(7, cells));
        Record two = makeRecord(*second, second->append(9, others));
        two.block = 1;

        Table table;
        const QList<NewRow> there{{{{Field::FromAccount, {}}, "alice"}, {{Field::ToAccount, {}}, "bob"}}};
        Change before = table.prepareInsert(ChangeKind::AddingRows, 0, there);
        QVERIFY(table.apply(before));
        const std::vector<quint32> givingWay{0};
        Change change = table.prepareImport({first, second}, {one, two}, false, givingWay);
        QVERIFY(table.apply(change));
        QCOMPARE(table.rowCount(), 2U);
        QCOMPARE(table.origin(0), std::pair(QStringLiteral("a.csv"), 7U));
        QCOMPARE(table.origin(1), std::pair(QStringLiteral("b.csv"), 9U));
        QVERIFY(table.revert(change));
        QCOMPARE(table.rowCount(), 1U);
        QCOMPARE(table.origin(0), std::pair(QString(), 0U));
        QVERIFY(table.apply(change));
        QCOMPARE(table.origin(1), std::pair(QStringLiteral("b.csv"), 9U));
    }
};

QTEST_GUILESS_MAIN(TestTimes)
#include "tst_times.moc"

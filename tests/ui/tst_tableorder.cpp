// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/table.h"
#include "ui/orderrows.h"
#include "ui/roworder.h"
#include "ui/sortkeys.h"
#include "ui/textmatcher.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

using friends::Column;
using friends::Field;
using ui::OrderChoice;
using ui::RowFilter;
using ui::RowOrder;
using ui::SortBy;

namespace {

const Column to{Field::ToAccount, {}};
const Column remark{Field::Remark, {}};

void fill(friends::Table &table, const QList<std::pair<QByteArray, QByteArray>> &rows)
{
    QList<friends::NewRow> added;
    for (const auto &[account, note] : rows)
        added.append(friends::NewRow{{{Field::FromAccount, {}}, "alice"},
                                     {to, account},
                                     {{Field::AddSource, {}}, "Web"},
                                     {remark, note}});
    friends::Change change = table.prepareInsert(friends::ChangeKind::AddingRows, 0, added);
    QVERIFY(table.apply(change));
}

using Rows = std::vector<quint32>;

ui::SortKey by(const Column &column, Qt::SortOrder direction = Qt::AscendingOrder)
{
    return {SortBy::Cell, column, direction};
}

Rows sorted(const friends::Table &table, const QList<ui::SortKey> &keys, const QLocale &locale = QLocale::c())
{
    OrderChoice choice;
    choice.keys = keys;
    return ui::orderRows(table.snapshot(), choice, locale);
}

} // namespace

/// Filters and sorting show the rows that a person asked for, and keep them while others come and go.
class TestTableOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingCostsNothingAndFollowsTheTable();
    void aFilterKeepsItsRowsWhileOthersComeAndGo();
    void sortedRowsAreFoundByTheirNumber();
    void statesAndTextsFilterTogether();
    void sortsByTextInBothDirectionsWithEmptyCellsLast();
    void numbersAndTimesAreSortedByWhatTheyMean();
    void textsStandAsTheirReadersExpectThem();
    void severalKeysSortOneAfterTheOther();
    void manyRowsAreSortedAsFewAre();
    void sortingStopsWhenItIsNotWantedAnyMore();
    void filtersByOneColumnByCodeAndByFile();
    void textIsFoundWhateverItsCase_data();
    void textIsFoundWhateverItsCase();
};

void TestTableOrder::everythingCostsNothingAndFollowsTheTable()
{
    RowOrder order;
    order.showAll(5);
    order.insert(2, 3, false);
    QCOMPARE(order.count(), 8U);
    order.remove(0, 4);
    QCOMPARE(order.count(), 4U);
    QCOMPARE(order.tableRow(3), 3U);
    QVERIFY(!order.shownRow(4));
}

void TestTableOrder::aFilterKeepsItsRowsWhileOthersComeAndGo()
{
    RowOrder order;
    order.show({2, 5, 7}, true);
    QCOMPARE(order.placeFor(5, false), 1U);
    order.insert(5, 2, false); // two new rows before the row 5
    QCOMPARE(order.count(), 5U);
    QCOMPARE(
        (Rows{order.tableRow(0), order.tableRow(1), order.tableRow(2), order.tableRow(3), order.tableRow(4)}),
        (Rows{2, 5, 6, 7, 9}));
    QCOMPARE(order.shownRange(0, 6), std::pair(0U, 3U));
    order.remove(0, 6); // takes 2 and 5
    QCOMPARE((Rows{order.tableRow(0), order.tableRow(1), order.tableRow(2)}), (Rows{0, 1, 3}));
    QCOMPARE(order.shownRow(3), std::optional(2U));
    QVERIFY(!order.shownRow(2));
}

void TestTableOrder::sortedRowsAreFoundByTheirNumber()
{
    RowOrder order;
    order.show({9, 4, 6}, false);
    QCOMPARE(order.shownRow(6), std::optional(2U));
    QVERIFY(!order.shownRow(5));
    order.insert(5, 1, false);
    QCOMPARE(order.shownRow(10), std::optional(0U));
    QCOMPARE(order.shownRow(5), std::optional(2U)); // below the row that is above it in the table
    order.insert(11, 1, true);
    QCOMPARE(order.shownRow(11), std::optional(4U)); // what is added at the end is shown last
}

void TestTableOrder::statesAndTextsFilterTogether()
{
    friends::Table table;
    fill(table, {{"bob", "x"}, {"", "x"}, {"carol", "y"}, {"dave", "x"}});
    OrderChoice choice;
    choice.filter = RowFilter::Ready;
    QCOMPARE(ui::orderRows(table.snapshot(), choice), (Rows{0, 2, 3}));
    choice.text = u"X"_s;
    QCOMPARE(ui::orderRows(table.snapshot(), choice), (Rows{0, 3}));
    choice.filter = RowFilter::Problems;
    QCOMPARE(ui::orderRows(table.snapshot(), choice), (Rows{1}));
    choice.text = u"nowhere"_s;
    QVERIFY(ui::orderRows(table.snapshot(), choice).empty());
}

void TestTableOrder::sortsByTextInBothDirectionsWithEmptyCellsLast()
{
    friends::Table table;
    fill(table,
         {{"a", "pear"},
          {"b", ""},
          {"c", "apple"},
          {"d", "a very long remark 2"},
          {"e", "a very long remark 1"}});
    QCOMPARE(sorted(table, {by(remark)}), (Rows{4, 3, 2, 0, 1}));
    QCOMPARE(sorted(table, {by(remark, Qt::DescendingOrder)}), (Rows{0, 2, 3, 4, 1}));
}

void TestTableOrder::numbersAndTimesAreSortedByWhatTheyMean()
{
    friends::Table table;
    fill(table,
         {{"a", "10"}, {"b", "9"}, {"c", "-1.5"}, {"d", "text"}, {"e", " 9.5 "}, {"f", "007"}, {"g", "-20"}});
    QCOMPARE(sorted(table, {by(remark)}), (Rows{6, 2, 5, 1, 4, 0, 3}));
    friends::Table times;
    const Column added{Field::AddTime, {}};
    QList<friends::NewRow> rows;
    for (const char *time : {"2024-01-31T00:00:00Z", "1420000001", "never", "1706659201000", ""})
        rows.append(friends::NewRow{{added, time}});
    friends::Change change = times.prepareInsert(friends::ChangeKind::AddingRows, 0, rows);
    QVERIFY(times.apply(change));
    QCOMPARE(sorted(times, {by(added)}), (Rows{1, 0, 3, 2, 4}));
}

void TestTableOrder::textsStandAsTheirReadersExpectThem()
{
    friends::Table table;
    fill(table,
         {{"a", "Zoe"},
          {"b", "émile"},
          {"c", "adam"},
          {"d", "Emil"},
          {"e", "北京"}, // běi
          {"f", "上海"}, // shàng
          {"g", "阿明"}, // ā
          {"h", "철수"},
          {"i", "가영"}});
    const Rows chinese = sorted(table, {by(remark)}, QLocale(QLocale::Chinese, QLocale::China));
    const auto placeOf = [](const Rows &rows, quint32 row) {
        return std::find(rows.begin(), rows.end(), row) - rows.begin();
    };
    QVERIFY(placeOf(chinese, 6) < placeOf(chinese, 4)); // 阿 ā before 北 běi
    QVERIFY(placeOf(chinese, 4) < placeOf(chinese, 5)); // before 上 shàng
    const Rows korean = sorted(table, {by(remark)}, QLocale(QLocale::Korean));
    QVERIFY(placeOf(korean, 8) < placeOf(korean, 7)); // 가 before 철
    const Rows english = sorted(table, {by(remark)}, QLocale(QLocale::English));
    QCOMPARE(Rows(english.begin(), english.begin() + 4), (Rows{2, 3, 1, 0})); // adam, Emil, émile, Zoe
}

void TestTableOrder::severalKeysSortOneAfterTheOther()
{
    friends::Table table;
    fill(table, {{"b", "2"}, {"a", "1"}, {"b", "1"}, {"a", "2"}, {"a", "1"}});
    QCOMPARE(sorted(table, {by(to), by(remark)}), (Rows{1, 4, 3, 2, 0}));
    QCOMPARE(sorted(table, {by(to, Qt::DescendingOrder), by(remark)}), (Rows{2, 0, 1, 4, 3}));
    QCOMPARE(sorted(table, {by(remark)}), (Rows{1, 2, 4, 0, 3})); // what is equal stays as it is
}

void TestTableOrder::manyRowsAreSortedAsFewAre()
{
    friends::Table table;
    QList<std::pair<QByteArray, QByteArray>> rows;
    for (int i = 0; i < 120'000; ++i)
        rows.append({"user_" + QByteArray::number((i * 7919) % 120'000), QByteArray::number(i % 3)});
    fill(table, rows);
    const Rows found = sorted(table, {by(remark), by(to, Qt::DescendingOrder)}, QLocale::c());
    QCOMPARE(found.size(), std::size_t{120'000});
    const auto keyOf = [&](quint32 row) {
        return std::pair(table.string(row, remark).toInt(), table.string(row, to));
    };
    for (std::size_t i = 1; i < found.size(); ++i) {
        const auto before = keyOf(found[i - 1]);
        const auto after = keyOf(found[i]);
        if (before.first != after.first)
            QVERIFY(before.first < after.first);
        else
            QVERIFY2(before.second > after.second, qPrintable(before.second + u' ' + after.second));
    }
}

void TestTableOrder::sortingStopsWhenItIsNotWantedAnyMore()
{
    friends::Table table;
    fill(table, {{"b", "2"}, {"a", "1"}});
    std::stop_source stop;
    stop.request_stop();
    OrderChoice choice;
    choice.keys = {by(to)};
    QVERIFY(ui::orderRows(table.snapshot(), choice, QLocale::c(), stop.get_token()).empty());
}

void TestTableOrder::filtersByOneColumnByCodeAndByFile()
{
    friends::Table table;
    fill(table, {{"bob", "x"}, {"x", "bob"}, {"carol", "y"}});
    auto block = std::make_shared<friends::Block>(
        friends::Layout{{{u"To_Account"_s, to}, {u"ignored"_s, {}}}, {{remark, "from bob"}}}, u"more.csv"_s);
    const std::array<std::string_view, 2> cells{"dave", "bob"};
    friends::Change import =
        table.prepareImport(block, {friends::makeRecord(*block, block->append(2, cells))}, false);
    QVERIFY(table.apply(import));
    OrderChoice choice;
    choice.text = u"Bob"_s;
    QCOMPARE(ui::orderRows(table.snapshot(), choice), (Rows{0, 1, 3})); // what stands for empty cells counts
    choice.textColumn = to;
    QCOMPARE(ui::orderRows(table.snapshot(), choice), (Rows{0}));
    choice = {};
    choice.source = u"more.csv"_s;
    QCOMPARE(ui::orderRows(table.snapshot(), choice), (Rows{3}));
    choice.source = QString();
    QCOMPARE(ui::orderRows(table.snapshot(), choice), (Rows{0, 1, 2}));
    choice = {};
    const auto tracker = table.beginRun({0, 1, 2});
    const std::array updates{friends::RowUpdate{0, friends::State::Failed, 0},
                             friends::RowUpdate{1, friends::State::Failed, 1},
                             friends::RowUpdate{2, friends::State::Failed, 2}};
    table.applyUpdates(*tracker, updates,
                       {{friends::Cause::Row, 30003, 200, 1, "one"},
                        {friends::Cause::Row, 30003, 200, 2, "another"},
                        {friends::Cause::Request, 30003, 200, 1, {}}});
    choice.code = ui::OutcomeCode{friends::Cause::Row, 30003};
    QCOMPARE(ui::orderRows(table.snapshot(), choice), (Rows{0, 1}));
}

void TestTableOrder::textIsFoundWhateverItsCase_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("found");
    QTest::newRow("part of a word") << u"li"_s << u"Alice"_s << true;
    QTest::newRow("other case") << u"ALICE"_s << u"xalicex"_s << true;
    QTest::newRow("digits") << u"12"_s << u"a123"_s << true;
    QTest::newRow("Chinese") << u"小"_s << u"朋友小明"_s << true;
    QTest::newRow("accents have case too") << u"É"_s << u"café"_s << true;
    QTest::newRow("accents in a long text") << u"ÉMILE"_s << u"Bonjour de la part de émile"_s << true;
    QTest::newRow("at the end of a long text")
        << u"Last"_s << u"0123456789012345678901234567890 last"_s << true;
    QTest::newRow("only its ends are there") << u"abz"_s << u"0123456789aqz1230123456789aqz"_s << false;
    QTest::newRow("signs beside letters are not letters") << u"@a"_s << u"0123456789`a0123456789"_s << false;
    QTest::newRow("not there") << u"bob"_s << u"alice"_s << false;
    QTest::newRow("nothing asked for") << u""_s << u"alice"_s << true;
}

void TestTableOrder::textIsFoundWhateverItsCase()
{
    QFETCH(QString, wanted);
    QFETCH(QString, cell);
    QFETCH(bool, found);
    const QByteArray utf8 = cell.toUtf8();
    QCOMPARE(ui::TextMatcher(wanted).matches(
                 std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()))),
             found);
}

QTEST_APPLESS_MAIN(TestTableOrder)
#include "tst_tableorder.moc"

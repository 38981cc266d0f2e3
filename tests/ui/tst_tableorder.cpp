// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roworder.h"

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

ui::OrderSource sourceOf(friends::Table &table)
{
    ui::OrderSource source;
    for (quint32 row = 0; row < table.rowCount(); ++row)
        source.records.push_back(table.record(row));
    source.blocks = table.shareBlocks();
    source.columns = table.columns();
    return source;
}

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
    void textIsFoundWhateverItsCase_data();
    void textIsFoundWhateverItsCase();
};

void TestTableOrder::everythingCostsNothingAndFollowsTheTable()
{
    RowOrder order;
    order.showAll(5);
    order.insert(2, 3);
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
    QCOMPARE(order.placeFor(5), 1U);
    order.insert(5, 2); // two new rows before the row 5
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
    order.insert(5, 1);
    QCOMPARE(order.shownRow(10), std::optional(0U));
    QCOMPARE(order.shownRow(5), std::optional(3U)); // new rows are shown last
}

void TestTableOrder::statesAndTextsFilterTogether()
{
    friends::Table table;
    fill(table, {{"bob", "x"}, {"", "x"}, {"carol", "y"}, {"dave", "x"}});
    OrderChoice choice;
    choice.filter = RowFilter::Ready;
    QCOMPARE(ui::orderRows(sourceOf(table), choice), (Rows{0, 2, 3}));
    choice.text = u"X"_s;
    QCOMPARE(ui::orderRows(sourceOf(table), choice), (Rows{0, 3}));
    choice.filter = RowFilter::Problems;
    QCOMPARE(ui::orderRows(sourceOf(table), choice), (Rows{1}));
    choice.text = u"nowhere"_s;
    QVERIFY(ui::orderRows(sourceOf(table), choice).empty());
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
    OrderChoice choice;
    choice.sort = SortBy::Cell;
    choice.column = remark;
    QCOMPARE(ui::orderRows(sourceOf(table), choice), (Rows{4, 3, 2, 0, 1}));
    choice.direction = Qt::DescendingOrder;
    QCOMPARE(ui::orderRows(sourceOf(table), choice), (Rows{0, 2, 3, 4, 1}));
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

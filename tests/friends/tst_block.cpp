// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/block.h"

#include <QtTest/QTest>

#include <string>

using namespace friends;
using namespace Qt::StringLiterals;

namespace {

const Column from{Field::FromAccount, {}};
const Column to{Field::ToAccount, {}};
const Column level{Field::CustomItem, "Tag_SNS_Custom_Level"};

Layout layout()
{
    Layout layout;
    layout.columns = {{u"owner"_s, from}, {u"ignored"_s, {}}, {u"friend"_s, to}, {u"level"_s, level}};
    return layout;
}

quint64 add(Block &block, std::vector<std::string_view> cells, quint32 line = 1)
{
    return block.append(line, cells);
}

} // namespace

class TestBlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsComeBackAsTheyWere()
    {
        Block block(layout(), u"friends.csv"_s);
        const quint64 place = add(block, {"alice", "", std::string_view("b\0b", 3), "3"}, 42);
        const RowText row = block.text(place);
        QCOMPARE(row.line(), 42U);
        QCOMPARE(row.cellCount(), 4U);
        QCOMPARE(row.cell(0), std::string_view("alice"));
        QCOMPARE(row.cell(2), std::string_view("b\0b", 3));
        QCOMPARE(row.cell(9), std::string_view());
        QCOMPARE(block.field(place, from), std::string_view("alice"));
        QCOMPARE(block.field(place, level), std::string_view("3"));
    }

    void textThatWasReadDoesNotMoveWhenMoreIsAdded()
    {
        Block block(layout(), {});
        const quint64 first = add(block, {"alice", "", "bob", ""});
        const std::string_view view = block.field(first, from);
        const std::string big(3'000'000, 'x');
        std::vector<quint64> places;
        for (int i = 0; i < 5; ++i)
            places.push_back(add(block, {"a", big, std::to_string(i), ""}));
        for (int i = 0; i < 50'000; ++i)
            add(block, {"someone", "with some text", "or other", ""});
        QCOMPARE(view, std::string_view("alice"));
        QCOMPARE(block.field(first, from).data(), view.data());
        QCOMPARE(block.field(places.at(4), to), std::string_view("4"));
        QCOMPARE(block.text(places.at(4)).cell(1).size(), big.size());
    }

    void defaultsStandWhereACellIsMissingOrEmpty()
    {
        Layout withDefaults = layout();
        withDefaults.defaults = {
            {from, "owner"}, {Column{Field::AddSource, {}}, "AddSource_Type_Web"}, {level, "9"}};
        Block block(withDefaults, {});
        const quint64 place = add(block, {"", "", "bob"});
        RowFields fields;
        block.readFields(place, fields);
        QCOMPARE(fields[Field::FromAccount], std::string_view("owner"));
        QCOMPARE(fields[Field::AddSource], std::string_view("AddSource_Type_Web"));
        QCOMPARE(fields.custom.size(), 1U);
        QCOMPARE(fields.custom.front().second, std::string_view("9"));
        QCOMPARE(fields.missingCells, 1U);
        QCOMPARE(block.field(place, from), std::string_view("owner"));
    }

    void cellsBeyondTheColumnsAreCounted()
    {
        Block block(layout(), {});
        RowFields fields;
        block.readFields(add(block, {"a", "", "b", "", "", "shifted"}), fields);
        QCOMPARE(fields.surplusCells, 1U);
        block.readFields(add(block, {"a", "", "b", "", "", ""}), fields);
        QCOMPARE(fields.surplusCells, 0U);
    }

    void anotherMappingReadsTheSameCellsAnew()
    {
        Block block(layout(), {});
        const quint64 place = add(block, {"alice", "carol", "bob", "3"});
        Layout other = layout();
        other.columns[1].column = to;
        block.setLayout(other);
        QCOMPARE(block.field(place, to), std::string_view("carol")); // the first of two columns for one field
        QVERIFY(!block.layout().columns.at(2).column);
    }

    void manyColumnsAndRowsWithoutCells()
    {
        Block block(Layout{}, {});
        std::vector<std::string_view> cells(20'000, "x");
        const quint64 wide = block.append(1, cells);
        const quint64 empty = block.append(2, {});
        QCOMPARE(block.text(wide).cellCount(), 20'000U);
        QCOMPARE(block.text(wide).cell(19'999), std::string_view("x"));
        QCOMPARE(block.text(empty).cellCount(), 0U);
    }
};

QTEST_GUILESS_MAIN(TestBlock)
#include "tst_block.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edithistory.h"
#include "ui/tablemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using friends::Change;
using friends::ChangeKind;
using friends::Column;
using friends::Field;
using friends::NewRow;
using friends::State;

namespace {

const Column from{Field::FromAccount, {}};
const Column to{Field::ToAccount, {}};
const Column remark{Field::Remark, {}};

NewRow row(const QByteArray &account, const QByteArray &note = {})
{
    return {
        {from, "alice"}, {to, account}, {{Field::AddSource, {}}, "AddSource_Type_Android"}, {remark, note}};
}

/// A table with its model, watched by Qt's own tester all the time.
struct Shown {
    friends::Table table;
    ui::EditHistory history{table};
    ui::TableModel model{table};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void add(const QList<NewRow> &rows)
    {
        history.push(table.prepareInsert(ChangeKind::AddingRows, table.rowCount(), rows));
    }
    void type(quint32 at, const Column &column, const QByteArray &text)
    {
        const std::array edits{friends::CellEdit{at, column, text}};
        history.push(table.prepareEdits(ChangeKind::Typing, edits));
    }
    [[nodiscard]] QStringList accounts() const
    {
        QStringList found;
        for (int i = 0; i < model.rowCount(); ++i)
            found.append(table.string(model.tableRow(i), to));
        return found;
    }
    [[nodiscard]] QModelIndex cell(int shownRow, const Column &column) const
    {
        return model.index(shownRow, model.firstCell() + static_cast<int>(table.columns().indexOf(column)));
    }
    [[nodiscard]] QString status(int shownRow) const { return model.index(shownRow, 0).data().toString(); }
};

} // namespace

/// The window shows what the table holds, whatever happens to it.
class TestTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTableHasColumnsAndNoRows();
    void rowsShowTheirFieldsStatusAndResult();
    void everyStateIsShown();
    void aProblemIsToldOnItsCellAndInTheStatus();
    void cellsAreSpokenWithFieldValueAndState();
    void rowsOfARunCannotBeEdited();
    void addingAndRemovingManyRowsInPlacesIsShown();
    void aCustomTagBecomesAColumn();
    void aFilterShowsItsRowsAndKeepsThemWhenTheyChange();
    void aRunDoesNotMoveRowsUnderTheReader();
    void rowsAddedUnderAFilterAreShown();
    void removingRowsUnderAFilterRemovesOnlyThem();
    void sortingKeepsEverythingReachable();
    void manyRowsAreOrderedWithoutWaiting();
    void outsideTextIsNeverMarkup();
    void longAndManyLinedCellsStayOnOneLine();
};

void TestTableModel::anEmptyTableHasColumnsAndNoRows()
{
    Shown shown;
    QCOMPARE(shown.model.rowCount(), 0);
    QCOMPARE(shown.model.columnCount(), 10);
    QCOMPARE(shown.model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Status"_s);
    QCOMPARE(shown.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"From_Account"_s);
    QCOMPARE(shown.model.headerData(9, Qt::Horizontal, Qt::DisplayRole).toString(), u"Result"_s);
    shown.add({row("bob")});
    shown.history.undo();
    QCOMPARE(shown.model.rowCount(), 0);
}

void TestTableModel::rowsShowTheirFieldsStatusAndResult()
{
    Shown shown;
    shown.add({row("bob", "Bob")});
    QCOMPARE(shown.cell(0, to).data().toString(), u"bob"_s);
    QCOMPARE(shown.cell(0, remark).data(Qt::EditRole).toString(), u"Bob"_s);
    QCOMPARE(shown.status(0), u"Ready"_s);
    QVERIFY(shown.model.index(0, 9).data().toString().isEmpty());
    QCOMPARE(shown.model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 1);
}

void TestTableModel::everyStateIsShown()
{
    Shown shown;
    shown.add({row("a"), row("b"), row("c"), row("d"), row("e")});
    const auto tracker = shown.table.beginRun({0, 1, 2, 3, 4});
    friends::Outcome refused;
    refused.cause = friends::Cause::Row;
    refused.code = 30003;
    refused.attempts = 1;
    friends::Outcome lost;
    lost.cause = friends::Cause::NotInAnswer;
    lost.attempts = 1;
    friends::Outcome fine;
    fine.cause = friends::Cause::Row;
    fine.attempts = 1;
    const std::array updates{
        friends::RowUpdate{1, State::Sending, 0}, friends::RowUpdate{2, State::Imported, 2},
        friends::RowUpdate{3, State::Failed, 0}, friends::RowUpdate{4, State::Unknown, 1}};
    shown.table.applyUpdates(*tracker, updates, {refused, lost, fine});
    QStringList all;
    for (int i = 0; i < 5; ++i)
        all.append(shown.status(i));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 5);
    QVERIFY(shown.model.index(3, 9).data().toString().contains(u"30003"_s));
}

void TestTableModel::aProblemIsToldOnItsCellAndInTheStatus()
{
    Shown shown;
    shown.add({row("bob", QByteArray(120, 'x'))});
    QVERIFY(shown.status(0) != u"Ready"_s);
    QCOMPARE(shown.model.severity(shown.cell(0, remark)), std::optional(friends::Severity::Error));
    QVERIFY(!shown.model.severity(shown.cell(0, to)));
    QVERIFY(shown.cell(0, remark).data(Qt::ToolTipRole).toString().contains(u"96"_s));
    QVERIFY(shown.cell(0, to).data(Qt::ToolTipRole).toString().isEmpty());
    shown.type(0, remark, "short");
    QCOMPARE(shown.status(0), u"Ready"_s);
    QVERIFY(!shown.model.severity(shown.cell(0, remark)));
}

void TestTableModel::cellsAreSpokenWithFieldValueAndState()
{
    Shown shown;
    shown.add({row("bob", "Bob")});
    QCOMPARE(shown.cell(0, remark).data(Qt::AccessibleTextRole).toString(), u"Remark, Bob, Ready"_s);
}

void TestTableModel::rowsOfARunCannotBeEdited()
{
    Shown shown;
    shown.add({row("a"), row("b")});
    QVERIFY(shown.cell(0, remark).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!shown.model.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    const auto tracker = shown.table.beginRun({0});
    QVERIFY(!shown.cell(0, remark).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(shown.cell(1, remark).flags().testFlag(Qt::ItemIsEditable));
    shown.table.endRun(*tracker);
    QVERIFY(shown.cell(0, remark).flags().testFlag(Qt::ItemIsEditable));
}

void TestTableModel::addingAndRemovingManyRowsInPlacesIsShown()
{
    Shown shown;
    QList<NewRow> rows;
    for (int i = 0; i < 500; ++i)
        rows.append(row("u" + QByteArray::number(i)));
    shown.add(rows);
    std::vector<quint32> every;
    for (quint32 i = 0; i < 500; i += 3)
        every.push_back(i);
    shown.history.push(shown.table.prepareRemove(every));
    QCOMPARE(shown.model.rowCount(), 333);
    QCOMPARE(shown.accounts().first(), u"u1"_s);
    shown.history.undo();
    QCOMPARE(shown.model.rowCount(), 500);
    QCOMPARE(shown.accounts().mid(0, 3), QStringList({u"u0"_s, u"u1"_s, u"u2"_s}));
    shown.history.redo();
    QCOMPARE(shown.model.rowCount(), 333);
}

void TestTableModel::aCustomTagBecomesAColumn()
{
    Shown shown;
    shown.add({row("bob")});
    const Column level{Field::CustomItem, "Tag_SNS_Custom_Level"};
    shown.history.push(shown.table.prepareColumn(level));
    QCOMPARE(shown.model.columnCount(), 11);
    QCOMPARE(shown.model.headerData(9, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Tag_SNS_Custom_Level"_s);
    shown.type(0, level, "7");
    QCOMPARE(shown.model.index(0, 9).data().toString(), u"7"_s);
    shown.history.undo();
    shown.history.undo();
    QCOMPARE(shown.model.columnCount(), 10);
}

void TestTableModel::aFilterShowsItsRowsAndKeepsThemWhenTheyChange()
{
    Shown shown;
    shown.add({row("a"), row(""), row("c"), row("")});
    shown.model.setFilter(ui::RowFilter::Problems);
    QCOMPARE(shown.model.rowCount(), 2);
    QCOMPARE(shown.model.tableRow(0), 1U);
    shown.type(1, to, "b");
    QCOMPARE(shown.model.rowCount(), 2); // the row that was put right does not jump away
    shown.model.refresh();
    QCOMPARE(shown.model.rowCount(), 1);
    shown.model.setFilter(ui::RowFilter::All);
    QCOMPARE(shown.model.rowCount(), 4);
    shown.type(2, remark, "Zoe");
    shown.model.setFilterText(u"zo"_s);
    QCOMPARE(shown.accounts(), QStringList{u"c"_s});
}

void TestTableModel::aRunDoesNotMoveRowsUnderTheReader()
{
    Shown shown;
    shown.add({row("a"), row("b"), row("c")});
    shown.model.setFilter(ui::RowFilter::Ready);
    const auto tracker = shown.table.beginRun({0, 1, 2});
    const std::array updates{friends::RowUpdate{1, State::Imported, 0}};
    shown.table.applyUpdates(*tracker, updates, {friends::Outcome{friends::Cause::Row, 0, 200, 1, {}}});
    QCOMPARE(shown.accounts(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    shown.table.endRun(*tracker);
    QCOMPARE(shown.accounts(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestTableModel::rowsAddedUnderAFilterAreShown()
{
    Shown shown;
    shown.add({row("a"), row("b"), row("")});
    shown.model.setFilter(ui::RowFilter::Problems);
    QCOMPARE(shown.model.rowCount(), 1);
    const QList<NewRow> added{row("x")};
    shown.history.push(shown.table.prepareInsert(ChangeKind::AddingRows, 1, added));
    QCOMPARE(shown.accounts(), QStringList({u"x"_s, u""_s}));
}

void TestTableModel::removingRowsUnderAFilterRemovesOnlyThem()
{
    Shown shown;
    shown.add({row("a"), row(""), row("c"), row(""), row("e")});
    shown.model.setFilter(ui::RowFilter::Problems);
    const std::array<quint32, 1> first{1};
    shown.history.push(shown.table.prepareRemove(first));
    QCOMPARE(shown.model.rowCount(), 1);
    QCOMPARE(shown.model.tableRow(0), 2U);
    shown.model.setFilter(ui::RowFilter::All);
    QCOMPARE(shown.accounts(), QStringList({u"a"_s, u"c"_s, u""_s, u"e"_s}));
}

void TestTableModel::sortingKeepsEverythingReachable()
{
    Shown shown;
    shown.add({row("b"), row("c"), row("a")});
    shown.model.sort(2, Qt::DescendingOrder);
    QCOMPARE(shown.accounts(), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(shown.model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 2);
    shown.type(2, to, "zz");
    QCOMPARE(shown.accounts(),
             QStringList({u"c"_s, u"b"_s, u"zz"_s})); // does not run away while it is edited
    const std::array<quint32, 1> first{0};
    shown.history.push(shown.table.prepareRemove(first));
    QCOMPARE(shown.accounts(), QStringList({u"c"_s, u"zz"_s}));
    shown.model.sort(-1);
    QCOMPARE(shown.accounts(), QStringList({u"c"_s, u"zz"_s}));
    shown.history.undo();
    QCOMPARE(shown.accounts(), QStringList({u"b"_s, u"c"_s, u"zz"_s}));
}

void TestTableModel::manyRowsAreOrderedWithoutWaiting()
{
    friends::Table table;
    QList<NewRow> rows;
    for (int i = 0; i < 50'000; ++i)
        rows.append(NewRow{{to, "u" + QByteArray::number(99'999 - i)}, {from, "alice"}});
    Change change = table.prepareInsert(ChangeKind::AddingRows, 0, rows);
    QVERIFY(table.apply(change));
    ui::TableModel model(table);
    QSignalSpy ordered(&model, &ui::TableModel::orderChanged);
    model.sort(2, Qt::AscendingOrder);
    QVERIFY(model.isOrdering());
    QCOMPARE(model.tableRow(0), 0U); // the old order stays until the new one is there
    model.setFilterText(u"u5"_s); // in the place of the first question
    QTRY_VERIFY(!ordered.isEmpty());
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(model.rowCount(), 10'000);
    QCOMPARE(model.index(0, 2).data().toString(), u"u50000"_s);
}

void TestTableModel::outsideTextIsNeverMarkup()
{
    Shown shown;
    shown.add({row("<b>bob</b>" + QByteArray(40, 'x'), "<img src=x>" + QByteArray(120, 'y'))});
    const QString tip = shown.cell(0, remark).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(!shown.model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestTableModel::longAndManyLinedCellsStayOnOneLine()
{
    Shown shown;
    shown.add({row("bob", "one\ntwo\r\nthree" + QByteArray(100'000, 'x'))});
    const QString text = shown.cell(0, remark).data().toString();
    QVERIFY(!text.contains(u'\n'));
    QVERIFY(text.size() < 1000);
    QVERIFY(shown.cell(0, remark).data(Qt::EditRole).toString().size() > 100'000);
}

QTEST_MAIN(TestTableModel)
#include "tst_tablemodel.moc"

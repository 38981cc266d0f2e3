// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkedits.h"
#include "ui/edithistory.h"
#include "ui/tableview.h"
#include "ui/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QShortcut>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;
using friends::Column;
using friends::Field;
using friends::NewRow;
using friends::State;

namespace {

const Column from{Field::FromAccount, {}};
const Column to{Field::ToAccount, {}};
const Column addSource{Field::AddSource, {}};
const Column remark{Field::Remark, {}};
constexpr int fromColumn = 1;
constexpr int toColumn = 2;
constexpr int remarkColumn = 4;
constexpr int lastColumn = 8;

/// A window with a table of three rows: alice's friends bob, carol and dave.
struct Window {
    friends::Table table;
    ui::EditHistory history{table};
    ui::TableModel model{table};
    ui::TableView view{model, history};

    Window()
    {
        QList<NewRow> rows;
        for (const char *account : {"bob", "carol", "dave"})
            rows.append(NewRow{{from, "alice"}, {to, account}, {addSource, "AddSource_Type_Android"}});
        friends::Change change = table.prepareInsert(friends::ChangeKind::AddingRows, 0, rows);
        table.apply(change);
        view.resize(1200, 400);
        view.show();
        view.setFocus();
    }
    void goTo(int row, int column) { view.setCurrentIndex(model.index(row, column)); }
    void select(int row, int column, int lastRow, int lastCol)
    {
        goTo(row, column);
        view.selectionModel()->select(QItemSelection(model.index(row, column), model.index(lastRow, lastCol)),
                                      QItemSelectionModel::ClearAndSelect);
    }
    /// A key to whatever has the focus inside of the view: the table or its open editor.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QLineEdit *open = editor();
        QTest::keyClick(open ? static_cast<QWidget *>(open) : &view, static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QLineEdit *open = editor();
            QTest::keyClick(open ? static_cast<QWidget *>(open) : &view, c.toLatin1());
        }
    }
    [[nodiscard]] QLineEdit *editor() const { return view.viewport()->findChild<QLineEdit *>(); }
    [[nodiscard]] QString text(quint32 row, const Column &column) const { return table.string(row, column); }
    [[nodiscard]] std::pair<int, int> cursor() const
    {
        return {view.currentIndex().row(), view.currentIndex().column()};
    }
    void finishRun(quint32 row, State state)
    {
        const auto tracker = table.beginRun({row});
        const std::array updates{friends::RowUpdate{0, state, 0}};
        table.applyUpdates(*tracker, updates, {friends::Outcome{friends::Cause::Row, 0, 200, 1, {}}});
        table.endRun(*tracker);
    }
};

using At = std::pair<int, int>;

} // namespace

/// Who knows a spreadsheet knows this table.
class TestTableView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingReplacesAndEnterGoesDown();
    void escapeLeavesTheCellAsItWas();
    void f2EditsWhatIsThere();
    void doubleClickEdits();
    void tabGoesRightAndToTheNextRow();
    void tabAtTheEndAddsARow();
    void enterBehindTabsGoesOnWhereTheRowWasBegun();
    void arrowsLeaveACellThatIsTypedInto();
    void controlEnterPutsTheTextIntoAllSelectedCells();
    void controlArrowsJumpToTheEdge();
    void spaceSelectsRowsAndColumns();
    void shiftGoesBack();
    void deleteClearsAllThatIsSelected();
    void fillDownCopiesTheTopCell();
    void fillDownOfOneCellTakesTheOneAbove();
    void manyRowsAreClearedAndFilledWhileTheWindowGoesOn();
    void controlHomeTakesTheSelectionAlong();
    void severalSortColumnsAreNumbered();
    void copyAndPasteElsewhere();
    void cutMovesCells();
    void aLongPasteGrowsTheTable();
    void withoutASelectionTheCursorCounts();
    void oneCellFillsTheSelection();
    void aBlockIsRepeatedOverTheSelection();
    void aSheetWithHeadingsFindsItsColumns();
    void everythingCanBeUndoneAndRedone();
    void rowsOfARunAreLeftAloneAndSaidSo();
    void importedRowsAreLockedUntilUnlocked();
    void undoIsRefusedWhileItsRowIsInARun();
    void deletingRowsTakesTheSelectedOnes();
    void aRowIsAddedBelowTheCursor();
    void bytesLeftAreShownWhileTyping();
    void findGoesAroundAndBack();
    void sortingByAHeaderAndBack();
    void theCursorStaysOnItsRowWhenTheOrderChanges();
    void ctrlASelectsEverything();
};

void TestTableView::typingReplacesAndEnterGoesDown()
{
    Window window;
    window.goTo(0, toColumn);
    window.type(u"erin"_s);
    QVERIFY(window.editor());
    window.key(Qt::Key_Return);
    QCOMPARE(window.text(0, to), u"erin"_s);
    QCOMPARE(window.cursor(), At(1, toColumn));
    QTRY_VERIFY(!window.editor());
    window.type(u"x"_s);
    window.key(Qt::Key_Enter);
    QCOMPARE(window.text(1, to), u"x"_s);
    QCOMPARE(window.cursor(), At(2, toColumn));
}

void TestTableView::escapeLeavesTheCellAsItWas()
{
    Window window;
    window.goTo(0, toColumn);
    window.type(u"erin"_s);
    window.key(Qt::Key_Escape);
    QCOMPARE(window.text(0, to), u"bob"_s);
    QVERIFY(!window.history.canUndo());
}

void TestTableView::f2EditsWhatIsThere()
{
    Window window;
    window.goTo(0, toColumn);
    window.key(Qt::Key_F2);
    QVERIFY(window.editor());
    QCOMPARE(window.editor()->text(), u"bob"_s);
    window.type(u"by"_s);
    window.key(Qt::Key_Return);
    QCOMPARE(window.text(0, to), u"bobby"_s);
}

void TestTableView::doubleClickEdits()
{
    Window window;
    const QPoint middle = window.view.visualRect(window.model.index(1, toColumn)).center();
    QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(window.view.viewport(), Qt::LeftButton, {}, middle);
    QVERIFY(window.editor());
    QCOMPARE(window.editor()->text(), u"carol"_s);
    QCOMPARE(window.editor()->accessibleName(), u"To_Account, row 2"_s);
}

void TestTableView::tabGoesRightAndToTheNextRow()
{
    Window window;
    window.goTo(0, fromColumn);
    window.key(Qt::Key_Tab);
    QCOMPARE(window.cursor(), At(0, toColumn));
    window.type(u"z"_s);
    window.key(Qt::Key_Tab);
    QCOMPARE(window.text(0, to), u"z"_s);
    QCOMPARE(window.cursor(), At(0, toColumn + 1));
    window.goTo(0, lastColumn);
    window.key(Qt::Key_Tab);
    QCOMPARE(window.cursor(), At(1, fromColumn));
    QCOMPARE(window.table.rowCount(), 3U);
}

void TestTableView::tabAtTheEndAddsARow()
{
    Window window;
    window.goTo(2, lastColumn);
    window.key(Qt::Key_Tab);
    QCOMPARE(window.table.rowCount(), 4U);
    QCOMPARE(window.cursor(), At(3, fromColumn));
    window.history.undo();
    QCOMPARE(window.table.rowCount(), 3U);
}

void TestTableView::enterBehindTabsGoesOnWhereTheRowWasBegun()
{
    Window window;
    window.goTo(0, toColumn);
    window.type(u"x"_s);
    window.key(Qt::Key_Tab);
    window.key(Qt::Key_Tab);
    window.type(u"y"_s);
    window.key(Qt::Key_Return);
    QCOMPARE(window.cursor(), At(1, toColumn));
    QTRY_VERIFY(!window.editor());
    window.key(Qt::Key_Tab);
    window.key(Qt::Key_Right); // whoever moves the cursor begins anew
    window.key(Qt::Key_Return);
    QCOMPARE(window.cursor(), At(2, remarkColumn));
    window.key(Qt::Key_Return); // nothing is below the last row
    QCOMPARE(window.cursor(), At(2, remarkColumn));
}

void TestTableView::arrowsLeaveACellThatIsTypedInto()
{
    Window window;
    window.goTo(0, toColumn);
    window.type(u"xy"_s);
    window.key(Qt::Key_Right);
    QCOMPARE(window.text(0, to), u"xy"_s);
    QCOMPARE(window.cursor(), At(0, toColumn + 1));
    QTRY_VERIFY(!window.editor());
    window.goTo(1, toColumn);
    window.type(u"z"_s);
    window.key(Qt::Key_Down);
    QCOMPARE(window.text(1, to), u"z"_s);
    QCOMPARE(window.cursor(), At(2, toColumn));
    QTRY_VERIFY(!window.editor());
    // Who presses F2 wants to go through the text.
    window.type(u"ac"_s);
    window.key(Qt::Key_F2);
    window.key(Qt::Key_Left);
    window.type(u"b"_s);
    window.key(Qt::Key_Return);
    QCOMPARE(window.text(2, to), u"abc"_s);
    window.goTo(2, toColumn);
    QTRY_VERIFY(!window.editor());
    window.key(Qt::Key_F2);
    window.key(Qt::Key_Left);
    QVERIFY(window.editor());
}

void TestTableView::controlEnterPutsTheTextIntoAllSelectedCells()
{
    Window window;
    const auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_Return, &window.view); // "Submit" in the window
    QSignalSpy submitted(shortcut, &QShortcut::activated);
    window.select(0, remarkColumn, 2, remarkColumn);
    window.type(u"Friend"_s);
    window.key(Qt::Key_Return, Qt::ControlModifier);
    for (quint32 row = 0; row < 3; ++row)
        QCOMPARE(window.text(row, remark), u"Friend"_s);
    QVERIFY(submitted.isEmpty());
    QCOMPARE(window.history.title(0), u"Type in 3 rows"_s);
    QTRY_VERIFY(!window.editor());
    window.history.undo();
    QVERIFY(window.text(0, remark).isEmpty());
    window.key(Qt::Key_Return, Qt::ControlModifier); // not in an editor: the window's
    QCOMPARE(submitted.size(), 1);
}

void TestTableView::controlArrowsJumpToTheEdge()
{
    Window window;
    const QList<NewRow> rows{NewRow{{from, "bea"}}, NewRow{{from, "bea"}, {to, "erin"}},
                             NewRow{{from, "bea"}, {to, "fred"}}};
    QVERIFY(window.history.push(window.table.prepareInsert(friends::ChangeKind::AddingRows, 3, rows)));
    window.goTo(0, toColumn);
    window.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(window.cursor(), At(2, toColumn)); // the last of those that are filled
    window.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(window.cursor(), At(4, toColumn)); // the next that is filled
    window.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(window.cursor(), At(5, toColumn));
    window.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(window.cursor(), At(5, toColumn));
    window.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.cursor(), At(4, toColumn));
    QCOMPARE(window.view.selectedTableRows(), (std::vector<quint32>{4, 5}));
    window.goTo(0, fromColumn);
    window.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(window.cursor(), At(0, toColumn + 1));
    window.goTo(0, remarkColumn);
    window.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(window.cursor(), At(0, remarkColumn));
    window.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(window.cursor(), At(5, remarkColumn)); // nothing is filled
}

void TestTableView::spaceSelectsRowsAndColumns()
{
    Window window;
    window.goTo(1, toColumn);
    window.key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(ui::cellCount(window.view.selectionModel()->selection()), qint64{window.model.columnCount()});
    QCOMPARE(window.view.selectedTableRows(), std::vector<quint32>{1});
    window.goTo(1, toColumn);
    window.key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(window.view.selectedTableRows(), (std::vector<quint32>{0, 1, 2}));
    QCOMPARE(ui::cellCount(window.view.selectionModel()->selection()), 3);
    QCOMPARE(window.cursor(), At(1, toColumn));
}

void TestTableView::shiftGoesBack()
{
    Window window;
    window.goTo(1, fromColumn);
    window.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(window.cursor(), At(0, lastColumn));
    window.goTo(1, toColumn);
    window.key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(window.cursor(), At(0, toColumn));
}

void TestTableView::deleteClearsAllThatIsSelected()
{
    Window window;
    window.select(0, toColumn, 1, toColumn);
    window.key(Qt::Key_Delete);
    QVERIFY(window.text(0, to).isEmpty());
    QVERIFY(window.text(1, to).isEmpty());
    QCOMPARE(window.text(2, to), u"dave"_s);
    QCOMPARE(window.table.count(State::Problem), 2);
}

void TestTableView::fillDownCopiesTheTopCell()
{
    Window window;
    window.select(0, toColumn, 2, remarkColumn);
    window.view.fillSelectedDown();
    QCOMPARE(window.text(2, to), u"bob"_s);
}

void TestTableView::fillDownOfOneCellTakesTheOneAbove()
{
    Window window;
    window.goTo(1, toColumn);
    window.view.fillSelectedDown();
    QCOMPARE(window.text(1, to), u"bob"_s);
    window.goTo(0, toColumn);
    window.view.fillSelectedDown(); // nothing is above the first row
    QCOMPARE(window.text(0, to), u"bob"_s);
}

void TestTableView::manyRowsAreClearedAndFilledWhileTheWindowGoesOn()
{
    Window window;
    constexpr int many = 6'000;
    QList<NewRow> rows;
    for (int i = 0; i < many; ++i)
        rows.append(NewRow{{from, "alice"}, {to, "user" + QByteArray::number(i)}, {addSource, "Web"}});
    QVERIFY(window.history.push(window.table.prepareInsert(friends::ChangeKind::AddingRows, 3, rows)));
    window.finishRun(5, State::Imported);
    window.model.sort(toColumn, Qt::DescendingOrder);
    QTRY_VERIFY(!window.model.isOrdering());
    QStringList told;
    connect(&window.history.bulk(), &ui::BulkEdits::told, &window.view,
            [&](const QString &said) { told.append(said); });
    window.select(0, fromColumn, many + 2, fromColumn);
    window.view.selectionModel()->select(
        QItemSelection(window.model.index(0, toColumn + 1), window.model.index(many + 2, toColumn + 1)),
        QItemSelectionModel::Select);
    window.key(Qt::Key_Delete);
    QTRY_VERIFY(window.text(0, from).isEmpty());
    QVERIFY(told.isEmpty()); // the history tells it: one was left as it is
    QVERIFY(window.text(many + 2, addSource).isEmpty());
    QCOMPARE(window.text(5, from), u"alice"_s); // imported rows are locked
    QCOMPARE(window.text(7, to), u"user4"_s);
    window.history.undo();
    QCOMPARE(window.text(0, from), u"alice"_s);
    window.select(0, toColumn, many + 2, toColumn);
    window.view.fillSelectedDown();
    QTRY_COMPARE(window.text(7, to), window.text(0, to));
    QCOMPARE(window.text(7, to), window.text(window.model.tableRow(0), to));
    window.history.undo();
    QCOMPARE(window.text(7, to), u"user4"_s);
}

void TestTableView::controlHomeTakesTheSelectionAlong()
{
    Window window;
    window.goTo(2, toColumn);
    window.key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(window.view.selectedTableRows(), std::vector<quint32>{0});
    window.key(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.view.selectedTableRows(), (std::vector<quint32>{0, 1, 2}));
}

void TestTableView::severalSortColumnsAreNumbered()
{
    Window window;
    const ui::SortKey first{ui::SortBy::Cell, from, Qt::AscendingOrder};
    const ui::SortKey second{ui::SortBy::Cell, to, Qt::AscendingOrder};
    window.model.setSortKeys({first, second});
    const QImage oneWay = window.view.horizontalHeader()->grab().toImage();
    window.model.setSortKeys({second, first});
    QVERIFY(oneWay != window.view.horizontalHeader()->grab().toImage());
}

void TestTableView::copyAndPasteElsewhere()
{
    Window window;
    window.select(0, fromColumn, 1, toColumn);
    window.view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"alice\tbob\nalice\tcarol\n"_s);
    window.goTo(1, remarkColumn);
    window.view.paste();
    QCOMPARE(window.text(1, remark), u"alice"_s);
    QCOMPARE(window.text(2, remark), u"alice"_s);
    QCOMPARE(window.text(2, Column{Field::GroupName, {}}), u"carol"_s);
}

void TestTableView::cutMovesCells()
{
    Window window;
    window.goTo(0, toColumn);
    window.view.cut();
    QVERIFY(window.text(0, to).isEmpty());
    window.goTo(0, remarkColumn);
    window.view.paste();
    QCOMPARE(window.text(0, remark), u"bob"_s);
}

void TestTableView::aLongPasteGrowsTheTable()
{
    Window window;
    QGuiApplication::clipboard()->setText(u"x1\t\"two\nlines\"\r\nx2\tb\r\nx3\tc\r\n"_s);
    window.goTo(2, toColumn);
    window.view.paste();
    QCOMPARE(window.table.rowCount(), 5U);
    QCOMPARE(window.text(2, to), u"x1"_s);
    QCOMPARE(window.text(4, to), u"x3"_s);
    QCOMPARE(window.text(2, addSource), u"two\nlines"_s);
    window.history.undo();
    QCOMPARE(window.table.rowCount(), 3U);
    QCOMPARE(window.text(2, to), u"dave"_s);
}

void TestTableView::withoutASelectionTheCursorCounts()
{
    Window window;
    QGuiApplication::clipboard()->setText(u"x\n"_s);
    window.goTo(1, remarkColumn);
    window.view.clearSelection();
    window.view.paste();
    QCOMPARE(window.text(1, remark), u"x"_s);
    window.view.clearSelection();
    window.view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"x\n"_s);
    // Without a cursor, too, nothing that is there is written over.
    window.view.clearSelection();
    window.view.setCurrentIndex({});
    QGuiApplication::clipboard()->setText(u"erin\n"_s);
    window.view.paste();
    QCOMPARE(window.table.rowCount(), 4U);
    QCOMPARE(window.text(3, from), u"erin"_s);
    QCOMPARE(window.text(0, from), u"alice"_s);
}

void TestTableView::oneCellFillsTheSelection()
{
    Window window;
    QGuiApplication::clipboard()->setText(u"Friend"_s);
    window.select(0, remarkColumn, 2, remarkColumn);
    window.view.paste();
    for (quint32 row = 0; row < 3; ++row)
        QCOMPARE(window.text(row, remark), u"Friend"_s);
}

void TestTableView::aBlockIsRepeatedOverTheSelection()
{
    Window window;
    const Column groups{Field::GroupName, {}};
    QGuiApplication::clipboard()->setText(u"Friend\tWork\n"_s);
    window.select(0, remarkColumn, 2, remarkColumn); // as in Excel, one column of the selection is enough
    window.view.paste();
    for (quint32 row = 0; row < 3; ++row) {
        QCOMPARE(window.text(row, remark), u"Friend"_s);
        QCOMPARE(window.text(row, groups), u"Work"_s);
    }
    window.history.undo();
    QVERIFY(window.text(0, remark).isEmpty());
    QGuiApplication::clipboard()->setText(u"a\nb\n"_s);
    window.select(0, remarkColumn, 2, remarkColumn); // three rows are not a multiple of two
    window.view.paste();
    QCOMPARE(window.text(1, remark), u"b"_s);
    QVERIFY(window.text(2, remark).isEmpty());
}

void TestTableView::aSheetWithHeadingsFindsItsColumns()
{
    friends::Table table;
    ui::EditHistory history(table);
    ui::TableModel model(table);
    ui::TableView view(model, history);
    QGuiApplication::clipboard()->setText(u"To_Account\tRemark\tFrom_Account\nbob\tBob\talice\n"_s);
    view.paste();
    QCOMPARE(table.rowCount(), 1U);
    QCOMPARE(table.string(0, from), u"alice"_s);
    QCOMPARE(table.string(0, to), u"bob"_s);
    QCOMPARE(table.string(0, remark), u"Bob"_s);
}

void TestTableView::everythingCanBeUndoneAndRedone()
{
    Window window;
    window.goTo(0, toColumn);
    window.type(u"zed"_s);
    window.key(Qt::Key_Return);
    window.select(0, toColumn, 2, toColumn);
    window.key(Qt::Key_Delete);
    window.view.addRow();
    window.select(0, toColumn, 0, toColumn);
    window.view.deleteSelectedRows();
    QCOMPARE(window.table.rowCount(), 3U);
    for (int i = 0; i < 4; ++i)
        window.history.undo();
    QVERIFY(!window.history.canUndo());
    QCOMPARE(window.table.rowCount(), 3U);
    QCOMPARE(window.text(0, to), u"bob"_s);
    QCOMPARE(window.text(2, to), u"dave"_s);
    for (int i = 0; i < 4; ++i)
        window.history.redo();
    QCOMPARE(window.table.rowCount(), 3U);
    QVERIFY(window.text(0, to).isEmpty());
}

void TestTableView::rowsOfARunAreLeftAloneAndSaidSo()
{
    Window window;
    QSignalSpy done(&window.history, &ui::EditHistory::done);
    const auto tracker = window.table.beginRun({1});
    window.goTo(1, toColumn);
    window.type(u"x"_s);
    QVERIFY(!window.editor());
    window.select(0, toColumn, 2, toColumn);
    window.key(Qt::Key_Delete);
    QVERIFY(window.text(0, to).isEmpty());
    QCOMPARE(window.text(1, to), u"carol"_s);
    QVERIFY(window.text(2, to).isEmpty());
    QCOMPARE(done.last().at(2).toLongLong(), 1);
    window.table.endRun(*tracker);
}

void TestTableView::importedRowsAreLockedUntilUnlocked()
{
    Window window;
    window.finishRun(0, State::Imported);
    window.goTo(0, toColumn);
    window.type(u"x"_s);
    QVERIFY(!window.editor());
    QCOMPARE(window.text(0, to), u"bob"_s);
    window.view.unlockCurrentRow();
    QCOMPARE(window.table.state(0), State::Ready);
    window.type(u"x"_s);
    window.key(Qt::Key_Return);
    QCOMPARE(window.text(0, to), u"x"_s);
}

void TestTableView::undoIsRefusedWhileItsRowIsInARun()
{
    Window window;
    window.goTo(0, toColumn);
    window.type(u"x"_s);
    window.key(Qt::Key_Return);
    QSignalSpy refused(&window.history, &ui::EditHistory::refused);
    const auto tracker = window.table.beginRun({0});
    window.history.undo();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(window.text(0, to), u"x"_s);
    QVERIFY(window.history.canUndo());
    window.table.endRun(*tracker);
    window.history.undo();
    QCOMPARE(window.text(0, to), u"bob"_s);
}

void TestTableView::deletingRowsTakesTheSelectedOnes()
{
    Window window;
    window.view.selectionModel()->select(window.model.index(0, toColumn),
                                         QItemSelectionModel::ClearAndSelect);
    window.view.selectionModel()->select(window.model.index(2, fromColumn), QItemSelectionModel::Select);
    window.view.deleteSelectedRows();
    QCOMPARE(window.table.rowCount(), 1U);
    QCOMPARE(window.text(0, to), u"carol"_s);
}

void TestTableView::aRowIsAddedBelowTheCursor()
{
    Window window;
    window.goTo(0, toColumn);
    window.view.addRow();
    QCOMPARE(window.table.rowCount(), 4U);
    QCOMPARE(window.cursor(), At(1, fromColumn));
    QVERIFY(window.text(1, to).isEmpty());
    QCOMPARE(window.text(2, to), u"carol"_s);
}

void TestTableView::bytesLeftAreShownWhileTyping()
{
    Window window;
    window.goTo(0, remarkColumn);
    window.type(u"abcd"_s);
    const auto *meter = window.view.viewport()->findChild<QLabel *>();
    QVERIFY(meter && meter->isVisible());
    QVERIFY(meter->text().contains(u"92"_s));
    QVERIFY(window.editor()->accessibleDescription().contains(u"92"_s));
    window.key(Qt::Key_Return);
    QVERIFY(!meter->isVisible());
}

void TestTableView::findGoesAroundAndBack()
{
    Window window;
    window.goTo(0, fromColumn);
    QVERIFY(window.view.find(u"CAR"_s, false));
    QCOMPARE(window.cursor(), At(1, toColumn));
    QVERIFY(window.view.find(u"dave"_s, false));
    QCOMPARE(window.cursor(), At(2, toColumn));
    QVERIFY(window.view.find(u"bob"_s, false));
    QCOMPARE(window.cursor(), At(0, toColumn));
    QVERIFY(window.view.find(u"carol"_s, true));
    QCOMPARE(window.cursor(), At(1, toColumn));
    QVERIFY(!window.view.find(u"nobody"_s, false));
    QCOMPARE(window.cursor(), At(1, toColumn));
}

void TestTableView::sortingByAHeaderAndBack()
{
    Window window;
    QHeaderView &header = *window.view.horizontalHeader();
    const QPoint at(header.sectionViewportPosition(toColumn) + 20, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(window.model.tableRow(0), 0U);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(window.model.tableRow(0), 2U);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
    QVERIFY(window.model.choice().isEverything());
}

void TestTableView::theCursorStaysOnItsRowWhenTheOrderChanges()
{
    Window window;
    window.goTo(0, toColumn);
    window.model.sort(toColumn, Qt::DescendingOrder);
    QCOMPARE(window.cursor(), At(2, toColumn));
    QCOMPARE(window.view.currentTableRow(), std::optional(0U));
}

void TestTableView::ctrlASelectsEverything()
{
    Window window;
    window.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(window.view.selectedTableRows().size(), std::size_t{3});
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"

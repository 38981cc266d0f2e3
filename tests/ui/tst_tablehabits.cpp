// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/celldialog.h"
#include "ui/columnlayout.h"
#include "ui/edithistory.h"
#include "ui/fixdialog.h"
#include "ui/problemspane.h"
#include "ui/rowheader.h"
#include "ui/setfielddialog.h"
#include "ui/settings.h"
#include "ui/stickyheader.h"
#include "ui/tableview.h"
#include "ui/undolist.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QHelpEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

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
const Column groups{Field::GroupName, {}};
constexpr int fromColumn = 1;
constexpr int toColumn = 2;
constexpr int sourceColumn = 3;
constexpr int remarkColumn = 4;
constexpr int groupColumn = 5;
constexpr int timeColumn = 7;

struct Sheet {
    QTemporaryDir folder;
    ui::Settings settings{folder.path()};
    friends::Table table;
    ui::EditHistory history{table};
    ui::TableModel model{table};
    QWidget window;
    ui::TableView view{model, history, &window};
    std::unique_ptr<ui::ColumnLayout> columns = std::make_unique<ui::ColumnLayout>(view, model, settings);

    Sheet()
    {
        add({{"bob", "Android", "Bob", "Friends|Work"},
             {"carol", "AddSource_Type_Web", " Carol ", "Friends"},
             {"dave", "AddSource_Type_Web", QByteArray(120, 'x'), "Family"},
             {"bob", "AddSource_Type_Web", "", ""}});
        window.resize(900, 400);
        view.resize(900, 400);
        window.show();
        view.setFocus();
    }
    void add(const QList<std::array<QByteArray, 4>> &cells)
    {
        QList<NewRow> rows;
        for (const auto &[account, source, text, list] : cells)
            rows.append(
                NewRow{{from, "alice"}, {to, account}, {addSource, source}, {remark, text}, {groups, list}});
        friends::Change change = table.prepareInsert(friends::ChangeKind::AddingRows, table.rowCount(), rows);
        table.apply(change);
    }
    void goTo(int row, int column) { view.setCurrentIndex(model.index(row, column)); }
    void select(int row, int column, int lastRow, int lastColumn)
    {
        goTo(row, column);
        view.selectionModel()->select(
            QItemSelection(model.index(row, column), model.index(lastRow, lastColumn)),
            QItemSelectionModel::ClearAndSelect);
    }
    [[nodiscard]] ui::StickyHeader &header() { return view.columnHeader(); }
    [[nodiscard]] QString text(quint32 row, const Column &column) const { return table.string(row, column); }
    [[nodiscard]] QLineEdit *editor() const { return view.viewport()->findChild<QLineEdit *>(); }
    /// Into the table or its open editor, as a person types.
    void type(const QString &typed)
    {
        for (const QChar c : typed)
            QTest::keyClick(editor() ? static_cast<QWidget *>(editor()) : &view, c.toLatin1());
    }
    template <typename Dialog> [[nodiscard]] Dialog *dialog() const { return view.findChild<Dialog *>(); }
};

QStringList entries(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts.append(action->text().remove(u'&'));
    return texts;
}

QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

QAbstractButton *button(const QWidget &inside, const QString &begin)
{
    for (QAbstractButton *found : inside.findChildren<QAbstractButton *>()) {
        if (found->text().remove(u'&').startsWith(begin))
            return found;
    }
    return nullptr;
}

} // namespace

/// What goes beyond single cells: columns, many rows at once, problems, the list of what was done.
class TestTableHabits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingWhereNothingCanBeTypedChangesNothingAndIsSaid();
    void theEditorHasAFrameAndTellsWhatIsLeftAtOnce();
    void theUndoListSaysWhatWasTypedWhere();
    void aTextThatIsCutOffIsWholeInItsToolTip();
    void aColumnIsMovedByItsHeaderAndStaysThere();
    void aHiddenColumnIsLeftAlone();
    void widthsAreRemembered();
    void usualOrderBringsEverythingBack();
    void keyColumnsStayInSight();
    void aStuckCellIsClickedAndEditedWhereItIsSeen();
    void tabFollowsTheColumnsAsTheyAreShown();
    void spreadsheetTextGoesOutAndComesBack();
    void raggedBlocksFillWhatTheyHave();
    void rowsAreDuplicatedBelow();
    void readOnlyRowsHaveAMarkThatIsExplained();
    void theUndoListGoesBackToAnyStep();
    void theUndoListForgetsTheOldest();
    void problemsAreGroupedAndWalkedThrough();
    void fixesAreShownBeforeTheyAreDone();
    void aFieldIsSetForAllSelectedRows();
    void groupsAreEditedAsAList();
    void timesShowLocalTimeAndUnixValue();
    void aLineBreakOpensTheTextWindow();
    void valuesOfTheTableAreOffered();
};

void TestTableHabits::aColumnIsMovedByItsHeaderAndStaysThere()
{
    Sheet sheet;
    ui::StickyHeader &header = sheet.header();
    sheet.columns->setKeyColumnsStay(false);
    const int y = header.height() / 2;
    const QPoint begin(header.sectionViewportPosition(toColumn) + 20, y);
    const QPoint end(header.sectionViewportPosition(sourceColumn) + header.sectionSize(sourceColumn) - 10, y);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, begin);
    QTest::mouseMove(header.viewport(), begin + QPoint(30, 0));
    QTest::mouseMove(header.viewport(), end);
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, end);
    QCOMPARE(header.visualIndex(toColumn), sourceColumn);
    sheet.select(0, sourceColumn, 0, sourceColumn);
    sheet.view.selectionModel()->select(sheet.model.index(0, toColumn), QItemSelectionModel::Select);
    sheet.view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Android\tbob\n"_s);
    sheet.columns.reset(); // what is remembered is written
    ui::TableView again(sheet.model, sheet.history);
    const ui::ColumnLayout layout(again, sheet.model, sheet.settings);
    QCOMPARE(again.columnHeader().visualIndex(toColumn), sourceColumn);
}

void TestTableHabits::aHiddenColumnIsLeftAlone()
{
    Sheet sheet;
    QMenu menu;
    sheet.columns->fillMenu(menu, sourceColumn);
    QVERIFY(entry(menu, u"Hide AddSource"_s));
    entry(menu, u"Hide AddSource"_s)->trigger();
    QVERIFY(!sheet.columns->isShown(sourceColumn));
    sheet.select(0, toColumn, 0, remarkColumn);
    QTest::keyClick(&sheet.view, Qt::Key_Delete);
    QVERIFY(sheet.text(0, to).isEmpty());
    QVERIFY(sheet.text(0, remark).isEmpty());
    QCOMPARE(sheet.text(0, addSource), u"Android"_s);
    QGuiApplication::clipboard()->setText(u"erin\tErin\n"_s);
    sheet.goTo(0, toColumn);
    sheet.view.paste();
    QCOMPARE(sheet.text(0, remark), u"Erin"_s);
    QCOMPARE(sheet.text(0, addSource), u"Android"_s);
    sheet.columns->fillMenu(menu, -1);
    entry(menu, u"AddSource"_s)->trigger();
    QVERIFY(sheet.columns->isShown(sourceColumn));
}

void TestTableHabits::widthsAreRemembered()
{
    Sheet sheet;
    sheet.header().resizeSection(remarkColumn, 333);
    sheet.model.sort(toColumn, Qt::DescendingOrder);
    sheet.model.setFilterText(u"bob"_s);
    QCOMPARE(sheet.header().sectionSize(remarkColumn), 333);
    friends::Change change = sheet.table.prepareColumn({Field::CustomItem, "Tag_SNS_Custom_Level"});
    sheet.table.apply(change);
    QCOMPARE(sheet.header().sectionSize(remarkColumn), 333);
    sheet.columns.reset();
    QCOMPARE(ui::Settings(sheet.folder.path()).columns().value(remarkColumn).width, 333);
}

void TestTableHabits::usualOrderBringsEverythingBack()
{
    Sheet sheet;
    sheet.header().moveSection(remarkColumn, fromColumn);
    sheet.header().resizeSection(remarkColumn, 333);
    sheet.columns->setShown(groupColumn, false);
    sheet.columns->reset();
    QCOMPARE(sheet.header().visualIndex(remarkColumn), remarkColumn);
    QCOMPARE(sheet.header().sectionSize(remarkColumn), sheet.view.usualWidth(remarkColumn));
    QVERIFY(sheet.columns->isShown(groupColumn));
}

void TestTableHabits::keyColumnsStayInSight()
{
    Sheet sheet;
    QScrollBar &bar = *sheet.view.horizontalScrollBar();
    QVERIFY(bar.maximum() > 0);
    bar.setValue(bar.maximum());
    const QRect first = sheet.view.visualRect(sheet.model.index(0, fromColumn));
    const QRect second = sheet.view.visualRect(sheet.model.index(0, toColumn));
    QCOMPARE(first.left(), 0);
    QCOMPARE(second.left(), first.right() + 1 + (sheet.header().sectionSize(fromColumn) - first.width()));
    QVERIFY(sheet.view.visualRect(sheet.model.index(0, 0)).right() < 0);
    sheet.columns->setKeyColumnsStay(false);
    QVERIFY(sheet.view.visualRect(sheet.model.index(0, fromColumn)).left() < 0);
    QVERIFY(!ui::Settings(sheet.folder.path()).keyColumnsStay());
    sheet.columns->setKeyColumnsStay(true);
    // The cursor is never put beneath them.
    sheet.goTo(0, sourceColumn);
    sheet.view.scrollTo(sheet.view.currentIndex());
    QVERIFY(sheet.view.visualRect(sheet.view.currentIndex()).left() >= sheet.header().stuckEnd());
}

void TestTableHabits::aStuckCellIsClickedAndEditedWhereItIsSeen()
{
    Sheet sheet;
    sheet.view.horizontalScrollBar()->setValue(sheet.view.horizontalScrollBar()->maximum());
    const QRect seen = sheet.view.visualRect(sheet.model.index(1, toColumn));
    QTest::mouseClick(sheet.view.viewport(), Qt::LeftButton, {}, seen.center());
    QCOMPARE(sheet.view.currentIndex(), sheet.model.index(1, toColumn));
    QTest::keyClick(&sheet.view, Qt::Key_F2);
    QVERIFY(sheet.editor());
    QCOMPARE(sheet.editor()->geometry().left(), seen.left());
    QTest::keyClicks(sheet.editor(), u"x"_s);
    QTest::keyClick(sheet.editor(), Qt::Key_Return);
    QCOMPARE(sheet.text(1, to), u"carolx"_s);
    QVERIFY(sheet.view.horizontalScrollBar()->value() > 0);
}

void TestTableHabits::tabFollowsTheColumnsAsTheyAreShown()
{
    Sheet sheet;
    sheet.header().moveSection(sheet.header().visualIndex(remarkColumn), fromColumn);
    sheet.columns->setShown(toColumn, false);
    sheet.goTo(0, remarkColumn);
    QTest::keyClick(&sheet.view, Qt::Key_Tab);
    QCOMPARE(sheet.view.currentIndex().column(), fromColumn);
    QTest::keyClick(&sheet.view, Qt::Key_Tab);
    QCOMPARE(sheet.view.currentIndex().column(), sourceColumn);
    QTest::keyClick(&sheet.view, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(sheet.view.currentIndex().column(), fromColumn);
}

void TestTableHabits::spreadsheetTextGoesOutAndComesBack()
{
    Sheet sheet;
    // As Excel and LibreOffice put it there: CRLF, cells with tabs, line ends and quotes between quotes.
    QGuiApplication::clipboard()->setText(
        u"\"two\nlines\"\t\"a\ttab\"\r\n\"a \"\"quote\"\"\"\tplain \"quote\"\r\n"_s);
    sheet.goTo(0, remarkColumn);
    sheet.view.paste();
    QCOMPARE(sheet.text(0, remark), u"two\nlines"_s);
    QCOMPARE(sheet.text(0, groups), u"a\ttab"_s);
    QCOMPARE(sheet.text(1, remark), u"a \"quote\""_s);
    QCOMPARE(sheet.text(1, groups), u"plain \"quote\""_s);
    sheet.select(0, remarkColumn, 1, groupColumn);
    sheet.view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"\"two\nlines\"\t\"a\ttab\"\n\"a \"\"quote\"\"\"\t\"plain \"\"quote\"\"\"\n"_s);
    sheet.goTo(2, remarkColumn);
    sheet.view.paste();
    QCOMPARE(sheet.text(2, remark), u"two\nlines"_s);
    QCOMPARE(sheet.text(3, groups), u"plain \"quote\""_s);
}

void TestTableHabits::raggedBlocksFillWhatTheyHave()
{
    Sheet sheet;
    QGuiApplication::clipboard()->setText(u"a\tb\tc\nd\n\ne\tf\n"_s);
    sheet.goTo(3, toColumn);
    sheet.view.paste();
    QCOMPARE(sheet.table.rowCount(), 7U);
    QCOMPARE(sheet.text(3, remark), u"c"_s);
    QCOMPARE(sheet.text(4, to), u"d"_s);
    QVERIFY(sheet.text(4, addSource).isEmpty());
    QVERIFY(sheet.text(5, to).isEmpty());
    QCOMPARE(sheet.text(6, addSource), u"f"_s);
    sheet.history.undo();
    QCOMPARE(sheet.table.rowCount(), 4U);
    QCOMPARE(sheet.text(3, to), u"bob"_s);
}

void TestTableHabits::rowsAreDuplicatedBelow()
{
    Sheet sheet;
    sheet.select(0, toColumn, 1, toColumn);
    sheet.view.duplicateSelectedRows();
    QCOMPARE(sheet.table.rowCount(), 6U);
    QCOMPARE(sheet.text(2, to), u"bob"_s);
    QCOMPARE(sheet.text(3, remark), u" Carol "_s);
    QCOMPARE(sheet.text(4, to), u"dave"_s);
    QCOMPARE(sheet.view.selectedTableRows(), (std::vector<quint32>{2, 3}));
    QCOMPARE(sheet.history.title(0), u"Duplicate 2 rows"_s);
    sheet.history.undo();
    QCOMPARE(sheet.table.rowCount(), 4U);
}

void TestTableHabits::readOnlyRowsHaveAMarkThatIsExplained()
{
    Sheet sheet;
    const auto &rows = static_cast<const ui::RowHeader &>(*sheet.view.verticalHeader());
    QVERIFY(rows.markWords(1).isEmpty());
    const auto tracker = sheet.table.beginRun({1});
    QVERIFY(rows.markWords(1).contains(u"waiting to be sent"_s));
    const std::array updates{friends::RowUpdate{0, State::Imported, 0}};
    sheet.table.applyUpdates(*tracker, updates, {friends::Outcome{friends::Cause::Row, 0, 200, 1, {}}});
    sheet.table.endRun(*tracker);
    QVERIFY(rows.markWords(1).contains(u"locked"_s));
    QVERIFY(rows.markWords(0).isEmpty());
}

void TestTableHabits::theUndoListGoesBackToAnyStep()
{
    Sheet sheet;
    QGuiApplication::clipboard()->setText(u"a\nb\nc\n"_s);
    sheet.goTo(0, remarkColumn);
    sheet.view.paste();
    sheet.select(0, remarkColumn, 1, remarkColumn);
    QTest::keyClick(&sheet.view, Qt::Key_Delete);
    sheet.view.duplicateSelectedRows();
    ui::UndoMenu menu(sheet.history);
    Q_EMIT menu.aboutToShow();
    QCOMPARE(entries(menu).mid(0, 3),
             (QStringList{u"Duplicate 2 rows"_s, u"Clear cells of 2 rows"_s, u"Paste 3 rows"_s}));
    entry(menu, u"Clear cells of 2 rows"_s)->trigger();
    QCOMPARE(sheet.table.rowCount(), 4U);
    QCOMPARE(sheet.text(0, remark), u"a"_s);
    ui::UndoListDialog dialog(sheet.history);
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 4);
    QCOMPARE(list->currentRow(), 1);
    list->setCurrentRow(3);
    button(dialog, u"Go to this step"_s)->click();
    QCOMPARE(sheet.table.rowCount(), 6U);
    list->setCurrentRow(0);
    button(dialog, u"Go to this step"_s)->click();
    QCOMPARE(sheet.text(0, remark), u"Bob"_s);
    QVERIFY(!sheet.history.canUndo());
    QCOMPARE(list->currentRow(), 0);
}

void TestTableHabits::theUndoListForgetsTheOldest()
{
    Sheet sheet;
    const quint64 before = sheet.history.version();
    for (int i = 0; i < ui::EditHistory::stepsKept + 10; ++i) {
        const std::array edits{friends::CellEdit{0, remark, QByteArray::number(i)}};
        QVERIFY(sheet.history.push(sheet.table.prepareEdits(friends::ChangeKind::Typing, edits)));
    }
    QCOMPARE(sheet.history.count(), ui::EditHistory::stepsKept);
    sheet.history.goTo(0);
    QCOMPARE(sheet.text(0, remark), u"9"_s);
    QVERIFY(sheet.history.version() != before);
}

void TestTableHabits::problemsAreGroupedAndWalkedThrough()
{
    Sheet sheet;
    ui::ProblemsPane pane(sheet.model, sheet.view, &sheet.window);
    QSignalSpy told(&pane, &ui::ProblemsPane::told);
    pane.setOpen(true);
    auto *list = pane.findChild<QListWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 3, 30'000);
    QVERIFY(list->findItems(u"Remark too long — 1 row"_s, Qt::MatchExactly).size() == 1);
    list->setCurrentItem(list->findItems(u"Remark too long"_s, Qt::MatchStartsWith).first());
    pane.walk(false);
    QCOMPARE(sheet.view.currentIndex(), sheet.model.index(2, remarkColumn));
    QVERIFY(told.last().first().toString().startsWith(u"Row 3: "_s));
    pane.setOpen(false);
    sheet.goTo(0, toColumn);
    pane.walk(false); // any problem: the long remark, then the pair that is there twice
    QCOMPARE(sheet.view.currentIndex().row(), 2);
    pane.walk(false);
    QCOMPARE(sheet.view.currentIndex(), sheet.model.index(3, toColumn));
    pane.walk(false);
    QCOMPARE(sheet.view.currentIndex(), sheet.model.index(0, sourceColumn));
    pane.walk(true);
    QCOMPARE(sheet.view.currentIndex().row(), 3);
}

void TestTableHabits::fixesAreShownBeforeTheyAreDone()
{
    Sheet sheet;
    ui::FixDialog dialog(sheet.history, {0, 1, 2, 3});
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 4, 30'000);
    QString all;
    for (int i = 0; i < list->count(); ++i) {
        all += list->item(i)->text() + u'\n';
        list->item(i)->setCheckState(Qt::Checked);
    }
    QVERIFY2(
        all.contains(
            u"Add the prefix AddSource_Type_ to 1 cell\nFor example: “Android” → “AddSource_Type_Android”"_s),
        qPrintable(all));
    QVERIFY2(all.contains(u"Cut 1 cell of Remark to 96 bytes at a whole character"_s), qPrintable(all));
    QVERIFY2(all.contains(u"Remove 1 duplicate\n"_s), qPrintable(all));
    QCOMPARE(sheet.text(0, addSource), u"Android"_s); // nothing is done yet
    button(dialog, u"Fix"_s)->click();
    QCOMPARE(sheet.text(0, addSource), u"AddSource_Type_Android"_s);
    QCOMPARE(sheet.text(1, remark), u"Carol"_s);
    QCOMPARE(sheet.text(2, remark).size(), 96);
    QCOMPARE(sheet.table.rowCount(), 3U);
    QCOMPARE(sheet.table.count(State::Problem), 0);
    QCOMPARE(sheet.history.count(), 1);
    sheet.history.undo();
    QCOMPARE(sheet.table.rowCount(), 4U);
    QCOMPARE(sheet.text(1, remark), u" Carol "_s);
}

void TestTableHabits::aFieldIsSetForAllSelectedRows()
{
    Sheet sheet;
    ui::SetFieldDialog dialog(sheet.history, {0, 1, 2, 3}, remark);
    dialog.show();
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"Colleague"_s);
    bool previewed = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        previewed = previewed || label->text().contains(u"Row 4: (empty) → Colleague"_s);
    QVERIFY(previewed);
    QCOMPARE(button(dialog, u"Set"_s)->text().remove(u'&'), u"Set 1 row"_s);
    dialog.findChild<QCheckBox *>()->setChecked(false);
    button(dialog, u"Set"_s)->click();
    for (quint32 row = 0; row < 4; ++row)
        QCOMPARE(sheet.text(row, remark), u"Colleague"_s);
    QCOMPARE(sheet.history.title(0), u"Set a field of 4 rows"_s);
    sheet.history.undo();
    QCOMPARE(sheet.text(0, remark), u"Bob"_s);
}

void TestTableHabits::groupsAreEditedAsAList()
{
    Sheet sheet;
    sheet.goTo(0, groupColumn);
    QTest::keyClick(&sheet.view, Qt::Key_Down, Qt::AltModifier);
    auto *dialog = sheet.dialog<ui::CellDialog>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(0);
    button(*dialog, u"Remove"_s)->click();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Family"_s);
    button(*dialog, u"Add"_s)->click();
    button(*dialog, u"OK"_s)->click();
    QCOMPARE(sheet.text(0, groups), u"Work|Family"_s);
}

void TestTableHabits::timesShowLocalTimeAndUnixValue()
{
    Sheet sheet; // the tests' zone is UTC
    sheet.goTo(0, timeColumn);
    sheet.type(u"1706691900"_s);
    const auto *meter = sheet.view.viewport()->findChild<QLabel *>();
    QVERIFY(meter && meter->isVisible());
    QVERIFY2(meter->text().contains(u"2024"_s) && meter->text().contains(u"1706691900"_s),
             qPrintable(meter->text()));
    QTest::keyClick(sheet.editor(), Qt::Key_Down, Qt::AltModifier);
    auto *dialog = sheet.dialog<ui::CellDialog>();
    QVERIFY(dialog);
    auto *local = dialog->findChild<QDateTimeEdit *>();
    QCOMPARE(local->dateTime().toSecsSinceEpoch(), 1706691900);
    local->setDateTime(QDateTime(QDate(2024, 1, 31), QTime(10, 0)));
    button(*dialog, u"OK"_s)->click();
    QCOMPARE(sheet.text(0, {Field::AddTime, {}}), u"1706695200"_s);
}

void TestTableHabits::aLineBreakOpensTheTextWindow()
{
    Sheet sheet;
    sheet.goTo(0, remarkColumn);
    sheet.type(u"one"_s);
    QTest::keyClick(sheet.editor(), Qt::Key_Return, Qt::AltModifier);
    auto *dialog = sheet.dialog<ui::CellDialog>();
    QVERIFY(dialog);
    auto *edit = dialog->findChild<QPlainTextEdit *>();
    QCOMPARE(edit->toPlainText(), u"one\n"_s);
    QTest::keyClicks(edit, u"two"_s);
    button(*dialog, u"OK"_s)->click();
    QCOMPARE(sheet.text(0, remark), u"one\ntwo"_s);
    QCOMPARE(sheet.history.count(), 1);
}

void TestTableHabits::valuesOfTheTableAreOffered()
{
    Sheet sheet;
    sheet.goTo(3, groupColumn);
    sheet.type(u"x"_s);
    QTest::keyClick(sheet.editor(), Qt::Key_Backspace);
    auto *completer = sheet.editor()->findChild<QCompleter *>();
    QVERIFY(completer);
    QTRY_COMPARE_WITH_TIMEOUT(completer->model()->rowCount(), 3, 30'000);
    QTest::keyClicks(sheet.editor(), u"Work|Fam"_s);
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(sheet.editor()->text(), u"Work|Family"_s);
    QTest::keyClick(sheet.editor(), Qt::Key_Return);
    QCOMPARE(sheet.text(3, groups), u"Work|Family"_s);
    QTRY_VERIFY(!sheet.editor());
    // What was typed counts when nothing was chosen.
    sheet.goTo(3, groupColumn);
    sheet.type(u"Friend"_s);
    QTest::keyClick(sheet.editor(), Qt::Key_Return);
    QCOMPARE(sheet.text(3, groups), u"Friend"_s);
}

void TestTableHabits::typingWhereNothingCanBeTypedChangesNothingAndIsSaid()
{
    Sheet sheet;
    const auto tracker = sheet.table.beginRun({0}); // its row is in a run now
    QSignalSpy done(&sheet.history, &ui::EditHistory::done);
    QSignalSpy told(&sheet.view, &ui::TableView::told);
    sheet.goTo(0, remarkColumn);
    sheet.type(u"x"_s); // another Remark begins with it
    QCOMPARE(sheet.view.currentIndex(), sheet.model.index(0, remarkColumn));
    QVERIFY(!sheet.editor());
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.at(0).at(2).toInt(), 1); // one row was left as it is
    QTest::keyClick(&sheet.view, Qt::Key_F2);
    QCOMPARE(done.size(), 2);
    sheet.goTo(1, 0);
    sheet.type(u"r"_s);
    QCOMPARE(sheet.view.currentIndex(), sheet.model.index(1, 0));
    QCOMPARE(told.size(), 1);
    QTest::keyClick(&sheet.view, Qt::Key_Escape);
    QCOMPARE(told.size(), 1);
    QCOMPARE(sheet.text(2, remark), QString(120, u'x'));
}

void TestTableHabits::theEditorHasAFrameAndTellsWhatIsLeftAtOnce()
{
    Sheet sheet;
    sheet.goTo(1, remarkColumn);
    QTest::keyClick(&sheet.view, Qt::Key_F2);
    QVERIFY(sheet.editor() && sheet.editor()->hasFrame());
    const auto meter = [&sheet] { return sheet.view.viewport()->findChild<QLabel *>(); };
    QTRY_VERIFY(meter() && meter()->isVisible());
    QCOMPARE(meter()->text(), u"89 bytes left"_s);
}

void TestTableHabits::theUndoListSaysWhatWasTypedWhere()
{
    Sheet sheet;
    sheet.goTo(1, remarkColumn);
    sheet.type(u"Zoe & co"_s);
    QTest::keyClick(sheet.editor(), Qt::Key_Return);
    QCOMPARE(sheet.history.count(), 1);
    QCOMPARE(sheet.history.title(0), u"Type “Zoe & co” into Remark in row 2"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor before
    sheet.goTo(1, remarkColumn);
    QTest::keyClick(&sheet.view, Qt::Key_F2);
    sheet.editor()->selectAll();
    QTest::keyClick(sheet.editor(), Qt::Key_Delete);
    QTest::keyClick(sheet.editor(), Qt::Key_Return);
    QCOMPARE(sheet.history.count(), 2);
    QCOMPARE(sheet.history.title(1), u"Empty Remark in row 2"_s);
}

void TestTableHabits::aTextThatIsCutOffIsWholeInItsToolTip()
{
    Sheet sheet;
    const QByteArray longName = "<b>" + QByteArray(60, 'y') + "</b> end";
    sheet.add({{"erin", "AddSource_Type_Web", longName, "Friends"}});
    const QModelIndex index = sheet.model.index(4, remarkColumn);
    const QPoint where = sheet.view.visualRect(index).center();
    QHelpEvent help(QEvent::ToolTip, where, sheet.view.viewport()->mapToGlobal(where));
    QCoreApplication::sendEvent(sheet.view.viewport(), &help);
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(QString::fromUtf8(longName).toHtmlEscaped()));
    QToolTip::hideText();
}

QTEST_MAIN(TestTableHabits)
#include "tst_tablehabits.moc"

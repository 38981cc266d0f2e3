// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkbar.h"
#include "ui/bulkedits.h"
#include "ui/bulkpaste.h"
#include "ui/edithistory.h"
#include "ui/fixdialog.h"
#include "ui/setfielddialog.h"
#include "ui/tableview.h"
#include "words/changewords.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <numeric>
#include <semaphore>

using namespace Qt::StringLiterals;
using friends::ChangeKind;
using friends::Column;
using friends::Field;
using friends::NewRow;
using friends::State;
using ui::BulkResult;

namespace {

const Column from{Field::FromAccount, {}};
const Column to{Field::ToAccount, {}};
const Column addSource{Field::AddSource, {}};
const Column remark{Field::Remark, {}};
constexpr int toColumn = 2;
constexpr int remarkColumn = 4;
constexpr quint32 many = 6'000;

struct Sheet {
    friends::Table table;
    ui::EditHistory history{table};
    ui::TableModel model{table};
    ui::TableView view{model, history};
    QStringList told;

    explicit Sheet(quint32 count)
    {
        QList<NewRow> rows;
        for (quint32 i = 0; i < count; ++i)
            rows.append(NewRow{{from, "alice"},
                               {to, "user" + QByteArray::number(i)},
                               {addSource, "Android"},
                               {remark, QByteArray::number(i)}});
        friends::Change change = table.prepareInsert(ChangeKind::AddingRows, 0, rows);
        table.apply(change);
        view.resize(1200, 400);
        view.show();
        QObject::connect(&history.bulk(), &ui::BulkEdits::told, &view,
                         [this](const QString &said) { told.append(said); });
        QObject::connect(&view, &ui::TableView::told, &view,
                         [this](const QString &said) { told.append(said); });
    }
    void select(int row, int column, int lastRow, int lastColumn)
    {
        view.setCurrentIndex(model.index(row, column));
        view.selectionModel()->select(
            QItemSelection(model.index(row, column), model.index(lastRow, lastColumn)),
            QItemSelectionModel::ClearAndSelect);
    }
    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([this] { return !history.bulk().isBusy(); }, 60'000);
    }
    [[nodiscard]] QString text(quint32 row, const Column &column) const { return table.string(row, column); }
};

/// Work on the remarks of all rows that waits until it may go on.
class HeldWork {
public:
    explicit HeldWork(const friends::Table &table)
    {
        std::vector<quint32> rows(table.rowCount());
        std::iota(rows.begin(), rows.end(), 0U);
        ui::BulkWork work = ui::rewriting(table, ChangeKind::SettingField, std::move(rows), {remark},
                                          [](quint32, std::size_t, std::string_view, std::string &text) {
                                              text = "held";
                                              return true;
                                          });
        m_work = {work.kind, work.rows, [gate = m_gate, inner = work.workOut](const friends::Watch &watch) {
                      gate->acquire();
                      return inner(watch);
                  }};
    }
    [[nodiscard]] const ui::BulkWork &work() const { return m_work; }
    void letGo() { m_gate->release(); }

private:
    std::shared_ptr<std::binary_semaphore> m_gate = std::make_shared<std::binary_semaphore>(0);
    ui::BulkWork m_work;
};

/// Everything that a person sees of a table's rows.
QStringList contents(const friends::Table &table)
{
    QStringList lines;
    for (quint32 row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const Column &column : table.columns())
            cells.append(table.string(row, column));
        const friends::Record &record = table.record(row);
        lines.append(cells.join(u'|')
                     + u"|%1%2%3%4"_s.arg(record.state)
                           .arg(record.warning)
                           .arg(record.ownError)
                           .arg(record.duplicate));
    }
    return lines;
}

/// What a change makes of the table, which is as it was afterwards.
QStringList after(friends::Table &table, friends::Change change)
{
    if (!change.isEmpty() && !table.apply(change))
        return {u"refused"_s};
    QStringList lines = contents(table);
    if (!change.isEmpty() && !table.revert(change))
        return {u"not taken back"_s};
    return lines;
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

/// Changes of many rows: what small ones would be, while the window goes on.
class TestBulkEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void largeEditsAreWhatSmallOnesWouldBe();
    void aLargePasteGrowsTheTableInOneStep();
    void aLargeSheetWithHeadingsFindsItsColumns();
    void oneCellFillsManyRows();
    void manyRowsAreDuplicated();
    void manyRowsAreFixed();
    void aFieldIsSetForManyRows();
    void cancellingChangesNothing();
    void whatIsTypedMeanwhileStays();
    void rowsThatComeMeanwhileEndIt();
    void rowsThatAreSentMeanwhileAreLeftAsTheyAre();
    void oneAtATime();
    void theBarTellsAndCancels();
    void theProgramEndsWhileSomethingIsWorkedOut();
    void tooLargeAPasteIsRefused();
};

/// Every paste, clearing and filling both ways, in every order and with every selection.
void TestBulkEdits::largeEditsAreWhatSmallOnesWouldBe()
{
    const quint32 seed = qEnvironmentVariableIsSet("FC_SEED") ? qEnvironmentVariable("FC_SEED").toUInt()
                                                              : QRandomGenerator::system()->generate();
    qInfo("seed %u (FC_SEED=%u plays the same again)", seed, seed);
    QRandomGenerator random(seed);
    static const std::array<QString, 9> cells{
        u"a"_s,    u""_s,      u"user3"_s, u"AddSource_Type_Web"_s, u"a\tb"_s,
        u"x\ny"_s, u"\"q\""_s, u"  "_s,    QString(120, u'z')};
    Sheet sheet(20);
    for (int round = 0; round < 400; ++round) {
        const auto below = [&](int count) { return random.bounded(count); };
        sheet.model.setSortKeys(below(2) == 0
                                    ? QList<ui::SortKey>()
                                    : QList{ui::SortKey{ui::SortBy::Cell, remark, Qt::DescendingOrder}});
        sheet.model.setFilterText(below(3) == 0 ? u"1"_s : QString());
        std::vector<int> columns;
        for (int column = 0; column < sheet.model.columnCount(); ++column) {
            if (below(5) != 0)
                columns.insert(columns.begin() + below(static_cast<int>(columns.size()) + 1), column);
        }
        const ui::ShownGrid grid{sheet.model, columns};
        QItemSelection selection;
        for (int i = 0; i < below(3) + 1; ++i) {
            const int top = below(sheet.model.rowCount());
            const int left = below(sheet.model.columnCount());
            selection.merge({sheet.model.index(top, left),
                             sheet.model.index(std::min(top + below(6), sheet.model.rowCount() - 1),
                                               std::min(left + below(4), sheet.model.columnCount() - 1))},
                            QItemSelectionModel::Select);
        }
        if (areaAround(grid, selection).rows == 0)
            continue; // all of it is hidden
        QString text;
        const int lines = below(6) + 1;
        for (int i = 0; i < lines; ++i) {
            QStringList line;
            for (int j = 0; j < below(4) + 2; ++j)
                line.append(cells[static_cast<std::size_t>(below(static_cast<int>(cells.size())))]);
            ui::appendTsvRow(text, line);
        }
        const auto what = u"seed %1, round %2"_s.arg(seed).arg(round);
        const friends::Watch watch;
        const auto madeBy = [&](const ui::BulkWork &work) {
            return sheet.table.prepareRewrite(work.kind, work.workOut(watch));
        };
        ui::Paste small = pasteCells(grid, selection, ui::readTsv(text));
        ui::BulkPasted large = pasteText(pastePlace(grid, selection), text, watch);
        QVERIFY2(small.lostColumns == large.lostColumns && small.area == large.area, qPrintable(what));
        // All of them first: the selection is gone once the table changes.
        const std::array<std::pair<friends::Change, friends::Change>, 4> changes{
            std::pair(small.change,
                      sheet.table.prepareRewrite(ChangeKind::Pasting, std::move(large.rewritten))),
            std::pair(clearCells(grid, selection), madeBy(clearing(grid, selection))),
            std::pair(fillDown(grid, selection), madeBy(fillingDown(grid, selection))),
            std::pair(pasteCells(grid, selection, {{u"one"_s}}).change,
                      madeBy(settingTo(grid, selection, ChangeKind::Pasting, u"one"_s)))};
        for (const auto &[one, other] : changes)
            QVERIFY2(after(sheet.table, one) == after(sheet.table, other),
                     qPrintable(what + u": "_s + words::changeTitle(one.kind, one.rows)));
    }
}

void TestBulkEdits::aLargePasteGrowsTheTableInOneStep()
{
    Sheet sheet(3);
    QString text;
    for (quint32 i = 0; i < many; ++i)
        ui::appendTsvRow(text, {u"to%1"_s.arg(i), u"AddSource_Type_Web"_s, u"two\nlines"_s});
    QGuiApplication::clipboard()->setText(text);
    sheet.select(1, toColumn, 1, toColumn);
    sheet.view.paste();
    QVERIFY(sheet.history.bulk().isBusy());
    QVERIFY(sheet.ends());
    QCOMPARE(sheet.table.rowCount(), many + 1);
    QCOMPARE(sheet.text(0, to), u"user0"_s);
    QCOMPARE(sheet.text(1, to), u"to0"_s);
    QCOMPARE(sheet.text(1, from), u"alice"_s);
    QCOMPARE(sheet.text(many, to), u"to%1"_s.arg(many - 1));
    QCOMPARE(sheet.text(many, remark), u"two\nlines"_s);
    QCOMPARE(sheet.view.selectedTableRows().size(), std::size_t{many});
    QCOMPARE(sheet.history.title(0), u"Paste 6,000 rows"_s);
    sheet.history.undo();
    QCOMPARE(sheet.table.rowCount(), 3U);
    QCOMPARE(sheet.text(2, to), u"user2"_s);
    sheet.history.redo();
    QCOMPARE(sheet.table.rowCount(), many + 1);
}

void TestBulkEdits::aLargeSheetWithHeadingsFindsItsColumns()
{
    Sheet sheet(0);
    QString text;
    ui::appendTsvRow(text, {u"To_Account"_s, u"my own"_s, u"From_Account"_s});
    for (quint32 i = 0; i < many; ++i)
        ui::appendTsvRow(text, {u"to%1"_s.arg(i), u"?"_s, u"alice"_s});
    QGuiApplication::clipboard()->setText(text);
    sheet.view.paste();
    QVERIFY(sheet.ends());
    QCOMPARE(sheet.table.rowCount(), many);
    QCOMPARE(sheet.text(many - 1, to), u"to%1"_s.arg(many - 1));
    QCOMPARE(sheet.text(0, from), u"alice"_s);
    QVERIFY2(sheet.told.last().startsWith(u"6,000 rows pasted. The first row named"_s),
             qPrintable(sheet.told.last()));
}

void TestBulkEdits::oneCellFillsManyRows()
{
    Sheet sheet(many);
    QGuiApplication::clipboard()->setText(u"Friend"_s);
    sheet.select(0, remarkColumn, many - 1, remarkColumn);
    sheet.view.paste();
    QVERIFY(sheet.ends());
    QCOMPARE(sheet.text(0, remark), u"Friend"_s);
    QCOMPARE(sheet.text(many - 1, remark), u"Friend"_s);
    QCOMPARE(sheet.text(many - 1, to), u"user%1"_s.arg(many - 1));
    QCOMPARE(sheet.told.last(), u"6,000 rows changed."_s);
}

void TestBulkEdits::manyRowsAreDuplicated()
{
    Sheet sheet(many);
    sheet.view.selectAll();
    sheet.view.duplicateSelectedRows();
    QCOMPARE(sheet.table.rowCount(), 2 * many);
    QCOMPARE(sheet.text(many, to), u"user0"_s);
    QCOMPARE(sheet.table.count(State::Problem), qsizetype{many});
    sheet.history.undo();
    QCOMPARE(sheet.table.rowCount(), many);
    QCOMPARE(sheet.table.count(State::Problem), 0);
}

void TestBulkEdits::manyRowsAreFixed()
{
    Sheet sheet(many);
    QVERIFY(sheet.history.push(sheet.table.prepareDuplicates(std::array{0U, 1U})));
    std::vector<quint32> all(sheet.table.rowCount());
    std::iota(all.begin(), all.end(), 0U);
    ui::FixDialog dialog(sheet.history, all);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, 30'000);
    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setCheckState(Qt::Checked);
    button(dialog, u"Fix"_s)->click();
    QVERIFY(!dialog.isVisible());
    QVERIFY(sheet.ends());
    QCOMPARE(sheet.table.rowCount(), many);
    QCOMPARE(sheet.text(0, addSource), u"AddSource_Type_Android"_s);
    QCOMPARE(sheet.text(many - 1, addSource), u"AddSource_Type_Android"_s);
    QCOMPARE(sheet.history.count(), 2);
    sheet.history.undo();
    QCOMPARE(sheet.table.rowCount(), many + 2);
    QCOMPARE(sheet.text(0, addSource), u"Android"_s);
}

void TestBulkEdits::aFieldIsSetForManyRows()
{
    Sheet sheet(many);
    std::vector<quint32> all(many);
    std::iota(all.begin(), all.end(), 0U);
    ui::SetFieldDialog dialog(sheet.history, all, remark);
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"5"_s);
    QTRY_COMPARE_WITH_TIMEOUT(button(dialog, u"Set"_s)->text().remove(u'&'), u"Set 5,999 rows"_s, 30'000);
    button(dialog, u"Set"_s)->click();
    QVERIFY(sheet.ends());
    QCOMPARE(sheet.text(many - 1, remark), u"5"_s);
    QCOMPARE(sheet.history.title(0), u"Set a field of 5,999 rows"_s);
}

void TestBulkEdits::cancellingChangesNothing()
{
    Sheet sheet(many);
    HeldWork held(sheet.table);
    std::optional<BulkResult::Ending> ending;
    QVERIFY(sheet.history.bulk().start(held.work(), nullptr,
                                       [&](const BulkResult &result) { ending = result.ending; }));
    sheet.history.bulk().cancel();
    held.letGo();
    QVERIFY(sheet.ends());
    QTRY_VERIFY(ending);
    QCOMPARE(*ending, BulkResult::Ending::Cancelled);
    QCOMPARE(sheet.text(7, remark), u"7"_s);
    QVERIFY(!sheet.history.canUndo());
    QCOMPARE(sheet.told.last(), u"Cancelled: nothing was changed."_s);
}

void TestBulkEdits::whatIsTypedMeanwhileStays()
{
    Sheet sheet(many);
    HeldWork held(sheet.table);
    QVERIFY(sheet.history.bulk().start(held.work()));
    sheet.view.setFocus();
    sheet.view.setCurrentIndex(sheet.model.index(7, toColumn));
    QTest::keyClick(&sheet.view, 'x');
    QTest::keyClick(sheet.view.viewport()->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(sheet.text(7, to), u"x"_s);
    held.letGo();
    QVERIFY(sheet.ends());
    QCOMPARE(sheet.text(7, to), u"x"_s);
    QCOMPARE(sheet.text(7, remark), u"7"_s);
    QCOMPARE(sheet.text(8, remark), u"held"_s);
    QCOMPARE(sheet.told.last(), u"5,999 rows changed."_s);
    sheet.history.undo();
    QCOMPARE(sheet.text(7, to), u"x"_s);
    QCOMPARE(sheet.text(8, remark), u"8"_s);
}

void TestBulkEdits::rowsThatComeMeanwhileEndIt()
{
    Sheet sheet(many);
    HeldWork held(sheet.table);
    QVERIFY(sheet.history.bulk().start(held.work()));
    sheet.view.addRow();
    held.letGo();
    QVERIFY(sheet.ends());
    QCOMPARE(sheet.text(8, remark), u"8"_s);
    QCOMPARE(sheet.history.count(), 1);
    QVERIFY(sheet.told.last().startsWith(u"Nothing was changed: rows were added or removed meanwhile."_s));
}

void TestBulkEdits::rowsThatAreSentMeanwhileAreLeftAsTheyAre()
{
    Sheet sheet(many);
    HeldWork held(sheet.table);
    QVERIFY(sheet.history.bulk().start(held.work()));
    const auto tracker = sheet.table.beginRun({3});
    QSignalSpy done(&sheet.history, &ui::EditHistory::done);
    held.letGo();
    QVERIFY(sheet.ends());
    QCOMPARE(sheet.text(3, remark), u"3"_s);
    QCOMPARE(sheet.text(4, remark), u"held"_s);
    QCOMPARE(done.last().at(2).toLongLong(), 1);
    sheet.table.endRun(*tracker);
}

void TestBulkEdits::oneAtATime()
{
    Sheet sheet(many);
    HeldWork held(sheet.table);
    QVERIFY(sheet.history.bulk().start(held.work()));
    sheet.select(0, remarkColumn, many - 1, remarkColumn);
    sheet.view.clearSelected();
    QCOMPARE(sheet.told.last(),
             u"“Set a field of 6,000 rows” is still being worked out: wait for it, or cancel it first."_s);
    held.letGo();
    QVERIFY(sheet.ends());
    QCOMPARE(sheet.text(4, remark), u"held"_s);
}

void TestBulkEdits::theBarTellsAndCancels()
{
    Sheet sheet(many);
    QWidget window;
    ui::BulkBar bar(sheet.history.bulk(), &window);
    window.show();
    QVERIFY(!bar.isVisible());
    HeldWork held(sheet.table);
    QVERIFY(sheet.history.bulk().start(held.work()));
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), 30'000);
    QCOMPARE(bar.accessibleDescription(), u"Set a field of 6,000 rows…"_s);
    button(bar, u"Cancel"_s)->click();
    held.letGo();
    QVERIFY(sheet.ends());
    QVERIFY(!bar.isVisible());
    QCOMPARE(sheet.text(4, remark), u"4"_s);
}

void TestBulkEdits::theProgramEndsWhileSomethingIsWorkedOut()
{
    bool told = false;
    {
        Sheet sheet(many);
        HeldWork held(sheet.table);
        QVERIFY(sheet.history.bulk().start(held.work(), nullptr, [&](const BulkResult &) { told = true; }));
        held.letGo();
    }
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void TestBulkEdits::tooLargeAPasteIsRefused()
{
    Sheet sheet(2);
    sheet.history.setMostRows(many);
    QSignalSpy tooMany(&sheet.history, &ui::EditHistory::tooManyRows);
    QGuiApplication::clipboard()->setText(u"x\n"_s.repeated(many));
    sheet.select(1, toColumn, 1, toColumn);
    sheet.view.paste();
    QVERIFY(sheet.ends());
    QCOMPARE(tooMany.size(), 1);
    QCOMPARE(tooMany.first().first().toLongLong(), qint64{many} + 1);
    QCOMPARE(sheet.table.rowCount(), 2U);
    QCOMPARE(sheet.text(1, to), u"user1"_s);
}

QTEST_MAIN(TestBulkEdits)
#include "tst_bulkedits.moc"

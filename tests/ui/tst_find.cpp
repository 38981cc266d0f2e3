// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cellfinder.h"
#include "ui/edithistory.h"
#include "ui/findbar.h"
#include "ui/tableview.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using friends::Column;
using friends::Field;
using friends::State;
using ui::CellMatch;
using ui::CellMatcher;
using ui::FindMode;

namespace {

const Column to{Field::ToAccount, {}};
const Column remark{Field::Remark, {}};

struct Window {
    friends::Table table;
    ui::EditHistory history{table};
    ui::TableModel model{table};
    ui::TableView view{model, history};
    ui::FindBar bar{view, model, history};

    explicit Window(const QList<QByteArray> &remarks)
    {
        QList<friends::NewRow> rows;
        int number = 0;
        for (const QByteArray &note : remarks)
            rows.append(friends::NewRow{{{Field::FromAccount, {}}, "alice"},
                                        {to, "user" + QByteArray::number(++number)},
                                        {{Field::AddSource, {}}, "Web"},
                                        {remark, note}});
        history.push(table.prepareInsert(friends::ChangeKind::AddingRows, 0, rows));
        view.resize(1000, 400);
        view.show();
        bar.openReplace();
    }
    [[nodiscard]] QStringList remarks() const
    {
        QStringList all;
        for (quint32 row = 0; row < table.rowCount(); ++row)
            all.append(table.string(row, remark));
        return all;
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *field : bar.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const QList<QLabel *> labels = bar.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    }
    void choose(const QString &name, int item)
    {
        for (QComboBox *box : bar.findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                box->setCurrentIndex(item);
        }
    }
};

} // namespace

/// What a person looks for is found, counted and replaced, whatever the expression and however large the
/// table.
class TestFind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsMatchInPartWholeOrByExpression();
    void groupsOfAnExpressionStandInTheReplacement();
    void anExpressionThatWouldNeverEndIsGivenUp();
    void aWrongExpressionIsToldWithItsPlace();
    void matchesAreCountedWhileTyping();
    void theNextCellIsFoundAroundTheEnd();
    void replacingAllIsOneStepAndLeavesLockedRows();
    void replacingLooksOnlyIntoSelectedCells();
    void undoRemembersAsMuchAsItMay();
    void aTableThatWouldBeTooLongTakesNothing();
    void importedRowsAreLockedAgainstUndo();
};

void TestFind::cellsMatchInPartWholeOrByExpression()
{
    const auto match = [](const QString &text, FindMode mode, std::string_view cell,
                          Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive) {
        return CellMatcher(text, mode, sensitivity).match(cell);
    };
    QCOMPARE(match(u"LI"_s, FindMode::Part, "Alice"), CellMatch::Yes);
    QCOMPARE(match(u"LI"_s, FindMode::Part, "Alice", Qt::CaseSensitive), CellMatch::No);
    QCOMPARE(match(u"alice"_s, FindMode::WholeCell, "Alice"), CellMatch::Yes);
    QCOMPARE(match(u"alic"_s, FindMode::WholeCell, "Alice"), CellMatch::No);
    QCOMPARE(match(u"^a.*e$"_s, FindMode::Regex, "Alice"), CellMatch::Yes);
    QCOMPARE(match(u"^\\w{2}$"_s, FindMode::Regex, "小明"), CellMatch::Yes);
    QCOMPARE(match(QString(), FindMode::Regex, "Alice"), CellMatch::No);
}

void TestFind::groupsOfAnExpressionStandInTheReplacement()
{
    std::string text;
    const CellMatcher matcher(u"(\\w+)@(\\w+)"_s, FindMode::Regex, Qt::CaseInsensitive);
    QCOMPARE(matcher.replace("to bob@home, eve@work", u"$2:\\1 $$"_s, text), CellMatch::Yes);
    QCOMPARE(text, std::string("to home:bob $, work:eve $"));
    QCOMPARE(matcher.replace("nobody", u"x"_s, text), CellMatch::No);
    const CellMatcher part(u"A"_s, FindMode::Part, Qt::CaseInsensitive);
    QCOMPARE(part.replace("banana", u"$1"_s, text), CellMatch::Yes);
    QCOMPARE(text, std::string("b$1n$1n$1"));
}

void TestFind::anExpressionThatWouldNeverEndIsGivenUp()
{
    const CellMatcher matcher(u"^(a+)+$"_s, FindMode::Regex, Qt::CaseInsensitive);
    const std::string cell = std::string(60, 'a') + '!';
    QCOMPARE(matcher.match(cell), CellMatch::TooHard);
    std::string text = "untouched";
    QCOMPARE(matcher.replace(cell, u"x"_s, text), CellMatch::TooHard);
    QCOMPARE(text, std::string("untouched"));
}

void TestFind::aWrongExpressionIsToldWithItsPlace()
{
    const CellMatcher matcher(u"a(b"_s, FindMode::Regex, Qt::CaseInsensitive);
    QVERIFY(matcher.error());
    QCOMPARE(matcher.error()->at, 3);
    Window window({"a"});
    window.choose(u"What has to match"_s, 2);
    window.field(u"Find in the rows shown"_s)->setText(u"a(b"_s);
    QTRY_VERIFY(window.says(u"cannot be used"_s));
    QVERIFY(window.says(u"character 4"_s));
}

void TestFind::matchesAreCountedWhileTyping()
{
    Window window({"apple", "pear", "pineapple"});
    QLineEdit *field = window.field(u"Find in the rows shown"_s);
    QTest::keyClicks(field, u"APP"_s);
    QTRY_VERIFY(window.says(u"2 cells found"_s));
    field->setText(u"nothing like it"_s);
    QTRY_VERIFY(window.says(u"Not found"_s));
}

void TestFind::theNextCellIsFoundAroundTheEnd()
{
    Window window({"apple", "pear", "pineapple"});
    const int column = window.model.firstCell() + static_cast<int>(window.table.columns().indexOf(remark));
    window.field(u"Find in the rows shown"_s)->setText(u"apple"_s);
    window.bar.findNext(false);
    QTRY_COMPARE(window.view.currentIndex(), window.model.index(0, column));
    window.bar.findNext(false);
    QTRY_COMPARE(window.view.currentIndex(), window.model.index(2, column));
    window.bar.findNext(false);
    QTRY_COMPARE(window.view.currentIndex(), window.model.index(0, column));
    window.bar.findNext(true);
    QTRY_COMPARE(window.view.currentIndex(), window.model.index(2, column));
}

void TestFind::replacingAllIsOneStepAndLeavesLockedRows()
{
    Window window({"apple", "apple pie", "apple", "pear"});
    const auto tracker = window.table.beginRun({2});
    QSignalSpy told(&window.bar, &ui::FindBar::told);
    window.field(u"Find in the rows shown"_s)->setText(u"apple"_s);
    QTRY_VERIFY(window.says(u"1 of them cannot be changed"_s));
    window.field(u"Replace with"_s)->setText(u"plum"_s);
    window.bar.replaceAll();
    QTRY_COMPARE(window.remarks(), (QStringList{u"plum"_s, u"plum pie"_s, u"apple"_s, u"pear"_s}));
    QVERIFY(told.last().first().toString().contains(u"2 cells replaced"_s));
    QVERIFY(told.last().first().toString().contains(u"1 row left as"_s));
    window.history.undo();
    QCOMPARE(window.remarks(), (QStringList{u"apple"_s, u"apple pie"_s, u"apple"_s, u"pear"_s}));
    window.table.endRun(*tracker);
}

void TestFind::replacingLooksOnlyIntoSelectedCells()
{
    Window window({"apple", "apple", "apple"});
    const int column = window.model.firstCell() + static_cast<int>(window.table.columns().indexOf(remark));
    QItemSelection selection(window.model.index(0, column), window.model.index(0, column));
    selection.merge({window.model.index(2, column), window.model.index(2, column)},
                    QItemSelectionModel::Select);
    window.view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    window.bar.openReplace();
    window.field(u"Find in the rows shown"_s)->setText(u"apple"_s);
    window.field(u"Replace with"_s)->setText(u"plum"_s);
    window.bar.replaceAll();
    QTRY_COMPARE(window.remarks(), (QStringList{u"plum"_s, u"apple"_s, u"plum"_s}));
}

void TestFind::undoRemembersAsMuchAsItMay()
{
    Window window({"apple", "pear"});
    const auto type = [&](const QByteArray &text) {
        const std::array edits{friends::CellEdit{0, remark, text}};
        window.history.push(window.table.prepareEdits(friends::ChangeKind::Typing, edits));
    };
    for (int i = 0; i < 20; ++i)
        type(QByteArray::number(i));
    QCOMPARE(window.history.stack().count(), 21);
    window.history.setMostBytes(window.history.byteSize() / 2);
    type("the last");
    QVERIFY(window.history.stack().count() < 21);
    QVERIFY(window.history.stack().count() > 1);
    window.history.undo();
    QCOMPARE(window.remarks().first(), u"19"_s);
    window.history.setMostBytes(0);
    type("only this");
    QCOMPARE(window.history.stack().count(), 1);
    window.history.undo();
    QCOMPARE(window.remarks().first(), u"19"_s);
}

void TestFind::aTableThatWouldBeTooLongTakesNothing()
{
    Window window({"apple", "pear"});
    window.history.setMostRows(3);
    QSignalSpy tooMany(&window.history, &ui::EditHistory::tooManyRows);
    const QList<friends::NewRow> rows{friends::NewRow{}, friends::NewRow{}};
    QVERIFY(!window.history.push(window.table.prepareInsert(friends::ChangeKind::AddingRows, 0, rows)));
    QVERIFY(!window.history.push(window.table.preparePaste({}, rows)));
    QCOMPARE(tooMany.size(), 2);
    QCOMPARE(window.table.rowCount(), 2U);
    QVERIFY(window.history.push(window.table.preparePaste({}, rows.mid(1))));
}

void TestFind::importedRowsAreLockedAgainstUndo()
{
    Window window({"apple"});
    const auto tracker = window.table.beginRun({0});
    const std::array updates{friends::RowUpdate{0, State::Imported, 0}};
    window.table.applyUpdates(*tracker, updates, {friends::Outcome{friends::Cause::Row, 0, 200, 1, {}}});
    window.table.endRun(*tracker);
    QSignalSpy locked(&window.history, &ui::EditHistory::locked);
    window.history.undo();
    QCOMPARE(locked.size(), 1);
    QCOMPARE(window.table.rowCount(), 1U);
    QVERIFY(window.history.stack().canUndo());
}

QTEST_MAIN(TestFind)
#include "tst_find.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/importpreview.h"
#include "ui/problemspane.h"
#include "ui/tableview.h"
#include "ui/windows.h"

#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <algorithm>
#include <map>
#include <set>

namespace {

QString said(QAccessibleInterface &node)
{
    return QStringLiteral("%1 “%2” (%3)")
        .arg(QVariant::fromValue(node.role()).toString(), node.text(QAccessible::Name),
             QString::fromLatin1(node.object() ? node.object()->metaObject()->className() : "no object"));
}

/// Every part of a window that a person can get to, but not the cells of its tables.
void collect(QAccessibleInterface *node, QList<QAccessibleInterface *> &all)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    if (node->state().focusable)
        all += node;
    if (node->tableInterface() || node->role() == QAccessible::List || node->role() == QAccessible::ComboBox)
        return;
    for (int i = 0; i < node->childCount(); ++i) {
        QAccessibleInterface *child = node->child(i);
        const auto *window = child ? qobject_cast<QWidget *>(child->object()) : nullptr;
        if (!window || !window->isWindow())
            collect(child, all);
    }
}

/// The first part of a window, as a walk down its tree comes to them, with this role and name; cells are not
/// walked through.
QAccessibleInterface *find(QAccessibleInterface *node, QAccessible::Role role, const QString &name)
{
    if (!node || !node->isValid() || node->state().invisible)
        return nullptr;
    if (node->role() == role && node->text(QAccessible::Name) == name)
        return node;
    for (int i = 0; !node->tableInterface() && i < node->childCount(); ++i) {
        if (QAccessibleInterface *found = find(node->child(i), role, name))
            return found;
    }
    return nullptr;
}

QAccessibleInterface *find(QWidget &window, QAccessible::Role role, const QString &name)
{
    return find(QAccessible::queryAccessibleInterface(&window), role, name);
}

bool press(QAccessibleInterface *node)
{
    QAccessibleActionInterface *actions = node ? node->actionInterface() : nullptr;
    if (!actions || actions->actionNames().value(0) != QAccessibleActionInterface::pressAction())
        return false;
    actions->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

QString wholeText(QAccessibleInterface *node)
{
    QAccessibleTextInterface *text = node ? node->textInterface() : nullptr;
    return text ? text->text(0, text->characterCount()) : QStringLiteral("no text");
}

/// Of buttons that exclude each other, Tab comes to one; the arrow keys go on from there.
bool isNextToOneOf(const QWidget &widget, const std::set<const QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->group() || !button->group()->exclusive())
        return false;
    const QList<QAbstractButton *> group = button->group()->buttons();
    return std::ranges::any_of(group, [&](const QAbstractButton *one) { return reached.contains(one); });
}

QList<QWidget *> tabStops(const QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) != 0)
            stops += widget;
    }
    return stops;
}

} // namespace

/// Who hears the screen, or has no mouse, can reach and tell apart everything.
class TestAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasARoleAndANameOfItsOwn_data();
    void everyControlHasARoleAndANameOfItsOwn();
    void noTwoControlsHaveTheSameKey_data();
    void noTwoControlsHaveTheSameKey();
    void everyControlIsReachedByTheKeyboard_data();
    void everyControlIsReachedByTheKeyboard();
    void tabGoesThroughThePreviewFromTopToBottom();
    void cellsSayFieldValueAndState();
    void aCellGivesItsBareText();
    void theEditorOfACellIsFoundAndTakesAText();
    void aCellGoesAlongWithItsRow();
    void noMoreThanTheLastCellsAreKept();
    void theChoicesOfColumnsAreFoundByNameAndColumn();
    void undoIsPressedAndItsHistoryStandsBeside();
    void menusAreOpenedByAnActionAndFound();
    void choosingAKindOfProblemLeadsToItsRows();

private:
    std::vector<ShownWindow> m_windows = everyWindow();
};

void TestAccessible::everyControlHasARoleAndANameOfItsOwn_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < m_windows.size(); ++i)
        QTest::newRow(qPrintable(m_windows[i].name)) << static_cast<int>(i);
}

void TestAccessible::everyControlHasARoleAndANameOfItsOwn()
{
    QFETCH(int, number);
    ShownProgram program;
    QWidget *window = m_windows[static_cast<std::size_t>(number)].show(program);
    QVERIFY(window);
    QList<QAccessibleInterface *> all;
    collect(QAccessible::queryAccessibleInterface(window), all);
    QVERIFY(!all.isEmpty());
    QStringList wrong;
    std::set<std::pair<QAccessible::Role, QString>> seen;
    for (QAccessibleInterface *node : all) {
        if (node->role() == QAccessible::NoRole || node->role() == QAccessible::Client)
            wrong += QStringLiteral("no role: ") + said(*node);
        if (node->text(QAccessible::Name).trimmed().isEmpty())
            wrong += QStringLiteral("no name: ") + said(*node);
        if (const QString description = node->text(QAccessible::Description);
            description.contains(QLatin1String("<qt>")) || description.contains(QLatin1String("<p")))
            wrong += QStringLiteral("described in HTML: ") + said(*node);
        if (const QAccessibleInterface *parent = node->parent(); !parent || parent->indexOfChild(node) < 0)
            wrong += QStringLiteral("not among the children of its parent: ") + said(*node);
        if (!seen.emplace(node->role(), node->text(QAccessible::Name)).second)
            wrong += QStringLiteral("the same name twice: ") + said(*node);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestAccessible::noTwoControlsHaveTheSameKey_data()
{
    everyControlHasARoleAndANameOfItsOwn_data();
}

/// The letters that are underlined, which are the same in every language.
void TestAccessible::noTwoControlsHaveTheSameKey()
{
    QFETCH(int, number);
    ShownProgram program;
    QWidget *window = m_windows[static_cast<std::size_t>(number)].show(program);
    QVERIFY(window);
    std::map<QString, QStringList> of;
    const auto take = [&of](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            of[key.toString()] += text;
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (button)
            take(button->text());
        else if (label && label->buddy())
            take(label->text());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                take(menu->text());
        }
    }
    for (const auto &[key, texts] : of)
        QVERIFY2(texts.size() == 1,
                 qPrintable(key + QStringLiteral(": ") + texts.join(QStringLiteral(", "))));
}

void TestAccessible::everyControlIsReachedByTheKeyboard_data()
{
    everyControlHasARoleAndANameOfItsOwn_data();
}

void TestAccessible::everyControlIsReachedByTheKeyboard()
{
    QFETCH(int, number);
    ShownProgram program;
    QWidget *window = m_windows[static_cast<std::size_t>(number)].show(program);
    QVERIFY(window);
    QTRY_VERIFY(window->isActiveWindow());
    const QList<QWidget *> stops = tabStops(*window);
    std::set<const QWidget *> reached;
    for (qsizetype step = 0; step < 3 * stops.size() + 10; ++step) {
        QWidget *focused = QApplication::focusWidget();
        QWidget *target = focused && focused->window() == window ? focused : window;
        reached.insert(target);
        // Tab stays inside of the main table, as in a spreadsheet; F6 leaves it.
        QTest::keyClick(target, qobject_cast<ui::TableView *>(target) ? Qt::Key_F6 : Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : stops) {
        if (!reached.contains(widget) && !isNextToOneOf(*widget, reached))
            missed += said(*QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
}

void TestAccessible::tabGoesThroughThePreviewFromTopToBottom()
{
    ShownProgram program;
    program.window().importFiles(
        {program.file(QStringLiteral("a.csv"), "From_Account,To_Account,Note to self\nalice,bob,hello\n")});
    ui::ImportPreview *preview = program.window().preview();
    QTRY_VERIFY(find(*preview, QAccessible::ComboBox, QStringLiteral("Column 3, Note to self, goes to")));
    QTRY_VERIFY(preview->isActiveWindow());
    auto *skip = find(*preview, QAccessible::SpinBox, QStringLiteral("Skip lines"));
    QVERIFY(skip);
    static_cast<QWidget *>(skip->object())->setFocus();
    QStringList order;
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order += QApplication::focusWidget()->accessibleName();
    }
    QCOMPARE(
        order,
        (QStringList{QStringLiteral("Column 1, From_Account, goes to"),
                     QStringLiteral("Column 2, To_Account, goes to"),
                     QStringLiteral("Column 3, Note to self, goes to"), QStringLiteral("Rows of the file")}));
}

void TestAccessible::cellsSayFieldValueAndState()
{
    ShownProgram program;
    program.addRows();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&program.window().view());
    QVERIFY(table && table->tableInterface());
    const auto cell = [table](int row, int column) {
        return table->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
    };
    QCOMPARE(cell(0, 0), QStringLiteral("Status, Ready"));
    QCOMPARE(cell(0, 2), QStringLiteral("To_Account, bob, Ready"));
    QCOMPARE(cell(2, 2), QStringLiteral("To_Account, empty, To_Account missing"));
    QCOMPARE(cell(4, 2), QStringLiteral("To_Account, erin, Imported"));
    QVERIFY(cell(5, 2).startsWith(QStringLiteral("To_Account, frank, Account not found")));
}

/// For who reads from outside: the name is for ears, the text is what stands in the cell.
void TestAccessible::aCellGivesItsBareText()
{
    ShownProgram program;
    program.addRows();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&program.window().view());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(0, 2);
    QCOMPARE(wholeText(cell), QStringLiteral("bob"));
    QCOMPARE(cell->text(QAccessible::Value), QStringLiteral("bob"));
    QCOMPARE(wholeText(table->tableInterface()->cellAt(2, 2)), QString());
    QCOMPARE(wholeText(table->tableInterface()->cellAt(0, 4)), QStringLiteral("小明 from Shanghai"));
    QCOMPARE(cell->parent(), table);
    QCOMPARE(table->child(table->indexOfChild(cell)), cell);
    QCOMPARE(cell->tableCellInterface()->columnHeaderCells().constFirst()->text(QAccessible::Name),
             QStringLiteral("To_Account"));
}

void TestAccessible::theEditorOfACellIsFoundAndTakesAText()
{
    ShownProgram program;
    program.addRows();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&program.window().view());
    QVERIFY(press(table->tableInterface()->cellAt(0, 4)));
    QAccessibleInterface *editor =
        find(program.window(), QAccessible::EditableText, QStringLiteral("Remark, row 1"));
    QVERIFY(editor && editor->editableTextInterface());
    QVERIFY(editor->parent()->indexOfChild(editor) >= 0);
    QVERIFY(editor->parent()->parent()->indexOfChild(editor->parent()) >= 0);
    const int length = editor->textInterface()->characterCount();
    editor->editableTextInterface()->replaceText(0, length, QStringLiteral("Little Bob"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wholeText(table->tableInterface()->cellAt(0, 4)), QStringLiteral("Little Bob"));
}

/// What the view tells of its model while somebody listens; offscreen nobody does.
void tellRows(QWidget &view, QAccessibleTableModelChangeEvent::ModelChangeType change, int row)
{
    QAccessibleTableModelChangeEvent event(&view, change);
    event.setFirstRow(row);
    event.setLastRow(row);
    QAccessible::queryAccessibleInterface(&view)->tableInterface()->modelChange(&event);
}

void TestAccessible::aCellGoesAlongWithItsRow()
{
    ShownProgram program;
    program.addRows();
    ui::TableView &view = program.window().view();
    QAccessibleTableInterface &grid = *QAccessible::queryAccessibleInterface(&view)->tableInterface();
    QAccessibleInterface *cell = grid.cellAt(1, 2);
    const QAccessible::Id gone = QAccessible::uniqueId(grid.cellAt(0, 2));
    view.setCurrentIndex(program.window().model().index(0, 2));
    view.addRow(); // behind the first
    tellRows(view, QAccessibleTableModelChangeEvent::RowsInserted, 1);
    QCOMPARE(wholeText(cell), QStringLiteral("carol"));
    QCOMPARE(grid.cellAt(2, 2), cell);
    view.setCurrentIndex(program.window().model().index(0, 2));
    view.deleteSelectedRows();
    QTRY_COMPARE(program.window().model().rowCount(), 8);
    tellRows(view, QAccessibleTableModelChangeEvent::RowsRemoved, 0);
    QCOMPARE(wholeText(cell), QStringLiteral("carol"));
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
    QVERIFY(!QAccessible::accessibleInterface(gone));
}

/// Who reads a table of a million rows to its end must not fill the memory.
void TestAccessible::noMoreThanTheLastCellsAreKept()
{
    ShownProgram program;
    for (int i = 0; i < 3; ++i)
        program.addManyRows();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&program.window().view());
    QAccessibleTableInterface &grid = *table->tableInterface();
    const QAccessible::Id first = QAccessible::uniqueId(grid.cellAt(0, 0));
    QAccessible::Id last = 0;
    QVERIFY(grid.rowCount() * grid.columnCount() > 10'000);
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(); ++column)
            last = QAccessible::uniqueId(grid.cellAt(row, column));
    }
    QVERIFY(!QAccessible::accessibleInterface(first));
    QVERIFY(QAccessible::accessibleInterface(last));
    QCOMPARE(wholeText(grid.cellAt(0, 1)), QStringLiteral("shop_0"));
}

void TestAccessible::theChoicesOfColumnsAreFoundByNameAndColumn()
{
    ShownProgram program;
    program.window().importFiles(
        {program.file(QStringLiteral("a.csv"), "From_Account,To_Account,Note to self\nalice,bob,hello\n")});
    ui::ImportPreview *preview = program.window().preview();
    QVERIFY(preview);
    const auto choice = [preview](const QString &name) {
        return find(*preview, QAccessible::ComboBox, name);
    };
    QTRY_VERIFY(choice(QStringLiteral("Column 3, Note to self, goes to")));
    QAccessibleInterface *to = choice(QStringLiteral("Column 2, To_Account, goes to"));
    QVERIFY(to);
    QCOMPARE(wholeText(to), QStringLiteral("To_Account"));
    QCOMPARE(to->text(QAccessible::Value), QStringLiteral("To_Account"));
    QCOMPARE(to->parent()->indexOfChild(to), 1);
    QVERIFY(to->actionInterface()->actionNames().contains(QAccessibleActionInterface::setFocusAction()));
}

void TestAccessible::undoIsPressedAndItsHistoryStandsBeside()
{
    ShownProgram program;
    program.addManyRows();
    QVERIFY(press(find(program.window(), QAccessible::Button, QStringLiteral("Undo"))));
    QCOMPARE(program.application().table().rowCount(), 0U);
    QAccessibleInterface *history =
        find(program.window(), QAccessible::Button, QStringLiteral("Undo history"));
    QVERIFY(press(history));
    QCOMPARE(history->childCount(), 1);
    QCOMPARE(history->child(0)->role(), QAccessible::PopupMenu);
    QCOMPARE(history->child(0)->text(QAccessible::Name), QStringLiteral("Undo history"));
    qobject_cast<QMenu *>(history->child(0)->object())->close();
    QCOMPARE(history->childCount(), 0);
}

void TestAccessible::menusAreOpenedByAnActionAndFound()
{
    ShownProgram program;
    program.addRows();
    QAccessibleInterface *more = find(program.window(), QAccessible::Button, QStringLiteral("More filters"));
    QVERIFY(press(more));
    QCOMPARE(more->childCount(), 1);
    qobject_cast<QMenu *>(more->child(0)->object())->close();

    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&program.window().view());
    QAccessibleActionInterface *actions = table->tableInterface()->cellAt(1, 2)->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    const auto menu = [&program] {
        return find(program.window(), QAccessible::PopupMenu, QStringLiteral("Selected rows"));
    };
    QTRY_VERIFY(menu());
    QVERIFY(find(menu(), QAccessible::MenuItem, QStringLiteral("Delete rows")));
    QCOMPARE(program.window().view().currentTableRow(), std::optional(1U));
    qobject_cast<QMenu *>(menu()->object())->close();
}

/// By a click, by the arrow keys, and by a screen reader that selects it.
void TestAccessible::choosingAKindOfProblemLeadsToItsRows()
{
    ShownProgram program;
    program.addRows();
    auto *pane = program.window().findChild<ui::ProblemsPane *>();
    pane->setOpen(true);
    auto *list = pane->findChild<QListWidget *>();
    QTRY_VERIFY(list->count() > 2);
    ui::TableView &view = program.window().view();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    const std::optional<quint32> first = view.currentTableRow();
    QVERIFY(!program.window().model().table().problems(*first).empty());
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    const std::optional<quint32> second = view.currentTableRow();
    QVERIFY(second != first);
    QAccessible::queryAccessibleInterface(list)->tableInterface()->selectRow(2);
    QCOMPARE(list->currentRow(), 2);
    QVERIFY(view.currentTableRow() != second);
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableview.h"
#include "ui/windows.h"

#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>

#include <algorithm>
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
    void everyControlIsReachedByTheKeyboard_data();
    void everyControlIsReachedByTheKeyboard();
    void cellsSayFieldValueAndState();

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
        else if (!seen.emplace(node->role(), node->text(QAccessible::Name)).second)
            wrong += QStringLiteral("the same name twice: ") + said(*node);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
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

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"

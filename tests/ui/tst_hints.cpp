// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"
#include "ui/windows.h"

#include <QtGui/QAction>
#include <QtGui/QHelpEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSlider>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QWhatsThis>

#include <algorithm>

namespace {

/// A text, table or list; its cells have tips of their own, a tip for all of it would be in the way.
bool isContent(const QWidget &widget)
{
    return qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget);
}

bool isControl(const QWidget &widget)
{
    if (qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget)
        || widget.inherits("QTableCornerButton"))
        return false;
    return isContent(widget) || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QAbstractSlider *>(&widget);
}

/// Made by Qt inside of another control, which speaks for it: the field of a number, the list of a choice.
bool isPartOfAnother(const QWidget &widget)
{
    for (const QWidget *outer = widget.parentWidget(); outer && !widget.isWindow();
         outer = outer->parentWidget()) {
        if (outer->isWindow())
            return false;
        if (isControl(*outer) && !isContent(*outer))
            return true;
    }
    return false;
}

/// Cancel, Close and their like, and the answers to a question that says itself what they mean.
bool saysAll(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button)
        return false;
    if (qobject_cast<const QMessageBox *>(button->window()))
        return true;
    for (const auto *box : button->window()->findChildren<QDialogButtonBox *>()) {
        if (box->standardButton(const_cast<QAbstractButton *>(button)) != QDialogButtonBox::NoButton)
            return true;
    }
    const QString text = QString(button->text()).remove(u'&');
    return text == QStringLiteral("Cancel") || text == QStringLiteral("Close");
}

QList<QWidget *> controls(const QWidget &window)
{
    QList<QWidget *> all;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && isControl(*widget)
            && !isPartOfAnother(*widget) && !saysAll(*widget))
            all += widget;
    }
    return all;
}

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()),
                                         button && !button->text().isEmpty() ? button->text()
                                                                             : widget.accessibleName());
}

/// What is shown when a person asks this control for its tip: its own, or that of what it lies in.
QString tipOf(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        if (!at->toolTip().isEmpty())
            return at->toolTip();
    }
    return {};
}

/// What stands on the screen after a person chose “What is this?” and pressed the control. Empty: nothing.
bool answersWhatsThis(QWidget &widget)
{
    const QPoint middle = widget.rect().center();
    QWidget *pressed = widget.childAt(middle);
    if (!pressed)
        pressed = &widget;
    QHelpEvent asked(QEvent::WhatsThis, pressed->mapFrom(&widget, middle), widget.mapToGlobal(middle));
    QApplication::sendEvent(pressed, &asked);
    const QWidgetList shown = QApplication::topLevelWidgets();
    const bool answered = std::any_of(shown.begin(), shown.end(), [](const QWidget *one) {
        return one->isVisible() && one->inherits("QWhatsThat");
    });
    QWhatsThis::hideText();
    return answered;
}

/// The menus of a window that stand ready, each with its entries filled in.
QList<QMenu *> menus(const QWidget &window)
{
    QList<QMenu *> all;
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        if (menu->title().isEmpty() && qobject_cast<QMenuBar *>(menu->parent()))
            continue; // Qt's own: the menus that a narrow window has no room for
        Q_EMIT menu->aboutToShow();
        all += menu;
    }
    return all;
}

} // namespace

/// Whoever wonders what something is for is told, in every window.
class TestHints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silenceIsNoticed();
    void everyControlSaysWhatItIsFor_data();
    void everyControlSaysWhatItIsFor();
    void everyEntryOfAMenuSaysWhatItIsFor_data();
    void everyEntryOfAMenuSaysWhatItIsFor();

private:
    std::vector<ShownWindow> m_windows = everyWindow();
};

void TestHints::silenceIsNoticed()
{
    QPushButton button(QStringLiteral("Press me"));
    button.show();
    QVERIFY(!answersWhatsThis(button));
    QVERIFY(tipOf(button).isEmpty());
    ui::setHint(button, QStringLiteral("What it is for"));
    QVERIFY(answersWhatsThis(button));
    QVERIFY(!tipOf(button).isEmpty());
}

void TestHints::everyControlSaysWhatItIsFor_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < m_windows.size(); ++i)
        QTest::newRow(qPrintable(m_windows[i].name)) << static_cast<int>(i);
}

void TestHints::everyControlSaysWhatItIsFor()
{
    QFETCH(int, number);
    ShownProgram program;
    QWidget *window = m_windows[static_cast<std::size_t>(number)].show(program);
    QVERIFY(window);
    QStringList silent;
    for (QWidget *control : controls(*window)) {
        if (!answersWhatsThis(*control))
            silent += QStringLiteral("What's This: ") + nameOf(*control);
        if (!isContent(*control) && tipOf(*control).isEmpty())
            silent += QStringLiteral("tool tip: ") + nameOf(*control);
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n'))));
}

void TestHints::everyEntryOfAMenuSaysWhatItIsFor_data()
{
    everyControlSaysWhatItIsFor_data();
}

void TestHints::everyEntryOfAMenuSaysWhatItIsFor()
{
    QFETCH(int, number);
    ShownProgram program;
    QWidget *window = m_windows[static_cast<std::size_t>(number)].show(program);
    QVERIFY(window);
    QStringList silent;
    for (const QMenu *menu : menus(*window)) {
        for (const QAction *entry : menu->actions()) {
            // Qt's answer for an entry without one is that of its menu.
            if (!entry->isSeparator() && entry->whatsThis().isEmpty() && menu->whatsThis().isEmpty())
                silent += QStringLiteral("%1 > %2").arg(menu->title(), entry->text());
        }
    }
    silent.removeDuplicates();
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestHints)
#include "tst_hints.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows.h"

#include <QtCore/QTranslator>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>

namespace {

/// A language in which every sentence is in brackets and 40 % longer: what stands without brackets cannot be
/// translated, and what is cut off will be cut off in some language.
class LongWords final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char * /*disambiguation*/,
                                    int /*n*/) const override
    {
        const QByteArrayView room(context);
        // The last is Qt's own, of the buttons in message boxes.
        if (!room.startsWith("ui::") && !room.startsWith("words::") && room != "QPlatformTheme")
            return {};
        const QString said = QString::fromUtf8(source);
        QString more;
        while (more.size() < said.size() * 4 / 10)
            more += QStringLiteral(" word").mid(more.size() % 5, 1);
        return QStringLiteral("⟦%1%2⟧").arg(said, more);
    }
};

bool isTranslated(const QString &text)
{
    return text.contains(QStringLiteral("⟦"));
}

/// What is the same in every language: what the person or the service names, numbers, and signs.
bool isName(const QString &text)
{
    static const QRegularExpression names(
        QStringLiteral("^([^\\p{L}]*|https://"
                       "chat\\.example\\.com|Example "
                       "Shop|English|简体中文|한국어|日本語|\\S*_\\S*|(Remark|GroupName|AddWording|"
                       "AddTime|RemarkTime|"
                       "AddSource|From_Account|To_Account|UserID|SDKAppID)|[\\w.-]+\\.(csv|com|qq\\.com)|"
                       "[A-Z0-9-]+( \\(.*\\))?)$"));
    return names.match(QString(text).remove(QLatin1Char('&'))).hasMatch();
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    return {};
}

QString place(const QWidget &widget)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()),
                                         textOf(widget));
}

/// By how many pixels a part of it lies beside what is shown of a page that only scrolls up and down.
int beside(const QWidget &widget)
{
    int missing = 0;
    for (const QWidget *outer = widget.parentWidget(); outer; outer = outer->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(outer->parentWidget());
        if (area && outer == area->viewport() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            missing = std::max(missing, widget.mapTo(outer, QPoint(widget.width(), 0)).x() - outer->width());
        if (outer->isWindow())
            break;
    }
    return missing;
}

/// By how many pixels a text does not fit; 0 when it fits.
int missingRoom(const QWidget &widget)
{
    if (const int missing = beside(widget))
        return missing;
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return std::max(0, label->heightForWidth(label->width()) - label->height());
    return std::max(0, widget.minimumSizeHint().width() - widget.width());
}

QStringList cutOff(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible() || textOf(*widget).isEmpty())
            continue;
        if (const int missing = missingRoom(*widget))
            cut += QStringLiteral("%1: %2 px").arg(place(*widget)).arg(missing);
    }
    return cut;
}

} // namespace

/// Every window has room for a language with long words, and says nothing that cannot be translated.
class TestLongWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void nothingIsCutOffWithLargeLetters_data();
    void nothingIsCutOffWithLargeLetters();
    void everythingCanBeTranslated_data();
    void everythingCanBeTranslated();

private:
    [[nodiscard]] QWidget *show(ShownProgram &program, int number);

    LongWords m_words;
    std::vector<ShownWindow> m_windows = everyWindow();
};

void TestLongWords::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
}

/// The program's own languages are below this one, which is the last installed.
QWidget *TestLongWords::show(ShownProgram &program, int number)
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::installTranslator(&m_words);
    program.application().replaceWindow();
    QWidget *window = m_windows[static_cast<std::size_t>(number)].show(program);
    if (window == &program.window())
        window->resize(1280, 800);
    QCoreApplication::sendPostedEvents();
    return window;
}

void TestLongWords::nothingIsCutOff_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < m_windows.size(); ++i)
        QTest::newRow(qPrintable(m_windows[i].name)) << static_cast<int>(i);
}

void TestLongWords::nothingIsCutOff()
{
    QFETCH(int, number);
    ShownProgram program;
    const QWidget *window = show(program, number);
    QVERIFY(window);
    QStringList cut; // a dialog may grow to what it says a moment later
    static_cast<void>(QTest::qWaitFor([&] {
        cut = cutOff(*window);
        return cut.isEmpty();
    }));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

void TestLongWords::nothingIsCutOffWithLargeLetters_data()
{
    nothingIsCutOff_data();
}

/// Of a system whose text is half as large again.
void TestLongWords::nothingIsCutOffWithLargeLetters()
{
    QFETCH(int, number);
    QCoreApplication::removeTranslator(&m_words);
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.5);
    QApplication::setFont(large);
    ShownProgram program;
    QWidget *window = m_windows[static_cast<std::size_t>(number)].show(program);
    QVERIFY(window);
    if (window == &program.window())
        window->resize(1280, 800);
    QStringList cut;
    static_cast<void>(QTest::qWaitFor([&] {
        cut = cutOff(*window);
        return cut.isEmpty();
    }));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->property("fcHeading").toBool())
            QVERIFY(label->fontInfo().pointSizeF() > QFontInfo(large).pointSizeF());
    }
}

void TestLongWords::everythingCanBeTranslated_data()
{
    nothingIsCutOff_data();
}

void TestLongWords::everythingCanBeTranslated()
{
    QFETCH(int, number);
    ShownProgram program;
    QWidget *window = show(program, number);
    QVERIFY(window);
    QStringList fixed;
    const auto look = [&fixed](const QString &text, const QString &where) {
        if (!text.isEmpty() && !isTranslated(text) && !isName(text))
            fixed += QStringLiteral("%1: “%2”").arg(where, text);
    };
    look(window->windowTitle(), QStringLiteral("title"));
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->window() != window)
            continue;
        const QString where = QString::fromLatin1(widget->metaObject()->className());
        look(textOf(*widget), where);
        look(widget->toolTip(), where + QStringLiteral(", hint"));
        look(widget->accessibleName(), where + QStringLiteral(", spoken"));
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            look(field->placeholderText(), where);
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                look(box->itemText(i), where);
        }
    }
    for (const QAction *action : window->findChildren<QAction *>())
        look(action->text(), QStringLiteral("menu"));
    fixed.removeDuplicates();
    QVERIFY2(fixed.isEmpty(), qPrintable(fixed.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestLongWords)
#include "tst_longwords.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"
#include "ui/windows.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <map>

namespace {

constexpr int inALine =
    4; // edges of letters mix colours, and may hit one by chance; what is painted has more

void show(ui::ThemeChoice choice)
{
    ui::applyTheme(*qApp, choice, false);
}

/// The colours that only one of the two themes has, with their names.
std::map<QRgb, QString> coloursOf(bool dark)
{
    const QPalette palette = ui::paletteFor(dark);
    const QPalette other = ui::paletteFor(!dark);
    std::map<QRgb, QString> own;
    std::vector<ui::Colour> all;
    for (int which = 0; which <= static_cast<int>(ui::Colour::Error); ++which)
        all.push_back(static_cast<ui::Colour>(which));
    for (const ui::Colour which : all)
        own.emplace(ui::colour(which, palette).rgb(),
                    QStringLiteral("colour %1").arg(static_cast<int>(which)));
    using connections::ConnectionColour;
    for (const ConnectionColour which :
         {ConnectionColour::Green, ConnectionColour::Amber, ConnectionColour::Red, ConnectionColour::Blue,
          ConnectionColour::Grey})
        own.emplace(ui::connectionColour(which, palette).rgb(),
                    QStringLiteral("mark %1").arg(static_cast<int>(which)));
    for (const ui::Colour which : all)
        own.erase(ui::colour(which, other).rgb());
    return own;
}

/// Where one of these colours stands in the picture, several pixels beside each other.
QStringList found(const QImage &image, const std::map<QRgb, QString> &colours)
{
    std::map<QString, QPoint> places;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        int same = 0;
        for (int x = 1; x < image.width(); ++x) {
            same = line[x] == line[x - 1] ? same + 1 : 0;
            if (same != inALine - 1)
                continue;
            if (const auto known = colours.find(line[x] | 0xff000000); known != colours.end())
                places.emplace(known->second, QPoint(x, y));
        }
    }
    QStringList said;
    for (const auto &[name, at] : places)
        said += QStringLiteral("%1 at %2,%3").arg(name).arg(at.x()).arg(at.y());
    return said;
}

QPushButton *standardButton(const QWidget &window)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->isDefault() && button->window() == &window)
            return button;
    }
    return nullptr;
}

} // namespace

/// Another theme, chosen while a window is open: it looks as if it had been opened in it, and nothing else
/// changes.
class TestLiveTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void nothingKeepsTheColoursOfTheOldTheme_data();
    void nothingKeepsTheColoursOfTheOldTheme();
    void keysGoWhereTheyWent_data();
    void keysGoWhereTheyWent();

private:
    std::vector<ShownWindow> m_windows = everyWindow();
};

void TestLiveTheme::cleanup()
{
    show(ui::ThemeChoice::Light);
}

void TestLiveTheme::nothingKeepsTheColoursOfTheOldTheme_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("toDark");
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        if (m_windows[i].name == QStringLiteral("the guide"))
            continue; // it shows pictures of windows, which are light
        for (const bool toDark : {false, true})
            QTest::newRow(qPrintable(m_windows[i].name + (toDark ? QStringLiteral(", dark") : QString())))
                << static_cast<int>(i) << toDark;
    }
}

void TestLiveTheme::nothingKeepsTheColoursOfTheOldTheme()
{
    QFETCH(int, number);
    QFETCH(bool, toDark);
    ShownProgram program;
    show(toDark ? ui::ThemeChoice::Light : ui::ThemeChoice::Dark);
    QWidget *window = m_windows[static_cast<std::size_t>(number)].show(program);
    QVERIFY(window);
    static_cast<void>(window->grab()); // painted once, so that whatever is kept of it is kept
    show(toDark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    const QImage image = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QStringList old = found(image, coloursOf(!toDark));
    QVERIFY2(old.isEmpty(), qPrintable(old.join(QLatin1Char('\n'))));
}

void TestLiveTheme::keysGoWhereTheyWent_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < m_windows.size(); ++i)
        QTest::newRow(qPrintable(m_windows[i].name)) << static_cast<int>(i);
}

void TestLiveTheme::keysGoWhereTheyWent()
{
    QFETCH(int, number);
    ShownProgram program;
    QWidget *window = m_windows[static_cast<std::size_t>(number)].show(program);
    QVERIFY(window);
    QTRY_VERIFY(window->isActiveWindow());
    const QWidget *focus = window->focusWidget();
    const QPushButton *standard = standardButton(*window);
    for (const ui::ThemeChoice choice : {ui::ThemeChoice::Dark, ui::ThemeChoice::Light}) {
        show(choice);
        QCOMPARE(window->focusWidget(), focus);
        QCOMPARE(standardButton(*window), standard);
    }
}

QTEST_MAIN(TestLiveTheme)
#include "tst_livetheme.moc"

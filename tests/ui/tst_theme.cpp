// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"
#include "ui/theme.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

using ui::Colour;

/// Everything that is written can be read, in light and in dark.
class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeReadOnWhatIsBehindIt_data();
    void textCanBeReadOnWhatIsBehindIt();
    void edgesAndTheFocusCanBeSeen_data();
    void edgesAndTheFocusCanBeSeen();
    void fieldsShowWhereTheyAre_data();
    void fieldsShowWhereTheyAre();
    void connectionsCanBeToldFromTheWindow_data();
    void connectionsCanBeToldFromTheWindow();
    void everyIconIsDrawnInTheColourOfTheText();
    void aMissingDrawingIsNoIcon();
    void toolTipsShowMarkupAsText();
};

void TestTheme::textCanBeReadOnWhatIsBehindIt_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textCanBeReadOnWhatIsBehindIt()
{
    QFETCH(bool, dark);
    const QPalette palette = ui::paletteFor(dark);
    QCOMPARE(ui::isDark(palette), dark);
    const QList<Colour> texts{Colour::Text,    Colour::Muted,   Colour::Accent,   Colour::Ready,
                              Colour::Problem, Colour::Waiting, Colour::Imported, Colour::Failed,
                              Colour::Unknown, Colour::Warning, Colour::Error};
    const QList<Colour> grounds{Colour::Window,    Colour::Base,        Colour::Stripe,
                                Colour::Raised,    Colour::ReadOnly,    Colour::AccentSoft,
                                Colour::ErrorSoft, Colour::WarningSoft, Colour::NoticeSoft};
    for (const Colour text : texts) {
        for (const Colour ground : grounds) {
            const double found = ui::contrast(ui::colour(text, palette), ui::colour(ground, palette));
            QVERIFY2(found >= 4.5,
                     qPrintable(QStringLiteral("colour %1 on %2: %3")
                                    .arg(static_cast<int>(text))
                                    .arg(static_cast<int>(ground))
                                    .arg(found)));
        }
    }
    QVERIFY(ui::contrast(ui::colour(Colour::OnAccent, palette), ui::colour(Colour::Accent, palette)) >= 4.5);
}

void TestTheme::edgesAndTheFocusCanBeSeen_data()
{
    textCanBeReadOnWhatIsBehindIt_data();
}

void TestTheme::edgesAndTheFocusCanBeSeen()
{
    QFETCH(bool, dark);
    const QPalette palette = ui::paletteFor(dark);
    for (const Colour ground : {Colour::Window, Colour::Base, Colour::Stripe, Colour::ReadOnly}) {
        QVERIFY(ui::contrast(ui::colour(Colour::Edge, palette), ui::colour(ground, palette)) >= 3);
        QVERIFY(ui::contrast(ui::colour(Colour::Accent, palette), ui::colour(ground, palette)) >= 3);
    }
    // A primary button is the accent itself: its focus is a line of its text's colour inside of it.
    QVERIFY(ui::contrast(ui::colour(Colour::OnAccent, palette), ui::colour(Colour::Accent, palette)) >= 3);
}

void TestTheme::fieldsShowWhereTheyAre_data()
{
    textCanBeReadOnWhatIsBehindIt_data();
}

void TestTheme::fieldsShowWhereTheyAre()
{
    QFETCH(bool, dark);
    ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, false);
    QLineEdit edit;
    QComboBox choice;
    QSpinBox number;
    for (QWidget *field : std::initializer_list<QWidget *>{&edit, &choice, &number}) {
        field->resize(120, 32);
        const QImage image = field->grab().toImage();
        const QColor edge = image.pixelColor(0, image.height() / 2);
        const QColor window = ui::colour(Colour::Window, field->palette());
        QVERIFY2(ui::contrast(edge, window) >= 3,
                 qPrintable(QStringLiteral("%1: %2").arg(
                     QString::fromLatin1(field->metaObject()->className()), edge.name())));
    }
}

void TestTheme::connectionsCanBeToldFromTheWindow_data()
{
    textCanBeReadOnWhatIsBehindIt_data();
}

void TestTheme::connectionsCanBeToldFromTheWindow()
{
    QFETCH(bool, dark);
    const QPalette palette = ui::paletteFor(dark);
    using connections::ConnectionColour;
    for (const ConnectionColour colour :
         {ConnectionColour::Green, ConnectionColour::Amber, ConnectionColour::Red, ConnectionColour::Blue,
          ConnectionColour::Grey})
        QVERIFY(ui::contrast(ui::connectionColour(colour, palette), ui::colour(Colour::Window, palette))
                >= 3);
}

void TestTheme::everyIconIsDrawnInTheColourOfTheText()
{
    qApp->setPalette(ui::paletteFor(true));
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const QByteArray plain = name.chopped(4).toLatin1();
        const QImage image = ui::icon(QLatin1String(plain)).pixmap(QSize(32, 32)).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 255)
                    continue;
                drawn = true;
                QCOMPARE(pixel, qApp->palette().color(QPalette::ButtonText));
            }
        }
        QVERIFY2(drawn, qPrintable(name));
    }
}

void TestTheme::aMissingDrawingIsNoIcon()
{
    QVERIFY(ui::icon(QLatin1String("no-such-drawing")).isNull());
    QVERIFY(ui::iconPixmap(QLatin1String("no-such-drawing"), ui::size::icon, Qt::black, 1).isNull());
}

void TestTheme::toolTipsShowMarkupAsText()
{
    QLabel label;
    label.setText(ui::plainToolTip(QStringLiteral("<b>bold</b> & more")));
    QVERIFY(Qt::mightBeRichText(label.text()));
    QVERIFY(label.text().contains(QStringLiteral("&lt;b&gt;")));
    QVERIFY(ui::plainToolTip({}).isEmpty());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

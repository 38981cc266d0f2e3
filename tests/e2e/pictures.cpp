// SPDX-License-Identifier: GPL-3.0-or-later
// Saves a picture of every window and dialog, as it stands on a real screen, light and dark, in the language
// that the system asks for and at the scale that Qt was given: friendconsole-pictures FOLDER [NAME], where
// NAME is a part of the names of the windows wanted; with --guide in its place, those that the guide shows,
// under the guide's names and in few colours. `./dev screenshots` and `./dev guide` do it for every language.
#include "ui/theme.h"
#include "ui/windows.h"
#include "words/language.h"

#include <QtCore/QDir>
#include <QtCore/QHash>
#include <QtGui/QScreen>
#include <QtGui/QWindow>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <utility>

namespace {

constexpr int still = 5; // looks in a row that show the same
constexpr int patience = 30'000; // ms; several of these programs may share a processor

/// What stands on the screen where the window is. Nothing when it does not come to be there, or not whole.
QPixmap photograph(const QWidget &window)
{
    if (!QTest::qWaitForWindowActive(window.windowHandle(), patience))
        return {};
    // The window manager places it, what was put off is laid out, and all of it painted: until nothing moves.
    QScreen *screen = window.screen();
    QImage now;
    int same = 0;
    const bool isStill = QTest::qWaitFor(
        [&] {
            const QImage before = std::exchange(now, screen->grabWindow(window.winId()).toImage());
            same = before == now ? same + 1 : 0;
            return same == still;
        },
        patience);
    return isStill && screen->geometry().contains(window.frameGeometry()) ? QPixmap::fromImage(now)
                                                                          : QPixmap();
}

/// With so few colours that a byte holds each, which makes a picture of a window a third as large.
QImage withFewColours(const QPixmap &picture)
{
    constexpr int shades = 24; // of each of red, green and blue
    const auto fewer = [](int value) { return qRound(value * (shades - 1) / 255.0) * 255 / (shades - 1); };
    QImage image = picture.toImage().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            image.setPixel(x, y, qRgb(fewer(qRed(pixel)), fewer(qGreen(pixel)), fewer(qBlue(pixel))));
        }
    }
    return image.convertToFormat(QImage::Format_Indexed8);
}

/// The guide's name for a window that it shows; empty for the others.
QString nameInGuide(const QString &window)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("the first connection"), QStringLiteral("connection")},
        {QStringLiteral("the import preview"), QStringLiteral("preview")},
        {QStringLiteral("a run that has ended"), QStringLiteral("results")}};
    return names.value(window);
}

/// In both themes. False when one picture could not be taken or saved.
bool takeAndSave(const QWidget &window, const QString &path, bool forGuide)
{
    bool done = true;
    for (const bool dark : {false, true}) {
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, false);
        const QString file = path + (dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"));
        const QPixmap taken = photograph(window);
        const QImage picture = forGuide && !taken.isNull() ? withFewColours(taken) : taken.toImage();
        if (picture.isNull() || !picture.save(file)) {
            std::fprintf(stderr, "no picture: %s\n", qPrintable(file));
            done = false;
        }
    }
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    const QString language = words::languageCode(words::systemLanguage());
    const QString scale = QString::number(qRound(qt.devicePixelRatio() * 100));
    const bool forGuide = arguments.value(2) == QStringLiteral("--guide");
    QApplication::setApplicationVersion(QStringLiteral(FC_VERSION));
    QApplication::setCursorFlashTime(0); // a cursor that blinks never stands still
    int missing = 0;
    for (const ShownWindow &shown : everyWindow()) {
        const QString name = forGuide ? QStringLiteral("%1-%2").arg(nameInGuide(shown.name), language)
                                      : QStringLiteral("%1-%2-%3").arg(shown.name, language, scale);
        if (forGuide ? nameInGuide(shown.name).isEmpty() : !shown.name.contains(arguments.value(2)))
            continue;
        ui::applyTheme(qt, ui::ThemeChoice::Light, false);
        ShownProgram program;
        const QWidget *window = shown.show(program);
        if (!window || !takeAndSave(*window, folder.filePath(QString(name).replace(u' ', u'-')), forGuide))
            ++missing;
        // Its place in the list is the order of the rows in the index.
        if (arguments.value(2).isEmpty())
            std::fprintf(stdout, "%s\n", qPrintable(shown.name));
    }
    return missing == 0 ? 0 : 1;
}

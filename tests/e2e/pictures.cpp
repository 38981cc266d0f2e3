// SPDX-License-Identifier: GPL-3.0-or-later
// Saves a picture of every window and dialog, as it stands on a real screen, light and dark, in the language
// that the system asks for and at the scale that Qt was given: friendconsole-pictures FOLDER [NAME], where
// NAME is a part of the names of the windows wanted. `./dev screenshots` does it for every language and
// scale.
#include "ui/theme.h"
#include "ui/windows.h"
#include "words/language.h"

#include <QtCore/QDir>
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

/// In both themes. False when one picture could not be taken or saved.
bool takeAndSave(const QWidget &window, const QString &path)
{
    bool done = true;
    for (const bool dark : {false, true}) {
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, false);
        const QString file = path + (dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"));
        const QPixmap picture = photograph(window);
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
    const QString suffix = QStringLiteral("-%1-%2").arg(words::languageCode(words::systemLanguage()),
                                                        QString::number(qRound(qt.devicePixelRatio() * 100)));
    QApplication::setApplicationVersion(QStringLiteral(FC_VERSION));
    QApplication::setCursorFlashTime(0); // a cursor that blinks never stands still
    int missing = 0;
    for (const ShownWindow &shown : everyWindow()) {
        if (!shown.name.contains(arguments.value(2)))
            continue;
        ui::applyTheme(qt, ui::ThemeChoice::Light, false);
        ShownProgram program;
        const QWidget *window = shown.show(program);
        const QString name = QString(shown.name).replace(u' ', u'-');
        if (!window || !takeAndSave(*window, folder.filePath(name + suffix)))
            ++missing;
        // Its place in the list is the order of the rows in the index.
        if (arguments.value(2).isEmpty())
            std::fprintf(stdout, "%s\n", qPrintable(shown.name));
    }
    return missing == 0 ? 0 : 1;
}

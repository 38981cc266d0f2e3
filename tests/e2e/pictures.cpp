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

namespace {

/// What stands on the screen where the window is. Nothing when it does not come to be there, or not whole.
QPixmap photograph(const QWidget &window)
{
    if (!QTest::qWaitForWindowExposed(window.windowHandle()))
        return {};
    // What was put off to the next turn of the event loop is laid out, and then painted.
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QScreen *screen = window.screen();
    return screen->geometry().contains(window.geometry()) ? screen->grabWindow(window.winId()) : QPixmap();
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
    int missing = 0;
    for (const ShownWindow &shown : everyWindow()) {
        if (!shown.name.contains(arguments.value(2)))
            continue;
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

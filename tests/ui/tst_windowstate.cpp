// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/datadirs.h"
#include "connections/sessionstore.h"
#include "ui/application.h"
#include "ui/settings.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QScreen>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

namespace {

struct Program {
    QTemporaryDir data;
    connections::SessionStore secrets;
    std::unique_ptr<ui::Application> application;

    void start()
    {
        application =
            std::make_unique<ui::Application>(*qApp, secrets, ui::StartOptions{true, {}, data.path()});
        application->show();
    }
    void close()
    {
        application->window().close();
        application.reset();
    }
};

} // namespace

/// The window opens as it was left, where it can be seen.
class TestWindowState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowOpensAsItWasLeft();
    void aWindowOfAScreenThatIsGoneComesToOneThatIsThere();
    void settingsThatAreDamagedDoNoHarm();
};

void TestWindowState::theWindowOpensAsItWasLeft()
{
    Program program;
    program.start();
    const QRect place(10, 20, 820, 500);
    program.application->window().setGeometry(place);
    program.close();
    program.start();
    QTRY_COMPARE(program.application->window().size(), place.size());
}

void TestWindowState::aWindowOfAScreenThatIsGoneComesToOneThatIsThere()
{
    Program program;
    {
        QWidget elsewhere;
        elsewhere.setGeometry(9000, 7000, 820, 500);
        ui::Settings(connections::settingsFolder(program.data.path())).setGeometry(elsewhere.saveGeometry());
    }
    program.start();
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY2(screen.intersects(program.application->window().frameGeometry()),
             qPrintable(QDebug::toString(program.application->window().frameGeometry())));
}

void TestWindowState::settingsThatAreDamagedDoNoHarm()
{
    Program program;
    ui::Settings(connections::settingsFolder(program.data.path())).setGeometry("no geometry at all");
    program.start();
    QVERIFY(program.application->window().isVisible());
    QVERIFY(program.application->window().width() > 0);
}

QTEST_MAIN(TestWindowState)
#include "tst_windowstate.moc"

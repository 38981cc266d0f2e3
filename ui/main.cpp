// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/exitstatus.h"
#include "cli/fileoptions.h"
#include "connections/keychainstore.h"
#include "connections/ownprocess.h"
#include "ui/application.h"
#include "ui/singleinstance.h"
#include "words/commandwords.h"
#include "words/language.h"

#include <QtCore/QFileInfo>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

#include <array>
#include <cstdio>

namespace {

constexpr std::array windowOptions{cli::OptionSpec{"sandbox"}, cli::OptionSpec{"data-dir", "DIR"}};

ui::StartOptions startOptions(const cli::Arguments &arguments)
{
    ui::StartOptions options;
    options.sandbox = arguments.has("sandbox");
    options.dataDir = arguments.value("data-dir");
    for (const QString &file : arguments.files)
        options.files.append(QFileInfo(file).absoluteFilePath());
    return options;
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int complain(const cli::ArgumentError &error)
{
    words::Speech speech;
    speech.speak({});
    std::fprintf(stderr, "%s\n", qPrintable(cli::argumentErrorText(error, {})));
    return static_cast<int>(cli::ExitStatus::Unusable);
}

} // namespace

int main(int argc, char **argv)
{
    connections::keepToOwner();
    QCoreApplication::setApplicationName(QStringLiteral("friendconsole"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FC_VERSION));

    if (cli::isCommand(argc, argv)) { // before anything that needs a display
        const QCoreApplication application(argc, argv);
        return cli::run(cli::argumentsAsText(argc, argv));
    }

    if (!hasDisplay()) { // Qt would end the program with a message for programmers
        const QCoreApplication application(argc, argv);
        words::Speech speech;
        speech.speak({});
        std::fprintf(stderr, "%s\n", qPrintable(words::noDisplay()));
        return static_cast<int>(cli::ExitStatus::Unusable);
    }
    QApplication qt(argc, argv); // takes its own options away
    const cli::Arguments arguments =
        cli::readArguments(cli::argumentsAsText(argc, argv).mid(1), windowOptions);
    if (arguments.error)
        return complain(*arguments.error);
    QApplication::setDesktopFileName(QStringLiteral("friendconsole"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/friendconsole.svg")));

    const ui::StartOptions options = startOptions(arguments);
    ui::SingleInstance instance(options.dataDir);
    if (instance.handOver(options.files))
        return static_cast<int>(cli::ExitStatus::Done);
    connections::KeychainStore keychain;
    ui::Application application(qt, keychain, options);
    QObject::connect(&instance, &ui::SingleInstance::wanted, &application, &ui::Application::takeStart);
    application.show();
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/keychainstore.h"
#include "ui/application.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

namespace {

ui::StartOptions readArguments(const QStringList &arguments)
{
    const QCommandLineOption sandbox(QStringLiteral("sandbox"), QStringLiteral("Choose the sandbox."));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"),
                                     QStringLiteral("Keep all settings and state under <DIR>."),
                                     QStringLiteral("DIR"));
    QCommandLineParser parser;
    parser.addOptions({sandbox, dataDir});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("A file to show in the import preview."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);
    ui::StartOptions options;
    options.sandbox = parser.isSet(sandbox);
    options.dataDir = parser.value(dataDir);
    if (!parser.positionalArguments().isEmpty())
        options.file = QFileInfo(parser.positionalArguments().first()).absoluteFilePath();
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("friendconsole"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FC_VERSION));

    QApplication qt(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Friend Console"));
    QApplication::setDesktopFileName(QStringLiteral("friendconsole"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/friendconsole.svg")));

    connections::KeychainStore keychain;
    ui::Application application(qt, keychain, readArguments(QApplication::arguments()));
    application.show();
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What ui/main.cpp does for a command, and nothing else: no window and no display.
#include "cli/command.h"
#include "connections/ownprocess.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    connections::keepToOwner();
    QCoreApplication::setApplicationName(QStringLiteral("friendconsole"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FC_VERSION));
    if (!cli::isCommand(argc, argv))
        return 99;
    const QCoreApplication application(argc, argv);
    return cli::run(QCoreApplication::arguments());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "connections/connectionstore.h"

#include <QtTest/QtTest>

namespace {

QString S(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// A keyring that is locked, and nobody to ask. Run by with-keyring.
class TestLockedConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLockedKeychainIsSaidAndNothingIsSent();
};

void TestLockedConnection::aLockedKeychainIsSaidAndNothingIsSent()
{
    CommandLine line;
    line.useSessionBus();
    connections::Connection connection;
    connection.name = S("Prod");
    connection.customHost = S("https://127.0.0.1:9");
    connection.admin = S("administrator");
    connections::ConnectionStore list(line.path(S("data")));
    QVERIFY(!list.put(connection).isError());
    const Ended ended = line.run({S("import"), line.file(S("in.csv"), plainRows(3, 1)), S("--connection"),
                                  S("Prod"), S("--json"), S("--data-dir"), line.path(S("data"))});
    QVERIFY2(ended.status == 2, ended.all());
    QVERIFY2(ended.err.contains("locked") && ended.err.contains("Unlock"), ended.all());
    QVERIFY2(ended.out.isEmpty(), ended.all());
}

QTEST_GUILESS_MAIN(TestLockedConnection)
#include "tst_lockedconnection.moc"

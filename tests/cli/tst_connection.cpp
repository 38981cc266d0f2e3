// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "connections/asking.h"
#include "connections/connectionstore.h"
#include "connections/keychainstore.h"
#include "sandbox/sandbox.h"

namespace {

QString S(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// A named connection, its secrets in a real keyring. Run by with-keyring.
class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsGoWhereTheConnectionSays();
    void aConnectionWithoutSecretsIsSaid();

private:
    [[nodiscard]] Ended import(const char *connection) const
    {
        return m_line.run({S("import"), m_line.file(S("in.csv"), plainRows(30, 3)), S("--connection"),
                           S(connection), S("--json"), S("--data-dir"), m_line.path(S("data"))});
    }

    CommandLine m_line;
    sandbox::Sandbox m_sandbox;
    connections::Connection m_connection;
};

void TestConnection::initTestCase()
{
    m_line.useSessionBus();
    const auto started = m_sandbox.start();
    QVERIFY(std::holds_alternative<QUrl>(started));
    m_connection.name = S("Rehearsal");
    m_connection.customHost = std::get<QUrl>(started).toString();
    m_connection.admin = S("administrator");
    connections::ConnectionStore list(m_line.path(S("data")));
    QVERIFY(!list.put(m_connection).isError());
    connections::Connection bare = m_connection;
    bare.id = {};
    bare.name = S("Bare");
    QVERIFY(!list.put(bare).isError());
    connections::KeychainStore keychain;
    const connections::Secret secret(sandbox::sdkAppId, QByteArray(sandbox::secretKey));
    FC_STATUS(writeSecret(keychain, m_connection.id, secret), Done);
}

void TestConnection::rowsGoWhereTheConnectionSays()
{
    const Ended ended = import("rehearsal");
    QVERIFY2(ended.status == 0, ended.all());
    QCOMPARE(ended.json().value(S("imported")), QJsonValue(30));
    QCOMPARE(m_sandbox.statistics().friends, qint64(30));
    QVERIFY(!m_line.everythingBelow(m_line.path(S("."))).contains(sandbox::secretKey));
}

void TestConnection::aConnectionWithoutSecretsIsSaid()
{
    const Ended ended = import("Bare");
    QVERIFY2(ended.status == 2, ended.all());
    QVERIFY2(ended.err.contains("“Bare”") && ended.err.contains("keychain holds no"), ended.all());
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"

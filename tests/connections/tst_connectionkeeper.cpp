// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "connections/connectionkeeper.h"
#include "connections/keychainstore.h"
#include "keyring.h"

#include <QtCore/QDirIterator>

using namespace connections;

namespace {

const Secret secret{1400987654, "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e"};
const Secret changed{1400987655, "0e2bb93b5e5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8b"};

Connection example(const QString &name)
{
    Connection connection;
    connection.name = name;
    connection.region = chatapi::Region::Singapore;
    connection.admin = QStringLiteral("administrator");
    return connection;
}

[[nodiscard]] std::optional<KeepResult> save(ConnectionKeeper &keeper, const Connection &connection,
                                             const std::optional<Secret> &withSecret, KeepWhere where)
{
    return answerOf<KeepResult>(
        [&](auto *context, auto answer) { keeper.save(connection, withSecret, where, context, answer); });
}

[[nodiscard]] std::optional<KeepResult> remove(ConnectionKeeper &keeper, const QUuid &id,
                                               bool evenIfSecretStays)
{
    return answerOf<KeepResult>(
        [&](auto *context, auto answer) { keeper.remove(id, evenIfSecretStays, context, answer); });
}

[[nodiscard]] std::optional<SecretResult> secretOf(ConnectionKeeper &keeper, const QUuid &id)
{
    return answerOf<SecretResult>([&](auto *context, auto answer) { keeper.secret(id, context, answer); });
}

/// Files below a folder that hold any of these bytes, as they are or as base64 or hexadecimal digits.
[[nodiscard]] QStringList filesWith(const QString &folder, const QList<QByteArray> &needles)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const QByteArray &needle : needles) {
            if (bytes.contains(needle) || bytes.contains(needle.toBase64()) || bytes.contains(needle.toHex()))
                found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

/// Connections with their secrets, against a real keyring. Run by with-keyring, which puts all of HOME into a
/// temporary folder.
class tst_ConnectionKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(unlockKeyring());
        m_folder = std::make_unique<QTemporaryDir>(QDir::homePath() + QStringLiteral("/XXXXXX"));
        m_list = std::make_unique<ConnectionStore>(m_folder->path());
    }

    void secretsAreInNoFile();
    void aSavedConnectionFindsItsSecret();
    void aNewSecretReplacesTheOldOne();
    void savingWithoutASecretKeepsTheStoredOne();
    void aRefusedConnectionLeavesNothingBehind();
    void theSessionHoldsSecretsForThoseWhoAskForIt();
    void aSecretThatIsForThisSessionOnlyLeavesTheKeychain();
    void removingTakesTheSecretAlong();
    void theSandboxIsNotRemoved();
    void aLockedKeyringStopsSavingAndRemoving();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_list;
    KeychainStore m_keychain;
    SessionStore m_session;
};

void tst_ConnectionKeeper::secretsAreInNoFile()
{
    ConnectionKeeper keeper(*m_list, m_keychain, m_session);
    const auto saved = save(keeper, example(QStringLiteral("A")), secret, KeepWhere::Keychain);
    QVERIFY(saved && saved->isDone());
    const auto held = save(keeper, example(QStringLiteral("B")), secret, KeepWhere::ThisSession);
    QVERIFY(held && held->isDone());
    QVERIFY(QFileInfo::exists(m_list->file()));
    const QList<QByteArray> needles{QByteArray::number(secret.sdkAppId), secret.secretKey};
    QCOMPARE(filesWith(m_folder->path(), needles), QStringList());
    QCOMPARE(filesWith(QDir::homePath(), needles), QStringList());
    // The search finds what is there.
    QFile control(m_folder->filePath(QStringLiteral("control")));
    QVERIFY(control.open(QIODevice::WriteOnly) && control.write("..." + secret.secretKey) > 0);
    control.close();
    QCOMPARE(filesWith(m_folder->path(), needles), QStringList{control.fileName()});
}

void tst_ConnectionKeeper::aSavedConnectionFindsItsSecret()
{
    ConnectionKeeper keeper(*m_list, m_keychain, m_session);
    const auto saved = save(keeper, example(QStringLiteral("A")), secret, KeepWhere::Keychain);
    QVERIFY(saved && saved->isDone());
    ConnectionStore again(m_folder->path());
    QVERIFY(!again.load().isError());
    const auto connection = again.findByName(QStringLiteral("A"));
    QVERIFY(connection);
    SessionStore session;
    ConnectionKeeper another(again, m_keychain, session);
    const auto read = secretOf(another, connection->id);
    FC_STATUS(read, Done);
    QVERIFY(read->secret == secret);
}

void tst_ConnectionKeeper::aNewSecretReplacesTheOldOne()
{
    ConnectionKeeper keeper(*m_list, m_keychain, m_session);
    QVERIFY(save(keeper, example(QStringLiteral("A")), secret, KeepWhere::Keychain)->isDone());
    Connection connection = *m_list->findByName(QStringLiteral("A"));
    connection.name = QStringLiteral("B");
    QVERIFY(save(keeper, connection, changed, KeepWhere::Keychain)->isDone());
    QVERIFY(secretOf(keeper, connection.id)->secret == changed);
    QCOMPARE(m_list->connections().size(), 2);
}

void tst_ConnectionKeeper::savingWithoutASecretKeepsTheStoredOne()
{
    ConnectionKeeper keeper(*m_list, m_keychain, m_session);
    QVERIFY(save(keeper, example(QStringLiteral("A")), secret, KeepWhere::Keychain)->isDone());
    Connection connection = *m_list->findByName(QStringLiteral("A"));
    connection.colour = ConnectionColour::Red;
    QVERIFY(save(keeper, connection, std::nullopt, KeepWhere::Keychain)->isDone());
    QVERIFY(secretOf(keeper, connection.id)->secret == secret);
    QCOMPARE(m_list->find(connection.id)->colour, ConnectionColour::Red);
}

void tst_ConnectionKeeper::aRefusedConnectionLeavesNothingBehind()
{
    ConnectionKeeper keeper(*m_list, m_keychain, m_session);
    Connection connection = example(QStringLiteral("A"));
    connection.id = QUuid::createUuid();
    connection.admin.clear();
    const auto saved = save(keeper, connection, secret, KeepWhere::Keychain);
    QVERIFY(saved);
    QCOMPARE(saved->list.kind, StoreErrorKind::NotValid);
    FC_STATUS(secretOf(keeper, connection.id), NotFound);
}

void tst_ConnectionKeeper::theSessionHoldsSecretsForThoseWhoAskForIt()
{
    ConnectionKeeper keeper(*m_list, m_keychain, m_session);
    QVERIFY(save(keeper, example(QStringLiteral("A")), secret, KeepWhere::ThisSession)->isDone());
    const Connection connection = *m_list->findByName(QStringLiteral("A"));
    QVERIFY(secretOf(keeper, connection.id)->secret == secret);
    FC_STATUS(readSecret(m_keychain, connection.id), NotFound);
    // Moved to the keychain, the session no longer has it.
    QVERIFY(save(keeper, connection, secret, KeepWhere::Keychain)->isDone());
    QVERIFY(!m_session.holds(connection.id));
    QVERIFY(secretOf(keeper, connection.id)->secret == secret);
}

void tst_ConnectionKeeper::aSecretThatIsForThisSessionOnlyLeavesTheKeychain()
{
    ConnectionKeeper keeper(*m_list, m_keychain, m_session);
    QVERIFY(save(keeper, example(QStringLiteral("A")), secret, KeepWhere::Keychain)->isDone());
    const Connection connection = *m_list->findByName(QStringLiteral("A"));
    QVERIFY(save(keeper, connection, secret, KeepWhere::ThisSession)->isDone());
    QVERIFY(secretOf(keeper, connection.id)->secret == secret);
    FC_STATUS(readSecret(m_keychain, connection.id), NotFound);

    QVERIFY(save(keeper, connection, secret, KeepWhere::Keychain)->isDone());
    QVERIFY(lockKeyring());
    const auto held = save(keeper, connection, secret, KeepWhere::ThisSession);
    QVERIFY(held);
    QCOMPARE(held->secretStatus, SecretStatus::Locked); // the entry is still there, which is said
    QVERIFY(m_session.holds(connection.id));
}

void tst_ConnectionKeeper::removingTakesTheSecretAlong()
{
    ConnectionKeeper keeper(*m_list, m_keychain, m_session);
    QVERIFY(save(keeper, example(QStringLiteral("A")), secret, KeepWhere::Keychain)->isDone());
    const QUuid id = m_list->findByName(QStringLiteral("A"))->id;
    QVERIFY(remove(keeper, id, false)->isDone());
    QVERIFY(!m_list->find(id));
    FC_STATUS(readSecret(m_keychain, id), NotFound);
    QCOMPARE(remove(keeper, id, false)->list.kind, StoreErrorKind::NotKnown);
}

void tst_ConnectionKeeper::theSandboxIsNotRemoved()
{
    ConnectionKeeper keeper(*m_list, m_keychain, m_session);
    QCOMPARE(remove(keeper, sandboxId(), true)->list.kind, StoreErrorKind::IsSandbox);
    Connection sandbox = *m_list->find(sandboxId());
    QCOMPARE(save(keeper, sandbox, secret, KeepWhere::Keychain)->list.kind, StoreErrorKind::IsSandbox);
    FC_STATUS(readSecret(m_keychain, sandboxId()), NotFound);
}

void tst_ConnectionKeeper::aLockedKeyringStopsSavingAndRemoving()
{
    ConnectionKeeper keeper(*m_list, m_keychain, m_session);
    QVERIFY(save(keeper, example(QStringLiteral("A")), secret, KeepWhere::Keychain)->isDone());
    const Connection connection = *m_list->findByName(QStringLiteral("A"));
    QVERIFY(lockKeyring());

    const auto saved = save(keeper, example(QStringLiteral("B")), secret, KeepWhere::Keychain);
    QVERIFY(saved);
    QCOMPARE(saved->secretStatus, SecretStatus::Locked);
    QVERIFY(!m_list->findByName(QStringLiteral("B")));

    const auto removed = remove(keeper, connection.id, false);
    QVERIFY(removed);
    QCOMPARE(removed->secretStatus, SecretStatus::Locked);
    QVERIFY(m_list->find(connection.id));
    const auto forced = remove(keeper, connection.id, true);
    QVERIFY(forced);
    QCOMPARE(forced->secretStatus, SecretStatus::Locked); // said all the same
    QVERIFY(!m_list->find(connection.id));
}

QTEST_GUILESS_MAIN(tst_ConnectionKeeper)
#include "tst_connectionkeeper.moc"

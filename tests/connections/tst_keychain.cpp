// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "connections/keychainstore.h"
#include "connections/sessionstore.h"
#include "keyring.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusObjectPath>

using namespace connections;
using namespace std::chrono_literals;

namespace {

const Secret first{1400000001, "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e"};
const Secret second{1400000002, "\xe5\xaf\x86\xe9\x92\xa5\"\\ and 100 % of it"};

/// Someone to whom GNOME Keyring hands its questions, and who never answers: a person who went for lunch.
class SilentPrompter : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    int asked = 0;
    int stopped = 0;

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &) { ++asked; }
    void StopPrompting(const QDBusObjectPath &) { ++stopped; }
};

} // namespace

class tst_Keychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(unlockKeyring()); }

    void saysThatItIsThereAndItsName();
    void givesBackWhatItWasGiven();
    void keepsOneEntryForEachConnection();
    void aProxysPasswordHasAnEntryOfItsOwn();
    void aChangedSecretTakesTheOldOnesPlace();
    void whatWasRemovedIsGone();
    void removingNothingIsNoError();
    void anEntryOfAnotherProgramIsNoSecret();
    void manyOperationsAtOnceAllEnd();
    void whoIsGoneIsNotAnswered();
    void aLockedKeyringIsNotAnEmptyOne();
    void aQuestionThatNobodyAnswersEnds();
    void theSessionForgets();
};

void tst_Keychain::saysThatItIsThereAndItsName()
{
    KeychainStore store;
    const auto state = stateOf(store);
    QVERIFY(state);
    QCOMPARE(state->availability, KeychainAvailability::Available);
    QCOMPARE(keychainName(state->kind), QStringLiteral("GNOME Keyring"));
}

void tst_Keychain::givesBackWhatItWasGiven()
{
    const QUuid id = QUuid::createUuid();
    {
        KeychainStore store;
        FC_STATUS(readSecret(store, id), NotFound);
        FC_STATUS(writeSecret(store, id, second), Done);
    }
    KeychainStore another;
    const auto read = readSecret(another, id);
    FC_STATUS(read, Done);
    QVERIFY(read->secret == second);
}

void tst_Keychain::keepsOneEntryForEachConnection()
{
    const QUuid a = QUuid::createUuid();
    const QUuid b = QUuid::createUuid();
    KeychainStore store;
    FC_STATUS(writeSecret(store, a, first), Done);
    FC_STATUS(writeSecret(store, b, second), Done);
    FC_STATUS(removeSecret(store, a), Done);
    FC_STATUS(readSecret(store, a), NotFound);
    const auto left = readSecret(store, b);
    FC_STATUS(left, Done);
    QVERIFY(left->secret == second);
}

void tst_Keychain::aProxysPasswordHasAnEntryOfItsOwn()
{
    const EntryName proxy = EntryName::ofProxy(QStringLiteral("proxy.example.com:3128"));
    const Secret given = Secret::ofProxy(QStringLiteral("小王"), QStringLiteral("pass: \"wörd\""));
    {
        KeychainStore store;
        FC_STATUS(readSecret(store, proxy), NotFound);
        FC_STATUS(writeSecret(store, proxy, given), Done);
        FC_STATUS(readSecret(store, EntryName::ofProxy(QStringLiteral("proxy.example.com:8080"))), NotFound);
    }
    KeychainStore another;
    const auto read = readSecret(another, proxy);
    FC_STATUS(read, Done);
    QVERIFY(read->secret == given);
    QCOMPARE(read->secret->proxyUser, QStringLiteral("小王"));
    FC_STATUS(removeSecret(another, proxy), Done);
}

void tst_Keychain::aChangedSecretTakesTheOldOnesPlace()
{
    const QUuid id = QUuid::createUuid();
    KeychainStore store;
    FC_STATUS(writeSecret(store, id, first), Done);
    FC_STATUS(writeSecret(store, id, second), Done);
    const auto read = readSecret(store, id);
    FC_STATUS(read, Done);
    QVERIFY(read->secret == second);
    FC_STATUS(removeSecret(store, id), Done);
    FC_STATUS(readSecret(store, id), NotFound);
}

void tst_Keychain::whatWasRemovedIsGone()
{
    const QUuid id = QUuid::createUuid();
    KeychainStore store;
    FC_STATUS(writeSecret(store, id, first), Done);
    FC_STATUS(removeSecret(store, id), Done);
    FC_STATUS(readSecret(store, id), NotFound);
}

void tst_Keychain::removingNothingIsNoError()
{
    KeychainStore store;
    FC_STATUS(removeSecret(store, QUuid::createUuid()), Done);
}

void tst_Keychain::anEntryOfAnotherProgramIsNoSecret()
{
    QVERIFY(!fromEntry("{}"));
    QVERIFY(!fromEntry("not json"));
    QVERIFY(!fromEntry(R"({"sdkAppId":0,"secretKey":"k"})"));
    QVERIFY(!fromEntry(R"({"sdkAppId":5000000000,"secretKey":"k"})"));
    QVERIFY(!fromEntry(R"({"sdkAppId":1,"secretKey":""})"));
    QVERIFY(fromEntry(toEntry(second)) == second);
}

void tst_Keychain::manyOperationsAtOnceAllEnd()
{
    KeychainStore store;
    const QUuid id = QUuid::createUuid();
    QList<SecretStatus> statuses;
    const auto note = [&](const SecretResult &result) { statuses.append(result.status); };
    for (int i = 0; i < 10; ++i)
        store.write(id, i % 2 == 0 ? first : second, this, note);
    store.remove(id, this, note);
    store.read(id, this, note);
    QTRY_COMPARE_WITH_TIMEOUT(statuses.size(), 12, 30'000);
    QCOMPARE(statuses.count(SecretStatus::Done), 11);
    QCOMPARE(statuses.last(), SecretStatus::NotFound);
}

void tst_Keychain::whoIsGoneIsNotAnswered()
{
    KeychainStore store;
    int answers = 0;
    {
        QObject gone;
        store.read(QUuid::createUuid(), &gone, [&](const SecretResult &) { ++answers; });
    }
    QVERIFY(stateOf(store));
    QCOMPARE(answers, 0);
    auto *early = new KeychainStore;
    early->read(QUuid::createUuid(), this, [&](const SecretResult &) { ++answers; });
    delete early;
    QVERIFY(stateOf(store));
    QCOMPARE(answers, 0);
}

void tst_Keychain::aLockedKeyringIsNotAnEmptyOne()
{
    const QUuid id = QUuid::createUuid();
    KeychainStore store;
    FC_STATUS(writeSecret(store, id, first), Done);
    QVERIFY(lockKeyring());

    const auto state = stateOf(store);
    QVERIFY(state);
    QCOMPARE(state->availability, KeychainAvailability::Locked);
    QCOMPARE(keychainName(state->kind), QStringLiteral("GNOME Keyring"));
    FC_STATUS(readSecret(store, id), Locked);
    FC_STATUS(writeSecret(store, id, second), Locked);
    FC_STATUS(removeSecret(store, id), Locked);

    QVERIFY(unlockKeyring());
    const auto read = readSecret(store, id);
    FC_STATUS(read, Done);
    QVERIFY(read->secret == first);
    FC_STATUS(unlockStore(store), Done);
}

void tst_Keychain::aQuestionThatNobodyAnswersEnds()
{
    SilentPrompter prompter;
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(QStringLiteral("/org/gnome/keyring/Prompter"), &prompter,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter")));
    QVERIFY(lockKeyring());
    KeychainStore store(KeychainPatience{10s, 300ms});
    FC_STATUS(unlockStore(store), TimedOut);
    QCOMPARE(prompter.asked, 1);
    FC_STATUS(readSecret(store, QUuid::createUuid()), Locked);
    QVERIFY(unlockKeyring());
    FC_STATUS(readSecret(store, QUuid::createUuid()), NotFound);
    QVERIFY(bus.unregisterService(QStringLiteral("org.gnome.keyring.SystemPrompter")));
    bus.unregisterObject(QStringLiteral("/org/gnome/keyring/Prompter"));
}

void tst_Keychain::theSessionForgets()
{
    SessionStore session;
    const QUuid id = QUuid::createUuid();
    FC_STATUS(readSecret(session, id), NotFound);
    FC_STATUS(writeSecret(session, id, first), Done);
    const auto read = readSecret(session, id);
    FC_STATUS(read, Done);
    QVERIFY(read->secret == first);
    const auto state = stateOf(session);
    QVERIFY(state);
    QCOMPARE(state->kind, KeychainKind::ThisSession);

    QByteArray key("a key that is looked for in memory");
    Secret watched(1, key);
    key = QByteArray();
    watched.wipe();
    QVERIFY(watched.secretKey.isEmpty());
    QCOMPARE(watched.sdkAppId, 0u);

    session.wipe();
    FC_STATUS(readSecret(session, id), NotFound);
}

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"

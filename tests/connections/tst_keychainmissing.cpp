// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "connections/keychainstore.h"

using namespace connections;

/// No keychain, for several reasons: with-keyring runs this without a session bus, with one that is dead, and
/// with one on which nothing keeps secrets.
class tst_KeychainMissing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNone();
    void doesNothingAndSaysSo();
    void doesNotHoldUpTheWindow();
};

void tst_KeychainMissing::saysThatThereIsNone()
{
    KeychainStore store;
    const auto state = stateOf(store);
    QVERIFY(state);
    QCOMPARE(state->availability, KeychainAvailability::NoKeychain);
    QCOMPARE(state->kind, KeychainKind::Unknown);
    QVERIFY(!state->raw.isEmpty());
}

void tst_KeychainMissing::doesNothingAndSaysSo()
{
    KeychainStore store;
    const QUuid id = QUuid::createUuid();
    FC_STATUS(readSecret(store, id), NoKeychain);
    FC_STATUS(writeSecret(store, id, Secret(1400000001, "key")), NoKeychain);
    FC_STATUS(removeSecret(store, id), NoKeychain);
    FC_STATUS(unlockStore(store), NoKeychain);
}

/// The answer comes by itself while other events go on: nothing waits in the thread of the window.
void tst_KeychainMissing::doesNotHoldUpTheWindow()
{
    KeychainStore store;
    bool isAnswered = false;
    int ticksBefore = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] { ticksBefore += isAnswered ? 0 : 1; });
    ticks.start(0);
    store.state(this, [&](const KeychainState &) { isAnswered = true; });
    QVERIFY(!isAnswered);
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered, 30'000);
    QVERIFY(ticksBefore > 0);
}

QTEST_GUILESS_MAIN(tst_KeychainMissing)
#include "tst_keychainmissing.moc"

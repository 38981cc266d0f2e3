// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "connections/keychainstore.h"

using namespace connections;

/// A keyring that is locked, and nobody to ask: a login by key or a screen that nobody sits at. Run by
/// with-keyring.
class tst_KeychainLocked : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysLockedAndWhose();
    void doesNothingAndSaysLocked();
    void unlockingWithNobodyToAskLeavesItLocked();
};

void tst_KeychainLocked::saysLockedAndWhose()
{
    KeychainStore store;
    const auto state = stateOf(store);
    QVERIFY(state);
    QCOMPARE(state->availability, KeychainAvailability::Locked);
    QCOMPARE(state->kind, KeychainKind::GnomeKeyring);
}

void tst_KeychainLocked::doesNothingAndSaysLocked()
{
    KeychainStore store;
    const QUuid id = QUuid::createUuid();
    FC_STATUS(readSecret(store, id), Locked);
    FC_STATUS(writeSecret(store, id, Secret(1400000001, "key")), Locked);
    FC_STATUS(removeSecret(store, id), Locked);
}

void tst_KeychainLocked::unlockingWithNobodyToAskLeavesItLocked()
{
    KeychainStore store;
    FC_STATUS(unlockStore(store), Locked);
    FC_STATUS(readSecret(store, QUuid::createUuid()), Locked);
}

QTEST_GUILESS_MAIN(tst_KeychainLocked)
#include "tst_keychainlocked.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/secretstore.h"

#include <QtCore/QHash>

#include <functional>

namespace fakes {

using namespace connections;

/// A keychain that is there, locked or missing as the test wants it, and answers later as the real one does.
class KeychainOfTest : public SecretStore {
public:
    KeychainState now{KeychainAvailability::Available, KeychainKind::GnomeKeyring, {}};
    QHash<connections::EntryName, Secret> entries;

    void state(QObject *context, StateAnswer answer) override
    {
        QMetaObject::invokeMethod(
            context, [state = now, answer] { answer(state); }, Qt::QueuedConnection);
    }
    void read(const connections::EntryName &id, QObject *context, Answer answer) override
    {
        later(context, answer, [this, id]() -> SecretResult {
            if (!entries.contains(id))
                return {SecretStatus::NotFound, {}, {}};
            return {SecretStatus::Done, entries.value(id), {}};
        });
    }
    void write(const connections::EntryName &id, const Secret &secret, QObject *context,
               Answer answer) override
    {
        later(context, answer, [this, id, secret]() -> SecretResult {
            entries.insert(id, secret);
            return {SecretStatus::Done, {}, {}};
        });
    }
    void remove(const connections::EntryName &id, QObject *context, Answer answer) override
    {
        later(context, answer, [this, id]() -> SecretResult {
            entries.remove(id);
            return {SecretStatus::Done, {}, {}};
        });
    }
    void unlock(QObject *context, Answer answer) override
    {
        if (now.availability == KeychainAvailability::Locked)
            now.availability = KeychainAvailability::Available;
        later(context, answer, []() -> SecretResult { return {SecretStatus::Done, {}, {}}; });
    }

private:
    void later(QObject *context, const Answer &answer, const std::function<SecretResult()> &work)
    {
        QMetaObject::invokeMethod(
            context,
            [this, answer, work] {
                switch (now.availability) {
                case KeychainAvailability::Available:
                    answer(work());
                    return;
                case KeychainAvailability::Locked:
                    answer({SecretStatus::Locked, {}, {}});
                    return;
                case KeychainAvailability::NoKeychain:
                    answer({SecretStatus::NoKeychain, {}, {}});
                    return;
                }
            },
            Qt::QueuedConnection);
    }
};

} // namespace fakes

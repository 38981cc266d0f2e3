// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/secretstore.h"

#include <QtTest/QtTest>

/// Asks a store and waits for the answer; none when it did not come in half a minute or came more than once.
/// `start` gets the context and the answer to hand over.
template <typename Result, typename Start> [[nodiscard]] std::optional<Result> answerOf(Start start)
{
    auto answers = std::make_shared<QList<Result>>();
    QObject context;
    start(&context, [answers](const Result &result) { answers->append(result); });
    if (!answers->isEmpty() || !QTest::qWaitFor([&] { return !answers->isEmpty(); }, 30'000))
        return std::nullopt;
    QCoreApplication::processEvents();
    return answers->size() == 1 ? std::optional(answers->first()) : std::nullopt;
}

[[nodiscard]] inline std::optional<connections::SecretResult> readSecret(connections::SecretStore &store,
                                                                         connections::EntryName id)
{
    return answerOf<connections::SecretResult>(
        [&](auto *context, auto answer) { store.read(id, context, answer); });
}

[[nodiscard]] inline std::optional<connections::SecretResult>
writeSecret(connections::SecretStore &store, connections::EntryName id, const connections::Secret &secret)
{
    return answerOf<connections::SecretResult>(
        [&](auto *context, auto answer) { store.write(id, secret, context, answer); });
}

[[nodiscard]] inline std::optional<connections::SecretResult> removeSecret(connections::SecretStore &store,
                                                                           connections::EntryName id)
{
    return answerOf<connections::SecretResult>(
        [&](auto *context, auto answer) { store.remove(id, context, answer); });
}

[[nodiscard]] inline std::optional<connections::SecretResult> unlockStore(connections::SecretStore &store)
{
    return answerOf<connections::SecretResult>(
        [&](auto *context, auto answer) { store.unlock(context, answer); });
}

[[nodiscard]] inline std::optional<connections::KeychainState> stateOf(connections::SecretStore &store)
{
    return answerOf<connections::KeychainState>(
        [&](auto *context, auto answer) { store.state(context, answer); });
}

/// The status of an answer, for QCOMPARE; -1 when there was not exactly one answer.
[[nodiscard]] inline int statusOf(const std::optional<connections::SecretResult> &result)
{
    return result ? static_cast<int>(result->status) : -1;
}

#define FC_STATUS(result, wanted)                                                                            \
    QCOMPARE(statusOf(result), static_cast<int>(connections::SecretStatus::wanted))

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/sessionstore.h"

namespace connections {

namespace {

void later(QObject *context, SecretStore::Answer answer, SecretResult result)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), result = std::move(result)] { answer(result); },
        Qt::QueuedConnection);
}

} // namespace

SessionStore::~SessionStore() = default;

void SessionStore::state(QObject *context, StateAnswer answer)
{
    QMetaObject::invokeMethod(
        context,
        [answer = std::move(answer)] {
            answer({KeychainAvailability::Available, KeychainKind::ThisSession, {}});
        },
        Qt::QueuedConnection);
}

void SessionStore::read(const EntryName &name, QObject *context, Answer answer)
{
    std::optional<Secret> secret = held(name);
    const SecretStatus status = secret ? SecretStatus::Done : SecretStatus::NotFound;
    later(context, std::move(answer), {status, std::move(secret), {}});
}

void SessionStore::write(const EntryName &name, const Secret &secret, QObject *context, Answer answer)
{
    m_secrets.insert(name, secret);
    later(context, std::move(answer), {SecretStatus::Done, std::nullopt, {}});
}

void SessionStore::remove(const EntryName &name, QObject *context, Answer answer)
{
    m_secrets.remove(name);
    later(context, std::move(answer), {SecretStatus::Done, std::nullopt, {}});
}

void SessionStore::unlock(QObject *context, Answer answer)
{
    later(context, std::move(answer), {SecretStatus::Done, std::nullopt, {}});
}

std::optional<Secret> SessionStore::held(const EntryName &name) const
{
    const auto at = m_secrets.constFind(name);
    return at == m_secrets.cend() ? std::nullopt : std::optional(*at);
}

void SessionStore::wipe()
{
    m_secrets.clear();
}

} // namespace connections

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionchoice.h"

#include "words/connectionwords.h"

#include <QtCore/QMetaObject>

namespace ui {

namespace {

TargetAnswer withoutSecret(const connections::Connection &connection)
{
    TargetAnswer answer;
    importing::Target target;
    target.connectionName = ConnectionChoice::displayName(connection);
    target.connectionId = connection.id.toString(QUuid::WithoutBraces);
    target.host = connections::baseUrl(connection);
    answer.hostUsable = !target.host.isEmpty();
    const auto tls = chatapi::tlsConfiguration(connection.caFile);
    if (const auto *error = std::get_if<chatapi::CaFileError>(&tls))
        answer.caFileError = *error;
    else
        target.tls = std::get<QSslConfiguration>(tls);
    if (answer.hostUsable && !answer.caFileError)
        answer.target = std::move(target);
    return answer;
}

} // namespace

ConnectionChoice::ConnectionChoice(const ConnectionServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_current(connections::sandboxId()), m_shown(current())
{
    connect(&m_services.list, &connections::ConnectionStore::connectionsChanged, this,
            &ConnectionChoice::followList);
}

void ConnectionChoice::setSandbox(const QUrl &baseUrl, const QString &admin,
                                  const connections::Secret &secret)
{
    m_services.session.write(connections::sandboxId(), secret, this,
                             [](const connections::SecretResult &) {});
    m_services.list.setSandbox(baseUrl, admin);
    followList();
}

connections::Connection ConnectionChoice::current() const
{
    if (const std::optional<connections::Connection> chosen = m_services.list.find(m_current))
        return *chosen;
    return m_services.list.find(connections::sandboxId()).value_or(connections::sandboxConnection({}, {}));
}

void ConnectionChoice::setCurrent(const QUuid &id)
{
    if (id == m_current || !m_services.list.find(id))
        return;
    m_current = id;
    m_shown = current();
    Q_EMIT currentChanged();
}

QList<connections::Connection> ConnectionChoice::all() const
{
    return m_services.list.connections();
}

QString ConnectionChoice::displayName(const connections::Connection &connection)
{
    return words::connectionName(connection);
}

void ConnectionChoice::target(QObject *context, Answer answer)
{
    const connections::Connection connection = current();
    TargetAnswer begun = withoutSecret(connection);
    if (!begun.target) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), begun = std::move(begun)] { answer(begun); },
            Qt::QueuedConnection);
        return;
    }
    m_services.keeper.secret(connection.id, context,
                             [admin = connection.admin, begun = std::move(begun),
                              answer = std::move(answer)](const connections::SecretResult &result) mutable {
                                 begun.secretStatus = result.status;
                                 begun.secretRaw = result.raw;
                                 if (result.secret)
                                     begun.target->credentials =
                                         connections::credentials(*result.secret, admin);
                                 else
                                     begun.target.reset();
                                 answer(begun);
                             });
}

void ConnectionChoice::followList()
{
    if (!m_services.list.find(m_current))
        m_current = connections::sandboxId();
    const connections::Connection now = current();
    const bool changed = now != m_shown;
    m_shown = now;
    Q_EMIT connectionsChanged();
    if (changed)
        Q_EMIT currentChanged();
}

} // namespace ui

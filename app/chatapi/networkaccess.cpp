// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/networkaccess.h"

#include "chatapi/hosts.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtNetwork/QAuthenticator>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxyFactory>

#include <numeric>
#include <utility>

namespace chatapi {

namespace {

/// The proxy without its name and password, where Qt asks for them: given with the proxy they would be tried
/// again.
QNetworkProxy withoutPassword(QNetworkProxy proxy)
{
    if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy) {
        proxy.setUser({});
        proxy.setPassword({});
    }
    return proxy;
}

/// How long an answer of the system's about a proxy holds: it may run a script each time.
constexpr qint64 systemProxyHolds = 60'000; // ms

class ProxyFactory : public QNetworkProxyFactory {
public:
    explicit ProxyFactory(ProxyChoice choice) : m_choice(std::move(choice)) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QUrl url;
        url.setHost(query.peerHostName());
        if (isLoopback(url))
            return {QNetworkProxy::NoProxy};
        switch (m_choice.kind) {
        case ProxyChoice::Kind::None:
            return {QNetworkProxy::NoProxy};
        case ProxyChoice::Kind::System:
            return systemProxies(query);
        case ProxyChoice::Kind::Fixed:
            return {withoutPassword(m_choice.fixed)};
        }
        Q_UNREACHABLE();
    }

private:
    QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery &query)
    {
        const QString host = query.peerHostName() + QLatin1Char(':') + QString::number(query.peerPort());
        if (!m_asked.isValid() || m_asked.elapsed() > systemProxyHolds)
            m_known.clear();
        auto known = m_known.find(host);
        if (known == m_known.end()) {
            m_asked.start();
            known = m_known.insert(host, systemProxyForQuery(query));
        }
        return *known;
    }

    ProxyChoice m_choice;
    QHash<QString, QList<QNetworkProxy>> m_known;
    QElapsedTimer m_asked;
};

} // namespace

struct NetworkAccess::Manager {
    QNetworkAccessManager network;
    int calls = 0;
    bool passwordGiven = false;
    bool isRetired = false; ///< a connection of it may still bring the true answer behind an interim one

    Manager(const ProxyChoice &proxy, std::optional<ProxyQuestion> &question)
    {
        network.setAutoDeleteReplies(false);
        network.setProxyFactory(new ProxyFactory(proxy));
        QObject::connect(
            &network, &QNetworkAccessManager::proxyAuthenticationRequired, &network,
            [this, &proxy, &question](const QNetworkProxy &asking, QAuthenticator *authenticator) {
                const QString tried = authenticate(proxy, authenticator);
                question = {asking.hostName(), asking.port(), authenticator->realm(),
                            tried.isEmpty() ? asking.user() : tried};
            });
    }

    /// Gives name and password once until a call gets through: Qt asks a proxy that refuses them without end,
    /// which locks accounts. Gives the name that there is.
    QString authenticate(const ProxyChoice &choice, QAuthenticator *authenticator)
    {
        const bool fixed = choice.kind == ProxyChoice::Kind::Fixed;
        const QString user = fixed ? choice.fixed.user() : choice.user;
        if (user.isEmpty() || std::exchange(passwordGiven, true))
            return user;
        authenticator->setUser(user);
        authenticator->setPassword(fixed ? choice.fixed.password() : choice.password);
        return user;
    }
};

NetworkAccess::NetworkAccess(const ProxyChoice &proxy, QObject *parent) : QObject(parent), m_proxy(proxy) { }

NetworkAccess::~NetworkAccess()
{
    qDeleteAll(findChildren<Call *>(QString(), Qt::FindDirectChildrenOnly));
}

Call *NetworkAccess::newCall(CallRequest request)
{
    std::erase_if(m_managers,
                  [](const std::unique_ptr<Manager> &m) { return m->isRetired && m->calls == 0; });
    Manager *manager = nullptr;
    for (const std::unique_ptr<Manager> &candidate : m_managers) {
        if (candidate->calls < callsPerManager && !candidate->isRetired) {
            manager = candidate.get();
            break;
        }
    }
    if (!manager)
        manager = m_managers.emplace_back(std::make_unique<Manager>(m_proxy, m_question)).get();
    ++manager->calls;
    auto *call = new Call(manager->network, std::move(request), this);
    connect(call, &QObject::destroyed, this, [manager] { --manager->calls; });
    connect(call, &Call::finished, this, [manager](const CallResult &result) {
        if (result.httpStatus != 0)
            manager->passwordGiven = false;
        if (result.httpStatus >= 100 && result.httpStatus <= 199)
            manager->isRetired = true;
    });
    return call;
}

void NetworkAccess::setProxyPassword(const QString &user, const QString &password)
{
    m_proxy.user = user;
    m_proxy.password = password;
    m_proxy.fixed.setUser(user);
    m_proxy.fixed.setPassword(password);
    for (const std::unique_ptr<Manager> &manager : m_managers) {
        manager->passwordGiven = false;
        if (manager->calls == 0)
            manager->network.clearAccessCache(); // it remembers the name that was refused
    }
}

int NetworkAccess::callsInFlight() const
{
    return std::accumulate(
        m_managers.begin(), m_managers.end(), 0,
        [](int sum, const std::unique_ptr<Manager> &manager) { return sum + manager->calls; });
}

void NetworkAccess::leaveConnections()
{
    // Not QNetworkAccessManager::clearConnectionCache(): calls that are under way would never finish.
    std::erase_if(m_managers, [](const std::unique_ptr<Manager> &manager) { return manager->calls == 0; });
    for (const std::unique_ptr<Manager> &manager : m_managers)
        manager->isRetired = true;
}

} // namespace chatapi

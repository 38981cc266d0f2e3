// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/call.h"

#include <QtCore/QObject>
#include <QtNetwork/QNetworkProxy>

#include <memory>
#include <optional>
#include <vector>

namespace chatapi {

/// Through which proxy calls go. Calls to loopback never go through one. The system's proxy for a host is
/// looked up once a minute. A proxy that wants a password, or another one, ends a call with
/// ProxyPasswordWanted before anything of it left, and NetworkAccess::proxyQuestion() says who asks; a
/// password is tried once only.
struct ProxyChoice {
    enum class Kind : quint8 { None, System, Fixed };

    Kind kind = Kind::System;
    QNetworkProxy fixed; ///< for Fixed, with name and password
    /// For a System proxy that wants a password.
    QString user;
    QString password;
    /// Somebody answers Run::proxyPasswordWanted(): a run waits for that. Else it stops.
    bool canAsk = false;
};

/// A proxy that wants a name and a password. Everything but the port is text from outside.
struct ProxyQuestion {
    QString host; ///< name or address of the proxy
    quint16 port = 0;
    QString realm; ///< what the proxy calls the place that the password is for
    QString user; ///< who was refused; empty when no name was given

    /// "host:port", under which its password is kept.
    [[nodiscard]] QString proxy() const { return host + QLatin1Char(':') + QString::number(port); }
};

/// Hands out calls over as many network access managers as the calls in flight need: one manager opens at
/// most six connections to a host (FACTS.md). Lives, with its calls, on the thread that made it.
class NetworkAccess : public QObject {
    Q_OBJECT

public:
    static constexpr int callsPerManager = 6;

    explicit NetworkAccess(const ProxyChoice &proxy = {}, QObject *parent = nullptr);
    /// Ends calls that have not finished, without a signal.
    ~NetworkAccess() override;

    /// A call that is not started yet, on the first manager that has a connection to spare. A child of this
    /// object: delete it with deleteLater() once it has finished.
    Call *newCall(CallRequest request);
    /// Calls that were handed out and still exist.
    [[nodiscard]] int callsInFlight() const;
    [[nodiscard]] int managerCount() const { return static_cast<int>(m_managers.size()); }
    /// The last proxy that wanted a password; none when none did.
    [[nodiscard]] const std::optional<ProxyQuestion> &proxyQuestion() const { return m_question; }
    /// Name and password for the calls from now on, in the place of those of the ProxyChoice.
    void setProxyPassword(const QString &user, const QString &password);
    /// Uses none of the connections that stand for further calls: after a change of network, or when the
    /// computer slept. Calls in flight keep theirs to their end.
    void leaveConnections();

private:
    struct Manager;

    ProxyChoice m_proxy;
    std::optional<ProxyQuestion> m_question;
    std::vector<std::unique_ptr<Manager>> m_managers;
};

} // namespace chatapi

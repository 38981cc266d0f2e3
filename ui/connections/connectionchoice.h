// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/tls.h"
#include "importing/runsettings.h"
#include "ui/connections/connectionservices.h"

#include <QtCore/QObject>

#include <functional>
#include <optional>

namespace ui {

/// What a run needs to send through the chosen connection, or why it cannot be had. Raw facts for words/.
struct TargetAnswer {
    std::optional<importing::Target> target; ///< set when everything below is well
    connections::SecretStatus secretStatus = connections::SecretStatus::Done;
    QString secretRaw;
    std::optional<chatapi::CaFileError> caFileError;
    bool hostUsable = true; ///< false: the connection's own host cannot be called
};

/// Through which connection rows would go now, for everybody who shows or needs it. GUI thread.
class ConnectionChoice : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const TargetAnswer &)>;

    explicit ConnectionChoice(const ConnectionServices &services, QObject *parent = nullptr);

    /// Tells where the sandbox runs, and what proves to it who calls.
    void setSandbox(const QUrl &baseUrl, const QString &admin, const connections::Secret &secret);

    /// The sandbox until another one is chosen, and again when the chosen one is removed.
    [[nodiscard]] connections::Connection current() const;
    /// An id that is not in the list changes nothing.
    void setCurrent(const QUuid &id);
    /// The sandbox first.
    [[nodiscard]] QList<connections::Connection> all() const;
    /// The name as people see it; the sandbox's is made of words ("Sandbox — this computer").
    [[nodiscard]] static QString displayName(const connections::Connection &connection);

    /// What a run needs. As SecretStore's answers: exactly once, later, unless `context` is destroyed before.
    /// The keychain may ask the person for its password meanwhile.
    void target(QObject *context, Answer answer);

    [[nodiscard]] const ConnectionServices &services() const { return m_services; }

Q_SIGNALS:
    /// Another connection was chosen, or the chosen one was edited.
    void currentChanged();
    /// The list changed.
    void connectionsChanged();

private:
    void followList();

    ConnectionServices m_services;
    QUuid m_current;
    connections::Connection m_shown; ///< as last told by currentChanged()
};

} // namespace ui

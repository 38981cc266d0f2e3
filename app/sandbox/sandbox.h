// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/settings.h"
#include "sandbox/statistics.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <memory>
#include <thread>
#include <utility>
#include <variant>

class QEventLoop;

namespace sandbox {

struct SharedService;

/// Why the sandbox could not be started.
enum class StartError : quint8 {
    PortTaken, ///< nobody can listen there
    CertificateUnreadable, ///< certificate or key file is missing or holds none
};

/// The sandbox as a running service: friend_import, friend_check, friend_delete and account_check over
/// HTTP/1.1 on loopback, on a thread of its own. It checks method, path, every query parameter, the UserSig
/// by its HMAC and expiry, the admin, the JSON, 1..1000 items, every limit of API.md, the call rate (60011),
/// and that no two writes for one From_Account overlap (30008). What was imported stays until stop().
/// rehearsal.h has the UserIDs that provoke failures.
///
/// start() and stop() belong to one thread; the other functions may be called from any, and wait for one call
/// at most.
class Sandbox : public QObject {
    Q_OBJECT

public:
    explicit Sandbox(QObject *parent = nullptr);
    ~Sandbox() override;

    /// Begins to listen on 127.0.0.1 with nothing imported; gives "http://127.0.0.1:PORT" (https with a
    /// certificate). Stops first when it is running.
    std::variant<QUrl, StartError> start(const Settings &settings = {});
    /// Closes all connections and forgets everything. Nothing when it is not running.
    void stop();
    /// Empty when it is not running.
    [[nodiscard]] QUrl url() const { return m_url; }

    void setFaults(const Faults &faults);
    [[nodiscard]] Statistics statistics() const;
    [[nodiscard]] bool isFriend(const QByteArray &fromAccount, const QByteArray &toAccount) const;
    /// All pairs that are friends, as From_Account and To_Account, in no order.
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> friends() const;

private:
    std::unique_ptr<SharedService> m_shared;
    std::thread m_thread;
    QEventLoop *m_loop = nullptr; ///< of m_thread
    QUrl m_url;
};

} // namespace sandbox

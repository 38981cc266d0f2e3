// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMutex>
#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

#include <functional>
#include <memory>

class QTcpSocket;

namespace fakes {

/// One friend_import or friend_check call as it arrived.
struct Arrival {
    QByteArray path; ///< with the query
    bool check = false; ///< friend_check
    QByteArray body;
    QString from;
    QStringList to;
    int number = 0; ///< of all arrivals, from 1
    int timesSeen = 0; ///< how often the first pair of the call has arrived, this time included
};

/// What the service does with a call.
struct Reply {
    enum class Kind { Answer, CutBeforeHeaders, CutInHeaders, CutInBody, Drip, Silence };

    Kind kind = Kind::Answer;
    QByteArray body = {};
    int status = 200;
    int delayMs = 0;
    QByteArray date = {}; ///< Date header; empty: now
};

/// A service whose every answer a test decides, over real HTTP on loopback, on a thread of its own; for what
/// a real service cannot be made to do on demand. Counts what arrives.
class ScriptedService {
public:
    /// Called on the service's thread for each call.
    using Script = std::function<Reply(const Arrival &)>;

    explicit ScriptedService(Script script);
    ~ScriptedService();

    [[nodiscard]] QUrl url() const;
    /// Stops listening and closes every connection.
    void goAway();
    /// Listens again where it did.
    void comeBack();

    [[nodiscard]] QList<Arrival> arrivals() const;
    /// How often each pair "from\nto" arrived to be imported.
    [[nodiscard]] QHash<QString, int> pairs() const;
    /// Most calls that began within any second.
    [[nodiscard]] int mostInASecond() const;
    /// Calls that arrived while another of the same From_Account had not been answered.
    [[nodiscard]] int overlaps() const;

    /// An answer in which every account has `code(account)`, 0 for imported.
    static QByteArray answer(const QStringList &to, const std::function<int(const QString &)> &code);
    /// A friend_check answer: for each account whether it is a friend.
    static QByteArray checked(const QStringList &to, const std::function<bool(const QString &)> &isFriend);
    static QByteArray refusal(int errorCode, const QByteArray &info);

private:
    class Server;
    QThread m_thread;
    std::unique_ptr<Server> m_server;
    QUrl m_url;
};

} // namespace fakes

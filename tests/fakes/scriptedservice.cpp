// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scriptedservice.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

namespace fakes {

using namespace Qt::StringLiterals;

class ScriptedService::Server : public QTcpServer {
public:
    explicit Server(Script script) : m_script(std::move(script)) { m_clock.start(); }

    void begin()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(QHostAddress::LocalHost);
        m_port = serverPort();
    }

    void beginAgain() { listen(QHostAddress::LocalHost, m_port); }

    void end()
    {
        close();
        const auto sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }

    mutable QMutex m_mutex;
    QList<Arrival> m_arrivals;
    QHash<QString, int> m_pairs;
    QList<qint64> m_times;
    int m_overlaps = 0;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &bytes = m_buffers[socket];
        bytes += socket->readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = bytes.first(end);
        qsizetype length = 0;
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (bytes.size() < end + 4 + length)
            return;
        Arrival arrival;
        arrival.path = head.split(' ').value(1);
        arrival.body = bytes.mid(end + 4, length);
        bytes.remove(0, end + 4 + length);
        take(socket, std::move(arrival));
    }

    void take(QTcpSocket *socket, Arrival arrival)
    {
        const QJsonObject json = QJsonDocument::fromJson(arrival.body).object();
        arrival.from = json.value("From_Account"_L1).toString();
        arrival.check = arrival.path.startsWith("/v4/sns/friend_check?");
        const QJsonArray asked = json.value("To_Account"_L1).toArray();
        for (const QJsonValue &account : asked)
            arrival.to.append(account.toString());
        const QJsonArray items = json.value("AddFriendItem"_L1).toArray();
        for (const QJsonValue &item : items)
            arrival.to.append(item.toObject().value("To_Account"_L1).toString());
        {
            const QMutexLocker lock(&m_mutex);
            m_times.append(m_clock.nsecsElapsed());
            for (const QString &to : arrival.check ? QStringList() : arrival.to)
                ++m_pairs[arrival.from + u'\n' + to];
            arrival.number = static_cast<int>(m_arrivals.size()) + 1;
            arrival.timesSeen = m_pairs.value(arrival.from + u'\n' + arrival.to.value(0));
            if (m_open.value(arrival.from) > 0)
                ++m_overlaps;
            ++m_open[arrival.from];
            m_arrivals.append(arrival);
        }
        const Reply reply = m_script(arrival);
        const auto send = [this, socket = QPointer<QTcpSocket>(socket), reply, from = arrival.from] {
            --m_open[from];
            if (socket)
                respond(socket, reply);
        };
        // Always through the event loop, so that calls which overlap are seen to.
        QTimer::singleShot(reply.delayMs, Qt::PreciseTimer, this, send);
    }

    void respond(QTcpSocket *socket, const Reply &reply)
    {
        const QByteArray date = reply.date.isEmpty()
            ? QLocale::c()
                  .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                  .toLatin1()
            : reply.date;
        const QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status)
            + " X\r\nContent-Type: application/json\r\nDate: " + date
            + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
        switch (reply.kind) {
        case Reply::Kind::Answer:
            socket->write(head + reply.body);
            return;
        case Reply::Kind::CutBeforeHeaders:
            socket->abort();
            return;
        case Reply::Kind::CutInHeaders:
            socket->write(head.first(20));
            break;
        case Reply::Kind::CutInBody:
            socket->write(head + reply.body.first(reply.body.size() / 2));
            break;
        case Reply::Kind::Drip: {
            socket->write(head);
            auto *timer = new QTimer(socket);
            timer->callOnTimeout(socket, [socket] { socket->write(" "); });
            timer->start(20);
            return;
        }
        case Reply::Kind::Silence:
            return;
        }
        socket->disconnectFromHost();
    }

    Script m_script;
    quint16 m_port = 0;
    QElapsedTimer m_clock;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QString, int> m_open;
};

ScriptedService::ScriptedService(Script script) : m_server(std::make_unique<Server>(std::move(script)))
{
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server.get(), [server = m_server.get()] { server->begin(); }, Qt::BlockingQueuedConnection);
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()));
}

ScriptedService::~ScriptedService()
{
    QMetaObject::invokeMethod(
        m_server.get(),
        [server = m_server.get()] {
            server->end();
            server->moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl ScriptedService::url() const
{
    return m_url;
}

void ScriptedService::goAway()
{
    QMetaObject::invokeMethod(
        m_server.get(), [server = m_server.get()] { server->end(); }, Qt::BlockingQueuedConnection);
}

void ScriptedService::comeBack()
{
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server->beginAgain(); }, Qt::BlockingQueuedConnection);
}

QList<Arrival> ScriptedService::arrivals() const
{
    const QMutexLocker lock(&m_server->m_mutex);
    return m_server->m_arrivals;
}

QHash<QString, int> ScriptedService::pairs() const
{
    const QMutexLocker lock(&m_server->m_mutex);
    return m_server->m_pairs;
}

int ScriptedService::mostInASecond() const
{
    const QMutexLocker lock(&m_server->m_mutex);
    const QList<qint64> &times = m_server->m_times;
    qsizetype most = 0;
    for (qsizetype first = 0, last = 0; last < times.size(); ++last) {
        while (times.at(last) - times.at(first) >= 1'000'000'000)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return static_cast<int>(most);
}

int ScriptedService::overlaps() const
{
    const QMutexLocker lock(&m_server->m_mutex);
    return m_server->m_overlaps;
}

QByteArray ScriptedService::answer(const QStringList &to, const std::function<int(const QString &)> &code)
{
    QJsonArray items;
    QJsonArray failed;
    for (const QString &account : to) {
        const int result = code(account);
        items.append(QJsonObject{
            {u"To_Account"_s, account},
            {u"ResultCode"_s, result},
            {u"ResultInfo"_s, result == 0 ? QString() : u"Err_SNS_FriendImport_%1"_s.arg(result)}});
        if (result != 0)
            failed.append(account);
    }
    QJsonObject json{{u"ResultItem"_s, items},
                     {u"ActionStatus"_s, u"OK"_s},
                     {u"ErrorCode"_s, 0},
                     {u"ErrorInfo"_s, QString()}};
    if (!failed.isEmpty())
        json.insert(u"Fail_Account"_s, failed);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray ScriptedService::checked(const QStringList &to,
                                    const std::function<bool(const QString &)> &isFriend)
{
    QJsonArray items;
    for (const QString &account : to) {
        const QString relation =
            isFriend(account) ? u"CheckResult_Type_AWithB"_s : u"CheckResult_Type_NoRelation"_s;
        items.append(QJsonObject{{u"To_Account"_s, account},
                                 {u"Relation"_s, relation},
                                 {u"ResultCode"_s, 0},
                                 {u"ResultInfo"_s, QString()}});
    }
    return QJsonDocument(QJsonObject{{u"InfoItem"_s, items},
                                     {u"ActionStatus"_s, u"OK"_s},
                                     {u"ErrorCode"_s, 0},
                                     {u"ErrorInfo"_s, QString()}})
        .toJson(QJsonDocument::Compact);
}

QByteArray ScriptedService::refusal(int errorCode, const QByteArray &info)
{
    return QJsonDocument(QJsonObject{{u"ActionStatus"_s, u"FAIL"_s},
                                     {u"ErrorCode"_s, errorCode},
                                     {u"ErrorInfo"_s, QString::fromUtf8(info)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace fakes

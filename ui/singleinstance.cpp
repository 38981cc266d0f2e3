// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/singleinstance.h"

#include "connections/connectionstore.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDataStream>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

namespace ui {

namespace {

constexpr int patience = 2000; // ms; a program that is busy for longer does not answer at all
constexpr qint64 longestMessage = 1024 * 1024; // bytes: thousands of paths
constexpr qsizetype longestPath = 100; // bytes of a socket's name that every system takes
constexpr char taken = '+';

/// In the folder that the system keeps for this user alone; else in the program's own.
QString socketPath(const QString &dataDir)
{
    const QString settings = QDir(connections::settingsFolder(dataDir)).absolutePath();
    const QByteArray which =
        QCryptographicHash::hash(settings.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo folder(runtime);
    const bool own = !runtime.isEmpty() && folder.isDir() && folder.isWritable()
        && (folder.permissions() & (QFile::WriteGroup | QFile::WriteOther)) == 0;
    const QString path = (own ? runtime : settings) + QStringLiteral("/friendconsole-")
        + QString::fromLatin1(which) + QStringLiteral(".socket");
    return path.toUtf8().size() <= longestPath ? path : QString();
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent), m_path(socketPath(dataDir))
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList &files)
{
    if (m_path.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(patience)) {
        listen();
        return false;
    }
    QByteArray message;
    QDataStream inner(&message, QIODevice::WriteOnly);
    inner << files;
    QDataStream stream(&socket);
    stream << message; // with its length before it
    char answer = 0;
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience)
        && socket.getChar(&answer) && answer == taken;
}

void SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLocalServer::removeServer(m_path); // nobody answered there: it was left by one that was killed
    if (!m_server->listen(m_path))
        return m_server.reset();
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
}

void SingleInstance::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patience, socket, &QLocalSocket::abort); // whatever it is, it does not stay
    const auto read = [this, socket] {
        if (socket->bytesAvailable() > longestMessage)
            return socket->abort();
        QDataStream stream(socket);
        stream.startTransaction();
        QByteArray message;
        stream >> message;
        if (!stream.commitTransaction())
            return;
        QStringList files;
        QDataStream inner(message);
        inner >> files;
        if (inner.status() != QDataStream::Ok)
            return socket->abort();
        socket->putChar(taken);
        socket->flush();
        Q_EMIT wanted(files);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace ui

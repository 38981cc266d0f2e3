// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connection.h"

#include "chatapi/tls.h"
#include "friends/rules.h"

#include <algorithm>

namespace connections {

namespace {

ConnectionProblem problem(ConnectionPart part, ConnectionProblemKind kind, qint64 found = 0, qint64 limit = 0)
{
    return {part, kind, found, limit};
}

ConnectionProblemKind kindOf(chatapi::HostError error)
{
    switch (error) {
    case chatapi::HostError::Empty:
        return ConnectionProblemKind::Missing;
    case chatapi::HostError::Unreadable:
        return ConnectionProblemKind::Invalid;
    case chatapi::HostError::SchemeNotAllowed:
        return ConnectionProblemKind::SchemeNotAllowed;
    case chatapi::HostError::PlainHttpNotLoopback:
        return ConnectionProblemKind::NotEncrypted;
    case chatapi::HostError::HasUserInfo:
        return ConnectionProblemKind::HasUserInfo;
    case chatapi::HostError::HasPath:
        return ConnectionProblemKind::HasPath;
    }
    Q_UNREACHABLE();
}

ConnectionProblemKind kindOf(chatapi::CaFileError error)
{
    switch (error) {
    case chatapi::CaFileError::NotFound:
        return ConnectionProblemKind::NotFound;
    case chatapi::CaFileError::NotReadable:
        return ConnectionProblemKind::NotReadable;
    case chatapi::CaFileError::NoCertificate:
        return ConnectionProblemKind::NoCertificate;
    }
    Q_UNREACHABLE();
}

bool sameName(const QString &a, const QString &b)
{
    return QString::compare(a.trimmed(), b.trimmed(), Qt::CaseInsensitive) == 0;
}

QList<ConnectionProblem> checkName(const Connection &connection, const QList<Connection> &others)
{
    const QString name = connection.name.trimmed();
    if (name.isEmpty())
        return {problem(ConnectionPart::Name, ConnectionProblemKind::Missing)};
    QList<ConnectionProblem> found;
    if (name.size() > connectionNameCharacters)
        found.append(problem(ConnectionPart::Name, ConnectionProblemKind::TooLong, name.size(),
                             connectionNameCharacters));
    const bool taken = std::any_of(others.begin(), others.end(), [&](const Connection &other) {
        return other.id != connection.id && !other.isSandbox() && sameName(other.name, name);
    });
    if (taken)
        found.append(problem(ConnectionPart::Name, ConnectionProblemKind::Taken));
    return found;
}

} // namespace

bool Connection::isSandbox() const
{
    return id == sandboxId();
}

QUuid sandboxId()
{
    return QUuid(0x6f2a1c7e, 0x53b4, 0x4d0e, 0x9b, 0x1d, 0x5a, 0xd8, 0x0c, 0xb0, 0x7e, 0x01);
}

Connection sandboxConnection(const QUrl &baseUrl, const QString &admin)
{
    Connection sandbox;
    sandbox.id = sandboxId();
    sandbox.colour = ConnectionColour::Green;
    sandbox.customHost = baseUrl.toString();
    sandbox.admin = admin;
    return sandbox;
}

bool ConnectionProblem::prevents() const
{
    return kind != ConnectionProblemKind::UnusualCharacters && kind != ConnectionProblemKind::SpacesAround;
}

QList<ConnectionProblem> checkHost(const QString &host)
{
    const auto reading = chatapi::readHost(host);
    if (const auto *error = std::get_if<chatapi::HostError>(&reading))
        return {problem(ConnectionPart::Host, kindOf(*error))};
    return {};
}

QList<ConnectionProblem> checkAdmin(const QString &admin)
{
    const QByteArray bytes = admin.toUtf8();
    if (admin.trimmed().isEmpty())
        return {problem(ConnectionPart::Admin, ConnectionProblemKind::Missing)};
    QList<ConnectionProblem> found;
    if (bytes.size() > friends::userIdBytes)
        found.append(problem(ConnectionPart::Admin, ConnectionProblemKind::TooLong, bytes.size(),
                             friends::userIdBytes));
    if (admin != admin.trimmed())
        found.append(problem(ConnectionPart::Admin, ConnectionProblemKind::SpacesAround));
    if (!std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c <= 0x7e; }))
        found.append(problem(ConnectionPart::Admin, ConnectionProblemKind::UnusualCharacters));
    return found;
}

QList<ConnectionProblem> checkCaFile(const QString &path)
{
    if (path.isEmpty())
        return {};
    const auto reading = chatapi::tlsConfiguration(path);
    if (const auto *error = std::get_if<chatapi::CaFileError>(&reading))
        return {problem(ConnectionPart::CaFile, kindOf(*error))};
    return {};
}

QList<ConnectionProblem> checkConnection(const Connection &connection, const QList<Connection> &others)
{
    QList<ConnectionProblem> found = checkName(connection, others);
    if (!connection.region)
        found += checkHost(connection.customHost);
    found += checkCaFile(connection.caFile);
    found += checkAdmin(connection.admin);
    return found;
}

SecretReading readSecret(const QString &sdkAppId, const QString &secretKey)
{
    SecretReading reading;
    const QStringView keyText = QStringView(secretKey).trimmed();
    const QString idText = sdkAppId.trimmed();
    const std::optional<quint32> id = chatapi::readSdkAppId(idText);
    if (!id)
        reading.problems.append(
            problem(ConnectionPart::SdkAppId,
                    idText.isEmpty() ? ConnectionProblemKind::Missing : ConnectionProblemKind::Invalid));
    QByteArray key = keyText.toUtf8();
    const bool torn =
        std::any_of(key.begin(), key.end(), [](char c) { return c == ' ' || (c >= 0 && c < 0x20); });
    if (key.isEmpty())
        reading.problems.append(problem(ConnectionPart::SecretKey, ConnectionProblemKind::Missing));
    else if (torn)
        reading.problems.append(problem(ConnectionPart::SecretKey, ConnectionProblemKind::Invalid));
    if (reading.problems.isEmpty())
        reading.secret = Secret(*id, std::move(key));
    else
        chatapi::wipe(key);
    return reading;
}

QUrl baseUrl(const Connection &connection)
{
    if (connection.region)
        return chatapi::regionUrl(*connection.region);
    const auto reading = chatapi::readHost(connection.customHost);
    const auto *url = std::get_if<QUrl>(&reading);
    return url ? *url : QUrl();
}

} // namespace connections

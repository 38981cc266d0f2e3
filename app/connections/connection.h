// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/hosts.h"
#include "connections/secret.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <QtCore/QUuid>

#include <optional>

namespace connections {

/// A mark that tells connections apart at a glance. What it means (test, production) is the person's.
enum class ConnectionColour : quint8 { Green, Amber, Red, Blue, Grey };

/// A way to one app of the service, without what is secret about it.
struct Connection {
    QUuid id;
    QString name;
    ConnectionColour colour = ConnectionColour::Amber;
    std::optional<chatapi::Region> region; ///< none: customHost
    QString customHost; ///< as typed, see chatapi::readHost(); not looked at with a region
    QString caFile; ///< path of a PEM file with further authorities to trust; "" for none
    QString admin; ///< UserID of an app administrator

    [[nodiscard]] bool isSandbox() const;

    bool operator==(const Connection &) const = default;
};

inline constexpr qsizetype connectionNameCharacters = 100;

/// The id under which the sandbox is always there.
[[nodiscard]] QUuid sandboxId();

/// The sandbox as a connection: green, no name (words/ has it), its host where it runs at the moment.
[[nodiscard]] Connection sandboxConnection(const QUrl &baseUrl, const QString &admin);

/// Which part of a connection a problem is about.
enum class ConnectionPart : quint8 { Name, Host, CaFile, Admin, SdkAppId, SecretKey };

enum class ConnectionProblemKind : quint8 {
    Missing,
    TooLong, ///< found, limit: characters for a name, UTF-8 bytes for an admin (API.md, "Limits on fields")
    Taken, ///< another connection has this name, case ignored
    Invalid, ///< a host that is no host; an SDKAppID that is no number from 1; a key with a space or line end
             ///< inside
    NotEncrypted, ///< http for a host that is not this computer
    SchemeNotAllowed, ///< a host that is neither https nor http
    HasUserInfo, ///< a host with a name or password inside
    HasPath, ///< a host with a path, query or fragment
    NotFound, ///< the CA file
    NotReadable, ///< the CA file is a folder, not permitted, or too large to be one
    NoCertificate, ///< the CA file holds no PEM certificate
    UnusualCharacters, ///< an admin outside printable ASCII (a warning: it can be saved)
    SpacesAround, ///< an admin that begins or ends with a space (a warning)
};

/// One thing that is wrong with a connection. Raw facts only; the words are made in words/.
struct ConnectionProblem {
    ConnectionPart part = ConnectionPart::Name;
    ConnectionProblemKind kind = ConnectionProblemKind::Missing;
    qint64 found = 0;
    qint64 limit = 0;

    /// False for a warning.
    [[nodiscard]] bool prevents() const;
    bool operator==(const ConnectionProblem &) const = default;
};

/// Everything that is wrong with a connection among others (itself, by id, is left out). Reads the CA file.
[[nodiscard]] QList<ConnectionProblem> checkConnection(const Connection &connection,
                                                       const QList<Connection> &others);

/// Everything that is wrong with one part, for `--host`, `--admin` and `--ca-file` as well as for the window.
/// A host is read as chatapi::readHost() does; an empty CA path is no problem.
[[nodiscard]] QList<ConnectionProblem> checkHost(const QString &host);
[[nodiscard]] QList<ConnectionProblem> checkAdmin(const QString &admin);
[[nodiscard]] QList<ConnectionProblem> checkCaFile(const QString &path);

/// A secret from what a person typed or an environment holds: the SDKAppID as decimal digits, the key as
/// text; spaces and line ends around either are ignored, because copying picks them up.
struct SecretReading {
    std::optional<Secret> secret;
    QList<ConnectionProblem> problems;
};
[[nodiscard]] SecretReading readSecret(const QString &sdkAppId, const QString &secretKey);

/// Where calls go: the region's host, or the custom one. Empty when the custom host is not allowed.
[[nodiscard]] QUrl baseUrl(const Connection &connection);

} // namespace connections

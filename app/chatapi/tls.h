// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtNetwork/QSslConfiguration>

#include <variant>

namespace chatapi {

/// Why a file of CA certificates cannot be used.
enum class CaFileError : quint8 {
    NotFound,
    NotReadable, ///< a folder, no permission, or larger than 4 MiB
    NoCertificate, ///< no PEM certificate inside
};

/// How calls are secured: TLS 1.2 or later, the host's certificate always verified, by the system's
/// authorities and, when `caFile` is not empty, by those in that PEM file as well. Reads the file. Any
/// thread.
std::variant<QSslConfiguration, CaFileError> tlsConfiguration(const QString &caFile = {});

} // namespace chatapi

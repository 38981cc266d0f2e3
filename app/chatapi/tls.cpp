// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/tls.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslSocket>

namespace chatapi {

namespace {

constexpr qint64 largestCaFile = 4 * 1024 * 1024;

} // namespace

std::variant<QSslConfiguration, CaFileError> tlsConfiguration(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return tls;
    if (!QFileInfo::exists(caFile))
        return CaFileError::NotFound;
    QFile file(caFile);
    if (!QFileInfo(file).isFile() || file.size() > largestCaFile || !file.open(QIODevice::ReadOnly))
        return CaFileError::NotReadable;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    if (certificates.isEmpty())
        return CaFileError::NoCertificate;
    tls.addCaCertificates(certificates);
    return tls;
}

} // namespace chatapi

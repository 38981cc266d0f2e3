// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/certificatewords.h"

#include "words/numbers.h"
#include "words/sanitise.h"
#include "words/transportwords.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Certificates)
};

QString checkClockOrRenew()
{
    return Text::tr(
        "Check this computer's date; if it is right, the host's owner has to renew the certificate.");
}

Said outOfTime(const chatapi::CertificateFault &fault, const QString &host)
{
    if (fault.kind == QSslError::CertificateNotYetValid) {
        return {
            Text::tr("Certificate not valid yet"),
            fault.validFrom.isValid()
                ? Text::tr("The certificate of %1 is valid only from %2 on.").arg(host, date(fault.validFrom))
                : Text::tr("The certificate of %1 is not valid yet.").arg(host),
            checkClockOrRenew(),
            {},
            {}};
    }
    return {Text::tr("Certificate expired"),
            fault.validUntil.isValid()
                ? Text::tr("The certificate of %1 expired on %2.").arg(host, date(fault.validUntil))
                : Text::tr("The certificate of %1 has expired.").arg(host),
            checkClockOrRenew(),
            {},
            {}};
}

Said selfSigned(const QString &host)
{
    return {Text::tr("Certificate self-signed"),
            Text::tr("The certificate of %1 is signed by itself or by an authority that nobody vouches for.")
                .arg(host),
            Text::tr("If the host is your own, choose its authority's certificate as the CA file of the "
                     "connection; otherwise do not use it."),
            {},
            {}};
}

Said unknownAuthority(const chatapi::CertificateFault &fault, const QString &host)
{
    const QString issuer = visible(fault.issuer, 100);
    return {Text::tr("Certificate authority unknown"),
            issuer.isEmpty()
                ? Text::tr("The certificate of %1 comes from an authority that this computer does not know.")
                      .arg(host)
                : Text::tr(
                      "The certificate of %1 comes from “%2”, an authority that this computer does not know.")
                      .arg(host, issuer),
            Text::tr("If the host is your own, choose its authority's certificate as the CA file of the "
                     "connection; otherwise do not use it."),
            {},
            {}};
}

Said otherHost(const chatapi::CertificateFault &fault, const QString &host)
{
    const QString subject = visible(fault.subject, 100);
    return {
        Text::tr("Certificate for another host"),
        subject.isEmpty()
            ? Text::tr("The certificate of %1 was made for another host.").arg(host)
            : Text::tr("The certificate of %1 was made for “%2”, not for this host.").arg(host, subject),
        Text::tr("Check the host of the connection, and whether something in between filters the traffic."),
        {},
        {}};
}

Said refused(const QString &host)
{
    return {Text::tr("Certificate revoked"),
            Text::tr("The certificate of %1 has been revoked or banned.").arg(host),
            Text::tr("Do not use this host before its owner has put that right."),
            {},
            {}};
}

Said otherFault(const chatapi::CertificateFault &fault, const QString &host)
{
    // Qt's own name of the fault: there is no better one for what nearly never happens.
    const QString reason = visible(QSslError(fault.kind).errorString(), 150);
    return {Text::tr("Certificate not valid"),
            Text::tr("The certificate of %1 could not be verified: %2.").arg(host, reason),
            Text::tr("Tell the host's owner; do not use the host before that is put right."),
            {},
            reason};
}

} // namespace

Said certificateFaultWords(const chatapi::CertificateFault &fault, const QString &host)
{
    const QString named = host.isEmpty() ? Text::tr("the host of the connection") : visible(host, 100);
    switch (static_cast<int>(fault.kind)) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return outOfTime(fault, named);
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return selfSigned(named);
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return unknownAuthority(fault, named);
    case QSslError::HostNameMismatch:
        return otherHost(fault, named);
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return refused(named);
    default:
        return otherFault(fault, named);
    }
}

Said certificateWords(const QList<chatapi::CertificateFault> &faults, const QString &host)
{
    if (faults.isEmpty())
        return transportWords(chatapi::TransportError::CertificateInvalid, 0, host);
    Said said = certificateFaultWords(faults.first(), host);
    QStringList all{said.sentence};
    for (const chatapi::CertificateFault &fault : faults.sliced(1)) {
        const QString sentence = certificateFaultWords(fault, host).sentence;
        if (!all.contains(sentence))
            all += sentence;
    }
    said.sentence = sentences(all + QStringList{Text::tr("Nothing was sent to it.")});
    return said;
}

} // namespace words

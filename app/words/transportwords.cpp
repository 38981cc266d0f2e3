// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/transportwords.h"

#include "words/language.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

using chatapi::TransportError;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Transport)
};

/// `host` is for sentences, `isNamed` says whether it is a name.
Said noConnection(TransportError error, const QString &host, bool isNamed)
{
    if (error == TransportError::HostNotFound)
        return {Text::tr("Host not found"),
                isNamed ? Text::tr("There is no host named %1.").arg(host)
                        : Text::tr("The host of the connection cannot be found."),
                Text::tr("Check the host of the connection and this computer's network."),
                {},
                {}};
    if (error == TransportError::ConnectionRefused)
        return {Text::tr("Connection refused"),
                Text::tr("%1 does not accept connections.").arg(host),
                Text::tr("Check the host and port of the connection."),
                {},
                {}};
    if (error == TransportError::NetworkUnavailable)
        return {Text::tr("No network"),
                Text::tr("This computer cannot reach %1.").arg(host),
                Text::tr("Check this computer's network, then retry."),
                {},
                {}};
    return {
        Text::tr("Proxy trouble"),
        Text::tr("The proxy between this computer and %1 cannot be reached, or refuses the call.").arg(host),
        Text::tr("Check the proxy in this computer's settings, then retry."),
        {},
        {}};
}

Said proxyPassword(const QString &sentence)
{
    return {Text::tr("Proxy wants a password"),
            sentence,
            Text::tr("Enter the name and password when the window asks (they are kept in the keychain), or "
                     "write them into the proxy's address in this computer's settings, then retry."),
            {},
            {}};
}

Said brokenOff(TransportError error, const QString &host)
{
    if (error == TransportError::ConnectionClosed)
        return {Text::tr("Connection broken"),
                Text::tr("The connection to %1 broke before the answer came.").arg(host),
                Text::tr("Check the network, then retry."),
                {},
                {}};
    if (error == TransportError::Timeout)
        return {
            Text::tr("No answer in time"),
            Text::tr("%1 did not answer in time.").arg(host),
            Text::tr("Check the network, then retry. In the terminal, --timeout gives each call more time."),
            {},
            {}};
    return {Text::tr("Call ended"),
            Text::tr("The call to %1 was ended before its answer came.").arg(host),
            Text::tr("Retry when you are ready."),
            {},
            {}};
}

Said notSecured(TransportError error, const QString &host)
{
    if (error == TransportError::TlsHandshakeFailed)
        return {
            Text::tr("No secure connection"),
            Text::tr("No encrypted connection to %1 could be made (TLS 1.2 or later is needed).").arg(host),
            Text::tr("Check the host and port, and whether something in between filters the traffic."),
            {},
            {}};
    return {Text::tr("Certificate not valid"),
            Text::tr("The certificate of %1 could not be verified, so nothing was sent to it.").arg(host),
            Text::tr("Check the host; if it is your own, choose its authority's certificate as the CA file "
                     "of the connection."),
            {},
            {}};
}

Said statusWords(int status, const QString &host)
{
    const QString code = QStringLiteral("[HTTP %1]").arg(status);
    if (status == 429)
        return {Text::tr("Too many calls"),
                Text::tr("%1 asks for fewer calls.").arg(host),
                Text::tr("Lower “Share of the app's limit” in the settings of runs (--max-rate in the "
                         "terminal), then retry."),
                code,
                {}};
    if (status == 407)
        return {Text::tr("Proxy trouble"),
                Text::tr("The proxy on the way to %1 wants a password.").arg(host),
                Text::tr("Check the proxy in this computer's settings, then retry."),
                code,
                {}};
    if (status >= 300 && status < 400)
        return {Text::tr("Not the service"),
                Text::tr("%1 redirects elsewhere, which the service never does.").arg(host),
                Text::tr("Check the host, and whether the network asks for a login first."),
                code,
                {}};
    if (status >= 100 && status < 200)
        return {
            Text::tr("Interim answer"),
            Text::tr("%1 sent an interim answer before its answer, and what came after it cannot be read.")
                .arg(host),
            Text::tr("Ask whoever runs the host, or the proxy in between, to send no interim answers."),
            code,
            {}};
    if (status >= 500 || status == 408 || status == 425)
        return {Text::tr("Service not available"),
                Text::tr("%1 cannot carry out calls at the moment.").arg(host),
                Text::tr("Retry in a few minutes."),
                code,
                {}};
    return {Text::tr("Not the service"),
            Text::tr("%1 answers, but not as the service does.").arg(host),
            Text::tr("Check the host of the connection."),
            code,
            {}};
}

Said unusableAnswer(TransportError error, const QString &host)
{
    if (error == TransportError::BodyTooLarge)
        return {Text::tr("Answer too large"),
                Text::tr("%1 sent an answer that is too large to come from the service.").arg(host),
                Text::tr("Check the host of the connection."),
                {},
                {}};
    return {
        Text::tr("Answer not readable"),
        Text::tr("%1 sent an answer that cannot be understood.").arg(host),
        Text::tr("Check the host of the connection, and whether something in between changes the traffic."),
        {},
        {}};
}

} // namespace

Said transportWords(TransportError error, int httpStatus, const QString &host)
{
    const QString named = host.isEmpty() ? Text::tr("the host of the connection") : visible(host, 100);
    Said said;
    switch (error) {
    case TransportError::None:
        return {Text::tr("Answered"), Text::tr("The service answered."), {}, {}, {}};
    case TransportError::HostNotFound:
    case TransportError::ConnectionRefused:
    case TransportError::NetworkUnavailable:
    case TransportError::ProxyProblem:
        said = noConnection(error, named, !host.isEmpty());
        break;
    case TransportError::ProxyPasswordWanted:
        said = proxyPassword(Text::tr("The proxy on the way to %1 wants a name and a password.").arg(named));
        break;
    case TransportError::ConnectionClosed:
    case TransportError::Timeout:
    case TransportError::Aborted:
        said = brokenOff(error, named);
        break;
    case TransportError::TlsHandshakeFailed:
    case TransportError::CertificateInvalid:
        said = notSecured(error, named);
        break;
    case TransportError::HttpStatus:
        said = statusWords(httpStatus, named);
        break;
    case TransportError::BodyTooLarge:
    case TransportError::BodyUnreadable:
        said = unusableAnswer(error, named);
        break;
    case TransportError::Other:
        said = {Text::tr("Network trouble"),
                Text::tr("The connection to %1 failed for an unknown reason.").arg(named),
                Text::tr("Check the network, then retry."),
                {},
                {}};
        break;
    }
    if (host.isEmpty() && !said.sentence.isEmpty())
        said.sentence.front() = said.sentence.front().toUpper();
    return said;
}

Said proxyWords(const chatapi::ProxyQuestion &question)
{
    const QString proxy = visible(question.proxy(), 100);
    return proxyPassword(
        question.user.isEmpty()
            ? Text::tr("The proxy %1 wants a name and a password, so nothing was sent through it.").arg(proxy)
            : Text::tr("The proxy %1 does not accept the password of “%2”, so nothing was sent through it.")
                  .arg(proxy, visible(question.user, 64)));
}

QString transportCode(TransportError error, int httpStatus)
{
    if (error == TransportError::HttpStatus)
        return QStringLiteral("HTTP %1").arg(httpStatus);
    const InEnglish english;
    return error == TransportError::None ? QString() : transportWords(error).title.toLower();
}

} // namespace words

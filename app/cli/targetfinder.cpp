// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/targetfinder.h"

#include "chatapi/tls.h"
#include "words/commandwords.h"
#include "words/connectionwords.h"

#include <QtCore/QFileInfo>

#include <cstring>

namespace cli {

namespace {

constexpr const char *sdkAppIdVariable = "FRIENDCONSOLE_SDKAPPID";
constexpr const char *secretKeyVariable = "FRIENDCONSOLE_SECRET_KEY";

/// Takes a variable out of the environment, so that nothing started later and nobody who looks at the process
/// finds it there.
QByteArray takeVariable(const char *name)
{
    // The variable's own memory, to be wiped; nothing else changes the environment.
    char *value = std::getenv(name); // NOLINT(concurrency-mt-unsafe)
    if (!value)
        return {};
    const std::size_t length = std::strlen(value);
    QByteArray taken(value, static_cast<qsizetype>(length));
    chatapi::wipe(value, length);
    qunsetenv(name);
    return taken;
}

/// Where there is a display, the keychain can put up its own question; elsewhere it would only be waited for.
bool canAskPerson()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

QString problemsText(const QList<connections::ConnectionProblem> &problems)
{
    QStringList all;
    for (const connections::ConnectionProblem &problem : problems) {
        if (problem.prevents())
            all += words::connectionProblemWords(problem).text();
    }
    return all.join(QLatin1Char(' '));
}

} // namespace

void TargetFinder::find(const ImportRequest &request)
{
    switch (request.target) {
    case TargetKind::Sandbox:
        return useSandbox();
    case TargetKind::Host:
        return useHost(request);
    case TargetKind::Connection:
        return useConnection(request);
    }
}

void TargetFinder::findAgain(const importing::RunHead &head, const QString &dataDir)
{
    const QUuid id = QUuid::fromString(head.connectionId);
    if (id == connections::sandboxId())
        return useSandbox();
    ImportRequest request;
    request.dataDir = dataDir;
    request.caFile = head.caFile;
    if (id.isNull()) {
        request.host = head.host;
        request.admin = head.admin;
        return useHost(request);
    }
    connections::ConnectionStore list(connections::settingsFolder(dataDir));
    (void)list.load(); // what cannot be read has no such connection, which is said
    const std::optional<connections::Connection> connection = list.find(id);
    if (!connection)
        return Q_EMIT failed(words::unknownConnection(head.connectionName, {}));
    useSecretOf(*connection, request.caFile);
}

void TargetFinder::useSandbox()
{
    m_sandbox = std::make_unique<sandbox::Sandbox>();
    sandbox::Settings settings;
    settings.secretKey = sandbox::newKey();
    const auto started = m_sandbox->start(settings);
    const QUrl *url = std::get_if<QUrl>(&started);
    if (!url)
        return Q_EMIT failed(words::sandboxNotStarted());
    importing::Target target;
    target.connectionName = QStringLiteral("Sandbox");
    target.connectionId = connections::sandboxId().toString(QUuid::WithoutBraces);
    target.host = *url;
    target.credentials = {sandbox::sdkAppId, settings.secretKey, sandbox::admin};
    target.proxy.kind = chatapi::ProxyChoice::Kind::None;
    Q_EMIT found(target);
}

void TargetFinder::useHost(const ImportRequest &request)
{
    QByteArray sdkAppId = takeVariable(sdkAppIdVariable);
    QByteArray secretKey = takeVariable(secretKeyVariable);
    if (sdkAppId.isEmpty())
        return Q_EMIT failed(words::missingEnvironment(QLatin1String(sdkAppIdVariable)));
    if (secretKey.isEmpty())
        return Q_EMIT failed(words::missingEnvironment(QLatin1String(secretKeyVariable)));
    QString keyText = QString::fromUtf8(secretKey);
    const connections::SecretReading reading = connections::readSecret(QString::fromUtf8(sdkAppId), keyText);
    chatapi::wipe(keyText.data(), static_cast<std::size_t>(keyText.size()) * sizeof(QChar));
    chatapi::wipe(secretKey);
    chatapi::wipe(sdkAppId);
    if (!reading.secret)
        return Q_EMIT failed(problemsText(reading.problems));
    const auto host = chatapi::readHost(request.host);
    importing::Target target;
    target.host = std::get<QUrl>(host);
    target.connectionName = target.host.authority();
    target.proxy.canAsk = true;
    target.credentials = connections::credentials(*reading.secret, request.admin);
    if (setTls(target, request.caFile))
        Q_EMIT found(target);
}

bool TargetFinder::setTls(importing::Target &target, const QString &caFile)
{
    const auto tls = chatapi::tlsConfiguration(caFile);
    if (const auto *configuration = std::get_if<QSslConfiguration>(&tls)) {
        target.caFile = caFile.isEmpty() ? QString() : QFileInfo(caFile).absoluteFilePath();
        target.tls = *configuration;
        return true;
    }
    Q_EMIT failed(problemsText(connections::checkCaFile(caFile)));
    return false;
}

void TargetFinder::useConnection(const ImportRequest &request)
{
    connections::ConnectionStore list(connections::settingsFolder(request.dataDir));
    const connections::StoreError error = list.load();
    const std::optional<connections::Connection> connection = list.findByName(request.connection);
    if (!connection) {
        QStringList known;
        for (const connections::Connection &other : list.connections()) {
            if (!other.isSandbox())
                known += other.name;
        }
        return Q_EMIT failed(error.isError() ? words::storeErrorWords(error).text()
                                             : words::unknownConnection(request.connection, known));
    }
    useSecretOf(*connection, request.caFile);
}

void TargetFinder::useSecretOf(const connections::Connection &connection, const QString &caFile)
{
    m_keychain = std::make_unique<connections::KeychainStore>();
    readSecret(connection, caFile, canAskPerson());
}

/// `mayAsk`: a locked keychain may ask the person for its password, once.
void TargetFinder::readSecret(const connections::Connection &connection, const QString &caFile, bool mayAsk)
{
    m_keychain->read(connection.id, this, [=, this](const connections::SecretResult &result) {
        if (result.status != connections::SecretStatus::Locked || !mayAsk)
            return useSecret(connection, caFile, result);
        m_keychain->unlock(
            this, [=, this](const connections::SecretResult &) { readSecret(connection, caFile, false); });
    });
}

void TargetFinder::useSecret(const connections::Connection &connection, const QString &caFile,
                             const connections::SecretResult &result)
{
    if (result.status != connections::SecretStatus::Done || !result.secret)
        return Q_EMIT failed(words::secretWords(result.status, connection.name, result.raw).text());
    importing::Target target;
    target.connectionName = connection.name;
    target.proxy.canAsk = true;
    target.connectionId = connection.id.toString(QUuid::WithoutBraces);
    target.host = connections::baseUrl(connection);
    if (connection.region)
        target.standby = chatapi::standbyUrl(*connection.region);
    target.credentials = connections::credentials(*result.secret, connection.admin);
    if (target.host.isEmpty())
        return Q_EMIT failed(problemsText(connections::checkHost(connection.customHost)));
    if (setTls(target, caFile.isEmpty() ? connection.caFile : caFile))
        Q_EMIT found(target);
}

} // namespace cli

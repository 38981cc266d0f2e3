// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/connectionwords.h"

#include "words/certificatewords.h"
#include "words/codewords.h"
#include "words/numbers.h"
#include "words/runwords.h"
#include "words/sanitise.h"
#include "words/transportwords.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

using connections::CheckVerdict;
using connections::ConnectionPart;
using connections::ConnectionProblemKind;
using connections::SecretStatus;
using connections::StoreErrorKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Connections)
};

constexpr qsizetype nameCharacters = 100;

QString clockRemark(const connections::CheckResult &result)
{
    return result.clockOffSeconds ? clockText(-*result.clockOffSeconds) : QString();
}

/// Verdicts that a code of the service stands behind; their own heading, the code's sentences.
Said codeVerdict(const QString &title, const connections::CheckResult &result)
{
    Said said = codeWords(result.code, CodeLevel::Request, result.info);
    said.title = title;
    return said;
}

Said adminVerdict(const connections::CheckResult &result, const QString &admin)
{
    const bool missing = result.code == 0 || result.code == 30003 || result.code == 70107;
    return {Text::tr("Wrong admin"),
            missing ? Text::tr("The admin account “%1” does not exist in this app.").arg(admin)
                    : Text::tr("“%1” is not accepted as an administrator of this app.").arg(admin),
            Text::tr("Use an admin UserID of the app; the console lists them."), codeMark(result.code),
            visible(result.info)};
}

Said keyVerdict(const connections::CheckResult &result)
{
    return {Text::tr("Wrong key"), Text::tr("The secret key is not the one of this SDKAppID."),
            Text::tr("Copy the key of exactly this app from the console, without spaces around it."),
            codeMark(result.code), visible(result.info)};
}

Said appVerdict(const connections::CheckResult &result)
{
    return {Text::tr("Wrong SDKAppID"),
            Text::tr("%1 does not know this SDKAppID. Often the app lives in another region.")
                .arg(visible(result.host, nameCharacters)),
            Text::tr("Check the SDKAppID, and choose the region in which the app was made."),
            codeMark(result.code), visible(result.info)};
}

Said clockVerdict(const connections::CheckResult &result)
{
    Said said{Text::tr("Clock is wrong"),
              sentences({Text::tr("The service says that a new signature has already expired."),
                         clockRemark(result)}),
              Text::tr("Set this computer's clock, date and time zone right, and check again."),
              codeMark(result.code), visible(result.info)};
    return said;
}

Said notTheService(const connections::CheckResult &result)
{
    const bool failedStatus = result.transport == chatapi::TransportError::HttpStatus;
    Said said{Text::tr("Not the service"),
              Text::tr("Something answers at %1, but not as the service does.")
                  .arg(visible(result.host, nameCharacters)),
              Text::tr("Check the host, and whether the network asks for a login first."),
              codeMark(result.code), visible(result.info)};
    if (failedStatus)
        said.code = transportWords(result.transport, result.httpStatus).code;
    return said;
}

Said busyVerdict(const connections::CheckResult &result)
{
    if (result.code == 0)
        return transportWords(result.transport, result.httpStatus, result.host);
    Said said = codeVerdict(Text::tr("Try again later"), result);
    said.nextStep = result.code == 70050
        ? Text::tr("Correct the key if it is wrong, wait a minute, and check again.")
        : Text::tr("Check again in a few minutes.");
    return said;
}

Said notUsable(const connections::CheckResult &result)
{
    Said said{Text::tr("Something is missing or wrong"), {}, {}, {}, {}};
    QStringList all;
    for (const connections::ConnectionProblem &problem : result.problems)
        all += connectionProblemWords(problem).message();
    said.sentence = all.isEmpty() ? Text::tr("The connection cannot be used as it is.") : sentences(all);
    return said;
}

Said otherVerdict(const connections::CheckResult &result)
{
    if (result.code != 0)
        return codeWords(result.code, CodeLevel::Request, result.info);
    Said said = transportWords(chatapi::TransportError::Other, result.httpStatus, result.host);
    said.raw = visible(result.raw);
    return said;
}

Said verdictWords(const connections::CheckResult &result, const connections::Connection &connection)
{
    switch (result.verdict) {
    case CheckVerdict::Fine:
        return {Text::tr("Works"),
                Text::tr("%1 knows the app, the key and the admin; it answered in %2.")
                    .arg(visible(result.host, nameCharacters),
                         Text::tr("%1 ms").arg(number(static_cast<qint64>(result.took.count())))),
                {},
                {},
                {}};
    case CheckVerdict::HostNotReachable:
    case CheckVerdict::TlsFailed:
    case CheckVerdict::TimedOut:
        return transportWords(result.transport, result.httpStatus, result.host);
    case CheckVerdict::CertificateInvalid:
        return certificateWords(result.certificateFaults, result.host);
    case CheckVerdict::NotTheService:
        return notTheService(result);
    case CheckVerdict::SdkAppIdWrong:
        return appVerdict(result);
    case CheckVerdict::KeyWrong:
        return keyVerdict(result);
    case CheckVerdict::AdminWrong:
        return adminVerdict(result, visible(connection.admin, 64));
    case CheckVerdict::ClockOff:
        return clockVerdict(result);
    case CheckVerdict::Forbidden:
        return codeVerdict(Text::tr("Not allowed"), result);
    case CheckVerdict::TryLater:
        return busyVerdict(result);
    case CheckVerdict::NotUsable:
        return notUsable(result);
    case CheckVerdict::Cancelled:
        return {Text::tr("Cancelled"), Text::tr("The check was cancelled."), {}, {}, {}};
    case CheckVerdict::Other:
        return otherVerdict(result);
    }
    Q_UNREACHABLE();
}

QString missingText(ConnectionPart part)
{
    switch (part) {
    case ConnectionPart::Name:
        return Text::tr("The connection has no name.");
    case ConnectionPart::Host:
        return Text::tr("The host is missing.");
    case ConnectionPart::CaFile:
        return Text::tr("The CA file is missing.");
    case ConnectionPart::Admin:
        return Text::tr("The admin UserID is missing.");
    case ConnectionPart::SdkAppId:
        return Text::tr("The SDKAppID is missing.");
    case ConnectionPart::SecretKey:
        return Text::tr("The secret key is missing.");
    }
    Q_UNREACHABLE();
}

Said invalidWords(ConnectionPart part)
{
    const QString title = Text::tr("%1 not valid").arg(connectionPartName(part));
    if (part == ConnectionPart::SdkAppId)
        return {title,
                Text::tr("The SDKAppID is not a number of 1 or more."),
                Text::tr("Copy it from the console: digits only."),
                {},
                {}};
    if (part == ConnectionPart::SecretKey)
        return {title,
                Text::tr("The secret key has a space or a line end inside."),
                Text::tr("Copy it from the console again, in one piece."),
                {},
                {}};
    if (part == ConnectionPart::Host)
        return {title,
                Text::tr("This is not a host."),
                Text::tr("Write it as https://chat.example.com or chat.example.com:8443."),
                {},
                {}};
    return {title,
            Text::tr("%1 cannot be used as it is.").arg(connectionPartName(part)),
            Text::tr("Correct it."),
            {},
            {}};
}

Said hostProblem(ConnectionProblemKind kind)
{
    const QString title = Text::tr("Host not allowed");
    const QString how = Text::tr("Write it as https://chat.example.com or chat.example.com:8443.");
    if (kind == ConnectionProblemKind::NotEncrypted)
        return {title,
                Text::tr("http is accepted for this computer only: anywhere else, others could read the "
                         "signature on its way."),
                Text::tr("Write https:// before the host."),
                {},
                {}};
    if (kind == ConnectionProblemKind::SchemeNotAllowed)
        return {title, Text::tr("The service is reached by https only."), how, {}, {}};
    if (kind == ConnectionProblemKind::HasUserInfo)
        return {
            title,
            Text::tr(
                "The host contains a name or password, which the service does not use. Remove that part."),
            how,
            {},
            {}};
    return {title,
            Text::tr("The host has something after its name (a path, “?” or “#”); the program adds what is "
                     "needed itself. Remove that part."),
            how,
            {},
            {}};
}

Said caFileProblem(ConnectionProblemKind kind)
{
    const QString title = Text::tr("CA file not usable");
    const QString how = Text::tr("Choose a PEM file with the authority's certificate.");
    if (kind == ConnectionProblemKind::NotFound)
        return {title, Text::tr("The CA file does not exist."), how, {}, {}};
    if (kind == ConnectionProblemKind::NotReadable)
        return {title, Text::tr("The CA file cannot be read, or is too large to be one."), how, {}, {}};
    return {title, Text::tr("The CA file holds no certificate in PEM form."), how, {}, {}};
}

QString secretOf(const QString &connection)
{
    return connection.isEmpty() ? Text::tr("the connection")
                                : Text::tr("“%1”").arg(visible(connection, nameCharacters));
}

} // namespace

QString regionName(chatapi::Region region)
{
    switch (region) {
    case chatapi::Region::China:
        return Text::tr("China");
    case chatapi::Region::Singapore:
        return Text::tr("Singapore");
    case chatapi::Region::Seoul:
        return Text::tr("Seoul");
    case chatapi::Region::Tokyo:
        return Text::tr("Tokyo");
    case chatapi::Region::Frankfurt:
        return Text::tr("Frankfurt");
    case chatapi::Region::SiliconValley:
        return Text::tr("Silicon Valley");
    case chatapi::Region::Jakarta:
        return Text::tr("Jakarta");
    }
    Q_UNREACHABLE();
}

QString colourName(connections::ConnectionColour colour)
{
    switch (colour) {
    case connections::ConnectionColour::Green:
        return Text::tr("Green (practice)");
    case connections::ConnectionColour::Amber:
        return Text::tr("Amber (test)");
    case connections::ConnectionColour::Red:
        return Text::tr("Red (production)");
    case connections::ConnectionColour::Blue:
        return Text::tr("Blue");
    case connections::ConnectionColour::Grey:
        return Text::tr("Grey");
    }
    Q_UNREACHABLE();
}

QString connectionName(const connections::Connection &connection)
{
    if (connection.isSandbox())
        return Text::tr("Sandbox — this computer");
    return visible(connection.name, nameCharacters);
}

QString connectionTarget(const connections::Connection &connection)
{
    if (connection.isSandbox())
        return Text::tr("this computer");
    const QString host = visible(connections::baseUrl(connection).authority(), nameCharacters);
    if (!connection.region)
        return host.isEmpty() ? visible(connection.customHost, nameCharacters) : host;
    return Text::tr("%1 (%2)", "region, host").arg(regionName(*connection.region), host);
}

Said checkWords(const connections::CheckResult &result, const connections::Connection &connection)
{
    Said said = verdictWords(result, connection);
    if (result.verdict != CheckVerdict::ClockOff && result.clockOffSeconds)
        said.sentence = sentences({said.sentence, clockRemark(result)});
    if (said.raw.isEmpty())
        said.raw = visible(result.raw);
    return said;
}

QString connectionPartName(ConnectionPart part)
{
    switch (part) {
    case ConnectionPart::Name:
        return Text::tr("Name");
    case ConnectionPart::Host:
        return Text::tr("Host");
    case ConnectionPart::CaFile:
        return Text::tr("CA file");
    case ConnectionPart::Admin:
        return Text::tr("Admin UserID");
    case ConnectionPart::SdkAppId:
        return Text::tr("SDKAppID");
    case ConnectionPart::SecretKey:
        return Text::tr("Secret key");
    }
    Q_UNREACHABLE();
}

Said connectionProblemWords(const connections::ConnectionProblem &problem)
{
    const QString part = connectionPartName(problem.part);
    switch (problem.kind) {
    case ConnectionProblemKind::Missing:
        return {Text::tr("%1 missing").arg(part), missingText(problem.part), Text::tr("Fill it in."), {}, {}};
    case ConnectionProblemKind::TooLong:
        return {Text::tr("%1 too long").arg(part),
                problem.part == ConnectionPart::Admin
                    ? Text::tr("The admin UserID has %1 bytes; the service takes at most %2.")
                          .arg(number(problem.found), number(problem.limit))
                    : Text::tr("%1 has %2 characters; %3 is the limit.")
                          .arg(part, number(problem.found), number(problem.limit)),
                Text::tr("Shorten it."),
                {},
                {}};
    case ConnectionProblemKind::Taken:
        return {Text::tr("Name taken"),
                Text::tr("Another connection has this name."),
                Text::tr("Choose another one."),
                {},
                {}};
    case ConnectionProblemKind::Invalid:
        return invalidWords(problem.part);
    case ConnectionProblemKind::NotEncrypted:
    case ConnectionProblemKind::SchemeNotAllowed:
    case ConnectionProblemKind::HasUserInfo:
    case ConnectionProblemKind::HasPath:
        return hostProblem(problem.kind);
    case ConnectionProblemKind::NotFound:
    case ConnectionProblemKind::NotReadable:
    case ConnectionProblemKind::NoCertificate:
        return caFileProblem(problem.kind);
    case ConnectionProblemKind::UnusualCharacters:
        return {
            Text::tr("%1 has unusual characters").arg(part),
            Text::tr("%1 contains characters other than English letters, digits and common signs (ASCII).")
                .arg(part),
            Text::tr("Check that it is written exactly as in the console."),
            {},
            {}};
    case ConnectionProblemKind::SpacesAround:
        return {Text::tr("%1 has spaces around it").arg(part),
                Text::tr("%1 begins or ends with a space, which counts as part of it.").arg(part),
                Text::tr("Remove the spaces if they are not intended."),
                {},
                {}};
    }
    Q_UNREACHABLE();
}

Said storeErrorWords(const connections::StoreError &error)
{
    const QString file = Text::tr("“%1”").arg(visible(error.file, 400));
    const QString raw = visible(error.raw);
    switch (error.kind) {
    case StoreErrorKind::None:
        return {Text::tr("No error"), {}, {}, {}, {}};
    case StoreErrorKind::NotReadable:
        return {Text::tr("Connections not readable"),
                Text::tr("The list of connections in %1 cannot be opened.").arg(file),
                Text::tr("Check the permissions of that file and its folder; until then, connections cannot "
                         "be saved."),
                {},
                raw};
    case StoreErrorKind::NotUnderstood:
        return {Text::tr("Connections not understood"),
                error.keptAs.isEmpty()
                    ? Text::tr("The list of connections in %1 is damaged, and no copy of it could be kept.")
                          .arg(file)
                    : Text::tr("The list of connections in %1 is damaged; a copy was kept as “%2”.")
                          .arg(file, visible(error.keptAs, 400)),
                Text::tr("Check the connections, and add those that are missing."),
                {},
                raw};
    case StoreErrorKind::NotWritable:
        return {Text::tr("Connections not saved"),
                Text::tr("%1 cannot be written.").arg(file),
                Text::tr("Check the folder's permissions and the space on the disk, then save again."),
                {},
                raw};
    case StoreErrorKind::NotKnown:
        return {Text::tr("Connection gone"),
                Text::tr("The connection is no longer in the list."),
                Text::tr("Add it again if you need it."),
                {},
                raw};
    case StoreErrorKind::IsSandbox:
        return {Text::tr("Sandbox"),
                Text::tr("The sandbox is always there and cannot be changed or removed."),
                {},
                {},
                raw};
    case StoreErrorKind::NotValid: {
        QStringList all;
        for (const connections::ConnectionProblem &problem : error.problems)
            all += connectionProblemWords(problem).message();
        return {Text::tr("Not saved"),
                all.isEmpty() ? Text::tr("The connection cannot be saved as it is.") : sentences(all),
                {},
                {},
                raw};
    }
    }
    Q_UNREACHABLE();
}

Said secretWords(SecretStatus status, const QString &connection, const QString &raw)
{
    const QString of = secretOf(connection);
    const QString shown = visible(raw);
    switch (status) {
    case SecretStatus::Done:
        return {Text::tr("Done"), Text::tr("The keychain holds the secrets of %1.").arg(of), {}, {}, shown};
    case SecretStatus::NotFound:
        return {Text::tr("No secrets kept"),
                Text::tr("The keychain holds no SDKAppID and key for %1.").arg(of),
                Text::tr("Enter them with “Edit this connection” in the window."),
                {},
                shown};
    case SecretStatus::NoKeychain:
        return {
            Text::tr("No keychain"),
            Text::tr("There is no keychain on this computer, so the SDKAppID and key of %1 cannot be read or "
                     "kept.")
                .arg(of),
            Text::tr("Install or start one (GNOME Keyring or KWallet, say), or enter the secrets for this "
                     "session only."),
            {},
            shown};
    case SecretStatus::Locked:
        return {
            Text::tr("Keychain locked"),
            Text::tr("The keychain is locked, so the SDKAppID and key of %1 cannot be read or kept.").arg(of),
            Text::tr("Unlock the keychain, then try again."),
            {},
            shown};
    case SecretStatus::Denied:
        return {Text::tr("Keychain refused"),
                Text::tr("The keychain does not let this program use the secrets of %1.").arg(of),
                Text::tr("Allow it when the keychain asks, then try again."),
                {},
                shown};
    case SecretStatus::TimedOut:
        return {Text::tr("Keychain does not answer"),
                Text::tr("The keychain did not answer in time."),
                Text::tr("See whether it asks for a password in another window, then try again."),
                {},
                shown};
    case SecretStatus::NotCreated:
        return {Text::tr("Keychain not created"),
                Text::tr("This computer has no keychain yet, and the question for the password of a new one "
                         "was cancelled: nothing was kept."),
                Text::tr("Save again and choose a password when you are asked, or keep the secrets for this "
                         "session only."),
                {},
                shown};
    case SecretStatus::Failed:
        return {Text::tr("Keychain failed"),
                shown.isEmpty() ? Text::tr("The keychain failed.")
                                : Text::tr("The keychain failed: %1.").arg(shown),
                Text::tr("Try again, or enter the secrets for this session only."),
                {},
                shown};
    }
    Q_UNREACHABLE();
}

Said keychainWords(const connections::KeychainState &state)
{
    using connections::KeychainAvailability;
    const QString name = connections::keychainName(state.kind);
    const QString raw = visible(state.raw);
    switch (state.availability) {
    case KeychainAvailability::Available:
        if (state.kind == connections::KeychainKind::ThisSession)
            return {Text::tr("This session"),
                    Text::tr("The SDKAppID and the key are kept in memory until the program ends, and not in "
                             "any file."),
                    {},
                    {},
                    raw};
        return {name.isEmpty() ? Text::tr("Keychain") : name,
                name.isEmpty()
                    ? Text::tr("Saving puts the SDKAppID and the key into the keychain of this computer.")
                    : Text::tr("Saving puts the SDKAppID and the key into %1.").arg(name),
                {},
                {},
                raw};
    case KeychainAvailability::Locked:
        return {Text::tr("Keychain locked"),
                name.isEmpty() ? Text::tr("The keychain of this computer is locked.")
                               : Text::tr("%1 is locked.").arg(name),
                Text::tr("Unlock it, or use the secrets for this session only."),
                {},
                raw};
    case KeychainAvailability::NoKeychain:
        return {
            Text::tr("No keychain"),
            Text::tr("There is no keychain on this computer that could keep secrets."),
            Text::tr(
                "Install or start one (GNOME Keyring or KWallet, say), or use the secrets for this session "
                "only; they are never written to a file."),
            {},
            raw};
    }
    Q_UNREACHABLE();
}

Said hostErrorWords(chatapi::HostError error, const QString &typed)
{
    const QString shown = visible(typed);
    const auto about = [&shown](ConnectionProblemKind kind) {
        Said said = connectionProblemWords({ConnectionPart::Host, kind, 0, 0});
        if (!shown.isEmpty())
            said.sentence = Text::tr("“%1”: %2", "a host as typed, a sentence").arg(shown, said.sentence);
        return said;
    };
    switch (error) {
    case chatapi::HostError::Empty:
        return about(ConnectionProblemKind::Missing);
    case chatapi::HostError::Unreadable:
        return about(ConnectionProblemKind::Invalid);
    case chatapi::HostError::SchemeNotAllowed:
        return about(ConnectionProblemKind::SchemeNotAllowed);
    case chatapi::HostError::PlainHttpNotLoopback:
        return about(ConnectionProblemKind::NotEncrypted);
    case chatapi::HostError::HasUserInfo:
        return about(ConnectionProblemKind::HasUserInfo);
    case chatapi::HostError::HasPath:
        return about(ConnectionProblemKind::HasPath);
    }
    Q_UNREACHABLE();
}

} // namespace words

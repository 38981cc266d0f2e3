// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/certificatewords.h"
#include "words/connectionwords.h"
#include "words/runwords.h"
#include "words/saidchecks.h"

using saidchecks::isClean;
using saidchecks::isSaid;
using saidchecks::nasty;

template <typename Enum> static QList<Enum> upTo(Enum last)
{
    QList<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all += static_cast<Enum>(i);
    return all;
}

class TestRunWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPhaseHasAName();
    void progressIsOneLine();
    void everyStopCodeIsSaid();
    void aLockedAccountIsToldWhenToComeBack();
    void aWrongClockIsNamed();
    void aWrongRegionIsHintedAt();
    void aWrongAdminIsNamed();
    void everyTransportErrorStopsWithASentence();
    void certificatesAreSaidWithTheirReason();
    void everyEndIsSaid();
    void plansAreCounted();
    void everyVerdictOfACheckIsSaid();
    void everyConnectionProblemIsSaid();
    void everyStoreErrorIsSaid();
    void everyKeychainAnswerIsSaid();
    void everyHostErrorIsSaid();
    void regionsAndColoursHaveNames();

private:
    static words::RunContext context()
    {
        words::RunContext given;
        given.connection = QStringLiteral("Prod");
        given.host = QStringLiteral("chat.example.com");
        given.admin = QStringLiteral("administrator");
        given.now = QDateTime(QDate(2026, 11, 22), QTime(14, 5, 30));
        return given;
    }
    static importing::StopReason stop(int code, friends::Cause cause = friends::Cause::Request)
    {
        importing::StopReason reason;
        reason.cause = cause;
        reason.code = code;
        reason.info = nasty.toUtf8();
        return reason;
    }
};

void TestRunWords::everyPhaseHasAName()
{
    for (const importing::RunPhase phase : upTo(importing::RunPhase::Ended))
        QVERIFY(!words::phaseName(phase).isEmpty());
}

void TestRunWords::progressIsOneLine()
{
    importing::Progress progress;
    progress.phase = importing::RunPhase::Running;
    progress.rows = 1180;
    progress.imported = 812;
    progress.failed = 14;
    progress.notSent = 354;
    progress.callsPerSecond = 42.3;
    progress.timeLeft = std::chrono::milliseconds(6000);
    QCOMPARE(words::progressText(progress),
             QStringLiteral("812 imported · 14 failed · 354 to go · 42 calls/s · about 6 s"));
    progress.phase = importing::RunPhase::Paused;
    QCOMPARE(words::progressText(progress), QStringLiteral("812 imported · 14 failed · 354 to go · Paused"));
    progress.phase = importing::RunPhase::Ended;
    progress.unknown = 2;
    QCOMPARE(words::progressText(progress),
             QStringLiteral("812 imported · 14 failed · 2 unknown · 354 not sent"));
}

void TestRunWords::everyStopCodeIsSaid()
{
    for (const chatapi::CodeRule &rule : chatapi::codeRules()) {
        if (rule.atRequest == chatapi::Action::Success)
            continue;
        for (const qint64 offset : {qint64(0), qint64(-720), qint64(86'400)}) {
            importing::StopReason reason = stop(rule.code);
            reason.info = "info";
            reason.clockOffset = offset;
            const words::Said said = words::stopWords(reason, context());
            QVERIFY2(isSaid(said), qPrintable(QString::number(rule.code)));
            QVERIFY(!said.nextStep.isEmpty());
            QCOMPARE(said.code, QStringLiteral("[%1]").arg(rule.code));
        }
    }
    QVERIFY(words::stopWords(stop(98765), context()).text().endsWith(QStringLiteral("[98765]")));
}

void TestRunWords::aLockedAccountIsToldWhenToComeBack()
{
    const words::Said said = words::stopWords(stop(70050), context());
    QVERIFY2(said.nextStep.contains(QStringLiteral("14:07")), qPrintable(said.nextStep));
}

void TestRunWords::aWrongClockIsNamed()
{
    for (const int code : {70001, 70052}) {
        importing::StopReason reason = stop(code);
        reason.clockOffset = 720;
        QVERIFY(words::stopWords(reason, context())
                    .text()
                    .contains(QStringLiteral("clock is behind the service's by 12 min")));
        reason.clockOffset = -7200;
        QVERIFY(words::stopWords(reason, context())
                    .text()
                    .contains(QStringLiteral("clock is ahead of the service's by 2 h")));
    }
    QCOMPARE(words::clockText(200), QString());
}

void TestRunWords::aWrongRegionIsHintedAt()
{
    for (const int code : {70016, 70020}) {
        const QString text = words::stopWords(stop(code), context()).text();
        QVERIFY(text.contains(QStringLiteral("another region")));
        QVERIFY(text.contains(QStringLiteral("chat.example.com")));
    }
}

void TestRunWords::aWrongAdminIsNamed()
{
    for (const int code : {30004, 60010, 70107, 70403})
        QVERIFY(words::stopWords(stop(code), context()).text().contains(QStringLiteral("“administrator”")));
}

void TestRunWords::everyTransportErrorStopsWithASentence()
{
    for (const chatapi::TransportError error : upTo(chatapi::TransportError::Other)) {
        importing::StopReason reason = stop(static_cast<int>(error), friends::Cause::Transport);
        reason.httpStatus = 403;
        QVERIFY(isSaid(words::stopWords(reason, context())));
        QVERIFY(isSaid(words::stopWords(reason, {})));
    }
}

void TestRunWords::certificatesAreSaidWithTheirReason()
{
    chatapi::CertificateFault fault;
    fault.subject = QStringLiteral("other.example.com");
    fault.issuer = QStringLiteral("Unknown CA");
    fault.validFrom = QDateTime(QDate(2030, 1, 2), QTime(0, 0), Qt::UTC);
    fault.validUntil = QDateTime(QDate(2026, 3, 3), QTime(0, 0), Qt::UTC);
    const QString host = QStringLiteral("chat.example.com");
    QStringList seen;
    for (const QSslError::SslError kind :
         {QSslError::CertificateExpired, QSslError::CertificateNotYetValid, QSslError::HostNameMismatch,
          QSslError::SelfSignedCertificate, QSslError::UnableToGetLocalIssuerCertificate,
          QSslError::CertificateRevoked, QSslError::InvalidPurpose}) {
        fault.kind = kind;
        const words::Said said = words::certificateFaultWords(fault, host);
        QVERIFY(isSaid(said));
        QVERIFY(said.sentence.contains(host));
        QVERIFY(!seen.contains(said.title));
        seen += said.title;
        QVERIFY(isSaid(words::certificateFaultWords({kind, {}, {}, {}, {}})));
    }
    fault.kind = QSslError::CertificateExpired;
    QVERIFY(
        words::certificateFaultWords(fault, host).sentence.contains(QStringLiteral("expired on 3 Mar 2026")));
    fault.kind = QSslError::HostNameMismatch;
    fault.subject = QStringLiteral("evil\x1b[0m\u202e");
    QVERIFY(isClean(words::certificateFaultWords(fault, host).sentence));
    importing::StopReason reason =
        stop(static_cast<int>(chatapi::TransportError::CertificateInvalid), friends::Cause::Transport);
    fault.kind = QSslError::CertificateExpired;
    reason.certificateFaults = {fault, fault};
    QVERIFY(words::stopWords(reason, context()).text().contains(QStringLiteral("Nothing was sent")));
}

void TestRunWords::everyEndIsSaid()
{
    for (const importing::RunEnd end : upTo(importing::RunEnd::JournalInUse)) {
        importing::RunResult result;
        result.end = end;
        result.stop = stop(70003);
        result.stop.info = "info";
        if (end == importing::RunEnd::JournalUnwritable)
            result.stop.journalError = QStringLiteral("database or disk is full");
        result.totals.rows = 1204;
        result.totals.imported = 1000;
        result.totals.failed = 100;
        result.totals.unknown = 4;
        result.totals.notSent = 100;
        const words::Said said = words::runEndWords(result, context());
        QVERIFY(isSaid(said));
        if (end == importing::RunEnd::JournalInUse)
            continue;
        QVERIFY2(said.sentence.contains(
                     QStringLiteral("Of 1,204 rows: 1,000 imported, 100 failed, 4 unknown, 100 not sent.")),
                 qPrintable(said.sentence));
    }
    importing::RunResult whole;
    whole.totals.rows = whole.totals.imported = 1;
    QCOMPARE(words::runEndWords(whole, context()).sentence,
             QStringLiteral("1 row imported, without a failure."));
}

void TestRunWords::plansAreCounted()
{
    QCOMPARE(words::planText(1180, 40, 44, std::chrono::milliseconds(1200)),
             QStringLiteral("1,180 rows for 40 accounts in 44 calls, at least 1 s"));
    QCOMPARE(words::planText(1, 1, 1, std::chrono::milliseconds(0)),
             QStringLiteral("1 row for 1 account in 1 call, less than 1 s at best"));
}

void TestRunWords::everyVerdictOfACheckIsSaid()
{
    connections::Connection connection;
    connection.admin = QStringLiteral("administrator");
    for (const connections::CheckVerdict verdict : upTo(connections::CheckVerdict::Other)) {
        for (const int code : {0, 30004, 70050, 98765}) {
            connections::CheckResult result;
            result.verdict = verdict;
            result.host = QStringLiteral("chat.example.com");
            result.code = code;
            result.info = "info";
            result.httpStatus = 502;
            result.transport = chatapi::TransportError::HttpStatus;
            result.clockOffSeconds = -720;
            result.problems = {
                {connections::ConnectionPart::SecretKey, connections::ConnectionProblemKind::Missing, 0, 0}};
            const words::Said said = words::checkWords(result, connection);
            QVERIFY(isSaid(said));
            QVERIFY2(said.sentence.contains(QStringLiteral("behind the service's by 12 min")),
                     qPrintable(said.sentence));
        }
    }
}

void TestRunWords::everyConnectionProblemIsSaid()
{
    for (const connections::ConnectionPart part : upTo(connections::ConnectionPart::SecretKey)) {
        QVERIFY(!words::connectionPartName(part).isEmpty());
        for (const auto kind : upTo(connections::ConnectionProblemKind::SpacesAround))
            QVERIFY(isSaid(words::connectionProblemWords({part, kind, 120, 100})));
    }
}

void TestRunWords::everyStoreErrorIsSaid()
{
    for (const connections::StoreErrorKind kind : upTo(connections::StoreErrorKind::NotValid)) {
        connections::StoreError error;
        error.kind = kind;
        error.file = QStringLiteral("/tmp/connections.json");
        if (kind != connections::StoreErrorKind::None)
            QVERIFY(isSaid(words::storeErrorWords(error)));
        error.keptAs = QStringLiteral("/tmp/connections.json.kept-1");
        error.problems = {
            {connections::ConnectionPart::Name, connections::ConnectionProblemKind::Taken, 0, 0}};
        if (kind != connections::StoreErrorKind::None)
            QVERIFY(isSaid(words::storeErrorWords(error)));
    }
}

void TestRunWords::everyKeychainAnswerIsSaid()
{
    for (const connections::SecretStatus status : upTo(connections::SecretStatus::Failed)) {
        QVERIFY(isSaid(words::secretWords(status)));
        QVERIFY(isSaid(words::secretWords(status, QStringLiteral("Prod"), QStringLiteral("no such bus"))));
    }
    for (const auto availability : upTo(connections::KeychainAvailability::Available)) {
        for (const auto kind : upTo(connections::KeychainKind::ThisSession))
            QVERIFY(isSaid(words::keychainWords({availability, kind, QStringLiteral("raw")})));
    }
}

void TestRunWords::everyHostErrorIsSaid()
{
    for (const chatapi::HostError error : upTo(chatapi::HostError::HasPath)) {
        QVERIFY(isSaid(words::hostErrorWords(error, QStringLiteral("ftp://x"))));
        QVERIFY(isSaid(words::hostErrorWords(error, {})));
    }
}

void TestRunWords::regionsAndColoursHaveNames()
{
    for (const chatapi::Region region : chatapi::regions)
        QVERIFY(!words::regionName(region).isEmpty());
    for (const auto colour : upTo(connections::ConnectionColour::Grey))
        QVERIFY(!words::colourName(colour).isEmpty());
    connections::Connection connection;
    connection.name = QStringLiteral("Prod\x1b");
    connection.region = chatapi::Region::Singapore;
    QCOMPARE(words::connectionName(connection), QStringLiteral("Prod\u241b"));
    QCOMPARE(words::connectionTarget(connection), QStringLiteral("Singapore (adminapisgp.im.qcloud.com)"));
    const connections::Connection sandbox = connections::sandboxConnection(
        QUrl(QStringLiteral("http://127.0.0.1:1")), QStringLiteral("administrator"));
    QVERIFY(words::connectionName(sandbox).startsWith(QStringLiteral("Sandbox")));
}

QTEST_GUILESS_MAIN(TestRunWords)
#include "tst_runwords.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/rawserver.h"
#include "chatapi/tls.h"
#include "fakes/scriptedservice.h"
#include "importing/journal.h"
#include "importing/rowsofrun.h"
#include "importing/watchedrun.h"
#include "testpaths.h"
#include "words/outcomewords.h"
#include "words/runwords.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>

using namespace importing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using friends::State;

namespace {

/// How far the server comes with a call before the fault.
enum class Stage { Connecting, Securing, ReadingBody, BeforeHeaders, MidHeaders, MidBody, AfterBody };

/// What it does then, and to every call that follows.
enum class Fault { Close, Reset, Silence, Drip, Rubbish, Refuse, NoSuchName, Certificate };

const QStringList accounts{u"to0"_s, u"to1"_s, u"to2"_s};

RunInput threeRows()
{
    return rowsOfRun({{u"from"_s, accounts[0]}, {u"from"_s, accounts[1]}, {u"from"_s, accounts[2]}});
}

QByteArray fineAnswer()
{
    return RawServer::ok(fakes::ScriptedService::answer(accounts, [](const QString &) { return 0; }));
}

/// What has gone out when the fault comes.
QByteArray before(Stage stage)
{
    const QByteArray answer = fineAnswer();
    switch (stage) {
    case Stage::Connecting:
    case Stage::Securing:
    case Stage::ReadingBody:
    case Stage::BeforeHeaders:
        return {};
    case Stage::MidHeaders:
        return answer.first(25);
    case Stage::MidBody:
        return answer.chopped(10);
    case Stage::AfterBody:
        return answer;
    }
    Q_UNREACHABLE();
}

void afflict(QTcpSocket *socket, Stage stage, Fault fault)
{
    socket->write(before(stage));
    switch (fault) {
    case Fault::Close:
        socket->disconnectFromHost();
        return;
    case Fault::Reset:
        socket->abort();
        return;
    case Fault::Drip: {
        auto *drip = new QTimer(socket);
        drip->callOnTimeout(socket, [socket] { socket->write("x"); });
        drip->start(20);
        return;
    }
    case Fault::Rubbish:
        socket->write("\x00\xffnot what anybody expects\r\n\r\n");
        socket->disconnectFromHost();
        return;
    case Fault::Silence:
    case Fault::Refuse:
    case Fault::NoSuchName:
    case Fault::Certificate:
        return;
    }
}

/// A server with one fault, for every call that comes.
class FaultyServer {
public:
    FaultyServer(const QString &certificate, Stage stage, Fault fault) : m_server(certificate)
    {
        const auto act = [stage, fault](QTcpSocket *socket) { afflict(socket, stage, fault); };
        m_server.answer = [act](QTcpSocket *socket, int, const RawServer::Request &) { act(socket); };
        if (stage == Stage::ReadingBody)
            m_server.onHead = act;
    }
    [[nodiscard]] QUrl url() const { return m_server.url(QString()); }
    [[nodiscard]] int arrivals() const { return m_server.heads; }

private:
    RawServer m_server;
};

/// What a code asks for (API.md, "Codes and what to do with each"), written down once more.
enum class Asks { Nothing, Row, Retry, Renew, Stop };

struct Code {
    int code;
    Asks atRequest;
    Asks atRow;
};

const std::vector<Code> &codes()
{
    using enum Asks;
    static const std::vector<Code> all{
        {30001, Row, Row},     {30002, Stop, Row},    {30003, Row, Row},     {30004, Stop, Row},
        {30005, Row, Row},     {30006, Retry, Retry}, {30007, Retry, Retry}, {30008, Retry, Retry},
        {30010, Row, Row},     {30011, Row, Row},     {30014, Row, Row},     {60002, Row, Row},
        {60003, Row, Row},     {60004, Stop, Row},    {60005, Stop, Row},    {60006, Stop, Row},
        {60007, Retry, Retry}, {60008, Retry, Retry}, {60009, Stop, Row},    {60010, Stop, Row},
        {60011, Retry, Retry}, {60012, Stop, Row},    {60013, Retry, Retry}, {60014, Retry, Retry},
        {60015, Stop, Row},    {60016, Stop, Row},    {60017, Stop, Row},    {60018, Retry, Retry},
        {60019, Retry, Retry}, {60020, Stop, Row},    {60021, Stop, Row},    {70001, Renew, Row},
        {70002, Stop, Row},    {70003, Stop, Row},    {70005, Stop, Row},    {70009, Stop, Row},
        {70013, Stop, Row},    {70014, Stop, Row},    {70016, Stop, Row},    {70020, Stop, Row},
        {70050, Stop, Row},    {70051, Stop, Row},    {70052, Renew, Row},   {70107, Row, Row},
        {70114, Stop, Row},    {70169, Retry, Retry}, {70202, Retry, Retry}, {70206, Row, Row},
        {70402, Row, Row},     {70403, Stop, Row},    {70500, Retry, Retry}, {80001, Row, Row},
        {12345, Stop, Row}, // in no table
    };
    return all;
}

} // namespace

Q_DECLARE_METATYPE(Stage)
Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(Asks)

/// Each fault at each stage, and each code at each level: what becomes of the rows, how often the server saw
/// them, and what is said.
class TestFaultMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<State>("state"); // Queued: not sent
        QTest::addColumn<int>("arrivals");
        QTest::addColumn<QString>("said");
        const QString broke = u"broke before the answer"_s;
        const QString late = u"did not answer in time"_s;
        for (const char *certificate : {"", "server"}) {
            const auto row = [certificate](const char *name, Stage stage, Fault fault, State state,
                                           int arrivals, const QString &said) {
                QTest::addRow("%s, %s", *certificate ? "TLS" : "plain", name)
                    << QString::fromLatin1(certificate) << stage << fault << state << arrivals << said;
            };
            row("closed before the headers", Stage::BeforeHeaders, Fault::Close, State::Unknown, 2, broke);
            row("reset before the headers", Stage::BeforeHeaders, Fault::Reset, State::Unknown, 2, broke);
            row("closed in the headers", Stage::MidHeaders, Fault::Close, State::Unknown, 2, broke);
            row("closed in the body", Stage::MidBody, Fault::Close, State::Unknown, 2, broke);
            row("closed after the body", Stage::AfterBody, Fault::Close, State::Imported, 1, u"imported"_s);
            row("reset while the body came", Stage::ReadingBody, Fault::Reset, State::Unknown, 2, broke);
            row("silent before the headers", Stage::BeforeHeaders, Fault::Silence, State::Unknown, 1, late);
            row("silent in the headers", Stage::MidHeaders, Fault::Silence, State::Unknown, 1, late);
            row("silent in the body", Stage::MidBody, Fault::Silence, State::Unknown, 1, late);
            row("dripping headers", Stage::MidHeaders, Fault::Drip, State::Unknown, 1, late);
            row("silent after the body", Stage::AfterBody, Fault::Silence, State::Imported, 1, u"imported"_s);
            row("rubbish in place of headers", Stage::BeforeHeaders, Fault::Rubbish, State::Unknown, 2,
                QString());
            row("connection refused", Stage::Connecting, Fault::Refuse, State::Ready, 0,
                u"does not accept connections"_s);
        }
        QTest::newRow("no such name") << u"server"_s << Stage::Connecting << Fault::NoSuchName << State::Ready
                                      << 0 << u"There is no host named"_s;
        QTest::newRow("TLS refused") << QString() << Stage::Securing << Fault::Reset << State::Ready << 0
                                     << u"No encrypted connection"_s;
        QTest::newRow("TLS never answered")
            << QString() << Stage::Securing << Fault::Silence << State::Ready << 0 << late;
        for (const char *name : {"expired", "otherhost", "selfsigned"})
            QTest::addRow("certificate %s", name) << QString::fromLatin1(name) << Stage::Securing
                                                  << Fault::Certificate << State::Ready << 0 << QString();
        QTest::newRow("certificate of an unknown authority")
            << u"server without its authority"_s << Stage::Securing << Fault::Certificate << State::Ready << 0
            << u"authority"_s;
    }
    void faults()
    {
        QFETCH(QString, certificate);
        QFETCH(Stage, stage);
        QFETCH(Fault, fault);
        QFETCH(State, state);
        QFETCH(int, arrivals);
        QFETCH(QString, said);
        const bool trusted = !certificate.contains(u' ');
        auto server = std::make_unique<FaultyServer>(certificate.section(u' ', 0, 0), stage, fault);
        QTcpServer noTls;
        QUrl host = server->url();
        if (fault == Fault::Refuse)
            server = std::make_unique<FaultyServer>(QString(), Stage::AfterBody, Fault::Silence);
        if (fault == Fault::NoSuchName) // longer than any name may be, so that nobody has to be asked
            host = QUrl(u"https://"_s + u"no-such-host."_s.repeated(20) + u"invalid"_s);
        if (stage == Stage::Securing && fault != Fault::Certificate) {
            QVERIFY(noTls.listen(QHostAddress::LocalHost));
            host = QUrl(u"https://localhost:%1"_s.arg(noTls.serverPort()));
            connect(&noTls, &QTcpServer::newConnection, &noTls, [&noTls, fault] {
                QTcpSocket *socket = noTls.nextPendingConnection();
                if (fault == Fault::Reset)
                    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->abort(); });
            });
        }
        Target target = Watched::target(host);
        target.tls = std::get<QSslConfiguration>(chatapi::tlsConfiguration(
            trusted ? QStringLiteral(FC_TEST_DATA "/chatapi/tls/ca.pem") : QString()));
        RunSettings settings;
        const bool waits = fault == Fault::Silence || fault == Fault::Drip;
        settings.maxAttempts = waits ? 1 : 2;
        settings.firstRetryWait = 5ms;
        settings.callTimeout = waits && stage != Stage::AfterBody ? 800ms : 20s;
        Watched watched(threeRows(), target, settings, m_dir.path());
        QVERIFY(watched.finish());

        const RunResult result = watched.result();
        const bool imported = state == State::Imported;
        QCOMPARE(result.end, imported ? RunEnd::Completed : RunEnd::StoppedByService);
        QCOMPARE(watched.count(state), 3);
        QCOMPARE(server->arrivals(), arrivals);
        words::RunContext context;
        context.host = host.authority();
        const QString inWords = words::runEndWords(result, context).text();
        QVERIFY2(inWords.contains(said), qPrintable(inWords));
        if (state == State::Unknown) {
            const words::Said ofRow = words::rowWords(state, watched.outcome(0), {}, u"from", u"to0");
            QVERIFY2(ofRow.sentence.contains(u"may have been imported or not"_s), qPrintable(ofRow.sentence));
            QVERIFY(!ofRow.nextStep.isEmpty());
        }
        QVERIFY(journalAgrees(watched));
    }

    void codesOfCallsAndRows_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("ofRequest");
        QTest::addColumn<Asks>("asks");
        for (const Code &code : codes()) {
            QTest::addRow("%d for the call", code.code) << code.code << true << code.atRequest;
            QTest::addRow("%d for a row", code.code) << code.code << false << code.atRow;
        }
    }
    void codesOfCallsAndRows()
    {
        QFETCH(int, code);
        QFETCH(bool, ofRequest);
        QFETCH(Asks, asks);
        fakes::ScriptedService service([code, ofRequest](const fakes::Arrival &arrival) {
            const auto ofRow = [code](const QString &to) { return to == accounts[1] ? code : 0; };
            return fakes::Reply{fakes::Reply::Kind::Answer,
                                ofRequest ? fakes::ScriptedService::refusal(code, "as it was written")
                                          : fakes::ScriptedService::answer(arrival.to, ofRow)};
        });
        RunSettings settings;
        settings.maxAttempts = 2;
        settings.firstRetryWait = 5ms;
        Watched watched(threeRows(), service.url(), settings, m_dir.path());
        QVERIFY(watched.finish());

        const bool twice = asks == Asks::Retry || asks == Asks::Renew;
        QCOMPARE(service.arrivals().size(), twice ? 2 : 1);
        QCOMPARE(watched.count(State::Failed), ofRequest ? 3 : 1);
        QCOMPARE(watched.count(State::Imported), ofRequest ? 0 : 2);
        const bool stops = asks == Asks::Stop || asks == Asks::Renew;
        const RunResult result = watched.result();
        QCOMPARE(result.end, stops ? RunEnd::StoppedByService : RunEnd::Completed);
        QCOMPARE(watched.outcome(1).code, code);
        QCOMPARE(watched.outcome(1).attempts, twice ? 2 : 1);
        QCOMPARE(result.codes, (QMap<int, qint64>{{code, ofRequest ? 3 : 1}}));

        const words::Said said = words::rowWords(State::Failed, watched.outcome(1), {}, u"from", u"to1");
        QCOMPARE(said.code, u"[%1]"_s.arg(code));
        QVERIFY(!said.sentence.isEmpty() && !said.nextStep.isEmpty());
        if (stops)
            QVERIFY(words::runEndWords(result, {}).text().contains(u"[%1]"_s.arg(code)));
        QVERIFY(journalAgrees(watched));
    }

    void answersThatAreNotWhatTheyShouldBe_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QList<State>>("states"); // of to0, to1, to2 after one attempt
        QTest::addColumn<QString>("said"); // of to1
        const auto item = [](const char *account, int code) {
            return "{\"To_Account\":\"" + QByteArray(account)
                + "\",\"ResultCode\":" + QByteArray::number(code) + ",\"ResultInfo\":\"\"}";
        };
        const auto body = [](const QByteArray &items, const QByteArray &rest = {}) {
            return "{\"ResultItem\":[" + items
                + "],\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ErrorInfo\":\"\"" + rest + '}';
        };
        constexpr State good = State::Imported;
        constexpr State bad = State::Failed;
        constexpr State open = State::Unknown;
        const QByteArray all = item("to0", 0) + ',' + item("to1", 0) + ',' + item("to2", 0);
        const auto row = [](const char *name, const QByteArray &answer, const QList<State> &states,
                            const QString &said) { QTest::newRow(name) << answer << states << said; };
        row("reordered", body(item("to2", 30003) + ',' + item("to1", 0) + ',' + item("to0", 0)),
            {good, good, bad}, u"imported"_s);
        row("missing", body(item("to0", 0) + ',' + item("to2", 0)), {good, open, good},
            u"said nothing about this row"_s);
        row("none at all", body({}), {open, open, open}, u"said nothing about this row"_s);
        row("repeated, the same", body(all + ',' + item("to1", 0)), {good, good, good}, u"imported"_s);
        row("repeated, another", body(all + ',' + item("to1", 30003)), {good, good, good}, u"imported"_s);
        row("surplus", body(item("stranger", 30003) + ',' + all + ',' + item("other", 0)), {good, good, good},
            u"imported"_s);
        row("for somebody who only looks alike",
            body(item("to0", 0) + ',' + item("TO1", 0) + ',' + item("to2", 0)), {good, open, good},
            u"said nothing about this row"_s);
        row("imported, and failed in the other list", body(all, ",\"Fail_Account\":[\"to1\"]"),
            {good, open, good}, u"both imported and failed"_s);
        row("failed, and not in the other list",
            body(item("to0", 0) + ',' + item("to1", 30010) + ',' + item("to2", 0), ",\"Fail_Account\":[]"),
            {good, bad, good}, u"3000"_s);
        row("a stranger in the other list", body(all, ",\"Fail_Account\":[\"stranger\"]"), {good, good, good},
            u"imported"_s);
        row("only the other list", "{\"Fail_Account\":[\"to1\"],\"ActionStatus\":\"OK\",\"ErrorCode\":0}",
            {open, open, open}, u"said nothing about this row"_s);
        row("no code, but said to have failed",
            "{\"ResultItem\":[" + all + "],\"ActionStatus\":\"FAIL\",\"ErrorCode\":0,\"ErrorInfo\":\"\"}",
            {open, open, open}, u"cannot be understood"_s);
        row("a code, but said to be fine",
            "{\"ResultItem\":[" + all + "],\"ActionStatus\":\"OK\",\"ErrorCode\":30001,\"ErrorInfo\":\"no\"}",
            {bad, bad, bad}, u""_s);
        row("two codes",
            "{\"ErrorCode\":0,\"ErrorCode\":30001,\"ActionStatus\":\"OK\",\"ResultItem\":[" + all + "]}",
            {open, open, open}, u"cannot be understood"_s);
        row("a code in words",
            "{\"ErrorCode\":\"fine\",\"ActionStatus\":\"OK\",\"ResultItem\":[" + all + "]}",
            {open, open, open}, u"cannot be understood"_s);
        row("an entry without its code", body(item("to0", 0) + ",{\"To_Account\":\"to1\"}," + item("to2", 0)),
            {good, open, good}, u"said nothing about this row"_s);
        row("no list where a list should be", "{\"ErrorCode\":0,\"ActionStatus\":\"OK\",\"ResultItem\":{}}",
            {open, open, open}, u"cannot be understood"_s);
        row("a page for people", "<html><body>Please log in</body></html>", {open, open, open},
            u"cannot be understood"_s);
        row("nothing", {}, {open, open, open}, u"cannot be understood"_s);
    }
    void answersThatAreNotWhatTheyShouldBe()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QList<State>, states);
        QFETCH(QString, said);
        fakes::ScriptedService service([answer](const fakes::Arrival &) {
            return fakes::Reply{fakes::Reply::Kind::Answer, answer};
        });
        RunSettings settings;
        settings.maxAttempts = 1;
        Watched watched(threeRows(), service.url(), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(service.arrivals().size(), 1);
        for (qsizetype row = 0; row < states.size(); ++row)
            QCOMPARE(watched.state(static_cast<std::size_t>(row)), states.at(row));
        const words::Said ofRow = words::rowWords(watched.state(1), watched.outcome(1), {}, u"from", u"to1");
        QVERIFY2(ofRow.text().contains(said) || ofRow.title.toLower().contains(said),
                 qPrintable(ofRow.text()));
        QVERIFY(journalAgrees(watched));
    }

    void anInterimAnswerIsNotTheAnswerAndNeverAnothersEither_data()
    {
        QTest::addColumn<bool>("together");
        QTest::newRow("with the answer behind it at once") << true;
        QTest::newRow("with the answer behind it later") << false;
    }
    void anInterimAnswerIsNotTheAnswerAndNeverAnothersEither()
    {
        QFETCH(bool, together);
        // The first call is refused behind "103 Early Hints"; were that taken for the second call's answer,
        // its rows would fail.
        const QByteArray refused =
            RawServer::ok(fakes::ScriptedService::answer(accounts, [](const QString &) { return 30003; }));
        RawServer server;
        QPointer<QTcpSocket> first;
        server.answer = [&](QTcpSocket *socket, int number, const RawServer::Request &) {
            if (number == 1) {
                first = socket;
                socket->write("HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n"
                              + (together ? refused : QByteArray()));
                return;
            }
            if (first && !together)
                first->write(refused);
            socket->write(fineAnswer());
        };
        RunSettings settings;
        settings.firstRetryWait = 5ms;
        Watched watched(threeRows(), server.url(QString()), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.result().end, RunEnd::Completed);
        QCOMPARE(watched.count(State::Imported), 3);
        QCOMPARE(watched.outcome(0).attempts, 2);
        QCOMPARE(server.arrivals.size(), 2);
        QCOMPARE(server.connections, 2);
    }

    void onlyInterimAnswersLeaveTheRowsUnknown()
    {
        RawServer server;
        server.answer = [](QTcpSocket *socket, int, const RawServer::Request &) {
            socket->write("HTTP/1.1 103 Early Hints\r\n\r\n" + fineAnswer());
        };
        RunSettings settings;
        settings.maxAttempts = 2;
        settings.firstRetryWait = 5ms;
        Watched watched(threeRows(), server.url(QString()), settings, m_dir.path());
        QVERIFY(watched.finish());
        QCOMPARE(watched.count(State::Unknown), 3);
        QCOMPARE(server.arrivals.size(), 2);
        const QString said = words::runEndWords(watched.result(), {}).text();
        QVERIFY2(said.contains(u"interim answer"_s) && said.contains(u"[HTTP 103]"_s), qPrintable(said));
    }

private:
    /// The journal says of every row what was told.
    [[nodiscard]] bool journalAgrees(Watched &watched) const
    {
        const auto read = readJournal(Journal::path(m_dir.path(), watched.run().runId()));
        const JournalRun *run = std::get_if<JournalRun>(&read);
        for (std::size_t row = 0; run && row < 3; ++row) {
            const State told = watched.state(row) == State::Queued ? State::Ready : watched.state(row);
            if (run->states.at(row) != told)
                return false;
        }
        return run != nullptr;
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"

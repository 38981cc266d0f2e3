// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/rawserver.h"
#include "chatapi/tls.h"
#include "fakes/scriptedservice.h"
#include "fakes/tunnelproxy.h"
#include "importing/rowsofrun.h"
#include "importing/run.h"
#include "testpaths.h"
#include "words/runwords.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace importing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray everybodyImported(const QByteArray &body)
{
    QStringList accounts;
    const QJsonArray items = QJsonDocument::fromJson(body)["AddFriendItem"_L1].toArray();
    for (const QJsonValue &item : items)
        accounts.append(item["To_Account"_L1].toString());
    return fakes::ScriptedService::answer(accounts, [](const QString &) { return 0; });
}

} // namespace

/// Runs behind a proxy that wants a name and a password.
class TestProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>(u"otherhost"_s);
        m_server->answer = [](QTcpSocket *socket, int, const RawServer::Request &request) {
            socket->write(RawServer::ok(everybodyImported(request.body)));
        };
        m_proxy = std::make_unique<fakes::TunnelProxy>(quint16(m_server->url().port()), "me:secret");
    }

    void thePasswordIsAskedForAndTheRunGoesOn()
    {
        const auto run = newRun(true);
        QSignalSpy wanted(run.get(), &Run::proxyPasswordWanted);
        QSignalSpy finished(run.get(), &Run::finished);
        run->start();
        QVERIFY(wanted.wait(30'000));
        QTRY_COMPARE(run->progress().phase, RunPhase::Paused);
        const auto question = wanted.first().first().value<chatapi::ProxyQuestion>();
        QCOMPARE(question.proxy(), u"127.0.0.1:%1"_s.arg(m_proxy->serverPort()));
        QCOMPARE(question.realm, u"office"_s);
        QVERIFY(question.user.isEmpty());
        QCOMPARE(m_server->arrivals.size(), 0);

        run->setProxyPassword(u"me"_s, u"a guess"_s);
        QTRY_COMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().value<chatapi::ProxyQuestion>().user, u"me"_s);

        run->setProxyPassword(u"me"_s, u"secret"_s);
        QVERIFY(finished.wait(30'000));
        const auto result = finished.first().first().value<RunResult>();
        QCOMPARE(result.end, RunEnd::Completed);
        QCOMPARE(result.totals.imported, 30);
        QCOMPARE(m_server->arrivals.size(), 3);
        QCOMPARE(wanted.size(), 2);
    }

    void askingManyTimesCostsNoRowItsAttempts()
    {
        const auto run = newRun(true);
        QSignalSpy wanted(run.get(), &Run::proxyPasswordWanted);
        QSignalSpy finished(run.get(), &Run::finished);
        run->start();
        for (int time = 1; time <= 8; ++time) {
            QTRY_COMPARE(wanted.size(), time);
            run->setProxyPassword(u"me"_s, time < 8 ? u"a guess"_s : u"secret"_s);
        }
        QVERIFY(finished.wait(30'000));
        QCOMPARE(finished.first().first().value<RunResult>().totals.imported, 30);
    }

    void withoutAnAnswerTheRunStopsAndSaysWhy_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::newRow("nobody can be asked") << false;
        QTest::newRow("the person has none") << true;
    }
    void withoutAnAnswerTheRunStopsAndSaysWhy()
    {
        QFETCH(bool, asked);
        const auto run = newRun(asked);
        connect(run.get(), &Run::proxyPasswordWanted, run.get(), &Run::refuseProxyPassword);
        QSignalSpy finished(run.get(), &Run::finished);
        run->start();
        QVERIFY(finished.wait(30'000));
        const auto result = finished.first().first().value<RunResult>();
        QCOMPARE(result.end, RunEnd::StoppedByService);
        QCOMPARE(result.stop.code, static_cast<int>(chatapi::TransportError::ProxyPasswordWanted));
        QCOMPARE(result.totals.notSent, 30);
        QCOMPARE(m_server->arrivals.size(), 0);
        const QString said = words::runEndWords(result, {}).text();
        QVERIFY2(said.contains(u"127.0.0.1:%1 wants a name and a password"_s.arg(m_proxy->serverPort())),
                 qPrintable(said));
    }

private:
    [[nodiscard]] std::unique_ptr<Run> newRun(bool canAsk) const
    {
        QList<std::pair<QString, QString>> pairs;
        for (int i = 0; i < 30; ++i)
            pairs.append({u"from%1"_s.arg(i % 3), u"to%1"_s.arg(i)});
        Target target;
        target.host = QUrl(u"https://chat.example.com"_s);
        target.credentials = chatapi::Credentials(1400000001, "a secret key", "administrator");
        target.tls = std::get<QSslConfiguration>(
            chatapi::tlsConfiguration(QStringLiteral(FC_TEST_DATA "/chatapi/tls/ca.pem")));
        target.proxy.kind = chatapi::ProxyChoice::Kind::Fixed;
        target.proxy.fixed = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_proxy->serverPort());
        target.proxy.canAsk = canAsk;
        RunSettings settings;
        settings.firstRetryWait = 5ms;
        return std::make_unique<Run>(rowsOfRun(pairs), target, settings, m_dir.path());
    }

    QTemporaryDir m_dir;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<fakes::TunnelProxy> m_proxy;
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scriptedservice.h"
#include "importing/preflight.h"
#include "importing/rowsofrun.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace importing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Arrival;
using fakes::Reply;
using fakes::ScriptedService;

namespace {

QStringList accountsAskedFor(const Arrival &arrival)
{
    QStringList accounts;
    const QJsonArray items = QJsonDocument::fromJson(arrival.body).object().value("CheckItem"_L1).toArray();
    for (const QJsonValue &item : items)
        accounts.append(item["UserID"_L1].toString());
    return accounts;
}

/// Says that accounts whose name ends in '3' are not there.
Reply accountCheck(const Arrival &arrival)
{
    QJsonArray items;
    for (const QString &account : accountsAskedFor(arrival)) {
        const QString status = account.endsWith(u'3') ? u"NotImported"_s : u"Imported"_s;
        items.append(QJsonObject{{u"UserID"_s, account},
                                 {u"ResultCode"_s, 0},
                                 {u"ResultInfo"_s, QString()},
                                 {u"AccountStatus"_s, status}});
    }
    const QJsonObject answer{{u"ResultItem"_s, items},
                             {u"ActionStatus"_s, u"OK"_s},
                             {u"ErrorCode"_s, 0},
                             {u"ErrorInfo"_s, QString()}};
    return {Reply::Kind::Answer, QJsonDocument(answer).toJson(QJsonDocument::Compact)};
}

PreflightResult preflight(const RunInput &input, const QUrl &host)
{
    Target target;
    target.host = host;
    target.credentials = chatapi::Credentials(1400000001, "key", "administrator");
    RunSettings settings;
    settings.firstRetryWait = 5ms;
    Preflight preflight(input, target, settings);
    QSignalSpy finished(&preflight, &Preflight::finished);
    preflight.start();
    if (!finished.wait(30'000))
        qFatal("the preflight did not end");
    return finished.at(0).at(0).value<PreflightResult>();
}

} // namespace

class TestPreflight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingAccountsAreFoundBeforeAnythingIsSent()
    {
        ScriptedService service(accountCheck);
        QList<std::pair<QString, QString>> pairs;
        for (int i = 0; i < 250; ++i)
            pairs.append({u"from%1"_s.arg(i % 2), u"to%1"_s.arg(i)});
        const PreflightResult result = preflight(rowsOfRun(pairs), service.url());
        QCOMPARE(result.accounts, 252);
        QCOMPARE(result.accountsChecked, 252);
        QCOMPARE(result.missing.size(), 25);
        QCOMPARE(result.rowsWithMissing.size(), 25U);
        QCOMPARE(result.rowsWithMissing.front(), 3U);
        QCOMPARE(result.calls, 2);
        QVERIFY(!result.stop);
        QCOMPARE(service.arrivals().size(), 3);
        for (const Arrival &arrival : service.arrivals())
            QVERIFY(accountsAskedFor(arrival).size() <= 100);
        QVERIFY(service.pairs().isEmpty());
    }

    void anAccountWithTooManyFriendsIsNamed()
    {
        ScriptedService service(accountCheck);
        QList<std::pair<QString, QString>> pairs;
        for (int i = 0; i < 3001; ++i)
            pairs.append({u"popular"_s, u"x%1"_s.arg(i)});
        const PreflightResult result = preflight(rowsOfRun(pairs), service.url());
        QCOMPARE(result.crowded.size(), 1);
        QCOMPARE(result.crowded.front().rows, 3001);
        QCOMPARE(result.calls, 4);
    }

    void passingTroubleIsAskedAgainAndALastingOneIsTold()
    {
        ScriptedService once([](const Arrival &arrival) {
            return arrival.number == 1 ? Reply{Reply::Kind::CutBeforeHeaders} : accountCheck(arrival);
        });
        QVERIFY(!preflight(rowsOfRun({{u"a"_s, u"b"_s}}), once.url()).stop);
        ScriptedService refused([](const Arrival &) {
            return Reply{Reply::Kind::Answer, ScriptedService::refusal(70003, "key")};
        });
        const PreflightResult result = preflight(rowsOfRun({{u"a"_s, u"b"_s}}), refused.url());
        QCOMPARE(result.stop->code, 70003);
        QCOMPARE(result.accountsChecked, 0);
    }
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"

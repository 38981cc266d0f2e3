// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/requestlist.h"
#include "importing/rowsofrun.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace importing;
using namespace Qt::StringLiterals;

namespace {

QStringList accountsOf(const QByteArray &body)
{
    QStringList accounts;
    const QJsonArray items = QJsonDocument::fromJson(body)["AddFriendItem"_L1].toArray();
    for (const QJsonValue &item : items)
        accounts += item["To_Account"_L1].toString();
    return accounts;
}

} // namespace

/// What a person is shown before a run is what the run sends.
class TestRequestList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsInOneRequestAndIsFoundThere()
    {
        QList<std::pair<QString, QString>> pairs;
        for (int i = 0; i < 25; ++i)
            pairs.append({i % 3 == 0 ? u"b"_s : u"a"_s, QString::number(i)});
        RunSettings settings;
        settings.batchSize = 4;
        const RequestList list(rowsOfRun(pairs), settings);
        QCOMPARE(list.count(), 4 + 3);
        QStringList all;
        for (qsizetype i = 0; i < list.count(); ++i) {
            const QStringList accounts = accountsOf(list.body(i));
            QCOMPARE(accounts.size(), list.rowsOf(i));
            QVERIFY(list.rowsOf(i) <= 4);
            QCOMPARE(list.command(i), chatapi::Command::FriendImport);
            all += accounts;
        }
        QCOMPARE(all.size(), 25);
        for (quint32 row = 0; row < 25; ++row) {
            const auto place = list.requestOf(row);
            QVERIFY(place);
            QCOMPARE(list.fromAccount(place->first), pairs[row].first.toUtf8());
            QCOMPARE(accountsOf(list.body(place->first)).at(place->second), pairs[row].second);
        }
        QCOMPARE(list.fromAccount(0), QByteArray("b")); // lanes take turns
        QCOMPARE(list.fromAccount(1), QByteArray("a"));
    }

    void aRepeatedPairIsInNoRequest()
    {
        const RequestList list(rowsOfRun({{u"a"_s, u"1"_s}, {u"a"_s, u"1"_s}}), {});
        QCOMPARE(list.count(), 1);
        QVERIFY(list.requestOf(0));
        QVERIFY(!list.requestOf(1));
    }

    void unknownRowsAreLookedUp()
    {
        RunInput input = rowsOfRun({{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}, {u"a"_s, u"3"_s}});
        input.states = {friends::State::Unknown, friends::State::Ready, friends::State::Unknown};
        const RequestList list(std::move(input), {});
        QCOMPARE(list.count(), 2);
        QCOMPARE(list.command(0), chatapi::Command::FriendCheck);
        QVERIFY(list.body(0).contains("\"To_Account\":[\"1\",\"3\"]"));
        QCOMPARE(accountsOf(list.body(1)), QStringList{u"2"_s});
    }

    void nothingToSendIsNoRequest() { QCOMPARE(RequestList({}, {}).count(), 0); }
};

QTEST_GUILESS_MAIN(TestRequestList)
#include "tst_requestlist.moc"

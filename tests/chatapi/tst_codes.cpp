// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/codes.h"

#include <QtTest/QtTest>

#include <set>

using namespace chatapi;
using enum Action;

namespace {

/// The catalog once more, as API.md has it line by line, so that a slip in one of the two is found.
struct Expected {
    QList<int> codes;
    Action atRequest;
    Action atRow;
};

const QList<Expected> catalog{
    {{0}, Success, Success},
    {{30001}, FailBatch, FailRow},
    {{30002, 30004}, Stop, FailRow},
    {{30003, 30005, 30010, 30011, 30014, 80001}, FailBatch, FailRow},
    {{30006, 30007, 30008}, Retry, Retry},
    {{60002, 60003}, FailBatch, FailRow},
    {{60004, 60005, 60006, 60012, 60016}, Stop, FailRow},
    {{60007, 60011, 60018, 60019}, RetrySlow, RetrySlow},
    {{60008, 60013, 60014}, Retry, Retry},
    {{60009, 60010, 60015, 60017, 60020, 60021}, Stop, FailRow},
    {{70001, 70052}, RenewSignature, FailRow},
    {{70002, 70003, 70005, 70009, 70013, 70014, 70016, 70020, 70050, 70051, 70114}, Stop, FailRow},
    {{70107}, FailBatch, FailRow},
    {{70169, 70202, 70500}, Retry, Retry},
    {{70206, 70402}, FailBatch, FailRow},
    {{70403}, Stop, FailRow},
};

} // namespace

class TestCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeAsksForWhatTheTableSays_data();
    void everyCodeAsksForWhatTheTableSays();
    void nothingIsInTheCatalogThatIsNotInTheTable();
    void aMissingAdminStopsTheRun();
    void unknownCodesStopARequestAndFailARow_data();
    void unknownCodesStopARequestAndFailARow();
    void httpStatuses_data();
    void httpStatuses();
    void troubleOnTheWay_data();
    void troubleOnTheWay();
};

void TestCodes::everyCodeAsksForWhatTheTableSays_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Action>("atRequest");
    QTest::addColumn<Action>("atRow");
    for (const Expected &expected : catalog) {
        for (const int code : expected.codes)
            QTest::addRow("%d", code) << code << expected.atRequest << expected.atRow;
    }
}

void TestCodes::everyCodeAsksForWhatTheTableSays()
{
    QFETCH(int, code);
    QFETCH(Action, atRequest);
    QFETCH(Action, atRow);
    QVERIFY(ruleOf(code));
    QCOMPARE(requestAction(code), atRequest);
    QCOMPARE(rowAction(code), atRow);
}

void TestCodes::nothingIsInTheCatalogThatIsNotInTheTable()
{
    std::set<int> expected;
    for (const Expected &line : catalog)
        expected.insert(line.codes.begin(), line.codes.end());
    QCOMPARE(codeRules().size(), expected.size());
    for (const CodeRule &rule : codeRules()) {
        QVERIFY(expected.contains(rule.code));
        QVERIFY(rule.atRow != FailBatch && rule.atRow != RenewSignature);
    }
}

void TestCodes::aMissingAdminStopsTheRun()
{
    QCOMPARE(requestAction(70107, true), Stop);
    QCOMPARE(rowAction(70107, true), Stop);
    QCOMPARE(rowAction(30003, true), FailRow);
    QCOMPARE(requestAction(0, true), Success);
}

void TestCodes::unknownCodesStopARequestAndFailARow_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {-1, 1, 29999, 30009, 30012, 60001, 79999, 90001, 2147483647})
        QTest::addRow("%d", code) << code;
}

void TestCodes::unknownCodesStopARequestAndFailARow()
{
    QFETCH(int, code);
    QVERIFY(!ruleOf(code));
    QCOMPARE(requestAction(code), Stop);
    QCOMPARE(rowAction(code), FailRow);
}

void TestCodes::httpStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Action>("action");
    for (const int status : {408, 425, 500, 501, 502, 503, 504, 520, 599})
        QTest::addRow("%d", status) << status << Retry;
    QTest::newRow("429") << 429 << RetrySlow;
    for (const int status : {301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 410, 413, 418, 421, 600})
        QTest::addRow("%d", status) << status << Stop;
}

void TestCodes::httpStatuses()
{
    QFETCH(int, status);
    QFETCH(Action, action);
    QCOMPARE(transportAction(TransportError::HttpStatus, status), action);
}

void TestCodes::troubleOnTheWay_data()
{
    QTest::addColumn<TransportError>("error");
    QTest::addColumn<Action>("action");
    QTest::newRow("none") << TransportError::None << Success;
    QTest::newRow("certificate") << TransportError::CertificateInvalid << Stop;
    QTest::newRow("aborted") << TransportError::Aborted << Stop;
    QTest::newRow("host not found") << TransportError::HostNotFound << Retry;
    QTest::newRow("refused") << TransportError::ConnectionRefused << Retry;
    QTest::newRow("closed") << TransportError::ConnectionClosed << Retry;
    QTest::newRow("timeout") << TransportError::Timeout << Retry;
    QTest::newRow("handshake") << TransportError::TlsHandshakeFailed << Retry;
    QTest::newRow("proxy") << TransportError::ProxyProblem << Retry;
    QTest::newRow("proxy wants a password") << TransportError::ProxyPasswordWanted << Stop;
    QTest::newRow("too large") << TransportError::BodyTooLarge << Retry;
    QTest::newRow("unreadable") << TransportError::BodyUnreadable << Retry;
    QTest::newRow("no network") << TransportError::NetworkUnavailable << Retry;
    QTest::newRow("other") << TransportError::Other << Retry;
}

void TestCodes::troubleOnTheWay()
{
    QFETCH(TransportError, error);
    QFETCH(Action, action);
    QCOMPARE(transportAction(error), action);
}

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"

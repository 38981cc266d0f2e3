// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scriptedservice.h"
#include "importing/assessment.h"

#include <QtTest/QTest>

using namespace importing;
using namespace Qt::StringLiterals;
using chatapi::CallResult;
using chatapi::TransportError;
using friends::Cause;

namespace {

CallResult answered(const QByteArray &body)
{
    CallResult result;
    result.httpStatus = 200;
    result.body = body;
    result.mayHaveReachedServer = true;
    return result;
}

Assessment assessed(const CallResult &result, const std::vector<std::string_view> &rows,
                    bool fromIsAdmin = false)
{
    chatapi::AnswerReader reader;
    return assess(result, rows, fromIsAdmin, reader);
}

std::vector<Verdict> verdicts(const Assessment &assessment)
{
    std::vector<Verdict> list;
    for (const RowVerdict &row : assessment.rows)
        list.push_back(row.verdict);
    return list;
}

const friends::Outcome &outcomeOf(const Assessment &assessment, std::size_t row)
{
    return assessment.outcomes.at(assessment.rows.at(row).outcome);
}

constexpr auto ok = "\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ErrorInfo\":\"\"";

QByteArray withItems(const QByteArray &items, const QByteArray &failed = "[]")
{
    return "{\"ResultItem\":[" + items + "],\"Fail_Account\":" + failed + "," + ok + "}";
}

QByteArray item(const QByteArray &account, int code)
{
    return "{\"To_Account\":\"" + account + "\",\"ResultCode\":" + QByteArray::number(code)
        + ",\"ResultInfo\":\"info\"}";
}

} // namespace

class TestAssessment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreFoundByAccountNotByPosition()
    {
        const Assessment assessment =
            assessed(answered(withItems(item("c", 30003) + ',' + item("a", 0) + ',' + item("b", 30006),
                                        "[\"c\",\"b\"]")),
                     {"a", "b", "c"});
        QCOMPARE(verdicts(assessment),
                 (std::vector<Verdict>{Verdict::Imported, Verdict::Retry, Verdict::Failed}));
        QCOMPARE(outcomeOf(assessment, 2).code, 30003);
        QCOMPARE(outcomeOf(assessment, 2).cause, Cause::Row);
        QCOMPARE(outcomeOf(assessment, 2).info, QByteArray("info"));
        QVERIFY(assessment.answered);
        QVERIFY(!assessment.stop);
        QVERIFY(!assessment.laneWaits);
    }

    void aRowWithoutAnEntryIsNotKnown()
    {
        const Assessment assessment = assessed(answered(withItems(item("b", 0))), {"a", "b"});
        QCOMPARE(verdicts(assessment), (std::vector<Verdict>{Verdict::RetryUnknown, Verdict::Imported}));
        QCOMPARE(outcomeOf(assessment, 0).cause, Cause::NotInAnswer);
    }

    void entriesForOthersAndSecondEntriesChangeNothing()
    {
        const Assessment assessment = assessed(answered(withItems(item("x", 30003) + ',' + item("a", 0) + ','
                                                                  + item("a", 30003) + ',' + item("y", 0))),
                                               {"a"});
        QCOMPARE(verdicts(assessment), (std::vector<Verdict>{Verdict::Imported}));
    }

    void whatTheTwoListsContradictIsNotKnown()
    {
        const Assessment assessment = assessed(
            answered(withItems(item("a", 0) + ',' + item("b", 0), "[\"a\",\"stranger\"]")), {"a", "b"});
        QCOMPARE(verdicts(assessment), (std::vector<Verdict>{Verdict::RetryUnknown, Verdict::Imported}));
        QCOMPARE(outcomeOf(assessment, 0).cause, Cause::Contradiction);
    }

    void onlyFailAccountIsNoVerdict()
    {
        const Assessment assessment = assessed(answered(withItems("", "[\"a\"]")), {"a"});
        QCOMPARE(verdicts(assessment), (std::vector<Verdict>{Verdict::RetryUnknown}));
    }

    void aStopCodeStopsAndFailsItsRows()
    {
        const Assessment assessment =
            assessed(answered(fakes::ScriptedService::refusal(70003, "bad sig")), {"a", "b"});
        QVERIFY(assessment.stop);
        QCOMPARE(assessment.stop->code, 70003);
        QCOMPARE(assessment.stop->cause, Cause::Request);
        QCOMPARE(assessment.stop->info, QByteArray("bad sig"));
        QCOMPARE(verdicts(assessment), (std::vector<Verdict>{Verdict::Failed, Verdict::Failed}));
    }

    void callingTooOftenIsRepeatedMoreSlowly()
    {
        const Assessment assessment = assessed(answered(fakes::ScriptedService::refusal(60011, "")), {"a"});
        QVERIFY(assessment.slow);
        QVERIFY(assessment.laneWaits);
        QVERIFY(!assessment.stop);
        QCOMPARE(verdicts(assessment), (std::vector<Verdict>{Verdict::Retry}));
    }

    void aBatchThatIsNotUnderstoodFailsAsAWhole()
    {
        const Assessment assessment =
            assessed(answered(fakes::ScriptedService::refusal(60003, "")), {"a", "b"});
        QVERIFY(!assessment.stop);
        QCOMPARE(verdicts(assessment), (std::vector<Verdict>{Verdict::Failed, Verdict::Failed}));
    }

    void anExpiredSignatureAsksForANewOne()
    {
        const Assessment assessment = assessed(answered(fakes::ScriptedService::refusal(70001, "")), {"a"});
        QVERIFY(assessment.renewSignature);
        QVERIFY(!assessment.stop);
        QCOMPARE(verdicts(assessment), (std::vector<Verdict>{Verdict::Retry}));
    }

    void whatNeverLeftIsNotUnknown()
    {
        CallResult result;
        result.error = TransportError::ConnectionRefused;
        const Assessment assessment = assessed(result, {"a"});
        QCOMPARE(verdicts(assessment), (std::vector<Verdict>{Verdict::RetryUnsent}));
        QVERIFY(!assessment.answered);
        QVERIFY(assessment.laneWaits);
    }

    void whatLeftAndHadNoAnswerIsUnknown_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("status");
        QTest::newRow("closed") << static_cast<int>(TransportError::ConnectionClosed) << 0;
        QTest::newRow("timeout") << static_cast<int>(TransportError::Timeout) << 0;
        QTest::newRow("502") << static_cast<int>(TransportError::HttpStatus) << 502;
    }
    void whatLeftAndHadNoAnswerIsUnknown()
    {
        QFETCH(int, error);
        QFETCH(int, status);
        CallResult result;
        result.error = static_cast<TransportError>(error);
        result.httpStatus = status;
        result.mayHaveReachedServer = true;
        const Assessment assessment = assessed(result, {"a"});
        QCOMPARE(verdicts(assessment), (std::vector<Verdict>{Verdict::RetryUnknown}));
        QCOMPARE(outcomeOf(assessment, 0).cause, Cause::Transport);
        QVERIFY(!assessment.stop);
    }

    void aCertificateThatDoesNotVerifyStops()
    {
        CallResult result;
        result.error = TransportError::CertificateInvalid;
        result.certificateFaults.append(chatapi::CertificateFault{});
        const Assessment assessment = assessed(result, {"a"});
        QVERIFY(assessment.stop);
        QCOMPARE(assessment.stop->certificateFaults.size(), 1);
        QCOMPARE(verdicts(assessment), (std::vector<Verdict>{Verdict::RetryUnsent}));
    }

    void anAnswerThatIsNoneIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a web page") << QByteArray("<html>hello</html>");
        QTest::newRow("cut off") << QByteArray("{\"ResultItem\":[{\"To_Account\":\"a\",\"Resu");
        QTest::newRow("no ErrorCode") << QByteArray("{\"ActionStatus\":\"OK\"}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("said to have failed without a code")
            << QByteArray("{\"ActionStatus\":\"FAIL\",\"ErrorCode\":0}");
    }
    void anAnswerThatIsNoneIsUnknown()
    {
        QFETCH(QByteArray, body);
        const Assessment assessment = assessed(answered(body), {"a"});
        QCOMPARE(verdicts(assessment), (std::vector<Verdict>{Verdict::RetryUnknown}));
        QVERIFY(!assessment.answered);
    }

    void anUnknownAdminStopsTheRun()
    {
        const QByteArray body = fakes::ScriptedService::refusal(70107, "");
        QVERIFY(assessed(answered(body), {"a"}, true).stop);
        QVERIFY(!assessed(answered(body), {"a"}, false).stop);
    }
};

QTEST_GUILESS_MAIN(TestAssessment)
#include "tst_assessment.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/rules.h"

#include <QtTest/QTest>

#include <string>

using namespace friends;

namespace {

/// A row without problems, to be spoilt.
struct Spoilt {
    std::array<std::string, plainFields.size()> texts{"alice", "bob", "AddSource_Type_Android"};
    std::string custom;
    Column tag{Field::CustomItem, "Tag_SNS_Custom_Level"};
    quint32 missing = 0;
    quint32 surplus = 0;

    Spoilt &with(Field field, const std::string &text)
    {
        texts[static_cast<std::size_t>(field)] = text;
        return *this;
    }
    [[nodiscard]] std::vector<Problem> problems() const
    {
        RowFields fields;
        for (std::size_t i = 0; i < texts.size(); ++i)
            fields.plain[i] = texts[i];
        if (!custom.empty())
            fields.custom.emplace_back(&tag, custom);
        fields.missingCells = missing;
        fields.surplusCells = surplus;
        std::vector<Problem> problems;
        checkRow(fields, problems);
        return problems;
    }
    [[nodiscard]] bool has(ProblemKind kind, Severity severity) const
    {
        const auto list = problems();
        return list.size() == 1 && list.front().kind == kind && list.front().severity == severity;
    }
};

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodRowHasNoProblems()
    {
        QVERIFY(Spoilt().problems().empty());
        Spoilt full;
        full.with(Field::Remark, "小明")
            .with(Field::GroupName, "Friends|工作")
            .with(Field::AddWording, "Hello, I'm Bob");
        full.with(Field::AddTime, "1420000001").with(Field::RemarkTime, "2024-01-31 10:00");
        full.custom = "7";
        QVERIFY(full.problems().empty());
    }

    void accountsAreThereAndShort()
    {
        QVERIFY(Spoilt().with(Field::ToAccount, "").has(ProblemKind::Missing, Severity::Error));
        QVERIFY(Spoilt().with(Field::FromAccount, "  ").has(ProblemKind::Missing, Severity::Error));
        QVERIFY(Spoilt().with(Field::ToAccount, std::string(32, 'x')).problems().empty());
        const Spoilt tooLong = Spoilt().with(Field::ToAccount, std::string(33, 'x'));
        QVERIFY(tooLong.has(ProblemKind::TooLong, Severity::Error));
        QCOMPARE(tooLong.problems().front().found, 33);
        QCOMPARE(tooLong.problems().front().limit, 32);
    }

    void bytesCountNotCharacters()
    {
        QVERIFY(Spoilt().with(Field::Remark, std::string(96, 'x')).problems().empty());
        std::string chinese;
        for (int i = 0; i < 32; ++i)
            chinese += "明";
        QVERIFY(Spoilt().with(Field::Remark, chinese).problems().empty());
        QVERIFY(Spoilt()
                    .with(Field::Remark, std::string(chinese).append("x"))
                    .has(ProblemKind::TooLong, Severity::Error));
        QVERIFY(Spoilt()
                    .with(Field::AddWording, std::string(257, 'x'))
                    .has(ProblemKind::TooLong, Severity::Error));
    }

    void unusualAccountsAreWarnedAbout()
    {
        QVERIFY(
            Spoilt().with(Field::ToAccount, "小明").has(ProblemKind::UnusualCharacters, Severity::Warning));
        QVERIFY(Spoilt().with(Field::ToAccount, "bob ").has(ProblemKind::SpacesAround, Severity::Warning));
        QVERIFY(Spoilt().with(Field::ToAccount, "alice").has(ProblemKind::SameAccount, Severity::Warning));
        QVERIFY(
            Spoilt().with(Field::ToAccount, "bo\tb").has(ProblemKind::UnusualCharacters, Severity::Warning));
    }

    void whatDidNotDecodeIsNotSent()
    {
        QVERIFY(Spoilt()
                    .with(Field::Remark,
                          "a\xef\xbf\xbd"
                          "b")
                    .has(ProblemKind::Undecodable, Severity::Error));
        QVERIFY(Spoilt().with(Field::Remark, "\xff\xfe").has(ProblemKind::Undecodable, Severity::Error));
        QVERIFY(
            Spoilt().with(Field::ToAccount, "a\xef\xbf\xbd").has(ProblemKind::Undecodable, Severity::Error));
        QVERIFY(Spoilt()
                    .with(Field::Remark, std::string("a\0b", 3))
                    .has(ProblemKind::ControlCharacters, Severity::Warning));
    }

    void sourcesHaveThePrefixAndAKeyword()
    {
        QVERIFY(Spoilt().with(Field::AddSource, "").has(ProblemKind::Missing, Severity::Error));
        QVERIFY(Spoilt()
                    .with(Field::AddSource, "Android")
                    .has(ProblemKind::AddSourceWithoutPrefix, Severity::Warning));
        for (const char *text : {"AddSource_Type_", "AddSource_Type_ninechars", "AddSource_Type_Web1",
                                 "addsource_type_web", "Web 1"})
            QVERIFY2(
                Spoilt().with(Field::AddSource, text).has(ProblemKind::AddSourceInvalid, Severity::Error),
                text);
    }

    void groupsHaveTheirLimits()
    {
        QVERIFY(Spoilt()
                    .with(Field::GroupName, std::string(30, 'x').append("|").append(30, 'y'))
                    .problems()
                    .empty());
        QVERIFY(Spoilt()
                    .with(Field::GroupName, std::string("a|").append(31, 'x'))
                    .has(ProblemKind::GroupTooLong, Severity::Error));
        std::string groups = "g0";
        for (int i = 1; i < 33; ++i)
            groups += "|g" + std::to_string(i);
        QVERIFY(Spoilt().with(Field::GroupName, groups).has(ProblemKind::TooManyGroups, Severity::Error));
    }

    void timesAreTimes()
    {
        QVERIFY(Spoilt().with(Field::AddTime, "soon").has(ProblemKind::TimeInvalid, Severity::Error));
        QVERIFY(Spoilt().with(Field::RemarkTime, "-1").has(ProblemKind::TimeInvalid, Severity::Error));
        QVERIFY(Spoilt()
                    .with(Field::AddTime, "1420000001000")
                    .has(ProblemKind::TimeInMilliseconds, Severity::Warning));
        QVERIFY(Spoilt()
                    .with(Field::AddTime, "1420000001000123")
                    .has(ProblemKind::TimeInMilliseconds, Severity::Warning));
        QVERIFY(Spoilt().with(Field::AddTime, "20240131").has(ProblemKind::TimeInDigits, Severity::Warning));
        QVERIFY(Spoilt().with(Field::AddTime, "45322").has(ProblemKind::TimeVeryEarly, Severity::Warning));
        QVERIFY(
            Spoilt().with(Field::RemarkTime, "20241301").has(ProblemKind::TimeVeryEarly, Severity::Warning));
    }

    void customItemsHaveProperTagsAndShortValues()
    {
        Spoilt row;
        row.custom = std::string(500, 'x');
        QVERIFY(row.problems().empty());
        row.custom += 'x';
        QVERIFY(row.has(ProblemKind::TooLong, Severity::Error));
        row.custom = "1";
        row.tag.tag = "Tag_SNS_Custom_Level_2";
        QVERIFY(row.has(ProblemKind::CustomTagUnusual, Severity::Warning));
        row.tag.tag = "Tag_SNS_Custom_等级";
        QVERIFY(row.has(ProblemKind::CustomTagInvalid, Severity::Error));
    }

    void rowsThatMayBeShiftedAreNotSent()
    {
        Spoilt row;
        row.missing = 2;
        QVERIFY(row.has(ProblemKind::TooFewCells, Severity::Warning));
        row.missing = 0;
        row.surplus = 1;
        QVERIFY(row.has(ProblemKind::TooManyCells, Severity::Error));
    }

    void textIsCutAtWholeCharacters()
    {
        QCOMPARE(cutToBytes("abc", 3), std::string_view("abc"));
        QCOMPARE(cutToBytes("小明", 5), std::string_view("小"));
        QCOMPARE(cutToBytes("小明", 2), std::string_view(""));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"

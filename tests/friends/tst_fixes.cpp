// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/fixes.h"

#include <QtTest/QTest>

using namespace friends;

namespace {

const Column from{Field::FromAccount, {}};
const Column to{Field::ToAccount, {}};
const Column source{Field::AddSource, {}};
const Column remark{Field::Remark, {}};
const Column groups{Field::GroupName, {}};

QByteArray fixed(FixKind kind, const Column &column, std::string_view text)
{
    return fixedText(kind, column, text).value_or("(nothing to do)");
}

} // namespace

class TestFixes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spacesAroundGoAwayAlsoThoseThatCannotBeSeen()
    {
        QCOMPARE(fixed(FixKind::Trim, to, " bob "), "bob");
        QCOMPARE(fixed(FixKind::Trim, to,
                       "\xe3\x80\x80"
                       "bob\xc2\xa0 "),
                 "bob");
        QCOMPARE(fixed(FixKind::Trim, to,
                       "\xef\xbb\xbf"
                       "bob"),
                 "bob");
        QCOMPARE(fixed(FixKind::Trim, to, "bob"), "(nothing to do)");
        QCOMPARE(fixed(FixKind::Trim, remark, "two  words"), "(nothing to do)");
        QCOMPARE(fixed(FixKind::Trim, remark, "   "), "");
    }

    void keywordsGetTheirCaseAndTheirPrefix()
    {
        QCOMPARE(fixed(FixKind::KeywordCase, source, "addsource_type_ANDROID"), "AddSource_Type_Android");
        QCOMPARE(fixed(FixKind::KeywordCase, source, "ios"), "iOS");
        QCOMPARE(fixed(FixKind::KeywordCase, source, "AddSource_Type_MyShop"), "(nothing to do)");
        QCOMPARE(fixed(FixKind::AddPrefix, source, "MyShop"), "AddSource_Type_MyShop");
        QCOMPARE(fixed(FixKind::AddPrefix, source, "ninechars"), "(nothing to do)");
        QCOMPARE(fixed(FixKind::AddPrefix, remark, "Android"), "(nothing to do)");
    }

    void longTextsAreCutAtAWholeCharacterAndUserIdsNever()
    {
        const std::string han = [] {
            std::string text;
            for (int i = 0; i < 33; ++i)
                text += "\xe5\xb0\x8f";
            return text;
        }();
        QCOMPARE(fixed(FixKind::CutToLimit, remark, han).size(), 96);
        QCOMPARE(fixed(FixKind::CutToLimit, remark, "x" + han).size(), 94);
        QCOMPARE(fixed(FixKind::CutToLimit, groups, "Friends| " + han + " |Work").size(), 8 + 30 + 5);
        QCOMPARE(fixed(FixKind::CutToLimit, to, std::string(40, 'x')), "(nothing to do)");
    }

    void severalFixesFollowOneAnother()
    {
        const std::vector<FixKind> all(allFixes.begin(), allFixes.end());
        QCOMPARE(fixedText(all, source, " android ").value(), "AddSource_Type_Android");
    }

    void whatIsWantedDecidesWhatTheNextFixFinds()
    {
        RowFields fields;
        fields.plain[static_cast<std::size_t>(Field::AddSource)] = " Android";
        FixCounter alone;
        alone.look(fields);
        QCOMPARE(alone.counts().size(), std::size_t{1}); // with the space in front it is no keyword
        FixCounter trimming({FixKind::Trim});
        trimming.look(fields);
        QCOMPARE(trimming.counts().size(), std::size_t{2});
        QCOMPARE(trimming.counts().back().kind, FixKind::AddPrefix);
        QCOMPARE(trimming.counts().back().before, "Android");
    }

    void aTableSaysWhereAFixAppliesAndGivesTheEdits()
    {
        Table table;
        const QList<NewRow> rows{{{from, "alice"}, {to, " bob"}, {source, "Web"}},
                                 {{from, "alice"}, {to, "carol"}, {source, "Web"}}};
        Change change = table.prepareInsert(ChangeKind::AddingRows, 0, rows);
        QVERIFY(table.apply(change));
        const std::vector<quint32> both{0, 1};
        const std::vector<FixCount> counts = countFixes(table, both);
        QCOMPARE(counts.size(), std::size_t{2});
        QCOMPARE(counts.at(0).kind, FixKind::Trim);
        QCOMPARE(counts.at(0).cells, 1);
        QCOMPARE(counts.at(1).cells, 2);
        const std::vector<CellEdit> edits = fixEdits(table, both, FixKind::AddPrefix);
        QCOMPARE(edits.size(), std::size_t{2});
        Change fix = table.prepareEdits(ChangeKind::Fixing, edits);
        QVERIFY(table.apply(fix));
        QCOMPARE(table.string(1, source), QStringLiteral("AddSource_Type_Web"));
        QVERIFY(fixEdits(table, both, FixKind::Trim, from).empty());
        QVERIFY(table.revert(fix));
        QCOMPARE(table.string(1, source), QStringLiteral("Web"));
    }
};

QTEST_GUILESS_MAIN(TestFixes)
#include "tst_fixes.moc"

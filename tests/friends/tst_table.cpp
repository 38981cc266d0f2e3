// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/table.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <deque>

using namespace friends;
using namespace Qt::StringLiterals;

namespace {

const Column from{Field::FromAccount, {}};
const Column to{Field::ToAccount, {}};
const Column source{Field::AddSource, {}};
const Column remark{Field::Remark, {}};
const Column level{Field::CustomItem, "Tag_SNS_Custom_Level"};

NewRow row(const QByteArray &fromText, const QByteArray &toText, const QByteArray &remarkText = {})
{
    return {{from, fromText}, {to, toText}, {source, "AddSource_Type_Web"}, {remark, remarkText}};
}

void addRows(Table &table, const std::vector<NewRow> &rows)
{
    Change change = table.prepareInsert(ChangeKind::AddingRows, table.rowCount(), rows);
    QVERIFY(table.apply(change));
}

Change edit(Table &table, quint32 at, const Column &column, const QByteArray &text)
{
    const std::array edits{CellEdit{at, column, text}};
    Change change = table.prepareEdits(ChangeKind::Typing, edits);
    table.apply(change);
    return change;
}

QStringList texts(const Table &table, const Column &column)
{
    QStringList list;
    for (quint32 i = 0; i < table.rowCount(); ++i)
        list.append(table.string(i, column));
    return list;
}

std::pair<std::shared_ptr<Block>, std::vector<Record>> read(const QList<QByteArrayList> &rows)
{
    Layout layout;
    layout.columns = {
        {u"From_Account"_s, from}, {u"To_Account"_s, to}, {u"AddSource"_s, source}, {u"level"_s, level}};
    auto block = std::make_shared<Block>(layout, u"friends.csv"_s);
    std::vector<Record> records;
    quint32 line = 1;
    for (const QByteArrayList &cells : rows) {
        std::vector<std::string_view> views;
        for (const QByteArray &cell : cells)
            views.emplace_back(cell.constData(), static_cast<std::size_t>(cell.size()));
        records.push_back(makeRecord(*block, block->append(++line, views)));
    }
    return {block, records};
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editingJudgesTheRowAndUndoingBringsItBack()
    {
        Table table;
        addRows(table, {row("a", "1"), row("a", "2")});
        QCOMPARE(table.count(State::Ready), 2);
        Change change = edit(table, 1, to, "");
        QCOMPARE(table.state(1), State::Problem);
        QCOMPARE(table.count(State::Problem), 1);
        QCOMPARE(table.problems(1).front().kind, ProblemKind::Missing);
        QVERIFY(table.revert(change));
        QCOMPARE(table.state(1), State::Ready);
        QCOMPARE(table.string(1, to), u"2"_s);
        QVERIFY(table.apply(change));
        QCOMPARE(table.string(1, to), QString());
    }

    void theSamePairTwiceIsAProblemOfTheLaterRow()
    {
        Table table;
        addRows(table, {row("a", "1"), row("b", "1"), row("a", "1"), row("a", "1")});
        QCOMPARE(table.state(0), State::Ready);
        QCOMPARE(table.state(2), State::Problem);
        QCOMPARE(table.problems(3).back().kind, ProblemKind::DuplicatePair);
        QCOMPARE(table.problems(3).back().other, 0);
        edit(table, 0, to, "9");
        QCOMPARE(table.state(2), State::Ready);
        QCOMPARE(table.state(3), State::Problem);
        QCOMPARE(table.problems(3).back().other, 2);
    }

    void aRowWithAnErrorOfItsOwnDoesNotKeepAnotherOut()
    {
        Table table;
        addRows(table, {row("a", "1", QByteArray(200, 'x')), row("a", "1")});
        QCOMPARE(table.state(0), State::Problem);
        QCOMPARE(table.state(1), State::Ready);
    }

    void aPasteThatGrowsTheTableIsOneStep()
    {
        Table table;
        addRows(table, {row("a", "1"), row("a", "2")});
        const std::array edits{CellEdit{1, to, "22"}, CellEdit{1, level, "5"}};
        const std::vector<NewRow> rows{row("a", "3"), row("a", "4")};
        Change change = table.preparePaste(edits, rows);
        QVERIFY(table.apply(change));
        QCOMPARE(texts(table, to), (QStringList{u"1"_s, u"22"_s, u"3"_s, u"4"_s}));
        QCOMPARE(table.columns().back(), level);
        QCOMPARE(table.string(1, level), u"5"_s);
        QVERIFY(table.revert(change));
        QCOMPARE(texts(table, to), (QStringList{u"1"_s, u"2"_s}));
        QVERIFY(!table.columns().contains(level));
        QVERIFY(table.apply(change));
        QCOMPARE(table.string(1, level), u"5"_s);
    }

    void removedRowsComeBackWhereTheyWere()
    {
        Table table;
        std::vector<NewRow> rows;
        for (int i = 0; i < 300; ++i)
            rows.push_back(row("a", QByteArray::number(i)));
        addRows(table, rows);
        const QStringList before = texts(table, to);
        std::vector<quint32> odd; // more places than are told one by one
        for (quint32 i = 1; i < 300; i += 2)
            odd.push_back(i);
        Change change = table.prepareRemove(odd);
        QVERIFY(table.apply(change));
        QCOMPARE(table.rowCount(), 150U);
        QCOMPARE(table.string(1, to), u"2"_s);
        QCOMPARE(table.count(State::Ready), 150);
        QVERIFY(table.revert(change));
        QCOMPARE(texts(table, to), before);
    }

    void importingAddsOrReplacesAndOneUndoTakesItBack()
    {
        Table table;
        addRows(table, {row("a", "typed")});
        auto [block, records] = read({{"a", "1", "AddSource_Type_Web", "3"}, {"a", "2", "bad source", ""}});
        Change added = table.prepareImport(block, records, false);
        QVERIFY(table.apply(added));
        QCOMPARE(texts(table, to), (QStringList{u"typed"_s, u"1"_s, u"2"_s}));
        QCOMPARE(table.string(1, level), u"3"_s);
        QCOMPARE(table.origin(2), (std::pair<QString, quint32>{u"friends.csv"_s, 3}));
        QCOMPARE(table.origin(0).first, QString());
        QCOMPARE(table.state(2), State::Problem);
        Change replaced = table.prepareImport(block, records, true);
        QVERIFY(table.apply(replaced));
        QCOMPARE(texts(table, to), (QStringList{u"1"_s, u"2"_s}));
        QVERIFY(table.revert(replaced));
        QVERIFY(table.revert(added));
        QCOMPARE(texts(table, to), QStringList{u"typed"_s});
    }

    void anEditedRowStillLeadsBackToItsLine()
    {
        Table table;
        auto [block, records] = read({{"a", "1", "AddSource_Type_Web", "3"}});
        Change added = table.prepareImport(block, records, false);
        QVERIFY(table.apply(added));
        edit(table, 0, remark, "x");
        QCOMPARE(table.origin(0), (std::pair<QString, quint32>{u"friends.csv"_s, 2}));
        QCOMPARE(table.string(0, level), u"3"_s);
    }

    void rowsInARunCannotBeEditedRemovedOrUndone()
    {
        Table table;
        addRows(table, {row("a", "1"), row("a", "2"), row("a", "3")});
        Change early = edit(table, 1, remark, "before the run");
        const auto tracker = table.beginRun({1});
        QCOMPARE(table.state(1), State::Queued);
        QVERIFY(table.isReadOnly(1));
        QVERIFY(!table.revert(early));
        Change late = edit(table, 1, remark, "during the run");
        QVERIFY(late.isEmpty());
        QCOMPARE(late.skipped, 1);
        const std::array<quint32, 2> rows{0, 1};
        Change removal = table.prepareRemove(rows);
        QCOMPARE(removal.skipped, 1);
        QVERIFY(table.apply(removal));
        QCOMPARE(texts(table, to), (QStringList{u"2"_s, u"3"_s}));
        table.endRun(*tracker);
        QCOMPARE(table.state(0), State::Ready);
        QVERIFY(!table.isReadOnly(0));
    }

    void outcomesFindTheirRowsWhereverTheyHaveMoved()
    {
        Table table;
        addRows(table, {row("a", "1"), row("a", "2"), row("a", "3")});
        const auto tracker = table.beginRun({1, 2});
        const std::vector<NewRow> first{row("b", "0")};
        Change inserted = table.prepareInsert(ChangeKind::AddingRows, 0, first);
        QVERIFY(table.apply(inserted));
        const std::array updates{RowUpdate{0, State::Failed, 0}, RowUpdate{1, State::Imported, 1}};
        table.applyUpdates(*tracker, updates,
                           {{Cause::Row, 30003, 200, 1, "gone"}, {Cause::Row, 0, 200, 2, {}}});
        table.endRun(*tracker);
        QCOMPARE(table.string(2, to), u"2"_s);
        QCOMPARE(table.state(2), State::Failed);
        QCOMPARE(table.outcome(2).code, 30003);
        QCOMPARE(table.state(3), State::Imported);
        QCOMPARE(table.outcome(3).attempts, 2);
        QCOMPARE(table.count(State::Imported), 1);
        QCOMPARE(table.count(State::Queued), 0);
    }

    void rowsThatGoIntoTheirRunAgainAreLockedAndKeepWhatIsKnownOfThem()
    {
        Table table;
        addRows(table, {row("a", "1"), row("a", "2"), row("a", "3")});
        const auto tracker = table.beginRun({Tracker::gone, 1, 2}); // the first has its outcome
        QCOMPARE(table.state(0), State::Ready);
        const std::array updates{RowUpdate{1, State::Unknown, 0}, RowUpdate{2, State::Unknown, 0}};
        table.applyUpdates(*tracker, updates, {{Cause::Transport, 3, 0, 1, {}}});
        const std::array<quint32, 3> again{0, 1, 2};
        table.queueAgain(*tracker, again);
        QCOMPARE(table.count(State::Queued), 2);
        QVERIFY(table.isReadOnly(1));
        const std::array found{RowUpdate{2, State::Imported, 0}};
        table.applyUpdates(*tracker, found, {{Cause::FoundByCheck, 0, 200, 1, {}}});
        table.endRun(*tracker);
        QCOMPARE(table.state(1), State::Unknown);
        QCOMPARE(table.outcome(1).code, 3);
        QCOMPARE(table.state(2), State::Imported);
    }

    void rowsThatWereNotSentAreWhatTheyWereBefore()
    {
        Table table;
        addRows(table, {row("a", "1"), row("a", "2")});
        auto tracker = table.beginRun({0, 1});
        const std::array updates{RowUpdate{0, State::Failed, 0}};
        table.applyUpdates(*tracker, updates, {{Cause::Row, 30003, 200, 1, {}}});
        table.endRun(*tracker);
        QCOMPARE(table.state(0), State::Failed);
        QCOMPARE(table.state(1), State::Ready);
        tracker = table.beginRun({0});
        table.endRun(*tracker);
        QCOMPARE(table.state(0), State::Failed);
        QCOMPARE(table.outcome(0).code, 30003);
    }

    void editingAFailedRowMakesItReadyAgain()
    {
        Table table;
        addRows(table, {row("a", "1")});
        const auto tracker = table.beginRun({0});
        const std::array updates{RowUpdate{0, State::Failed, 0}};
        table.applyUpdates(*tracker, updates, {{Cause::Row, 30003, 200, 1, {}}});
        table.endRun(*tracker);
        edit(table, 0, to, "2");
        QCOMPARE(table.state(0), State::Ready);
        QCOMPARE(table.outcome(0), Outcome{});
    }

    void importedRowsAreLockedUntilUnlocked()
    {
        Table table;
        addRows(table, {row("a", "1"), row("a", "1")});
        const auto tracker = table.beginRun({0});
        const std::array updates{RowUpdate{0, State::Imported, 0}};
        table.applyUpdates(*tracker, updates, {{Cause::Row, 0, 200, 1, {}}});
        table.endRun(*tracker);
        QCOMPARE(edit(table, 0, to, "2").skipped, 1);
        QCOMPARE(table.state(1), State::Problem); // it is the pair that was imported
        const std::array<quint32, 1> rows{0};
        Change unlock = table.prepareUnlock(rows);
        QVERIFY(table.apply(unlock));
        QCOMPARE(table.state(0), State::Ready);
        QCOMPARE(edit(table, 0, to, "2").skipped, 0);
        QVERIFY(table.revert(unlock));
    }

    void onlySendableRowsAreOffered()
    {
        Table table;
        addRows(table, {row("a", "1"), row("a", ""), row("a", "1"), row("b", "1")});
        const std::array wanted{State::Ready};
        QCOMPARE(table.sendable(wanted), (std::vector<quint32>{0, 3}));
        const std::array failed{State::Failed, State::Unknown};
        QVERIFY(table.sendable(failed).empty());
    }

    void whatIsTypedWhileARunReadsIsKeptApart()
    {
        Table table;
        addRows(table, {row("a", "1")});
        const auto blocks = table.shareBlocks();
        const Record before = table.record(0);
        edit(table, 0, to, "2");
        QCOMPARE(table.string(0, to), u"2"_s);
        QCOMPARE(blocks[before.block]->field(before.place, to), std::string_view("1"));
    }

    void whatWasImportedSinceIsLockedAgainstUndo()
    {
        Table table;
        Change import =
            table.prepareInsert(ChangeKind::AddingRows, 0, std::vector<NewRow>{row("a", "1"), row("a", "2")});
        QVERIFY(table.apply(import));
        Change typed = edit(table, 1, remark, "x");
        const auto tracker = table.beginRun({0, 1});
        QCOMPARE(table.refusal(typed, true), Refusal::InRun);
        const std::array updates{RowUpdate{1, State::Imported, 0}};
        table.applyUpdates(*tracker, updates, {Outcome{Cause::Row, 0, 200, 1, {}}});
        table.endRun(*tracker);
        QCOMPARE(table.refusal(typed, true), Refusal::Imported);
        QVERIFY(!table.revert(typed));
        QVERIFY(!table.revert(import));
        QCOMPARE(table.string(1, remark), u"x"_s);
        QCOMPARE(table.state(1), State::Imported);
        Change unlock = table.prepareUnlock(std::array{1U});
        QVERIFY(table.apply(unlock));
        QVERIFY(table.revert(typed));
        QCOMPARE(table.string(1, remark), QString());
    }

    void manyRowsAreRewrittenElsewhereAndTakenOverAsOneStep()
    {
        Table table;
        auto [block, records] = read({{"a", "1", "Web", "1"}, {"a", "2", "", "2"}, {"a", "3", "Web", "3"}});
        Change import = table.prepareImport(block, records, false);
        QVERIFY(table.apply(import));
        const Snapshot snapshot = table.snapshot();
        const std::array<quint32, 3> rows{0, 1, 2};
        const std::array columns{source, level};
        const auto rewrite = [](quint32, std::size_t column, std::string_view now, std::string &text) {
            text = column == 0 ? "AddSource_Type_Web" : "L" + std::string(now);
            return column == 1 || now == "Web";
        };
        Rewritten rewritten = rewriteRows(snapshot, rows, columns, rewrite);
        QCOMPARE(rewritten.cells, 5);
        edit(table, 0, remark, "meanwhile"); // what was edited meanwhile is left as it is
        const auto tracker = table.beginRun({2});
        Change change = table.prepareRewrite(ChangeKind::Replacing, std::move(rewritten));
        QCOMPARE(change.skipped, 1);
        QCOMPARE(change.rows, 1);
        QVERIFY(table.apply(change));
        QCOMPARE(texts(table, level), (QStringList{u"1"_s, u"L2"_s, u"3"_s}));
        QCOMPARE(table.origin(1), std::pair(u"friends.csv"_s, 3U));
        table.endRun(*tracker);
        QVERIFY(table.revert(change));
        QCOMPARE(texts(table, level), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    }

    void aRewriteOfRowsThatMovedIsNotTakenOver()
    {
        Table table;
        addRows(table, {row("a", "1"), row("a", "2")});
        const std::array<quint32, 2> rows{0, 1};
        const std::array columns{remark};
        Rewritten rewritten = rewriteRows(table.snapshot(), rows, columns,
                                          [](quint32, std::size_t, std::string_view, std::string &text) {
                                              text = "x";
                                              return true;
                                          });
        addRows(table, {row("a", "3")});
        QVERIFY(rewritten.structure != table.structure());
        QVERIFY(table.prepareRewrite(ChangeKind::Replacing, std::move(rewritten)).isEmpty());
    }

    void newRowsComeWithARewriteAndRepeatsGoInTheSameStep()
    {
        Table table;
        addRows(table, {row("a", "1"), row("a", "2"), row("a", "1"), row("a", "2")});
        const Snapshot snapshot = table.snapshot();
        const std::array<quint32, 2> rows{0, 1};
        const std::array columns{remark};
        Rewritten rewritten = rewriteRows(snapshot, rows, columns,
                                          [](quint32, std::size_t, std::string_view, std::string &text) {
                                              text = "x";
                                              return true;
                                          });
        auto [block, records] = read({{"b", "5", "Web", "7"}});
        const std::array places{quint64{records.front().place}};
        friends::addRows(rewritten, block, places);
        rewritten.repeats = {2, 3};
        edit(table, 1, to, "9"); // so that the last row has its pair alone, and must not go
        Change change = table.prepareRewrite(ChangeKind::Fixing, std::move(rewritten));
        QCOMPARE(change.rows, 3);
        QVERIFY(table.apply(change));
        QCOMPARE(texts(table, to), (QStringList{u"1"_s, u"9"_s, u"2"_s, u"5"_s}));
        QCOMPARE(texts(table, remark).mid(0, 2), (QStringList{u"x"_s, QString()}));
        QCOMPARE(texts(table, level).last(), u"7"_s);
        QVERIFY(table.revert(change));
        QCOMPARE(texts(table, to), (QStringList{u"1"_s, u"9"_s, u"1"_s, u"2"_s}));
    }

    void duplicatedRowsHaveTheTextsAndNothingOfARun()
    {
        Table table;
        addRows(table, {row("a", "1"), row("", "2"), row("a", "3")});
        const auto tracker = table.beginRun({0});
        const std::array updates{RowUpdate{0, State::Imported, 0}};
        table.applyUpdates(*tracker, updates, {Outcome{Cause::Row, 0, 200, 1, {}}});
        table.endRun(*tracker);
        Change change = table.prepareDuplicates(std::array{0U, 1U});
        QVERIFY(table.apply(change));
        QCOMPARE(texts(table, to), (QStringList{u"1"_s, u"2"_s, u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(table.state(2), State::Problem); // the first one has its pair, and is imported
        QVERIFY(table.record(2).duplicate);
        QVERIFY(table.outcome(2) == Outcome());
        QCOMPARE(table.state(3), State::Problem); // an account is missing, as in the row itself
        edit(table, 2, to, "8");
        QCOMPARE(table.state(2), State::Ready);
        QCOMPARE(table.string(0, to), u"1"_s);
        QVERIFY(table.prepareDuplicates({}).isEmpty());
    }

    void textsThatNobodyNeedsAreFreed()
    {
        Table table;
        std::weak_ptr<Block> freed;
        {
            auto [block, records] = read({{"a", "1", "Web", "1"}});
            freed = block;
            Change import = table.prepareImport(std::move(block), records, false);
            QVERIFY(table.apply(import));
            Change remove = table.prepareRemove(std::array{0U});
            QVERIFY(table.apply(remove));
            QVERIFY(table.unusedTextBytes() > 0);
            table.releaseTexts();
            QVERIFY(!freed.expired()); // the changes could bring the row back
        }
        table.releaseTexts();
        QVERIFY(freed.expired());
        QCOMPARE(table.unusedTextBytes(), 0);
        addRows(table, {row("a", "1")});
        QCOMPARE(table.string(0, to), u"1"_s);
    }

    void answersAndSourcesAreCounted()
    {
        Table table;
        addRows(table, {row("a", "1"), row("a", "2")});
        auto [block, records] = read({{"b", "1", "Web", "1"}});
        Change import = table.prepareImport(block, records, false);
        QVERIFY(table.apply(import));
        QCOMPARE(table.sourceCounts(),
                 (std::vector<std::pair<QString, qsizetype>>{{QString(), 2}, {u"friends.csv"_s, 1}}));
        QVERIFY(table.outcomeCounts().empty());
        const auto tracker = table.beginRun({0, 1, 2});
        const Outcome refused{Cause::Row, 30003, 200, 1, "no"};
        const std::array updates{RowUpdate{0, State::Failed, 0}, RowUpdate{2, State::Failed, 0}};
        table.applyUpdates(*tracker, updates, {refused});
        table.endRun(*tracker);
        QCOMPARE(table.outcomeCounts(), (std::vector<std::pair<Outcome, qsizetype>>{{refused, 2}}));
        edit(table, 2, source, "AddSource_Type_Web");
        QCOMPARE(table.outcomeCounts(), (std::vector<std::pair<Outcome, qsizetype>>{{refused, 1}}));
        QCOMPARE(table.sourceCounts().back(), (std::pair<QString, qsizetype>{u"friends.csv"_s, 1}));
    }

    void aSnapshotStaysAsItWas()
    {
        Table table;
        addRows(table, {row("a", "1"), row("a", "2")});
        const Snapshot before = table.snapshot();
        QCOMPARE(table.snapshot().records, before.records);
        edit(table, 0, to, "9");
        addRows(table, {row("a", "3")});
        QCOMPARE(before.rowCount(), 2U);
        const Record &record = before.records->front();
        QCOMPARE(before.blockOf(record).field(record.place, to), std::string_view("1"));
        QCOMPARE(table.snapshot().rowCount(), 3U);
    }

    void clearingForgetsEverything()
    {
        Table table;
        addRows(table, {row("a", "1")});
        QSignalSpy reset(&table, &Table::reset);
        table.clear();
        QCOMPARE(table.rowCount(), 0U);
        QCOMPARE(table.count(State::Ready), 0);
        QVERIFY(!reset.isEmpty());
        addRows(table, {row("b", "2")});
        QCOMPARE(table.string(0, to), u"2"_s);
    }

    /// Whatever is done and undone, the table holds what a plain list would hold.
    void anySequenceOfChangesCanBeUndoneAndDoneAgain()
    {
        QRandomGenerator random(20'261'122);
        Table table;
        using Rows = QList<std::pair<QString, QString>>;
        const auto rowsNow = [&] {
            Rows rows;
            for (quint32 i = 0; i < table.rowCount(); ++i)
                rows.append({table.string(i, to), table.string(i, remark)});
            return rows;
        };
        std::vector<Change> done;
        std::vector<Rows> before;
        Rows reference;
        for (int step = 0; step < 3000; ++step) {
            const auto n = static_cast<quint32>(reference.size());
            Change change;
            Rows next = reference;
            switch (random.bounded(4)) {
            case 0: {
                const quint32 at = random.bounded(n + 1);
                const QByteArray text = QByteArray::number(step);
                const std::vector<NewRow> rows{row("a", text), row("b", text + 'b')};
                change = table.prepareInsert(ChangeKind::AddingRows, at, rows);
                next.insert(at, {QString::fromUtf8(text), {}});
                next.insert(at + 1, {QString::fromUtf8(text + 'b'), {}});
                break;
            }
            case 1: {
                std::vector<CellEdit> edits;
                for (int i = 0; n > 0 && i < 3; ++i) {
                    const quint32 at = random.bounded(n);
                    const QByteArray text = QByteArray::number(random.bounded(50));
                    edits.push_back({at, remark, text});
                    next[at].second = QString::fromUtf8(text);
                }
                change = table.prepareEdits(ChangeKind::Typing, edits);
                break;
            }
            case 2: {
                std::vector<quint32> rows;
                next.clear();
                for (quint32 i = 0; i < n; ++i) {
                    if (random.bounded(8) == 0)
                        rows.push_back(i);
                    else
                        next.append(reference.at(i));
                }
                change = table.prepareRemove(rows);
                break;
            }
            default:
                if (!done.empty()) {
                    QVERIFY(table.revert(done.back()));
                    QCOMPARE(rowsNow(), before.back());
                    QVERIFY(table.apply(done.back()));
                    QCOMPARE(rowsNow(), reference);
                    if (random.bounded(2) == 0) {
                        QVERIFY(table.revert(done.back()));
                        reference = before.back();
                        done.pop_back();
                        before.pop_back();
                    }
                }
                continue;
            }
            QVERIFY(table.apply(change));
            done.push_back(std::move(change));
            before.push_back(reference);
            reference = next;
            QCOMPARE(rowsNow(), reference);
            qsizetype counted = 0;
            for (int state = 0; state < stateCount; ++state)
                counted += table.count(static_cast<State>(state));
            QCOMPARE(counted, reference.size());
        }
        while (!done.empty()) {
            QVERIFY(table.revert(done.back()));
            QCOMPARE(rowsNow(), before.back());
            done.pop_back();
            before.pop_back();
        }
    }

    void accountsThatACheckMissesAreProblemsUntilTheRowIsEditedOrChecked()
    {
        Table table;
        addRows(table, {row("alice", "bob"), row("alice", "carol"), row("", "x"), row("dora", "erin")});
        const std::vector<std::pair<quint32, int>> found{
            {0, missingTo}, {2, missingTo}, {3, missingFrom | missingTo}};
        table.markMissing(found);
        QCOMPARE(table.count(State::Problem), 3);
        QCOMPARE(table.missingRows(), (std::vector<quint32>{0, 3})); // row 2 had its own problem
        QCOMPARE(table.problems(0).back().kind, ProblemKind::AccountMissing);
        QCOMPARE(table.problems(0).back().column, to);
        QCOMPARE(table.problems(3).size(), 2U);
        const std::array ready{State::Ready};
        QCOMPARE(table.sendable(ready), (std::vector<quint32>{1}));

        edit(table, 1, remark, "other"); // looks for duplicates again
        QCOMPARE(table.missingRows(), (std::vector<quint32>{0, 3}));
        Change change = edit(table, 0, to, "bobby");
        QCOMPARE(table.state(0), State::Ready);
        QVERIFY(table.problems(0).empty());
        QVERIFY(table.revert(change)); // the account that was missing is back
        QCOMPARE(table.state(0), State::Problem);

        const std::array again{0U, 1U, 2U, 3U};
        table.clearMissing(again);
        QVERIFY(table.missingRows().empty());
        QCOMPARE(table.count(State::Ready), 3);
        QCOMPARE(table.state(2), State::Problem);
    }

    void rowsAreFollowedWithoutBeingChanged()
    {
        Table table;
        addRows(table, {row("alice", "bob"), row("alice", "carol")});
        const std::shared_ptr<Tracker> tracker = table.follow({1});
        QCOMPARE(table.state(1), State::Ready);
        const std::array first{0U};
        Change change = table.prepareRemove(first);
        QVERIFY(table.apply(change));
        QCOMPARE(tracker->rows, (std::vector<quint32>{0}));
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"

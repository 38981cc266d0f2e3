// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a person does, in whatever order: the table is what a plain list of strings would be after the
// same.
#include "ui/cellfinder.h"
#include "ui/edithistory.h"
#include "ui/plaintable.h"
#include "ui/tablemodel.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

#include <map>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using friends::Cause;
using friends::CellEdit;
using friends::Change;
using friends::ChangeKind;
using friends::Column;
using friends::Field;
using friends::NewRow;
using friends::State;

namespace {

constexpr int stepCount = 10'000;
constexpr int largeStepCount = 300;
constexpr quint32 largeRows = 6'000; ///< more than the model orders at once
constexpr quint32 roomToGrow = 24;

// --- the program

class Play {
public:
    /// `rows`: how many there are at the begin. With more than the model orders at once, what is shown comes
    /// from another thread, and the next steps do not always wait for it.
    explicit Play(quint32 seed, quint32 rows = 0)
        : m_random(seed), m_isLarge(rows > 0), m_mostRows(rows + roomToGrow)
    {
        m_history.setMostRows(m_mostRows);
        if (rows > 0)
            insert(0, rows);
    }

    [[nodiscard]] QString step()
    {
        const QString what = doSomething();
        if (m_isLarge)
            QCoreApplication::processEvents();
        const QString wrong = difference();
        return wrong.isEmpty() ? QString() : what + u": "_s + wrong;
    }

    void emptyAndClear()
    {
        endRun();
        std::vector<quint32> all(m_table.rowCount());
        std::iota(all.begin(), all.end(), 0U);
        m_history.push(m_table.prepareRemove(all));
        m_table.clear();
        m_table.clear(); // an empty one, too
    }
    [[nodiscard]] const ui::TableModel &model() const { return m_model; }

private:
    quint32 below(std::size_t count)
    {
        return static_cast<quint32>(m_random.bounded(static_cast<quint32>(std::max<std::size_t>(1, count))));
    }
    std::string someText()
    {
        static const std::array<std::string, 12> texts{"",   "a",   "b",   "c",     "10",   "9",
                                                       "-3", "2.5", "Web", "apple", "pear", "zoo"};
        return m_random.bounded(40) == 0 ? std::string(100, 'x') : texts[below(texts.size())];
    }
    std::string usual(std::size_t column)
    {
        return column == 2 && m_random.bounded(8) != 0 ? "Web" : someText();
    }
    static QByteArray bytes(const std::string &text) { return QByteArray::fromStdString(text); }

    // --- edits, to both

    void edit(ChangeKind kind, const std::map<std::pair<quint32, std::size_t>, std::string> &texts)
    {
        PlainChange change;
        std::vector<CellEdit> edits;
        for (const auto &[cell, text] : texts) {
            const auto [row, column] = cell;
            edits.push_back({row, columns[column], bytes(text)});
            editPlain(change, row, column, text);
        }
        m_history.push(m_table.prepareEdits(kind, edits));
        m_plain.push(std::move(change));
    }
    void editPlain(PlainChange &change, quint32 row, std::size_t column, const std::string &text)
    {
        const PlainRow &now = m_plain.rows[row];
        if (isFixed(now))
            return;
        const auto known = change.edited.find(row);
        if (known == change.edited.end() && now.cells[column] == text)
            return;
        PlainRow &next = known == change.edited.end() ? change.edited[row] : known->second;
        if (known == change.edited.end())
            next.cells = now.cells;
        next.cells[column] = text;
    }
    std::pair<PlainRow, NewRow> freshRow()
    {
        PlainRow plain;
        NewRow row;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            plain.cells[i] = usual(i);
            row.append({columns[i], bytes(plain.cells[i])});
        }
        return {plain, row};
    }
    void typeCell()
    {
        const std::size_t column = below(columns.size());
        edit(ChangeKind::Typing, {{{below(m_plain.rows.size()), column}, usual(column)}});
    }
    void clearOrFill()
    {
        const std::size_t column = below(columns.size());
        const quint32 from = below(m_plain.rows.size());
        const std::string text = m_random.bounded(2) == 0 ? "" : m_plain.rows[from].cells[column];
        std::map<std::pair<quint32, std::size_t>, std::string> texts;
        for (quint32 row = from; row < std::min<std::size_t>(from + 5, m_plain.rows.size()); ++row)
            texts[{row, column}] = text;
        edit(text.empty() ? ChangeKind::Clearing : ChangeKind::Filling, texts);
    }
    void insert()
    {
        const quint32 at = m_random.bounded(static_cast<quint32>(m_plain.rows.size()) + 1);
        insert(at, 1 + below(3));
    }
    void insert(quint32 at, quint32 count)
    {
        PlainChange change;
        std::vector<NewRow> rows;
        for (quint32 i = 0; i < count; ++i) {
            auto [plain, row] = freshRow();
            change.inserted[at + rows.size()] = plain;
            rows.push_back(row);
        }
        pushGrowing(m_table.prepareInsert(ChangeKind::AddingRows, at, rows), std::move(change));
    }
    void paste()
    {
        PlainChange change;
        std::vector<CellEdit> edits;
        const std::size_t column = below(columns.size());
        for (quint32 i = 0; i < std::min<std::size_t>(3, m_plain.rows.size()); ++i) {
            const std::string text = usual(column);
            edits.push_back({i, columns[column], bytes(text)});
            editPlain(change, i, column, text);
        }
        std::vector<NewRow> rows;
        for (quint32 i = 0; i < below(3); ++i) {
            auto [plain, row] = freshRow();
            change.inserted[m_plain.rows.size() + rows.size()] = plain;
            rows.push_back(row);
        }
        pushGrowing(m_table.preparePaste(edits, rows), std::move(change));
    }
    void duplicate()
    {
        std::set<quint32> chosen;
        for (quint32 i = 0; i < 1 + below(3); ++i)
            chosen.insert(below(m_plain.rows.size()));
        const std::vector<quint32> rows(chosen.begin(), chosen.end());
        PlainChange change;
        for (quint32 i = 0; i < rows.size(); ++i)
            change.inserted[rows.back() + 1 + i].cells = m_plain.rows[rows[i]].cells;
        pushGrowing(m_table.prepareDuplicates(rows), std::move(change));
    }
    /// A table that would be too long takes nothing.
    void pushGrowing(Change change, PlainChange plain)
    {
        const bool fits = plain.inserted.empty() || m_plain.rows.size() + plain.inserted.size() <= m_mostRows;
        m_history.push(std::move(change));
        if (fits)
            m_plain.push(std::move(plain));
    }
    void remove()
    {
        PlainChange change;
        std::vector<quint32> rows;
        const bool many = m_random.bounded(10) == 0;
        for (quint32 row = 0; row < m_plain.rows.size(); ++row) {
            if (m_random.bounded((many ? 2 : 10) * (m_isLarge ? 300 : 1)) != 0)
                continue;
            rows.push_back(row);
            const PlainRow &plain = m_plain.rows[row];
            if (!plain.settled || !friends::isInRun(*plain.settled))
                change.removed[row] = plain;
        }
        m_history.push(m_table.prepareRemove(rows));
        m_plain.push(std::move(change));
    }
    void unlock()
    {
        PlainChange change;
        change.isUnlocking = true;
        std::vector<quint32> rows;
        for (quint32 row = 0; row < m_plain.rows.size(); ++row) {
            if (m_random.bounded(3) != 0)
                continue;
            rows.push_back(row);
            if (m_plain.rows[row].settled == State::Imported)
                change.edited[row].cells = m_plain.rows[row].cells;
        }
        m_history.push(m_table.prepareUnlock(rows));
        m_plain.push(std::move(change));
    }
    void replaceAll()
    {
        const ui::CellFinder finder(m_model);
        const ui::CellMatcher matcher(u"p"_s, ui::FindMode::Part, Qt::CaseSensitive);
        const ui::FindScope scope = finder.scope();
        PlainChange change;
        for (const quint32 row : scope.rows) {
            for (std::size_t column = 0; column < columns.size(); ++column) {
                std::string text = m_plain.rows[row].cells[column];
                for (std::size_t at = 0; (at = text.find('p', at)) != std::string::npos; at += 2)
                    text.replace(at, 1, "qu");
                editPlain(change, row, column, text);
            }
        }
        m_history.push(m_table.prepareRewrite(ChangeKind::Replacing, replaceCells(scope, matcher, u"qu"_s)));
        m_plain.push(std::move(change));
    }

    // --- runs

    void beginRun()
    {
        if (m_tracker)
            return;
        const std::array wanted{State::Ready, State::Failed, State::Unknown};
        std::vector<quint32> rows = m_table.sendable(wanted);
        std::erase_if(rows, [&](quint32) { return m_random.bounded(2) == 0; });
        if (rows.empty())
            return;
        for (const quint32 row : rows)
            m_plain.rows[row].settled = State::Queued;
        m_tracker = m_table.beginRun(std::move(rows));
    }
    void outcomes()
    {
        if (!m_tracker)
            return;
        std::vector<friends::RowUpdate> updates;
        for (quint32 i = 0; i < m_tracker->rows.size(); ++i) {
            const quint32 row = m_tracker->rows[i];
            if (row == friends::Tracker::gone || m_random.bounded(3) != 0
                || !friends::isInRun(m_table.state(row)))
                continue;
            static constexpr std::array becomes{State::Sending, State::Imported, State::Failed,
                                                State::Unknown};
            const State state = becomes[below(becomes.size())];
            const quint32 outcome = below(3);
            updates.push_back({i, state, outcome});
            m_plain.rows[row].settled = state;
            if (!friends::isInRun(state))
                m_plain.rows[row].code = 30000 + static_cast<int>(outcome);
        }
        m_table.applyUpdates(*m_tracker, updates,
                             {{Cause::Row, 30000, 200, 1, {}},
                              {Cause::Row, 30001, 200, 1, {}},
                              {Cause::Row, 30002, 200, 1, {}}});
    }
    void endRun()
    {
        if (!m_tracker)
            return;
        for (std::size_t i = 0; i < m_tracker->rows.size(); ++i) {
            const quint32 row = m_tracker->rows[i];
            if (row == friends::Tracker::gone || !friends::isInRun(m_table.state(row)))
                continue;
            const State before = m_tracker->before[i];
            m_plain.rows[row].settled = before == State::Ready ? std::optional<State>() : before;
        }
        m_table.endRun(*m_tracker);
        m_tracker.reset();
    }

    // --- what is shown

    void sortBy()
    {
        QList<ui::SortKey> keys;
        for (quint32 i = 0; i < below(3); ++i) {
            const Column &column = columns[below(columns.size())];
            keys.append({ui::SortBy::Cell, column,
                         m_random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
        }
        m_model.setSortKeys(keys);
        m_model.refresh();
        lookAtShown();
    }
    void filter()
    {
        ui::OrderChoice choice = m_model.choice();
        switch (m_random.bounded(5)) {
        case 0:
            choice.filter = static_cast<ui::RowFilter>(m_random.bounded(ui::rowFilterCount));
            break;
        case 1:
            choice.text = QString::fromStdString(someText()).left(3);
            break;
        case 2:
            choice.textColumn = columns[below(columns.size())];
            break;
        case 3:
            choice.code = ui::OutcomeCode{Cause::Row, 30000 + m_random.bounded(3)};
            break;
        default:
            choice = {};
            break;
        }
        m_model.setChoice(choice);
        lookAtShown();
    }
    void lookAtShown()
    {
        if (m_isLarge && m_random.bounded(2) == 0)
            return; // the next steps overtake it
        m_shownWrong = QTest::qWaitFor([&] { return !m_model.isOrdering(); }, 60'000)
            ? shownDifference()
            : u"the rows chosen are never shown"_s;
    }

    /// What the choice shows, worked out row by row.
    [[nodiscard]] std::vector<quint32> wantedRows() const
    {
        const ui::OrderChoice &choice = m_model.choice();
        std::vector<quint32> rows;
        for (quint32 row = 0; row < m_plain.rows.size(); ++row) {
            const PlainRow &plain = m_plain.rows[row];
            bool holds = choice.text.isEmpty();
            for (std::size_t i = 0; i < columns.size(); ++i)
                holds = holds
                    || ((!choice.textColumn || *choice.textColumn == columns[i])
                        && QString::fromStdString(plain.cells[i]).contains(choice.text, Qt::CaseInsensitive));
            if (holds && isIn(choice.filter, m_table.state(row))
                && (!choice.code || choice.code->code == plain.code))
                rows.push_back(row);
        }
        std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
            for (const ui::SortKey &key : choice.keys) {
                const auto column = static_cast<std::size_t>(
                    std::find(columns.begin(), columns.end(), key.column) - columns.begin());
                const int order = compare(m_plain.rows[a].cells[column], m_plain.rows[b].cells[column],
                                          key.direction == Qt::DescendingOrder);
                if (order != 0)
                    return order < 0;
            }
            return false;
        });
        return rows;
    }
    static int compare(const std::string &a, const std::string &b, bool descending)
    {
        if (a.empty() || b.empty())
            return int{a.empty()} - int{b.empty()};
        bool aIs = false;
        bool bIs = false;
        const double aNumber = QString::fromStdString(a).toDouble(&aIs);
        const double bNumber = QString::fromStdString(b).toDouble(&bIs);
        int order = 0;
        if (aIs != bIs)
            order = aIs ? -1 : 1;
        else if (aIs)
            order = aNumber < bNumber ? -1 : (aNumber > bNumber ? 1 : 0);
        else
            order = QString::fromStdString(a).compare(QString::fromStdString(b), Qt::CaseInsensitive);
        return descending ? -order : order;
    }
    [[nodiscard]] QString shownDifference() const
    {
        const std::vector<quint32> wanted = wantedRows();
        if (m_model.rowCount() != static_cast<int>(wanted.size()))
            return u"%1 rows are shown, not %2"_s.arg(m_model.rowCount()).arg(wanted.size());
        for (int i = 0; i < m_model.rowCount(); ++i) {
            if (m_model.tableRow(i) != wanted[static_cast<std::size_t>(i)])
                return u"row %1 is shown at %2, not row %3"_s.arg(m_model.tableRow(i))
                    .arg(i)
                    .arg(wanted[static_cast<std::size_t>(i)]);
        }
        return {};
    }

    // --- a step, and whether both agree after it

    QString doSomething()
    {
        const auto kind = m_random.bounded(100);
        if (m_plain.rows.empty() || kind < 8)
            return insert(), u"inserting"_s;
        if (kind < 10)
            return duplicate(), u"duplicating"_s;
        if (kind < 25)
            return typeCell(), u"typing"_s;
        if (kind < 32)
            return clearOrFill(), u"clearing or filling"_s;
        if (kind < 38)
            return paste(), u"pasting"_s;
        if (kind < 44)
            return remove(), u"removing"_s;
        if (kind < 58)
            return m_history.undo(), m_plain.undo(), u"undoing"_s;
        if (kind < 68)
            return m_history.redo(), m_plain.redo(), u"doing again"_s;
        if (kind < 74)
            return sortBy(), u"sorting"_s;
        if (kind < 82)
            return filter(), u"filtering"_s;
        if (kind < 86)
            return replaceAll(), u"replacing"_s;
        if (kind < 89)
            return unlock(), u"unlocking"_s;
        if (kind < 92)
            return beginRun(), u"beginning a run"_s;
        if (kind < 97)
            return outcomes(), u"outcomes"_s;
        return endRun(), u"ending a run"_s;
    }

    [[nodiscard]] QString difference()
    {
        if (!m_shownWrong.isEmpty())
            return std::exchange(m_shownWrong, {});
        if (m_table.rowCount() != m_plain.rows.size())
            return u"%1 rows, not %2"_s.arg(m_table.rowCount()).arg(m_plain.rows.size());
        const std::vector<State> states = m_plain.states();
        std::array<qsizetype, friends::stateCount> counts{};
        for (quint32 row = 0; row < m_table.rowCount(); ++row) {
            const PlainRow &plain = m_plain.rows[row];
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (m_table.text(row, columns[i]) != plain.cells[i])
                    return u"row %1 has another text"_s.arg(row);
            }
            ++counts[static_cast<std::size_t>(m_table.state(row))];
            // Who has a pair is judged anew when the run has ended.
            const bool judged = !plain.settled;
            if ((!judged || !m_tracker) && m_table.state(row) != states[row])
                return u"row %1 has state %2, not %3"_s.arg(row)
                    .arg(static_cast<int>(m_table.state(row)))
                    .arg(static_cast<int>(states[row]));
            const int code = m_table.outcome(row).cause == Cause::None ? -1 : m_table.outcome(row).code;
            if (code != plain.code)
                return u"row %1 has code %2, not %3"_s.arg(row).arg(code).arg(plain.code);
        }
        for (int state = 0; state < friends::stateCount; ++state) {
            if (m_table.count(static_cast<State>(state)) != counts[static_cast<std::size_t>(state)])
                return u"the count of state %1 is wrong"_s.arg(state);
        }
        return modelDifference();
    }
    [[nodiscard]] QString modelDifference() const
    {
        std::set<quint32> seen;
        for (int i = 0; i < m_model.rowCount(); ++i) {
            const quint32 row = m_model.tableRow(i);
            if (row >= m_table.rowCount() || !seen.insert(row).second || m_model.shownRow(row) != i)
                return u"row %1 is shown where it is not"_s.arg(row);
        }
        if (m_model.choice().isEverything() && seen.size() != m_table.rowCount())
            return u"not all rows are shown"_s;
        return {};
    }

    QRandomGenerator m_random;
    bool m_isLarge;
    quint32 m_mostRows;
    friends::Table m_table;
    ui::EditHistory m_history{m_table};
    ui::TableModel m_model{m_table};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    Plain m_plain;
    std::shared_ptr<friends::Tracker> m_tracker;
    QString m_shownWrong;
};

} // namespace

class TestTableProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableIsWhatAListOfStringsWouldBe_data();
    void theTableIsWhatAListOfStringsWouldBe();
};

void TestTableProperties::theTableIsWhatAListOfStringsWouldBe_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<quint32>("rows");
    QTest::newRow("small") << stepCount << 0U;
    QTest::newRow("ordered on another thread") << largeStepCount << largeRows;
}

void TestTableProperties::theTableIsWhatAListOfStringsWouldBe()
{
    QFETCH(const int, steps);
    QFETCH(const quint32, rows);
    const quint32 seed = qEnvironmentVariableIsSet("FC_SEED") ? qEnvironmentVariable("FC_SEED").toUInt()
                                                              : QRandomGenerator::system()->generate();
    qInfo("seed %u (FC_SEED=%u plays the same again)", seed, seed);
    Play play(seed, rows);
    for (int step = 0; step < steps; ++step) {
        const QString wrong = play.step();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, step %2, %3"_s.arg(seed).arg(step).arg(wrong)));
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step)));
    }
    play.emptyAndClear();
    QCOMPARE(play.model().rowCount(), 0);
}

QTEST_MAIN(TestTableProperties)
#include "tst_tableproperties.moc"

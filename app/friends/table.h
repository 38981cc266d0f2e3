// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/outcome.h"
#include "friends/rules.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace friends {

/// One row as the table holds it: where its text is, and where it stands. 16 bytes.
struct Record {
    quint64 place : 48 = 0; ///< inside its block
    quint64 block : 16 = 0; ///< number of the block in the table
    quint32 pairHash = 0; ///< of From_Account and To_Account, 0 when either is empty
    quint32 outcome : 24 = 0; ///< number of the Outcome in the table, 0 for none
    quint32 state : 4 = 0; ///< State
    quint32 warning : 1 = 0; ///< has a warning
    quint32 ownError : 1 = 0; ///< has an error of its own, whatever other rows hold
    quint32 duplicate : 1 = 0; ///< an earlier row has the same pair
    quint32 unlocked : 1 = 0; ///< imported, and a person asked to edit it nevertheless

    [[nodiscard]] State rowState() const { return static_cast<State>(state); }
};
static_assert(sizeof(Record) == 16);

/// Reads and checks the row at `place` of `block` by the rules that need no other row. Any thread; an import
/// does this in the background and hands the records to Table::importRows(). Block number and duplicates are
/// left to the table.
Record makeRecord(const Block &block, quint64 place);

/// What a change is called in the list of things that can be undone.
enum class ChangeKind : quint8 {
    Typing,
    Pasting,
    Clearing,
    Filling,
    AddingRows,
    RemovingRows,
    AddingColumn,
    Importing,
    Replacing,
    Fixing,
    Unlocking,
};

/// Neighbouring rows, and where the first of them stands.
struct Span {
    quint32 first = 0;
    std::vector<Record> records;
};

/// One step that can be done and undone: made by the Table's prepare functions, carried out by Table::apply()
/// and taken back by Table::revert(). Holds the other side of what the table holds, so it costs 16 to 24
/// bytes a row.
struct Change {
    ChangeKind kind = ChangeKind::Typing;
    std::vector<std::pair<quint32, Record>>
        edited; ///< by row number before removing and inserting; ascending
    std::vector<Span> removed; ///< ascending, by row number before removing
    std::vector<Span> inserted; ///< ascending, by row number after inserting
    QList<Column> columns; ///< the columns on the other side
    bool changesColumns = false;
    qsizetype rows = 0; ///< how many rows it touches
    qsizetype skipped = 0; ///< rows that were asked for and are read-only

    [[nodiscard]] bool isEmpty() const
    {
        return edited.empty() && removed.empty() && inserted.empty() && !changesColumns;
    }
};

/// A new text for one cell.
struct CellEdit {
    quint32 row = 0;
    Column column;
    QByteArray text; ///< UTF-8
};

/// The cells of a new row; columns that are not named are empty.
using NewRow = QList<std::pair<Column, QByteArray>>;

/// Rows of the table that a run works on, by their number in the run. Follows rows as others are inserted or
/// removed before them.
struct Tracker {
    static constexpr quint32 gone = ~quint32{0};
    std::vector<quint32> rows; ///< row of the table, or gone
    std::vector<State> before; ///< what the row was before the run: it is that again if it is not sent
};

/// What became of one row of a run.
struct RowUpdate {
    quint32 row = 0; ///< number in the run (index into Tracker::rows)
    State state = State::Queued;
    quint32 outcome =
        0; ///< index into the outcomes that come with the updates; ignored for Queued and Sending
};

/// The table of friend rows: text in blocks, one Record a row, changes that can be undone, duplicates,
/// counts. Lives on the GUI thread (or the only thread of a command). Holds up to 2^32 - 2 rows.
class Table : public QObject {
    Q_OBJECT

public:
    explicit Table(QObject *parent = nullptr);
    ~Table() override;

    // --- looking
    // -----------------------------------------------------------------------------------------------
    [[nodiscard]] quint32 rowCount() const { return static_cast<quint32>(m_records.size()); }
    /// The plain fields, then the custom tags in the order in which they came.
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    /// The cell's text, UTF-8; valid until the table changes.
    [[nodiscard]] std::string_view text(quint32 row, const Column &column) const;
    [[nodiscard]] QString string(quint32 row, const Column &column) const;
    void readFields(quint32 row, RowFields &fields) const;
    [[nodiscard]] const Record &record(quint32 row) const { return m_records[row]; }
    [[nodiscard]] State state(quint32 row) const { return m_records[row].rowState(); }
    /// What the last run said about the row; an empty Outcome when it was not in one since it was last
    /// edited.
    [[nodiscard]] const Outcome &outcome(quint32 row) const;
    /// Everything that is wrong with the row now, by the rules and by the other rows. Reads the row; 1 µs or
    /// so.
    [[nodiscard]] std::vector<Problem> problems(quint32 row) const;
    /// Where the row came from: the file's name (empty when typed) and its line from 1 (0 when typed).
    [[nodiscard]] std::pair<QString, quint32> origin(quint32 row) const;
    [[nodiscard]] qsizetype count(State state) const { return m_counts[static_cast<std::size_t>(state)]; }
    /// Queued, Sending: in a run. Imported and not unlocked: locked. Neither can be edited or removed.
    [[nodiscard]] bool isReadOnly(quint32 row) const;
    /// The blocks as they are now, by Record::block, for reading from another thread: what is typed later
    /// goes to a new block.
    [[nodiscard]] std::vector<std::shared_ptr<const Block>> shareBlocks();

    // --- changing: prepare, then apply; revert takes it back
    // ---------------------------------------------------
    /// New texts for cells. Read-only rows are skipped and counted. A cell that already has the text changes
    /// nothing.
    [[nodiscard]] Change prepareEdits(ChangeKind kind, std::span<const CellEdit> edits);
    /// New rows before row `at` (rowCount() = at the end).
    [[nodiscard]] Change prepareInsert(ChangeKind kind, quint32 at, std::span<const NewRow> rows);
    /// Edits and rows at the end in one step: a paste that grows the table. Columns that the table lacks are
    /// added.
    [[nodiscard]] Change preparePaste(std::span<const CellEdit> edits, std::span<const NewRow> rows);
    /// `rows` ascending, without repeats.
    [[nodiscard]] Change prepareRemove(std::span<const quint32> rows);
    /// Adds what was read from a file, or puts it in the place of everything (read-only rows of a run stay).
    /// `records` as makeRecord() gave them for `block`. The block's custom columns are added to the table's.
    [[nodiscard]] Change prepareImport(std::shared_ptr<Block> block, std::vector<Record> records,
                                       bool replace);
    /// Adds a column for a custom tag.
    [[nodiscard]] Change prepareColumn(const Column &column);
    /// Imported rows become Ready (or Problem) and editable again. `rows` ascending.
    [[nodiscard]] Change prepareUnlock(std::span<const quint32> rows);
    /// False, and nothing happens, while a row that the change touches is in a run.
    bool apply(Change &change);
    bool revert(Change &change);
    /// Empties the table and forgets all texts and outcomes. Changes prepared before are worthless then. Not
    /// while a run goes on.
    void clear();

    // --- runs
    // --------------------------------------------------------------------------------------------------
    /// Follows rows for a run; they become Queued. `rows` in the order of the run. The caller keeps the
    /// tracker alive.
    std::shared_ptr<Tracker> beginRun(std::vector<quint32> rows);
    /// Takes over outcomes. One signal for neighbouring rows.
    void applyUpdates(const Tracker &tracker, std::span<const RowUpdate> updates,
                      const QList<Outcome> &outcomes);
    /// Rows of the run that are still Queued or Sending become Ready (or Problem) again.
    void endRun(const Tracker &tracker);
    /// Follows rows without changing them. The caller keeps the tracker alive; Tracker::before stays empty.
    [[nodiscard]] std::shared_ptr<Tracker> follow(std::vector<quint32> rows);
    /// What a check before sending found: rows that were Ready become Problem with
    /// ProblemKind::AccountMissing, until they are edited, or until clearMissing(). `missing` ascending;
    /// missingFrom, missingTo or both. Rows that are neither Ready nor marked already are left as they are.
    void markMissing(std::span<const std::pair<quint32, int>> missing);
    /// These rows (ascending) are no longer marked; rows that are not marked stay as they are.
    void clearMissing(std::span<const quint32> rows);
    /// Rows that markMissing() marked, ascending.
    [[nodiscard]] std::vector<quint32> missingRows() const;
    /// Rows that can be sent now, in the order of the table: those whose state `wanted` says, without errors,
    /// each pair once. Failed and Unknown rows count as sendable when wanted and without errors.
    [[nodiscard]] std::vector<quint32> sendable(std::span<const State> wanted) const;

Q_SIGNALS:
    void rowsAboutToBeInserted(quint32 first, quint32 count);
    void rowsInserted(quint32 first, quint32 count);
    void rowsAboutToBeRemoved(quint32 first, quint32 count);
    void rowsRemoved(quint32 first, quint32 count);
    /// Instead of the four above when a change is in many places.
    void aboutToBeReset();
    void reset();
    /// Text or state changed, rows first..last.
    void rowsChanged(quint32 first, quint32 last);
    void columnsAboutToBeReset();
    void columnsReset();
    /// After anything that changed a count.
    void countsChanged();

private:
    [[nodiscard]] quint32 typingBlock(const QString &source, const QList<Column> &columns);
    Record addTyped(const QString &source, quint32 line, const QList<Column> &columns,
                    std::span<const std::string_view> cells);
    [[nodiscard]] Record editedRecord(quint32 row, const QList<Column> &columns,
                                      std::span<const CellEdit> edits);
    [[nodiscard]] Record newRecord(const QList<Column> &columns, const NewRow &row);
    void prepareEditsInto(Change &change, const QList<Column> &columns, std::span<const CellEdit> edits);
    static void setColumns(Change &change, const QList<Column> &now, const QList<Column> &wanted);

    [[nodiscard]] bool touchesRun(const Change &change, const std::vector<Span> &leaving) const;
    void swapEdited(Change &change);
    void swapColumns(Change &change);
    void insertSpans(const std::vector<Span> &spans);
    void removeSpans(std::vector<Span> &spans);
    void moveTrackers(const std::function<quint32(quint32)> &newRow);

    void setState(quint32 row, State state);
    [[nodiscard]] bool isMarkedMissing(const Record &record) const;
    void setMissing(quint32 row, int which);
    void count(const Record &record, int by) { m_counts[record.state] += by; }
    void finishChange();
    void findDuplicates();
    [[nodiscard]] bool samePair(quint32 a, quint32 b) const;
    [[nodiscard]] quint32 outcomeNumber(const Outcome &outcome);

    std::vector<Record> m_records;
    std::vector<std::shared_ptr<Block>> m_blocks;
    QHash<QString, quint32> m_typingBlocks; ///< where rows of each source go when they are typed or edited
    QList<Column> m_columns;
    std::array<qsizetype, stateCount> m_counts{};
    QList<Outcome> m_outcomes;
    QHash<Outcome, quint32> m_outcomeNumbers;
    std::vector<std::weak_ptr<Tracker>> m_trackers;
};

} // namespace friends

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/record.h"
#include "friends/rewrite.h"
#include "friends/rules.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace friends {

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
    DuplicatingRows,
    SettingField,
    Restoring,
    MakingReady,
};

/// Neighbouring rows, and where the first of them stands.
struct Span {
    quint32 first = 0;
    std::vector<Record> records;
};

/// One step that can be done and undone: made by the Table's prepare functions, carried out by Table::apply()
/// and taken back by Table::revert(). Holds the other side of what the table holds, so it costs 16 to 24
/// bytes a row, and keeps the texts of these rows in memory.
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
    /// Its inserted rows come with what an earlier run made of them: that some are Imported does not lock the
    /// change against being taken back.
    bool bringsOutcomes = false;
    /// Texts of the rows on both sides: Table::releaseTexts() leaves them alone.
    std::vector<std::shared_ptr<const Block>> texts;

    [[nodiscard]] bool isEmpty() const
    {
        return edited.empty() && removed.empty() && inserted.empty() && !changesColumns;
    }
    /// Bytes of memory of the change itself, its texts not counted.
    [[nodiscard]] qsizetype byteSize() const;
    /// By how many rows the table grows when it is applied.
    [[nodiscard]] qint64 growth() const;
};

/// Why a change was not carried out or taken back.
enum class Refusal : quint8 {
    None,
    InRun, ///< it touches a row that is in a run
    Imported, ///< it touches a row that was imported since: such rows are locked
};

/// What is wrong with a row of a snapshot, as Table::problems() tells it; which other row has its pair is not
/// told. Any thread.
[[nodiscard]] std::vector<Problem> problems(const Snapshot &snapshot, const Record &record);

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
    /// The blocks as they are now, by Record::block, for reading from another thread while the table goes on
    /// changing.
    [[nodiscard]] std::vector<std::shared_ptr<const Block>> shareBlocks() const;
    /// The table as it is now. The first one after a change copies 16 bytes a row (3 ms for a million rows);
    /// the next ones share it.
    [[nodiscard]] Snapshot snapshot() const;
    /// The same with nothing but the rows first..last, which are its rows 0 and on.
    [[nodiscard]] Snapshot snapshot(quint32 first, quint32 last) const;
    /// Grows whenever rows come or go: numbers of rows taken before mean other rows now.
    [[nodiscard]] quint64 structure() const { return m_structure; }
    /// Grows whenever the text of a row changes, or rows come or go; not when only states change.
    [[nodiscard]] quint64 textVersion() const { return m_textVersion; }
    /// The different answers that rows of the table have had from runs, and how many rows have each; those
    /// without an answer are left out. In no order.
    [[nodiscard]] std::vector<std::pair<Outcome, qsizetype>> outcomeCounts() const;
    /// The files that rows come from, by name, and how many rows are from each; the empty name is for rows
    /// that were typed. Ascending by name.
    [[nodiscard]] std::vector<std::pair<QString, qsizetype>> sourceCounts() const;

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
    /// The same for rows of several blocks (several files, rows that were put right): Record::block is a
    /// place in `blocks`. `givingWay`: rows of the table, ascending, that go in the same step; read-only ones
    /// stay.
    [[nodiscard]] Change prepareImport(const std::vector<std::shared_ptr<Block>> &blocks,
                                       std::vector<Record> records, bool replace,
                                       std::span<const quint32> givingWay = {});
    /// What rewriteRows() made of a snapshot of this table. Rows that were edited since are left out, rows
    /// that became read-only are skipped and counted. Nothing at all when rows came or went since:
    /// `rewritten.structure` differs from structure() then, and the work has to be done again.
    [[nodiscard]] Change prepareRewrite(ChangeKind kind, Rewritten rewritten);
    /// Copies of rows (ascending) behind the last of them: the same texts from the same source, and nothing
    /// of what runs made of them.
    [[nodiscard]] Change prepareDuplicates(std::span<const quint32> rows);
    /// Adds a column for a custom tag.
    [[nodiscard]] Change prepareColumn(const Column &column);
    /// Imported rows become Ready (or Problem) and editable again. `rows` ascending.
    [[nodiscard]] Change prepareUnlock(std::span<const quint32> rows);
    /// Rows with an outcome (Imported, Failed, Unknown) lose it and become Ready (or Problem), to be sent
    /// through another connection. `rows` ascending; rows of a run are left out.
    [[nodiscard]] Change prepareReady(std::span<const quint32> rows);
    /// Whether apply() or revert() would be refused now. A row that a run imported after the change was made
    /// is locked against taking it back and against doing it again.
    [[nodiscard]] Refusal refusal(const Change &change, bool reverting) const;
    /// False, and nothing happens, when refusal() says so.
    bool apply(Change &change);
    bool revert(Change &change);
    /// Frees the texts that neither rows of the table, nor a change that is kept, nor anybody who shares them
    /// needs.
    void releaseTexts();
    /// Bytes of texts that no row of the table has, kept for changes that can be undone or redone.
    [[nodiscard]] qsizetype unusedTextBytes() const;
    /// Empties the table and forgets all texts and outcomes. Changes prepared before are worthless then. Not
    /// while a run goes on.
    void clear();

    // --- runs
    // --------------------------------------------------------------------------------------------------
    /// Follows rows for a run; they become Queued. `rows` in the order of the run, Tracker::gone for rows of
    /// the run that it will say nothing of. The caller keeps the tracker alive.
    std::shared_ptr<Tracker> beginRun(std::vector<quint32> rows);
    /// Rows of the run that had an outcome are in it once more: they become Queued, and if it ends without
    /// another outcome for them, what they are now. `numbers`: indices into Tracker::rows.
    void queueAgain(Tracker &tracker, std::span<const quint32> numbers);
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
    [[nodiscard]] bool hasMissing() const;
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
    [[nodiscard]] quint32 addBlock(std::shared_ptr<Block> block);
    [[nodiscard]] quint32 typingBlock(const QString &source, const QList<Column> &columns);
    Record addTyped(quint32 block, quint32 line, std::span<const std::string_view> cells);
    [[nodiscard]] Record editedRecord(quint32 row, const QList<Column> &columns,
                                      std::span<const CellEdit> edits);
    [[nodiscard]] Record newRecord(const QList<Column> &columns, const NewRow &row);
    [[nodiscard]] Change withoutOutcome(ChangeKind kind, std::span<const quint32> rows,
                                        std::span<const State> states) const;
    void prepareEditsInto(Change &change, const QList<Column> &columns, std::span<const CellEdit> edits);
    static void setColumns(Change &change, const QList<Column> &now, const QList<Column> &wanted);
    void keepTexts(Change &change) const;

    [[nodiscard]] Refusal refusalOf(const std::vector<Span> &leaving, bool bringsOutcomes) const;
    void swapEdited(Change &change);
    void swapColumns(Change &change);
    void insertSpans(const std::vector<Span> &spans);
    void removeSpans(std::vector<Span> &spans);
    void moveRows(const std::function<quint32(quint32)> &newRow);

    void setState(quint32 row, State state);
    [[nodiscard]] bool isMarkedMissing(const Record &record) const;
    void setMissing(quint32 row, int which);
    void count(const Record &record, int by);
    [[nodiscard]] quint32 outcomeNumber(const Outcome &outcome);

    // --- pairs that are there twice (tableduplicates.cpp)
    void finishChange();
    void touchPair(const Record &record);
    void findTouchedDuplicates();
    void findAllDuplicates();
    void judgeDuplicates(std::span<const quint32> rows);
    [[nodiscard]] bool samePair(quint32 a, quint32 b) const;
    [[nodiscard]] quint32 ownerOfPair(quint32 row) const;

    std::vector<Record> m_records;
    std::vector<std::shared_ptr<Block>> m_blocks; ///< by Record::block; an empty one where it was freed
    std::vector<quint32> m_freeBlocks; ///< numbers that can be given again
    QHash<QString, quint32> m_typingBlocks; ///< where rows of each source go when they are typed or edited
    std::vector<quint32> m_typingFor; ///< by block: where its rows go when they are edited, + 1; 0: unknown
    QList<Column> m_typingColumns; ///< of all typing blocks
    QList<Column> m_columns;
    std::array<qsizetype, stateCount> m_counts{};
    std::vector<qsizetype> m_blockRows; ///< rows of the table by block
    std::vector<qsizetype> m_outcomeRows; ///< rows of the table by outcome
    QList<Outcome> m_outcomes;
    QHash<Outcome, quint32> m_outcomeNumbers;
    std::vector<std::weak_ptr<Tracker>> m_trackers;
    std::vector<quint32> m_touchedPairs; ///< hashes of pairs that the change under way takes or gives
    bool m_allTouched = false; ///< too many for a list
    bool m_moving = false; ///< rows have come or gone, and m_owners does not know it yet
    bool m_editedInRun = false; ///< duplicates were judged while rows of a run were fixed
    QHash<quint32, quint32> m_owners; ///< by pairHash, of pairs that are there twice: the row that has it
    quint64 m_structure = 0;
    quint64 m_textVersion = 0;
    mutable std::weak_ptr<const std::vector<Record>> m_shared; ///< the last snapshot's rows
    mutable bool m_sharedIsOld = true;
};

} // namespace friends

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtCore/QObject>
#include <QtGui/QUndoStack>

#include <limits>
#include <memory>

namespace ui {

class BulkEdits;

/// Every change that a person makes to the table goes through here, so that every one can be undone and
/// redone.
class EditHistory : public QObject {
    Q_OBJECT

public:
    /// More steps than this are not remembered, however small they are.
    static constexpr int stepsKept = 500;

    /// `table` outlives the history.
    explicit EditHistory(friends::Table &table, QObject *parent = nullptr);
    ~EditHistory() override;

    /// No change makes the table longer than this, wherever its rows come from: tooManyRows() tells. No limit
    /// at first.
    void setMostRows(qint64 rows);
    /// The steps that are kept and the texts that only they need take about so many bytes at most; the oldest
    /// are forgotten first, the newest never. 512 MiB at first.
    void setMostBytes(qsizetype bytes);
    /// What they take now.
    [[nodiscard]] qsizetype byteSize() const;

    /// Carries a change out and remembers it. False when there was nothing to change, when a row of it is in
    /// a run (refused() tells) or was imported meanwhile (locked()), or when it has too many rows
    /// (tooManyRows()).
    bool push(friends::Change change);
    /// Names the steps again, in the language that is spoken now.
    void renameChanges();
    void undo();
    void redo();
    /// Undoes or redoes until the first `steps` of count() are done; stops where one is refused.
    void goTo(qsizetype steps);

    [[nodiscard]] bool canUndo() const { return m_stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_stack.canRedo(); }
    /// How many steps are remembered, and how many of them, from the oldest, are done now.
    [[nodiscard]] qsizetype count() const { return m_stack.count(); }
    [[nodiscard]] qsizetype stepsDone() const { return m_stack.index(); }
    /// "Paste 500 rows", "Type “Bob” into Remark in row 4", for a list; from 0, the oldest.
    [[nodiscard]] QString title(qsizetype step) const;
    /// "pasting into 500 rows": what would be undone or redone next; empty when nothing.
    [[nodiscard]] QString undoName() const { return m_stack.undoText(); }
    [[nodiscard]] QString redoName() const { return m_stack.redoText(); }
    /// A number for the table as it is now: the same again when undo or redo comes back to it.
    [[nodiscard]] quint64 version() const;

    [[nodiscard]] const QUndoStack &stack() const { return m_stack; }
    [[nodiscard]] friends::Table &table() const { return m_table; }
    /// For changes that take longer than a person notices.
    [[nodiscard]] BulkEdits &bulk() const { return *m_bulk; }

Q_SIGNALS:
    /// What can be undone or redone is another; `undoText()` and `redoText()` of the stack name it.
    void changed();
    /// A change was carried out, or not all of it: how many rows it skipped because they are read-only.
    void done(friends::ChangeKind kind, qsizetype rows, qsizetype skipped);
    /// Nothing was changed, because the change touches rows that are in a run.
    void refused(const QString &what);
    /// Nothing was changed, because rows of the change were imported since it was made. `undoing`: it should
    /// have been taken back, not done.
    void locked(const QString &what, bool undoing);
    /// Nothing was changed, because the table would have had so many rows.
    void tooManyRows(qint64 rows, qint64 most);

private:
    bool tellsRefusal(const friends::Change &change, bool reverting);
    void trim();

    friends::Table &m_table;
    QUndoStack m_stack;
    qint64 m_mostRows = std::numeric_limits<qint64>::max();
    qsizetype m_mostBytes = qsizetype{512} << 20;
    bool m_trimming = false;
    quint64 m_oldest = 0; ///< version before the first step
    quint64 m_lastVersion = 0;
    std::unique_ptr<BulkEdits> m_bulk;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtCore/QObject>
#include <QtGui/QUndoStack>

#include <limits>

namespace ui {

/// Every change that a person makes to the table goes through here, so that every one can be undone and
/// redone.
class EditHistory : public QObject {
    Q_OBJECT

public:
    /// `table` outlives the history.
    explicit EditHistory(friends::Table &table, QObject *parent = nullptr);

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

    [[nodiscard]] const QUndoStack &stack() const { return m_stack; }
    [[nodiscard]] friends::Table &table() const { return m_table; }

Q_SIGNALS:
    /// What can be undone or redone is another; `undoText()` and `redoText()` of the stack name it.
    void changed();
    /// A change was carried out, or not all of it: how many rows it skipped because they are read-only.
    void done(friends::ChangeKind kind, qsizetype rows, qsizetype skipped);
    /// Nothing was changed, because the change touches rows that are in a run.
    void refused(const QString &what);
    /// Nothing was changed, because rows of the change were imported since it was made.
    void locked(const QString &what);
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
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtCore/QObject>
#include <QtGui/QUndoStack>

namespace ui {

/// Every change that a person makes to the table goes through here, so that every one can be undone and
/// redone.
class EditHistory : public QObject {
    Q_OBJECT

public:
    /// `table` outlives the history.
    explicit EditHistory(friends::Table &table, QObject *parent = nullptr);

    /// Carries a change out and remembers it. False when there was nothing to change, or when a row of it is
    /// in a run (refused() tells).
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

private:
    friends::Table &m_table;
    QUndoStack m_stack;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edithistory.h"

#include "words/changewords.h"

#include <QtGui/QUndoCommand>

namespace ui {

namespace {

/// A change costs up to 24 bytes a row, so not all of them are kept for ever.
constexpr int changesKept = 500;

class TableCommand final : public QUndoCommand {
public:
    TableCommand(friends::Table &table, friends::Change change)
        : m_table(table), m_kind(change.kind), m_rows(change.rows), m_change(std::move(change))
    {
        rename();
    }

    void rename() { setText(words::changeName(m_kind, m_rows)); }

    void redo() override { m_applied = m_applied || m_table.apply(m_change); }
    void undo() override { m_applied = m_applied && !m_table.revert(m_change); }

    /// False after redo(), or true after undo(): the table refused.
    [[nodiscard]] bool isApplied() const { return m_applied; }

private:
    friends::Table &m_table;
    friends::ChangeKind m_kind;
    qsizetype m_rows;
    friends::Change m_change;
    bool m_applied = false;
};

bool isApplied(const QUndoCommand *command)
{
    return static_cast<const TableCommand *>(command)->isApplied();
}

} // namespace

EditHistory::EditHistory(friends::Table &table, QObject *parent) : QObject(parent), m_table(table)
{
    m_stack.setUndoLimit(changesKept);
    connect(&m_stack, &QUndoStack::indexChanged, this, &EditHistory::changed);
}

bool EditHistory::push(friends::Change change)
{
    if (change.isEmpty()) {
        Q_EMIT done(change.kind, 0, change.skipped);
        return false;
    }
    const friends::ChangeKind kind = change.kind;
    const qsizetype rows = change.rows;
    const qsizetype skipped = change.skipped;
    auto command = std::make_unique<TableCommand>(m_table, std::move(change));
    command->redo();
    if (!command->isApplied()) {
        Q_EMIT refused(words::changeName(kind, rows));
        return false;
    }
    m_stack.push(command.release()); // does it again, which is nothing
    Q_EMIT done(kind, rows, skipped);
    return true;
}

void EditHistory::renameChanges()
{
    for (int i = 0; i < m_stack.count(); ++i) {
        // The stack shows its commands as const; they are ours, and not.
        const_cast<TableCommand *>(static_cast<const TableCommand *>(m_stack.command(i)))->rename();
    }
}

void EditHistory::undo()
{
    if (!m_stack.canUndo())
        return;
    const QUndoCommand *command = m_stack.command(m_stack.index() - 1);
    m_stack.undo();
    if (isApplied(command)) {
        m_stack.redo(); // it stays what is undone next
        Q_EMIT refused(command->text());
    }
}

void EditHistory::redo()
{
    if (!m_stack.canRedo())
        return;
    const QUndoCommand *command = m_stack.command(m_stack.index());
    m_stack.redo();
    if (!isApplied(command)) {
        m_stack.undo();
        Q_EMIT refused(command->text());
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edithistory.h"

#include "ui/bulkedits.h"
#include "words/changewords.h"

#include <QtGui/QUndoCommand>

#include <memory>
#include <vector>

namespace ui {

/// A change that was carried out, or taken back again.
struct EditStep {
    friends::Change change;
    bool isApplied = false;
    quint64 version = 0; ///< of the table once it is done
    std::optional<words::Typed> typed; ///< when it is what was typed into one cell
};

namespace {

class TableCommand final : public QUndoCommand {
public:
    TableCommand(friends::Table &table, std::shared_ptr<EditStep> step)
        : m_table(table), m_step(std::move(step))
    {
        rename();
    }

    void rename() { setText(words::changeName(m_step->change.kind, m_step->change.rows)); }

    void redo() override { m_step->isApplied = m_step->isApplied || m_table.apply(m_step->change); }
    void undo() override { m_step->isApplied = m_step->isApplied && !m_table.revert(m_step->change); }

    [[nodiscard]] const std::shared_ptr<EditStep> &step() const { return m_step; }

private:
    friends::Table &m_table;
    std::shared_ptr<EditStep> m_step;
};

QStringList cellsOf(const friends::Table &table, quint32 row)
{
    QStringList cells;
    for (const friends::Column &column : table.columns())
        cells.append(table.string(row, column));
    return cells;
}

/// The one cell of a row that is another one now; none when there are several.
std::optional<words::Typed> typedInto(const friends::Table &table, quint32 row, const QStringList &before)
{
    std::optional<words::Typed> typed;
    const QStringList now = cellsOf(table, row);
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now.at(i) == before.value(i))
            continue;
        if (typed)
            return {};
        typed = words::Typed{row, table.columns().at(i), now.at(i)};
    }
    return typed;
}

const std::shared_ptr<EditStep> &stepOf(const QUndoStack &stack, int number)
{
    return static_cast<const TableCommand *>(stack.command(number))->step();
}

} // namespace

EditHistory::EditHistory(friends::Table &table, QObject *parent)
    : QObject(parent), m_table(table), m_bulk(std::make_unique<BulkEdits>(*this))
{
    m_stack.setUndoLimit(stepsKept);
    connect(&m_stack, &QUndoStack::indexChanged, this, [this] {
        if (!m_trimming)
            Q_EMIT changed();
    });
}

EditHistory::~EditHistory() = default;

void EditHistory::setMostRows(qint64 rows)
{
    m_mostRows = rows;
}

void EditHistory::setMostBytes(qsizetype bytes)
{
    m_mostBytes = bytes;
}

bool EditHistory::push(friends::Change change)
{
    if (change.isEmpty()) {
        Q_EMIT done(change.kind, 0, change.skipped);
        return false;
    }
    if (const qint64 rows = m_table.rowCount() + change.growth(); change.growth() > 0 && rows > m_mostRows) {
        Q_EMIT tooManyRows(rows, m_mostRows);
        return false;
    }
    const friends::ChangeKind kind = change.kind;
    const qsizetype rows = change.rows;
    const qsizetype skipped = change.skipped;
    if (tellsRefusal(change, false))
        return false;
    auto step = std::make_shared<EditStep>(EditStep{std::move(change), false, ++m_lastVersion, {}});
    const bool isOneCell = kind == friends::ChangeKind::Typing && step->change.edited.size() == 1
        && step->change.inserted.empty();
    const quint32 row = isOneCell ? step->change.edited.front().first : 0;
    const QStringList before = isOneCell ? cellsOf(m_table, row) : QStringList();
    auto command = std::make_unique<TableCommand>(m_table, step);
    command->redo();
    if (!step->isApplied)
        return false;
    if (isOneCell)
        step->typed = typedInto(m_table, row, before);
    if (m_stack.index() == stepsKept)
        m_oldest = stepOf(m_stack, 0)->version; // it is forgotten
    m_stack.push(command.release()); // does it again, which is nothing
    trim();
    Q_EMIT done(kind, rows, skipped);
    return true;
}

bool EditHistory::tellsRefusal(const friends::Change &change, bool reverting)
{
    const QString name = words::changeName(change.kind, change.rows);
    switch (m_table.refusal(change, reverting)) {
    case friends::Refusal::None:
        return false;
    case friends::Refusal::InRun:
        Q_EMIT refused(name);
        return true;
    case friends::Refusal::Imported:
        Q_EMIT locked(name, reverting);
        return true;
    }
    Q_UNREACHABLE();
}

// --- memory

qsizetype EditHistory::byteSize() const
{
    qsizetype bytes = m_table.unusedTextBytes();
    for (int i = 0; i < m_stack.count(); ++i)
        bytes += stepOf(m_stack, i)->change.byteSize();
    return bytes;
}

/// Forgets the oldest steps when all of them together need too much; the newest one always stays.
void EditHistory::trim()
{
    if (byteSize() <= m_mostBytes)
        return;
    std::vector<std::shared_ptr<EditStep>> steps;
    for (int i = 0; i < m_stack.count(); ++i)
        steps.push_back(stepOf(m_stack, i));
    const int clean = m_stack.cleanIndex();
    int forgotten = 0;
    m_trimming = true;
    m_stack.clear();
    m_stack.resetClean();
    const auto bytes = [&] {
        m_table.releaseTexts();
        qsizetype sum = m_table.unusedTextBytes();
        for (const auto &step : steps)
            sum += step->change.byteSize();
        return sum;
    };
    while (steps.size() > 1 && bytes() > m_mostBytes) {
        m_oldest = steps.front()->version;
        steps.erase(steps.begin());
        ++forgotten;
    }
    for (std::shared_ptr<EditStep> &step : steps) {
        if (m_stack.index() == clean - forgotten)
            m_stack.setClean();
        m_stack.push(new TableCommand(m_table, std::move(step)));
    }
    if (m_stack.index() == clean - forgotten)
        m_stack.setClean();
    m_trimming = false;
    Q_EMIT changed();
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
    if (m_stack.canUndo() && !tellsRefusal(stepOf(m_stack, m_stack.index() - 1)->change, true))
        m_stack.undo();
}

void EditHistory::redo()
{
    if (m_stack.canRedo() && !tellsRefusal(stepOf(m_stack, m_stack.index())->change, false))
        m_stack.redo();
}

void EditHistory::goTo(qsizetype steps)
{
    if (steps < 0 || steps > count())
        return;
    for (qsizetype before = -1; stepsDone() != steps && stepsDone() != before;) {
        before = stepsDone();
        if (stepsDone() > steps)
            undo();
        else
            redo();
    }
}

QString EditHistory::title(qsizetype step) const
{
    const EditStep &done = *stepOf(m_stack, static_cast<int>(step));
    return done.typed ? words::typedTitle(*done.typed)
                      : words::changeTitle(done.change.kind, done.change.rows);
}

quint64 EditHistory::version() const
{
    return canUndo() ? stepOf(m_stack, m_stack.index() - 1)->version : m_oldest;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knownvalues.h"

#include "friends/values.h"
#include "ui/edithistory.h"
#include "ui/history/background.h"

#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype differentValues = 2'000;

bool isSeparator(QChar c)
{
    return c == u'|' || c == u';';
}

/// Begin and length of what is completed: in GroupName the name that the cursor is in.
std::pair<qsizetype, qsizetype> partAt(const QString &text, qsizetype cursor, const friends::Column &column)
{
    if (column.field != friends::Field::GroupName)
        return {0, text.size()};
    qsizetype begin = std::min(cursor, text.size());
    while (begin > 0 && !isSeparator(text[begin - 1]))
        --begin;
    qsizetype end = begin;
    while (end < text.size() && !isSeparator(text[end]))
        ++end;
    return {begin, end - begin};
}

/// Hands keys that close an editor on to it, also while the list is open: what was typed counts, not what the
/// list happens to show.
class KeyGuard : public QObject {
public:
    KeyGuard(QCompleter &completer, QLineEdit &editor)
        : QObject(&completer), m_completer(completer), m_editor(editor)
    {
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool closes = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter
            || key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
        if (!closes)
            return false;
        const QModelIndex chosen = m_completer.popup()->currentIndex();
        m_completer.popup()->hide();
        if (chosen.isValid()) {
            Q_EMIT m_completer.activated(chosen.data().toString());
            return true;
        }
        QKeyEvent again(key.type(), key.key(), key.modifiers(), key.text());
        QCoreApplication::sendEvent(&m_editor, &again);
        return true;
    }

private:
    QCompleter &m_completer;
    QLineEdit &m_editor;
};

} // namespace

QStringList knownValues(const SaveSource &source, const friends::Column &column)
{
    QHash<QString, qsizetype> counts;
    const std::size_t rows = std::min(source.records.size(), rowsLookedAt);
    for (std::size_t row = 0; row < rows && counts.size() < differentValues; ++row) {
        const friends::Record &record = source.records[row];
        const std::string_view cell = source.blocks[record.block]->field(record.place, column);
        const bool isList = column.field == friends::Field::GroupName;
        for (const std::string_view value : isList ? friends::splitGroups(cell) : std::vector{cell}) {
            if (!value.empty())
                ++counts[QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()))];
        }
    }
    QStringList values = counts.keys();
    std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
        return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
    });
    return values.mid(0, valuesOffered);
}

void offerKnownValues(QLineEdit &editor, const friends::Column &column, EditHistory &history)
{
    if (column.field != friends::Field::AddSource && column.field != friends::Field::GroupName)
        return;
    auto *values = new QStringListModel(&editor);
    auto *completer = new QCompleter(values, &editor);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setWidget(&editor);
    completer->popup()->installEventFilter(new KeyGuard(*completer, editor));
    inBackground(
        &editor,
        [source = std::make_shared<SaveSource>(saveSource(history.table())), column] {
            return knownValues(*source, column);
        },
        [values](const QStringList &found) { values->setStringList(found); });
    QObject::connect(&editor, &QLineEdit::textEdited, completer,
                     [completer, &editor, column](const QString &text) {
                         const auto [begin, length] = partAt(text, editor.cursorPosition(), column);
                         const QString part = text.mid(begin, length).trimmed();
                         completer->setCompletionPrefix(part);
                         const bool isThere = completer->completionCount() == 1
                             && completer->currentCompletion().compare(part, Qt::CaseSensitive) == 0;
                         if (part.isEmpty() || completer->completionCount() == 0 || isThere)
                             completer->popup()->hide();
                         else
                             completer->complete();
                     });
    QObject::connect(completer, qOverload<const QString &>(&QCompleter::activated), &editor,
                     [&editor, column](const QString &value) {
                         const auto [begin, length] = partAt(editor.text(), editor.cursorPosition(), column);
                         editor.setSelection(static_cast<int>(begin), static_cast<int>(length));
                         editor.insert(value);
                     });
}

} // namespace ui

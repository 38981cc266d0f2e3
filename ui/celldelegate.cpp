// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/celldelegate.h"

#include "friends/rules.h"
#include "ui/celldialog.h"
#include "ui/edithistory.h"
#include "ui/knownvalues.h"
#include "ui/stateshape.h"
#include "ui/tablemodel.h"
#include "ui/theme.h"
#include "words/fieldwords.h"
#include "words/numbers.h"
#include "words/problemwords.h"
#include "words/sanitise.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolTip>

#include <array>

namespace ui {

namespace {

/// The text that a limit counts: in GroupName one list's name, the one that the cursor is in.
QString limitedPart(const QString &text, int cursor, const friends::Column &column)
{
    if (column.field != friends::Field::GroupName)
        return text;
    const auto isSeparator = [](QChar c) { return c == u'|' || c == u';'; };
    qsizetype begin = std::min<qsizetype>(cursor, text.size());
    while (begin > 0 && !isSeparator(text[begin - 1]))
        --begin;
    qsizetype end = begin;
    while (end < text.size() && !isSeparator(text[end]))
        ++end;
    return text.mid(begin, end - begin).trimmed();
}

constexpr qsizetype charactersOfTip = 1000;
constexpr const char *openedByTyping = "openedByTyping";
constexpr const char *textOfCell = "textOfCell";

/// By a person, or by a program that speaks for one: QLineEdit calls a text that is set from outside
/// unmodified.
bool isTouched(const QLineEdit &editor)
{
    return editor.isModified() || editor.text() != editor.property(textOfCell).toString();
}

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool isEnterForAll(const QKeyEvent &key)
{
    return isEnter(key) && (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

std::optional<Leave> leaveBy(const QKeyEvent &key, bool wasTyped)
{
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return shift ? Leave::Up : Leave::Down;
    case Qt::Key_Tab:
        return shift ? Leave::Previous : Leave::Next;
    case Qt::Key_Backtab:
        return Leave::Previous;
    case Qt::Key_Left:
        return wasTyped && isPlain ? std::optional(Leave::Left) : std::nullopt;
    case Qt::Key_Right:
        return wasTyped && isPlain ? std::optional(Leave::Right) : std::nullopt;
    default:
        return {};
    }
}

QColor background(const QModelIndex &index, const QStyleOptionViewItem &option,
                  std::optional<friends::Severity> severity)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return colour(Colour::AccentSoft, option.palette);
    if (severity)
        return colour(*severity == friends::Severity::Error ? Colour::ErrorSoft : Colour::WarningSoft,
                      option.palette);
    const auto &model = static_cast<const TableModel &>(*index.model());
    if (model.table().isReadOnly(model.tableRow(index)))
        return colour(Colour::ReadOnly, option.palette);
    return colour(Colour::Base, option.palette);
}

} // namespace

void setOpenedByTyping(QLineEdit &editor, bool typing)
{
    editor.setProperty(openedByTyping, typing);
}

CellDelegate::CellDelegate(TableModel &model, EditHistory &history, QWidget *parent)
    : QStyledItemDelegate(parent), m_model(model), m_history(history)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const std::optional<friends::Severity> severity = m_model.severity(index);
    const bool isCell = m_model.kindOf(index.column()) == ColumnKind::Cell;
    painter->fillRect(option.rect, background(index, option, isCell ? severity : std::nullopt));
    const QRect text = textRect(option, index);
    const friends::State state = m_model.table().state(m_model.tableRow(index));
    QColor ink = colour(isCell ? Colour::Text : stateColour(state), option.palette);
    if (m_model.kindOf(index.column()) == ColumnKind::Status) {
        const QRectF mark(option.rect.left() + size::cellMargin, text.center().y() - size::icon / 2.0 + 0.5,
                          size::icon, size::icon);
        paintState(*painter, mark, state, ink);
    }
    painter->setPen(ink);
    painter->setFont(option.font);
    const QString words = index.data(Qt::DisplayRole).toString();
    painter->drawText(text, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(words, Qt::ElideRight, text.width()));
    if (isCell && severity)
        paintCorner(
            *painter, QRectF(option.rect).adjusted(0, 0, 0, 0), *severity,
            colour(*severity == friends::Severity::Error ? Colour::Error : Colour::Warning, option.palette));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colour(Colour::Accent, option.palette), size::focus, Qt::SolidLine,
                             Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString shown = index.data(Qt::DisplayRole).toString();
    const bool isCut = option.fontMetrics.horizontalAdvance(shown) > textRect(option, index).width();
    if (!isCut || m_model.kindOf(index.column()) == ColumnKind::Result) // whose tool tip is its text
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList said{words::visible(index.data(Qt::EditRole).toString(), charactersOfTip)};
    if (const QString wrong = index.data(Qt::AccessibleDescriptionRole).toString(); !wrong.isEmpty())
        said.append(wrong);
    QToolTip::showText(event->globalPos(), plainToolTip(said.join(QLatin1String("\n\n"))), view);
    return true;
}

QRect CellDelegate::textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect text = option.rect.adjusted(size::cellMargin, 0, -size::cellMargin, 0);
    if (m_model.kindOf(index.column()) == ColumnKind::Status)
        text.setLeft(text.left() + size::icon + space::s);
    return text;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(true); // which is drawn in the colour of the focus
    editor->setAccessibleName(
        tr("%1, row %2", "name of a field")
            .arg(m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 words::number(qint64{m_model.tableRow(index)} + 1)));
    const friends::Column column = m_model.columnAt(index.column());
    setHint(*editor, words::fieldHint(column));
    const auto show = [this, editor, column] { showRoomLeft(editor, column); };
    connect(editor, &QLineEdit::textChanged, this, show);
    connect(editor, &QLineEdit::cursorPositionChanged, this, show);
    QMetaObject::invokeMethod(editor, show, Qt::QueuedConnection); // once it has its place
    offerKnownValues(*editor, column, m_history);
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A change of the row behind an open editor must not take away what is being typed.
    auto *line = static_cast<QLineEdit *>(editor);
    if (isTouched(*line))
        return;
    const QString text = index.data(Qt::EditRole).toString();
    line->setProperty(textOfCell, text);
    line->setText(text);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *line = static_cast<QLineEdit *>(editor);
    if (!isTouched(*line))
        return;
    const std::array edits{
        friends::CellEdit{m_model.tableRow(index), m_model.columnAt(index.column()), line->text().toUtf8()}};
    m_history.push(m_history.table().prepareEdits(friends::ChangeKind::Typing, edits));
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void CellDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    if (m_meter)
        m_meter->hide();
    QStyledItemDelegate::destroyEditor(editor, index);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(watched);
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (editor && isOverride && isEnterForAll(static_cast<const QKeyEvent &>(*event))) {
        event->accept(); // else it would submit all rows
        return true;
    }
    if (editor && event->type() == QEvent::KeyPress
        && takeKey(*editor, static_cast<const QKeyEvent &>(*event)))
        return true;
    return QStyledItemDelegate::eventFilter(watched, event);
}

bool CellDelegate::takeKey(QLineEdit &editor, const QKeyEvent &key)
{
    const bool alt = key.modifiers().testFlag(Qt::AltModifier);
    if (alt && (isEnter(key) || key.key() == Qt::Key_Down)) {
        // A line break, or the window of the field, with what was typed so far.
        QString text = editor.text();
        if (isEnter(key))
            text.insert(editor.cursorPosition(), u'\n');
        Q_EMIT closeEditor(&editor, NoHint);
        Q_EMIT dialogWanted(text);
        return true;
    }
    if (isEnterForAll(key)) {
        const QString text = editor.text();
        Q_EMIT closeEditor(&editor, NoHint);
        Q_EMIT textForAll(text);
        return true;
    }
    const bool wasTyped = editor.property(openedByTyping).toBool();
    if (key.key() == Qt::Key_F2) {
        setOpenedByTyping(editor, !wasTyped);
        return true;
    }
    const std::optional<Leave> where = leaveBy(key, wasTyped);
    if (!where)
        return false;
    Q_EMIT commitData(&editor);
    Q_EMIT closeEditor(&editor, NoHint);
    Q_EMIT left(*where);
    return true;
}

void CellDelegate::showRoomLeft(QLineEdit *editor, const friends::Column &column) const
{
    const bool isTime = column.field == friends::Field::AddTime || column.field == friends::Field::RemarkTime;
    const words::RoomLeft room = isTime
        ? words::RoomLeft{timeWords(editor->text())}
        : words::roomLeft(column,
                          limitedPart(editor->text(), editor->cursorPosition(), column).toStdString());
    editor->setAccessibleDescription(room.text);
    if (room.text.isEmpty() || !editor->isVisible()) {
        if (m_meter)
            m_meter->hide();
        return;
    }
    auto *self = const_cast<CellDelegate *>(this);
    if (!m_meter) {
        self->m_meter = new QLabel(editor->parentWidget());
        m_meter->setTextFormat(Qt::PlainText);
        m_meter->setAutoFillBackground(true);
        m_meter->setMargin(space::xs);
        m_meter->setFrameShape(QFrame::Box);
        m_meter->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_meter->setText(room.text);
    makeColoured(*m_meter, room.isTooLong ? Colour::Error : Colour::Muted);
    m_meter->adjustSize();
    const QRect cell = editor->geometry();
    const bool fitsBelow = cell.bottom() + m_meter->height() < editor->parentWidget()->height();
    m_meter->move(cell.left(), fitsBelow ? cell.bottom() + 1 : cell.top() - m_meter->height());
    m_meter->show();
    m_meter->raise();
}

} // namespace ui

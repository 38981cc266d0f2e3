// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/mappingheader.h"

#include "ui/importpreview/fieldchip.h"
#include "ui/theme.h"
#include "words/fieldwords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtGui/QDragMoveEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QScrollBar>

namespace ui {

namespace {

constexpr int ignoreEntry = 0;
constexpr int firstFieldEntry = 1;

} // namespace

MappingHeader::MappingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setAccessibleName(tr("Where the columns go"));
    setSectionsClickable(false);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(size::columnShort);
    auto *ignore = new QStandardItem(tr("— ignore —"));
    ignore->setToolTip(tr("This column is not imported."));
    m_entries.appendRow(ignore);
    auto *another = new QStandardItem(tr("Custom tag…"));
    another->setToolTip(
        tr("This column is sent as a custom field of the friend, under a tag that you name."));
    m_entries.appendRow(another);
    for (const friends::Field field : friends::plainFields)
        offer({field, {}});
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
    connect(this, &QHeaderView::sectionCountChanged, this, &MappingHeader::place);
    setAcceptDrops(true);
    if (auto *view = qobject_cast<QAbstractItemView *>(parent)) {
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &MappingHeader::place);
        view->viewport()->setAcceptDrops(true);
        view->viewport()->installEventFilter(this);
    }
}

void MappingHeader::setColumns(const QList<friends::SourceColumn> &columns)
{
    m_columns = columns;
    for (const friends::SourceColumn &column : columns) {
        if (column.column)
            offer(*column.column);
    }
    for (auto it = m_choices.begin(); it != m_choices.end();) {
        if (it.key() < columns.size()) {
            showField(it.key());
            ++it;
            continue;
        }
        it.value()->deleteLater();
        it.value()->hide();
        it = m_choices.erase(it);
    }
    place();
}

void MappingHeader::offerTags(const QList<friends::Column> &tags)
{
    for (const friends::Column &tag : tags)
        offer(tag);
}

int MappingHeader::leastWidth() const
{
    QComboBox sample;
    sample.addItem(words::fieldLabel({friends::Field::FromAccount, {}}));
    return std::max(size::columnShort, sample.sizeHint().width() + 2 * space::xs);
}

QComboBox *MappingHeader::choice(int column)
{
    if (column < 0 || column >= m_columns.size())
        return nullptr;
    if (QComboBox *made = m_choices.value(column))
        return made;
    auto *made = new QComboBox(this);
    made->setModel(&m_entries);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(1);
    made->setFocusPolicy(Qt::StrongFocus);
    made->installEventFilter(this);
    connect(made, &QComboBox::activated, this, [this, column](int entry) { chosen(column, entry); });
    takeTurn(column, *made);
    m_choices.insert(column, made);
    showField(column);
    return made;
}

/// Tab goes through the choices from left to right, and then to the rows below them.
void MappingHeader::takeTurn(int column, QWidget &choice)
{
    QWidget *next = parentWidget();
    for (int after = column + 1; after < m_columns.size(); ++after) {
        if (QComboBox *neighbour = m_choices.value(after)) {
            next = neighbour;
            break;
        }
    }
    QWidget *before = next ? next->previousInFocusChain() : nullptr;
    while (before && before != next && (before->focusPolicy() == Qt::NoFocus || before == &choice))
        before = before->previousInFocusChain(); // Qt does not order behind what takes no focus
    if (before && before != next)
        setTabOrder(before, &choice);
}

QSize MappingHeader::sizeHint() const
{
    const QSize base = QHeaderView::sizeHint();
    return {base.width(), fontMetrics().height() + 2 * space::s + choiceHeight() + space::xs};
}

void MappingHeader::updateGeometries()
{
    // Room for the choices under the names, which are painted in what is left above.
    setViewportMargins(0, 0, 0, choiceHeight() + space::xs);
    QHeaderView::updateGeometries();
    place();
}

void MappingHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    const auto *view = qobject_cast<QAbstractItemView *>(parent());
    if (view != nullptr && watched == view->viewport()) {
        if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
            auto *drag = static_cast<QDragMoveEvent *>(event);
            return dragOver(*drag, drag->position().toPoint().x());
        }
        if (event->type() == QEvent::DragLeave)
            setDropColumn(-1);
        if (event->type() == QEvent::Drop && draggedField(static_cast<QDropEvent *>(event)->mimeData())) {
            auto *dropped = static_cast<QDropEvent *>(event);
            drop(*dropped, dropped->position().toPoint().x());
            return true;
        }
        return QHeaderView::eventFilter(watched, event);
    }
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // scrolling over the head must not map columns
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        for (auto it = m_choices.cbegin(); view && it != m_choices.cend(); ++it) {
            if (it.value() != watched)
                continue;
            const int left = sectionPosition(it.key());
            QScrollBar &bar = *view->horizontalScrollBar();
            if (left < offset() || left + sectionSize(it.key()) > offset() + viewport()->width())
                bar.setValue(view->horizontalScrollMode() == QAbstractItemView::ScrollPerPixel ? left
                                                                                               : it.key());
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

// --- a field that is dragged onto a column

void MappingHeader::dragEnterEvent(QDragEnterEvent *event)
{
    dragOver(*event, event->position().toPoint().x());
}

void MappingHeader::dragMoveEvent(QDragMoveEvent *event)
{
    dragOver(*event, event->position().toPoint().x());
}

void MappingHeader::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    setDropColumn(-1);
}

void MappingHeader::dropEvent(QDropEvent *event)
{
    drop(*event, event->position().toPoint().x());
}

bool MappingHeader::dragOver(QDropEvent &event, int x)
{
    if (!draggedField(event.mimeData())) {
        event.ignore(); // files go to the dialog
        return false;
    }
    const int column = logicalIndexAt(x);
    setDropColumn(column < m_columns.size() ? column : -1);
    event.setAccepted(m_dropColumn >= 0);
    return true;
}

void MappingHeader::drop(QDropEvent &event, int x)
{
    const std::optional<friends::Column> field = draggedField(event.mimeData());
    const int column = logicalIndexAt(x);
    setDropColumn(-1);
    if (!field || column < 0 || column >= m_columns.size()) {
        event.ignore();
        return;
    }
    event.acceptProposedAction();
    Q_EMIT mapped(column, field);
}

void MappingHeader::setDropColumn(int column)
{
    if (m_dropColumn == column)
        return;
    m_dropColumn = column;
    viewport()->update();
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QHeaderView::paintSection(painter, rect, logicalIndex);
    if (logicalIndex == m_dropColumn)
        painter->fillRect(rect, colour(Colour::AccentSoft, *this));
}

void MappingHeader::offer(const friends::Column &field)
{
    if (m_fields.contains(field))
        return;
    m_fields.append(field);
    auto *entry = new QStandardItem(words::visible(words::fieldLabel(field)));
    entry->setToolTip(plainToolTip(words::fieldHint(field)));
    m_entries.insertRow(m_entries.rowCount() - 1, entry);
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        showField(it.key());
}

void MappingHeader::place()
{
    if (count() == 0 || m_columns.isEmpty())
        return;
    const int columns = static_cast<int>(std::min<qsizetype>(m_columns.size(), count()));
    // One more on either side, so that Tab finds where to go.
    const int first = std::max(0, visualIndexAt(0) - 1);
    const int rightmost = visualIndexAt(viewport()->width() - 1);
    const int last = std::min(columns - 1, rightmost < 0 ? columns - 1 : rightmost + 1);
    for (int column = first; column <= last; ++column)
        choice(column);
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        const QRect where(sectionViewportPosition(it.key()) + space::xs,
                          height() - choiceHeight() - space::xs, sectionSize(it.key()) - 2 * space::xs,
                          choiceHeight());
        it.value()->setGeometry(where);
        it.value()->show();
    }
}

void MappingHeader::showField(int column)
{
    QComboBox *box = m_choices.value(column);
    const QString name = words::sourceColumnName(m_columns.at(column), column);
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(entryOf(m_columns.at(column).column));
    box->setAccessibleName(
        tr("Column %1, %2, goes to", "number and name of a column of the file; a field is chosen")
            .arg(words::number(qint64{column} + 1), name));
    setHint(*box,
            m_columns.at(column).column ? words::fieldHint(*m_columns.at(column).column)
                                        : tr("This column is not imported."));
    box->setToolTip(plainToolTip(box->currentText() + QLatin1Char('\n') + box->accessibleDescription()));
}

void MappingHeader::chosen(int column, int entry)
{
    if (entry == m_entries.rowCount() - 1) {
        showField(column); // the list is no choice yet
        Q_EMIT tagWanted(column);
        return;
    }
    std::optional<friends::Column> field;
    if (entry != ignoreEntry)
        field = m_fields.at(entry - firstFieldEntry);
    if (field != m_columns.at(column).column)
        Q_EMIT mapped(column, field);
}

int MappingHeader::entryOf(const std::optional<friends::Column> &field) const
{
    return field ? static_cast<int>(m_fields.indexOf(*field)) + firstFieldEntry : ignoreEntry;
}

int MappingHeader::choiceHeight() const
{
    return size::control - space::xs;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sortheader.h"

#include "ui/tablemodel.h"
#include "ui/theme.h"
#include "words/numbers.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleOptionHeader>

namespace ui {

SortHeader::SortHeader(TableModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setSortIndicatorClearable(true);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, [this] {
        // What the header believes has to be what is shown, or the next click would go on from elsewhere.
        const QList<SortKey> &keys = m_model.choice().keys;
        int section = -1;
        for (int column = 0; column < m_model.columnCount() && !keys.isEmpty(); ++column)
            section = m_model.sortPlace(column) == 0 ? column : section;
        const QSignalBlocker quiet(this);
        setSortIndicator(section, keys.isEmpty() ? Qt::AscendingOrder : keys.first().direction);
        viewport()->update();
    });
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = -1;
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier
        && cursor().shape() != Qt::SplitHCursor) {
        m_pressed = logicalIndexAt(event->position().toPoint());
        m_at = event->position().toPoint();
        event->accept();
        return;
    }
    QHeaderView::mousePressEvent(event);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed < 0)
        return QHeaderView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    if (logicalIndexAt(at) == m_pressed && (at - m_at).manhattanLength() < QApplication::startDragDistance())
        m_model.addSortColumn(m_pressed);
    m_pressed = -1;
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int place = m_model.sortPlace(section);
    option->sortIndicator = QStyleOptionHeader::None;
    if (place >= 0)
        option->sortIndicator = m_model.choice().keys.at(place).direction == Qt::AscendingOrder
            ? QStyleOptionHeader::SortDown
            : QStyleOptionHeader::SortUp;
}

void SortHeader::paintSection(QPainter *painter, const QRect &where, int section) const
{
    painter->save(); // styles leave a clip behind in which nothing can be painted
    QHeaderView::paintSection(painter, where, section);
    painter->restore();
    const int place = m_model.sortPlace(section);
    if (place < 0 || m_model.choice().keys.size() < 2)
        return;
    painter->save();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.75);
    painter->setFont(small);
    painter->setPen(colour(Colour::Muted, palette()));
    painter->drawText(where.adjusted(0, 0, -space::xs, 0), Qt::AlignRight | Qt::AlignBottom,
                      words::number(qint64{place} + 1));
    painter->restore();
}

} // namespace ui

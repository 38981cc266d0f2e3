// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of TableView that stay in sight while the others are scrolled sideways beneath them.
#include "ui/stickyheader.h"
#include "ui/tableview.h"
#include "ui/theme.h"

#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

namespace ui {

QRect TableView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.isValid() && !rect.isNull() && m_header->isStuck(index.column()))
        rect.moveLeft(m_header->shownAt(index.column()));
    return rect;
}

QModelIndex TableView::indexAt(const QPoint &position) const
{
    const int stuck = m_header->stuckAt(position.x());
    if (stuck < 0)
        return QTableView::indexAt(position);
    const int row = rowAt(position.y());
    return row < 0 ? QModelIndex() : m_model.index(row, stuck);
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    QScrollBar &bar = *horizontalScrollBar();
    if (m_header->isSticky(index.column())) {
        const int before = bar.value(); // it is in sight wherever the others are
        QTableView::scrollTo(index, hint);
        bar.setValue(before);
        return;
    }
    QTableView::scrollTo(index, hint);
    const int covered = m_header->stuckEnd() - QTableView::visualRect(index).left();
    if (covered > 0)
        bar.setValue(bar.value() - covered);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() == 0)
        return sayNothingIsShown();
    const std::vector<int> columns = m_header->stuck();
    if (columns.empty() || event->rect().left() >= m_header->stuckEnd())
        return;
    QPainter painter(viewport());
    const int last = rowAt(event->rect().bottom());
    const int bottom = last < 0 ? m_model.rowCount() - 1 : last;
    for (int row = std::max(0, rowAt(event->rect().top())); row <= bottom; ++row) {
        for (const int column : columns)
            paintStuckCell(painter, row, column,
                           QRect(m_header->shownAt(column), rowViewportPosition(row),
                                 m_header->sectionSize(column), rowHeight(row)));
    }
    const int end = rowViewportPosition(bottom) + rowHeight(bottom);
    painter.fillRect(m_header->stuckEnd() - space::hair, 0, space::hair, end, colour(Colour::Edge, *this));
}

/// In the place of rows, when a filter leaves none. Screen readers hear the sentence of the status bar.
void TableView::sayNothingIsShown()
{
    if (m_model.table().rowCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setPen(colour(Colour::Muted, *this));
    painter.drawText(viewport()->rect().adjusted(space::l, space::l, -space::l, -space::l),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No row fits what is chosen above. Choose “All” to see every row."));
}

void TableView::paintStuckCell(QPainter &painter, int row, int column, const QRect &where)
{
    const QModelIndex index = m_model.index(row, column);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = where.adjusted(0, 0, -space::hair, -space::hair);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, index == currentIndex() && hasFocus());
    painter.fillRect(where, colour(Colour::Line, *this));
    itemDelegateForIndex(index)->paint(&painter, option, index);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    const int end = m_header->stuckEnd();
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    // The pixels of stuck columns were moved with the others.
    const int width = std::max(end, m_header->stuckEnd()) + std::abs(dx);
    viewport()->update(0, 0, width, viewport()->height());
    m_header->viewport()->update();
    updateEditorGeometries();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    viewport()->update(); // there may be room for stuck columns now, or none any more
    m_header->viewport()->update();
}

} // namespace ui

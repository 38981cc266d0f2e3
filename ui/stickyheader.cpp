// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stickyheader.h"

#include "ui/theme.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace ui {

namespace {

/// The same event on the section as if it were where it stands.
QMouseEvent moved(const QMouseEvent &event, int shift)
{
    return QMouseEvent(event.type(), event.position() + QPointF(shift, 0), event.globalPosition(),
                       event.button(), event.buttons(), event.modifiers(), event.pointingDevice());
}

} // namespace

StickyHeader::StickyHeader(TableModel &model, QWidget *parent) : SortHeader(model, parent)
{
    setSectionsMovable(true);
}

void StickyHeader::setSticky(std::vector<int> sections)
{
    m_sticky = std::move(sections);
    viewport()->update();
}

bool StickyHeader::isSticky(int section) const
{
    const std::vector<int> sections = inOrder();
    return std::find(sections.begin(), sections.end(), section) != sections.end();
}

std::vector<int> StickyHeader::inOrder() const
{
    if (isRightToLeft())
        return {};
    std::vector<int> sections;
    int width = 0;
    for (const int section : m_sticky) {
        if (section >= count() || isSectionHidden(section))
            continue;
        sections.push_back(section);
        width += sectionSize(section);
    }
    if (width > viewport()->width() / 2)
        return {};
    std::sort(sections.begin(), sections.end(),
              [this](int a, int b) { return visualIndex(a) < visualIndex(b); });
    return sections;
}

int StickyHeader::shownAt(int section) const
{
    int edge = 0;
    for (const int sticky : inOrder()) {
        const int at = std::max(standsAt(sticky), edge);
        if (sticky == section)
            return at;
        edge = at + sectionSize(sticky);
    }
    return standsAt(section);
}

std::vector<int> StickyHeader::stuck() const
{
    std::vector<int> sections = inOrder();
    std::erase_if(sections, [this](int section) { return !isStuck(section); });
    return sections;
}

int StickyHeader::stuckEnd() const
{
    const std::vector<int> sections = stuck();
    return sections.empty() ? 0 : shownAt(sections.back()) + sectionSize(sections.back());
}

int StickyHeader::stuckAt(int x) const
{
    for (const int section : stuck()) {
        const int left = shownAt(section);
        if (x >= left && x < left + sectionSize(section))
            return section;
    }
    return -1;
}

int StickyHeader::shiftAt(int x) const
{
    const int section = stuckAt(x);
    return section < 0 ? 0 : standsAt(section) - shownAt(section);
}

int StickyHeader::sectionUnder(const QPoint &position) const
{
    const int section = stuckAt(position.x());
    return section >= 0 ? section : logicalIndexAt(position);
}

void StickyHeader::paintEvent(QPaintEvent *event)
{
    SortHeader::paintEvent(event);
    const std::vector<int> sections = stuck();
    if (sections.empty())
        return;
    QPainter painter(viewport());
    for (const int section : sections) {
        const QRect where(shownAt(section), 0, sectionSize(section), viewport()->height());
        painter.save();
        painter.setClipRect(where);
        paintSection(&painter, where, section);
        painter.restore();
    }
    painter.fillRect(stuckEnd() - space::hair, 0, space::hair, viewport()->height(),
                     colour(Colour::Edge, *this));
}

void StickyHeader::mousePressEvent(QMouseEvent *event)
{
    m_shift = shiftAt(event->position().toPoint().x());
    QMouseEvent there = moved(*event, m_shift);
    SortHeader::mousePressEvent(&there);
}

void StickyHeader::mouseMoveEvent(QMouseEvent *event)
{
    const bool held = event->buttons() != Qt::NoButton;
    QMouseEvent there = moved(*event, held ? m_shift : shiftAt(event->position().toPoint().x()));
    SortHeader::mouseMoveEvent(&there);
}

void StickyHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent there = moved(*event, std::exchange(m_shift, 0));
    SortHeader::mouseReleaseEvent(&there);
}

void StickyHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent there = moved(*event, shiftAt(event->position().toPoint().x()));
    SortHeader::mouseDoubleClickEvent(&there);
}

void StickyHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(sectionUnder(event->pos()), event->globalPos());
}

bool StickyHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return SortHeader::viewportEvent(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    showHint(help.pos(), help.globalPos());
    return true;
}

void StickyHeader::showHint(const QPoint &position, const QPoint &globalPosition)
{
    const int section = sectionUnder(position);
    const QVariant hint =
        section < 0 ? QVariant() : model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole);
    QToolTip::showText(globalPosition, hint.toString(), this);
}

} // namespace ui

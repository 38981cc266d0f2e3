// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flowlayout.h"

#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

void FlowLayout::setGeometry(const QRect &where)
{
    QLayout::setGeometry(where);
    place(where, true);
}

/// All in one line.
QSize FlowLayout::sizeHint() const
{
    QSize all;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        all = {all.width() + (all.width() > 0 ? m_gap : 0) + one.width(),
               std::max(all.height(), one.height())};
    }
    return all;
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

/// The height that it takes.
int FlowLayout::place(const QRect &where, bool move) const
{
    int x = where.x();
    int y = where.y();
    int line = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint().boundedTo({std::max(where.width(), 0), item->sizeHint().height()});
        if (x > where.x() && x + one.width() > where.right() + 1) {
            x = where.x();
            y += line + m_gap;
            line = 0;
        }
        line = std::max(line, one.height());
        if (move)
            item->setGeometry(QRect(QPoint(x, y), one));
        x += one.width() + m_gap;
    }
    return y + line - where.y();
}

} // namespace ui

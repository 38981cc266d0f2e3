// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flowlayout.h"

#include <algorithm>
#include <utility>

namespace ui {

FlowLayout::FlowLayout(QWidget *parent, int gap, int lineGap)
    : QLayout(parent), m_gap(gap), m_lineGap(lineGap)
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
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int x = where.x();
    int y = where.y();
    int height = 0;
    const auto endLine = [&] {
        for (const auto &[item, place] : line) {
            if (move)
                item->setGeometry(place.translated(0, (height - place.height()) / 2));
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint().boundedTo({std::max(where.width(), 0), item->sizeHint().height()});
        if (x > where.x() && x + one.width() > where.right() + 1) {
            endLine();
            x = where.x();
            y += height + m_lineGap;
            height = 0;
        }
        height = std::max(height, one.height());
        line.emplace_back(item.get(), QRect(QPoint(x, y), one));
        x += one.width() + m_gap;
    }
    endLine();
    return y + height - where.y();
}

} // namespace ui

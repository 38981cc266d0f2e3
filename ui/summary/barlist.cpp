// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/barlist.h"

#include "words/numbers.h"
#include "words/summarywords.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

enum BarRole : int { NameRole = Qt::UserRole, RowsRole, PartRole };

/// The name above, the bar and the number below.
class BarPainter : public QStyledItemDelegate {
public:
    BarPainter(Colour colour, QObject *parent) : QStyledItemDelegate(parent), m_colour(colour) { }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {size::field, option.fontMetrics.height() + size::bar + 3 * space::xs};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect inner = option.rect.adjusted(space::xs, space::xs, -space::xs, -space::xs);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        const bool under = option.state.testFlag(QStyle::State_MouseOver);
        if (focused || under)
            painter->fillRect(option.rect, colour(Colour::AccentSoft, option.palette));
        const QString rows = words::number(index.data(RowsRole).toLongLong());
        const int numberWidth = option.fontMetrics.horizontalAdvance(rows);
        const int line = option.fontMetrics.height();
        const QRect above(inner.left(), inner.top(), inner.width(), line);
        painter->setPen(colour(Colour::Text, option.palette));
        painter->drawText(above, Qt::AlignRight | Qt::AlignVCenter, rows);
        painter->drawText(above, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(NameRole).toString(), Qt::ElideMiddle,
                                                        above.width() - numberWidth - space::s));
        const double wide = inner.width() * index.data(PartRole).toDouble();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(m_colour, option.palette));
        painter->drawRoundedRect(QRectF(inner.left(), above.bottom() + space::xs,
                                        std::max(wide, 2.0 * space::hair), size::bar - space::xs),
                                 space::hair, space::hair);
    }

private:
    Colour m_colour;
};

} // namespace

BarList::BarList(const QString &name, Colour colour, QWidget *parent)
    : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new BarPainter(colour, this));
    setAccessibleName(name);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
}

void BarList::setBars(const QList<Bar> &bars)
{
    m_model->clear();
    qint64 most = 1;
    for (const Bar &bar : bars)
        most = std::max(most, bar.rows);
    for (const Bar &bar : bars) {
        auto *item = new QStandardItem(words::barText(bar.name, bar.rows));
        item->setEditable(false);
        item->setData(bar.name, NameRole);
        item->setData(bar.rows, RowsRole);
        item->setData(static_cast<double>(bar.rows) / static_cast<double>(most), PartRole);
        item->setToolTip(plainToolTip(item->text()));
        m_model->appendRow(item);
    }
    updateGeometry();
}

QSize BarList::sizeHint() const
{
    const int one = m_model->rowCount() > 0 ? sizeHintForRow(0) : 0;
    return {size::columnResult, one * m_model->rowCount() + 2 * space::xs};
}

QSize BarList::minimumSizeHint() const
{
    return {size::field, std::min(sizeHint().height(), size::control * 3)};
}

} // namespace ui

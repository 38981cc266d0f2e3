// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/pacechart.h"

#include "ui/theme.h"
#include "words/numbers.h"
#include "words/summarywords.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int fineness = 2; ///< pixels of a picture for one of the screen

} // namespace

PaceChart::PaceChart(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Rows over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaceChart::setFigures(const importing::RunFigures &figures)
{
    m_figures = figures;
    setAccessibleDescription(words::paceText(figures));
    update();
}

QSize PaceChart::sizeHint() const
{
    return {size::sentence, size::chart};
}

QImage PaceChart::picture() const
{
    QImage image(QSize(size::sentence, size::chart) * fineness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(fineness);
    const QPalette onPaper = paletteFor(false);
    image.fill(colour(Colour::Base, onPaper));
    QPainter painter(&image);
    paint(painter, QRectF(0, 0, size::sentence, size::chart), onPaper);
    return image;
}

void PaceChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), palette());
}

void PaceChart::paint(QPainter &painter, const QRectF &where, const QPalette &palette) const
{
    const QFontMetricsF metrics(painter.font());
    const QRectF plot = where.adjusted(0, metrics.height() / 2, 0, -metrics.height() - space::xs);
    painter.setPen(colour(Colour::Line, palette));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    if (m_figures.settled.isEmpty())
        return;
    const qint64 most =
        std::max<qint64>(1, *std::max_element(m_figures.settled.begin(), m_figures.settled.end()));
    const double wide = plot.width() / static_cast<double>(m_figures.settled.size());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Accent, palette));
    for (qsizetype i = 0; i < m_figures.settled.size(); ++i) {
        const double high =
            plot.height() * static_cast<double>(m_figures.settled[i]) / static_cast<double>(most);
        painter.drawRect(QRectF(plot.left() + wide * static_cast<double>(i), plot.bottom() - high,
                                std::max(wide - space::hair, 1.0 * space::hair), high));
    }
    painter.setPen(colour(Colour::Muted, palette));
    const QRectF below(where.left(), plot.bottom() + space::xs, where.width(), metrics.height());
    painter.drawText(below, Qt::AlignLeft, words::number(qint64{0}));
    painter.drawText(below, Qt::AlignRight, words::duration(m_figures.slice * m_figures.settled.size()));
}

} // namespace ui

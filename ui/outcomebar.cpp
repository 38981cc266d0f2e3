// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcomebar.h"

#include "ui/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <array>

namespace ui {

OutcomeBar::OutcomeBar(QWidget *parent) : QProgressBar(parent)
{
    setAccessibleName(tr("Progress of the run"));
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRange(0, 1000);
}

void OutcomeBar::show(const importing::Progress &progress)
{
    m_progress = progress;
    const qint64 known = progress.imported + progress.failed + progress.unknown;
    setValue(progress.rows > 0 ? static_cast<int>(known * maximum() / progress.rows) : 0);
    update();
}

QSize OutcomeBar::sizeHint() const
{
    return {size::field, size::bar};
}

QSize OutcomeBar::minimumSizeHint() const
{
    return {size::columnMin, size::bar};
}

void OutcomeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal round = height() / 2.0;
    QPainterPath shape;
    shape.addRoundedRect(rect(), round, round);
    painter.setClipPath(shape);
    painter.fillRect(rect(), colour(Colour::Line, *this));
    const std::array<std::pair<qint64, Colour>, 3> parts{{{m_progress.imported, Colour::Imported},
                                                          {m_progress.failed, Colour::Failed},
                                                          {m_progress.unknown, Colour::Unknown}}};
    const double perRow =
        m_progress.rows > 0 ? static_cast<double>(width()) / static_cast<double>(m_progress.rows) : 0;
    double left = 0;
    for (const auto &[rows, which] : parts) {
        const double wide = perRow * static_cast<double>(rows);
        painter.fillRect(QRectF(left, 0, wide, height()), colour(which, *this));
        left += wide;
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionmark.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QtGui/QPainter>

namespace ui {

namespace {

void paintMark(QPainter &painter, const QRectF &where, connections::ConnectionColour which,
               const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (which) {
    case connections::ConnectionColour::Green:
        painter.drawEllipse(where);
        return;
    case connections::ConnectionColour::Amber:
        painter.drawPolygon(
            QPolygonF({QPointF(where.center().x(), where.top()), where.bottomRight(), where.bottomLeft()}));
        return;
    case connections::ConnectionColour::Red:
        painter.drawRoundedRect(where, 1, 1);
        return;
    case connections::ConnectionColour::Blue:
        painter.drawPolygon(QPolygonF(
            {QPointF(where.center().x(), where.top()), QPointF(where.right(), where.center().y()),
             QPointF(where.center().x(), where.bottom()), QPointF(where.left(), where.center().y())}));
        return;
    case connections::ConnectionColour::Grey: {
        const qreal width = size::focus;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(where.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        return;
    }
    }
}

} // namespace

QIcon connectionMark(connections::ConnectionColour which)
{
    // The same in every mode: whether it can be changed or not, it tells where rows go.
    return paintedIcon(
        [which](QPainter &painter, const QRectF &square, const QPalette &palette, QIcon::Mode) {
            const qreal margin = (size::icon - size::dot) / 2.0;
            paintMark(painter, square.adjusted(margin, margin, -margin, -margin), which,
                      connectionColour(which, palette));
        });
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stateshape.h"

#include "ui/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace ui {

namespace {

/// Points on a grid of 16, as the shapes are drawn.
constexpr qreal grid = 16;

QPolygonF lines(std::initializer_list<QPointF> points)
{
    return QPolygonF(QList<QPointF>(points));
}

QPainterPath questionMark()
{
    QPainterPath path;
    path.moveTo(4.6, 5.4);
    path.cubicTo(4.6, 0.6, 11.4, 0.6, 11.4, 5.2);
    path.cubicTo(11.4, 8.0, 8.0, 7.6, 8.0, 10.6);
    return path;
}

void paintShape(QPainter &painter, friends::State state, const QColor &colour)
{
    switch (state) {
    case friends::State::Ready:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(8, 8), 3.6, 3.6);
        return;
    case friends::State::Problem:
        painter.setBrush(colour);
        painter.drawPolygon(lines({{8, 2.6}, {14, 13}, {2, 13}}));
        return;
    case friends::State::Queued:
        painter.drawEllipse(QPointF(8, 8), 4.6, 4.6);
        return;
    case friends::State::Sending:
        painter.drawPolyline(lines({{2.5, 8}, {13, 8}}));
        painter.drawPolyline(lines({{8.8, 3.8}, {13, 8}, {8.8, 12.2}}));
        return;
    case friends::State::Imported:
        painter.drawPolyline(lines({{2.6, 8.6}, {6.4, 12.4}, {13.4, 4}}));
        return;
    case friends::State::Failed:
        painter.drawPolyline(lines({{3.6, 3.6}, {12.4, 12.4}}));
        painter.drawPolyline(lines({{12.4, 3.6}, {3.6, 12.4}}));
        return;
    case friends::State::Unknown:
        painter.drawPath(questionMark());
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(8, 14), 0.5, 0.5);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

void paintState(QPainter &painter, const QRectF &where, friends::State state, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / grid, where.height() / grid);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintShape(painter, state, colour);
    painter.restore();
}

void paintLock(QPainter &painter, const QRectF &where, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / grid, where.height() / grid);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath bow;
    bow.moveTo(4.5, 7);
    bow.lineTo(4.5, 5);
    bow.cubicTo(4.5, 0.4, 11.5, 0.4, 11.5, 5);
    bow.lineTo(11.5, 7);
    painter.drawPath(bow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(2, 7, 12, 8), 1.5, 1.5);
    painter.restore();
}

void paintCorner(QPainter &painter, const QRectF &cell, friends::Severity severity, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, space::hair));
    painter.setBrush(severity == friends::Severity::Error ? QBrush(colour) : QBrush(Qt::NoBrush));
    const QPointF corner = cell.topRight();
    painter.drawPolygon(lines({corner - QPointF(space::s, 0), corner, corner + QPointF(0, space::s)}));
    painter.restore();
}

} // namespace ui

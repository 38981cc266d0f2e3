// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldstyle.h"

#include "ui/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace ui {

namespace {

void drawEdge(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    const Colour edge = !enabled ? Colour::Line : focused ? Colour::Accent : Colour::Edge;
    const int width = focused ? size::focus : space::hair;
    const qreal inset = width / 2.0; // a pen paints on both sides of its line
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(edge, option.palette), width));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), size::radius / 2.0,
                            size::radius / 2.0);
    painter.restore();
}

} // namespace

FieldStyle::FieldStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void FieldStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
        drawEdge(*option, *painter);
}

void FieldStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element != CE_ComboBoxLabel || !box)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionComboBox shown = *box;
    int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - space::xs / 2;
    if (!box->currentIcon.isNull())
        room -= box->iconSize.width() + space::xs;
    shown.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

void FieldStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    // Fusion marks a button of a tool bar that has the focus with a tint that is easily overlooked.
    const bool isTool = control == CC_ToolButton && option->state.testFlag(State_HasFocus)
        && option->state.testFlag(State_KeyboardFocusChange);
    if (isTool || (control == CC_ComboBox && box && box->frame)
        || (control == CC_SpinBox && number && number->frame))
        drawEdge(*option, *painter);
}

QSize FieldStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool isField = type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox;
    return isField ? wanted.expandedTo({0, size::row}) : wanted;
}

} // namespace ui

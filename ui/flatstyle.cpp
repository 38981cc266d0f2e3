// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flatstyle.h"

#include "ui/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace ui {

namespace {

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

void fillBox(const QStyleOption &option, QPainter &painter, Colour fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(fill, option.palette));
    const qreal inset = space::hair / 2.0;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), size::radius,
                            size::radius);
    painter.restore();
}

void drawEdge(const QStyleOption &option, QPainter &painter, qreal round = size::radius)
{
    const bool focused = isEnabled(option) && option.state.testFlag(QStyle::State_HasFocus);
    const Colour edge = !isEnabled(option) ? Colour::Line : focused ? Colour::Accent : Colour::Edge;
    const int width = focused ? size::focus : space::hair;
    const qreal inset = width / 2.0; // a pen paints on both sides of its line
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(edge, option.palette), width));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), round, round);
    painter.restore();
}

/// Around a list or a text, or what lies above a window.
void drawLine(const QStyleOption &option, QPainter &painter, Colour line = Colour::Line)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(line, option.palette), space::hair));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

enum class Direction : quint8 { Up, Down };

/// An arrow of the stroke that the icons have.
void drawChevron(const QRect &where, Direction direction, const QColor &ink, QPainter &painter)
{
    const qreal reach = size::chevron / 2.0;
    const qreal rise = (direction == Direction::Down ? reach : -reach) / 2;
    const QPointF middle = QRectF(where).center();
    const QPointF line[] = {middle + QPointF(-reach, -rise), middle + QPointF(0, rise),
                            middle + QPointF(reach, -rise)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, size::stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line, 3);
    painter.restore();
}

bool isChosen(const QStyleOptionMenuItem &entry)
{
    return isEnabled(entry) && entry.state.testFlag(QStyle::State_Selected) && !entry.icon.isNull();
}

/// Fusion draws the icon of the entry below the mouse as that of a button below it: in the colour of the
/// other entries, on the accent.
QStyleOptionMenuItem withChosenIcon(const QStyleOptionMenuItem &entry, const QPainter &painter, int extent)
{
    QStyleOptionMenuItem chosen = entry;
    chosen.icon =
        QIcon(entry.icon.pixmap({extent, extent}, painter.device()->devicePixelRatioF(), QIcon::Selected));
    return chosen;
}

QColor inkOf(const QStyleOption &option, bool usable)
{
    return colour(usable && isEnabled(option) ? Colour::Text : Colour::Edge, option.palette);
}

/// What a button of this option is filled with.
Colour buttonFill(const QStyleOption &option)
{
    if (!isEnabled(option))
        return Colour::Window;
    if (option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_Sunken))
        return Colour::Line;
    return option.state.testFlag(QStyle::State_MouseOver) ? Colour::ReadOnly : Colour::Raised;
}

void drawComboBox(const QStyle &style, const QStyleOptionComboBox &box, QPainter &painter,
                  const QWidget *widget)
{
    const Colour field = isEnabled(box) ? Colour::Base : Colour::Window;
    fillBox(box, painter, box.editable ? field : buttonFill(box));
    drawEdge(box, painter);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxArrow, widget);
    drawChevron(arrow, Direction::Down, inkOf(box, true), painter);
}

void drawSpinBox(const QStyle &style, const QStyleOptionSpinBox &box, QPainter &painter,
                 const QWidget *widget)
{
    fillBox(box, painter, isEnabled(box) ? Colour::Base : Colour::Window);
    if (box.buttonSymbols != QAbstractSpinBox::NoButtons) {
        const auto step = [&](QStyle::SubControl part, Direction direction,
                              QAbstractSpinBox::StepEnabledFlag flag) {
            const QRect where = style.subControlRect(QStyle::CC_SpinBox, &box, part, widget);
            const bool usable = box.stepEnabled.testFlag(flag);
            if (usable && box.activeSubControls == part) {
                const bool pressed = box.state.testFlag(QStyle::State_Sunken);
                painter.fillRect(where, colour(pressed ? Colour::Line : Colour::ReadOnly, box.palette));
            }
            drawChevron(where, direction, inkOf(box, usable), painter);
        };
        step(QStyle::SC_SpinBoxUp, Direction::Up, QAbstractSpinBox::StepUpEnabled);
        step(QStyle::SC_SpinBoxDown, Direction::Down, QAbstractSpinBox::StepDownEnabled);
    }
    drawEdge(box, painter);
}

/// Where the thumb of a scroll bar stands along it: from, and how long.
std::pair<int, int> thumb(const QStyleOptionSlider &bar)
{
    const int all = bar.orientation == Qt::Horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    if (range <= 0)
        return {0, all};
    const auto share = static_cast<int>(qint64{bar.pageStep} * all / (range + bar.pageStep));
    const int length = std::min(all, std::max(share, size::thumb));
    return {QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, all - length,
                                            bar.upsideDown),
            length};
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool flat = bar.orientation == Qt::Horizontal;
    const int all = flat ? bar.rect.width() : bar.rect.height();
    const auto along = [&](int from, int to) {
        const QRect where =
            flat ? QRect(from, 0, to - from, bar.rect.height()) : QRect(0, from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, where.translated(bar.rect.topLeft()));
    };
    const auto [from, length] = thumb(bar);
    if (part == QStyle::SC_ScrollBarGroove)
        return along(0, all);
    if (part == QStyle::SC_ScrollBarSlider)
        return along(from, from + length);
    if (part == QStyle::SC_ScrollBarSubPage)
        return along(0, from);
    if (part == QStyle::SC_ScrollBarAddPage)
        return along(from + length, all);
    return {}; // no buttons for a line
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter)
{
    painter.fillRect(bar.rect, colour(Colour::Window, bar.palette));
    if (bar.maximum <= bar.minimum || !isEnabled(bar))
        return;
    const bool held = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && bar.state.testFlag(QStyle::State_MouseOver);
    const int gap = size::focus;
    const QRectF where =
        QRectF(scrollBarPart(bar, QStyle::SC_ScrollBarSlider)).adjusted(gap, gap, -gap, -gap);
    const qreal round = std::min(where.width(), where.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(held ? Colour::Muted : Colour::Edge, bar.palette));
    painter.drawRoundedRect(where, round, round);
    painter.restore();
}

/// A horizontal slider: what is before the handle in the accent.
void drawSlider(const QStyle &style, const QStyleOptionSlider &slider, QPainter &painter,
                const QWidget *widget)
{
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, &slider, QStyle::SC_SliderHandle, widget);
    QRectF line(slider.rect.left(), 0, slider.rect.width(), space::xs);
    line.moveCenter({line.center().x(), handle.center().y()});
    QRectF before = line;
    if (slider.upsideDown)
        before.setLeft(handle.center().x());
    else
        before.setRight(handle.center().x());
    const Colour ink = isEnabled(slider) ? Colour::Accent : Colour::Line;
    const bool focused = slider.state.testFlag(QStyle::State_HasFocus);
    QRectF knob(0, 0, size::icon, size::icon);
    knob.moveCenter(handle.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const auto &[part, fill] : {std::pair(line, Colour::Line), std::pair(before, ink)}) {
        painter.setBrush(colour(fill, slider.palette));
        painter.drawRoundedRect(part, line.height() / 2, line.height() / 2);
    }
    painter.setBrush(colour(focused ? Colour::AccentSoft : Colour::Raised, slider.palette));
    painter.setPen(QPen(colour(ink, slider.palette), size::focus));
    painter.drawEllipse(knob.adjusted(size::focus, size::focus, -size::focus, -size::focus));
    painter.restore();
}

void drawBar(const QRectF &where, const QColor &fill, QPainter &painter)
{
    const qreal round = size::bar / 2.0;
    QRectF bar(where.left(), 0, where.width(), size::bar);
    bar.moveCenter(where.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(bar, round, round);
    painter.restore();
}

/// The part that is done of a horizontal progress bar, of which the length is known.
void drawShare(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    const double share = (double{1} * bar.progress - bar.minimum) / (double{1} * bar.maximum - bar.minimum);
    QRectF done = bar.rect;
    done.setWidth(done.width() * std::clamp(share, 0.0, 1.0));
    if (done.width() >= size::bar)
        drawBar(QStyle::visualRect(bar.direction, bar.rect, done.toRect()),
                colour(Colour::Accent, bar.palette), painter);
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if ((element == PE_PanelLineEdit || element == PE_FrameLineEdit) && frame && frame->lineWidth > 0) {
        if (element == PE_PanelLineEdit)
            fillBox(*option, *painter, isEnabled(*option) ? Colour::Base : Colour::Window);
        return drawEdge(*option, *painter);
    }
    if (element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget))
        return drawLine(*option, *painter);
    if (element == PE_FrameMenu || (element == PE_Frame && widget && widget->windowType() == Qt::Popup))
        return drawLine(*option, *painter, Colour::Edge);
    if (element == PE_PanelScrollAreaCorner)
        return painter->fillRect(option->rect, colour(Colour::Window, option->palette));
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox)
        drawEdge(*option, *painter, size::radius / 2.0);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const bool isFlatBar = bar && bar->state.testFlag(State_Horizontal) && bar->maximum > bar->minimum;
    if (element == CE_ProgressBarGroove && isFlatBar)
        return drawBar(bar->rect, colour(Colour::Line, bar->palette), *painter);
    if (element == CE_ProgressBarContents && isFlatBar)
        return drawShare(*bar, *painter);
    const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuItem && entry && isChosen(*entry)) {
        const QStyleOptionMenuItem chosen = withChosenIcon(*entry, *painter, size::icon);
        return QProxyStyle::drawControl(element, &chosen, painter, widget);
    }
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

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && box && box->frame)
        return drawComboBox(*proxy(), *box, *painter, widget);
    const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && number && number->frame)
        return drawSpinBox(*proxy(), *number, *painter, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return drawScrollBar(*bar, *painter);
    if (control == CC_Slider && bar && bar->orientation == Qt::Horizontal)
        return drawSlider(*proxy(), *bar, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    // Fusion marks a button of a tool bar that has the focus with a tint that is easily overlooked.
    if (control == CC_ToolButton && option->state.testFlag(State_HasFocus)
        && option->state.testFlag(State_KeyboardFocusChange))
        drawEdge(*option, *painter);
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect inside = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    // Text in a field begins where the choice of a list does.
    return element == SE_LineEditContents && frame && frame->lineWidth > 0
        ? inside.adjusted(space::xs, 0, -space::xs, 0)
        : inside;
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return scrollBarPart(*bar, part);
    const QRect inside = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_SpinBox && part == SC_SpinBoxEditField ? inside.adjusted(space::xs, 0, 0, 0)
                                                                : inside;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_ScrollBarExtent)
        return size::scrollBar;
    // Left and right of the text of a cell or a line, to which Qt adds one. A style sheet's padding would not
    // count when the text wraps.
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView *>(widget))
        return size::cellMargin - 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // Not by a style sheet, which would draw a tick box in another place than where it can be pressed.
    if (type == CT_ItemViewItem && qobject_cast<const QListWidget *>(widget))
        return wanted.grownBy({0, space::xs, 0, space::xs});
    const bool isField = type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox;
    // Qt measures the ink of a choice, and a full-width bracket at its end is half of it blank.
    const int blank = type == CT_ComboBox ? option->fontMetrics.height() / 2 : 0;
    return isField ? wanted.grownBy({0, 0, blank, 0}).expandedTo({0, size::row}) : wanted;
}

} // namespace ui

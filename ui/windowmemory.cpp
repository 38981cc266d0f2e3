// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmemory.h"

#include <QtWidgets/QWidget>

namespace ui {

namespace {

/// Those that a person can reach by Tab: others come and go.
QList<QWidget *> stops(const QWidget &window)
{
    QList<QWidget *> found = window.findChildren<QWidget *>();
    erase_if(found, [](const QWidget *widget) { return (widget->focusPolicy() & Qt::TabFocus) == 0; });
    return found;
}

} // namespace

int focusPlace(const QWidget &window)
{
    return static_cast<int>(stops(window).indexOf(window.focusWidget()));
}

void giveFocus(const QWidget &window, int place)
{
    QWidget *widget = stops(window).value(place);
    if (widget && widget->isVisibleTo(&window) && widget->isEnabled())
        widget->setFocus(Qt::OtherFocusReason);
}

} // namespace ui

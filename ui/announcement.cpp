// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcement.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QWidget>

namespace ui {

void announce(QWidget &part, const QString &text)
{
    part.setAccessibleDescription(text);
    if (!QAccessible::isActive())
        return;
    // There is no announcement as such before Qt 6.8; readers speak a description that changes, and an alert.
    QAccessibleEvent changed(&part, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent alert(&part, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui

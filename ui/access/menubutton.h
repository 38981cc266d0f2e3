// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/frameaccess.h"

#include <QtWidgets/QToolButton>

namespace ui {

/// A button that opens a menu when it is pressed, by whatever: Qt's own buttons with a menu ignore a press
/// from a screen reader, or let it wait until the menu is closed.
class MenuButton : public QToolButton {
    Q_OBJECT

public:
    using QToolButton::QToolButton;

    /// `menu` is a child of the button, and is found under it by who listens to the screen while it is open.
    void setPopup(QMenu &menu);
};

/// It can be pressed; its child is the menu while that is open.
class MenuButtonAccess final : public WidgetsAccess {
public:
    explicit MenuButtonAccess(MenuButton &button);

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

protected:
    [[nodiscard]] QList<QWidget *> widgets() const override;
};

} // namespace ui

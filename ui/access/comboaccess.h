// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/readonlytext.h"

#include <QtWidgets/QAccessibleWidget>

class QComboBox;

namespace ui {

/// A box to choose from: its name is what it is for, its text and its value what is chosen. (Qt 6.4 on X11
/// and Wayland gives what is chosen as the name, and so what it is for not at all.) It can be opened and be
/// given the focus; its child is the list.
class ComboAccess final : public QAccessibleWidget, public ReadOnlyText {
public:
    explicit ComboAccess(QComboBox &box);

    using ReadOnlyText::text;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

protected:
    [[nodiscard]] QString wholeText() const override;

private:
    [[nodiscard]] QComboBox &box() const;
};

} // namespace ui

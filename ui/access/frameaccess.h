// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAccessibleWidget>

class QTableView;

namespace ui {

class TableFrame;

/// The menus of a widget that are open now.
[[nodiscard]] QList<QWidget *> openMenusOf(const QWidget &widget);

/// A node whose children are widgets, in an order of their own.
class WidgetsAccess : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

protected:
    [[nodiscard]] virtual QList<QWidget *> widgets() const = 0;
};

/// The frame of a table: what floats on it, the table itself, the menu of its rows.
class FrameAccess final : public WidgetsAccess {
public:
    explicit FrameAccess(TableFrame &frame);

protected:
    [[nodiscard]] QList<QWidget *> widgets() const override;

private:
    TableFrame &m_frame;
};

/// The head or the viewport of a table with the widgets on it, from left to right. It stands beside the
/// table in its TableFrame, if there is one: a table has cells alone.
class FloatingAccess final : public WidgetsAccess {
public:
    FloatingAccess(QWidget &part, QTableView &view);

    [[nodiscard]] QAccessibleInterface *parent() const override;

protected:
    [[nodiscard]] QList<QWidget *> widgets() const override;

private:
    QTableView &m_view;
};

} // namespace ui

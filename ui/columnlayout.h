// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QMenu;

namespace ui {

class StickyHeader;
class TableModel;
class TableView;

/// Which columns are shown, in which order and how wide; remembered in the settings by the columns' names, so
/// that a custom tag that comes back finds its place again.
class ColumnLayout : public QObject {
    Q_OBJECT

public:
    /// All outlive the layout.
    ColumnLayout(TableView &view, TableModel &model, Settings &settings);
    ~ColumnLayout() override;

    [[nodiscard]] bool isShown(int column) const;
    /// Status and the last column that is left are never hidden.
    void setShown(int column, bool shown);
    void showAll();
    /// Order, widths and what is shown as they were at first.
    void reset();
    [[nodiscard]] bool keyColumnsStay() const;
    /// From_Account and To_Account stay in sight while the table is scrolled sideways.
    void setKeyColumnsStay(bool stay);
    /// Fills the menu of the columns; `column`: the one it was asked for at, or -1.
    void fillMenu(QMenu &menu, int column);

private:
    void remember();
    void apply();
    void applyStay();
    void showHeaderMenu(int column, const QPoint &where);

    TableView &m_view;
    TableModel &m_model;
    Settings &m_settings;
    StickyHeader &m_header;
    QList<ShownColumn> m_columns; ///< also those that the table does not have now
    QTimer m_store; ///< dragging tells of every pixel
    bool m_applying = false;
};

} // namespace ui

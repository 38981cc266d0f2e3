// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QMenu;
class QTableView;

namespace ui {

/// Holds a table and nothing else. Who listens to the screen finds beside the table in it what Qt hides from
/// them: widgets in the head of its columns, the editor of a cell, and the menu of its rows.
class TableFrame : public QWidget {
    Q_OBJECT

public:
    /// Takes the table, whose head is not replaced any more.
    explicit TableFrame(QTableView &view, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &view() const { return m_view; }

private:
    QTableView &m_view;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/history.h"
#include "ui/orderchoice.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>

class QWidget;

namespace ui {

/// What a main window hands to the one that takes its place when another language is chosen. Table, undo,
/// runs and connections live on without it.
struct WindowMemory {
    QByteArray geometry;
    QByteArray columns; ///< widths, order and sorting of the table's header
    OrderChoice shown; ///< filter and text
    std::optional<quint32> row; ///< of the table, under the cursor
    int column = 0; ///< of the view, under the cursor
    int focus = -1; ///< as focusPlace() gave it
    std::optional<importing::RunSummary> interrupted; ///< that the bar tells of
};

/// Which of the window's widgets has the focus, as a number that a window made the same way understands; -1
/// for none.
[[nodiscard]] int focusPlace(const QWidget &window);
/// Gives the focus to the widget of that number, if there is one that takes it.
void giveFocus(const QWidget &window, int place);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orderchoice.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <array>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace ui {

class MenuButton;
class TableModel;

/// Chips that count the rows of each state and show them when pressed, and a field that shows the rows with a
/// text; a menu beside it says in which column, and shows the rows with one answer or from one file. The rows
/// shown stay the same until a chip is pressed again; when they no longer fit, "Refresh" says
/// so.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// Outlives the bar.
    explicit FilterBar(TableModel &model, QWidget *parent = nullptr);

    /// As if the chip was pressed.
    void choose(RowFilter filter);
    /// These rows and no others; the order stays, whatever keys are in `choice`.
    void choose(OrderChoice choice);
    /// As if the text was typed.
    void setText(const QString &text);
    void focusText();

private:
    void makeChips();
    void showCounts();
    void showChoice();
    [[nodiscard]] qsizetype count(RowFilter filter) const;
    void makeMore();
    void fillMore();
    void takeText();
    void addColumns(QMenu &menu);
    void addCodes(QMenu &menu);
    void addSources(QMenu &menu);

    TableModel &m_model;
    std::array<QPushButton *, rowFilterCount> m_chips{};
    QToolButton *m_refresh = nullptr;
    QLineEdit *m_text = nullptr;
    MenuButton *m_more = nullptr;
    QMenu *m_choices = nullptr;
    bool m_wholeUntilTyped = false; ///< the whole cell has to match, until another text is typed
    QTimer m_typed; ///< the text is looked for when typing rests
};

/// "All", "Ready", ... as on the chips.
[[nodiscard]] QString filterName(RowFilter filter);

} // namespace ui

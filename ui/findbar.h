// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class TableView;

/// Finds text in the rows shown: Ctrl+F opens it, Enter and F3 go on, Shift goes back, Escape closes it.
class FindBar : public QWidget {
    Q_OBJECT

public:
    /// Outlives the bar. Hidden at first.
    explicit FindBar(TableView &view, QWidget *parent = nullptr);

    void open();
    void findNext(bool backward);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    TableView &m_view;
    QLineEdit *m_text = nullptr;
    QLabel *m_result = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

/// Every code of the service with what it means, what to do, and what the program does by itself.
class CodesDialog : public QDialog {
    Q_OBJECT

public:
    explicit CodesDialog(QWidget *parent = nullptr);

    /// Shows the row of this code, as if it had been looked for.
    void lookFor(int code);

private:
    void filter(const QString &text);

    QLineEdit *m_search = nullptr;
    QTableView *m_view = nullptr;
    QSortFilterProxyModel *m_shown = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace ui

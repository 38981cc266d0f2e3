// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class BulkEdits;

/// How far a change of many rows is, with a button that cancels it. Comes when it takes longer than a moment.
class BulkBar : public QWidget {
    Q_OBJECT

public:
    /// Outlives the bar.
    explicit BulkBar(BulkEdits &edits, QWidget *parent = nullptr);

private:
    void follow();
    void showShare();

    BulkEdits &m_edits;
    QLabel *m_text = nullptr;
    QProgressBar *m_share = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_moment; ///< until the bar is shown
    QTimer m_often; ///< while it is
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUuid>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace ui {

class EditHistory;
class RunController;

/// Tells above the table that its rows went through another connection than the one that is chosen, as after
/// a rehearsal, and offers to make them ready for this one. Hidden when there is nothing to tell.
class ElsewhereBar : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the bar.
    ElsewhereBar(RunController &runs, EditHistory &history, QWidget *parent = nullptr);

private:
    void update();
    void makeReady();

    RunController &m_runs;
    EditHistory &m_history;
    QUuid m_left; ///< the connection for which a person left the rows as they are
    QLabel *m_text = nullptr;
    QPushButton *m_ready = nullptr;
};

} // namespace ui

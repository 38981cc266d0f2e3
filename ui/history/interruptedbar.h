// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/history.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace ui {

/// Tells above the table that the last run was interrupted, and offers to go on with it or to look at it.
/// Hidden until it is shown one. Does nothing by itself.
class InterruptedBar : public QWidget {
    Q_OBJECT

public:
    explicit InterruptedBar(QWidget *parent = nullptr);

    void showRun(const importing::RunSummary &run);
    [[nodiscard]] const importing::RunSummary &run() const { return m_run; }
    [[nodiscard]] const QString &runId() const { return m_run.head.runId; }

Q_SIGNALS:
    void openWanted(const importing::RunSummary &run);
    void resumeWanted(const importing::RunSummary &run);

private:
    importing::RunSummary m_run;
    QLabel *m_text = nullptr;
};

} // namespace ui

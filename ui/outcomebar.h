// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/run.h"

#include <QtWidgets/QProgressBar>

namespace ui {

/// How far a run is, in the colours of what became of its rows. Its value is the rows that have an outcome.
class OutcomeBar : public QProgressBar {
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget *parent = nullptr);

    void show(const importing::Progress &progress);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    importing::Progress m_progress;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/runfigures.h"

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

namespace ui {

/// Rows that got their outcome, over the time of a run.
class PaceChart : public QWidget {
    Q_OBJECT

public:
    explicit PaceChart(QWidget *parent = nullptr);

    void setFigures(const importing::RunFigures &figures);
    [[nodiscard]] QSize sizeHint() const override;
    /// The chart for paper: dark on white, twice as fine as on the screen.
    [[nodiscard]] QImage picture() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paint(QPainter &painter, const QRectF &where, const QPalette &palette) const;

    importing::RunFigures m_figures;
};

} // namespace ui

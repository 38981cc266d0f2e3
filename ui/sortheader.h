// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

namespace ui {

class TableModel;

/// The table's header: a click sorts by a column, up, down and not at all; Shift+click sorts by one more.
/// Each column that counts has its arrow, and with several of them a small number that tells which comes
/// first.
class SortHeader : public QHeaderView {
    Q_OBJECT

public:
    /// The model outlives the header.
    explicit SortHeader(TableModel &model, QWidget *parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &where, int section) const override;

private:
    TableModel &m_model;
    int m_pressed = -1; ///< the section under Shift
    QPoint m_at;
};

} // namespace ui

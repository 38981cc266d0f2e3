// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

namespace ui {

class TableModel;

/// The numbers of the rows, with a mark beside those that cannot be edited: a lock for an imported row, a
/// ring or an arrow for one that is in a run. The tool tip says what the mark means.
class RowHeader : public QHeaderView {
    Q_OBJECT

public:
    /// Outlives the header.
    explicit RowHeader(const TableModel &model, QWidget *parent = nullptr);

    /// What the mark of a row means; empty for a row without one.
    [[nodiscard]] QString markWords(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    const TableModel &m_model;
};

} // namespace ui

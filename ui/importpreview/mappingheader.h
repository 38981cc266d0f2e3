// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/block.h"

#include <QtCore/QHash>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>

namespace ui {

/// The head of the preview: each column's own name, and under it a choice of the field that it feeds. The
/// choices are made as columns come into sight, so that a file with ten thousand columns opens like any
/// other. A field's name can also be dragged onto a column (FieldChip), its head or its cells.
class MappingHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit MappingHeader(QWidget *parent = nullptr);

    /// What the columns are called and feed.
    void setColumns(const QList<friends::SourceColumn> &columns);
    /// Custom tags that are offered besides those that the columns have.
    void offerTags(const QList<friends::Column> &tags);
    /// The width in which a column's choice can be read.
    [[nodiscard]] int leastWidth() const;
    /// The choice of a column; made if need be.
    QComboBox *choice(int column);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A person chose; none: ignore the column.
    void mapped(int column, const std::optional<friends::Column> &field);
    /// A person wants a tag that is not in the list.
    void tagWanted(int column);

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    void offer(const friends::Column &field);
    void takeTurn(int column, QWidget &choice);
    void place();
    void showField(int column);
    void chosen(int column, int entry);
    bool dragOver(QDropEvent &event, int x);
    void drop(QDropEvent &event, int x);
    void setDropColumn(int column);
    [[nodiscard]] int entryOf(const std::optional<friends::Column> &field) const;
    [[nodiscard]] int choiceHeight() const;

    QList<friends::SourceColumn> m_columns;
    QList<friends::Column> m_fields; ///< what is offered: plain fields, then tags
    QStandardItemModel m_entries; ///< one for all choices
    int m_dropColumn = -1; ///< where a field would be dropped now
    QHash<int, QComboBox *> m_choices; ///< by column, as far as they were needed
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/field.h"

#include <QtWidgets/QPushButton>

#include <optional>

class QMimeData;

namespace ui {

/// The name of a field, to be dragged onto a column of the preview; a click fills the field in for every row.
class FieldChip : public QPushButton {
    Q_OBJECT

public:
    explicit FieldChip(friends::Field field, QWidget *parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    friends::Field m_field;
    QPoint m_pressed;
};

/// What is dragged when a field is.
[[nodiscard]] QMimeData *fieldData(const friends::Column &field);
/// The field that is dragged, or none.
[[nodiscard]] std::optional<friends::Column> draggedField(const QMimeData *data);

} // namespace ui

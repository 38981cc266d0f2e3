// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/tableframe.h"

#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ui {

TableFrame::TableFrame(QTableView &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&view);
    view.viewport()->setAccessibleName(tr("Cell that is being edited"));
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtWidgets/QDialog>

namespace ui {

/// All that is known about one row, as plain text: what it means and what to do, the service's own code and
/// words, how often it was sent, where it came from, and the request that carries it alone.
[[nodiscard]] QString rowDetails(const friends::Table &table, quint32 row);

/// Shows rowDetails(), to be read and copied.
class RowDetailsDialog : public QDialog {
    Q_OBJECT

public:
    RowDetailsDialog(const QString &details, quint32 row, QWidget *parent = nullptr);
};

} // namespace ui

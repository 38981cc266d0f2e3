// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtWidgets/QDialog>

class QPlainTextEdit;

namespace ui {

/// All that is known about one row, as plain text.
struct RowDetails {
    QString known; ///< what it means and what to do, the service's own code and words, where it came from
    QString calls; ///< the calls that carried it (words::attemptLines()), when they have been read
    QString request; ///< the JSON that carries it alone

    [[nodiscard]] QString text() const;
};

/// Without the calls, which are in the journals of runs.
[[nodiscard]] RowDetails rowDetails(const friends::Table &table, quint32 row);

/// Shows the details of a row, to be read and copied.
class RowDetailsDialog : public QDialog {
    Q_OBJECT

public:
    RowDetailsDialog(const RowDetails &details, quint32 row, QWidget *parent = nullptr);

    void show(const RowDetails &details);

private:
    QPlainTextEdit *m_text = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QtWidgets/QListView>

class QStandardItemModel;

namespace ui {

/// One bar of a chart.
struct Bar {
    QString name; ///< plain text
    qint64 rows = 0;
};

/// A chart of lying bars, the longest first, each with its name and its number of rows. A bar is chosen with
/// the mouse or with the keyboard.
class BarList : public QListView {
    Q_OBJECT

public:
    BarList(const QString &name, Colour colour, QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar was clicked or Enter was pressed on it; its place in setBars().
    void chosen(int place);

private:
    QStandardItemModel *m_model = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/history.h"

#include <QtCore/QAbstractTableModel>

namespace ui {

enum class RunColumn : quint8 { When, Connection, State, Rows, Imported, Failed, Unknown, NotSent, Duration };
inline constexpr int runColumnCount = 9;

/// The runs of the history as a table, in the order in which they are given.
class RunModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<importing::RunSummary> runs);
    [[nodiscard]] const QList<importing::RunSummary> &runs() const { return m_runs; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const importing::RunSummary &run, RunColumn column) const;
    [[nodiscard]] QString stateText(const importing::RunSummary &run) const;

    QList<importing::RunSummary> m_runs;
};

} // namespace ui

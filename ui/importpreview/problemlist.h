// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importpreview/previewreader.h"

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QTableView>

namespace ui {

/// One problem as a sentence, without its place.
[[nodiscard]] QString listedWords(const ListedProblem &problem);

/// The problems of a file, one a row: line, column, severity, sentence.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Line, Column, Severity, Sentence };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::shared_ptr<ReadFile> &file);
    /// None when the list has no such row.
    [[nodiscard]] const ListedProblem *problem(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ListedProblem &problem, Column column) const;
    [[nodiscard]] QString columnName(quint32 column) const;

    std::shared_ptr<ReadFile> m_file;
};

/// The list on screen. Clicking a problem, moving to it or pressing Enter on it asks to be led there.
class ProblemList : public QTableView {
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    void show(const std::shared_ptr<ReadFile> &file);
    using QTableView::show;

Q_SIGNALS:
    /// `row`: of the data, from 0, or -1 for the header; `column`: of the file, from 0, or -1 for the whole
    /// row.
    void chosen(int row, int column);
    /// All that is said of the problem that is chosen; empty when none is.
    void said(const QString &sentences);
    /// What was chosen is a repair of the reader.
    void repairChosen();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void tell(const QModelIndex &index);

    ProblemModel m_model;
    bool m_showing = false; ///< another list; nothing is chosen by it
};

} // namespace ui

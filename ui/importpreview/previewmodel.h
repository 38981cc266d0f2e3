// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importpreview/previewreader.h"

#include <QtCore/QAbstractTableModel>

namespace ui {

/// The rows of a file as it has them: a column for each of the file's, a row for each data row, named by its
/// line, with the texts that would go to the table. What is wrong is told with a colour and a tool tip on the
/// cell, and a mark beside the line.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PreviewModel(QWidget &view);

    /// Shows a file, or nothing. Rows that are shown already stay where they are when `file` has the same and
    /// more.
    void show(const std::shared_ptr<ReadFile> &file);
    /// The file that is shown was checked anew.
    void showChecked();
    /// What is wrong with a row, as the survey listed it.
    [[nodiscard]] std::span<const ListedProblem> problemsOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    /// What stands in the file, where the table gets another text; empty else.
    [[nodiscard]] QString textInFile(const QModelIndex &index) const;
    [[nodiscard]] bool isLeftOut(int row) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    [[nodiscard]] QString problemsOfCell(const QModelIndex &index, bool *error = nullptr) const;
    [[nodiscard]] QVariant cellFont(const QModelIndex &index) const;
    [[nodiscard]] QVariant cellMark(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant rowHead(int row, int role) const;
    [[nodiscard]] bool continues(const ReadFile &file) const;

    QWidget &m_view; ///< whose colours are taken
    std::shared_ptr<ReadFile> m_file;
};

} // namespace ui

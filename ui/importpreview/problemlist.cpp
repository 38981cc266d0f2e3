// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/problemlist.h"

#include "ui/theme.h"
#include "words/fieldwords.h"
#include "words/filewords.h"
#include "words/numbers.h"
#include "words/problemwords.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace ui {

namespace {

struct Sayer {
    QString operator()(const files::FileProblem &problem) const { return words::fileProblemMessage(problem); }

    QString operator()(const friends::Problem &problem) const
    {
        return words::problemWords(problem).message();
    }

    QString operator()(const Repeat &repeat) const
    {
        const QString place = words::number(static_cast<qint64>(repeat.place));
        const QString file = words::visible(repeat.file);
        if (repeat.inTable)
            return repeat.leftOut
                ? ProblemModel::tr(
                      "This pair of accounts is in the table already, in row %1; this row is left "
                      "out.")
                      .arg(place)
                : ProblemModel::tr("This pair of accounts is in the table already, in row %1.").arg(place);
        if (repeat.file.isEmpty())
            return repeat.leftOut
                ? ProblemModel::tr("This pair of accounts is in line %1 too; this row is left out.")
                      .arg(place)
                : ProblemModel::tr("This pair of accounts is in line %1 already.").arg(place);
        return repeat.leftOut
            ? ProblemModel::tr("This pair of accounts is in line %1 of %2 too; this row is left out.")
                  .arg(place, file)
            : ProblemModel::tr("This pair of accounts is in line %1 of %2 already.").arg(place, file);
    }
};

} // namespace

QString listedWords(const ListedProblem &problem)
{
    return std::visit(Sayer{}, problem.what);
}

void ProblemModel::show(const std::shared_ptr<ReadFile> &file)
{
    beginResetModel();
    m_file = file;
    endResetModel();
}

const ListedProblem *ProblemModel::problem(int row) const
{
    return row >= 0 && row < rowCount() ? &m_file->survey.problems[static_cast<std::size_t>(row)] : nullptr;
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_file ? 0 : static_cast<int>(m_file->survey.problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedProblem &problem = m_file->survey.problems[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(problem, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(problem, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == Column::Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ForegroundRole: {
        const auto *view = qobject_cast<const QWidget *>(QObject::parent());
        if (column != Column::Severity || !view)
            return {};
        return colour(problem.severity == friends::Severity::Error ? Colour::Error : Colour::Warning, *view);
    }
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == static_cast<int>(Column::Line) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Line:
        return tr("Line");
    case Column::Column:
        return tr("Column");
    case Column::Severity:
        return tr("Kind");
    case Column::Sentence:
        return tr("Problem");
    }
    return {};
}

QString ProblemModel::text(const ListedProblem &problem, Column column) const
{
    switch (column) {
    case Column::Line:
        return words::number(static_cast<qint64>(problem.line));
    case Column::Column:
        return columnName(problem.column);
    case Column::Severity:
        return words::severityName(problem.severity);
    case Column::Sentence:
        return listedWords(problem);
    }
    return {};
}

QString ProblemModel::columnName(quint32 column) const
{
    if (column == 0)
        return tr("whole row");
    const QList<friends::SourceColumn> &all = m_file->file.columns;
    const auto index = static_cast<qsizetype>(column) - 1;
    return index < all.size() ? words::sourceColumnName(all.at(index), index) : words::number(qint64{column});
}

ProblemList::ProblemList(QWidget *parent) : QTableView(parent), m_model(this)
{
    setModel(&m_model);
    setAccessibleName(tr("Problems"));
    explain(*this, tr("What is wrong in the file, and where. Choose a problem to go to its row."));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(size::line);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->resizeSection(static_cast<int>(ProblemModel::Column::Line),
                                      forText(size::columnMin, *this));
    horizontalHeader()->resizeSection(static_cast<int>(ProblemModel::Column::Column),
                                      forText(size::columnText, *this));
    horizontalHeader()->resizeSection(static_cast<int>(ProblemModel::Column::Severity),
                                      forText(size::columnMin, *this));
    connect(this, &QTableView::clicked, this, &ProblemList::tell);
    connect(this, &QTableView::activated, this, &ProblemList::tell);
}

void ProblemList::show(const std::shared_ptr<ReadFile> &file)
{
    m_showing = true;
    const int row = std::max(currentIndex().row(), 0);
    m_model.show(file);
    setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
    m_showing = false;
}

void ProblemList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const ListedProblem *problem = m_model.problem(current.row());
    Q_EMIT said(problem ? listedWords(*problem) : QString());
    if (hasFocus() && !m_showing)
        tell(current);
}

void ProblemList::tell(const QModelIndex &index)
{
    const ListedProblem *problem = m_model.problem(index.row());
    if (!problem)
        return;
    Q_EMIT chosen(problem->row == ListedProblem::noRow ? -1 : static_cast<int>(problem->row),
                  static_cast<int>(problem->column) - 1);
    if (std::holds_alternative<files::FileProblem>(problem->what))
        Q_EMIT repairChosen();
}

} // namespace ui

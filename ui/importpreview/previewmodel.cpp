// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/previewmodel.h"

#include "ui/importpreview/problemlist.h"
#include "ui/theme.h"
#include "words/fieldwords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostRows = 70'000'000; ///< QTableView: rows times their height stay below 2^31

bool hasError(std::span<const ListedProblem> problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const ListedProblem &problem) {
        return problem.severity == friends::Severity::Error;
    });
}

} // namespace

PreviewModel::PreviewModel(QWidget &view) : QAbstractTableModel(&view), m_view(view) { }

void PreviewModel::show(const std::shared_ptr<ReadFile> &file)
{
    const int rows = rowCount();
    if (file && rows > 0 && continues(*file)) {
        const int more = static_cast<int>(std::min<std::size_t>(file->rows().size(), mostRows)) - rows;
        if (more > 0)
            beginInsertRows({}, rows, rows + more - 1);
        m_file = file;
        if (more > 0)
            endInsertRows();
        showChecked();
        return;
    }
    beginResetModel();
    m_file = file;
    endResetModel();
}

void PreviewModel::showChecked()
{
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

std::span<const ListedProblem> PreviewModel::problemsOf(int row) const
{
    if (!m_file)
        return {};
    const std::vector<ListedProblem> &all = m_file->survey.problems;
    const auto before = [](const ListedProblem &problem, quint32 number) {
        return problem.row + 1 < number + 1; // the header's come first
    };
    const auto number = static_cast<quint32>(row);
    const auto first = std::lower_bound(all.begin(), all.end(), number, before);
    const auto last = std::find_if(first, all.end(), [&](const ListedProblem &p) { return p.row != number; });
    return {first, last};
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_file)
        return 0;
    return static_cast<int>(std::min<std::size_t>(m_file->rows().size(), mostRows));
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_file ? 0 : static_cast<int>(m_file->file.columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::FontRole:
        return cellFont(index);
    case Qt::BackgroundRole:
    case Qt::ForegroundRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cellMark(index, role);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_file)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? rowHead(section, role) : QVariant();
    if (section >= columnCount())
        return {};
    const QString name = words::sourceColumnName(m_file->file.columns.at(section), section);
    if (role == Qt::DisplayRole)
        return name;
    if (role == Qt::ToolTipRole)
        return plainToolTip(tr("Column %1 of the file: %2").arg(words::number(section + 1), name));
    return {};
}

QString PreviewModel::text(const QModelIndex &index) const
{
    const std::string_view cell =
        m_file->text(static_cast<std::size_t>(index.row())).cell(static_cast<quint32>(index.column()));
    return words::visible(QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size())));
}

QString PreviewModel::textInFile(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (m_file->rows()[row].block == 0)
        return {};
    const auto column = static_cast<quint32>(index.column());
    const std::string_view there = m_file->file.block->text(m_file->file.records[row].place).cell(column);
    if (there == m_file->text(row).cell(column))
        return {};
    return words::visible(QByteArrayView(there.data(), static_cast<qsizetype>(there.size())));
}

bool PreviewModel::isLeftOut(int row) const
{
    const std::vector<quint32> &rows = m_file->survey.leftOut;
    return std::binary_search(rows.begin(), rows.end(), static_cast<quint32>(row));
}

/// "Remark, Bob, problem": what a screen reader says of a cell.
QString PreviewModel::spoken(const QModelIndex &index) const
{
    const friends::SourceColumn &column = m_file->file.columns.at(index.column());
    const QString field = column.column
        ? words::visible(words::fieldLabel(*column.column))
        : tr("%1, not imported").arg(words::sourceColumnName(column, index.column()));
    const QString value = text(index).isEmpty() ? tr("empty") : text(index);
    const QString problems = problemsOfCell(index);
    return problems.isEmpty() ? tr("%1, %2").arg(field, value) : tr("%1, %2, %3").arg(field, value, problems);
}

QString PreviewModel::problemsOfCell(const QModelIndex &index, bool *error) const
{
    QStringList said;
    for (const ListedProblem &problem : problemsOf(index.row())) {
        if (problem.column != static_cast<quint32>(index.column()) + 1)
            continue;
        if (error != nullptr && problem.severity == friends::Severity::Error)
            *error = true;
        said.append(listedWords(problem));
    }
    return said.join(QLatin1Char('\n'));
}

/// Texts that go to the table otherwise than they stand in the file lean; rows that are left out are struck
/// out.
QVariant PreviewModel::cellFont(const QModelIndex &index) const
{
    const bool leftOut = isLeftOut(index.row());
    if (!leftOut && textInFile(index).isEmpty())
        return {};
    QFont font = m_view.font();
    font.setStrikeOut(leftOut);
    font.setItalic(!leftOut);
    return font;
}

QVariant PreviewModel::cellMark(const QModelIndex &index, int role) const
{
    bool error = false;
    const QString problems = problemsOfCell(index, &error);
    if (role == Qt::ForegroundRole) {
        const bool ignored = !m_file->file.columns.at(index.column()).column;
        return ignored || isLeftOut(index.row()) ? QVariant(colour(Colour::Muted, m_view)) : QVariant();
    }
    if (role == Qt::BackgroundRole)
        return problems.isEmpty() ? QVariant()
                                  : colour(error ? Colour::ErrorSoft : Colour::WarningSoft, m_view);
    QStringList said;
    if (!problems.isEmpty())
        said.append(problems);
    if (const QString there = textInFile(index); !there.isEmpty())
        said.append(tr("In the file: “%1”").arg(there));
    if (said.isEmpty())
        return {};
    const QString all = said.join(QLatin1Char('\n'));
    return role == Qt::ToolTipRole ? plainToolTip(all) : all;
}

QVariant PreviewModel::rowHead(int row, int role) const
{
    const std::span<const ListedProblem> problems = problemsOf(row);
    const bool error = m_file->rows()[static_cast<std::size_t>(row)].ownError || hasError(problems);
    switch (role) {
    case Qt::DisplayRole: {
        const QString line = words::number(qint64{m_file->text(static_cast<std::size_t>(row)).line()});
        // The same marks as in the main window: a triangle for what has to be corrected, a ring for a hint.
        return error ? QStringLiteral("▲ ") + line : problems.empty() ? line : QStringLiteral("△ ") + line;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::ForegroundRole:
        return error || !problems.empty() ? colour(error ? Colour::Error : Colour::Warning, m_view)
                                          : QVariant();
    case Qt::ToolTipRole: {
        QStringList said;
        for (const ListedProblem &problem : problems)
            said.append(listedWords(problem));
        return plainToolTip(said.join(QLatin1Char('\n')));
    }
    default:
        return {};
    }
}

bool PreviewModel::continues(const ReadFile &file) const
{
    const files::ImportedFile &shown = m_file->file;
    return !file.file.error && file.file.columns == shown.columns && file.file.encoding == shown.encoding
        && file.file.dialect == shown.dialect && file.rows().size() >= m_file->rows().size();
}

} // namespace ui

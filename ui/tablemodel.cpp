// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablemodel.h"

#include "ui/rowwords.h"
#include "ui/theme.h"
#include "words/fieldwords.h"
#include "words/numbers.h"

namespace ui {

namespace {

/// More than this of a cell is never seen in a row.
constexpr qsizetype shownCharacters = 300;

/// A cell's text on one line.
QString onOneLine(std::string_view text)
{
    QString line = QString::fromUtf8(
        text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 4 * shownCharacters)));
    if (line.size() > shownCharacters)
        line = line.left(shownCharacters) + QChar(0x2026);
    line.replace(QLatin1String("\r\n"), QString(QChar(0x21B5)));
    line.replace(u'\n', QChar(0x21B5));
    line.replace(u'\r', QChar(0x21B5));
    return line;
}

} // namespace

TableModel::TableModel(friends::Table &table, QObject *parent) : QAbstractTableModel(parent), m_table(table)
{
    m_pool.setMaxThreadCount(1);
    m_order.showAll(table.rowCount());
    m_tableRows = table.rowCount();
    m_version = table.textVersion();
    connectTable();
}

TableModel::~TableModel()
{
    if (m_stop)
        m_stop->request_stop();
    m_pool.waitForDone();
}

void TableModel::connectTable()
{
    using friends::Table;
    connect(&m_table, &Table::rowsAboutToBeInserted, this, &TableModel::beginInsert);
    connect(&m_table, &Table::rowsInserted, this, &TableModel::endInsert);
    connect(&m_table, &Table::rowsAboutToBeRemoved, this, &TableModel::beginRemove);
    connect(&m_table, &Table::rowsRemoved, this, &TableModel::endRemove);
    connect(&m_table, &Table::rowsChanged, this, &TableModel::changed);
    connect(&m_table, &Table::aboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_table, &Table::reset, this, &TableModel::tableReset);
    connect(&m_table, &Table::columnsAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_table, &Table::columnsReset, this, [this] {
        m_problemsRow.reset();
        endResetModel();
    });
}

// --- what is there

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.count());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns().size()) + 2;
}

ColumnKind TableModel::kindOf(int column) const
{
    if (column == 0)
        return ColumnKind::Status;
    return column == columnCount() - 1 ? ColumnKind::Result : ColumnKind::Cell;
}

const friends::Column &TableModel::columnAt(int column) const
{
    return m_table.columns()[column - firstCell()];
}

int TableModel::shownRow(quint32 tableRow) const
{
    const std::optional<quint32> row = m_order.shownRow(tableRow);
    return row ? static_cast<int>(*row) : -1;
}

const std::vector<friends::Problem> &TableModel::problems(quint32 row) const
{
    if (m_problemsRow != row) {
        m_problems = m_table.problems(row);
        m_problemsRow = row;
    }
    return m_problems;
}

std::optional<friends::Severity> TableModel::severity(const QModelIndex &index) const
{
    const quint32 row = tableRow(index);
    const friends::Record &record = m_table.record(row);
    if (record.rowState() != friends::State::Problem && !record.ownError && !record.duplicate
        && !record.warning)
        return {};
    std::optional<friends::Severity> worst;
    for (const friends::Problem &problem : problems(row)) {
        const bool here = kindOf(index.column()) == ColumnKind::Cell
            ? problem.column == columnAt(index.column())
            : !problem.column.has_value();
        if (here && (!worst || problem.severity > *worst))
            worst = problem.severity;
    }
    return worst;
}

QString TableModel::display(quint32 row, int column) const
{
    switch (kindOf(column)) {
    case ColumnKind::Status:
        return statusWords(m_table, row);
    case ColumnKind::Result:
        return resultWords(m_table, row);
    case ColumnKind::Cell:
        return onOneLine(m_table.text(row, columnAt(column)));
    }
    Q_UNREACHABLE();
}

QString TableModel::toolTip(quint32 row, int column) const
{
    switch (kindOf(column)) {
    case ColumnKind::Status:
        return problemWords(problems(row));
    case ColumnKind::Result:
        return resultWords(m_table, row);
    case ColumnKind::Cell:
        return cellWords(problems(row), columnAt(column));
    }
    Q_UNREACHABLE();
}

QString TableModel::spoken(quint32 row, int column) const
{
    const QString name = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString shown = display(row, column);
    const QString value = shown.isEmpty() ? tr("empty") : shown;
    if (kindOf(column) == ColumnKind::Status)
        return QStringLiteral("%1, %2").arg(name, value);
    return QStringLiteral("%1, %2, %3").arg(name, value, statusWords(m_table, row));
}

QString TableModel::spokenHeader(int column) const
{
    const QString name = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int place = sortPlace(column);
    if (place < 0)
        return name;
    const bool ascending = m_choice.keys.at(place).direction == Qt::AscendingOrder;
    if (m_choice.keys.size() == 1)
        return ascending ? tr("%1, sorted ascending").arg(name) : tr("%1, sorted descending").arg(name);
    return (ascending ? tr("%1, sorted ascending, key %2") : tr("%1, sorted descending, key %2"))
        .arg(name, words::number(qint64{place} + 1));
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const quint32 row = tableRow(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::EditRole:
        return kindOf(index.column()) == ColumnKind::Cell ? m_table.string(row, columnAt(index.column()))
                                                          : display(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, index.column()));
    case Qt::StatusTipRole:
        return toolTip(row, index.column()).replace(u'\n', u' ');
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case Qt::AccessibleDescriptionRole:
        return toolTip(row, index.column());
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section >= 0 && section < rowCount()
            ? QVariant(tableRow(section) + 1)
            : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    if (role == Qt::AccessibleTextRole)
        return spokenHeader(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (kindOf(section)) {
    case ColumnKind::Status:
        return tr("Status");
    case ColumnKind::Result:
        return tr("Result");
    case ColumnKind::Cell:
        return words::fieldLabel(columnAt(section));
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (kindOf(index.column()) == ColumnKind::Cell && !m_table.isReadOnly(tableRow(index)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

// --- following the table

void TableModel::beginInsert(quint32 first, quint32 count)
{
    m_tableRows = m_table.rowCount();
    const auto at = static_cast<int>(m_order.placeFor(first, isAtEnd(first)));
    beginInsertRows({}, at, at + static_cast<int>(count) - 1);
}

void TableModel::endInsert(quint32 first, quint32 count)
{
    m_order.insert(first, count, isAtEnd(first));
    m_problemsRow.reset();
    m_version = m_table.textVersion();
    endInsertRows();
    setStale(m_stale || !m_choice.isEverything());
}

void TableModel::beginRemove(quint32 first, quint32 count)
{
    const auto [at, shown] = m_order.shownRange(first, first + count - 1);
    if (!m_order.isAscending()) {
        m_removing = Removing::All;
        beginResetModel();
    } else if (shown > 0) {
        m_removing = Removing::Rows;
        beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at + shown) - 1);
    }
}

void TableModel::endRemove(quint32 first, quint32 count)
{
    m_order.remove(first, count);
    m_problemsRow.reset();
    m_version = m_table.textVersion();
    const Removing removing = std::exchange(m_removing, Removing::Nothing);
    if (removing == Removing::All)
        endResetModel();
    else if (removing == Removing::Rows)
        endRemoveRows();
}

std::pair<quint32, quint32> TableModel::shownRange(quint32 first, quint32 last) const
{
    if (first != last || m_order.isAscending())
        return m_order.shownRange(first, last);
    const std::optional<quint32> at = m_order.shownRow(first);
    return {at.value_or(0), at ? 1 : 0};
}

void TableModel::changed(quint32 first, quint32 last)
{
    m_problemsRow.reset();
    const bool texts = std::exchange(m_version, m_table.textVersion()) != m_table.textVersion();
    const auto [at, count] = shownRange(first, last);
    if (count > 0)
        Q_EMIT dataChanged(index(static_cast<int>(at), 0),
                           index(static_cast<int>(at + count) - 1, columnCount() - 1));
    if (!m_choice.isEverything() && !m_stale)
        setStale(changesChoice(first, last, texts));
}

} // namespace ui

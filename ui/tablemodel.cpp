// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablemodel.h"

#include "ui/rowwords.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

namespace ui {

namespace {

/// Up to here rows are found at once: a few milliseconds.
constexpr quint32 rowsAtOnce = 20'000;
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
    m_order.showAll(table.rowCount());
    connectTable();
}

TableModel::~TableModel()
{
    if (m_stop)
        m_stop->request_stop();
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
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(tableRow(section) + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    switch (kindOf(section)) {
    case ColumnKind::Status:
        return tr("Status");
    case ColumnKind::Result:
        return tr("Result");
    case ColumnKind::Cell:
        return friends::columnName(columnAt(section));
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

// --- which rows, in which order

void TableModel::setFilter(RowFilter filter)
{
    OrderChoice choice = m_choice;
    choice.filter = filter;
    setChoice(std::move(choice));
}

void TableModel::setFilterText(const QString &text)
{
    OrderChoice choice = m_choice;
    choice.text = text;
    setChoice(std::move(choice));
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    OrderChoice choice = m_choice;
    choice.direction = order;
    choice.column = {};
    choice.sort = SortBy::Nothing;
    if (column >= 0 && column < columnCount()) {
        switch (kindOf(column)) {
        case ColumnKind::Status:
            choice.sort = SortBy::Status;
            break;
        case ColumnKind::Result:
            choice.sort = SortBy::Result;
            break;
        case ColumnKind::Cell:
            choice.sort = SortBy::Cell;
            choice.column = columnAt(column);
            break;
        }
    }
    if (choice != m_choice)
        setChoice(std::move(choice));
}

void TableModel::refresh()
{
    setChoice(m_choice);
}

void TableModel::setChoice(OrderChoice choice)
{
    m_choice = std::move(choice);
    if (m_stop)
        m_stop->request_stop();
    m_stop.reset();
    if (m_choice.isEverything())
        showOrder({}, true);
    else if (m_table.rowCount() <= rowsAtOnce)
        showOrder(orderRows(source(), m_choice), false);
    else
        orderElsewhere();
}

OrderSource TableModel::source()
{
    OrderSource source;
    source.records.reserve(m_table.rowCount());
    for (quint32 row = 0; row < m_table.rowCount(); ++row)
        source.records.push_back(m_table.record(row));
    source.blocks = m_table.shareBlocks();
    source.columns = m_table.columns();
    return source;
}

void TableModel::orderElsewhere()
{
    m_stop.emplace();
    QThreadPool::globalInstance()->start([model = QPointer<TableModel>(this), from = source(),
                                          choice = m_choice, stop = *m_stop, structure = m_structure] {
        std::vector<quint32> rows = orderRows(from, choice, stop.get_token());
        if (stop.stop_requested())
            return;
        // The pointer is only looked at where the model lives.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [model, stop, structure, found = std::move(rows)]() mutable {
                if (!model || stop.stop_requested())
                    return;
                model->m_stop.reset();
                if (model->m_structure == structure)
                    model->showOrder(std::move(found), false);
                else
                    model->refresh();
            },
            Qt::QueuedConnection);
    });
}

void TableModel::showOrder(std::vector<quint32> rows, bool everything)
{
    beginResetModel();
    if (everything)
        m_order.showAll(m_table.rowCount());
    else
        m_order.show(std::move(rows), m_choice.sort == SortBy::Nothing);
    endResetModel();
    Q_EMIT orderChanged();
}

// --- following the table

void TableModel::beginInsert(quint32 first, quint32 count)
{
    const auto at = static_cast<int>(m_order.placeFor(first));
    beginInsertRows({}, at, at + static_cast<int>(count) - 1);
}

void TableModel::endInsert(quint32 first, quint32 count)
{
    m_order.insert(first, count);
    m_problemsRow.reset();
    ++m_structure;
    endInsertRows();
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
    ++m_structure;
    const Removing removing = std::exchange(m_removing, Removing::Nothing);
    if (removing == Removing::All)
        endResetModel();
    else if (removing == Removing::Rows)
        endRemoveRows();
}

void TableModel::changed(quint32 first, quint32 last)
{
    m_problemsRow.reset();
    const auto [at, count] = m_order.shownRange(first, last);
    if (count > 0)
        Q_EMIT dataChanged(index(static_cast<int>(at), 0),
                           index(static_cast<int>(at + count) - 1, columnCount() - 1));
}

void TableModel::tableReset()
{
    m_problemsRow.reset();
    ++m_structure;
    // Which rows a choice shows is not known any more after so large a change.
    if (m_choice.isEverything())
        m_order.showAll(m_table.rowCount());
    else if (m_table.rowCount() <= rowsAtOnce)
        m_order.show(orderRows(source(), m_choice), m_choice.sort == SortBy::Nothing);
    else
        m_order.showAll(0);
    endResetModel();
    if (!m_choice.isEverything() && m_table.rowCount() > rowsAtOnce)
        refresh();
}

} // namespace ui

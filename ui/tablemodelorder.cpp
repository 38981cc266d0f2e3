// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows TableModel shows, and in which order.
#include "ui/orderrows.h"
#include "ui/tablemodel.h"

#include <algorithm>

namespace ui {

namespace {

/// Up to here rows are found at once: a few milliseconds.
constexpr quint32 rowsAtOnce = 5'000;
/// Up to so many changed rows are looked at one by one, whether they still fit.
constexpr quint32 rowsLookedAt = 256;

bool isByState(const OrderChoice &choice)
{
    const auto isState = [](const SortKey &key) { return key.by != SortBy::Cell; };
    return choice.filter != RowFilter::All || choice.code
        || std::any_of(choice.keys.begin(), choice.keys.end(), isState);
}

bool isByText(const OrderChoice &choice)
{
    const auto isText = [](const SortKey &key) { return key.by == SortBy::Cell; };
    return !choice.text.isEmpty() || choice.source
        || std::any_of(choice.keys.begin(), choice.keys.end(), isText);
}

} // namespace

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

void TableModel::setFilterColumn(const std::optional<friends::Column> &column)
{
    OrderChoice choice = m_choice;
    choice.textColumn = column;
    setChoice(std::move(choice));
}

void TableModel::setFilterWholeCell(bool whole)
{
    OrderChoice choice = m_choice;
    choice.isWholeCell = whole;
    setChoice(std::move(choice));
}

void TableModel::setFilterCode(const std::optional<OutcomeCode> &code)
{
    OrderChoice choice = m_choice;
    choice.code = code;
    setChoice(std::move(choice));
}

void TableModel::setFilterSource(const std::optional<QString> &source)
{
    OrderChoice choice = m_choice;
    choice.source = source;
    setChoice(std::move(choice));
}

void TableModel::setSortKeys(const QList<SortKey> &keys)
{
    OrderChoice choice = m_choice;
    choice.keys = keys;
    if (choice != m_choice)
        setChoice(std::move(choice));
}

std::optional<SortKey> TableModel::sortKeyOf(int column) const
{
    if (column < 0 || column >= columnCount())
        return {};
    switch (kindOf(column)) {
    case ColumnKind::Status:
        return SortKey{SortBy::Status, {}, Qt::AscendingOrder};
    case ColumnKind::Result:
        return SortKey{SortBy::Result, {}, Qt::AscendingOrder};
    case ColumnKind::Cell:
        return SortKey{SortBy::Cell, columnAt(column), Qt::AscendingOrder};
    }
    Q_UNREACHABLE();
}

int TableModel::sortPlace(int column) const
{
    const std::optional<SortKey> key = sortKeyOf(column);
    for (int i = 0; key && i < m_choice.keys.size(); ++i) {
        if (m_choice.keys.at(i).by == key->by && m_choice.keys.at(i).column == key->column)
            return i;
    }
    return -1;
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    QList<SortKey> keys;
    if (std::optional<SortKey> key = sortKeyOf(column)) {
        key->direction = order;
        keys.append(*key);
    }
    setSortKeys(keys);
}

void TableModel::addSortColumn(int column)
{
    const std::optional<SortKey> key = sortKeyOf(column);
    if (!key)
        return;
    QList<SortKey> keys = m_choice.keys;
    const int place = sortPlace(column);
    if (place < 0)
        keys.append(*key);
    else if (keys.at(place).direction == Qt::AscendingOrder)
        keys[place].direction = Qt::DescendingOrder;
    else
        keys.removeAt(place);
    setSortKeys(keys);
}

void TableModel::refresh()
{
    setChoice(m_choice);
}

void TableModel::setChoice(OrderChoice choice)
{
    const bool keysChange = choice.keys != m_choice.keys;
    m_choice = std::move(choice);
    stopOrdering();
    if (m_choice.isEverything())
        showOrder({}, true);
    else if (m_table.rowCount() <= rowsAtOnce)
        showOrder(orderRows(m_table.snapshot(), m_choice), false);
    else
        orderElsewhere();
    if (keysChange)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void TableModel::stopOrdering()
{
    if (!m_stop)
        return;
    m_stop->request_stop();
    m_stop.reset();
    Q_EMIT orderingChanged();
}

void TableModel::orderElsewhere()
{
    m_stop.emplace();
    m_pool.start([this, from = m_table.snapshot(), choice = m_choice, stop = *m_stop,
                  version = m_table.textVersion()]() mutable {
        std::vector<quint32> rows = orderRows(from, choice, QLocale(), stop.get_token());
        if (stop.stop_requested())
            return;
        const quint64 structure = from.structure;
        from = {};
        // The model waits for the pool before it goes, and takes what is queued for it along.
        QMetaObject::invokeMethod(
            this,
            [this, stop, structure, version, found = std::move(rows)]() mutable {
                if (!stop.stop_requested())
                    takeOrder(std::move(found), structure, version);
            },
            Qt::QueuedConnection);
    });
    Q_EMIT orderingChanged();
}

void TableModel::takeOrder(std::vector<quint32> rows, quint64 structure, quint64 version)
{
    if (m_table.structure() != structure)
        return refresh();
    m_stop.reset();
    showOrder(std::move(rows), false);
    if (m_table.textVersion() != version && isByText(m_choice))
        setStale(true);
    Q_EMIT orderingChanged();
}

void TableModel::showOrder(std::vector<quint32> rows, bool everything)
{
    beginResetModel();
    if (everything)
        m_order.showAll(m_table.rowCount());
    else
        m_order.show(std::move(rows), m_choice.keys.isEmpty());
    endResetModel();
    m_version = m_table.textVersion();
    setStale(false);
    Q_EMIT orderChanged();
}

void TableModel::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        Q_EMIT staleChanged();
}

/// Whether the choice would show other rows, or others first, after rows first..last changed. In doubt it
/// would.
bool TableModel::changesChoice(quint32 first, quint32 last, bool texts) const
{
    if (!(texts && isByText(m_choice)) && !isByState(m_choice))
        return false;
    if (!m_choice.keys.isEmpty() || last - first >= rowsLookedAt)
        return true;
    const friends::Snapshot snapshot = m_table.snapshot(first, last);
    RowFit fit(snapshot, m_choice);
    for (quint32 row = first; row <= last; ++row) {
        if (fit.fits((*snapshot.records)[row - first]) != m_order.shownRow(row).has_value())
            return true;
    }
    return false;
}

void TableModel::tableReset()
{
    m_problemsRow.reset();
    m_version = m_table.textVersion();
    // Which rows a choice shows is not known any more after so large a change.
    const bool later = !m_choice.isEverything() && m_table.rowCount() > rowsAtOnce;
    if (m_choice.isEverything())
        m_order.showAll(m_table.rowCount());
    else if (later)
        m_order.show({}, true);
    else
        m_order.show(orderRows(m_table.snapshot(), m_choice), m_choice.keys.isEmpty());
    endResetModel();
    setStale(false);
    if (later)
        refresh();
}

} // namespace ui

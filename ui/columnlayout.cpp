// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnlayout.h"

#include "ui/stickyheader.h"
#include "ui/tablemodel.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "words/sanitise.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace ui {

namespace {

constexpr std::chrono::milliseconds restBeforeStoring{500};

/// The name by which a column is remembered: not the words of its heading, which are translated.
QString keyOf(const TableModel &model, int column)
{
    switch (model.kindOf(column)) {
    case ColumnKind::Status:
        return QStringLiteral("#status");
    case ColumnKind::Result:
        return QStringLiteral("#result");
    case ColumnKind::Cell:
        return friends::columnName(model.columnAt(column));
    }
    Q_UNREACHABLE();
}

} // namespace

ColumnLayout::ColumnLayout(TableView &view, TableModel &model, Settings &settings)
    : QObject(&view), m_view(view), m_model(model), m_settings(settings), m_header(view.columnHeader()),
      m_columns(settings.columns())
{
    m_store.setSingleShot(true);
    m_store.setInterval(restBeforeStoring);
    connect(&m_store, &QTimer::timeout, this, [this] { m_settings.setColumns(m_columns); });
    connect(&m_header, &QHeaderView::sectionResized, this, &ColumnLayout::remember);
    connect(&m_header, &QHeaderView::sectionMoved, this, &ColumnLayout::remember);
    connect(&m_header, &StickyHeader::menuWanted, this, &ColumnLayout::showHeaderMenu);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_applying = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, &ColumnLayout::apply);
    apply();
    applyStay();
}

ColumnLayout::~ColumnLayout()
{
    if (m_store.isActive())
        m_settings.setColumns(m_columns);
}

bool ColumnLayout::isShown(int column) const
{
    return !m_header.isSectionHidden(column);
}

void ColumnLayout::setShown(int column, bool shown)
{
    const bool isLast = m_header.count() - m_header.hiddenSectionCount() <= 2;
    if (!shown && (m_model.kindOf(column) == ColumnKind::Status || isLast))
        return;
    m_header.setSectionHidden(column, !shown);
    remember();
}

void ColumnLayout::showAll()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_header.setSectionHidden(column, false);
    remember();
}

void ColumnLayout::reset()
{
    {
        const QScopedValueRollback applying(m_applying, true);
        for (int column = 0; column < m_model.columnCount(); ++column) {
            m_header.setSectionHidden(column, false);
            m_header.moveSection(m_header.visualIndex(column), column);
            m_header.resizeSection(column, m_view.usualWidth(column));
        }
        m_columns.clear();
    }
    m_store.start();
    m_view.viewport()->update();
}

bool ColumnLayout::keyColumnsStay() const
{
    return m_settings.keyColumnsStay();
}

void ColumnLayout::setKeyColumnsStay(bool stay)
{
    m_settings.setKeyColumnsStay(stay);
    applyStay();
}

void ColumnLayout::applyStay()
{
    constexpr int fromAccount = 1;
    constexpr int toAccount = 2;
    m_header.setSticky(keyColumnsStay() ? std::vector{fromAccount, toAccount} : std::vector<int>());
    m_view.viewport()->update();
}

void ColumnLayout::remember()
{
    if (m_applying)
        return;
    QList<ShownColumn> columns;
    QStringList present;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        const bool hidden = m_header.isSectionHidden(column);
        const QString key = keyOf(m_model, column);
        int width = m_header.sectionSize(column);
        if (hidden) { // a hidden section has none
            const auto known = std::find_if(m_columns.begin(), m_columns.end(),
                                            [&](const ShownColumn &c) { return c.name == key; });
            width = known != m_columns.end() ? known->width : m_view.usualWidth(column);
        }
        columns.append({key, width, hidden});
        present.append(key);
    }
    for (const ShownColumn &column : m_columns) {
        if (!present.contains(column.name))
            columns.append(column);
    }
    m_columns = columns;
    m_store.start();
}

void ColumnLayout::apply()
{
    m_applying = true;
    int visual = 0;
    for (const ShownColumn &shown : std::as_const(m_columns)) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (keyOf(m_model, column) != shown.name)
                continue;
            m_header.moveSection(m_header.visualIndex(column), visual++);
            m_header.resizeSection(column, shown.width);
            m_header.setSectionHidden(column, shown.hidden);
            break;
        }
    }
    m_applying = false;
}

void ColumnLayout::fillMenu(QMenu &menu, int column)
{
    menu.clear();
    const auto name = [this](int number) {
        return words::visible(m_model.headerData(number, Qt::Horizontal, Qt::DisplayRole).toString())
            .replace(u'&', QLatin1String("&&"));
    };
    if (column >= 0 && m_model.kindOf(column) != ColumnKind::Status) {
        QAction *hide = menu.addAction(tr("&Hide %1").arg(name(column)));
        setHint(*hide, tr("The column stays in the table and is still sent; it is just not shown."));
        connect(hide, &QAction::triggered, this, [this, column] { setShown(column, false); });
        menu.addSeparator();
    }
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int number = m_header.logicalIndex(visual);
        if (m_model.kindOf(number) == ColumnKind::Status)
            continue;
        QAction *action = menu.addAction(name(number));
        action->setCheckable(true);
        action->setChecked(isShown(number));
        connect(action, &QAction::triggered, this, [this, number](bool on) { setShown(number, on); });
    }
    menu.addSeparator();
    QAction *all = menu.addAction(tr("Show &all columns"));
    setHint(*all, tr("Shows the columns that were hidden."));
    connect(all, &QAction::triggered, this, &ColumnLayout::showAll);
    QAction *usual = menu.addAction(tr("&Usual order and widths"));
    setHint(*usual, tr("Shows all columns in their original order and width."));
    connect(usual, &QAction::triggered, this, &ColumnLayout::reset);
    menu.addSeparator();
    QAction *stay = menu.addAction(tr("&Keep From_Account and To_Account in sight"));
    setHint(*stay, tr("The two columns stay at the left edge when the table is scrolled sideways."));
    stay->setCheckable(true);
    stay->setChecked(keyColumnsStay());
    connect(stay, &QAction::triggered, this, &ColumnLayout::setKeyColumnsStay);
}

void ColumnLayout::showHeaderMenu(int column, const QPoint &where)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    setHint(*menu, tr("Which columns are shown, and how."));
    fillMenu(*menu, column);
    menu->popup(where);
}

} // namespace ui

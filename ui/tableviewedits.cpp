// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the cells of TableView.
#include "ui/celldialog.h"
#include "ui/edithistory.h"
#include "ui/stickyheader.h"
#include "ui/tableview.h"
#include "words/numbers.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <array>

namespace ui {

bool TableView::canTakeSelected()
{
    const qint64 cells = cellCount(selected());
    if (cells > cellsAtOnce)
        Q_EMIT told(tr("%1 cells are too many at once: select fewer. “Save table as…” saves all of them.")
                        .arg(words::number(cells)));
    return cells > 0 && cells <= cellsAtOnce;
}

void TableView::copy()
{
    if (canTakeSelected())
        QGuiApplication::clipboard()->setText(copyText(shownGrid(), selected()));
}

void TableView::cut()
{
    if (!canTakeSelected())
        return;
    copy();
    clearSelected();
}

void TableView::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (!held || !held->hasText())
        return Q_EMIT told(tr("There is no text on the clipboard."));
    Paste paste = pasteCells(shownGrid(), selected(), readTsv(held->text()));
    const CellArea area = paste.area;
    if (!m_history.push(std::move(paste.change)))
        return;
    selectShown(area);
    if (paste.hadHeader)
        Q_EMIT told(tr("%Ln row(s) pasted. The first row named the columns.", nullptr, area.rows));
    else if (paste.lostColumns > 0)
        Q_EMIT told(tr("%Ln column(s) of the clipboard found no column of the table and were left out.",
                       nullptr, paste.lostColumns));
}

ShownGrid TableView::shownGrid() const
{
    return {m_model, shownColumns()};
}

void TableView::selectShown(const CellArea &area)
{
    const std::vector<int> columns = shownColumns();
    const int bottom = std::min(area.firstRow + area.rows, m_model.rowCount()) - 1;
    const int right = std::min(area.firstColumn + area.columns, static_cast<int>(columns.size()));
    if (right <= area.firstColumn || bottom < area.firstRow)
        return;
    goTo(area.firstRow, columns[static_cast<std::size_t>(area.firstColumn)]);
    QItemSelection selection;
    for (int shown = area.firstColumn; shown < right; ++shown) {
        const int column = columns[static_cast<std::size_t>(shown)];
        selection.select(m_model.index(area.firstRow, column), m_model.index(bottom, column));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TableView::clearSelected()
{
    if (std::optional<BulkRewrite> block = clearingBlock(shownGrid(), selected()))
        carryOut(std::move(*block));
    else if (canTakeSelected())
        m_history.push(clearCells(shownGrid(), selected()));
}

void TableView::fillSelectedDown()
{
    if (std::optional<BulkRewrite> block = fillingBlock(shownGrid(), selected()))
        carryOut(std::move(*block));
    else if (canTakeSelected())
        m_history.push(fillDown(shownGrid(), selected()));
}

void TableView::carryOut(BulkRewrite work)
{
    Q_EMIT told(tr("Changing %1…").arg(words::rowCount(static_cast<qint64>(work.rows.size()))));
    bulkChange(m_history.table(), std::move(work), this, [this](std::optional<friends::Change> change) {
        if (!change)
            return Q_EMIT told(
                tr("Nothing was changed: rows came or went meanwhile. Select again, and repeat."));
        const qsizetype rows = change->rows;
        Q_EMIT told(tr("%1 changed.").arg(words::rowCount(rows)));
        m_history.push(std::move(*change)); // tells more when some were left as they are
    });
}

void TableView::deleteSelectedRows()
{
    const std::vector<quint32> rows = selectedTableRows();
    const int at = currentIndex().row();
    const int column = currentIndex().column();
    if (rows.empty() || !m_history.push(m_history.table().prepareRemove(rows)))
        return;
    goTo(std::min(at, m_model.rowCount() - 1), std::max(column, m_model.firstCell()));
}

void TableView::duplicateSelectedRows()
{
    const std::vector<quint32> rows = selectedTableRows();
    if (rows.empty() || static_cast<qint64>(rows.size()) > cellsAtOnce)
        return;
    const quint32 at = rows.back() + 1;
    if (!m_history.push(duplicateRows(m_history.table(), rows)))
        return;
    const int first = m_model.shownRow(at);
    if (first >= 0)
        selectShown({first, 0, static_cast<int>(rows.size()), static_cast<int>(shownColumns().size())});
}

void TableView::editInWindow()
{
    openCellDialog(currentIndex().data(Qt::EditRole).toString());
}

void TableView::openCellDialog(const QString &text)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    const friends::Column column = m_model.columnAt(index.column());
    if (!CellDialog::isFor(column))
        return;
    auto *dialog = new CellDialog(column, text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CellDialog::textChosen, this,
            [this, column, cell = QPersistentModelIndex(index)](const QString &chosen) {
                if (!cell.isValid()) // its row is gone
                    return;
                const std::array edits{friends::CellEdit{m_model.tableRow(cell), column, chosen.toUtf8()}};
                m_history.push(m_history.table().prepareEdits(friends::ChangeKind::Typing, edits));
            });
    connect(dialog, &QDialog::finished, this, [this] { setFocus(); });
    dialog->open();
}

void TableView::unlockSelectedRows()
{
    m_history.push(m_history.table().prepareUnlock(selectedTableRows()));
}

void TableView::unlockCurrentRow()
{
    if (const std::optional<quint32> row = currentTableRow())
        m_history.push(m_history.table().prepareUnlock(std::array{*row}));
}

void TableView::addRow()
{
    const std::optional<quint32> current = currentTableRow();
    const quint32 at = current ? *current + 1 : m_history.table().rowCount();
    const QList<friends::NewRow> rows{friends::NewRow{}};
    if (!m_history.push(m_history.table().prepareInsert(friends::ChangeKind::AddingRows, at, rows)))
        return;
    goToFirstCell(m_model.shownRow(at));
    setFocus();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the cells of TableView.
#include "ui/bulkpaste.h"
#include "ui/celldialog.h"
#include "ui/edithistory.h"
#include "ui/gridcopy.h"
#include "ui/stickyheader.h"
#include "ui/tableview.h"
#include "words/numbers.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <array>

namespace ui {

bool TableView::canCopy()
{
    const qint64 cells = cellCount(selected());
    if (cells > mostCellsCopied)
        Q_EMIT told(tr("%1 cells are too many at once: select fewer. “Save table as…” saves all of them.")
                        .arg(words::number(cells)));
    return cells > 0 && cells <= mostCellsCopied;
}

void TableView::copy()
{
    if (canCopy())
        copyThen([] {});
}

void TableView::cut()
{
    if (!canCopy())
        return;
    if (areaAround(shownGrid(), selected()).rows <= static_cast<int>(rowsEditedAtOnce))
        return copyThen([this] { clearSelected(); });
    copyThen([this, work = clearing(shownGrid(), selected())] { m_history.bulk().start(work); });
}

/// Puts what is selected on the clipboard; `then` is not called when that is cancelled.
void TableView::copyThen(const std::function<void()> &then)
{
    const auto source = std::make_shared<CopySource>(copySource(shownGrid(), selected()));
    if (source->rows.size() <= rowsEditedAtOnce) {
        QGuiApplication::clipboard()->setText(copyText(*source));
        return then();
    }
    const auto text = std::make_shared<QString>(); // read on this thread when the other is done with it
    m_history.bulk().look(
        tr("Copy %1").arg(words::rowCount(static_cast<qint64>(source->rows.size()))),
        [source, text](const friends::Watch &watch) { *text = copyText(*source, watch); }, this,
        [this, source, text, then] {
            QGuiApplication::clipboard()->setText(*text);
            Q_EMIT told(tr("%1 copied.").arg(words::rowCount(static_cast<qint64>(source->rows.size()))));
            then();
        });
}

void TableView::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (!held || !held->hasText())
        return Q_EMIT told(tr("There is no text on the clipboard."));
    const QString text = held->text();
    if (isLargePaste(text))
        return pasteElsewhere(text);
    const Grid cells = readTsv(text);
    if (ui::rowCount(selected()) > static_cast<qint64>(rowsEditedAtOnce)) { // it may be repeated
        const bool isOneCell = cells.size() == 1 && cells.first().size() == 1;
        if (!isOneCell)
            return pasteElsewhere(text);
        m_history.bulk().start(
            settingTo(shownGrid(), selected(), friends::ChangeKind::Pasting, cells.first().first()));
        return;
    }
    Paste paste = pasteCells(shownGrid(), selected(), cells);
    const CellArea area = paste.area;
    if (!m_history.push(std::move(paste.change)))
        return;
    selectShown(area);
    tellPasted(area.rows, paste.lostColumns, paste.hadHeader);
}

void TableView::pasteElsewhere(const QString &text)
{
    const auto place = std::make_shared<PastePlace>(pastePlace(shownGrid(), selected()));
    const auto pasted = std::make_shared<BulkPasted>(); // read on this thread when the other is done with it
    BulkWork work{friends::ChangeKind::Pasting, 0, {}};
    work.workOut = [place, pasted, text](const friends::Watch &watch) {
        *pasted = pasteText(*place, text, watch);
        return std::move(pasted->rewritten);
    };
    m_history.bulk().start(std::move(work), this, [this, place, pasted](const BulkResult &result) {
        if (result.ending != BulkResult::Ending::Done)
            return;
        const CellArea &area = pasted->area;
        if (place->rows.empty() || m_model.shownRow(place->rows.front()) == area.firstRow)
            selectShown(area);
        tellPasted(area.rows, pasted->lostColumns, pasted->hadHeader);
    });
}

/// What was typed, into all selected cells: Ctrl+Enter.
void TableView::setSelectedTo(const QString &text)
{
    constexpr auto kind = friends::ChangeKind::Typing;
    setFocus();
    if (ui::rowCount(selected()) > static_cast<qint64>(rowsEditedAtOnce)) {
        m_history.bulk().start(settingTo(shownGrid(), selected(), kind, text));
        return;
    }
    Paste typed = pasteCells(shownGrid(), selected(), {{text}});
    typed.change.kind = kind;
    m_history.push(std::move(typed.change));
}

void TableView::tellPasted(int rows, int lostColumns, bool hadHeader)
{
    if (hadHeader)
        Q_EMIT told(words::inNumber(
            tr("%Ln row(s) pasted. The first row named the columns.", nullptr, words::forPlural(rows)),
            rows));
    else if (lostColumns > 0)
        Q_EMIT told(tr("%Ln column(s) of the clipboard match no column of the table and were left out.",
                       nullptr, lostColumns));
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
    if (ui::rowCount(selected()) > static_cast<qint64>(rowsEditedAtOnce))
        m_history.bulk().start(clearing(shownGrid(), selected()));
    else
        m_history.push(clearCells(shownGrid(), selected()));
}

void TableView::fillSelectedDown()
{
    if (ui::rowCount(selected()) > static_cast<qint64>(rowsEditedAtOnce))
        m_history.bulk().start(fillingDown(shownGrid(), selected()));
    else
        m_history.push(fillDown(shownGrid(), selected()));
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
    if (rows.empty())
        return;
    const quint32 at = rows.back() + 1;
    if (!m_history.push(m_history.table().prepareDuplicates(rows)))
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

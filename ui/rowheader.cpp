// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowheader.h"

#include "ui/stateshape.h"
#include "ui/tablemodel.h"
#include "ui/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace ui {

namespace {

constexpr int markWidth = size::dot + space::xs;

} // namespace

RowHeader::RowHeader(const TableModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    // The marks follow the rows' states, which a header does not know of by itself.
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
}

QString RowHeader::markWords(int section) const
{
    if (section < 0 || section >= m_model.rowCount())
        return {};
    const quint32 row = m_model.tableRow(section);
    if (!m_model.table().isReadOnly(row))
        return {};
    switch (m_model.table().state(row)) {
    case friends::State::Imported:
        return tr("Imported: locked against accidental edits. “Unlock imported rows” in the Edit menu makes "
                  "it editable.");
    case friends::State::Queued:
        return tr("In the run, waiting to be sent: it cannot be changed until the run has ended.");
    case friends::State::Sending:
        return tr("Being sent right now: it cannot be changed until the run has ended.");
    case friends::State::Ready:
    case friends::State::Problem:
    case friends::State::Failed:
    case friends::State::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    // The style leaves a clip behind that would hide the mark.
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section >= m_model.rowCount())
        return;
    const quint32 row = m_model.tableRow(section);
    if (!m_model.table().isReadOnly(row))
        return;
    const friends::State state = m_model.table().state(row);
    const QRectF where(rect.left() + space::xs, rect.center().y() - size::dot / 2.0 + 0.5, size::dot,
                       size::dot);
    const QColor ink = colour(Colour::Muted, palette());
    if (state == friends::State::Imported)
        paintLock(*painter, where, ink);
    else
        paintState(*painter, where, state, ink);
}

QSize RowHeader::sectionSizeFromContents(int section) const
{
    return QHeaderView::sectionSizeFromContents(section) + QSize(markWidth, 0);
}

bool RowHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    QToolTip::showText(help.globalPos(), plainToolTip(markWords(logicalIndexAt(help.pos()))), this);
    return true;
}

} // namespace ui

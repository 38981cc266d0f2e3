// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undolist.h"

#include "ui/edithistory.h"
#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype entriesOfMenu = 15;

} // namespace

UndoMenu::UndoMenu(EditHistory &history, QWidget *parent) : QMenu(parent), m_history(history)
{
    setTitle(tr("Undo &history"));
    setHint(*this,
            tr("What was done to the table, the latest first. Choose an entry to undo it and everything "
               "after it."));
    connect(this, &QMenu::aboutToShow, this, &UndoMenu::fill);
    fill();
}

void UndoMenu::fill()
{
    clear();
    const qsizetype done = m_history.stepsDone();
    const qsizetype last = std::max<qsizetype>(0, done - entriesOfMenu);
    for (qsizetype step = done - 1; step >= last; --step) {
        QAction *action = addAction(m_history.title(step).replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, step] { m_history.goTo(step); });
    }
    if (done == 0)
        addAction(tr("Nothing to undo"))->setEnabled(false);
    addSeparator();
    QAction *all = addAction(tr("&Whole list…"));
    setHint(*all, tr("Shows every step, also those that were undone."));
    connect(all, &QAction::triggered, this, &UndoMenu::wholeListWanted);
}

UndoListDialog::UndoListDialog(EditHistory &history, QWidget *parent) : QDialog(parent), m_history(history)
{
    setWindowTitle(tr("Undo history"));
    resize(fitting({size::dialog, size::dialog}, *this));
    auto *text = new QLabel(tr("What was done to the table, the oldest first. Choose an entry to go back to "
                               "how the table was right after it; what comes later is undone and can be "
                               "redone."));
    text->setWordWrap(true);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Steps"));
    explain(*m_list, tr("The steps in their order. The table is at the one in bold."));
    auto *go = new QPushButton(tr("&Go to this step"));
    setHint(*go, tr("Makes the table as it was right after the step that is chosen."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(go, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    const auto goToStep = [this] {
        if (m_list->currentRow() >= 0)
            m_history.goTo(m_list->currentRow());
    };
    connect(go, &QPushButton::clicked, this, goToStep);
    connect(m_list, &QListWidget::itemActivated, this, goToStep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&history, &EditHistory::changed, this, &UndoListDialog::fill);
    fill();
}

void UndoListDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        fill(); // the entries that were undone are muted
}

void UndoListDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const qsizetype done = m_history.stepsDone();
    const auto add = [&](const QString &title, qsizetype step) {
        auto *item = new QListWidgetItem(m_list);
        if (step == done) {
            item->setText(tr("%1 — the table is here").arg(title));
            QFont bold = item->font();
            bold.setBold(true);
            item->setFont(bold);
        } else if (step > done) {
            item->setText(tr("%1 — undone").arg(title));
            item->setForeground(colour(Colour::Muted, *m_list));
        } else {
            item->setText(title);
        }
    };
    add(tr("Before all of this"), 0);
    for (qsizetype step = 0; step < m_history.count(); ++step)
        add(m_history.title(step), step + 1);
    m_list->setCurrentRow(static_cast<int>(done));
    m_list->scrollToItem(m_list->currentItem());
}

} // namespace ui

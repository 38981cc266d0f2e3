// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plainbox.h"

#include "ui/theme.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>

namespace ui {

namespace {

/// Qt keeps a place for a picture left of the text, which moves all of it away from where the text of every
/// other dialog begins.
void alignWithDialogs(const QMessageBox &box)
{
    auto *grid = qobject_cast<QGridLayout *>(box.layout());
    if (!grid)
        return;
    grid->setContentsMargins(space::l, space::l, space::l, space::l);
    QLayoutItem *first = grid->itemAtPosition(0, 0);
    if (QSpacerItem *room = first ? first->spacerItem() : nullptr) {
        room->changeSize(0, 0, QSizePolicy::Fixed, QSizePolicy::Fixed);
        grid->setHorizontalSpacing(0);
        grid->setColumnStretch(1, 1);
    }
}

} // namespace

QMessageBox *plainBox(QWidget *parent, const QString &title, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    setMore(*box, more);
    alignWithDialogs(*box);
    return box;
}

void setMore(QMessageBox &box, const QString &more)
{
    if (more.isEmpty())
        return;
    box.setInformativeText(QStringLiteral(" ")); // makes the label, of which there is no other way to speak
    for (QLabel *label : box.findChildren<QLabel *>()) {
        label->setTextFormat(Qt::PlainText);
        label->setOpenExternalLinks(false);
    }
    box.setInformativeText(more);
}

} // namespace ui

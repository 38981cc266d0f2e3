// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plainbox.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>

namespace ui {

QMessageBox *plainBox(QWidget *parent, const QString &title, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    setMore(*box, more);
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

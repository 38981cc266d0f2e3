// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recoverybar.h"

#include "ui/autosave.h"
#include "ui/plainbox.h"
#include "ui/theme.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace ui {

RecoveryBar::RecoveryBar(Autosave &autosave, QWidget *parent) : QWidget(parent), m_autosave(autosave)
{
    setObjectName(QStringLiteral("recoveryBar"));
    makeBar(*this, BarEdge::Bottom);
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *restore = new QPushButton(tr("Restore the rows"));
    setHint(*restore, tr("Puts them into the table. Nothing is sent before you say so."));
    auto *discard = new QPushButton(tr("Discard them…"));
    setHint(*discard, tr("Asks you first, then deletes what was kept."));
    auto *later = new QPushButton(tr("Not now"));
    later->setAccessibleName(tr("Not now: leave the rows")); // another bar may have such a button too
    setHint(*later, tr("They are offered again at the next start."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {restore, discard, later})
        layout->addWidget(button);
    connect(restore, &QPushButton::clicked, &autosave, &Autosave::restore);
    connect(discard, &QPushButton::clicked, this, &RecoveryBar::askBeforeDiscarding);
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
    connect(&autosave, &Autosave::found, this, &RecoveryBar::offer);
    connect(&autosave, &Autosave::restored, this, [this](qint64 rows) {
        hide();
        Q_EMIT told(tr("%1 restored.").arg(words::rowCount(rows)));
        Q_EMIT restored();
    });
    connect(&autosave, &Autosave::notReadable, this, [this](const QString &path) {
        Q_EMIT told(tr("What was kept of an earlier window cannot be read. The file is left as %1.")
                        .arg(words::visible(path)));
    });
    connect(&autosave, &Autosave::failed, this, [this](const QString &why) {
        Q_EMIT told(
            tr("The table cannot be kept for a restart (%1). Save it to a file.").arg(words::visible(why)));
    });
    hide();
}

void RecoveryBar::offer(qint64 rows, const QDateTime &time, const QString &name)
{
    const QString when = QStringLiteral("%1 %2").arg(words::date(time), words::clockTime(time));
    const QString text = name.isEmpty()
        ? tr("Friend Console ended without being closed. It kept %1 that no file has, as of %2.")
        : tr("Friend Console ended without being closed. It kept %1 of “%3” with changes that no file has, "
             "as of %2.");
    const QString counted = words::rowCount(rows);
    m_text->setText(name.isEmpty() ? text.arg(counted, when) : text.arg(counted, when, words::visible(name)));
    setAccessibleName(m_text->text());
    show();
}

void RecoveryBar::askBeforeDiscarding()
{
    QMessageBox *box = plainBox(this, tr("Discard the rows?"), tr("Discard the rows that were kept?"),
                                tr("They are in no other file, and this cannot be undone."));
    QPushButton *discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QDialog::finished, this, [this, box, discard] {
        if (box->clickedButton() != discard)
            return;
        hide();
        m_autosave.discard();
    });
    box->open();
}

} // namespace ui

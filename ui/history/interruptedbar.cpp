// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/interruptedbar.h"

#include "ui/theme.h"
#include "words/historywords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace ui {

InterruptedBar::InterruptedBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("interruptedBar"));
    makeBar(*this, BarEdge::Bottom);
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *resume = new QPushButton(tr("Resume"));
    makePrimary(*resume);
    setHint(
        *resume,
        tr("Goes on where the run was cut off: rows whose outcome is unknown are looked up first, then what "
           "is left is sent."));
    auto *open = new QPushButton(tr("Open it"));
    setHint(*open, tr("Puts the rows of this run into the table. Nothing is sent before you say so."));
    auto *later = new QPushButton(tr("Not now"));
    later->setAccessibleName(tr("Not now: leave the run")); // another bar may have such a button too
    setHint(*later, tr("The run stays in the history of runs."));
    connect(resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeWanted(m_run); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_run); });
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_text, 1);
    layout->addWidget(resume);
    layout->addWidget(open);
    layout->addWidget(later);
    hide();
}

void InterruptedBar::showRun(const importing::RunSummary &run)
{
    m_run = run;
    m_text->setText(words::runInterrupted(run, QDateTime::currentDateTime()));
    setAccessibleName(m_text->text());
    show();
}

} // namespace ui

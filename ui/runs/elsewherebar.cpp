// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/elsewherebar.h"

#include "ui/announcement.h"
#include "ui/connections/connectionchoice.h"
#include "ui/edithistory.h"
#include "ui/runcontroller.h"
#include "ui/theme.h"
#include "words/numbers.h"
#include "words/runwords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <numeric>

namespace ui {

ElsewhereBar::ElsewhereBar(RunController &runs, EditHistory &history, QWidget *parent)
    : QWidget(parent), m_runs(runs), m_history(history)
{
    setObjectName(QStringLiteral("elsewhereBar"));
    makeBar(*this, BarEdge::Bottom);
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ready = new QPushButton;
    makePrimary(*m_ready);
    auto *leave = new QPushButton(tr("Leave them as they are"));
    setHint(*leave, tr("The rows keep what became of them. Rows that failed can still be sent again."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_ready);
    layout->addWidget(leave);
    hide();
    connect(m_ready, &QPushButton::clicked, this, &ElsewhereBar::makeReady);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_left = m_runs.connections().current().id;
        update();
    });
    connect(&runs.connections(), &ConnectionChoice::currentChanged, this, [this] {
        m_left = {};
        update();
    });
    connect(&runs, &RunController::stageChanged, this, [this] {
        if (m_runs.stage() == RunStage::Running)
            m_left = {};
        update();
    });
    connect(&runs.table(), &friends::Table::countsChanged, this, &ElsewhereBar::update);
    update();
}

void ElsewhereBar::update()
{
    const friends::Table &table = m_runs.table();
    const auto imported = static_cast<qint64>(table.count(friends::State::Imported));
    const auto others =
        static_cast<qint64>(table.count(friends::State::Failed) + table.count(friends::State::Unknown));
    const std::optional<WentThrough> went = m_runs.wentThrough();
    const connections::Connection now = m_runs.connections().current();
    const bool tells = m_runs.stage() == RunStage::Idle && went && went->connection != now.id
        && imported + others > 0 && m_left != now.id;
    if (!tells)
        return hide();
    const QString here = ConnectionChoice::displayName(now);
    m_text->setText(words::wentElsewhere(imported, others, went->name, here));
    m_ready->setText(tr("Make %1 ready").arg(words::rowCount(imported + others)));
    setHint(*m_ready,
            tr("These rows lose what became of them and can be submitted through “%1”. Nothing is sent yet, "
               "and one Undo takes it back.")
                .arg(here));
    setAccessibleName(m_text->text());
    if (isHidden())
        announce(*this, m_text->text());
    show();
}

void ElsewhereBar::makeReady()
{
    std::vector<quint32> rows(m_history.table().rowCount());
    std::iota(rows.begin(), rows.end(), 0U);
    m_history.push(m_history.table().prepareReady(rows));
}

} // namespace ui

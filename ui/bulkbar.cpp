// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkbar.h"

#include "ui/announcement.h"
#include "ui/bulkedits.h"
#include "ui/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace ui {

namespace {

constexpr std::chrono::milliseconds moment{400};
constexpr std::chrono::milliseconds often{100};
constexpr int wholeShare = 100;

} // namespace

BulkBar::BulkBar(BulkEdits &edits, QWidget *parent) : QWidget(parent), m_edits(edits)
{
    setObjectName(QStringLiteral("bulkBar"));
    makeBar(*this, BarEdge::Top);
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_share = new QProgressBar;
    m_share->setRange(0, wholeShare);
    m_share->setTextVisible(false);
    m_cancel = new QPushButton(tr("Cancel"));
    setHint(*m_cancel, tr("Cancels it; nothing is changed."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::m);
    layout->addWidget(m_text);
    layout->addWidget(m_share, 1);
    layout->addWidget(m_cancel);
    hide();
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    m_often.setInterval(often);
    connect(&edits, &BulkEdits::busyChanged, this, &BulkBar::follow);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        show();
        m_often.start();
        announce(*this, m_text->text());
    });
    connect(&m_often, &QTimer::timeout, this, &BulkBar::showShare);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_edits.cancel();
    });
    follow(); // the bar of a window that takes another one's place
}

void BulkBar::follow()
{
    if (!m_edits.isBusy()) {
        m_moment.stop();
        m_often.stop();
        return hide();
    }
    m_text->setText(tr("%1…").arg(m_edits.title()));
    m_share->setAccessibleName(m_text->text());
    m_cancel->setEnabled(true);
    showShare();
    m_moment.start();
}

void BulkBar::showShare()
{
    m_share->setValue(static_cast<int>(m_edits.share() * wholeShare));
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/keptwhere.h"

#include "ui/theme.h"
#include "words/connectionwords.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace ui {

KeptWhere::KeptWhere(QWidget *parent) : QWidget(parent)
{
    m_said = new QLabel(tr("Looking for the keychain…"));
    m_demand = new QLabel(tr("Choose how to keep the SDKAppID and the secret key before saving."));
    for (QLabel *label : {m_said, m_demand}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_demand->hide();
    m_unlock = new QPushButton(tr("Unl&ock…"));
    setHint(*m_unlock, tr("Asks you for the password of the keychain."));
    m_unlock->setAutoDefault(false);
    m_unlock->hide();
    m_session = new QCheckBox(tr("Keep them for &this session only"));
    setHint(*m_session, tr("They are held in memory until the program ends, and asked for again next time."));

    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::m);
    choices->addWidget(m_unlock);
    choices->addWidget(m_session);
    choices->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_said);
    layout->addLayout(choices);
    layout->addWidget(m_demand);

    connect(m_unlock, &QPushButton::clicked, this, &KeptWhere::unlockWanted);
    connect(m_session, &QCheckBox::clicked, this, [this] {
        m_demand->hide();
        Q_EMIT chosen();
    });
}

void KeptWhere::setKeychain(const connections::KeychainState &state, bool heldNow)
{
    if (!m_asked && heldNow)
        m_session->setChecked(true);
    m_asked = true;
    m_available = state.availability == connections::KeychainAvailability::Available;
    m_said->setText(words::keychainWords(state).text());
    makeColoured(*m_said, m_available ? Colour::Text : Colour::Warning);
    m_unlock->setVisible(state.availability == connections::KeychainAvailability::Locked);
    if (canKeep())
        m_demand->hide();
}

void KeptWhere::setUnlocking(bool unlocking)
{
    m_unlock->setEnabled(!unlocking);
    m_unlock->setText(unlocking ? tr("Waiting for the keychain…") : tr("Unl&ock…"));
}

connections::KeepWhere KeptWhere::keep() const
{
    return m_session->isChecked() ? connections::KeepWhere::ThisSession : connections::KeepWhere::Keychain;
}

bool KeptWhere::canKeep() const
{
    return m_available || m_session->isChecked();
}

void KeptWhere::pointOut()
{
    makeColoured(*m_demand, Colour::Error);
    m_demand->show();
    m_session->setFocus(Qt::OtherFocusReason);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/proxydialog.h"

#include "ui/theme.h"
#include "words/sanitise.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ui {

ProxyDialog::ProxyDialog(const chatapi::ProxyQuestion &question, const QString &keychain, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("proxyDialog"));
    setWindowTitle(tr("Password for the proxy"));
    const QString proxy = words::visible(question.proxy(), 100);
    auto *text = new QLabel(
        question.user.isEmpty()
            ? tr("The way to the service goes through the proxy %1, which wants a name and a password. The "
                 "run "
                 "waits; nothing was sent.")
                  .arg(proxy)
            : tr("The proxy %1 does not accept this name and password. The run waits; nothing was sent.")
                  .arg(proxy));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_user = new QLineEdit(question.user);
    m_user->setAccessibleName(tr("Name"));
    setHint(*m_user,
            tr("The name by which the proxy knows you. Whoever looks after your network can tell you."));
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    setHint(*m_password, tr("Is sent to the proxy and nowhere else."));
    m_keep = new QCheckBox(keychain.isEmpty() ? tr("Remember (there is no keychain to keep it in)")
                                              : tr("&Keep it in %1").arg(keychain));
    setHint(*m_keep, tr("So that you are not asked again. It is never written to a file."));
    m_keep->setEnabled(!keychain.isEmpty());
    m_keep->setChecked(!keychain.isEmpty());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->addRow(tr("&Name:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    if (!question.realm.isEmpty()) {
        auto *realm = new QLabel(tr("The proxy calls itself “%1”.").arg(words::visible(question.realm, 100)));
        realm->setTextFormat(Qt::PlainText);
        realm->setWordWrap(true);
        makeMuted(*realm);
        form->addRow(realm);
    }
    form->addRow(m_keep);

    auto *buttons = new QDialogButtonBox;
    QPushButton *go = buttons->addButton(tr("Go on"), QDialogButtonBox::AcceptRole);
    makePrimary(*go);
    setHint(*go, tr("Tries this name and password; the run goes on when the proxy accepts them."));
    setHint(*buttons->addButton(tr("Stop the run"), QDialogButtonBox::RejectRole),
            tr("Ends the run. Rows that were not sent stay unsent."));
    go->setEnabled(!m_user->text().isEmpty());
    connect(m_user, &QLineEdit::textChanged, go,
            [go](const QString &name) { go->setEnabled(!name.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(size::dialog, layout->totalHeightForWidth(size::dialog));
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus();
}

QString ProxyDialog::user() const
{
    return m_user->text();
}

QString ProxyDialog::password() const
{
    return m_password->text();
}

bool ProxyDialog::isToBeKept() const
{
    return m_keep->isChecked();
}

} // namespace ui

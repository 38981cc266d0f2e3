// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/proxypassword.h"

#include "connections/sessionstore.h"
#include "ui/connections/connectionchoice.h"
#include "ui/runcontroller.h"
#include "ui/runs/proxydialog.h"
#include "words/connectionwords.h"

namespace ui {

ProxyPassword::ProxyPassword(RunController &runs, QWidget &window)
    : QObject(&window), m_runs(runs), m_window(window)
{
    connect(&runs, &RunController::proxyPasswordWanted, this, &ProxyPassword::answer);
    connect(&runs, &RunController::finished, this, [this] {
        if (m_dialog)
            m_dialog->reject(); // nobody waits for it any more
    });
}

void ProxyPassword::answer(const chatapi::ProxyQuestion &question)
{
    if (!question.user.isEmpty()) // what was known was refused
        return ask(question);
    const ConnectionServices &services = m_runs.connections().services();
    const connections::EntryName entry = connections::EntryName::ofProxy(question.proxy());
    if (const auto held = services.session.held(entry))
        return m_runs.setProxyPassword(held->proxyUser, QString::fromUtf8(held->secretKey));
    services.keychain.read(entry, this, [this, question](const connections::SecretResult &result) {
        if (result.secret && !result.secret->proxyUser.isEmpty())
            m_runs.setProxyPassword(result.secret->proxyUser, QString::fromUtf8(result.secret->secretKey));
        else
            ask(question);
    });
}

void ProxyPassword::ask(const chatapi::ProxyQuestion &question)
{
    if (m_dialog)
        return;
    connections::SecretStore &keychain = m_runs.connections().services().keychain;
    keychain.state(this, [this, question](const connections::KeychainState &state) {
        const bool isThere = state.availability != connections::KeychainAvailability::NoKeychain;
        const QString name = connections::keychainName(state.kind);
        showDialog(question, !isThere ? QString() : name.isEmpty() ? tr("the keychain") : name);
    });
}

void ProxyPassword::showDialog(const chatapi::ProxyQuestion &question, const QString &keychain)
{
    if (m_dialog || m_runs.stage() != RunStage::Running)
        return;
    m_dialog = new ProxyDialog(question, keychain, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, dialog = m_dialog.data(), proxy = question.proxy()] {
        m_dialog = nullptr;
        keep(proxy, connections::Secret::ofProxy(dialog->user(), dialog->password()), dialog->isToBeKept());
        m_runs.setProxyPassword(dialog->user(), dialog->password());
    });
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_dialog = nullptr;
        m_runs.refuseProxyPassword();
    });
    m_dialog->open();
}

void ProxyPassword::keep(const QString &proxy, const connections::Secret &secret, bool inKeychain)
{
    const ConnectionServices &services = m_runs.connections().services();
    const connections::EntryName entry = connections::EntryName::ofProxy(proxy);
    services.session.write(entry, secret, this, [](const connections::SecretResult &) {});
    if (!inKeychain)
        return;
    services.keychain.write(entry, secret, this, [this, proxy](const connections::SecretResult &result) {
        if (result.status != connections::SecretStatus::Done)
            Q_EMIT told(words::secretWords(result.status, proxy, result.raw).text());
    });
}

} // namespace ui

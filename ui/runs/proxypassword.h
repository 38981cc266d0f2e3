// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/networkaccess.h"
#include "connections/secret.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace ui {

class ProxyDialog;
class RunController;

/// Answers a run whose proxy wants a password: with what the keychain has for this proxy, else by asking the
/// person, and keeps the answer in the keychain when that is wished.
class ProxyPassword : public QObject {
    Q_OBJECT

public:
    /// Both outlive this; `window` is what the dialog belongs to.
    ProxyPassword(RunController &runs, QWidget &window);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void answer(const chatapi::ProxyQuestion &question);
    void ask(const chatapi::ProxyQuestion &question);
    void showDialog(const chatapi::ProxyQuestion &question, const QString &keychain);
    /// For this session, so that the next run need not ask, and in the keychain if that is wished.
    void keep(const QString &proxy, const connections::Secret &secret, bool inKeychain);

    RunController &m_runs;
    QWidget &m_window;
    QPointer<ProxyDialog> m_dialog;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/exitstatus.h"
#include "connections/secretstore.h"
#include "importing/run.h"

#include <QtCore/QObject>

#include <memory>

namespace cli {

/// What a run's end tells the shell. `interrupted`: by a signal, which counts before everything else.
/// `allImported`: every row that the command was about, not only those of the run.
[[nodiscard]] ExitStatus statusOf(const importing::RunResult &result, bool interrupted, bool allImported);

/// Says on stderr why nothing happens, once for each reason: another run of the same app goes first, or
/// nothing can be sent for more than some seconds.
class WaitTelling {
public:
    void tell(const importing::Progress &progress, Console &console);

private:
    bool m_appIsSaid = false;
    bool m_waitIsSaid = false;
};

/// Answers a run that meets a proxy which wants a password from the keychain, where the window keeps it;
/// there is nobody to ask in a terminal. A password that the keychain does not have, or that was refused
/// already, lets the run stop and say so.
class ProxyAnswers : public QObject {
    Q_OBJECT

public:
    /// `run` outlives this object.
    explicit ProxyAnswers(importing::Run &run);

private:
    void ask(const chatapi::ProxyQuestion &question);

    importing::Run &m_run;
    std::unique_ptr<connections::SecretStore> m_keychain;
    bool m_given = false;
};

} // namespace cli

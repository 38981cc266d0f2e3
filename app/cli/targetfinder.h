// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/importrequest.h"
#include "connections/connectionstore.h"
#include "connections/keychainstore.h"
#include "importing/journal.h"
#include "sandbox/sandbox.h"

#include <QtCore/QObject>

namespace cli {

/// Finds out where an import goes and as whom: a connection with its secrets from the keychain, a host with
/// secrets from the environment (which are taken out of it), or the sandbox, which it starts and keeps. Emits
/// one of its two signals, once.
class TargetFinder : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void find(const ImportRequest &request);
    /// The target that a run of the history had: its connection as it is now, its host with secrets from the
    /// environment, or the sandbox.
    void findAgain(const importing::RunHead &head, const QString &dataDir);

Q_SIGNALS:
    void found(const importing::Target &target);
    /// The sentences that say what cannot be used.
    void failed(const QString &why);

private:
    void useSandbox();
    void useHost(const ImportRequest &request);
    void useConnection(const ImportRequest &request);
    void useSecretOf(const connections::Connection &connection, const QString &caFile);
    void readSecret(const connections::Connection &connection, const QString &caFile, bool mayAsk);
    void useSecret(const connections::Connection &connection, const QString &caFile,
                   const connections::SecretResult &result);
    [[nodiscard]] bool setTls(importing::Target &target, const QString &caFile);

    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<connections::KeychainStore> m_keychain;
};

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/keychaindoor.h"
#include "connections/secretstore.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace QKeychain {
class Job;
}

namespace connections {

/// One reading, writing or removing of one keychain entry through QtKeychain: looks at the door first, reads
/// back what it changed. Finishes exactly once, and never inside of start().
class KeychainOperation : public QObject {
    Q_OBJECT

public:
    enum class Kind : quint8 { Look, Read, Write, Remove, Unlock };

    /// `secret` is for Write. The door outlives the operation.
    KeychainOperation(Kind kind, const EntryName &name, Secret secret, KeychainDoor &door,
                      KeychainPatience patience);

    void start();
    /// What the door said last.
    [[nodiscard]] const DoorLook &door() const { return m_look; }

Q_SIGNALS:
    void finished(const connections::SecretResult &result);

private:
    void doorAnswered(const DoorLook &look);
    void readEntry();
    void entryRead(QKeychain::Job *job);
    void writeEntry();
    void removeEntry();
    void entryChanged(QKeychain::Job *job);
    void readBackDone(QKeychain::Job *job);
    void lookAgain(SecretStatus otherwise);
    void startJob(QKeychain::Job *job, void (KeychainOperation::*then)(QKeychain::Job *));
    void finish(SecretStatus status, const QString &raw = {}, std::optional<Secret> secret = std::nullopt);

    Kind m_kind;
    EntryName m_name;
    Secret m_secret;
    KeychainDoor &m_door;
    DoorLook m_look;
    QTimer m_timer; ///< for jobs whose question to the person nobody answers: those never finish
    bool m_isFinished = false;
};

} // namespace connections

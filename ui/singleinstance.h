// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace ui {

/// One window for one person and data folder: a second start hands its files to the first one and ends. They
/// talk through a socket that only this user can open. Where none can be made, every start is the first.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `dataDir`: as StartOptions has it; another folder is another program.
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Asks the one that is there to show itself and these files. True when it took them; false when there is
    /// none, and this one now listens for others. Waits two seconds at most for an answer.
    [[nodiscard]] bool handOver(const QStringList &files);

Q_SIGNALS:
    /// Another start wants the window to be seen, and these files to be imported.
    void wanted(const QStringList &files);

private:
    void listen();
    void take(QLocalSocket *socket);

    QString m_path; ///< of the socket; empty where there is no place for one
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace ui

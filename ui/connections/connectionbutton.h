// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionchoice.h"

#include <QtWidgets/QToolButton>

class QMenu;

namespace ui {

/// Always tells where rows would go: the connection's mark in its colour and its name. Its menu chooses
/// another one, and makes, edits and removes them.
class ConnectionButton : public QToolButton {
    Q_OBJECT

public:
    /// `choice` outlives the button.
    explicit ConnectionButton(ConnectionChoice &choice, QWidget *parent = nullptr);

    /// The menu that it opens; also for a menu bar, where a screen reader finds it.
    [[nodiscard]] QMenu *choices() const { return m_menu; }
    /// Asks for a first connection question by question; it is chosen once it is saved.
    void connectToApp();
    /// Opens the dialog for a new connection, which is chosen once it is saved.
    void newConnection();
    /// Opens the dialog for the connection that is chosen; nothing for the sandbox.
    void editConnection();
    /// Asks, and removes the connection that is chosen with its secret; nothing for the sandbox.
    void removeConnection();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();
    void fillMenu();
    void openDialog(const QUuid &id);
    void askRemoval(const connections::Connection &connection, const connections::KeychainState &keychain);
    void carryOutRemoval(const connections::Connection &connection, bool evenIfSecretStays);
    void tellRemovalFailed(const connections::Connection &connection, const connections::KeepResult &result);

    ConnectionChoice &m_choice;
    QMenu *m_menu = nullptr;
};

} // namespace ui

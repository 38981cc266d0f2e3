// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionservices.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace ui {

/// Makes or edits a connection: name, colour, region or host, CA file, admin, SDKAppID, secret key; checks
/// it, and tells where its secrets are kept. A key that is already kept is never loaded into its field.
/// Without a keychain, or with a locked one, it says which of the two and offers to keep the secrets for this
/// session only.
///
/// Window-modal: show it with open(). accepted() comes once the connection and its secret are saved;
/// savedId() tells which it is.
class ConnectionDialog : public QDialog {
    Q_OBJECT

public:
    /// `id`: the connection to edit; null for a new one. The services outlive the dialog.
    ConnectionDialog(const ConnectionServices &services, const QUuid &id, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// Says that the secrets are needed now, and puts the cursor into the field of the first. Before open().
    void askForSecrets();
    /// After accepted().
    [[nodiscard]] QUuid savedId() const;

    /// Saves if everything can be saved; what cannot is told beside its field.
    void accept() override;
    void done(int result) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/networkaccess.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLineEdit;

namespace ui {

/// Asks for the name and password that a proxy wants.
class ProxyDialog : public QDialog {
    Q_OBJECT

public:
    /// `keychain`: the name of the keychain that could keep them ("GNOME Keyring"); empty when there is none,
    /// and then they are kept until the program ends.
    ProxyDialog(const chatapi::ProxyQuestion &question, const QString &keychain, QWidget *parent = nullptr);

    [[nodiscard]] QString user() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] bool isToBeKept() const;

private:
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QCheckBox *m_keep = nullptr;
};

} // namespace ui

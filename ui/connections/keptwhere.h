// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionkeeper.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

/// Where the secrets of a connection are kept: the keychain by its name, or, when there is none or it is
/// locked, which of the two, and the offer to keep them for this session only. There is no third place.
class KeptWhere : public QWidget {
    Q_OBJECT

public:
    explicit KeptWhere(QWidget *parent = nullptr);

    /// `heldNow`: the connection's secrets are held for this session at present.
    void setKeychain(const connections::KeychainState &state, bool heldNow);
    void setUnlocking(bool unlocking);
    [[nodiscard]] connections::KeepWhere keep() const;
    /// False while the keychain cannot take a secret and the person has not agreed to this session only.
    [[nodiscard]] bool canKeep() const;
    /// Says that the person has to choose, and puts the cursor there.
    void pointOut();

Q_SIGNALS:
    void unlockWanted();
    void chosen();

private:
    bool m_asked = false; ///< the keychain's state is known
    bool m_available = false;
    QLabel *m_said = nullptr;
    QPushButton *m_unlock = nullptr;
    QCheckBox *m_session = nullptr;
    QLabel *m_demand = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionservices.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace ui {

/// The first connection, asked for in four plain questions that each say where the answer is found, and a
/// check at the end. Makes what ConnectionDialog makes; that one is for hosts of one's own and for edits.
///
/// Window-modal: show it with open(). accepted() comes once the connection and its secret are saved;
/// savedId() tells which it is.
class ConnectionGuide : public QDialog {
    Q_OBJECT

public:
    /// The services outlive the dialog.
    explicit ConnectionGuide(const ConnectionServices &services, QWidget *parent = nullptr);
    ~ConnectionGuide() override;

    /// After accepted().
    [[nodiscard]] QUuid savedId() const;

    void done(int result) override;

protected:
    bool event(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui

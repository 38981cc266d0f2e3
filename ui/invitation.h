// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace ui {

/// What an empty table shows: how to begin.
class Invitation : public QWidget {
    Q_OBJECT

public:
    explicit Invitation(QWidget *parent = nullptr);

    /// "Try it with sample rows" and "Connect to your app" are offered in the sandbox only.
    void setSampleOffered(bool offered);

Q_SIGNALS:
    void importWanted();
    void pasteWanted();
    void typeWanted();
    void sampleWanted();
    void connectWanted();

private:
    QPushButton *m_sample = nullptr;
    QPushButton *m_connect = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/sessionstore.h"
#include "ui/application.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>
#include <vector>

/// The whole program on its sandbox, with a data folder of its own and rows of several states.
class ShownProgram {
public:
    ShownProgram();
    ~ShownProgram();

    [[nodiscard]] ui::Application &application() { return *m_application; }
    [[nodiscard]] ui::MainWindow &window() { return m_application->window(); }
    /// A file of this name with these bytes, gone with the program: its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    /// Fills the table: a ready row, rows with problems, and with outcomes.
    void addRows();
    /// Adds rows of many accounts, for a run that takes a while.
    void addManyRows();
    /// Imports the sample file and sends its ready rows to the sandbox, to the end. False when that fails.
    [[nodiscard]] bool sendSample();

private:
    QTemporaryDir m_data;
    connections::SessionStore m_secrets;
    std::unique_ptr<ui::Application> m_application;
};

/// A window or dialog as a person meets it: its name for messages, and how it is brought about.
struct ShownWindow {
    QString name;
    /// Shows it and gives it back; the program closes it again.
    std::function<QWidget *(ShownProgram &)> show;
};

/// Every window and dialog of the program. A new dialog is added here, and is then looked at by each test
/// that looks at all of them.
[[nodiscard]] std::vector<ShownWindow> everyWindow();

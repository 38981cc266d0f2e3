// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionkeeper.h"
#include "connections/connectionstore.h"
#include "connections/sessionstore.h"
#include "friends/table.h"
#include "sandbox/sandbox.h"
#include "ui/autosave.h"
#include "ui/connections/connectionchoice.h"
#include "ui/document.h"
#include "ui/edithistory.h"
#include "ui/mainwindow.h"
#include "ui/runcontroller.h"
#include "ui/settings.h"
#include "words/language.h"

#include <QtCore/QObject>

#include <memory>

class QApplication;

namespace ui {

class SystemTheme;

/// What the window was asked to begin with.
struct StartOptions {
    bool sandbox = false; ///< choose the sandbox, whatever was chosen last
    QStringList files; ///< shown in the import preview, one after the other
    QString dataDir; ///< `--data-dir`: where all settings and state go; empty for the system's own places
};

/// Everything that the window is made of, built once and in the order in which one thing needs the other;
/// taken down the other way round. The program, the tour and the tests build the same.
class Application : public QObject {
    Q_OBJECT

public:
    /// `keychain`: where secrets are kept; outlives this.
    Application(QApplication &application, connections::SecretStore &keychain, const StartOptions &options);
    ~Application() override;

    /// Shows the window, and the file in its preview.
    void show();

    /// Speaks the language of the settings from now on, in a new main window.
    void speakAnew();
    /// Puts a new main window in the place of the old one, which is destroyed, with everything where it was.
    void replaceWindow();

    /// Another start of the program: the window comes to the front, and these files (absolute paths) are
    /// shown in the import preview.
    void takeStart(const QStringList &files);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] friends::Table &table() { return m_table; }
    [[nodiscard]] RunController &runs() { return m_runs; }
    [[nodiscard]] EditHistory &history() { return m_history; }
    [[nodiscard]] Autosave &autosave() { return m_autosave; }
    [[nodiscard]] Document &document() { return m_document; }

protected:
    /// Takes files that the desktop hands to the running program (macOS does, instead of starting it again).
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void startSandbox();
    void makeWindow(const WindowMemory *before);
    void applyLook();

    QApplication &m_application;
    StartOptions m_options;
    Settings m_settings;
    sandbox::Sandbox m_sandbox;
    connections::ConnectionStore m_list;
    connections::SessionStore m_session;
    connections::ConnectionKeeper m_keeper;
    ConnectionChoice m_choice;
    friends::Table m_table;
    EditHistory m_history;
    Document m_document;
    Autosave m_autosave;
    RunController m_runs;
    words::Speech m_speech;
    std::unique_ptr<SystemTheme> m_systemTheme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ui

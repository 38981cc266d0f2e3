// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "connections/datadirs.h"
#include "importing/tracelessfolder.h"
#include "sandbox/settings.h"
#include "ui/access/access.h"
#include "ui/history/keepmenu.h"
#include "ui/systemtheme.h"

#include <QtCore/QThreadPool>
#include <QtGui/QFileOpenEvent>
#include <QtWidgets/QApplication>

namespace ui {

Application::Application(QApplication &application, connections::SecretStore &keychain,
                         const StartOptions &options)
    : m_application(application), m_options(options),
      m_settings(connections::settingsFolder(options.dataDir)),
      m_list(connections::settingsFolder(options.dataDir)), m_keeper(m_list, keychain, m_session),
      m_choice(ConnectionServices{m_list, keychain, m_session, m_keeper}), m_history(m_table),
      m_document(m_history, m_settings),
      m_autosave(m_history, m_document, connections::autosaveFolder(options.dataDir)),
      m_runs(m_table, m_choice, m_settings, connections::runsFolder(options.dataDir)),
      m_systemTheme(std::make_unique<SystemTheme>())
{
    m_speech.speak(m_settings.language());
    installAccess();
    applyLook();
    m_list.load();
    startSandbox();
    const QUuid last = m_settings.connection();
    m_choice.setCurrent(options.sandbox || last.isNull() ? connections::sandboxId() : last);
    connect(m_systemTheme.get(), &SystemTheme::changed, this, &Application::applyLook);
    makeWindow(nullptr);
    application.installEventFilter(this);
}

Application::~Application()
{
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone(); // what is being saved is saved to its end
}

void Application::show()
{
    forgetOldRuns(m_runs.journalDir(), m_settings.keepRunsDays());
    QThreadPool::globalInstance()->start([] { importing::removeLeftTraces(); });
    m_window->show();
    m_autosave.look();
    m_window->importFiles(m_options.files);
}

void Application::takeStart(const QStringList &files)
{
    m_window->present();
    m_window->importFiles(files);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    if (const QString file = static_cast<QFileOpenEvent *>(event)->file(); !file.isEmpty())
        takeStart({file});
    return true;
}

void Application::makeWindow(const WindowMemory *before)
{
    m_window = std::make_unique<MainWindow>(
        WindowServices{m_table, m_history, m_choice, m_runs, m_settings, m_document, m_autosave}, before);
    connect(m_window.get(), &MainWindow::themeChosen, this, &Application::applyLook);
    // Later, when nothing of the old window is being carried out any more.
    connect(m_window.get(), &MainWindow::languageChosen, this, &Application::speakAnew, Qt::QueuedConnection);
}

void Application::speakAnew()
{
    m_speech.speak(m_settings.language());
    replaceWindow();
}

void Application::replaceWindow()
{
    const WindowMemory before = m_window->memory();
    const std::unique_ptr<MainWindow> old =
        std::move(m_window); // until the new one is there: the program ends with the last
    makeWindow(&before);
    m_window->show();
    giveFocus(*m_window, before.focus);
    old->hide();
}

void Application::startSandbox()
{
    sandbox::Settings settings;
    settings.secretKey = sandbox::newKey();
    const std::variant<QUrl, sandbox::StartError> started = m_sandbox.start(settings);
    const auto *url = std::get_if<QUrl>(&started);
    m_choice.setSandbox(url ? *url : QUrl(), QString::fromLatin1(sandbox::admin),
                        connections::Secret(sandbox::sdkAppId, settings.secretKey));
}

void Application::applyLook()
{
    applyTheme(m_application, m_settings.theme(), m_systemTheme->isDark());
}

} // namespace ui

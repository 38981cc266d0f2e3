// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <optional>

class QAction;
class QDialog;
class QMenu;
class QWidget;

namespace ui {

class RunController;
class Settings;

/// What can be done about a run before it begins: check it, look at its requests, choose how it goes. Makes
/// the entries of the menu and opens their dialogs.
class RunTools : public QObject {
    Q_OBJECT

public:
    /// All outlive this; `window` is what dialogs belong to.
    RunTools(RunController &runs, Settings &settings, QWidget &window);

    /// "Check before submitting", "Show requests…"
    void addBeforeSubmit(QMenu &menu);
    /// "Settings of runs…"
    void addSettings(QMenu &menu);
    [[nodiscard]] QAction *checkAction() const { return m_check; }
    /// To be called when rows or runs have changed.
    void update();
    /// The row of the table that the cursor is on.
    void setCurrentRow(std::optional<quint32> row) { m_currentRow = row; }

    void check();
    void showRequests();
    void showSettings();

Q_SIGNALS:
    /// Rows with problems are to be shown, this row of the table among them.
    void problemsWanted(quint32 row);
    void told(const QString &sentence);
    /// How runs go was chosen anew.
    void settingsChosen();

private:
    void forgetMissing();
    void open(QDialog *dialog);

    RunController &m_runs;
    Settings &m_settings;
    QWidget &m_window;
    std::optional<quint32> m_currentRow;
    QPointer<QDialog> m_open;
    QAction *m_check = nullptr;
    QAction *m_forget = nullptr;
    QAction *m_requests = nullptr;
    QAction *m_settingsAction = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/history.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace importing {
struct StoredRows;
}

namespace ui {

class ConnectionChoice;
class EditHistory;
class HistoryDialog;
class InterruptedBar;
class RunController;

/// What is to be done with a run once its rows are in the table.
enum class OpenThen : quint8 {
    Nothing,
    GoOn, ///< RunController::goOn()
    Retry, ///< send what failed or is unknown again, as a run of its own
};

/// The runs of before in the main window: the dialog that lists them, the bar that tells of an interrupted
/// one, and how a run's rows come back into the table. Sends nothing.
class RunHistory : public QObject {
    Q_OBJECT

public:
    /// All outlive this; `window` is what dialogs belong to.
    RunHistory(RunController &runs, EditHistory &edits, ConnectionChoice &connections, QWidget &window);

    /// Looks on another thread whether the newest run was interrupted, and shows the bar if so. Call it once,
    /// at the start.
    void lookForInterrupted();
    void showDialog();
    /// To be put above the table, in a layout that owns it; hidden until there is something to tell.
    [[nodiscard]] InterruptedBar &bar() const { return *m_bar; }

    /// Puts a run's rows into the table in the place of what is there, in one step that can be undone, and
    /// chooses the connection that it went through. Asks first when there is something. Nothing happens while
    /// a run goes on. When its connection is gone, `then` is left undone, and that is said.
    void open(const importing::RunSummary &run, OpenThen then = OpenThen::Nothing);

    /// The run that was opened last, until another one begins; empty for none.
    [[nodiscard]] const QString &openedRun() const { return m_opened; }

Q_SIGNALS:
    /// The table holds this run now.
    void opened(const QString &title, const QString &sentence);
    void told(const QString &sentence);

private:
    void read(const importing::RunSummary &run, OpenThen then);
    void take(const importing::RunSummary &run, importing::StoredRows &rows, OpenThen then);
    void goOn(const importing::StoredRows &rows);
    void retry();
    [[nodiscard]] QString chooseConnection(const importing::RunHead &head);
    void fail(const QString &sentence);

    RunController &m_runs;
    EditHistory &m_edits;
    ConnectionChoice &m_connections;
    QWidget &m_window;
    InterruptedBar *m_bar = nullptr;
    QPointer<HistoryDialog> m_dialog;
    QString m_opened;
    quint64 m_reading = 0; ///< rows that were read for an earlier wish are dropped
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QMainWindow;
class QMessageBox;

namespace ui {

class RunController;

/// What becomes of a run when its window is closed: it goes on without the window, waits for the next start,
/// ends, or keeps the window.
class Closing : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    Closing(RunController &runs, QMainWindow &window);

    /// The window was asked to close: whether it may now. If not, the person is asked, or the window closes
    /// by itself when what was chosen is done.
    [[nodiscard]] bool mayClose();
    /// A person said what is to become of the run.
    [[nodiscard]] bool isAnswered() const { return m_choice != Choice::None; }
    /// The window is hidden until its run has ended.
    [[nodiscard]] bool isInBackground() const { return m_choice == Choice::Background; }
    /// The window comes back in the middle of the run.
    void comeBack();

private:
    enum class Choice : quint8 { None, Background, Pause, Stop };

    void ask();
    void choose(Choice choice);
    void follow();
    void runEnded();
    [[nodiscard]] bool isPaused() const;

    RunController &m_runs;
    QMainWindow &m_window;
    QPointer<QMessageBox> m_question;
    Choice m_choice = Choice::None;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace cli {

/// Where a command speaks: results to stdout, everything else to stderr. What comes from outside has been
/// made safe in words/ before; JSON is written as it is. One for a process, handed to whoever speaks.
class Console {
public:
    Console();
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// From now on result() speaks on stderr: stdout is for a file of results.
    void leaveStdout() { m_leavesStdout = true; }
    /// A line of results.
    void result(const QString &line);
    /// Bytes of results, as they are.
    void resultBytes(QByteArrayView bytes);
    /// A line on stderr.
    void say(const QString &line);
    /// "friendconsole: " and a sentence on stderr.
    void complain(const QString &sentence);

    /// Shows a line in the place of the last progress line; only when stderr is a terminal.
    void progress(const QString &line);
    /// Takes the progress line away.
    void endProgress();

    /// True when everything on stdout arrived; says on stderr, once, when it did not. Flushes.
    [[nodiscard]] bool flush();

private:
    [[nodiscard]] static int terminalColumns();

    bool m_terminal = false;
    bool m_leavesStdout = false;
    bool m_progressShown = false;
    bool m_lossIsSaid = false;
};

} // namespace cli

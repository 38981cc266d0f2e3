// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "words/commandwords.h"

#include <algorithm>
#include <cstdio>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace cli {

namespace {

void write(std::FILE *stream, QByteArrayView bytes)
{
    std::fwrite(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

void writeLine(std::FILE *stream, const QString &line)
{
    write(stream, line.toUtf8());
    write(stream, "\n");
    std::fflush(stream);
}

} // namespace

Console::Console()
{
#ifdef Q_OS_UNIX
    m_terminal = isatty(STDERR_FILENO) == 1;
#endif
}

Console::~Console()
{
    endProgress();
}

void Console::result(const QString &line)
{
    endProgress();
    writeLine(m_leavesStdout ? stderr : stdout, line);
}

void Console::resultBytes(QByteArrayView bytes)
{
    endProgress();
    write(stdout, bytes);
}

void Console::say(const QString &line)
{
    endProgress();
    writeLine(stderr, line);
}

void Console::complain(const QString &sentence)
{
    say(QStringLiteral("friendconsole: ") + sentence);
}

int Console::terminalColumns()
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1)
        return size.ws_col;
#endif
    return 80;
}

void Console::progress(const QString &line)
{
    if (!m_terminal)
        return;
    m_progressShown = true;
    write(stderr, QByteArray("\r\x1b[K") + line.left(terminalColumns() - 1).toUtf8());
    std::fflush(stderr);
}

void Console::endProgress()
{
    if (!m_progressShown)
        return;
    m_progressShown = false;
    write(stderr, "\r\x1b[K");
    std::fflush(stderr);
}

bool Console::flush()
{
    const bool arrived = std::fflush(stdout) == 0 && !std::ferror(stdout);
    if (!arrived && !std::exchange(m_lossIsSaid, true))
        complain(words::outputNotWritten());
    return arrived;
}

} // namespace cli

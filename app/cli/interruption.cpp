// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <QtCore/QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace cli {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};

volatile std::sig_atomic_t writeEnd = -1;

/// Async-signal-safe: a byte into the pipe, nothing else.
void handle(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(static_cast<int>(writeEnd), &byte, 1);
    errno = before;
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interruption::read);
    struct sigaction action { };
    action.sa_handler = handle;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int number : signals) {
        struct sigaction old { };
        // What the shell has told to be ignored (nohup) stays ignored.
        if (::sigaction(number, nullptr, &old) == 0 && old.sa_handler != SIG_IGN)
            ::sigaction(number, &action, nullptr);
    }
}

Interruption::~Interruption()
{
    for (const int number : signals)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    if (m_readEnd >= 0) {
        ::close(m_readEnd);
        ::close(static_cast<int>(writeEnd));
        writeEnd = -1;
    }
}

void Interruption::read()
{
    char byte = 0;
    while (::read(m_readEnd, &byte, 1) > 0) { }
    for (const int number : signals)
        std::signal(number, SIG_DFL);
    if (std::exchange(m_happened, true))
        return;
    Q_EMIT interrupted();
}

#else

Interruption::Interruption(QObject *parent) : QObject(parent) { }
Interruption::~Interruption() = default;
void Interruption::read() { }

#endif

} // namespace cli

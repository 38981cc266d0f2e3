// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/hostchoice.h"

namespace importing {

namespace {

using namespace std::chrono_literals;

constexpr Nanoseconds tryHostAgain = 60s;

} // namespace

HostChoice::HostChoice(QUrl host, std::optional<QUrl> standby)
    : m_host(std::move(host)), m_standby(std::move(standby))
{
}

QUrl HostChoice::next(Nanoseconds now)
{
    if (!m_onStandby)
        return m_host;
    if (now - m_triedHost < tryHostAgain)
        return *m_standby;
    m_triedHost = now;
    return m_host;
}

void HostChoice::unreachable(const QUrl &host, Nanoseconds now)
{
    if (!m_standby)
        return;
    if (host == m_host) {
        m_onStandby = true;
        m_triedHost = now;
    } else {
        m_onStandby = false;
    }
}

void HostChoice::reached(const QUrl &host)
{
    if (host == m_host)
        m_onStandby = false;
}

} // namespace importing

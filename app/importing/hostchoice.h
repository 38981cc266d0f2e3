// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/pace.h"

#include <QtCore/QUrl>

#include <optional>

namespace importing {

/// Which of a region's two hosts the next call goes to: the host, until it cannot be reached; then its
/// standby, from which one call a minute tries the host again. An answer, whatever it says, never moves a run
/// to the other host.
class HostChoice {
public:
    HostChoice(QUrl host, std::optional<QUrl> standby);

    /// The host for a call that begins at `now`.
    QUrl next(Nanoseconds now);
    /// A call surely did not reach `host`.
    void unreachable(const QUrl &host, Nanoseconds now);
    /// `host` answered a call.
    void reached(const QUrl &host);
    [[nodiscard]] bool isOnStandby() const { return m_onStandby; }

private:
    QUrl m_host;
    std::optional<QUrl> m_standby;
    bool m_onStandby = false;
    Nanoseconds m_triedHost{0}; ///< when a call last went to the host, while on standby
};

} // namespace importing

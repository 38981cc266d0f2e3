// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/credentials.h"
#include "chatapi/networkaccess.h"
#include "chatapi/requests.h"

#include <QtCore/QString>
#include <QtCore/QUrl>
#include <QtNetwork/QSslConfiguration>

#include <chrono>
#include <optional>

/// A run: its plan (lanes of batches), pace, retries, outcomes, and the journal that survives a crash.
namespace importing {

/// Where a run sends its rows, and as whom.
struct Target {
    QString connectionName; ///< as people see it; for the history
    QString connectionId; ///< of a saved connection or the sandbox; empty for a host given by hand
    QUrl host; ///< scheme, host and port (chatapi::readHost)
    std::optional<QUrl>
        standby; ///< of the region (chatapi::standbyUrl); used while the host cannot be reached
    chatapi::Credentials credentials;
    QString caFile; ///< from which `tls` has authorities of its own; empty for none; for going on later
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    chatapi::ProxyChoice proxy;
};

/// How a run goes about it. Values outside their range are brought into it.
struct RunSettings {
    int batchSize = chatapi::itemsPerCall; ///< rows a call, 1..1000
    /// Calls in any sliding second, 1..200 (API.md). Never exceeded, whatever the answers' times.
    int callsPerSecond = chatapi::callsPerSecond;
    int maxInFlight = 128; ///< calls on their way at once, 1..512; fewer are used while more do not help
    int maxAttempts = 5; ///< calls that may carry one row, 1..100
    std::chrono::milliseconds callTimeout{30'000}; ///< from sending to the last byte of the answer
    /// The wait before the second attempt; doubled for each further one, up to maxRetryWait, then spread by a
    /// random factor of 0.5 to 1.5.
    std::chrono::milliseconds firstRetryWait{500};
    std::chrono::milliseconds maxRetryWait{30'000};
    /// How long a network that went away after the service had answered is waited for; not counted as
    /// attempts. With one attempt for each row nothing is waited for.
    std::chrono::milliseconds networkPatience{120'000};
};

/// Calls a second that are `percent` of what the service allows an app: 1..200. 30 % leave 140 calls a second
/// to the app itself.
int callsOfShare(int percent);

/// The settings with every value inside its range.
RunSettings inRange(RunSettings settings);

} // namespace importing

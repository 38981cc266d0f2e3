// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QtGlobal>

namespace sandbox {

/// What the sandbox has seen since it was started. A pair is a From_Account with a To_Account.
struct Statistics {
    qint64 calls = 0; ///< of any kind, refused ones too
    qint64 importCalls = 0; ///< friend_import with a signature that verifies
    qint64 items =
        0; ///< pairs in import calls that were not over the rate and could be read, faults included
    qint64 pairs = 0; ///< different pairs among them
    qint64 repeatedPairs = 0; ///< items whose pair an earlier call had carried already, whatever became of it
    qint64 repeatedAfterSuccess = 0; ///< of these, items whose last answer was sent whole and said 0
    qint64 repeatedAfterFailure =
        0; ///< of these, items whose last answer was sent whole and said a code that is no Retry
    qint64 appliedAgain = 0; ///< items whose pair was a friend already when it was applied
    qint64 friends = 0; ///< pairs that are friends now
    qint64 duplicatesInCall = 0; ///< items that name a To_Account again inside one call
    qint64 overlaps = 0; ///< writes that came while another one for the same From_Account was on its way
    qint64 overRate = 0; ///< calls refused for coming too often
    qint64 refused = 0; ///< calls answered with another ErrorCode than 0, overRate included
    qint64 faults = 0; ///< calls that met an injected fault
    int mostCallsInASecond = 0; ///< in any sliding second
    int mostCallsAtOnce = 0; ///< on their way at the same time
    int largestCall = 0; ///< items
    QHash<int, qint64> errorCodes; ///< how often each ErrorCode other than 0 was answered
    QHash<int, qint64> resultCodes; ///< how often each ResultCode of friend_import was answered, 0 included

    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/answers.h"
#include "chatapi/call.h"
#include "friends/outcome.h"
#include "importing/run.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace importing {

/// What one call told about one of its rows.
enum class Verdict : quint8 {
    Imported,
    Failed, ///< a person decides
    Retry, ///< refused for now; Failed when there are no attempts left
    RetryUnknown, ///< may have been applied; sent again (which is harmless), Unknown when there are no
                  ///< attempts left
    RetryUnsent, ///< surely not applied, the service did not judge it; not sent when no attempts are left
    NotThere, ///< friend_check did not find it: it is sent
};

struct RowVerdict {
    Verdict verdict = Verdict::RetryUnknown;
    quint32 outcome = 0; ///< index into Assessment::outcomes
};

/// What is to be done after one call.
struct Assessment {
    std::vector<RowVerdict> rows; ///< one for each row of the call, in their order
    QList<friends::Outcome> outcomes; ///< `attempts` is left at 0
    bool answered = false; ///< the service answered in its own words
    bool accepted = false; ///< and took the call: ErrorCode 0, whatever it says of its rows
    bool laneWaits = false; ///< the whole lane waits before its next call, not only the rows to be repeated
    bool slow = false; ///< lower the pace
    /// What a Retry-After header asked for, 0 without one; a minute at most.
    std::chrono::nanoseconds askedToWait{0};
    bool renewSignature =
        false; ///< make a new UserSig; the second time in a row for the same rows it is Stop
    bool wantsProxyPassword = false; ///< nothing was sent: the proxy wants a password; `stop` says so too
    std::optional<StopReason> stop; ///< every further call would end the same way
};

/// Whether a row that is to be repeated may have been applied by the call that told this of it.
[[nodiscard]] bool leavesDoubt(Verdict verdict, const friends::Outcome &outcome);

/// Judges the end of one friend_import call by the catalog of codes. Rows are matched by To_Account, never by
/// position: an entry for an account that was not sent changes nothing, nor does a second entry for one; a
/// row without an entry, or one that ResultItem calls imported and Fail_Account failed, is RetryUnknown.
/// `toAccounts`: of the rows sent, all different. `fromIsAdmin`: From_Account is the calling admin. Pure but
/// for the reader's memory.
Assessment assess(const chatapi::CallResult &result, std::span<const std::string_view> toAccounts,
                  bool fromIsAdmin, chatapi::AnswerReader &reader);

/// Judges the end of one friend_check call about rows that are Unknown: what is there is Imported
/// (FoundByCheck), what is not is NotThere, and everything else leaves the row as it is (RetryUnknown).
/// Arguments as for assess().
Assessment assessCheck(const chatapi::CallResult &result, std::span<const std::string_view> toAccounts,
                       bool fromIsAdmin, chatapi::AnswerReader &reader);

} // namespace importing

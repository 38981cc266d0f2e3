// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/settings.h"

#include <span>
#include <string_view>

namespace sandbox {

/// A UserID that begins like this is answered with this ResultCode, so that people can rehearse failures.
struct RehearsalPrefix {
    std::string_view prefix;
    int resultCode = 0;
    int times = 0; ///< how many attempts fail before one succeeds; 0: all of them
};

/// The table, also shown to people:
///
///     missing_     30003  the account does not exist
///     full_        30010  From_Account is at its friend limit
///     lists_       30011  From_Account is at its friend-list limit
///     otherfull_   30014  the other side is at its friend limit
///     param_       30001  a parameter is wrong
///     appid_       30002  SDKAppID does not match
///     notadmin_    30004  needs an admin
///     words_       30005  sensitive words
///     error_       30006  internal error, every time
///     timeout_     30007  timeout, every time
///     conflict_    30008  write conflict, every time
///     flaky_       30006  the first two times, then it succeeds
///     noaccount_   70107  the account does not exist
///     filtered_    80001  blocked by the content filter
///     code_N_      N      any ResultCode: code_60008_bob
///
/// The prefix counts for a To_Account, and for a From_Account it counts for all of its rows. A To_Account
/// that begins with silent_ has no entry in the answer. A From_Account may also make its whole calls fail:
///
///     call_N_      the ErrorCode N, every time: call_60006_alice
///     once_N_      the ErrorCode N for its first call: once_60008_alice
///     http_N_      the HTTP status N, every time; http_503_alice
///     busy_        the ErrorCode 60011 for its first two calls
///     lost_        its first call is applied and the connection cut without an answer
///     gone_        its first call is cut before it is applied
///     hang_        its first call is applied and never answered
///     broken_      its first call is applied and answered with broken JSON
///     slow_        every call takes 3 seconds
std::span<const RehearsalPrefix> rehearsalPrefixes();

/// The ResultCode that a row asks for at its attempt number `attempt` (from 1), 0 for none.
int rehearsedResult(std::string_view fromAccount, std::string_view toAccount, int attempt);

/// True for a To_Account that is left out of answers.
bool isSilent(std::string_view toAccount);

/// What a From_Account asks for its call number `attempt` (from 1).
struct RehearsedCall {
    Fault fault = Fault::None;
    int code = 0;
    std::chrono::milliseconds delay{0};
};
RehearsedCall rehearsedCall(std::string_view fromAccount, int attempt);

} // namespace sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <span>

/// What every code and every failure of the way there asks of the one who called (API.md, "Codes and what to
/// do with each"). Words for them are made in words/.
namespace chatapi {

/// What to do next.
enum class Action : quint8 {
    Success,
    Retry, ///< try again after a growing, jittered wait
    RetrySlow, ///< the same, and lower the call rate
    RenewSignature, ///< make a new UserSig and try again once; the second time in a row it is Stop
    FailRow, ///< the row is failed; a person decides
    FailBatch, ///< every row of the call is failed with this code
    Stop, ///< the whole run stops: every further call would fail the same way
};

/// One row of the catalog. A code that API.md places at one level only has at the other level what its
/// meaning asks for: a passing trouble stays Retry, what speaks of the account or of the data fails the row
/// (the batch at request level), and what would be Stop for a request is FailRow for a single row.
struct CodeRule {
    int code = 0;
    Action atRequest = Action::Stop; ///< as ErrorCode
    Action atRow = Action::FailRow; ///< as ResultCode
    bool stopsForAdmin = false; ///< Stop, at either level, when the account it speaks of is the admin
};

/// The whole catalog, ascending by code.
std::span<const CodeRule> codeRules();
/// The rule of a code, or nullptr when the code is not in the catalog.
const CodeRule *ruleOf(int code);

/// What an ErrorCode asks for. `accountIsAdmin`: the call was about the admin itself (its From_Account, or
/// the only account that was checked). A code that is not in the catalog is Stop.
Action requestAction(int errorCode, bool accountIsAdmin = false);
/// What a row's ResultCode asks for. A code that is not in the catalog is FailRow. Never FailBatch.
Action rowAction(int resultCode, bool accountIsAdmin = false);

/// Whether a service that gave this ErrorCode or ResultCode may have done what it was asked nevertheless: it
/// ran out of time, or failed inside. False for codes that refuse before anything is done, and for codes not
/// in the catalog.
bool mayBeApplied(int code);

/// Why there is no answer that can be used. The numbers are kept in journals: add, never renumber.
enum class TransportError : int {
    None = 0,
    HostNotFound = 1,
    ConnectionRefused = 2,
    ConnectionClosed = 3, ///< closed or reset before the answer was whole
    Timeout = 4, ///< the whole answer was not there in time, whether or not bytes came
    TlsHandshakeFailed =
        5, ///< no common version or cipher, or the connection broke while it was being secured
    CertificateInvalid = 6, ///< the host's certificate does not verify; never ignored
    ProxyProblem = 7, ///< the proxy was not found, refused or closed
    HttpStatus = 8, ///< answered with a status that is not 2xx; redirects are not followed
    BodyTooLarge = 9, ///< the answer, unpacked, is larger than the cap
    BodyUnreadable = 10, ///< an answer came, but it is not the service's JSON or contradicts itself
    NetworkUnavailable = 11, ///< no network on this computer, or no route to the host
    Aborted = 12, ///< Call::abort()
    Other = 13, ///< nothing of these; CallResult::networkError tells more
    ProxyPasswordWanted = 14, ///< the proxy wants a name and a password, or others than it was given
};

/// What a transport error asks for; `httpStatus` is read for HttpStatus only: 1xx, 408, 425 and 5xx are
/// Retry, 429 is RetrySlow, everything else is Stop, because a host that redirects or answers 403 or 404 to
/// this call is not the service. A certificate that does not verify is Stop, and so is a proxy that wants a
/// password: trying again locks accounts. Aborted is Stop. Everything else is Retry.
Action transportAction(TransportError error, int httpStatus = 0);

} // namespace chatapi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/codes.h"

#include <algorithm>
#include <array>

namespace chatapi {

namespace {

using enum Action;

/// API.md, "Codes and what to do with each": code, as ErrorCode, as ResultCode.
constexpr std::array rules{
    CodeRule{0, Success, Success},
    CodeRule{30001, FailBatch, FailRow},
    CodeRule{30002, Stop, FailRow},
    CodeRule{30003, FailBatch, FailRow},
    CodeRule{30004, Stop, FailRow},
    CodeRule{30005, FailBatch, FailRow},
    CodeRule{30006, Retry, Retry},
    CodeRule{30007, Retry, Retry},
    CodeRule{30008, Retry, Retry},
    CodeRule{30010, FailBatch, FailRow},
    CodeRule{30011, FailBatch, FailRow},
    CodeRule{30014, FailBatch, FailRow},
    CodeRule{60002, FailBatch, FailRow},
    CodeRule{60003, FailBatch, FailRow},
    CodeRule{60004, Stop, FailRow},
    CodeRule{60005, Stop, FailRow},
    CodeRule{60006, Stop, FailRow},
    CodeRule{60007, RetrySlow, RetrySlow},
    CodeRule{60008, Retry, Retry},
    CodeRule{60009, Stop, FailRow},
    CodeRule{60010, Stop, FailRow},
    CodeRule{60011, RetrySlow, RetrySlow},
    CodeRule{60012, Stop, FailRow},
    CodeRule{60013, Retry, Retry},
    CodeRule{60014, Retry, Retry},
    CodeRule{60015, Stop, FailRow},
    CodeRule{60016, Stop, FailRow},
    CodeRule{60017, Stop, FailRow},
    CodeRule{60018, RetrySlow, RetrySlow},
    CodeRule{60019, RetrySlow, RetrySlow},
    CodeRule{60020, Stop, FailRow},
    CodeRule{60021, Stop, FailRow},
    CodeRule{70001, RenewSignature, FailRow},
    CodeRule{70002, Stop, FailRow},
    CodeRule{70003, Stop, FailRow},
    CodeRule{70005, Stop, FailRow},
    CodeRule{70009, Stop, FailRow},
    CodeRule{70013, Stop, FailRow},
    CodeRule{70014, Stop, FailRow},
    CodeRule{70016, Stop, FailRow},
    CodeRule{70020, Stop, FailRow},
    CodeRule{70050, Stop, FailRow},
    CodeRule{70051, Stop, FailRow},
    CodeRule{70052, RenewSignature, FailRow},
    CodeRule{70107, FailBatch, FailRow, true},
    CodeRule{70114, Stop, FailRow},
    CodeRule{70169, Retry, Retry},
    CodeRule{70202, Retry, Retry},
    CodeRule{70206, FailBatch, FailRow},
    CodeRule{70402, FailBatch, FailRow},
    CodeRule{70403, Stop, FailRow},
    CodeRule{70500, Retry, Retry},
    CodeRule{80001, FailBatch, FailRow},
};
static_assert(std::ranges::is_sorted(rules, {}, &CodeRule::code));

Action statusAction(int httpStatus)
{
    if (httpStatus == 429)
        return RetrySlow;
    if (httpStatus >= 100 && httpStatus <= 199) // taken for the answer, which was still to come
        return Retry;
    if (httpStatus == 408 || httpStatus == 425 || (httpStatus >= 500 && httpStatus <= 599))
        return Retry;
    return Stop;
}

} // namespace

std::span<const CodeRule> codeRules()
{
    return rules;
}

const CodeRule *ruleOf(int code)
{
    const auto found = std::ranges::lower_bound(rules, code, {}, &CodeRule::code);
    return found != rules.end() && found->code == code ? &*found : nullptr;
}

Action requestAction(int errorCode, bool accountIsAdmin)
{
    const CodeRule *rule = ruleOf(errorCode);
    if (!rule || (accountIsAdmin && rule->stopsForAdmin))
        return Stop;
    return rule->atRequest;
}

Action rowAction(int resultCode, bool accountIsAdmin)
{
    const CodeRule *rule = ruleOf(resultCode);
    if (!rule)
        return FailRow;
    return accountIsAdmin && rule->stopsForAdmin ? Stop : rule->atRow;
}

bool mayBeApplied(int code)
{
    constexpr std::array doubtful{30006, 30007, 60008, 60013, 60014, 70169, 70202, 70500};
    return std::find(doubtful.begin(), doubtful.end(), code) != doubtful.end();
}

Action transportAction(TransportError error, int httpStatus)
{
    switch (error) {
    case TransportError::None:
        return Success;
    case TransportError::HttpStatus:
        return statusAction(httpStatus);
    case TransportError::CertificateInvalid:
    case TransportError::ProxyPasswordWanted:
    case TransportError::Aborted:
        return Stop;
    case TransportError::HostNotFound:
    case TransportError::ConnectionRefused:
    case TransportError::ConnectionClosed:
    case TransportError::Timeout:
    case TransportError::TlsHandshakeFailed:
    case TransportError::ProxyProblem:
    case TransportError::BodyTooLarge:
    case TransportError::BodyUnreadable:
    case TransportError::NetworkUnavailable:
    case TransportError::Other:
        return Retry;
    }
    Q_UNREACHABLE();
}

} // namespace chatapi

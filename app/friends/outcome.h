// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QtGlobal>

namespace friends {

/// Where a row stands. Ready and Problem follow from its text; the others from a run.
enum class State : quint8 {
    Ready, ///< may be sent (warnings allowed)
    Problem, ///< has an error and is not sent
    Queued, ///< in a run, waiting for its turn or for another attempt
    Sending, ///< in a call that is on its way
    Imported,
    Failed,
    Unknown, ///< was sent and no answer tells what became of it; may have been applied
};
inline constexpr int stateCount = 7;

/// Queued or Sending.
[[nodiscard]] constexpr bool isInRun(State state)
{
    return state == State::Queued || state == State::Sending;
}

/// Who said what an Outcome tells.
enum class Cause : quint8 {
    None,
    Row, ///< the row's own ResultCode
    Request, ///< ErrorCode of the whole call
    Transport, ///< no usable answer; `code` is chatapi::TransportError
    NotInAnswer, ///< the answer came and had no entry for the row
    Contradiction, ///< the answer said two different things about the row
    FoundByCheck, ///< friend_check found the friend there
    Interrupted, ///< the program ended while the call was on its way
    AccountMissing, ///< a check before sending found that an account is not in the app: `code` says which,
                    ///< missingFrom and missingTo added together. The row is a Problem, and was not sent
};

inline constexpr int missingFrom = 1; ///< Outcome::code for Cause::AccountMissing: From_Account
inline constexpr int missingTo = 2; ///< the same: To_Account

/// What a run knows about a row beyond its state. Raw facts; the words are made in words/.
struct Outcome {
    Cause cause = Cause::None;
    int code = 0; ///< ResultCode, ErrorCode, HTTP status or transport error, as `cause` tells
    int httpStatus = 0; ///< of the last attempt, 0 when there was no answer
    int attempts = 0; ///< calls that carried the row, 1 or more once it was sent
    QByteArray info; ///< ResultInfo or ErrorInfo as the service wrote it, UTF-8, capped; data, never markup

    bool operator==(const Outcome &) const = default;
};

inline size_t qHash(const Outcome &outcome, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<quint8>(outcome.cause), outcome.code, outcome.httpStatus,
                      outcome.attempts, outcome.info);
}

} // namespace friends

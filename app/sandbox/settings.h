// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/credentials.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>

/// The service on this computer, for rehearsal and for tests: real HTTP on loopback, checked as strictly as
/// API.md describes the real one. Nothing that it is given leaves this computer.
namespace sandbox {

/// The sandbox's own app, and the key that it has when nobody gives it another one: for tests and for the
/// sandbox as a program of its own. Everybody on this computer reaches its port and knows this key.
inline constexpr quint32 sdkAppId = 20000001;
inline constexpr char secretKey[] = "friend-console-sandbox-key-not-a-secret-0123456789abcdef";
inline constexpr char admin[] = "administrator";

/// The three together, for a connection to such a sandbox.
chatapi::Credentials credentials();
/// A key that nobody else knows: rows that are rehearsed are a person's own, and other users of the computer
/// must not ask who is whose friend.
QByteArray newKey();

/// What may go wrong with one call. Faults after which the call was applied leave the caller in doubt, which
/// is what they are for.
enum class Fault : quint8 {
    None,
    HttpStatus, ///< the status `code`, nothing applied
    ErrorCode, ///< HTTP 200 with the ErrorCode `code`, nothing applied
    CutBefore, ///< the connection is reset, nothing applied
    CutAfter, ///< applied, then the connection is reset without a byte
    CutInHeaders, ///< applied, then cut in the middle of the headers
    CutInBody, ///< applied, then cut in the middle of the body
    Silence, ///< applied, and never an answer; the connection stays open
    Drip, ///< applied, and the answer comes one byte at a time, Faults::dripInterval apart
    Garbled, ///< applied, and the answer's JSON is broken
    Incomplete, ///< applied, and about a third of the entries of ResultItem are missing
    WrongEntries, ///< applied, and the answer has an entry too much, one twice, and an order of its own
    Contradictory, ///< applied, and the answer says two things about its first entries
    FailWithoutCode, ///< applied, ActionStatus FAIL beside ErrorCode 0
};

/// How often a fault meets a friend_import call. The same seed, From_Account, first To_Account and number of
/// the attempt always meet the same fault, in whatever order calls arrive.
struct FaultRate {
    Fault fault = Fault::None;
    double rate = 0; ///< 0..1; the rates of all faults together are cut at 1
    int code = 0; ///< for HttpStatus and ErrorCode
};

/// A fault for certain calls, whatever the rates say: calls number first .. first + times - 1 of a command,
/// counted from 1 since the start or the last setFaults().
struct ScriptedFault {
    Fault fault = Fault::None;
    int first = 1;
    int times = 1;
    int code = 0;
    QByteArray command = "v4/sns/friend_import"; ///< path without the leading '/'
};

struct Faults {
    quint32 seed = 1;
    std::chrono::milliseconds latency{0}; ///< between a call and its answer
    std::chrono::milliseconds latencySpread{0}; ///< up to this much more, from the seed
    std::chrono::milliseconds dripInterval{20};
    QList<FaultRate> rates;
    QList<ScriptedFault> script;
};

struct Settings {
    quint16 port = 0; ///< 0: any free one
    QByteArray secretKey = QByteArray(sandbox::secretKey); ///< what a UserSig has to be made with
    int callsPerSecond = 200; ///< more in any sliding second are answered with 60011
    int friendsOfOneUser = 3000; ///< more are answered with 30010
    std::chrono::seconds clockAhead{
        0}; ///< how far the service's clock (UserSig, Date header) is ahead of this one's
    QString certificateFile; ///< PEM, with keyFile: https in place of http
    QString keyFile; ///< PEM, RSA or EC
    Faults faults;
};

} // namespace sandbox

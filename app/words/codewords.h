// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/call.h"
#include "chatapi/codes.h"
#include "words/said.h"

namespace words {

/// Of what a code speaks: a whole call (ErrorCode) or one row (ResultCode).
enum class CodeLevel : quint8 { Request, Row };

/// A code of the service. `info`: the service's own words; shown as they came for a code that is not in the
/// catalog, and kept in Said::raw for every code. `code` 0 is success.
[[nodiscard]] Said codeWords(int code, CodeLevel level, QByteArrayView info = {});
/// The same for a row, naming the accounts: `the account "erin" does not exist in this app ...`.
[[nodiscard]] Said rowCodeWords(int code, QByteArrayView info, QStringView fromAccount,
                                QStringView toAccount);

/// Why there is no answer that can be used. `httpStatus` is read for HttpStatus. `host`: where the call went,
/// for the sentence; may be empty.
[[nodiscard]] Said transportWords(chatapi::TransportError error, int httpStatus = 0,
                                  const QString &host = {});

/// One reason why a certificate does not verify: "expired on 3 Mar 2026", with what to do.
[[nodiscard]] Said certificateFaultWords(const chatapi::CertificateFault &fault, const QString &host = {});
/// All of them. An empty list gives the sentence of TransportError::CertificateInvalid.
[[nodiscard]] Said certificateWords(const QList<chatapi::CertificateFault> &faults, const QString &host = {});

/// "[30003]", "[HTTP 502]"; empty for 0.
[[nodiscard]] QString codeMark(int code);

} // namespace words

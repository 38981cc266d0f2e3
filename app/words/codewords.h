// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/codes.h"
#include "words/said.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QStringView>

namespace words {

/// Of what a code speaks: a whole call (ErrorCode) or one row (ResultCode).
enum class CodeLevel : quint8 { Request, Row };

/// A code of the service. `info`: the service's own words; shown as they came for a code that is not in the
/// catalog, and kept in Said::raw for every code. `code` 0 is success.
[[nodiscard]] Said codeWords(int code, CodeLevel level, QByteArrayView info = {});
/// The same for a row, naming the accounts: `the account "erin" does not exist in this app ...`.
[[nodiscard]] Said rowCodeWords(int code, QByteArrayView info, QStringView fromAccount,
                                QStringView toAccount);

/// "[30003]"; empty for 0.
[[nodiscard]] QString codeMark(int code);

} // namespace words

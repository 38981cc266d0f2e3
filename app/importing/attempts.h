// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/assessment.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace importing {

/// One call that carried a row, as the journal has it.
struct Attempt {
    QDateTime started; ///< UTC
    QDateTime ended; ///< UTC; invalid while it is on its way, and for good when the program ended before it
    bool check = false; ///< the row was looked up with friend_check, not sent
    Verdict verdict = Verdict::RetryUnknown; ///< what it told, when it ended
    friends::Outcome outcome; ///< the same, with `attempts` left at 0
};

/// The calls that carried the row of this pair in the run of that journal, in the order in which they were
/// made. Empty when the run has no such row, or there is no such journal that can be read. Reads the run's
/// rows until it has found the pair (half a second for a million), so it is not for the window's thread; the
/// run may go on meanwhile.
[[nodiscard]] QList<Attempt> attemptsOf(const QString &journalPath, const QByteArray &fromAccount,
                                        const QByteArray &toAccount);

} // namespace importing

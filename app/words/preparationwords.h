// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/preparation.h"

#include <QtCore/QStringList>

namespace words {

/// What is wrong with --fix, --zone and --duplicates. `known`: the fixes that there are.
[[nodiscard]] QString unknownFix(const QString &given, const QStringList &known);
[[nodiscard]] QString unknownZone(const QString &given);
[[nodiscard]] QString unknownKeep(const QString &given);

/// A line for what could be put right in a column, or was. `name`: of the fix on the command line.
[[nodiscard]] QString fixLine(const friends::FixCount &fix, const QString &name, bool applied);
/// A line for how the times of a column are understood; `applied`: in the zone that was chosen.
[[nodiscard]] QString timesLine(const friends::TimeColumn &column, const friends::TimeChoice &choice,
                                bool applied);
/// What a time of this form needs in the terminal to be taken as the date that is meant.
[[nodiscard]] QString needsZone(friends::TimeForm form);
/// Said before rows are sent: so many times are warned about. `where`: the place of the first of them,
/// `first`: what is said of it.
[[nodiscard]] QString doubtfulTimes(qint64 times, const QString &where, const QString &first);
/// A line for rows whose pair another row has.
[[nodiscard]] QString repeatsLine(qint64 rows);
/// The same when one of each pair is taken.
[[nodiscard]] QString leftOutLine(qint64 rows);
/// "line 4: alice, bob, as in line 2".
[[nodiscard]] QString repeatLine(quint64 line, const QString &from, const QString &to, quint64 other);
/// Why a row was left out: another one with its pair was taken. `file`: the other one's, empty when it is the
/// same.
[[nodiscard]] QString leftOutFor(quint64 line, const QString &file);

} // namespace words

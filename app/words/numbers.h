// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>

namespace words {

/// A whole number with grouping as the person's locale writes it: "12,408".
[[nodiscard]] QString number(qint64 value);
/// With at most `decimals` decimals, trailing zeros left out: "41.7".
[[nodiscard]] QString number(double value, int decimals);
/// "12,408 rows", "1 row".
[[nodiscard]] QString rowCount(qint64 rows);
/// "3 calls", "1 call".
[[nodiscard]] QString callCount(qint64 calls);
/// "40 accounts", "1 account".
[[nodiscard]] QString accountCount(qint64 accounts);
/// "96 bytes", "1 byte".
[[nodiscard]] QString byteCount(qint64 bytes);
/// A file's size: "113.2 MB".
[[nodiscard]] QString fileSize(qint64 bytes);

/// A span of time as people say it: "less than 1 s", "6 s", "2 min", "1 min 30 s", "3 h 20 min", "2 days".
[[nodiscard]] QString duration(std::chrono::milliseconds time);
/// The same for a guess: "about 6 s", "about 2 min". Negative: empty.
[[nodiscard]] QString estimate(std::chrono::milliseconds time);
/// "14:05", local time, in the locale's short form.
[[nodiscard]] QString clockTime(const QDateTime &time);
/// "14:05:09", the same with seconds.
[[nodiscard]] QString secondsTime(const QDateTime &time);
/// "22 Nov 2026", local time, in the locale's form.
[[nodiscard]] QString date(const QDateTime &time);

/// How many, for the third argument of tr(): a number that is not too large for it.
[[nodiscard]] int forPlural(qint64 n);
/// The form of a sentence that stands for `n` when no translation is installed: "(s)" is dropped for 1 and
/// becomes "s" otherwise. For what tr(text, nullptr, forPlural(n)) gave, before anything is put into it.
[[nodiscard]] QString inNumber(QString translated, qint64 n);
/// Whole sentences one behind the other; empty ones are left out.
[[nodiscard]] QString sentences(const QStringList &all);

} // namespace words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/preparation.h"

#include <QtCore/QString>

namespace ui {

/// "Add the prefix to 1,204 values (“Android” → “AddSource_Type_Android”)". `cells`: of all columns.
[[nodiscard]] QString fixOffer(const friends::FixCount &example, qint64 cells);
/// How many rows repeat a pair of accounts, and where.
[[nodiscard]] QString repeatsSaid(qint64 inTable, qint64 twice);
/// What was understood of a column of times, by example: the text, the local time, the Unix seconds.
[[nodiscard]] QString timesSaid(const friends::TimeColumn &column, const friends::TimeChoice &choice,
                                qint64 clockChanges);
/// That day and month cannot be told apart in a column.
[[nodiscard]] QString orderSaid(const friends::TimeColumn &column, qint64 undecided);
/// That whole numbers may be days.
[[nodiscard]] QString daysSaid(qint64 values);

/// "Asia/Shanghai (UTC+08:00)", with the offset of now.
[[nodiscard]] QString zoneName(const QTimeZone &zone);
/// The zones that are offered: UTC, then those named by places, by name.
[[nodiscard]] QList<QByteArray> offeredZones();

} // namespace ui

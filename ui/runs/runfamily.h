// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtCore/QStringList>

#include <memory>
#include <vector>

namespace ui {

/// Which run the rows of the table were in last, so that sending them again is told as a child of it in the
/// history. Follows rows as others come and go. Remembers the last few runs.
class RunFamily {
public:
    /// `rows` follows the rows that were in this run; in their place from now on.
    void remember(const QString &runId, std::shared_ptr<friends::Tracker> rows);
    /// The newest run that all of these rows were in; or the newest one that any of them, failed or unknown,
    /// was in. Empty when there is none.
    [[nodiscard]] QString parentOf(const friends::Table &table, const std::vector<quint32> &rows) const;
    /// The runs that this row was in, the oldest first.
    [[nodiscard]] QStringList runsOf(quint32 row) const;

private:
    struct Known {
        QString runId;
        std::shared_ptr<friends::Tracker> rows;
    };
    std::vector<Known> m_known; ///< the newest last
};

} // namespace ui

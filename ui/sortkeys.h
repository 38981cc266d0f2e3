// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/cellreader.h"
#include "ui/collation.h"
#include "ui/orderchoice.h"

#include <string>
#include <vector>

namespace ui {

/// Bytes for rows that stand in the order of one sort key when they are compared one by one. One thread.
class SortKeys {
public:
    /// `snapshot` outlives it.
    SortKeys(const friends::Snapshot &snapshot, const SortKey &key, const QLocale &locale);

    /// Appends the row's bytes, none of which is 0; nothing for a row that has nothing to be sorted by.
    void append(const friends::Record &record, std::string &bytes);

private:
    void appendCell(std::string_view cell, std::string &bytes);

    SortKey m_key;
    friends::CellReader m_reader;
    Collation m_collation;
    std::vector<quint32> m_ranks; ///< by outcome
};

/// Appends bytes that stand in the order of the numbers; false, and nothing is appended, when the text is not
/// a plain decimal number ("12", "-0.5", "+3"; spaces around are ignored; up to 60 digits before the point).
bool appendNumberKey(std::string_view text, std::string &bytes);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/field.h"
#include "friends/record.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The reference that the table is played against: strings in vectors, and nothing clever.

inline const std::array columns{
    friends::Column{friends::Field::FromAccount, {}}, friends::Column{friends::Field::ToAccount, {}},
    friends::Column{friends::Field::AddSource, {}}, friends::Column{friends::Field::Remark, {}}};

struct PlainRow {
    std::array<std::string, 4> cells; ///< by column
    std::optional<friends::State> settled; ///< what a run made of it; none: what its text makes of it
    int code = -1; ///< of its outcome
};

struct PlainChange {
    bool isUnlocking = false;
    std::map<std::size_t, PlainRow> edited; ///< the other side, by row before removing and inserting
    std::map<std::size_t, PlainRow> removed; ///< by row before removing
    std::map<std::size_t, PlainRow> inserted; ///< by row after inserting
};

/// Whether the row is in a run or imported.
[[nodiscard]] bool isFixed(const PlainRow &row);

struct Plain {
    std::vector<PlainRow> rows;
    std::vector<PlainChange> done;
    std::vector<PlainChange> undone;

    /// Carried out, or taken back; false, and nothing happens, when it touches rows that are left alone.
    bool apply(PlainChange &change);
    bool revert(PlainChange &change);
    void push(PlainChange change);
    void undo();
    void redo();
    /// The state of each row, every rule applied to every row.
    [[nodiscard]] std::vector<friends::State> states() const;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

/// What can be put right without knowing more than the text itself. A fix is only ever offered: counted,
/// shown and applied when a person asks for it. Pure functions, any thread (those over a Table: the table's).
namespace friends {

/// One kind of fix. In this order they are applied when several are wanted, so that a later one finds what an
/// earlier one left.
enum class FixKind : quint8 {
    Trim, ///< spaces around, the wide and the invisible ones too (U+3000, U+00A0, U+200B, U+FEFF)
    KeywordCase, ///< "addsource_type_ANDROID" -> "AddSource_Type_Android"; keywords that are known only
    AddPrefix, ///< "Android" -> "AddSource_Type_Android"
    CutToLimit, ///< a Remark, AddWording, friend list or custom value to its bytes, at a whole character
};
inline constexpr std::array<FixKind, 4> allFixes{FixKind::Trim, FixKind::KeywordCase, FixKind::AddPrefix,
                                                 FixKind::CutToLimit};

/// The cell's text with the fix, or none where the fix has nothing to do. UserIDs are never cut: that would
/// name somebody else.
[[nodiscard]] std::optional<QByteArray> fixedText(FixKind kind, const Column &column, std::string_view text);

/// The text with all of `kinds`, in the order of FixKind; none when that changes nothing.
[[nodiscard]] std::optional<QByteArray> fixedText(std::span<const FixKind> kinds, const Column &column,
                                                  std::string_view text);

/// How many cells of one column a fix would change, and the first of them as it is and as it would be.
struct FixCount {
    FixKind kind = FixKind::Trim;
    Column column;
    qsizetype cells = 0;
    QByteArray before;
    QByteArray after;
};

/// Counts fixes over rows that are looked at one by one, wherever they come from.
class FixCounter {
public:
    /// `wanted`: fixes that are going to be applied; the others are counted on what these leave. A fix that
    /// is wanted is counted as if it were the last one asked for.
    explicit FixCounter(std::vector<FixKind> wanted = {});

    void look(const RowFields &fields);
    void look(const Column &column, std::string_view text);
    /// By kind, then by column; only where there is something to do.
    [[nodiscard]] std::vector<FixCount> counts() const { return m_counts; }

private:
    std::vector<FixKind> m_wanted;
    std::vector<FixCount> m_counts;
};

/// What could be put right in these rows of a table. Read-only rows do not count. About 1 µs a row.
[[nodiscard]] std::vector<FixCount> countFixes(const Table &table, std::span<const quint32> rows);

/// The edits of one fix over these rows, for Table::prepareEdits(ChangeKind::Fixing, ...); in one column, or
/// in all where it applies. Read-only rows are left out.
[[nodiscard]] std::vector<CellEdit> fixEdits(const Table &table, std::span<const quint32> rows, FixKind kind,
                                             const std::optional<Column> &column = {});

} // namespace friends

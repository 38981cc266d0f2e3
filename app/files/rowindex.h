// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/dialect.h"
#include "files/separators.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// The fast half of the reader. Not for other rooms.
namespace files {

/// Where the line end at `at` ends: 1 or, for CR LF, 2 further.
[[nodiscard]] inline std::size_t afterLineEnd(std::string_view text, std::size_t at)
{
    return at + (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1);
}

/// Finds well-formed rows in a text by masks, and where something unusual begins.
class RowIndex {
public:
    enum class Kind : quint8 {
        Row,
        Blank, ///< a line without anything
        Unusual, ///< must be read by RowRepair
        Incomplete, ///< its end is not in the text
    };
    struct Row {
        Kind kind = Kind::Incomplete;
        std::size_t end = 0; ///< of the row, without its line end
        std::size_t next = 0; ///< begin of what follows
        std::size_t firstMark = 0; ///< marks of its delimiters; the one at lastMark is its end
        std::size_t lastMark = 0;
        quint64 innerLines = 0; ///< line ends inside quotes
    };
    struct Counted {
        quint64 rows = 0;
        quint64 cells = 0;
        quint64 lines = 0;
        std::size_t next = 0; ///< what could not be counted begins here
        bool unusual = false; ///< and must be read with care
    };

    explicit RowIndex(const Dialect &dialect);
    [[nodiscard]] static bool canRead(const Dialect &dialect);

    /// Forgets everything: the text was moved, or a row was read by another rule.
    void restart();
    /// The row that begins at `pos`, where the row before ended. `ended`: nothing follows the text.
    Row nextRow(std::string_view text, std::size_t pos, bool ended);
    [[nodiscard]] std::size_t mark(std::size_t index) const { return m_marks[index]; }
    /// Counts rows from `pos` on as far as all is well-formed and ended by a line end. Offsets of their
    /// begins, plus `base`, go to `starts`.
    Counted count(std::string_view text, std::size_t pos, quint64 base, std::vector<quint64> *starts);

private:
    /// What one block of 64 bytes holds.
    struct Block {
        quint64 delimiters = 0; ///< outside quotes, like lineEnds
        quint64 lineEnds = 0; ///< of CR LF the CR only
        quint64 feeds = 0; ///< every LF and CR outside quotes
        quint64 innerLineEnds = 0;
        quint64 unusual = 0;
    };
    struct Carry {
        quint64 inside = 0; ///< all ones when the last byte was inside quotes
        quint64 separator = 1; ///< the last byte was a delimiter or line end, or there was none
        quint64 quote = 0;
        quint64 close = 0;
        quint64 cr = 0;
    };

    Block readBlock(const char *bytes, quint64 valid, Carry &carry) const;
    Block blockAt(std::string_view text, std::size_t at, Carry &carry) const;
    void scanOn(std::string_view text);
    void makeRoom(std::size_t bytes);

    Separators m_separators;
    bool m_doubled = true;
    Carry m_carry;
    bool m_started = false;
    std::size_t m_scanned = 0; ///< the text before it is indexed
    std::size_t m_step = 0;
    bool m_foundUnusual = false;
    std::unique_ptr<quint32[]> m_marks;
    std::size_t m_capacity = 0;
    std::size_t m_markCount = 0;
    std::size_t m_markAt = 0;
    std::vector<quint32> m_innerLines;
    std::size_t m_innerAt = 0;
};

} // namespace files

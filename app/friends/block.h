// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/field.h"

#include <QtCore/QList>

#include <array>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace friends {

/// One column as a source of rows has it: its own name, and the table's column it feeds (none: kept, but
/// ignored).
struct SourceColumn {
    QString name;
    std::optional<Column> column;
    bool named = true; ///< false: the source has no name for it, and `name` only counts ("Column 3")

    bool operator==(const SourceColumn &) const = default;
};

/// How the cells of a block become fields. Two source columns never feed the same table column: where they
/// would, the first one does.
struct Layout {
    QList<SourceColumn> columns;
    /// What stands for a cell that is missing or empty, by table column; chosen by a person for the whole
    /// source.
    QList<std::pair<Column, QByteArray>> defaults;

    bool operator==(const Layout &) const = default;
};

/// The layout of rows that are typed or edited: a cell for each of the table's columns, no defaults.
[[nodiscard]] Layout typingLayout(const QList<Column> &columns);

/// A look at the text of one row inside its block: cells as the source had them, UTF-8, in the source's
/// order. Valid as long as the block lives.
class RowText {
public:
    explicit RowText(const char *at);

    /// The line of the source file on which the row begins, from 1; 0 when the row was not read from a file.
    [[nodiscard]] quint32 line() const { return m_line; }
    /// How many cells the row had; may differ from the number of the layout's columns.
    [[nodiscard]] quint32 cellCount() const { return m_cellCount; }
    /// A quote of the row was never closed in its file, so that nobody knows where its cells end.
    [[nodiscard]] bool isTorn() const { return m_isTorn; }
    /// Cell number `index`, from 0; empty when the row has fewer cells. Walks the row from its begin.
    [[nodiscard]] std::string_view cell(quint32 index) const;
    /// All cells as they lie in memory, with their lengths between them: for finding out quickly that a text
    /// is in none of them.
    [[nodiscard]] std::string_view allCells() const;
    /// Calls visit(index, text) for each cell in order.
    template <typename Visitor> void forEachCell(Visitor visit) const
    {
        const char *at = m_cells;
        for (quint32 i = 0; i < m_cellCount; ++i) {
            const auto length = static_cast<std::size_t>(readNumber(at));
            visit(i, std::string_view(at, length));
            at += length;
        }
    }

private:
    static quint64 readNumber(const char *&at);

    const char *m_cells = nullptr;
    quint32 m_line = 0;
    quint32 m_cellCount = 0;
    bool m_isTorn = false;
};

/// The fields of one row, with the layout's defaults put in: text as the person gave it, UTF-8, nothing
/// altered. Views into the block; valid as long as the block lives.
struct RowFields {
    std::array<std::string_view, plainFields.size()> plain; ///< by Field
    std::vector<std::pair<const Column *, std::string_view>> custom; ///< cells that are not empty
    quint32 line = 0; ///< of the source file, 0 when typed
    /// Cells beyond the layout's columns that are not empty; more than 0 means that the row may be shifted.
    quint32 surplusCells = 0;
    /// Columns of the layout for which the row had no cell.
    quint32 missingCells = 0;
    bool isTorn = false; ///< RowText::isTorn()

    [[nodiscard]] std::string_view operator[](Field field) const
    {
        return plain[static_cast<std::size_t>(field)];
    }
};

/// Text of many rows from one source (a file, or what a person typed), kept once. Rows are only ever added;
/// their text never moves, and adding touches nothing that is read for the rows before, so other threads may
/// read every row whose place they were given while one thread adds more.
class Block {
public:
    /// `source`: what rows are led back to, a file's name as people see it; empty for typed rows.
    Block(Layout layout, QString source);
    ~Block();
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;

    /// Adds a row; returns its place, below 2^48. Cells are any bytes (UTF-8 expected); memory is what bounds
    /// them. `isTorn`: RowText::isTorn().
    quint64 append(quint32 line, std::span<const std::string_view> cells, bool isTorn = false);

    [[nodiscard]] const Layout &layout() const { return m_layout; }
    /// Another mapping of the same cells. Not while another thread reads.
    void setLayout(Layout layout);
    [[nodiscard]] const QString &source() const { return m_source; }
    /// Another name for where the rows came from. Not while another thread reads.
    void setSource(const QString &source) { m_source = source; }

    /// The row at a place that append() gave.
    [[nodiscard]] RowText text(quint64 place) const;
    /// The row's fields; `fields` is overwritten, so that its memory is used again in loops.
    void readFields(quint64 place, RowFields &fields) const;
    /// One field of the row, with the layout's default; cheaper than readFields for a single one.
    [[nodiscard]] std::string_view field(quint64 place, const Column &column) const;
    /// The source column that feeds a column of the table, or -1.
    [[nodiscard]] int sourceIndex(const Column &column) const;
    /// What stands for an empty cell of this column; may be empty.
    [[nodiscard]] std::string_view defaultFor(const Column &column) const;

    /// Bytes of memory held for text.
    [[nodiscard]] qsizetype byteSize() const { return m_bytes; }

private:
    using Chunk = std::unique_ptr<char[]>;
    [[nodiscard]] Chunk &chunk(quint64 number) const;
    void addChunk(std::size_t size);

    Layout m_layout;
    std::vector<int>
        m_target; ///< by source column: index of Field, or plainFields.size() + n for custom, or -1
    std::array<int, plainFields.size()> m_cellOf{}; ///< by Field: the source column that feeds it, or -1
    QString m_source;
    /// Segment n has room for 2^n chunks and never moves: readers on other threads hold no lock.
    std::array<std::unique_ptr<Chunk[]>, 25> m_segments;
    quint64 m_chunkCount = 0;
    std::size_t m_size = 0; ///< of the last chunk
    std::size_t m_used = 0; ///< of the last chunk
    qsizetype m_bytes = 0;
};

} // namespace friends

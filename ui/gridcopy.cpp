// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gridcopy.h"

#include "friends/cellreader.h"
#include "friends/parallel.h"
#include "ui/rowwords.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t rowsOfOneThread = 20'000;
constexpr std::size_t rowsBetweenLooks = 256;

/// Writes rows of a source, one after the other. One thread.
class CopyPart {
public:
    explicit CopyPart(const CopySource &source)
        : m_source(source), m_reader(source.snapshot, cellsOf(source)),
          m_isSelected(source.columns.size(), true)
    {
    }

    void append(std::size_t row)
    {
        if (!m_source.selected.isEmpty() && !select(m_source.firstRow + static_cast<int>(row)))
            return;
        const friends::Record &record = (*m_source.snapshot.records)[m_source.rows[row]];
        const std::span<const std::string_view> cells = m_reader.read(record);
        m_line.clear();
        std::size_t cell = 0;
        for (std::size_t i = 0; i < m_source.columns.size(); ++i) {
            const ColumnKind kind = m_source.columns[i].kind;
            const std::string_view bytes = kind == ColumnKind::Cell ? cells[cell++] : std::string_view();
            m_line.append(m_isSelected[i] ? text(record, kind, bytes) : QString());
        }
        appendTsvRow(written, m_line);
    }

    QString written;

private:
    static QList<friends::Column> cellsOf(const CopySource &source)
    {
        QList<friends::Column> columns;
        for (const CopySource::Shown &shown : source.columns) {
            if (shown.kind == ColumnKind::Cell)
                columns.append(shown.column);
        }
        return columns;
    }

    /// Which columns of a row (as shown) are selected: whether any is.
    bool select(int row)
    {
        std::fill(m_isSelected.begin(), m_isSelected.end(), false);
        bool any = false;
        for (const QRect &range : m_source.selected) {
            if (row < range.top() || row > range.bottom())
                continue;
            for (std::size_t i = 0; i < m_isSelected.size(); ++i) {
                const int number = m_source.columns[i].number;
                m_isSelected[i] = m_isSelected[i] || (number >= range.left() && number <= range.right());
                any = any || m_isSelected[i];
            }
        }
        return any;
    }

    [[nodiscard]] QString text(const friends::Record &record, ColumnKind kind, std::string_view bytes) const
    {
        switch (kind) {
        case ColumnKind::Status:
            return statusWords(m_source.snapshot, record);
        case ColumnKind::Result:
            return resultWords(m_source.snapshot, record);
        case ColumnKind::Cell:
            return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
        }
        Q_UNREACHABLE();
    }

    const CopySource &m_source;
    friends::CellReader m_reader;
    std::vector<bool> m_isSelected; ///< by column
    QStringList m_line;
};

} // namespace

CopySource copySource(const ShownGrid &grid, const QItemSelection &selection)
{
    const TableModel &model = grid.model;
    const CellArea area = areaAround(grid, selection);
    CopySource source{model.table().snapshot(), {}, {}, area.firstRow, {}};
    for (int row = area.firstRow; row < area.firstRow + area.rows; ++row)
        source.rows.push_back(model.tableRow(row));
    for (int place = area.firstColumn; place < area.firstColumn + area.columns; ++place) {
        const int number = grid.columns[static_cast<std::size_t>(place)];
        const ColumnKind kind = model.kindOf(number);
        source.columns.push_back(
            {kind, kind == ColumnKind::Cell ? model.columnAt(number) : friends::Column(), number});
    }
    // No QItemSelectionRange: its indexes belong to the window's thread.
    for (const QItemSelectionRange &range : selection) {
        if (selection.size() > 1)
            source.selected.append(QRect(range.left(), range.top(), range.width(), range.height()));
    }
    return source;
}

QString copyText(const CopySource &source, const friends::Watch &watch)
{
    watch.expect(source.rows.size());
    const std::size_t parts = friends::partCount(source.rows.size(), rowsOfOneThread);
    std::vector<QString> texts(parts);
    friends::inParts(source.rows.size(), parts, [&](std::size_t part, std::size_t first, std::size_t last) {
        CopyPart copy(source);
        for (std::size_t row = first; row < last; ++row) {
            if (row % rowsBetweenLooks == 0) {
                if (watch.isStopped())
                    return;
                watch.advance(rowsBetweenLooks);
            }
            copy.append(row);
        }
        texts[part] = std::move(copy.written);
    });
    QString all = std::move(texts.front());
    for (std::size_t part = 1; part < parts; ++part)
        all += texts[part];
    return all;
}

} // namespace ui

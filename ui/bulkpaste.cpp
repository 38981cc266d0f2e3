// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkpaste.h"

#include "ui/bulkedits.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype charactersAtOnce = 1'000'000;
constexpr int linesBetweenLooks = 1024;

/// The cells of the clipboard as blocks of text: those that go into rows that are there, which are read once
/// and thrown away, and those of new rows, which stay where they are as the texts of these rows.
class PastedText {
public:
    PastedText(const PastePlace &place, QStringView text)
        : m_place(place), m_text(text), m_columns(place.columns)
    {
    }

    void read(const friends::Watch &watch)
    {
        watch.expect(2 * static_cast<quint64>(m_text.count(u'\n') + 1)); // read, and made rows of
        TsvReader reader(m_text);
        QStringList line;
        if (!reader.readRow(line))
            return;
        const bool isHeading = m_place.seeksHeadings && takeHeadings(line);
        m_new = std::make_shared<friends::Block>(newLayout(), QString());
        if (!isHeading)
            add(line);
        while (!(m_lines % linesBetweenLooks == 0 && watch.isStopped()) && reader.readRow(line)) {
            add(line);
            watch.advance(1);
        }
    }

    BulkPasted rows(const friends::Watch &watch)
    {
        if (m_lines > 0)
            m_pasted.area = pastedArea(m_place.target, m_lines, m_width);
        if (m_lines == 1 && m_width == 1 && !m_place.target.isRectangle) // one huge cell
            m_pasted.area.rows = m_pasted.area.columns = 1;
        m_pasted.rewritten = overwritten(watch);
        if (!m_newPlaces.empty())
            friends::addRows(m_pasted.rewritten, m_new, m_newPlaces, watch);
        const auto columns = static_cast<int>(m_columns.size());
        if (m_pasted.hadHeader)
            m_pasted.area.columns = static_cast<int>(m_place.columns.size());
        else
            m_pasted.lostColumns = std::max(0, m_pasted.area.columns - columns);
        return std::move(m_pasted);
    }

private:
    bool takeHeadings(const QStringList &line)
    {
        const auto columns = headingColumns(line);
        if (columns.empty())
            return false;
        m_columns = columns;
        m_pasted.hadHeader = true;
        m_pasted.lostColumns = static_cast<int>(std::count(columns.begin(), columns.end(), std::nullopt));
        return true;
    }

    [[nodiscard]] friends::Layout newLayout() const
    {
        friends::Layout layout;
        for (const std::optional<friends::Column> &column : m_columns)
            layout.columns.append({column ? friends::columnName(*column) : QString(), column});
        return layout;
    }

    void add(const QStringList &line)
    {
        const auto number = static_cast<std::size_t>(m_lines++);
        m_width = std::max(m_width, static_cast<int>(line.size()));
        m_bytes.clear();
        m_cells.clear();
        for (const QString &cell : line) {
            m_bytes.push_back(cell.toUtf8());
            m_cells.emplace_back(m_bytes.back().constData(), static_cast<std::size_t>(m_bytes.back().size()));
        }
        if (number < m_place.rows.size()) {
            m_oldPlaces.push_back(m_old.append(0, m_cells));
            return;
        }
        m_cells.resize(m_columns.size()); // that a line is short or long is nothing wrong with the row
        m_newPlaces.push_back(m_new->append(0, m_cells));
    }

    friends::Rewritten overwritten(const friends::Watch &watch) const
    {
        const std::size_t count = std::min(m_place.rows.size(), static_cast<std::size_t>(m_pasted.area.rows));
        std::vector<quint32> rows(m_place.rows.begin(), m_place.rows.begin() + static_cast<qptrdiff>(count));
        std::vector<quint32> lineOf(m_place.snapshot.rowCount());
        for (std::size_t i = 0; i < count; ++i)
            lineOf[rows[i]] = static_cast<quint32>(i % static_cast<std::size_t>(m_lines));
        std::sort(rows.begin(), rows.end());
        QList<friends::Column> columns;
        std::vector<quint32> cellOf; // by column
        const std::size_t covered =
            std::min(m_columns.size(), static_cast<std::size_t>(m_pasted.area.columns));
        for (std::size_t i = 0; i < covered && !rows.empty(); ++i) {
            if (m_columns[i]) {
                columns.append(*m_columns[i]);
                cellOf.push_back(static_cast<quint32>(i % static_cast<std::size_t>(m_width)));
            }
        }
        return friends::rewriteRows(
            m_place.snapshot, rows, columns,
            [&](quint32 row, std::size_t column, std::string_view, std::string &text) {
                const friends::RowText line = m_old.text(m_oldPlaces[lineOf[row]]);
                if (cellOf[column] >= line.cellCount())
                    return false;
                text = line.cell(cellOf[column]);
                return true;
            },
            watch);
    }

    const PastePlace &m_place;
    QStringView m_text;
    std::vector<std::optional<friends::Column>> m_columns; ///< by cell of a line
    friends::Block m_old{friends::Layout{}, QString()};
    std::shared_ptr<friends::Block> m_new;
    std::vector<quint64> m_oldPlaces;
    std::vector<quint64> m_newPlaces;
    std::vector<QByteArray> m_bytes; ///< of one line
    std::vector<std::string_view> m_cells;
    int m_lines = 0; ///< the one with headings not counted
    int m_width = 0; ///< cells of the longest of them
    BulkPasted m_pasted;
};

} // namespace

bool isLargePaste(QStringView text)
{
    if (text.size() > charactersAtOnce)
        return true;
    return text.count(u'\n') + text.count(u'\r') > static_cast<qsizetype>(rowsEditedAtOnce);
}

PastePlace pastePlace(const ShownGrid &grid, const QItemSelection &selection)
{
    PastePlace place{grid.model.table().snapshot(), pasteTarget(grid, selection), {}, {}, false};
    const CellArea &area = place.target.area;
    place.seeksHeadings = grid.model.table().rowCount() == 0;
    for (int row = area.firstRow; row < grid.model.rowCount(); ++row)
        place.rows.push_back(grid.model.tableRow(row));
    for (auto i = static_cast<std::size_t>(area.firstColumn); i < grid.columns.size(); ++i) {
        const bool isCell = grid.model.kindOf(grid.columns[i]) == ColumnKind::Cell;
        place.columns.push_back(isCell ? std::optional(grid.model.columnAt(grid.columns[i])) : std::nullopt);
    }
    return place;
}

BulkPasted pasteText(const PastePlace &place, QStringView text, const friends::Watch &watch)
{
    PastedText pasted(place, text);
    pasted.read(watch);
    return pasted.rows(watch);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/preparation.h"

#include <algorithm>

namespace friends {

namespace {

constexpr std::size_t rowsBetweenLooks = 4096;

bool isTime(const Column &column)
{
    return column.field == Field::AddTime || column.field == Field::RemarkTime;
}

class Preparer {
public:
    Preparer(const Block &block, const Preparation &preparation, bool current)
        : m_block(block), m_preparation(preparation), m_current(current), m_counter(preparation.fixes),
          m_times(preparation.times)
    {
        QList<Column> taken;
        for (const SourceColumn &source : block.layout().columns) {
            const bool feeds = source.column && !taken.contains(*source.column);
            m_columns.push_back(feeds ? &*source.column : nullptr);
            m_choices.push_back(preparation.times);
            if (feeds)
                taken.append(*source.column);
        }
    }

    void look(quint64 place)
    {
        m_block.text(place).forEachCell([this](quint32 index, std::string_view cell) {
            if (index >= m_columns.size() || m_columns[index] == nullptr || cell.empty())
                return;
            m_counter.look(*m_columns[index], cell);
            if (isTime(*m_columns[index]))
                m_times.look(*m_columns[index], cell);
        });
    }

    void decide()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i] != nullptr && isTime(*m_columns[i]))
                m_choices[i] = m_times.decided(*m_columns[i]);
        }
        m_times.settle();
    }

    Record record(const Record &before, std::shared_ptr<Block> &changed)
    {
        const RowText row = m_block.text(before.place);
        m_texts.clear();
        m_cells.clear();
        bool changes = false;
        m_texts.reserve(row.cellCount()); // views into it are kept
        row.forEachCell([&](quint32 index, std::string_view cell) {
            if (std::optional<QByteArray> text = changedCell(index, cell)) {
                m_texts.push_back(std::move(*text));
                cell = {m_texts.back().constData(), static_cast<std::size_t>(m_texts.back().size())};
                changes = true;
            }
            m_cells.push_back(cell);
        });
        if (!changes)
            return m_current ? before : makeRecord(m_block, before.place);
        if (!changed)
            changed = std::make_shared<Block>(m_block.layout(), m_block.source());
        Record record = makeRecord(*changed, changed->append(row.line(), m_cells, row.isTorn()));
        record.block = 1;
        return record;
    }

    [[nodiscard]] const FixCounter &counter() const { return m_counter; }
    [[nodiscard]] const TimeSurvey &times() const { return m_times; }

private:
    [[nodiscard]] std::optional<QByteArray> changedCell(quint32 index, std::string_view cell) const
    {
        if (index >= m_columns.size() || m_columns[index] == nullptr || cell.empty())
            return {};
        const Column &column = *m_columns[index];
        if (isTime(column) && m_preparation.changesTimes) {
            if (std::optional<QByteArray> time = timeForTable(cell, m_choices[index]))
                return time;
        }
        return fixedText(m_preparation.fixes, column, cell);
    }

    const Block &m_block;
    const Preparation &m_preparation;
    bool m_current;
    FixCounter m_counter;
    TimeSurvey m_times;
    std::vector<const Column *> m_columns; ///< what each source column feeds; null: nothing
    std::vector<TimeChoice> m_choices; ///< by source column
    std::vector<QByteArray> m_texts;
    std::vector<std::string_view> m_cells;
};

} // namespace

Prepared prepare(const Block &block, std::span<const Record> places, const Preparation &preparation,
                 const std::stop_token &stop, bool current)
{
    Prepared prepared;
    Preparer preparer(block, preparation, current);
    for (std::size_t row = 0; row < places.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && stop.stop_requested())
            return prepared;
        preparer.look(places[row].place);
    }
    preparer.decide();
    prepared.records.reserve(places.size());
    for (std::size_t row = 0; row < places.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && stop.stop_requested())
            return prepared;
        prepared.records.push_back(preparer.record(places[row], prepared.changed));
    }
    prepared.fixes = preparer.counter().counts();
    prepared.times = preparer.times().columns();
    return prepared;
}

} // namespace friends

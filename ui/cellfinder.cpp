// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cellfinder.h"

#include "friends/cellreader.h"
#include "friends/parallel.h"
#include "ui/tablemodel.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr std::size_t rowsOfOneThread = 20'000;
constexpr std::size_t rowsBetweenStops = 256;
/// An expression that is given up in so many cells will not do better in the others.
constexpr qint64 mostTooHard = 200;

/// Looks into rows of a scope, cell by cell. One thread.
class Looker {
public:
    Looker(const FindScope &scope, const CellMatcher &matcher)
        : m_scope(scope), m_matcher(matcher), m_reader(scope.snapshot, scope.columns)
    {
        for (const auto &block : scope.snapshot.blocks) {
            const auto &defaults = block->layout().defaults;
            m_hasDefaults.push_back(!defaults.isEmpty());
        }
    }

    [[nodiscard]] const friends::Record &record(quint32 shown) const
    {
        return (*m_scope.snapshot.records)[m_scope.rows[shown]];
    }

    /// The row's cells; empty when surely none of them matches.
    std::span<const std::string_view> cells(quint32 shown)
    {
        const friends::Record &row = record(shown);
        if (!m_hasDefaults[row.block]
            && !m_matcher.mayMatch(m_scope.snapshot.blockOf(row).text(row.place).allCells()))
            return {};
        return m_reader.read(row);
    }

private:
    const FindScope &m_scope;
    const CellMatcher &m_matcher;
    friends::CellReader m_reader;
    std::vector<bool> m_hasDefaults; ///< by block: what is not in the row may stand in its cells
};

FoundCount countIn(const FindScope &scope, const FindArea &area, std::size_t first, std::size_t last,
                   const CellMatcher &matcher, const std::stop_token &stop)
{
    Looker looker(scope, matcher);
    FoundCount count;
    for (std::size_t i = first; i < last; ++i) {
        if (i % rowsBetweenStops == 0 && (stop.stop_requested() || count.tooHard > mostTooHard))
            return count;
        const quint32 shown = area.firstRow + static_cast<quint32>(i);
        const auto cells = looker.cells(shown);
        if (cells.empty())
            continue;
        const bool locked = friends::isReadOnly(looker.record(shown));
        for (std::size_t column = area.firstColumn; column <= area.lastColumn; ++column) {
            const CellMatch match = matcher.match(cells[column]);
            count.cells += match == CellMatch::Yes ? 1 : 0;
            count.lockedCells += match == CellMatch::Yes && locked ? 1 : 0;
            count.tooHard += match == CellMatch::TooHard ? 1 : 0;
        }
    }
    return count;
}

bool isIn(const FindScope &scope, quint32 row, std::size_t column)
{
    return std::any_of(scope.areas.begin(), scope.areas.end(), [&](const FindArea &area) {
        return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn
            && column <= area.lastColumn;
    });
}

/// The rows from the first to the last that any area has.
std::pair<quint32, quint32> extent(const FindScope &scope)
{
    quint32 first = scope.areas.front().firstRow;
    quint32 last = 0;
    for (const FindArea &area : scope.areas) {
        first = std::min(first, area.firstRow);
        last = std::max(last, area.lastRow);
    }
    return {first, last};
}

} // namespace

FoundCount countCells(const FindScope &scope, const CellMatcher &matcher, const std::stop_token &stop)
{
    FoundCount all;
    for (const FindArea &area : scope.areas) {
        const std::size_t rows = area.lastRow - area.firstRow + std::size_t{1};
        const std::size_t parts = friends::partCount(rows, rowsOfOneThread);
        std::vector<FoundCount> counts(parts);
        friends::inParts(rows, parts, [&](std::size_t part, std::size_t first, std::size_t last) {
            counts[part] = countIn(scope, area, first, last, matcher, stop);
        });
        for (const FoundCount &count : counts) {
            all.cells += count.cells;
            all.lockedCells += count.lockedCells;
            all.tooHard += count.tooHard;
        }
    }
    return all;
}

std::optional<FoundCell> nextCell(const FindScope &scope, const CellMatcher &matcher, const FindFrom &from,
                                  const std::stop_token &stop)
{
    if (scope.areas.empty())
        return {};
    Looker looker(scope, matcher);
    const auto [first, last] = extent(scope);
    const quint64 rows = quint64{last} - first + 1;
    const auto columns = static_cast<std::size_t>(scope.columns.size());
    const bool inside = from.at && from.at->row >= first && from.at->row <= last;
    const quint64 begin = inside ? from.at->row - first : (from.backward ? rows - 1 : 0);
    qint64 tooHard = 0;
    // The row of the current cell is looked at twice: at first behind the cell, at last before it.
    for (quint64 step = 0; step <= rows; ++step) {
        if (step % rowsBetweenStops == 0 && (stop.stop_requested() || tooHard > mostTooHard))
            return {};
        const quint64 offset = from.backward ? (begin + rows - step % rows) % rows : (begin + step) % rows;
        const auto row = static_cast<quint32>(first + offset);
        const auto cells = looker.cells(row);
        for (std::size_t i = 0; i < columns && !cells.empty(); ++i) {
            const std::size_t column = from.backward ? columns - 1 - i : i;
            if (inside && step == 0
                && (from.backward ? column >= from.at->column : column <= from.at->column))
                continue;
            if (!isIn(scope, row, column))
                continue;
            const CellMatch match = matcher.match(cells[column]);
            if (match == CellMatch::Yes)
                return FoundCell{row, column};
            tooHard += match == CellMatch::TooHard ? 1 : 0;
        }
    }
    return {};
}

friends::Rewritten replaceCells(const FindScope &scope, const CellMatcher &matcher, const QString &with,
                                const friends::Watch &watch)
{
    // Areas of one row after the other, so that each row knows which of its cells are meant.
    std::vector<std::pair<quint32, const FindArea *>> wanted;
    std::size_t firstColumn = static_cast<std::size_t>(scope.columns.size());
    std::size_t lastColumn = 0;
    for (const FindArea &area : scope.areas) {
        for (quint64 row = area.firstRow; row <= area.lastRow; ++row)
            wanted.emplace_back(scope.rows[row], &area);
        firstColumn = std::min(firstColumn, area.firstColumn);
        lastColumn = std::max(lastColumn, area.lastColumn);
    }
    const auto byRow = [](const auto &a, const auto &b) { return a.first < b.first; };
    if (!std::is_sorted(wanted.begin(), wanted.end(), byRow))
        std::sort(wanted.begin(), wanted.end(), byRow);
    std::vector<quint32> rows;
    rows.reserve(wanted.size());
    for (const auto &[row, area] : wanted) {
        if (rows.empty() || rows.back() != row)
            rows.push_back(row);
    }
    const bool oneArea = scope.areas.size() == 1;
    const auto isWanted = [&](quint32 row, std::size_t column) {
        const auto [first, last] =
            std::equal_range(wanted.begin(), wanted.end(), std::pair(row, nullptr), byRow);
        return std::any_of(first, last, [&](const auto &item) {
            return column >= item.second->firstColumn && column <= item.second->lastColumn;
        });
    };
    if (rows.empty())
        return {};
    watch.expect(rows.size());
    const auto first = static_cast<qsizetype>(firstColumn);
    const auto last = static_cast<qsizetype>(lastColumn);
    const QList<friends::Column> columns = scope.columns.mid(first, last - first + 1);
    std::atomic<qint64> tooHard = 0;
    return friends::rewriteRows(
        scope.snapshot, rows, columns,
        [&](quint32 row, std::size_t column, std::string_view now, std::string &text) {
            if (tooHard > mostTooHard || (!oneArea && !isWanted(row, firstColumn + column)))
                return false;
            const CellMatch match = matcher.replace(now, with, text);
            tooHard += match == CellMatch::TooHard ? 1 : 0;
            return match == CellMatch::Yes;
        },
        watch);
}

CellFinder::CellFinder(const TableModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    m_pool.setMaxThreadCount(1);
}

CellFinder::~CellFinder()
{
    stop();
    m_pool.waitForDone();
}

FindScope CellFinder::scope(const std::optional<friends::Column> &column) const
{
    FindScope scope = this->scope(std::vector<FindArea>());
    if (scope.rows.empty())
        return scope;
    const auto last = static_cast<quint32>(scope.rows.size() - 1);
    const auto columns = static_cast<std::size_t>(scope.columns.size());
    if (!column) {
        scope.areas.push_back({0, last, 0, columns - 1});
    } else if (const qsizetype at = scope.columns.indexOf(*column); at >= 0) {
        scope.areas.push_back({0, last, static_cast<std::size_t>(at), static_cast<std::size_t>(at)});
    }
    return scope;
}

FindScope CellFinder::scope(std::vector<FindArea> areas) const
{
    FindScope scope;
    scope.snapshot = m_model.table().snapshot();
    scope.columns = m_model.table().columns();
    scope.rows.resize(m_model.order().count());
    for (quint32 row = 0; row < scope.rows.size(); ++row)
        scope.rows[row] = m_model.order().tableRow(row);
    scope.areas = std::move(areas);
    return scope;
}

template <typename Answer, typename Work>
void CellFinder::start(Kind kind, Work work, std::function<void(Answer)> answer)
{
    m_stops[kind].request_stop();
    m_stops[kind] = std::stop_source();
    m_pool.start([this, work = std::move(work), answer = std::move(answer), stop = m_stops[kind]]() mutable {
        Answer found = work(stop.get_token());
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [stop, answer = std::move(answer), found = std::move(found)]() mutable {
                if (!stop.stop_requested())
                    answer(std::move(found));
            },
            Qt::QueuedConnection);
    });
}

void CellFinder::count(FindScope scope, const FindQuestion &question, std::function<void(FoundCount)> answer)
{
    start<FoundCount>(
        Count,
        [scope = std::move(scope), question](const std::stop_token &stop) {
            return countCells(scope, {question.text, question.mode, question.sensitivity}, stop);
        },
        std::move(answer));
}

void CellFinder::next(FindScope scope, const FindQuestion &question, const FindFrom &from,
                      std::function<void(std::optional<FoundCell>)> answer)
{
    start<std::optional<FoundCell>>(
        Next,
        [scope = std::move(scope), question, from](const std::stop_token &stop) {
            return nextCell(scope, {question.text, question.mode, question.sensitivity}, from, stop);
        },
        std::move(answer));
}

void CellFinder::stop()
{
    for (std::stop_source &source : m_stops)
        source.request_stop();
}

} // namespace ui

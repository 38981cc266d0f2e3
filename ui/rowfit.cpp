// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/cellreader.h"
#include "ui/orderrows.h"
#include "ui/textmatcher.h"

#include <algorithm>

namespace ui {

struct RowFit::Private {
    const friends::Snapshot &snapshot;
    RowFilter filter;
    TextMatcher matcher;
    bool anyColumn;
    std::optional<QByteArray> wholeCell; ///< instead of the matcher, once that says that it may be there
    friends::CellReader reader;
    std::vector<bool> codeFits; ///< by outcome; empty: all
    std::vector<bool> sourceFits; ///< by block; empty: all
    std::vector<bool> defaultFits; ///< by block: a default holds the text, so each row has to be looked at

    [[nodiscard]] bool holdsText(const friends::Record &record)
    {
        if (!anyColumn)
            return isMeant(reader.read(record, 0));
        const friends::RowText row = snapshot.blockOf(record).text(record.place);
        if (!defaultFits[record.block] && !matcher.mayMatch(row.allCells()))
            return false;
        const auto cells = reader.read(record);
        return std::any_of(cells.begin(), cells.end(), [&](std::string_view cell) { return isMeant(cell); });
    }
    [[nodiscard]] bool isMeant(std::string_view cell) const
    {
        if (!wholeCell)
            return matcher.matches(cell);
        return cell == std::string_view(wholeCell->constData(), static_cast<std::size_t>(wholeCell->size()));
    }
};

RowFit::RowFit(const friends::Snapshot &snapshot, const OrderChoice &choice)
    : d(new Private{snapshot,
                    choice.filter,
                    TextMatcher(choice.text),
                    !choice.textColumn,
                    choice.isWholeCell ? std::optional(choice.text.toUtf8()) : std::nullopt,
                    {snapshot, choice.textColumn ? QList{*choice.textColumn} : snapshot.columns},
                    {},
                    {},
                    {}})
{
    if (choice.code) {
        for (const friends::Outcome &outcome : snapshot.outcomes)
            d->codeFits.push_back(outcome.cause == choice.code->cause && outcome.code == choice.code->code);
    }
    for (const auto &block : snapshot.blocks) {
        if (choice.source)
            d->sourceFits.push_back(block->source() == *choice.source);
        const auto &defaults = block->layout().defaults;
        d->defaultFits.push_back(std::any_of(defaults.begin(), defaults.end(), [&](const auto &item) {
            return d->matcher.matches(
                {item.second.constData(), static_cast<std::size_t>(item.second.size())});
        }));
    }
}

RowFit::~RowFit() = default;

bool RowFit::fits(const friends::Record &record)
{
    return isIn(d->filter, record.rowState()) && (d->codeFits.empty() || d->codeFits[record.outcome])
        && (d->sourceFits.empty() || d->sourceFits[record.block])
        && (d->matcher.isEmpty() || d->holdsText(record));
}

bool isIn(RowFilter filter, friends::State state)
{
    switch (filter) {
    case RowFilter::All:
        return true;
    case RowFilter::Ready:
        return state == friends::State::Ready;
    case RowFilter::Problems:
        return state == friends::State::Problem;
    case RowFilter::Waiting:
        return friends::isInRun(state);
    case RowFilter::Imported:
        return state == friends::State::Imported;
    case RowFilter::Failed:
        return state == friends::State::Failed;
    case RowFilter::Unknown:
        return state == friends::State::Unknown;
    case RowFilter::NotImported:
        return state == friends::State::Failed || state == friends::State::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/requestlist.h"

namespace importing {

namespace {

std::string_view fieldOf(const RunInput &input, const Plan &plan, quint32 place, friends::Field field)
{
    const SourceRow &source = input.rows[plan.order[place]];
    return input.blocks[source.block]->field(source.place, {field, {}});
}

} // namespace

QByteArray bodyOf(const RunInput &input, const Plan &plan, const Batch &batch)
{
    const std::string_view from = fieldOf(input, plan, batch.rows.front(), friends::Field::FromAccount);
    if (batch.check) {
        std::vector<std::string_view> accounts;
        accounts.reserve(batch.rows.size());
        for (const quint32 place : batch.rows)
            accounts.push_back(fieldOf(input, plan, place, friends::Field::ToAccount));
        return chatapi::friendCheckBody(from, accounts);
    }
    chatapi::FriendImportBody body(from, static_cast<int>(batch.rows.size()));
    friends::RowFields fields;
    for (const quint32 place : batch.rows) {
        const SourceRow &source = input.rows[plan.order[place]];
        input.blocks[source.block]->readFields(source.place, fields);
        body.add(fields);
    }
    return body.take();
}

RequestList::RequestList(RunInput input, const RunSettings &settings)
    : m_input(std::move(input)), m_plan(makePlan(m_input)), m_places(m_input.rows.size())
{
    std::vector<friends::State> states;
    if (!m_input.states.empty()) {
        states.reserve(m_plan.order.size());
        for (const quint32 row : m_plan.order)
            states.push_back(m_input.states[row]);
    }
    Lanes lanes(m_plan, inRange(settings).batchSize, states);
    while (std::optional<Batch> batch = lanes.take({})) {
        const quint32 lane = batch->lane;
        for (std::size_t item = 0; item < batch->rows.size(); ++item)
            m_places[m_plan.order[batch->rows[item]]] = {static_cast<quint32>(m_batches.size()),
                                                         static_cast<quint32>(item)};
        m_batches.push_back(std::move(*batch));
        lanes.returned(lane, {}, {}, false);
    }
}

qsizetype RequestList::rowsOf(qsizetype index) const
{
    return static_cast<qsizetype>(m_batches[static_cast<std::size_t>(index)].rows.size());
}

QByteArray RequestList::fromAccount(qsizetype index) const
{
    const std::string_view from =
        fieldOf(m_input, m_plan, m_batches[static_cast<std::size_t>(index)].rows.front(),
                friends::Field::FromAccount);
    return {from.data(), static_cast<qsizetype>(from.size())};
}

chatapi::Command RequestList::command(qsizetype index) const
{
    return m_batches[static_cast<std::size_t>(index)].check ? chatapi::Command::FriendCheck
                                                            : chatapi::Command::FriendImport;
}

QByteArray RequestList::body(qsizetype index) const
{
    return bodyOf(m_input, m_plan, m_batches[static_cast<std::size_t>(index)]);
}

std::optional<std::pair<qsizetype, qsizetype>> RequestList::requestOf(quint32 row) const
{
    const Place &place = m_places[row];
    if (place.batch == none)
        return {};
    return std::pair{qsizetype{place.batch}, qsizetype{place.item}};
}

} // namespace importing

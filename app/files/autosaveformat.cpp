// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/autosaveformat.h"

#include <QtCore/QJsonArray>

namespace files::autosave {

namespace {

constexpr qsizetype mostCells = 1'000'000; // of one row; more is a broken file
constexpr qint64 mostOutcomes = qint64{1} << 24;

void appendNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

std::optional<quint64> takeNumber(const QByteArray &bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && at < bytes.size(); shift += 7) {
        const auto byte = static_cast<quint8>(bytes[at++]);
        number |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return {};
}

std::optional<friends::Column> columnFromJson(const QJsonValue &json)
{
    return friends::columnNamed(json.toString().toStdString());
}

bool wasInRun(friends::State state)
{
    return state == friends::State::Queued || state == friends::State::Sending;
}

} // namespace

/// Stands beside a row's number of cells: friends::RowText::isTorn().
static constexpr quint64 tornMark = quint64{1} << 40;

void appendRecord(QByteArray &bytes, qint64 block, const friends::Record &record)
{
    appendNumber(bytes, static_cast<quint64>(block));
    appendNumber(bytes, record.place);
    appendNumber(bytes, record.state);
    appendNumber(bytes, record.outcome);
}

std::optional<StoredRecord> takeRecord(const QByteArray &bytes, qsizetype &at)
{
    const auto block = takeNumber(bytes, at);
    const auto place = takeNumber(bytes, at);
    const auto state = takeNumber(bytes, at);
    const auto outcome = takeNumber(bytes, at);
    if (!block || !place || !state || !outcome || *state >= quint64{friends::stateCount}
        || *outcome >= quint64{mostOutcomes})
        return {};
    return StoredRecord{static_cast<qint64>(*block), *place, static_cast<friends::State>(*state),
                        static_cast<quint32>(*outcome)};
}

void appendText(QByteArray &bytes, quint64 place, const friends::RowText &text)
{
    appendNumber(bytes, place);
    appendNumber(bytes, text.line());
    appendNumber(bytes, text.cellCount() + (text.isTorn() ? tornMark : 0));
    text.forEachCell([&](quint32, std::string_view cell) {
        appendNumber(bytes, cell.size());
        bytes.append(cell.data(), static_cast<qsizetype>(cell.size()));
    });
}

bool takeTexts(const QByteArray &bytes, PlacedBlock &block)
{
    std::vector<std::string_view> cells;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto place = takeNumber(bytes, at);
        const auto line = takeNumber(bytes, at);
        const auto count = takeNumber(bytes, at);
        const quint64 cellCount = count.value_or(0) & ~tornMark;
        if (!place || !line || !count || cellCount > quint64{mostCells})
            return false;
        const bool isTorn = cellCount != *count;
        cells.clear();
        for (quint64 i = 0; i < cellCount; ++i) {
            const auto length = takeNumber(bytes, at);
            if (!length || *length > static_cast<quint64>(bytes.size() - at))
                return false;
            cells.emplace_back(bytes.constData() + at, static_cast<std::size_t>(*length));
            at += static_cast<qsizetype>(*length);
        }
        block.places.insert(*place, block.block->append(static_cast<quint32>(*line), cells, isTorn));
    }
    return true;
}

bool addRow(const StoredRecord &stored, const PlacedBlock &block, const QList<friends::Outcome> &outcomes,
            AutosavedRows &rows)
{
    using friends::State;
    const auto place = block.places.constFind(stored.place);
    if (place == block.places.constEnd())
        return false;
    friends::Record record = friends::makeRecord(*block.block, *place);
    record.block = block.number & 0xffff;
    const auto row = static_cast<quint32>(rows.records.size());
    rows.records.push_back(record);
    if (stored.state == State::Ready || stored.state == State::Problem)
        return true;
    friends::Outcome outcome = outcomes.value(stored.outcome);
    State state = stored.state;
    if (wasInRun(state)) { // the run ended with the program: it may have been sent
        state = State::Unknown;
        outcome = {};
        outcome.cause = friends::Cause::Interrupted;
        outcome.attempts = 1;
    }
    rows.updates.push_back({row, state, static_cast<quint32>(rows.outcomes.size())});
    rows.outcomes.append(outcome);
    return true;
}

QJsonObject layoutToJson(const friends::Block &block)
{
    QJsonArray columns;
    for (const friends::SourceColumn &column : block.layout().columns)
        columns.append(QJsonObject{
            {QStringLiteral("name"), column.name},
            {QStringLiteral("column"), column.column ? friends::columnName(*column.column) : QString()}});
    QJsonArray defaults;
    for (const auto &[column, text] : block.layout().defaults)
        defaults.append(QJsonObject{{QStringLiteral("column"), friends::columnName(column)},
                                    {QStringLiteral("text"), QString::fromUtf8(text)}});
    return {{QStringLiteral("source"), block.source()},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("defaults"), defaults}};
}

std::shared_ptr<friends::Block> blockFromJson(const QJsonObject &json)
{
    friends::Layout layout;
    for (const QJsonValue column : json.value(QStringLiteral("columns")).toArray())
        layout.columns.append(
            {column[QLatin1String("name")].toString(), columnFromJson(column[QLatin1String("column")])});
    for (const QJsonValue fixed : json.value(QStringLiteral("defaults")).toArray()) {
        if (const auto column = columnFromJson(fixed[QLatin1String("column")]))
            layout.defaults.append({*column, fixed[QLatin1String("text")].toString().toUtf8()});
    }
    return std::make_shared<friends::Block>(layout, json.value(QStringLiteral("source")).toString());
}

QJsonObject headToJson(const TableCopy &table)
{
    QJsonArray columns;
    for (const friends::Column &column : table.columns)
        columns.append(friends::columnName(column));
    QJsonArray outcomes;
    for (auto it = table.outcomes.constBegin(); it != table.outcomes.constEnd(); ++it)
        outcomes.append(QJsonArray{static_cast<qint64>(it.key()), static_cast<int>(it->cause), it->code,
                                   it->httpStatus, it->attempts, QString::fromLatin1(it->info.toBase64())});
    return {{QStringLiteral("name"), table.name},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("outcomes"), outcomes}};
}

QList<friends::Column> columnsFromJson(const QJsonObject &head)
{
    QList<friends::Column> columns;
    for (const QJsonValue name : head.value(QStringLiteral("columns")).toArray()) {
        if (const auto column = columnFromJson(name))
            columns.append(*column);
    }
    return columns;
}

QList<friends::Outcome> outcomesFromJson(const QJsonObject &head)
{
    QList<friends::Outcome> outcomes{friends::Outcome{}};
    for (const QJsonValue value : head.value(QStringLiteral("outcomes")).toArray()) {
        const QJsonArray stored = value.toArray();
        const qint64 number = stored.at(0).toInteger(-1);
        const int cause = stored.at(1).toInt();
        if (number < 0 || number >= mostOutcomes || cause < 0
            || cause > static_cast<int>(friends::Cause::Interrupted))
            continue;
        if (outcomes.size() <= number)
            outcomes.resize(number + 1);
        outcomes[number] = {static_cast<friends::Cause>(cause), stored.at(2).toInt(), stored.at(3).toInt(),
                            stored.at(4).toInt(), QByteArray::fromBase64(stored.at(5).toString().toLatin1())};
    }
    return outcomes;
}

} // namespace files::autosave

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/journalformat.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

namespace importing {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_0;

void appendNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

std::optional<quint64> takeNumber(QByteArrayView &bytes)
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && !bytes.isEmpty(); shift += 7) {
        const auto byte = static_cast<quint8>(bytes.front());
        bytes = bytes.sliced(1);
        number |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return {};
}

} // namespace

QByteArray writePlaces(const std::vector<quint32> &places)
{
    QByteArray bytes;
    for (std::size_t i = 0; i < places.size();) {
        std::size_t count = 1;
        while (i + count < places.size() && places[i + count] == places[i] + count)
            ++count;
        appendNumber(bytes, places[i]);
        appendNumber(bytes, count);
        i += count;
    }
    return bytes;
}

std::optional<std::vector<quint32>> readPlaces(const QByteArray &bytes, qint64 limit)
{
    std::vector<quint32> places;
    QByteArrayView rest = bytes;
    while (!rest.isEmpty()) {
        const std::optional<quint64> first = takeNumber(rest);
        const std::optional<quint64> count = takeNumber(rest);
        const auto most = static_cast<quint64>(limit);
        if (!first || !count || *first >= most || *count > most - *first || *count > chatapi::itemsPerCall)
            return {};
        for (quint64 i = 0; i < *count; ++i)
            places.push_back(static_cast<quint32>(*first + i));
    }
    return places;
}

QByteArray writeVerdicts(const AttemptEnd &end)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << static_cast<quint32>(end.outcomes.size());
    for (const friends::Outcome &outcome : end.outcomes)
        stream << static_cast<quint8>(outcome.cause) << qint32{outcome.code} << qint32{outcome.httpStatus}
               << outcome.info;
    for (std::size_t i = 0; i < end.rows.size();) {
        const RowVerdict &row = end.rows[i];
        quint32 count = 1;
        while (i + count < end.rows.size() && end.rows[i + count].verdict == row.verdict
               && end.rows[i + count].outcome == row.outcome)
            ++count;
        stream << count << static_cast<quint8>(row.verdict) << row.outcome;
        i += count;
    }
    return bytes;
}

std::optional<AttemptEnd> readVerdicts(const QByteArray &bytes, std::size_t rows)
{
    AttemptEnd end;
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    quint32 outcomes = 0;
    stream >> outcomes;
    for (quint32 i = 0; i < outcomes && stream.status() == QDataStream::Ok; ++i) {
        quint8 cause = 0;
        qint32 code = 0;
        qint32 httpStatus = 0;
        QByteArray info;
        stream >> cause >> code >> httpStatus >> info;
        if (cause > static_cast<quint8>(friends::Cause::Interrupted))
            return {};
        end.outcomes.append({static_cast<friends::Cause>(cause), code, httpStatus, 0, info});
    }
    while (!stream.atEnd() && stream.status() == QDataStream::Ok && end.rows.size() < rows) {
        quint32 count = 0;
        quint8 verdict = 0;
        quint32 outcome = 0;
        stream >> count >> verdict >> outcome;
        if (verdict > static_cast<quint8>(Verdict::NotThere) || outcome >= outcomes
            || count > rows - end.rows.size())
            return {};
        end.rows.insert(end.rows.end(), count, {static_cast<Verdict>(verdict), outcome});
    }
    if (stream.status() != QDataStream::Ok || end.rows.size() != rows)
        return {};
    return end;
}

void appendRow(QByteArray &bytes, const RunInput &input, const SourceRow &row)
{
    const friends::RowText text = input.blocks[row.block]->text(row.place);
    appendNumber(bytes, row.block);
    appendNumber(bytes, text.line());
    appendNumber(bytes, text.cellCount());
    text.forEachCell([&](quint32, std::string_view cell) {
        appendNumber(bytes, cell.size());
        bytes.append(cell.data(), static_cast<qsizetype>(cell.size()));
    });
}

bool takeRows(const QByteArray &bytes, std::span<const std::shared_ptr<friends::Block>> blocks,
              std::vector<SourceRow> &rows)
{
    QByteArrayView rest = bytes;
    std::vector<std::string_view> cells;
    while (!rest.isEmpty()) {
        const std::optional<quint64> block = takeNumber(rest);
        const std::optional<quint64> line = takeNumber(rest);
        const std::optional<quint64> count = takeNumber(rest);
        if (!block || !line || !count || *block >= blocks.size()
            || *count > static_cast<quint64>(rest.size()))
            return false;
        cells.clear();
        for (quint64 i = 0; i < *count; ++i) {
            const std::optional<quint64> length = takeNumber(rest);
            if (!length || *length > static_cast<quint64>(rest.size()))
                return false;
            cells.emplace_back(rest.data(), static_cast<std::size_t>(*length));
            rest = rest.sliced(static_cast<qsizetype>(*length));
        }
        rows.push_back(
            {static_cast<quint32>(*block), blocks[*block]->append(static_cast<quint32>(*line), cells)});
    }
    return true;
}

} // namespace importing

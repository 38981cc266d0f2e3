// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sourcefiles.h"

#include <algorithm>

namespace cli {

namespace {

/// The place of a column among those of the files before, if it is not taken by another one of its own file.
std::size_t placeOf(QList<friends::SourceColumn> &columns, const friends::SourceColumn &column,
                    const std::vector<std::size_t> &taken)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const friends::SourceColumn &known = columns.at(i);
        const bool isSame =
            column.column ? known.column == column.column : !known.column && known.name == column.name;
        if (isSame && std::find(taken.begin(), taken.end(), static_cast<std::size_t>(i)) == taken.end())
            return static_cast<std::size_t>(i);
    }
    columns += column;
    return static_cast<std::size_t>(columns.size()) - 1;
}

} // namespace

QByteArray CommonColumns::name(std::size_t place) const
{
    const auto at = static_cast<qsizetype>(place);
    return at < columns.size() ? columns.at(at).name.toUtf8()
                               : QByteArray("Column " + QByteArray::number(at + 1));
}

QList<qsizetype> CommonColumns::identifiers(qsizetype before) const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const std::optional<friends::Column> &column = columns.at(i).column;
        if (column
            && (column->field == friends::Field::FromAccount || column->field == friends::Field::ToAccount))
            found += before + i;
    }
    return found;
}

CommonColumns commonColumns(const SourceFiles &sources)
{
    CommonColumns common;
    for (const SourceFile &source : sources) {
        std::vector<std::size_t> places;
        for (const friends::SourceColumn &column : source.file->columns)
            places.push_back(placeOf(common.columns, column, places));
        common.places.push_back(std::move(places));
    }
    common.width = static_cast<std::size_t>(common.columns.size());
    forEachRow(sources, [&](std::size_t file, quint64 row, quint32, const LeftOut *) {
        const files::ImportedFile &from = *sources[file].file;
        const quint32 cells = from.block->text(from.place(row)).cellCount();
        if (cells > common.places[file].size())
            common.width = std::max(common.width, common.place(file, cells - 1) + 1);
    });
    return common;
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileimport.h"
#include "friends/table.h"

#include <QtCore/QStringList>

#include <memory>
#include <vector>

namespace cli {

/// A row that is not taken because another one with its pair is.
struct LeftOut {
    quint32 row = 0; ///< of the file, from 0
    quint32 file = 0; ///< number of the other row's file
    quint32 line = 0; ///< on which the other row begins
};

/// One of the files that rows were read from, beside a table that has its rows.
struct SourceFile {
    std::shared_ptr<files::ImportedFile>
        file; ///< the block's source is the name that tells it from the others
    std::vector<LeftOut> leftOut; ///< rows that the table does not have; ascending

    [[nodiscard]] const QString &name() const { return file->block->source(); }
    [[nodiscard]] quint32 taken() const { return static_cast<quint32>(file->rows - leftOut.size()); }
};

/// All of them. The table has their rows in this order, but for those that were left out.
using SourceFiles = std::vector<SourceFile>;

/// Goes through all rows of files in their order, beside the table's. visit(file's number from 0, row of the
/// file from 0, row of the table, and why it was left out: the row of the table is none then).
template <typename Visitor> void forEachRow(const SourceFiles &sources, Visitor visit)
{
    quint32 inTable = 0;
    for (std::size_t number = 0; number < sources.size(); ++number) {
        auto leftOut = sources[number].leftOut.begin();
        for (quint64 row = 0; row < sources[number].file->rows; ++row) {
            if (leftOut != sources[number].leftOut.end() && leftOut->row == row) {
                visit(number, row, friends::Tracker::gone, &*leftOut);
                ++leftOut;
            } else {
                visit(number, row, inTable++, static_cast<const LeftOut *>(nullptr));
            }
        }
    }
}

/// The columns of several files side by side: those of the first, then what each other one adds. Columns that
/// feed the same field are one, others are when they have the same name.
struct CommonColumns {
    QList<friends::SourceColumn> columns; ///< with the names that they have in the first file that has them
    std::vector<std::vector<std::size_t>> places; ///< by file, by column of the file: place in `columns`
    std::size_t width = 0; ///< of the widest row, with cells beyond its file's columns behind all `columns`

    /// Where cell number `index` of a row of file number `file` goes.
    [[nodiscard]] std::size_t place(std::size_t file, quint32 index) const
    {
        const std::vector<std::size_t> &known = places[file];
        return index < known.size() ? known[index]
                                    : static_cast<std::size_t>(columns.size()) + index - known.size();
    }
    /// The name of the column at a place, "Column N" for those that only long rows have.
    [[nodiscard]] QByteArray name(std::size_t place) const;
    /// Places of the columns of accounts, which other systems look up, behind `before` columns of our own.
    [[nodiscard]] QList<qsizetype> identifiers(qsizetype before) const;
};
[[nodiscard]] CommonColumns commonColumns(const SourceFiles &sources);

} // namespace cli

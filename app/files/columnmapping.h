// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/block.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <utility>

namespace files {

/// The table's column that a header cell means, or none: the service's own name; the same with case, spaces,
/// hyphens, underscores and dots ignored; common English, Chinese (both scripts), Korean and Japanese names.
/// "Tag_SNS_Custom_X" is the custom tag X. Only names that can mean nothing else.
[[nodiscard]] std::optional<friends::Column> columnForHeader(QStringView name);

/// A field as a person names it in --map: the service's name or anything columnForHeader() knows.
[[nodiscard]] std::optional<friends::Column> columnForField(QStringView name);

/// "Remark name=Remark": a column of the file, and the field it feeds; none for "ignore it" ("Notes=").
struct MapEntry {
    QString fileColumn;
    std::optional<friends::Column> column;

    bool operator==(const MapEntry &) const = default;
};

enum class MapErrorKind : quint8 { NoEqualsSign, EmptyColumn, UnknownField };

/// Reads one --map argument; split at the last '=', because a column's name may hold one. On error `error` is
/// set.
[[nodiscard]] std::optional<MapEntry> readMapEntry(QStringView text, MapErrorKind *error = nullptr);

/// Names for the columns of a file and what each feeds. `header`: cells of the header row, empty when there
/// is none; `count`: how many columns the table has. Columns without a name are "Column 1", "Column 2", ...
/// Overrides win over names; two columns never feed one field: the overridden one does, else the first.
/// Without a header nothing is mapped but what overrides say.
[[nodiscard]] QList<friends::SourceColumn> mapColumns(const QList<QByteArray> &header, qsizetype count,
                                                      const QList<MapEntry> &overrides = {});

/// Overrides that name no column of the file.
[[nodiscard]] QList<MapEntry> unusedOverrides(const QList<friends::SourceColumn> &columns,
                                              const QList<MapEntry> &overrides);

} // namespace files

// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/field.h"

namespace friends {

QList<Column> plainColumns()
{
    QList<Column> columns;
    for (const Field field : plainFields)
        columns.append({field, {}});
    return columns;
}

std::string_view fieldName(Field field)
{
    switch (field) {
    case Field::FromAccount:
        return "From_Account";
    case Field::ToAccount:
        return "To_Account";
    case Field::AddSource:
        return "AddSource";
    case Field::Remark:
        return "Remark";
    case Field::GroupName:
        return "GroupName";
    case Field::AddWording:
        return "AddWording";
    case Field::AddTime:
        return "AddTime";
    case Field::RemarkTime:
        return "RemarkTime";
    case Field::CustomItem:
        return "CustomItem";
    }
    return {};
}

QString columnName(const Column &column)
{
    if (column.field == Field::CustomItem)
        return QString::fromUtf8(column.tag);
    const std::string_view name = fieldName(column.field);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

std::optional<Column> columnNamed(std::string_view name)
{
    for (const Field field : plainFields) {
        if (fieldName(field) == name)
            return Column{field, {}};
    }
    if (name.size() > customTagPrefix.size() && name.starts_with(customTagPrefix))
        return Column{Field::CustomItem, QByteArray(name.data(), static_cast<qsizetype>(name.size()))};
    return {};
}

} // namespace friends

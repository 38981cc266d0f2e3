// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <optional>
#include <string_view>

/// The domain: the fields of a friend row, the rules of the service, rows and the table that holds them.
/// Knows nobody; Qt Core only. Text is UTF-8 throughout, because the service's limits count UTF-8 bytes.
namespace friends {

/// A field of `v4/sns/friend_import`, in the order in which the table shows them.
/// CustomItem stands for one custom tag; which one is in Column::tag.
enum class Field : quint8 {
    FromAccount,
    ToAccount,
    AddSource,
    Remark,
    GroupName,
    AddWording,
    AddTime,
    RemarkTime,
    CustomItem,
};

/// The fields that are always there (all but CustomItem).
inline constexpr std::array<Field, 8> plainFields{
    Field::FromAccount, Field::ToAccount,  Field::AddSource, Field::Remark,
    Field::GroupName,   Field::AddWording, Field::AddTime,   Field::RemarkTime,
};

/// What every custom tag begins with (API.md, "Limits on fields").
inline constexpr std::string_view customTagPrefix = "Tag_SNS_Custom_";
/// What every AddSource begins with.
inline constexpr std::string_view addSourcePrefix = "AddSource_Type_";

/// One column of the table: a plain field, or one custom tag with its whole name ("Tag_SNS_Custom_Level").
struct Column {
    Field field = Field::ToAccount;
    QByteArray tag; ///< whole tag, UTF-8; empty unless field is CustomItem

    bool operator==(const Column &) const = default;
};

/// A column for each of plainFields: what every table has.
QList<Column> plainColumns();

/// The service's own name of a plain field ("From_Account"); "CustomItem" for CustomItem.
std::string_view fieldName(Field field);

/// The service's own name of a column: a field's name or the custom tag.
QString columnName(const Column &column);

/// The column that has exactly this service name, or none. A name that begins with customTagPrefix and has
/// something behind it is a custom column.
std::optional<Column> columnNamed(std::string_view name);

} // namespace friends
